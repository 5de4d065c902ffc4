package cards

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"strconv"
)

// idAlphabet is Crockford's base 32: no letter is mistaken for a digit.
const idAlphabet = "0123456789abcdefghjkmnpqrstvwxyz"

// IDLength is the number of letters and digits of a card's ID: 60 bits, so
// that among 100,000 cards two share one with a chance below one in 10^8.
const IDLength = 12

// identity derives the ID of a card never seen before from its content and
// place, so that two machines that read the same notes agree. Case outside of
// code, white space and the name of the file do not count.
func identity(c Card) string {
	return identityIn(canonical(joinSection(c.Section)), c)
}

// identityIn is the identity of a card of a section that is given in its
// canonical form.
func identityIn(section string, c Card) string { return hash(section, c.Question, c.Answer) }

// hash gives IDLength letters and digits for the parts, of which the first is
// canonical as it stands.
func hash(first string, rest ...string) string {
	var short [512]byte // the texts of most cards fit
	text := append(append(short[:0], first...), 0)
	for _, p := range rest {
		text = append(appendCanonical(text, p), 0)
	}
	sum := sha256.Sum256(text)
	bits := binary.BigEndian.Uint64(sum[:])
	var id [IDLength]byte
	for i := range id {
		id[i] = idAlphabet[bits>>59]
		bits <<= 5
	}
	return string(id[:])
}

// Rename gives the cards the IDs by which they are kept, which may be others
// than those that follow from their texts.
func (d *Deck) Rename(kept func(derived string) string) {
	for i := range d.Cards {
		d.Cards[i].ID = kept(d.Cards[i].ID)
	}
	for i := range d.Verdicts {
		v := &d.Verdicts[i]
		v.Cards = renamed(v.Cards, kept)
		v.Shown = renamed(v.Shown, kept)
	}
}

// renamed is a copy of the IDs, as decks may share them, under their other names.
func renamed(ids []string, kept func(derived string) string) []string {
	out := slices.Clone(ids)
	for i, id := range out {
		out[i] = kept(id)
	}
	return out
}

func number(n int) string { return strconv.Itoa(n) }
