package cards

import (
	"slices"
	"strings"
)

// A sense is a card taken apart for comparison.
type sense struct {
	kind     Kind
	question []atom
	bare     []atom   // the question without the headings of its section
	answer   []atom   // unless there are items
	items    [][]atom // of a list or a sequence
	long     bool     // one of the texts was not read to its end
}

// senseOf takes c apart.
func senseOf(c Card) sense {
	s := sense{kind: c.Kind, question: atomise(c.Question)}
	s.bare = withoutHeadings(s.question, c.Section)
	if len(c.Items) > 0 {
		counts := func(a atom) bool { return a.text == "all" || a.text == number(len(c.Items)) }
		s.question, s.bare = slices.DeleteFunc(s.question, counts), slices.DeleteFunc(s.bare, counts)
		for _, it := range c.Items {
			s.items = append(s.items, atomise(it))
		}
	} else {
		s.answer = atomise(c.Answer)
	}
	for _, text := range s.texts() {
		s.long = s.long || len(text) > maxAtoms
	}
	return s
}

// withoutHeadings drops the names of the section from a question.
func withoutHeadings(question []atom, section []string) []atom {
	out := slices.Clone(question)
	for _, heading := range section {
		name := atomise(heading)
		for i := 0; len(name) > 0 && i+len(name) <= len(out); {
			if !slices.EqualFunc(out[i:i+len(name)], name, foldAtoms) {
				i++
				continue
			}
			out = slices.Delete(out, i, i+len(name))
		}
	}
	return out
}

func foldAtoms(x, y atom) bool { return strings.EqualFold(x.text, y.text) }

// maxItemsCompared bounds the lists that are compared item by item.
const maxItemsCompared = 40

// compareAnswers judges what two cards ask to be recalled.
func (v vocabulary) compareAnswers(a, b sense) comparison {
	switch {
	case len(a.items) == 0 && len(b.items) == 0:
		return v.compare(a.answer, b.answer)
	case a.kind != b.kind || len(a.items) > maxItemsCompared || len(b.items) > maxItemsCompared:
		return comparison{}
	}
	return v.compareItems(a, b)
}

// compareItems judges two lists: at least half of the items must be the same,
// all of them if there are only two, and those of a sequence in the same order.
func (v vocabulary) compareItems(a, b sense) comparison {
	places, c := v.sameItems(a.items, b.items)
	n := max(len(a.items), len(b.items))
	c.share = float64(len(places)) / float64(n)
	switch {
	case len(places)*2 < n || n <= 2 && len(places) < n || a.kind == Sequence && !slices.IsSorted(places):
		return comparison{}
	case len(places) == n:
		c.likeness = alike
	default:
		c.likeness = kindred
	}
	return c
}

// sameItems gives where in b the items of a stand that it has too.
func (v vocabulary) sameItems(a, b [][]atom) (places []int, total comparison) {
	taken := make([]bool, len(b))
	for _, item := range a {
		for j := range b {
			if taken[j] {
				continue
			}
			if c := v.compare(item, b[j]); c.likeness >= kindred {
				taken[j] = true
				places = append(places, j)
				total.common += c.common
				break
			}
		}
	}
	return places, total
}
