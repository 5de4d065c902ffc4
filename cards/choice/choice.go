package choice

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"k8scards/cards"
)

// A Maker makes multiple-choice questions of the cards of a deck. It is for one
// goroutine at a time.
type Maker struct {
	entries []*entry
	rarity  map[string]int // of the words of questions: mostRare for those of one card
	facts   facts
	named   map[*entry][]string // the resources that a command names; see namedBy
}

const mostRare = 1000

// New returns one that takes the wrong answers from deck.
func New(deck []cards.Card) *Maker {
	m := &Maker{rarity: map[string]int{}, named: map[*entry][]string{}}
	for _, c := range deck {
		e := newEntry(c)
		m.entries = append(m.entries, e)
		for w := range e.topic {
			m.rarity[w]++
		}
	}
	for w, n := range m.rarity {
		m.rarity[w] = mostRare / n
	}
	return m
}

// Of gives n answers to choose from for a card, as Markdown, the right one among
// them at index right. There are fewer than n if the deck has no more that are
// wrong for sure, and two where it is yes or no.
func (m *Maker) Of(c cards.Card, n int, rng *rand.Rand) (answers []string, right int) {
	wrong := m.wrong(newEntry(c), n-1, rng)
	right = rng.IntN(len(wrong) + 1)
	return slices.Insert(wrong, right, c.Answer), right
}

// wrong gives up to n wrong answers.
func (m *Maker) wrong(e *entry, n int, rng *rand.Rand) []string {
	if n < 1 {
		return nil
	}
	if e.form == bare {
		return []string{e.opposite()}
	}
	near := m.near(e)
	var out []string
	switch e.form {
	case command:
		out = inCode(m.varied(e, near, n, rng))
	case flag:
		out = inCode(m.flagsBeside(e, n, rng))
	case sequence:
		out = reordered(e.card.Items, n, rng)
	}
	near = slices.DeleteFunc(near, func(o *entry) bool { return slices.Contains(out, o.card.Answer) })
	return append(out, m.others(e, near, n-len(out), rng)...)
}

// inCode writes each text as code.
func inCode(texts []string) []string {
	for i, text := range texts {
		texts[i] = "`" + text + "`"
	}
	return texts
}

// poolSize is how many answers there are to choose each wrong one from.
const poolSize = 2

// others gives up to n answers of other cards, taken by chance from the likeliest.
func (m *Maker) others(e *entry, near []*entry, n int, rng *rand.Rand) []string {
	var pool []*entry
	for _, o := range near {
		if len(pool) == poolSize*n {
			break
		}
		again := slices.ContainsFunc(pool, func(p *entry) bool { return p.says(o) || o.says(p) })
		if !again && !m.rightToo(e, o) {
			pool = append(pool, o)
		}
	}
	rng.Shuffle(len(pool), func(i, j int) { pool[i], pool[j] = pool[j], pool[i] })
	if e.form == verdict {
		pool = alternating(e, pool)
	}
	var out []string
	for _, o := range pool[:min(n, len(pool))] {
		out = append(out, o.card.Answer)
	}
	return out
}

// near are the other cards, those first whose answers are likeliest to be taken for
// that of e.
func (m *Maker) near(e *entry) []*entry {
	type ranked struct {
		*entry
		unalike float64
	}
	var list []ranked
	for _, o := range m.entries {
		if o.form != bare && o.card.Siblings != e.card.Siblings {
			list = append(list, ranked{o, m.unalike(e, o)})
		}
	}
	slices.SortStableFunc(list, func(a, b ranked) int { return cmp.Compare(a.unalike, b.unalike) })
	out := make([]*entry, len(list))
	for i, r := range list {
		out[i] = r.entry
	}
	if e.form == verdict {
		return alternating(e, out)
	}
	return out
}

// alternating puts answers that begin with yes and with no in turns, so that this
// word alone gives nothing away.
func alternating(e *entry, list []*entry) []*entry {
	var same, other, rest []*entry
	for _, o := range list {
		switch {
		case o.form != verdict:
			rest = append(rest, o)
		case o.opening() == e.opening():
			same = append(same, o)
		default:
			other = append(other, o)
		}
	}
	var out []*entry
	both := min(len(same), len(other))
	for i := range both {
		out = append(out, other[i], same[i])
	}
	return slices.Concat(out, other[both:], same[both:], rest)
}
