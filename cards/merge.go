package cards

import (
	"slices"
	"strings"
)

// A merger joins claims of one section that answer the same question: "provides
// names" and "provides addresses" under one term are two of what it provides.
// Asked apart, each would be a right answer to the other's question.
type merger struct {
	asked   map[string]int    // the place in the deck of the card that asks a question of a section
	renamed map[string]string // the IDs that cards had before they were joined
}

func newMerger() merger {
	return merger{asked: map[string]int{}, renamed: map[string]string{}}
}

// join adds the answer of c to the card of the deck that asks the same question;
// false if there is none or it is full. Lists stay as they are.
func (m *merger) join(cards []Card, c *Card) bool {
	if c.Rule != claimRule || strings.HasPrefix(c.Question, "What is the ") {
		return false
	}
	key := strings.Join(c.Section, "\x1f") + "\x1e" + fold(c.Question)
	at, ok := m.asked[key]
	if !ok {
		m.asked[key] = len(cards)
		return false
	}
	first := &cards[at]
	items := first.Items
	if first.Kind == Basic {
		items = []string{first.Answer}
	}
	if c.Kind != Basic || isNo(first.Answer) || len(items) == maxItems || slices.Contains(items, c.Answer) {
		return false
	}
	first.addItem(items, c)
	first.Question = nameAll(c.Question, len(first.Items))
	old := first.ID
	first.ID = identity(*first)
	m.renamed[old] = first.ID
	c.ID = first.ID
	return true
}

// addItem makes a list of the card, with the answer of c as its last item.
func (c *Card) addItem(items []string, last *Card) {
	c.Items = append(slices.Clone(items), last.Answer)
	c.Kind = List
	c.Answer = itemList(c.Items, false)
	c.More = joinMore(c.More, last.More)
	c.Source.EndLine = max(c.Source.EndLine, last.Source.EndLine)
}

// id is the ID that a card has in the end.
func (m *merger) id(id string) string {
	for {
		next, ok := m.renamed[id]
		if !ok || next == id {
			return id
		}
		id = next
	}
}
