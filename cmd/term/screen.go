package term

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
)

const (
	clearScreen = "\x1b[H\x1b[2J"
	// widest is how many cells of a line are used at most: longer lines are hard to
	// read, and what stands at their ends is far away.
	widest = 120
	// airy is the least height, in lines, at which a screen has empty lines
	// around its body, if it fits.
	airy = 10
)

// A Screen is what a person looks at while one card is asked: a line at the
// top, the card, and the keys that can be pressed.
type Screen struct {
	Left, Right string                 // of the top line; the right end is cut last
	Body        func(width int) string // the lines in between, none wider than width, at most 120
	Footer      []string               // the keys, laid out side by side as far as they fit
	AtEnd       bool                   // begin with the last page, not the first

	page int // the one shown
}

// Show draws the screen and returns the first key that is not used to page.
// While there is more of the body below, Space, PageDown and Down show it,
// PageUp and Up what was above; the page is kept if s is shown again. When the
// terminal changes its size the screen is drawn anew. What is pasted is passed
// over, and Ctrl-Z stops the process, as it does outside of raw mode. The errors are those of
// [Terminal.ReadKey].
func (t *Terminal) Show(ctx context.Context, s *Screen) (Key, error) {
	resized := make(chan os.Signal, 1)
	notifyResize(resized)
	defer signal.Stop(resized)
	for {
		pages, err := t.draw(s)
		if err != nil {
			return 0, err
		}
		k, err := t.keys.read(ctx, resized)
		switch {
		case errors.Is(err, errWoken):
		case err != nil:
			return 0, err
		case t.keys.pasted: // by mistake; it must not grade a card
		case k == CtrlZ:
			if err := t.stop(); err != nil {
				return 0, err
			}
		case !s.turn(k, pages):
			return k, nil
		}
	}
}

// Draw draws the screen and leaves the cursor below it, for what is to be asked there.
func (t *Terminal) Draw(s *Screen) error {
	_, err := t.draw(s)
	return err
}

// turn turns to the page the key asks for and says whether it asks for one.
func (s *Screen) turn(k Key, pages int) bool {
	switch k {
	case Space, PageDown, Down:
		if s.page+1 >= pages {
			return false
		}
		s.page++
	case PageUp, Up:
		if s.page == 0 {
			return false
		}
		s.page--
	default:
		return false
	}
	return true
}

// draw draws the page that is to be shown and says how many there are.
func (t *Terminal) draw(s *Screen) (pages int, err error) {
	width, height := t.Size()
	lines, pages := s.layout(width, height)
	for i, l := range lines {
		lines[i] = Cut(l, width)
	}
	lines[0] = t.Paint(Faint, lines[0])
	_, err = io.WriteString(t.out, clearScreen+strings.Join(lines, "\n")+"\n")
	return pages, err
}

// layout puts a page together. It leaves the last line of the screen empty:
// the cursor stands there, and what is written next scrolls nothing away that
// has to be read.
func (s *Screen) layout(width, height int) (lines []string, pages int) {
	width = min(width, widest)
	footer := sideBySide(s.Footer, width)
	body := strings.Split(s.Body(width), "\n")
	room := max(1, height-2-max(1, len(footer)))
	var gap []string
	if height >= airy && len(body) <= room-2 {
		gap, room = []string{""}, room-2
	}
	pages = (len(body) + room - 1) / room
	s.page = min(s.page, pages-1)
	if s.AtEnd {
		s.page, s.AtEnd = pages-1, false
	}
	from := max(0, min(s.page*room, len(body)-room)) // the last page is full
	to := min(from+room, len(body))
	if s.page+1 < pages {
		footer = []string{fmt.Sprintf("more, %d of %d  [space] next page", s.page+1, pages)}
	}
	lines = append(lines, header(s.Left, s.Right, width))
	lines = append(lines, gap...)
	lines = append(lines, body[from:to]...)
	lines = append(lines, gap...)
	return append(lines, footer...), pages
}

// header is a line with one text at each end. The left one is cut to make
// room, down to a third of the width.
func header(left, right string, width int) string {
	left, right = oneLine(left), oneLine(right)
	if right == "" {
		return Cut(left, width)
	}
	left = Cut(left, max(width/3, width-Width(right)-2))
	right = Cut(right, width-Width(left)-2)
	return left + strings.Repeat(" ", max(1, width-Width(left)-Width(right))) + right
}

// sideBySide lays out parts in as few lines as they fit into, two spaces apart unless
// one saves a line.
func sideBySide(parts []string, width int) []string {
	wide, tight := laidOut(parts, "  ", width), laidOut(parts, " ", width)
	if len(tight) < len(wide) {
		return tight
	}
	return wide
}

func laidOut(parts []string, between string, width int) []string {
	var lines []string
	for _, p := range parts {
		last := len(lines) - 1
		if last >= 0 && Width(lines[last]+between+p) <= width {
			lines[last] += between + p
			continue
		}
		lines = append(lines, p)
	}
	return lines
}
