package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// canonical is a text without the differences that mean nothing: white space,
// and case outside of code. In code it sets apart what is written alike
// otherwise, such as -a and -A.
func canonical(md string) string {
	return string(appendCanonical(make([]byte, 0, len(md)), md))
}

// appendCanonical appends canonical(md).
func appendCanonical(to []byte, md string) []byte {
	w := canonicalWriter{out: to, from: len(to)}
	for md != "" {
		tick := strings.IndexByte(md, '`')
		if tick < 0 {
			tick = len(md)
		}
		w = w.add(md[:tick], true)
		code := codeLength(md[tick:])
		w = w.add(md[tick:tick+code], false)
		md = md[tick+code:]
	}
	return w.out
}

// codeLength is the length of the code, marks included, that s begins with; of the
// marks alone if they are not closed.
func codeLength(s string) int {
	marks := len(s) - len(strings.TrimLeft(s, "`"))
	for end := marks; end < len(s); {
		next := strings.IndexByte(s[end:], '`')
		if next < 0 {
			break
		}
		end += next
		run := len(s[end:]) - len(strings.TrimLeft(s[end:], "`"))
		if end += run; run == marks {
			return end
		}
	}
	return marks
}

// A canonicalWriter is a text as far as it is written: with single spaces, and none
// at either end.
type canonicalWriter struct {
	out  []byte
	from int  // where the text begins in out
	gap  bool // white space was passed
}

// add writes s, in lower case if fold. Most text is ASCII.
func (w canonicalWriter) add(s string, fold bool) canonicalWriter {
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			w = w.addRune(r, fold)
			i += n
			continue
		}
		i++
		if c == ' ' || '\t' <= c && c <= '\r' {
			w.gap = true
			continue
		}
		if fold && 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if w.gap {
			w = w.space()
		}
		w.out = append(w.out, c)
	}
	return w
}

func (w canonicalWriter) addRune(r rune, fold bool) canonicalWriter {
	switch {
	case unicode.IsSpace(r):
		w.gap = true
		return w
	case fold:
		r = unicode.ToLower(r)
	}
	w = w.space()
	w.out = utf8.AppendRune(w.out, r)
	return w
}

// space writes a space if there is one to write.
func (w canonicalWriter) space() canonicalWriter {
	if w.gap && len(w.out) > w.from {
		w.out = append(w.out, ' ')
	}
	w.gap = false
	return w
}
