package term

import "strings"

// A Style is a set of the ways in which text is set apart in colour.
type Style uint8

// The styles. Bold is also what strong text is shown in, Code what code is.
const (
	Bold Style = 1 << iota
	Italic
	Struck
	Faint
	Code
	Green
	Red
)

// sgrReset ends every style.
const sgrReset = "\x1b[0m"

// sgr is the sequence that begins the styles (ECMA-48, 8.3.117), empty for
// none.
func (s Style) sgr() string {
	codes := [...]string{"1", "3", "9", "2", "36", "32", "31"}
	var set []string
	for i, code := range codes {
		if s&(1<<i) != 0 {
			set = append(set, code)
		}
	}
	if set == nil {
		return ""
	}
	return "\x1b[" + strings.Join(set, ";") + "m"
}

// paint sets a piece of a line apart.
func (s Style) paint(text string) string {
	if s == 0 || text == "" {
		return text
	}
	return s.sgr() + text + sgrReset
}

// Paint sets a piece of a line apart, if there is colour.
func (t *Terminal) Paint(s Style, text string) string {
	if !t.color {
		return text
	}
	return s.paint(text)
}
