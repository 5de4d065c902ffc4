package apicheck

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"k8scards/cards/kubectl"
	"k8scards/notes"
)

// readGraph reads the real facts.
func readGraph(t testing.TB) *Graph {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "testdata", "api_fields.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	g, err := Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// newChecker returns a Checker that knows the real facts.
func newChecker(t testing.TB) *Checker {
	t.Helper()
	resources, err := kubectl.LoadResources()
	if err != nil {
		t.Fatal(err)
	}
	tree, err := kubectl.Load("kubectl")
	if err != nil {
		t.Fatal(err)
	}
	return New(readGraph(t), resources, kubectl.Trees{tree})
}

// check returns what is found in a note.
func check(t testing.TB, c *Checker, note string) []Finding {
	t.Helper()
	doc, err := notes.Parse("note.md", []byte(note))
	if err != nil {
		t.Fatal(err)
	}
	return c.Check(doc)
}

// A verdict is a note with a part of the one finding it has, empty for none.
type verdict struct{ note, want string }

func judge(t *testing.T, cases []verdict) {
	t.Helper()
	c := newChecker(t)
	for _, v := range cases {
		found := check(t, c, v.note)
		switch {
		case v.want == "" && len(found) > 0:
			t.Errorf("%s\nfound %v, want nothing", v.note, found)
		case v.want != "" && (len(found) != 1 || !strings.Contains(found[0].Text, v.want)):
			t.Errorf("%s\nfound %v, want %q", v.note, found, v.want)
		}
	}
}
