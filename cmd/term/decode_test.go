package term

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
	"unicode"
)

// readAll reads keys up to the end of the input.
func readAll(t *testing.T, src io.Reader) []Key {
	t.Helper()
	d := newDecoder(src)
	var keys []Key
	for {
		k, err := d.read(context.Background(), nil)
		if errors.Is(err, io.EOF) {
			return keys
		}
		if err != nil {
			t.Fatalf("after %v: %v", keys, err)
		}
		keys = append(keys, k)
	}
}

func TestDecode(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     []Key
	}{
		{"characters", "aé日👍", []Key{'a', 'é', '日', '👍'}},
		{"controls", " \r\n\x7f\b\x03\x04\x1a", []Key{Space, Enter, Enter, Backspace, Backspace, CtrlC, CtrlD, CtrlZ}},
		{"without a meaning", "\x00\t\x07", []Key{Other, Other, Other}},
		{"arrows", "\x1b[A\x1b[B\x1b[C\x1b[D", []Key{Up, Down, Right, Left}},
		{"application mode", "\x1bOA\x1bOB\x1bOC\x1bOD", []Key{Up, Down, Right, Left}},
		{"arrow with a modifier", "\x1b[1;5A\x1bO5Bx", []Key{Up, Down, 'x'}},
		{"pages", "\x1b[5~\x1b[6~", []Key{PageUp, PageDown}},
		{"delete, insert, home, end", "\x1b[3~\x1b[2~\x1b[H\x1bOFx", []Key{Other, Other, Other, Other, 'x'}},
		{"function keys", "\x1bOP\x1b[15~\x1b[[Ax", []Key{Other, Other, Other, 'x'}},
		{"keypad enter", "\x1bOM", []Key{Enter}},
		{"pasted", "\x1b[200~ab\x1b[201~c", []Key{'a', 'b', Pasted, 'c'}},
		{"pasted controls", "\x1b[200~a\x03\x04\x1b[A\x1b\x1b[201~\x03", []Key{'a', Pasted, CtrlC}},
		{"mouse", "\x1b[<0;10;20Mx", []Key{Other, 'x'}},
		{"answers of the terminal", "\x1b]11;rgb:00/00/00\x1b\\a\x1b]0;t\ab\x1bP1$r0m\x1b\\c", []Key{'a', 'b', 'c'}},
		{"alt and a character", "\x1bqé\x1béx", []Key{Other, 'é', Other, 'x'}},
		{"alt-backspace", "\x1b\x7fx", []Key{Other, 'x'}},
		{"escape, then a key", "\x1b\x03\x1b\r", []Key{Esc, CtrlC, Esc, Enter}},
		{"escape twice", "\x1b\x1b[A\x1b\x1b", []Key{Esc, Up, Esc, Esc}},
		{"escape last", "a\x1b", []Key{'a', Esc}},
		{"broken off", "\x1b[1;", []Key{Other}},
		{"ctrl-c in a sequence", "\x1b[1\x03\x1bO\x03\x1b]x\x03", []Key{Other, CtrlC, Other, CtrlC, Other, CtrlC}},
		{"not utf-8", "\xffa\xc3b\xe2\x82cd\xc3", []Key{Other, 'a', Other, 'b', Other, Other, 'c', 'd', Other}},
		{"control characters of unicode", "\u009b\u0085a", []Key{Other, Other, 'a'}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := readAll(t, strings.NewReader(tt.in)); !slices.Equal(got, tt.want) {
				t.Errorf("%q is %v, want %v", tt.in, got, tt.want)
			}
		})
	}
}

// A sequence without an end does not take everything that is ever typed.
func TestDecodeEndless(t *testing.T) {
	for _, begin := range []string{"\x1b[", "\x1b]"} {
		got := readAll(t, strings.NewReader(begin+strings.Repeat("1", maxSequence)+"q"))
		if want := []Key{Other, 'q'}; !slices.Equal(got, want) {
			t.Errorf("after %q: %v, want %v", begin, got, want)
		}
	}
}

