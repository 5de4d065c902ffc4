package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain runs the tests, or, called by a script under the name of the
// program, the program.
func TestMain(m *testing.M) {
	testscript.Main(withBuildDir{m}, map[string]func(){
		"k8scards": func() { os.Exit(Main()) },
	})
}

// buildDir is where the real program is built; it is set before the first test
// and removed after the last.
var buildDir string

// withBuildDir gives the tests a folder that outlives each of them.
type withBuildDir struct{ m *testing.M }

func (w withBuildDir) Run() int {
	dir, err := os.MkdirTemp("", "k8scards-build")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	buildDir = dir
	return w.m.Run()
}

// build builds the real program, once for all tests.
var build = sync.OnceValues(func() (string, error) {
	path := filepath.Join(buildDir, "k8scards")
	out, err := exec.Command("go", "build", "-o", path, "./k8scards").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("build: %w\n%s", err, out)
	}
	// Another user must be able to run it, see TestUnreadable.
	return path, os.Chmod(buildDir, 0o755)
})

// A home is the home folder of somebody who uses the real program.
type home struct {
	t       testing.TB
	dir     string
	program string
	env     []string // beside what a home needs
}

// newHome is an empty home folder.
func newHome(t testing.TB) *home {
	t.Helper()
	program, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return &home{t: t, dir: t.TempDir(), program: program}
}

// newHomeWith is a home folder in which the given notes are the only source.
func newHomeWith(t testing.TB, notes string) *home {
	t.Helper()
	h := newHome(t)
	h.write("notes.md", notes)
	h.must("notes", "add", "notes.md")
	h.must("notes", "remove", "builtin")
	return h
}

// path is that of a file in the home folder.
func (h *home) path(name string) string { return filepath.Join(h.dir, name) }

// db is the file of the store.
func (h *home) db() string { return h.path("data/k8scards/k8scards.db") }

func (h *home) write(name, content string) {
	h.t.Helper()
	if err := os.MkdirAll(filepath.Dir(h.path(name)), 0o755); err != nil {
		h.t.Fatal(err)
	}
	if err := os.WriteFile(h.path(name), []byte(content), 0o644); err != nil {
		h.t.Fatal(err)
	}
}

// command is a call of the program, not yet started.
func (h *home) command(args ...string) *exec.Cmd {
	c := exec.Command(h.program, args...)
	c.Dir = h.dir
	c.Env = append(isolated(os.Environ(), h.dir), h.env...)
	return c
}

// isolated is an environment in which nothing of the real person's settings is
// left.
func isolated(environ []string, dir string) []string {
	var env []string
	for _, v := range environ {
		if !strings.HasPrefix(v, "K8SCARDS_") && !strings.HasPrefix(v, "XDG_") && !strings.HasPrefix(v, "NO_COLOR=") {
			env = append(env, v)
		}
	}
	return append(env, "HOME="+dir, "XDG_DATA_HOME="+filepath.Join(dir, "data"),
		"XDG_CONFIG_HOME="+filepath.Join(dir, "config"), "TERM=xterm")
}

// An outcome is how a call of the program ended.
type outcome struct {
	code        int // -1 if a signal ended it
	out, errOut string
}

// run runs the program without a terminal.
func (h *home) run(stdin string, args ...string) outcome {
	h.t.Helper()
	return outcomeOf(h.t, h.command(args...), stdin)
}

func outcomeOf(t testing.TB, c *exec.Cmd, stdin string) outcome {
	t.Helper()
	var out, errOut bytes.Buffer
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(stdin), &out, &errOut
	if err := c.Run(); err != nil && !errors.As(err, new(*exec.ExitError)) {
		t.Fatal(err)
	}
	return outcome{c.ProcessState.ExitCode(), out.String(), errOut.String()}
}

// must runs the program, expects it to succeed, and gives its output.
func (h *home) must(args ...string) string {
	h.t.Helper()
	o := h.run("", args...)
	if o.code != exitDone {
		h.t.Fatalf("k8scards %s: exit code %d\n%s", strings.Join(args, " "), o.code, o.errOut)
	}
	return o.out
}

// want checks an exit code, and that standard error holds a text and nothing
// but messages: no stack, no usage.
func (o outcome) want(t testing.TB, code int, message string) {
	t.Helper()
	if o.code != code {
		t.Errorf("exit code %d, want %d", o.code, code)
	}
	if !strings.Contains(o.errOut, message) {
		t.Errorf("no %q in the message", message)
	}
	for l := range strings.Lines(o.errOut) {
		if !strings.HasPrefix(l, "k8scards: ") && !strings.HasPrefix(l, "  ") {
			t.Errorf("%q is no line of a message", l)
		}
	}
	if t.Failed() {
		t.Logf("standard error:\n%.2000s", o.errOut)
	}
}
