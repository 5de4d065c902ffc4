package cards

import (
	"cmp"
	"iter"
	"maps"
	"slices"
)

// noNeighbour marks the beginning or end of a file, or a card whose neighbour
// is not linked.
const noNeighbour = -1

// arrange finds for each card the nearest linked cards before and behind it in
// its file. They are given as old cards on both sides, so that two cards stand
// at the same place if theirs are equal.
func (m *matcher) arrange() {
	m.old.arrange(func(i int) int { return i })
	m.new.arrange(func(i int) int { return m.new.link[i] })
}

func (s *side) arrange(asOld func(i int) int) {
	if s.order == nil {
		s.order = inOrderOfNotes(s.cards)
	}
	s.before, s.after = unpaired(len(s.cards)), unpaired(len(s.cards))
	s.sweep(slices.Values(s.order), s.before, asOld)
	s.sweep(backward(s.order), s.after, asOld)
}

func backward(order []int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, i := range slices.Backward(order) {
			if !yield(i) {
				return
			}
		}
	}
}

// inOrderOfNotes gives the cards by file and line; those of one line as they
// come.
func inOrderOfNotes(cards []Card) []int {
	inFile := map[string][]int{}
	for i, c := range cards {
		inFile[c.Source.File] = append(inFile[c.Source.File], i)
	}
	byLine := func(a, b int) int { return cmp.Compare(cards[a].Source.Line, cards[b].Source.Line) }
	order := make([]int, 0, len(cards))
	for _, file := range slices.Sorted(maps.Keys(inFile)) {
		slices.SortStableFunc(inFile[file], byLine)
		order = append(order, inFile[file]...)
	}
	return order
}

// sweep notes for each card the last linked one that was passed in its file.
func (s *side) sweep(order iter.Seq[int], nearest []int, asOld func(i int) int) {
	last, file := noNeighbour, ""
	for i := range order {
		if s.cards[i].Source.File != file {
			last, file = noNeighbour, s.cards[i].Source.File
		}
		nearest[i] = last
		if s.link[i] >= 0 {
			last = asOld(i)
		}
	}
}

// neighbours is a mark of the place between two linked cards; nil if one of
// them is missing.
func (s *side) neighbours(i int) any {
	if s.before[i] == noNeighbour || s.after[i] == noNeighbour {
		return nil
	}
	return [2]int{s.before[i], s.after[i]}
}

// atOldPlace counts on how many sides, 0 to 2, a new card has the neighbours
// of an old one.
func (m *matcher) atOldPlace(o, n int) int {
	sameFile := m.old.cards[o].Source.File == m.new.cards[n].Source.File
	count := 0
	for _, p := range [2][2]int{{m.old.before[o], m.new.before[n]}, {m.old.after[o], m.new.after[n]}} {
		if p[0] == p[1] && (p[0] != noNeighbour || sameFile) {
			count++
		}
	}
	return count
}
