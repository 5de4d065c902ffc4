package cards

// A content is what a card is recognised by: all of it, or without its place.
type content struct{ section, question, answer string }

func asWritten(c Card, section string) content { return content{section, c.Question, c.Answer} }

func canonically(c Card, section string) content {
	return content{canonical(section), canonical(c.Question), canonical(c.Answer)}
}

// exact links cards of the same content and place. Where there are several,
// they are the same card, and any two will do: the first is linked to the first.
func (m *matcher) exact(key func(c Card, section string) content) {
	first := make(map[content]int, len(m.old.cards))
	next := unpaired(len(m.old.cards))
	rest := m.old.rest()
	for i := len(rest) - 1; i >= 0; i-- {
		o := rest[i]
		k := key(m.old.cards[o], m.old.sections[o])
		if later, ok := first[k]; ok {
			next[o] = later
		}
		first[k] = o
	}
	for _, n := range m.new.rest() {
		k := key(m.new.cards[n], m.new.sections[n])
		o, ok := first[k]
		if !ok {
			continue
		}
		m.link(o, n, Same)
		if next[o] < 0 {
			delete(first, k)
		} else {
			first[k] = next[o]
		}
	}
}

// A twin is the old and the new cards of one content whose place is another.
type twin struct{ old, new []int }

// twins groups the undecided cards by key, in the order of the new cards.
func (m *matcher) twins(oldKey, newKey func(i int) content) []*twin {
	groups := map[content]*twin{}
	for _, o := range m.old.rest() {
		k := oldKey(o)
		if groups[k] == nil {
			groups[k] = &twin{}
		}
		groups[k].old = append(groups[k].old, o)
	}
	var out []*twin
	for _, n := range m.new.rest() {
		g := groups[newKey(n)]
		if g == nil {
			continue
		}
		if len(g.new) == 0 {
			out = append(out, g)
		}
		g.new = append(g.new, n)
	}
	return out
}

// moved links cards of the same content in another place. Where several have
// it, the section it moved with or its neighbours decide, or nobody.
func (m *matcher) moved() {
	groups := m.twins(
		func(o int) content { return canonically(m.old.cards[o], "") },
		func(n int) content { return canonically(m.new.cards[n], "") },
	)
	several := groups[:0]
	for _, g := range groups {
		if len(g.old) == 1 && len(g.new) == 1 {
			m.link(g.old[0], g.new[0], Moved)
			m.sections.vote(m.old.sections[g.old[0]], m.new.sections[g.new[0]])
		} else {
			several = append(several, g)
		}
	}
	m.sections.count()
	m.arrange()
	for _, g := range several {
		m.separate(g)
	}
}

// separate links the twins that their place tells apart, and leaves the others
// to a person.
func (m *matcher) separate(g *twin) {
	m.joinBy(g, (*side).neighbours)
	m.joinBy(g, m.sectionNow)
	m.joinBy(g, (*side).lastHeading)
	olds, news := m.undecided(g)
	if len(olds) == 1 && len(news) == 1 {
		m.link(olds[0], news[0], Moved)
		return
	}
	if len(olds) == 0 {
		return
	}
	for _, n := range news {
		m.doubt(n, olds[:min(len(olds), maxUnclear)])
	}
	for _, o := range olds {
		m.old.set[o] = true
	}
}

func (m *matcher) undecided(g *twin) (olds, news []int) {
	for _, o := range g.old {
		if !m.old.set[o] {
			olds = append(olds, o)
		}
	}
	for _, n := range g.new {
		if !m.new.set[n] {
			news = append(news, n)
		}
	}
	return olds, news
}

// joinBy links the twins of one old and one new card with the same mark. A nil
// mark is none.
func (m *matcher) joinBy(g *twin, mark func(s *side, i int) any) {
	olds, news := m.undecided(g)
	at := map[any]*twin{}
	for _, o := range olds {
		if k := mark(&m.old, o); k != nil {
			if at[k] == nil {
				at[k] = &twin{}
			}
			at[k].old = append(at[k].old, o)
		}
	}
	for _, n := range news {
		if k := mark(&m.new, n); k != nil && at[k] != nil {
			at[k].new = append(at[k].new, n)
		}
	}
	for _, n := range news {
		k := mark(&m.new, n)
		if k == nil || at[k] == nil || len(at[k].old) != 1 || len(at[k].new) != 1 {
			continue
		}
		m.link(at[k].old[0], n, Moved)
	}
}

// sectionNow is a mark of the section by its present name.
func (m *matcher) sectionNow(s *side, i int) any {
	if s == &m.old {
		return m.sections.now(s.sections[i])
	}
	return s.sections[i]
}

// lastHeading is a mark of the innermost heading; nil outside of any.
func (s *side) lastHeading(i int) any {
	if _, heading := above(s.sections[i]); heading != "" {
		return heading
	}
	return nil
}
