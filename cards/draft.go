package cards

import (
	"slices"
	"strings"
)

// A draft is what a rule writes of a card; place, identity and score follow.
type draft struct {
	kind     Kind
	question string
	answer   string
	items    []string
	more     string
	uses     []*bullet // the bullets whose text is the answer
}

// card completes the draft that a rule made of b.
func (d draft) card(b *bullet, rule string) Card {
	c := Card{
		Kind: d.kind, Rule: rule,
		Section:  b.section,
		Domain:   b.domain,
		Question: strings.TrimSpace(linkWords(d.question)),
		Answer:   strings.TrimRight(strings.TrimSpace(linkWords(d.answer)), " ;,"),
		Items:    d.shownItems(),
		More:     d.more,
		Source:   Source{File: b.file, Line: b.node.Line, EndLine: b.node.EndLine},
		Siblings: b.siblings(),
	}
	for _, u := range d.uses {
		c.Source.EndLine = max(c.Source.EndLine, u.node.EndLine)
	}
	if len(d.items) > 0 {
		c.Answer = itemList(c.Items, d.kind == Sequence)
	}
	c.ID = identityIn(b.key, c)
	return c
}

// shownItems are the items with their links as words.
func (d draft) shownItems() []string {
	if !slices.ContainsFunc(d.items, hasLink) {
		return d.items
	}
	out := make([]string, len(d.items))
	for i, it := range d.items {
		out[i] = linkWords(it)
	}
	return out
}

// itemList writes the items as a Markdown list.
func itemList(items []string, ordered bool) string {
	var sb strings.Builder
	for i, it := range items {
		if i > 0 {
			sb.WriteByte('\n')
		}
		if ordered {
			sb.WriteString(number(i+1) + ". " + it)
		} else {
			sb.WriteString("- " + it)
		}
	}
	return sb.String()
}
