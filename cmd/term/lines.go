package term

import "strings"

// A stretch is a part of a text, in bytes.
type stretch struct{ start, end int }

// breakLines breaks text at its line feeds, at spaces, and inside of words
// longer than a line, so that no line takes more than width cells. The spaces
// at the end of a line are not part of it.
func breakLines(text string, width int) []stretch {
	b := breaker{text: text, width: width, space: -1}
	for at := 0; at < len(text); {
		c, _, w := cluster(text[at:])
		b.place(at, c, w)
		at += len(c)
	}
	if b.start < len(text) {
		b.end(len(text), len(text))
	}
	return b.out
}

// Wrap lays plain text out in lines of at most width cells.
func Wrap(text string, width int) []string {
	text = Clean(text)
	var lines []string
	for _, s := range breakLines(text, max(width, minWidth)) {
		lines = append(lines, text[s.start:s.end])
	}
	return lines
}

type breaker struct {
	text  string
	width int
	out   []stretch
	start int // of the line under way
	used  int // cells it takes so far
	space int // where it was last possible to break it, or -1
}

// place puts the character at byte at, w cells wide, on the line under way.
func (b *breaker) place(at int, c string, w int) {
	switch c {
	case "\n":
		b.end(at, at+1)
		return
	case " ": // may hang over the edge, nobody sees it
		b.space = at
	default:
		for b.used+w > b.width && at > b.start {
			b.wrap(at)
		}
	}
	b.used += w
}

// wrap ends the line before the word that reaches up to byte at, or at byte at
// if that word is all there is.
func (b *breaker) wrap(at int) {
	if b.space <= b.start {
		b.end(at, at)
		return
	}
	next := b.space + 1
	b.end(b.space, next)
	b.used = Width(b.text[next:at])
}

// end makes a line of what is under way up to byte end, and begins one at next.
func (b *breaker) end(end, next int) {
	s := strings.TrimRight(b.text[b.start:end], " ")
	b.out = append(b.out, stretch{b.start, b.start + len(s)})
	b.start, b.used, b.space = next, 0, -1
}

// chunks cuts a line into pieces of at most width cells, spaces and all. An
// empty line is one empty piece.
func chunks(s string, width int) []string {
	var out []string
	start, used := 0, 0
	for at := 0; at < len(s); {
		c, _, w := cluster(s[at:])
		if used+w > width && at > start {
			out = append(out, s[start:at])
			start, used = at, 0
		}
		used += w
		at += len(c)
	}
	return append(out, s[start:])
}
