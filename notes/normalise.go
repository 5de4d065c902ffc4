package notes

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// maxControls is the share of control characters, in percent, above which a
// file is taken for binary data. Text with colour codes in it stays below.
const maxControls = 30

// isBinary reports whether src cannot be text: it holds a NUL, as every UTF-16
// file does, or is mostly control characters.
func isBinary(src []byte) bool {
	controls := 0
	for _, b := range src {
		switch {
		case b >= ' ' && b != 0x7f, '\t' <= b && b <= '\r':
		case b == 0:
			return true
		default:
			controls++
		}
	}
	return controls*100 > len(src)*maxControls
}

// normalise returns src without a byte order mark, with "\n" for every line
// break (CRLF and a lone CR too), U+FFFD for every invalid byte, and without
// control characters. The lines keep their numbers. It returns src itself if
// there is nothing to do.
func normalise(src []byte) []byte {
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	if isNormal(src) {
		return src
	}
	out := make([]byte, 0, len(src)+len(src)/8)
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRune(src[i:])
		i += size
		switch {
		case r == '\r':
			if i < len(src) && src[i] == '\n' {
				i++
			}
			out = append(out, '\n')
		case r == '\n', r == '\t', !unicode.IsControl(r):
			out = utf8.AppendRune(out, r)
		case unicode.IsSpace(r): // form feed and its like separate words
			out = append(out, ' ')
		}
	}
	return out
}

// isNormal reports whether normalise would leave src as it is.
func isNormal(src []byte) bool {
	for i, b := range src {
		switch {
		case b < ' ' && b != '\n' && b != '\t', b == 0x7f:
			return false
		case b == 0xc2 && i+1 < len(src) && src[i+1] < 0xa0: // U+0080 to U+009F
			return false
		}
	}
	return utf8.Valid(src)
}
