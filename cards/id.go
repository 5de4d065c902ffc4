package cards

import (
	"crypto/sha256"
	"encoding/binary"
	"strconv"
	"strings"
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
	var text []byte
	for _, p := range parts {
		text = append(text, singleSpaced(strings.ToLower(p))...)
		text = append(text, 0)
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

func number(n int) string { return strconv.Itoa(n) }
