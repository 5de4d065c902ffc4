//go:build unix

package cmd

import (
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/cmd/stats"
)

// While another process holds the store, a command waits for a short time and
// says what is the matter.
func TestLocked(t *testing.T) {
	h := newHomeWith(t, oneCard)
	h.env = []string{"K8SCARDS_LOCK_TIMEOUT=50ms"}
	db, err := bolt.Open(h.db(), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"due", "review", "undo", "doctor"} {
		began := time.Now()
		h.run("", command).want(t, exitLocked, "in use, probably by another k8scards")
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("%s took %v to give up", command, took)
		}
	}
	h.env = []string{"K8SCARDS_LOCK_TIMEOUT=1500ms"}
	began := time.Now()
	h.run("", "due").want(t, exitLocked, "in use")
	if took := time.Since(began); took < 1400*time.Millisecond { // bbolt looks every 50 ms
		t.Errorf("waited %v, less than asked for", took)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	h.must("due")
}

// A review holds the store only while it reads or writes.
func TestReviewDoesNotLock(t *testing.T) {
	h := newHomeWith(t, oneCard)
	review := h.command("review")
	keys, err := review.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := review.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := review.Start(); err != nil {
		t.Fatal(err)
	}
	seen := make([]byte, 1)
	if _, err := out.Read(seen); err != nil { // the first card is asked
		t.Fatal(err)
	}
	h.env = []string{"K8SCARDS_LOCK_TIMEOUT=1s"}
	h.must("due")
	if _, err := keys.Write([]byte("\n3\n")); err != nil {
		t.Fatal(err)
	}
	rest, err := io.ReadAll(out)
	if err != nil {
		t.Fatal(err)
	}
	if err := review.Wait(); err != nil {
		t.Fatal(err)
	}
	if got := h.stats().Answers; got != 1 {
		t.Errorf("%d answers kept, want 1\n%s", got, rest)
	}
}

// stats is what `k8scards stats --json` says.
func (h *home) stats() (st stats.Report) {
	h.t.Helper()
	if err := json.Unmarshal([]byte(h.must("stats", "--json")), &st); err != nil {
		h.t.Fatal(err)
	}
	return st
}

// What a person may not read costs its cards, with a warning, or, if it is all
// there is, the command. Root may read everything, so the test runs the program
// as nobody.
func TestUnreadable(t *testing.T) {
	h := newHome(t)
	dir, err := os.MkdirTemp("", "k8scards-home") // t.TempDir is closed to others
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	h.dir = dir
	h.write("notes/good.md", oneCard)
	h.write("notes/secret.md", oneCard)
	h.write("closed/note.md", oneCard)
	for name, mode := range map[string]os.FileMode{"": 0o777, "notes/secret.md": 0, "closed": 0} {
		if err := os.Chmod(h.path(name), mode); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { os.Chmod(h.path("closed"), 0o700) }) // so that it can be removed
	for _, tt := range []struct {
		path, message string
		code          int
	}{
		{"notes", "secret.md: permission denied", exitDone},
		{"notes/secret.md", "permission denied", exitFailed},
		{"closed", "permission denied", exitFailed},
		{"closed/note.md", "permission denied", exitFailed},
	} {
		o := asNobody(t, h.command("--notes", tt.path, "review"))
		o.want(t, tt.code, tt.message)
		if asked := strings.Contains(o.out, "1 new"); asked != (tt.code == exitDone) {
			t.Errorf("%s: %s", tt.path, o.out)
		}
	}
	h.write("locked.db", "")
	if err := os.Chmod(h.path("locked.db"), 0); err != nil {
		t.Fatal(err)
	}
	asNobody(t, h.command("--db", "locked.db", "due")).want(t, exitFailed, "permission denied")
}

