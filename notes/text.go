package notes

import (
	"strings"
	"unicode"
)

// Plain returns the text as a reader sees it: escapes and entities resolved,
// without tags, comments, images and control characters, and with every run of
// white space outside of code as one space, none at either end.
func (t Text) Plain() string {
	if len(t) == 1 && t[0].isPlain() {
		return t[0].Text
	}
	var out []byte
	for _, s := range t.resolve() {
		switch {
		case s.Style&Image != 0:
			continue
		case s.Style&RawHTML != 0:
			if tagName(s.Text) != "br" {
				continue
			}
			s.Text = " "
		}
		if len(out) > 0 && out[len(out)-1] == ' ' && s.Style&CodeSpan == 0 {
			s.Text = strings.TrimPrefix(s.Text, " ")
		}
		out = append(out, s.Text...)
	}
	return strings.TrimSpace(string(out))
}

// Links returns the targets of the links and bare addresses in the order of the
// text, each once. Pictures are not among them.
func (t Text) Links() []string {
	var urls []string
	seen := map[string]bool{}
	for _, sp := range t {
		if sp.URL != "" && sp.Style&Image == 0 && !seen[sp.URL] {
			seen[sp.URL] = true
			urls = append(urls, sp.URL)
		}
	}
	return urls
}

// isPlain reports whether Plain can return the span's text as it is.
func (s Span) isPlain() bool {
	if s.Style&(Image|RawHTML) != 0 || s.Text == "" {
		return false
	}
	space := true
	for i := range len(s.Text) {
		c := s.Text[i]
		if c < ' ' || c > '~' || c == '\\' || c == '&' || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return !space
}

// resolve returns the spans with their texts as a reader sees them. Comments and
// spans that are empty then are left out; white space outside of code is one
// space, and none next to another.
func (t Text) resolve() Text {
	out := make(Text, 0, len(t))
	space := false
	for _, sp := range t {
		switch {
		case sp.Style&RawHTML != 0:
			if tagName(sp.Text) == "" {
				continue
			}
		case sp.Style&CodeSpan != 0:
			sp.Text = printable(sp.Text)
		default:
			sp.Text = collapse(printable(unescape(sp.Text)), space)
		}
		if sp.Text == "" && sp.Style&Image == 0 {
			continue
		}
		space = sp.Style&Image == 0 && strings.HasSuffix(sp.Text, " ")
		out = append(out, sp)
	}
	return out
}

// printable returns s without control characters, and with a space for those
// that break lines or separate words.
func printable(s string) string {
	if strings.IndexFunc(s, unicode.IsControl) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case !unicode.IsControl(r):
			return r
		case unicode.IsSpace(r):
			return ' '
		}
		return -1
	}, s)
}

// collapse returns s with every run of white space as one space; after a space,
// s does not start with one.
func collapse(s string, space bool) string {
	var out strings.Builder
	for _, r := range s {
		if unicode.IsSpace(r) {
			if !space {
				out.WriteByte(' ')
			}
			space = true
			continue
		}
		out.WriteRune(r)
		space = false
	}
	return out.String()
}
