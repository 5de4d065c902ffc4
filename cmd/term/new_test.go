//go:build unix

package term

import (
	"testing"

	"github.com/creack/pty"
)

func TestNewAtATerminal(t *testing.T) {
	for _, tt := range []struct {
		name               string
		env                map[string]string
		o                  Options
		interactive, color bool
	}{
		{"as it comes", nil, Options{}, true, true},
		{"plain", nil, Options{Plain: true}, false, true},
		{"no colour asked for", nil, Options{NoColor: true}, true, false},
		{"no colour set", map[string]string{"NO_COLOR": "1"}, Options{}, true, false},
		{"dumb", map[string]string{"TERM": "dumb"}, Options{}, false, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv("NO_COLOR", "")
			t.Setenv("TERM", "xterm")
			for k, v := range tt.env {
				t.Setenv(k, v)
			}
			ptmx, tty, err := pty.Open()
			if err != nil {
				t.Fatal(err)
			}
			defer ptmx.Close()
			defer tty.Close()
			if err := pty.Setsize(ptmx, &pty.Winsize{Cols: 40, Rows: 12}); err != nil {
				t.Fatal(err)
			}
			tm := New(tty, tty, tty, tt.o)
			w, h := tm.Size()
			if tm.Interactive() != tt.interactive || tm.Color() != tt.color || w != 40 || h != 12 {
				t.Errorf("interactive %v, colour %v, %d by %d", tm.Interactive(), tm.Color(), w, h)
			}
		})
	}
}
