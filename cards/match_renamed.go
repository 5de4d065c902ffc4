package cards

import "strings"

// maxTwins bounds the groups in which every old card is held against every new
// one.
const maxTwins = 16

// renamed links cards that differ by nothing but the name of their section,
// which stands in their question. That a section was renamed must be said by
// several of its cards.
func (m *matcher) renamed() {
	groups := m.twins(
		func(o int) content { return m.old.sense(o).bareContent(m.old.cards[o]) },
		func(n int) content { return m.new.sense(n).bareContent(m.new.cards[n]) },
	)
	for _, g := range groups {
		if len(g.old) == 1 && len(g.new) == 1 {
			m.sections.vote(m.old.sections[g.old[0]], m.new.sections[g.new[0]])
		}
	}
	m.sections.count()
	for _, g := range groups {
		if len(g.old) <= maxTwins && len(g.new) <= maxTwins {
			m.followSection(g)
		}
	}
	m.takenAlong(groups)
}

// tellingWords is how many words of meaning a card must have beside the name of
// its section to be known without it.
const tellingWords = 5

// takenAlong links cards that were moved into another section, whose name now
// stands in their question, if they say enough without it and no other card
// says the same of another section.
func (m *matcher) takenAlong(groups []*twin) {
	var single []*twin
	for _, g := range groups {
		if len(g.old) == 1 && len(g.new) == 1 && !m.new.set[g.new[0]] && m.new.sense(g.new[0]).telling() {
			single = append(single, g)
		}
	}
	usual := m.commonplaces(single)
	for _, g := range single {
		o, n := g.old[0], g.new[0]
		if !usual[m.new.sense(n).bareContent(m.new.cards[n])] {
			m.link(o, n, Moved)
		}
	}
}

func (s *sense) telling() bool {
	n := weight(s.bare) + weight(s.answer)
	for _, item := range s.items {
		n += weight(item)
	}
	return n >= tellingWords
}

// commonplaces finds what the cards of the groups say among the cards that did
// not change.
func (m *matcher) commonplaces(groups []*twin) map[content]bool {
	answers := map[string]int{}
	for _, g := range groups {
		answers[m.new.cards[g.new[0]].Answer] = 0
	}
	found := map[content]bool{}
	for n, o := range m.new.link {
		seen, asked := answers[m.new.cards[n].Answer]
		if o < 0 || !asked {
			continue
		}
		answers[m.new.cards[n].Answer]++
		c := m.new.cards[n]
		if t := senseOf(c); seen < maxCommonplaces {
			found[t.bareContent(c)] = true
		}
	}
	return found
}

// maxCommonplaces bounds how many cards of one answer are looked at.
const maxCommonplaces = 1000

// sense takes a card apart, once.
func (s *side) sense(i int) *sense {
	if s.senses[i] == nil {
		t := senseOf(s.cards[i])
		s.senses[i] = &t
	}
	return s.senses[i]
}

// bareContent is the content of a card without the names of its section.
func (s *sense) bareContent(c Card) content {
	if s.long {
		return content{question: canonical(c.Question), answer: canonical(c.Answer)}
	}
	var sb strings.Builder
	for _, a := range s.bare {
		sb.WriteString(a.text)
		sb.WriteByte(' ')
	}
	return content{question: sb.String(), answer: canonical(c.Answer)}
}

// followSection links the twins of one old and one new card in a section that
// has another name now.
func (m *matcher) followSection(g *twin) {
	counterparts := func(n int) (found []int) {
		for _, o := range g.old {
			if from, to := m.old.sections[o], m.new.sections[n]; from != to && m.sections.same(from, to) {
				found = append(found, o)
			}
		}
		return found
	}
	rivals := map[int]int{}
	for _, n := range g.new {
		for _, o := range counterparts(n) {
			rivals[o]++
		}
	}
	for _, n := range g.new {
		if olds := counterparts(n); len(olds) == 1 && rivals[olds[0]] == 1 {
			m.link(olds[0], n, Moved)
		}
	}
}
