package cards

import (
	"crypto/sha256"
	"encoding/binary"
	"strconv"
	"strings"
	"unicode/utf8"
)

// idAlphabet is Crockford's base 32: no letter is mistaken for a digit.
const idAlphabet = "0123456789abcdefghjkmnpqrstvwxyz"

// IDLength is the number of letters and digits of a card's ID: 60 bits, so
// that among 100,000 cards two share one with a chance below one in 10^8.
const IDLength = 12

// identity derives the ID of a card never seen before from its content and
// place, so that two machines that read the same notes agree. Case, white
// space and the name of the file do not count.
func identity(c Card) string {
	return hash(strings.Join(c.Section, "\x1f"), c.Question, c.Answer)
}

// hash gives IDLength letters and digits for the parts.
func hash(parts ...string) string {
	text := make([]byte, 0, 1024)
	for _, p := range parts {
		text = append(appendFolded(text, p), 0)
	}
	sum := sha256.Sum256(text)
	bits := binary.BigEndian.Uint64(sum[:])
	id := make([]byte, IDLength)
	for i := range id {
		id[i] = idAlphabet[bits>>59]
		bits <<= 5
	}
	return string(id)
}

// appendFolded appends s in lower case with single spaces. Most text is ASCII
// and is written byte by byte.
func appendFolded(to []byte, s string) []byte {
	start, gap := len(to), false
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return append(to[:start], singleSpaced(strings.ToLower(s))...)
		case c == ' ', '\t' <= c && c <= '\r':
			gap = len(to) > start
			continue
		default:
			if gap {
				to, gap = append(to, ' '), false
			}
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			to = append(to, c)
		}
	}
	return to
}

func number(n int) string { return strconv.Itoa(n) }
