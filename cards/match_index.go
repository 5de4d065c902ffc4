package cards

import (
	"cmp"
	"maps"
	"slices"
)

// maxPosting is how many old cards a feature may lead to: one that leads to
// more tells little and costs much.
const maxPosting = 40

// maxCandidates is how many old cards are held against a new one.
const maxCandidates = 12

// A feature is something by which a card can be found.
type feature struct {
	kind byte // q, a: the whole question or answer; w: a word; b, f: the card before or after
	text string
	at   int
}

// An index leads from features to old cards.
type index map[feature][]int

// indexOld makes the index of the undecided old cards.
func (m *matcher) indexOld(olds []int) index {
	ix := index{}
	for _, o := range olds {
		m.old.eachFeature(o, func(f feature) {
			if n := len(ix[f]); n <= maxPosting && (n == 0 || ix[f][n-1] != o) {
				ix[f] = append(ix[f], o)
			}
		})
	}
	return ix
}

// candidates gives the old cards that share most with a new one, rare features
// counted most.
func (m *matcher) candidates(ix index, n int) []int {
	found := map[int]float64{}
	m.new.eachFeature(n, func(f feature) {
		if posting := ix[f]; len(posting) <= maxPosting {
			for _, o := range posting {
				found[o] += 1 / float64(len(posting))
			}
		}
	})
	out := slices.SortedFunc(maps.Keys(found), func(a, b int) int {
		return cmp.Or(cmp.Compare(found[b], found[a]), cmp.Compare(a, b))
	})
	return out[:min(len(out), maxCandidates)]
}

// eachFeature gives the features of a card.
func (s *side) eachFeature(i int, yield func(feature)) {
	c := s.cards[i]
	yield(feature{kind: 'q', text: canonical(c.Question)})
	yield(feature{kind: 'a', text: canonical(c.Answer)})
	if s.before[i] != noNeighbour {
		yield(feature{kind: 'b', at: s.before[i]})
	}
	if s.after[i] != noNeighbour {
		yield(feature{kind: 'f', at: s.after[i]})
	}
	s.sense(i).eachToken(func(w string) { yield(feature{kind: 'w', text: w}) })
}

// texts are the texts of a card that are compared.
func (s *sense) texts() [][]atom { return append([][]atom{s.question, s.answer}, s.items...) }

// eachWord gives the words that may be mistyped.
func (s *sense) eachWord(yield func(w string)) {
	for _, text := range s.texts() {
		for _, a := range text {
			if a.isWord() {
				yield(a.text)
			}
		}
	}
}

// eachToken gives what a card can be found by: stems, values, and pairs of
// characters where there are no spaces.
func (s *sense) eachToken(yield func(w string)) {
	for _, text := range s.texts() {
		for i, a := range text {
			switch {
			case a.class == prose:
				yield(wordStem(a.text))
			case a.class == value:
				yield(a.text)
			case a.class == wide && i > 0 && text[i-1].class == wide:
				yield(text[i-1].text + a.text)
			}
		}
	}
}
