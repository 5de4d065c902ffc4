package term

import "strings"

// A flow is text to be broken into lines, with the style of each byte.
type flow struct {
	text []byte
	runs []run
}

// A run is a stretch of one style. It begins where the one before it ends.
type run struct {
	end   int
	style Style
}

// add appends text on the same line. White space runs together to one space,
// except in code.
func (f *flow) add(text string, style Style) {
	for _, c := range []byte(text) {
		if c == '\n' {
			c = ' '
		}
		if c == ' ' && style&Code == 0 && f.atSpace() {
			continue
		}
		f.text = append(f.text, c)
	}
	f.runs = append(f.runs, run{len(f.text), style})
}

// newLine ends the line.
func (f *flow) newLine() {
	f.text = append(f.text, '\n')
	f.runs = append(f.runs, run{len(f.text), 0})
}

func (f *flow) atSpace() bool {
	n := len(f.text)
	return n == 0 || f.text[n-1] == ' ' || f.text[n-1] == '\n'
}

// lines breaks the flow into lines of at most width cells.
func (f *flow) lines(width int, color bool) []string {
	text := string(f.text)
	runs := f.runs
	var out []string
	for _, s := range breakLines(text, width) {
		for len(runs) > 0 && runs[0].end <= s.start {
			runs = runs[1:]
		}
		out = append(out, painted(text, s, runs, color))
	}
	return out
}

// painted is a stretch of text in the styles of the runs that reach into it.
func painted(text string, s stretch, runs []run, color bool) string {
	if !color {
		return text[s.start:s.end]
	}
	var b strings.Builder
	for at := s.start; at < s.end; runs = runs[1:] {
		end := min(s.end, runs[0].end)
		b.WriteString(runs[0].style.paint(text[at:end]))
		at = end
	}
	return b.String()
}