// Bytes may come slowly; how slowly makes the difference between one key and
// several.
func TestDecodeSplit(t *testing.T) {
	for _, tt := range []struct {
		name  string
		pause time.Duration
		parts []string
		want  []Key
	}{
		{"sequence in time", escWait / 2, []string{"\x1b", "[", "1", ";", "5", "B"}, []Key{Down}},
		{"application mode in time", escWait / 2, []string{"\x1b", "O", "A"}, []Key{Up}},
		{"too late", escWait * 2, []string{"\x1b", "[B"}, []Key{Esc, '[', 'B'}},
		{"broken off", escWait * 2, []string{"\x1b[1", "B"}, []Key{Other, 'B'}},
		{"character in time", escWait / 2, []string{"\xe6", "\x97", "\xa5"}, []Key{'日'}},
		{"character broken off", escWait * 2, []string{"\xe6\x97", "a"}, []Key{Other, Other, 'a'}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r, w := io.Pipe()
				go func() {
					for _, p := range tt.parts {
						io.WriteString(w, p)
						time.Sleep(tt.pause)
					}
					w.Close()
				}()
				if got := readAll(t, r); !slices.Equal(got, tt.want) {
					t.Errorf("%q is %v, want %v", tt.parts, got, tt.want)
				}
			})
		})
	}
}

func TestReadKeyEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, w := io.Pipe()
		tm := NewFake(r, io.Discard, io.Discard, Fake{})
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if _, err := tm.ReadKey(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("error %v, want the context's", err)
		}
		go func() {
			io.WriteString(w, "ab")
			w.Close()
		}()
		if _, err := tm.ReadKey(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error %v from a context that has ended, want its own", err)
		}
		for _, want := range []Key{'a', 'b'} { // what the wait given up was for is not lost
			if k, err := tm.ReadKey(t.Context()); k != want || err != nil {
				t.Errorf("got %v, %v, want %v", k, err, want)
			}
		}
		for range 3 {
			if _, err := tm.ReadKey(t.Context()); !errors.Is(err, io.EOF) {
				t.Errorf("error %v at the end, want EOF", err)
			}
		}
	})
}

// A flaky source reads one byte for each string, and ends where one is empty.
// It notes when it is read by two at a time.
type flaky struct {
	parts   []string
	reading atomic.Int32
	crowded atomic.Bool
}

func (f *flaky) Read(p []byte) (int, error) {
	if f.reading.Add(1) > 1 {
		f.crowded.Store(true)
	}
	defer f.reading.Add(-1)
	time.Sleep(time.Second)
	if len(f.parts) == 0 || f.parts[0] == "" {
		f.parts = f.parts[min(1, len(f.parts)):]
		return 0, io.EOF
	}
	n := copy(p, f.parts[0])
	f.parts = f.parts[1:]
	return n, nil
}

// Waits that were given up do not add up to a crowd of readers, and an end is
// one for good: a terminal would go on after Ctrl-D.
func TestReadsOnceAndEndsOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		src := &flaky{parts: []string{"a", "", "b"}}
		d := newDecoder(src)
		for range 3 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
			if _, err := d.read(ctx, nil); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("error %v, want the context's", err)
			}
			cancel()
		}
		if k, err := d.read(t.Context(), nil); k != 'a' || err != nil {
			t.Errorf("got %v, %v, want a", k, err)
		}
		for range 2 {
			if k, err := d.read(t.Context(), nil); !errors.Is(err, io.EOF) {
				t.Errorf("got %v, %v, want EOF", k, err)
			}
		}
		if src.crowded.Load() {
			t.Error("two were reading at a time")
		}
	})
}

// What nobody waits for is not read: it is for an editor, or the shell.
func TestReadsNoFurtherThanWanted(t *testing.T) {
	src := strings.NewReader("a\x1b[Brest")
	d := newDecoder(src)
	for range 2 {
		if _, err := d.read(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
	}
	if src.Len() != len("rest") {
		t.Errorf("%d bytes left, want %d", src.Len(), len("rest"))
	}
}

func TestKeyNames(t *testing.T) {
	for k, want := range map[Key]string{
		'a': "a", Space: "Space", Other: "Other", CtrlD: "CtrlD", Up: "Up", Pasted - 1: "Key(-15)",
	} {
		if got := k.String(); got != want {
			t.Errorf("key %d is %q, want %q", k, got, want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"a\x1b[A", "\x1b]0;x\a", "\x1b\x1b\x1bO5A\xe6\x97", "\x1b[[[~\x1bP\x1b\\"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		keys := readAll(t, strings.NewReader(in))
		if len(keys) > len(in) {
			t.Errorf("%d keys of %d bytes", len(keys), len(in))
		}
		for _, k := range keys {
			if k >= 0 && unicode.IsControl(rune(k)) || k < CtrlD {
				t.Errorf("no key: %d", k)
			}
		}
		if in != "" && in[len(in)-1] == '\x03' && !strings.Contains(in, "\x1b") && keys[len(keys)-1] != CtrlC {
			t.Errorf("Ctrl-C got lost in %q: %v", in, keys)
		}
	})
}
