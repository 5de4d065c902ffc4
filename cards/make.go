package cards

import (
	"slices"

	"k8scards/notes"
)

// A Deck is what one document gave.
type Deck struct {
	Cards    []Card    // in the order of the document, no two with one ID
	Verdicts []Verdict // one for each bullet and free paragraph, in the order of the document
}

// A Verdict says what became of one bullet.
type Verdict struct {
	Kind    Block    `json:"kind"`
	File    string   `json:"file"`
	Line    int      `json:"line"`
	EndLine int      `json:"end_line"`
	Text    string   `json:"text"`             // the bullet as plain text
	Cards   []string `json:"cards"`            // IDs of the cards that ask for it
	Rule    string   `json:"rule,omitempty"`   // the rule that made them
	Reason  Reason   `json:"reason,omitempty"` // why there is none
	Shown   []string `json:"shown,omitempty"`  // IDs of the cards that show it after their answer, if none asks for it
}

// Make turns a document into cards. The same document gives the same cards, in
// the same order, on any machine.
func Make(doc *notes.Document) Deck {
	m := maker{doc: doc, rules: Rules(), known: map[string]bool{}, merger: newMerger()}
	m.deck.Cards = make([]Card, 0, doc.Items()) // about as many as there will be
	top := &bullet{node: doc.Root, passage: &passage{file: doc.File, section: []string{}, articles: &articles{root: doc.Root}, home: homeOf(doc.Root)}}
	m.walk(top)
	m.settle()
	return m.deck
}

// A maker holds the state of one run of Make.
type maker struct {
	doc      *notes.Document
	rules    []Rule
	known    map[string]bool // IDs already given
	merger   merger
	deck     Deck
	verdicts []*bullet // the bullets that a verdict is owed to
	section  []string  // of the last card
	before   int       // how many cards that section has by now
}

// walk makes the cards of what stands below b.
func (m *maker) walk(b *bullet) {
	below := b.below()
	for i, c := range below {
		switch c.node.Kind {
		case notes.Item, notes.Paragraph:
			c.behind = firstBlock(below[i+1:])
			m.verdicts = append(m.verdicts, c)
			m.offer(c)
		case notes.Heading:
			if drafts := makeSection(c); len(drafts) > 0 {
				m.add(c, sectionRule, drafts)
			} else if drafts := stepsBelow(c); len(drafts) > 0 {
				m.add(c, sequenceRule, drafts)
			} else if drafts := askHeading(c); len(drafts) > 0 {
				m.add(c, questionRule, drafts)
			}
		case notes.Code:
			for _, d := range c.deeds() {
				if drafts := makeCode(d); len(drafts) > 0 {
					m.verdicts = append(m.verdicts, d)
					m.add(d, codeRule, drafts)
				}
			}
		case notes.Table:
			for _, r := range c.rows() {
				m.verdicts = append(m.verdicts, r)
				m.offer(r)
			}
		}
		m.walk(c)
	}
}

// firstBlock is the first of the bullets that is no raw HTML.
func firstBlock(bs []*bullet) *bullet {
	for _, b := range bs {
		if b.node.Kind != notes.HTML {
			return b
		}
	}
	return nil
}

// offer hands b to the rules, unless it is no matter for a card.
func (m *maker) offer(b *bullet) {
	if b.reason = b.unfit(); b.reason != "" {
		return
	}
	for _, r := range m.rules {
		if b.taken && !r.again {
			continue
		}
		if drafts := r.read(b); len(drafts) > 0 {
			m.add(b, r.Name, drafts)
			return
		}
	}
	if !b.taken {
		b.reason = b.leftover()
	}
}

// add finishes the drafts that a rule made of b.
func (m *maker) add(b *bullet, rule string, drafts []draft) {
	for _, d := range drafts {
		c := d.card(b, rule)
		if m.known[c.ID] || c.isEmpty() {
			continue
		}
		if !m.merger.join(m.deck.Cards, &c) {
			c.Score = score(c, m.place(b))
			m.deck.Cards = append(m.deck.Cards, c)
		}
		m.known[c.ID] = true
		b.made = append(b.made, c.ID)
		b.rule = rule
		for _, used := range d.uses {
			used.taken = true
			used.made = append(used.made, c.ID)
			used.rule = rule
		}
	}
	if len(b.made) == 0 {
		b.reason = Duplicate
	}
}

// place is how many cards of the section of b were made before.
func (m *maker) place(b *bullet) int {
	if !slices.Equal(m.section, b.section) {
		m.section, m.before = b.section, 0
	}
	m.before++
	return m.before - 1
}

// settle writes the verdicts, now that every rule has spoken: a bullet may have
// become the answer of one above it.
func (m *maker) settle() {
	m.deck.Verdicts = make([]Verdict, 0, len(m.verdicts))
	for _, b := range m.verdicts {
		for i, id := range b.made {
			b.made[i] = m.merger.id(id)
		}
	}
	after := newShown(m.deck.Cards)
	for _, b := range m.verdicts {
		v := Verdict{
			Kind: b.block(), File: b.file, Line: b.node.Line, EndLine: b.node.EndLine,
			Text: b.plain(), Cards: b.made, Rule: b.rule, Reason: b.reason,
		}
		if v.Cards == nil {
			v.Cards, v.Shown = []string{}, after.by(b)
		}
		m.deck.Verdicts = append(m.deck.Verdicts, v)
	}
}

// Skipped is how many bullets made no card.
func (d Deck) Skipped() int {
	n := 0
	for _, v := range d.Verdicts {
		if len(v.Cards) == 0 {
			n++
		}
	}
	return n
}
