package notes

import (
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// unescape resolves the backslash escapes and entities of a source text, as
// CommonMark 0.31 defines them in sections 2.4 and 2.5.
func unescape(s string) string {
	i := strings.IndexAny(s, `\&`)
	if i < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	for i >= 0 {
		out = append(out, s[:i]...)
		s = s[i:]
		value, size := reference(s)
		if size == 0 {
			value, size = s[:1], 1
		}
		out = append(out, value...)
		s = s[size:]
		i = strings.IndexAny(s, `\&`)
	}
	return string(append(out, s...))
}

// reference returns what the escape or entity at the start of s stands for, and
// its size in bytes, 0 if there is none.
func reference(s string) (value string, size int) {
	if s[0] == '\\' {
		if len(s) > 1 && util.IsPunct(s[1]) {
			return s[1:2], 2
		}
		return "", 0
	}
	end := strings.IndexByte(s[:min(len(s), 40)], ';') // no entity is longer
	if end < 2 {
		return "", 0
	}
	if s[1] == '#' {
		if value = numeric(s[2:end]); value == "" {
			return "", 0
		}
		return value, end + 1
	}
	entity, ok := util.LookUpHTML5EntityByName(s[1:end])
	if !ok {
		return "", 0
	}
	return string(entity.Characters), end + 1
}

// numeric returns the character with that number, "" if it is not a number:
// up to 7 decimal digits, or "x" and up to 6 hexadecimal ones.
func numeric(digits string) string {
	base, limit := 10, 7
	if digits != "" && digits[0]|0x20 == 'x' {
		digits, base, limit = digits[1:], 16, 6
	}
	if digits == "" || len(digits) > limit {
		return ""
	}
	r := 0
	for i := range len(digits) {
		d := digit(digits[i])
		if d >= base {
			return ""
		}
		r = r*base + d
	}
	if r == 0 || !utf8.ValidRune(rune(r)) {
		return "\ufffd"
	}
	return string(rune(r))
}

// digit returns the value of a hexadecimal digit, 16 if c is none.
func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return 16
}