// asNobody runs a command without the rights of root.
func asNobody(t *testing.T, c *exec.Cmd) outcome {
	t.Helper()
	if os.Getuid() == 0 {
		const nobody = 65534
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	return outcomeOf(t, c, "")
}

// What is no note at all, or too much of one.
func TestStrangeNotes(t *testing.T) {
	h := newHome(t)
	h.write("folder/readme.txt", "no Markdown")
	h.write("good/empty.md", "")
	h.write("good/blank.md", "\n \n\t\n")
	h.write("good/binary.md", "\x00\x01\xff\xfe- **\x80**: \xc3\x28\n\x7fELF")
	h.write("good/deep.md", nested(10_000))
	h.write("good/good.md", oneCard)
	if err := syscall.Mkfifo(h.path("pipe.md"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(h.path("good/pipe.md"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("loop.md", h.path("loop.md")); err != nil {
		t.Fatal(err)
	}
	for path, message := range map[string]string{
		"missing.md":     "missing.md: no such file or directory",
		"folder":         "no Markdown files (.md, .markdown) in this folder",
		"good/empty.md":  "no cards in good/empty.md",
		"good/blank.md":  "no cards in good/blank.md",
		"good/binary.md": "no cards in good/binary.md",
		"good/deep.md":   "deep.md",
		"pipe.md":        "not a regular file",
		"loop.md":        "loop.md",
		"/dev/zero":      "not a regular file",
	} {
		t.Run(path, func(t *testing.T) {
			h.run("", "--notes", path, "review").want(t, exitFailed, message)
		})
	}
	o := h.run("", "--notes", "good", "cards")
	o.want(t, exitDone, "pipe.md: not a regular file")
	o.want(t, exitDone, "deep.md")
	if got := strings.Count(o.out, "Q: "); got != 1 {
		t.Errorf("%d cards of the good file, want 1:\n%s", got, o.out)
	}
}

// nested is a list with one bullet on each level.
func nested(levels int) string {
	var sb strings.Builder
	for n := range levels {
		sb.WriteString(strings.Repeat(" ", 2*n) + "- level\n")
	}
	return sb.String()
}

// A source that is gone is told of, and its cards are asked as last seen.
func TestSourceDisappears(t *testing.T) {
	h := newHomeWith(t, oneCard)
	h.write("other/one.md", "# Other\n\n- the kubelet listens on port `10250` by default\n")
	h.must("notes", "add", "other")
	if err := os.Rename(h.path("other"), h.path("gone")); err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"due", "cards", "review", "export", "stats", "quiz"} {
		o := h.run("", command)
		o.want(t, exitDone, "other: no such file or directory; using its cards as last seen")
		if n := strings.Count(o.errOut, "as last seen"); n != 1 {
			t.Errorf("%s: told %d times", command, n)
		}
	}
	if got := h.run("", "due").out; got != "0 due, 2 new\n" {
		t.Errorf("due: %q", got)
	}
	if err := os.Rename(h.path("gone"), h.path("other")); err != nil {
		t.Fatal(err)
	}
	o := h.run("", "due")
	o.want(t, exitDone, "")
	if o.errOut != "" {
		t.Errorf("told although it is back: %s", o.errOut)
	}
	// A source can be removed after it is gone.
	if err := os.RemoveAll(h.path("other")); err != nil {
		t.Fatal(err)
	}
	h.must("notes", "remove", "other")
	if got := h.must("due"); got != "0 due, 1 new\n" {
		t.Errorf("due: %q", got)
	}
}

// A file far beyond the limit is refused at once, and beside others it costs
// only its own cards.
func TestHugeFile(t *testing.T) {
	h := newHome(t)
	h.write("notes/huge.md", strings.Repeat("- **Pod**: the smallest thing that runs, and some words more\n", 50<<20/62))
	h.write("notes/good.md", oneCard)
	began := time.Now()
	h.run("", "--notes", "notes/huge.md", "review").want(t, exitFailed, "huge.md: larger than 16 MiB, the limit for one file: split it")
	o := h.run("", "--notes", "notes", "cards")
	o.want(t, exitDone, "huge.md: larger than 16 MiB")
	if got := strings.Count(o.out, "Q: "); got != 1 {
		t.Errorf("%d cards of the good file, want 1", got)
	}
	t.Logf("took %v", time.Since(began))
}

// The reader of the output may go away: no panic, no complaint.
func TestOutputClosed(t *testing.T) {
	h := newHome(t)
	h.must("due")
	for _, command := range []string{"cards", "cards --json", "export", "sections", "notes check", "stats", "review --cram", "quiz -n 100"} {
		c := h.command(strings.Fields(command)...)
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		r.Close()
		errOut := new(strings.Builder)
		c.Stdout, c.Stderr = w, errOut
		c.Stdin = strings.NewReader(strings.Repeat("1\n", 1000))
		err = c.Run()
		w.Close()
		if errOut.String() != "" {
			t.Errorf("%s: %s", command, errOut)
		}
		state := c.ProcessState.Sys().(syscall.WaitStatus)
		if err == nil || !state.Signaled() || state.Signal() != syscall.SIGPIPE {
			t.Errorf("%s: ended by %v, want SIGPIPE like any filter", command, err)
		}
	}
}

// A disk that is full is no success.
func TestOutputFull(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	defer full.Close()
	h := newHome(t)
	for _, command := range []string{"cards", "cards --json", "export", "export --format csv", "sections", "sections --json", "notes", "notes check", "stats", "due", "due --json", "version"} {
		c := h.command(strings.Fields(command)...)
		errOut := new(strings.Builder)
		c.Stdout, c.Stderr = full, errOut
		if err := c.Run(); c.ProcessState.ExitCode() != exitFailed {
			t.Errorf("%s: %v, want exit code %d", command, err, exitFailed)
		}
		if !strings.Contains(errOut.String(), "no space left") {
			t.Errorf("%s: %q", command, errOut)
		}
	}
}

// Without a standard input there is nothing to wait for.
func TestInputClosed(t *testing.T) {
	h := newHomeWith(t, oneCard)
	for _, command := range []string{"review", "quiz", "due"} {
		c := h.command()
		c.Path, c.Args = "/bin/sh", []string{"sh", "-c", h.program + " " + command + " <&-"}
		out, err := c.CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v\n%s", command, err, out)
		}
	}
	if got := h.stats().Answers; got != 0 {
		t.Errorf("%d answers out of nothing", got)
	}
}

// Two programs that start on the same new store do not hurt each other.
func TestTwoAtOnce(t *testing.T) {
	h := newHome(t)
	var running []*exec.Cmd
	for range 8 {
		c := h.command("due")
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		running = append(running, c)
	}
	for _, c := range running {
		if err := c.Wait(); err != nil {
			t.Error(err)
		}
	}
	h.must("doctor")
}
