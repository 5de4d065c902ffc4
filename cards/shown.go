package cards

import (
	"slices"
	"strings"
)

// shown says which cards show a bullet after their answer.
type shown struct {
	cards []Card
	at    map[string]int // the place of a card by its ID
}

func newShown(cards []Card) shown {
	s := shown{cards: cards, at: make(map[string]int, len(cards))}
	for i, c := range cards {
		s.at[c.ID] = i
	}
	return s
}

// by gives the IDs of the cards of the bullets above b that have b in their
// More, which is not to be recalled; none if no bullet above it made a card.
func (s shown) by(b *bullet) []string {
	var line string
	for u := b.up; u != nil && isPoint(u.node.Kind); u = u.up {
		if len(u.made) == 0 {
			continue
		}
		if line == "" {
			line = b.summary()
		}
		var ids []string
		for _, id := range u.made {
			if i, ok := s.at[id]; ok && line != "" && !slices.Contains(ids, id) && slices.Contains(strings.Split(s.cards[i].More, "\n"), line) {
				ids = append(ids, id)
			}
		}
		if len(ids) > 0 {
			return ids
		}
	}
	return nil
}
