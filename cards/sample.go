package cards

import (
	"slices"
	"strconv"
	"strings"
)

// Sample picks n cards of a deck by chance, all of them if it has no more, in an
// order of chance. Which ones follows from the seed and the cards' IDs alone:
// when a rule has changed, the cards that it did not touch come again, and two
// judgements can be compared.
func Sample(deck []Card, n int, seed uint64) []Card {
	type ticket struct {
		drawn string
		card  int
	}
	tickets := make([]ticket, len(deck))
	for i, c := range deck {
		tickets[i] = ticket{hash("sample", strconv.FormatUint(seed, 10), c.ID), i}
	}
	slices.SortFunc(tickets, func(a, b ticket) int { return strings.Compare(a.drawn, b.drawn) })
	out := make([]Card, min(n, len(deck)))
	for i := range out {
		out[i] = deck[tickets[i].card]
	}
	return out
}
