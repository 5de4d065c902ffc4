package term

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestReadLine(t *testing.T) {
	tm := NewFake(strings.NewReader("one\r\n\n\xfftwo\nlast"), io.Discard, io.Discard, Fake{})
	for _, want := range []string{"one", "", "\ufffdtwo", "last"} {
		if got, err := tm.ReadLine(t.Context()); got != want || err != nil {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	}
	if _, err := tm.ReadLine(t.Context()); !errors.Is(err, io.EOF) {
		t.Errorf("error %v at the end, want EOF", err)
	}
}

func TestReadLineTooLong(t *testing.T) {
	tm := NewFake(strings.NewReader(strings.Repeat("x", maxLine+1)), io.Discard, io.Discard, Fake{})
	if _, err := tm.ReadLine(t.Context()); !errors.Is(err, ErrLongLine) {
		t.Errorf("error %v, want %v", err, ErrLongLine)
	}
}

// A broken input is an error, not its end.
func TestReadLineOfADirectory(t *testing.T) {
	dir, err := os.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer dir.Close()
	tm := NewFake(dir, io.Discard, io.Discard, Fake{})
	if _, err := tm.ReadLine(t.Context()); err == nil || errors.Is(err, io.EOF) {
		t.Errorf("error %v, want that of the system", err)
	}
}

func TestPlainPrompt(t *testing.T) {
	var out bytes.Buffer
	tm := NewFake(strings.NewReader("kubectl get po\n"), &out, io.Discard, Fake{})
	got, err := tm.Prompt(t.Context(), "the\nanswer")
	if got != "kubectl get po" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	if out.String() != "the answer> " {
		t.Errorf("asked with %q", out.String())
	}
}

func TestPlainSelect(t *testing.T) {
	items := []string{"Networking", "Networking/DNS", "Storage\x1b[2J"}
	for _, tt := range []struct {
		name, in string
		o        SelectOptions
		want     int
		err      error
	}{
		{"number", "2\n", SelectOptions{}, 1, nil},
		{"part of the text", "stor\n", SelectOptions{}, 2, nil},
		{"all of the text", "networking\n", SelectOptions{}, 0, nil},
		{"key", "g\n", SelectOptions{Keys: map[Key]int{'g': 1}}, 1, nil},
		{"key before number", "1\n", SelectOptions{Keys: map[Key]int{'1': 2}}, 2, nil},
		{"again after none", "x\n0\n4\n3\n", SelectOptions{}, 2, nil},
		{"again after several", "net\n2\n", SelectOptions{}, 1, nil},
		{"end of input", "x\n", SelectOptions{}, 0, io.EOF},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var out bytes.Buffer
			tm := NewFake(strings.NewReader(tt.in), &out, io.Discard, Fake{})
			got, err := tm.Select(t.Context(), "section", items, tt.o)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("got %d, %v, want %d, %v", got, err, tt.want, tt.err)
			}
			if want := "1) Networking\n2) Networking/DNS\n3) Storage[2J\nsection> "; !strings.HasPrefix(out.String(), want) {
				t.Errorf("asked with %q", out.String())
			}
		})
	}
}

// The questions of an interactive terminal can be tested without one.
func TestInteractiveFake(t *testing.T) {
	var out bytes.Buffer
	tm := NewFake(strings.NewReader("\x1b[B\rtext\r"), &out, io.Discard, Fake{Interactive: true, Width: 40, Height: 12})
	i, err := tm.Select(t.Context(), "pick", []string{"a", "b", "c"}, SelectOptions{})
	if i != 1 || err != nil {
		t.Errorf("chosen %d, %v, want 1", i, err)
	}
	s, err := tm.Prompt(t.Context(), "answer")
	if s != "text" || err != nil {
		t.Errorf("typed %q, %v, want text", s, err)
	}
	if _, err := tm.Prompt(t.Context(), "answer"); !errors.Is(err, io.EOF) {
		t.Errorf("error %v at the end, want EOF", err)
	}
	if strings.Contains(out.String(), "\x1b[1m") {
		t.Error("colour where there is none")
	}
}

func TestSelectOfNothing(t *testing.T) {
	tm := NewFake(strings.NewReader("\r"), io.Discard, io.Discard, Fake{Interactive: true})
	if _, err := tm.Select(t.Context(), "section", nil, SelectOptions{}); err == nil {
		t.Error("no error")
	}
}

// A failing writer is a stream that fails in one way.
type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestOutputOfATerminalThatIsGone(t *testing.T) {
	for _, tt := range []struct{ err, want error }{
		{syscall.EIO, io.EOF}, {os.ErrClosed, io.EOF}, {syscall.ENOSPC, syscall.ENOSPC},
	} {
		tm := NewFake(strings.NewReader(""), failing{tt.err}, io.Discard, Fake{})
		if _, err := io.WriteString(tm.Out(), "x"); !errors.Is(err, tt.want) {
			t.Errorf("error %v of %v, want %v", err, tt.err, tt.want)
		}
	}
}

func TestOutputInRawMode(t *testing.T) {
	var b bytes.Buffer
	for _, o := range []*output{{w: &b, tty: true}, {w: &b}} {
		o.setRaw(true)
		if n, err := io.WriteString(o, "a\nb"); n != 3 || err != nil {
			t.Errorf("wrote %d, %v", n, err)
		}
		o.setRaw(false)
		io.WriteString(o, "\n")
	}
	if got, want := b.String(), "a\r\nb\na\nb\n"; got != want {
		t.Errorf("wrote %q, want %q", got, want)
	}
}

func TestNewWithoutATerminal(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tm := New(f, f, f, Options{})
	w, h := tm.Size()
	if tm.Interactive() || tm.Color() || w != 80 || h != 24 {
		t.Errorf("interactive %v, colour %v, %d by %d", tm.Interactive(), tm.Color(), w, h)
	}
	restore, err := tm.Start()
	if err != nil {
		t.Fatal(err)
	}
	restore()
	if got := tm.Paint(Red, "x"); got != "x" {
		t.Errorf("painted %q without colour", got)
	}
}
