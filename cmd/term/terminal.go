package term

import (
	"cmp"
	"io"
	"os"

	"golang.org/x/term"
)

// What is assumed of a terminal that does not tell its size, in cells.
const (
	defaultWidth  = 80
	defaultHeight = 24
)

// Options are what a person asked for about the terminal.
type Options struct {
	Plain   bool // line by line, even at a terminal
	NoColor bool // no colour, even at a terminal
}

// A Terminal is where a command reads from and writes to. Its methods are for
// one goroutine at a time.
type Terminal struct {
	out, err    *output
	keys        *decoder
	interactive bool
	color       bool
	tty         *os.File // what goes into raw mode; nil if nothing does
	screen      *os.File // what is asked for its size; nil if nothing is
	width       int      // used if screen does not tell
	height      int
	cooked      *term.State // as it was before raw mode; nil out of raw mode
}

// New returns the terminal behind a process's three streams. TERM and NO_COLOR
// are looked up once, here.
func New(in, out, errOut *os.File, o Options) *Terminal {
	dumb := os.Getenv("TERM") == "dumb"
	inTTY, outTTY := isTerminal(in), isTerminal(out)
	t := &Terminal{
		out:         &output{w: out, tty: outTTY},
		err:         &output{w: errOut, tty: isTerminal(errOut)},
		keys:        newDecoder(in),
		interactive: inTTY && outTTY && !dumb && !o.Plain,
		color:       outTTY && !dumb && !o.NoColor && os.Getenv("NO_COLOR") == "",
		width:       defaultWidth,
		height:      defaultHeight,
	}
	if inTTY {
		t.tty = in
	}
	if outTTY {
		t.screen = out
	}
	return t
}

// A Fake describes a terminal for tests: no raw mode, a size that stays.
type Fake struct {
	Interactive, Color bool
	Width, Height      int // in cells; 80 by 24 if zero
}

// NewFake returns a terminal that reads from in and writes to out and errOut.
func NewFake(in io.Reader, out, errOut io.Writer, f Fake) *Terminal {
	return &Terminal{
		out:         &output{w: out},
		err:         &output{w: errOut},
		keys:        newDecoder(in),
		interactive: f.Interactive,
		color:       f.Color,
		width:       cmp.Or(f.Width, defaultWidth),
		height:      cmp.Or(f.Height, defaultHeight),
	}
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// Out is where data goes. In raw mode a line feed written to it also returns
// to the first column.
func (t *Terminal) Out() io.Writer { return t.out }

// Err is where everything that is not data goes. See [Terminal.Out].
func (t *Terminal) Err() io.Writer { return t.err }

// Interactive says whether a person can press single keys here.
func (t *Terminal) Interactive() bool { return t.interactive }

// Color says whether what goes to Out may be coloured.
func (t *Terminal) Color() bool { return t.color }

// Size is how many cells wide and high the screen is now. A stream that is no
// terminal is taken for one of 80 by 24.
func (t *Terminal) Size() (width, height int) {
	if t.screen != nil {
		w, h, err := term.GetSize(int(t.screen.Fd()))
		if err == nil && w > 0 && h > 0 {
			return w, h
		}
	}
	return t.width, t.height
}
