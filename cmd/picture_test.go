//go:build unix

package cmd

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"k8scards/cmd/term/termtest"
)

var update = flag.Bool("update", false, "take the pictures of the README anew")

const lateNotes = `# Services & Networking

## Services

- Which kubectl command lists the Pods of all namespaces with their nodes?
  - ` + "`kubectl get pods -A -o wide`" + `
- Which four types can a Service have?
  - ClusterIP
  - NodePort
  - LoadBalancer
  - ExternalName
`

// The pictures of the README are of the real program: made by
// `go test ./cmd -run TestPictures -update`, and the same at each run.
func TestPictures(t *testing.T) {
	h := newHomeWith(t, lateNotes)
	c := h.start(80, 14, "--now=2026-11-24T20:15:00+01:00", "review")
	c.WaitFor("all namespaces")
	c.Send("t")
	c.WaitFor("answer>")
	c.Send("k get po --all-namespaces\r")
	c.WaitFor("not quite")
	wantPicture(t, c, "typed")
	c.Send("3")
	c.WaitFor("[space] first of 4")
	c.Send("  ")
	c.WaitFor("NodePort")
	c.Send("x")
	c.WaitFor("✗")
	wantPicture(t, c, "list")
	c.Send("q")
	wantExit(t, c, exitDone)
	c = h.start(80, 12, "quiz", "--section", "services", "--seed", "2", "-n", "10")
	c.WaitFor("[1-4] answer")
	wantPicture(t, c, "quiz")
	c.Send("q")
	wantExit(t, c, exitDone)
}

// wantPicture compares the screen with a picture below docs.
func wantPicture(t *testing.T, c *termtest.Console, name string) {
	t.Helper()
	file := filepath.Join("..", "docs", "pictures", name+".svg")
	got := c.Picture()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s.svg is not what is on the screen; if that is wanted: go test ./cmd -run TestPictures -update\n%s", name, strings.Join(c.Lines(), "\n"))
	}
}
