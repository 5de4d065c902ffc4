package term

import (
	"io"
	"strings"
)

// Marks in what promptui draws, for the canvas to find; they are noncharacters,
// which no text holds that went through Clean.
const (
	drawnMark  = "\ufdd0" // in every complete drawing
	cursorMark = "\ufdd1" // before the character the cursor is on
)

// The sequences promptui draws with (its package screenbuf).
const (
	lineStart  = "\x1b[2K\r"
	upLine     = "\x1b[1A"
	downLine   = "\x1b[1B"
	hideCursor = "\x1b[?25l"
	showCursor = "\x1b[?25h"
)

// A canvas is what promptui draws on instead of the terminal. It makes every
// line fit, since promptui loses its place when one wraps. And it leaves out
// what the line editor below promptui writes by itself: each character once
// more, to be wiped out at once, and the bell for keys it knows no use for.
//
// While a text is pasted into a line it is not drawn at each of its characters,
// which would take a time that grows with the square of its length.
type canvas struct {
	t     *Terminal
	drawn chan struct{} // holds one; full when something was drawn
	line  bool          // it is one line that is edited
	late  string        // what is to be drawn when the pasted text is at its end
}

func newCanvas(t *Terminal) *canvas {
	return &canvas{t: t, drawn: make(chan struct{}, 1)}
}

// Write implements io.Writer. It is given one drawing at a time.
func (c *canvas) Write(p []byte) (int, error) {
	s := string(p)
	switch {
	case strings.Contains(s, drawnMark):
		return len(p), c.draw(strings.ReplaceAll(s, drawnMark, ""))
	case s == hideCursor, s == showCursor, strings.HasSuffix(s, "\n"):
		_, err := io.WriteString(c.t.out, s)
		return len(p), err
	}
	return len(p), nil
}

func (c *canvas) draw(s string) error {
	defer c.ready()
	if c.line && c.t.keys.pasted {
		c.late = s
		return nil
	}
	width, _ := c.t.Size()
	_, err := io.WriteString(c.t.out, fitLines(s, width-1))
	return err
}

// catchUp draws what was put off.
func (c *canvas) catchUp() error {
	if c.late == "" {
		return nil
	}
	defer func() { c.late = "" }()
	width, _ := c.t.Size()
	_, err := io.WriteString(c.t.out, fitLines(c.late, width-1))
	return err
}

// ready tells that what was fed last can be seen, or will be.
func (c *canvas) ready() {
	select {
	case c.drawn <- struct{}{}:
	default:
	}
}

// Close implements io.Closer.
func (c *canvas) Close() error { return nil }

// wipe takes back the empty line promptui leaves when its input ends.
func (c *canvas) wipe() error {
	_, err := io.WriteString(c.t.out, upLine)
	return err
}

// fitLines makes the lines in a drawing fit into width cells.
func fitLines(drawing string, width int) string {
	parts := strings.Split(drawing, lineStart)
	for i, p := range parts[1:] {
		end := len(p)
		for _, next := range []string{"\n", upLine, downLine} {
			if at := strings.Index(p, next); at >= 0 {
				end = min(end, at)
			}
		}
		parts[i+1] = fitLine(p[:end], width) + p[end:]
	}
	return strings.Join(parts, lineStart)
}

// fitLine cuts a line: at its end, or where the cursor is on it, such that the
// cursor stays in sight.
func fitLine(line string, width int) string {
	before, after, found := strings.Cut(line, cursorMark)
	if !found {
		return Cut(line, width)
	}
	under, rest := " ", ""
	if after != "" {
		under, rest, _ = cluster(after)
	}
	before = cutFront(before, width-Width(under))
	room := width - Width(before) - Width(under)
	return before + "\x1b[7m" + under + sgrReset + Cut(rest, room)
}

// cutFront shortens a line to its last cells.
func cutFront(s string, width int) string {
	if Width(s) <= width {
		return s
	}
	for s != "" && Width(s) > width-1 {
		_, s, _ = cluster(s)
	}
	return ellipsis + s
}
