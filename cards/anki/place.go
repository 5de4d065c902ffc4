package anki

import (
	"slices"
	"strings"
	"unicode"

	"k8scards/cards"
)

// maxDepth is how many sections become decks below the root. Anki's list of
// decks gets unusable when each bullet's heading has one of its own; deeper
// sections are still told by the tags.
const maxDepth = 3

// deckName is the deck of a card in the given sections.
func deckName(root string, section []string) string {
	var parts []string
	for p := range strings.SplitSeq(root, "::") {
		parts = appendDeck(parts, p)
	}
	limit := len(parts) + maxDepth
	for _, s := range section {
		if len(parts) < limit {
			parts = appendDeck(parts, s)
		}
	}
	return strings.Join(parts, "::")
}

// appendDeck adds one level. No colon may stand at its ends or beside another,
// for Anki nests decks at each pair.
func appendDeck(parts []string, name string) []string {
	name = oneLine(name)
	for strings.Contains(name, "::") {
		name = strings.ReplaceAll(name, "::", ":")
	}
	if name = strings.Trim(name, ": "); name == "" {
		return parts
	}
	return append(parts, name)
}

// parentsFirst puts the first note of each deck before the notes of the decks
// in it and leaves the others in their order. Anki makes the missing parents of
// a deck, but then does not know them by name until the next import: a note for
// such a parent would end up in a deck of its own, with "+" after its name.
func parentsFirst(notes []note) []note {
	first := make(map[string]int)
	for i, n := range slices.Backward(notes) {
		first[fold(n.deck)] = i
	}
	out := make([]note, 0, len(notes))
	done := make([]bool, len(notes))
	add := func(i int) {
		if !done[i] {
			done[i] = true
			out = append(out, notes[i])
		}
	}
	for i, n := range notes {
		for _, parent := range parents(fold(n.deck)) {
			if j, ok := first[parent]; ok {
				add(j)
			}
		}
		add(i)
	}
	return out
}

// parents are the decks that a deck is in, outermost first.
func parents(deck string) []string {
	var ps []string
	for i := range deck {
		if strings.HasPrefix(deck[i:], "::") {
			ps = append(ps, deck[:i])
		}
	}
	return ps
}

// fold makes names alike that Anki takes for one.
func fold(name string) string { return strings.ToLower(name) }

// tags are the card's rule, kind, domain and section as tags, nested with "::"
// and separated by spaces.
func tags(c cards.Card) string {
	all := []string{
		tag("rule", c.Rule),
		tag("kind", string(c.Kind)),
		tag("domain", c.Domain),
		tag("section", c.Section...),
	}
	return strings.Join(strings.Fields(strings.Join(all, " ")), " ")
}

// tag is empty if none of the levels has a letter or digit.
func tag(name string, levels ...string) string {
	t := name
	for _, l := range levels {
		if s := slug(l); s != "" {
			t += "::" + s
		}
	}
	if t == name {
		return ""
	}
	return t
}

// slug writes s in lower case with a hyphen for each run of characters that are
// not letters or digits of any script.
func slug(s string) string {
	inner := func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return ' '
	}
	return strings.Join(strings.Fields(strings.Map(inner, oneLine(s))), "-")
}
