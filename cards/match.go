package cards

import (
	"slices"
	"strings"
)

// How says by what a new card was recognised as an old one.
type How string

// The ways to recognise a card, the surest first.
const (
	Same          How = "same"   // content and place are equal
	Moved         How = "moved"  // content is equal, the place is another
	AnswerEdited  How = "answer" // place and question are equal, the answer says the same in other words
	SimilarEnough How = "edited" // question and answer say the same, and no other card could be meant
)

// A Link says that a new card is an old one: their indices in the two lists.
type Link struct {
	Old, New int
	How      How
}

// An Unclear is a new card that might be one of several old ones, or one that
// says nearly the same. Nobody guesses: it starts fresh until a person decides.
type Unclear struct {
	New int
	Old []int // the likeliest first, none of them linked, at most maxUnclear
}

// maxUnclear is how many old cards an Unclear names.
const maxUnclear = 5

// A Matching says which old card each new card is. Every new card is in exactly
// one of Links, Unclear and Fresh, every old one in exactly one of Links and
// Gone. All are in ascending order of the new card; Gone of the old one.
type Matching struct {
	Links   []Link
	Unclear []Unclear
	Gone    []int
	Fresh   []int
}

// Match recognises old cards, as they were last seen, among the cards that the
// notes give now: one to one, first by content and place, then by content
// alone, then by meaning. IDs are not looked at. An old card is never linked to
// a new one that asks for a different fact or where two would do about equally
// well. The result depends on the two lists alone. Time and memory grow with
// the number of cards, not with its square.
func Match(old, new []Card) Matching {
	m := newMatcher(old, new)
	m.exact(asWritten)
	m.exact(canonically)
	if m.open() {
		m.sections = newSectionMap(m.old.sections, m.new.sections)
		m.moved()
		m.renamed()
		m.edited()
	}
	return m.result()
}

// A matcher holds the state of one Match.
type matcher struct {
	old, new side
	how      []How         // of the new cards that are linked
	maybe    map[int][]int // old cards that a new one might be
	sections sectionMap
	words    vocabulary
}

// A side is one of the two lists with what was worked out about it.
type side struct {
	cards    []Card
	sections []string // the headings of each card, joined
	link     []int    // the card of the other side, or -1
	set      []bool   // nothing more is to be decided about the card
	senses   []*sense // of the cards that were compared
	order    []int    // the cards in the order of the notes
	before   []int    // see arrange
	after    []int
}

func newMatcher(old, new []Card) *matcher {
	return &matcher{old: newSide(old), new: newSide(new), how: make([]How, len(new)), maybe: map[int][]int{}}
}

func newSide(cards []Card) side {
	s := side{cards: cards, sections: make([]string, len(cards)), link: unpaired(len(cards)), set: make([]bool, len(cards)), senses: make([]*sense, len(cards))}
	for i, c := range cards {
		s.sections[i] = joinSection(c.Section)
		if i > 0 && s.sections[i] == s.sections[i-1] {
			s.sections[i] = s.sections[i-1] // one string for a whole section
		}
	}
	return s
}

// sectionMark divides the headings of a joined section.
const sectionMark = "\x1f"

func joinSection(section []string) string { return strings.Join(section, sectionMark) }

// link joins an old card and a new one.
func (m *matcher) link(o, n int, how How) {
	m.old.link[o], m.new.link[n] = n, o
	m.old.set[o], m.new.set[n] = true, true
	m.how[n] = how
}

// doubt leaves a new card to a person. Neither it nor the old cards are
// matched any further.
func (m *matcher) doubt(n int, old []int) {
	m.maybe[n] = old
	m.new.set[n] = true
	for _, o := range old {
		m.old.set[o] = true
	}
}

// open says whether cards on both sides still look for their counterpart.
func (m *matcher) open() bool {
	return slices.Contains(m.old.set, false) && slices.Contains(m.new.set, false)
}

// rest gives the cards that nothing is decided about.
func (s *side) rest() []int {
	n := 0
	for _, set := range s.set {
		if !set {
			n++
		}
	}
	out := make([]int, 0, n)
	for i, set := range s.set {
		if !set {
			out = append(out, i)
		}
	}
	return out
}

// result writes down what was decided.
func (m *matcher) result() Matching {
	out := Matching{Links: make([]Link, 0, min(len(m.old.cards), len(m.new.cards)))}
	for n, o := range m.new.link {
		if o >= 0 {
			out.Links = append(out.Links, Link{Old: o, New: n, How: m.how[n]})
		} else if free := m.unlinked(m.maybe[n]); len(free) > 0 {
			out.Unclear = append(out.Unclear, Unclear{New: n, Old: free})
		} else {
			out.Fresh = append(out.Fresh, n)
		}
	}
	for o, n := range m.old.link {
		if n < 0 {
			out.Gone = append(out.Gone, o)
		}
	}
	return out
}

// unlinked keeps of some old cards those that found no counterpart.
func (m *matcher) unlinked(old []int) []int {
	free := slices.DeleteFunc(slices.Clone(old), func(o int) bool { return m.old.link[o] >= 0 })
	return free[:min(len(free), maxUnclear)]
}
