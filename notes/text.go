package notes

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain returns the text as a reader sees it: escapes and entities resolved,
// without tags, comments, images and control characters, and with every run of
// white space outside of code as one space, none at either end.
func (t Text) Plain() string {
	if len(t) == 1 && t[0].isPlain() {
		return t[0].Text
	}
	var short [128]byte // most texts fit, and so cost no memory of their own
	out, space := short[:0], false
	for _, s := range t {
		s, ok := s.resolve(space)
		if !ok {
			continue
		}
		space = s.endsInSpace()
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
	return string(bytes.TrimSpace(out))
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
	return s.Style&(Image|RawHTML) == 0 && isClean(s.Text, true) && s.Text != "" && s.Text[len(s.Text)-1] != ' '
}

// resolve returns the spans with their texts as a reader sees them. Comments and
// spans that are empty then are left out; white space outside of code is one
// space, and none next to another.
func (t Text) resolve() Text {
	out := make(Text, 0, len(t))
	space := false
	for _, s := range t {
		if s, ok := s.resolve(space); ok {
			space = s.endsInSpace()
			out = append(out, s)
		}
	}
	return out
}

// resolve returns one of those spans, behind a space or not; false if it is left out.
func (s Span) resolve(space bool) (Span, bool) {
	switch {
	case s.Style&RawHTML != 0:
		if tagName(s.Text) == "" {
			return s, false
		}
	case s.Style&CodeSpan != 0:
		s.Text = printable(s.Text)
	case !isClean(s.Text, space):
		s.Text = collapse(printable(unescape(s.Text)), space)
	}
	return s, s.Text != "" || s.Style&Image != 0
}

// endsInSpace reports whether what follows a resolved span stands behind a space.
func (s Span) endsInSpace() bool {
	return s.Style&Image == 0 && strings.HasSuffix(s.Text, " ")
}

// isClean reports whether a reader sees s, behind a space or not, as it stands:
// without escapes, entities, control characters and white space but single spaces.
// It is true of almost all that people write.
func isClean(s string, space bool) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ':
			if space {
				return false
			}
			space = true
			continue
		case c < ' ', c == '\\', c == '&':
			return false
		case c > '~':
			return isCleanWide(s[i:])
		}
		space = false
	}
	return true
}

// isCleanWide is isClean of what begins with a character beyond the printable ASCII.
func isCleanWide(s string) bool {
	space := false
	for _, r := range s {
		switch {
		case r == ' ' && space, r < ' ', r == '\\', r == '&':
			return false
		case r > '~' && (r == utf8.RuneError || unicode.IsControl(r) || unicode.IsSpace(r)):
			return false
		}
		space = r == ' '
	}
	return true
}

// printable returns s without control characters, and with a space for those
// that break lines or separate words.
func printable(s string) string {
	if isClean(s, false) || strings.IndexFunc(s, unicode.IsControl) < 0 {
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
	out.Grow(len(s))
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
