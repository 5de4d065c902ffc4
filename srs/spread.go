package srs

import "slices"

// widestGap is how far apart, in cards, two of one group are moved at most:
// far enough for the one to fade, near enough that a short sitting still
// follows the order of urgency.
const widestGap = 20

// spread moves cards of one group apart and else keeps the order.
//
// It takes the first card, in the given order, of which no sibling stands
// among the gap−1 cards before, and lets a group jump the queue once its cards
// could not be fitted in any more. The gap is the widest that the largest
// group allows. Only where the siblings outnumber the others are they
// neighbours.
func spread(cards []*Candidate) []*Candidate {
	s := newSpreader(cards)
	if s.gap < 2 {
		return cards
	}
	for len(s.waiting) > 0 {
		s.take(s.pick())
	}
	return s.placed
}

type spreader struct {
	waiting []*Candidate
	placed  []*Candidate
	left    map[uint64]int // how many cards of a group wait
	last    map[uint64]int // where the latest card of a group was placed
	sizes   []int          // sizes[n] is how many groups have n cards waiting
	gap     int
}

func newSpreader(cards []*Candidate) *spreader {
	s := &spreader{waiting: slices.Clone(cards), left: map[uint64]int{}, last: map[uint64]int{}}
	for _, c := range cards {
		if c.Group != 0 {
			s.left[c.Group]++
		}
	}
	largest := 0
	for _, n := range s.left {
		largest = max(largest, n)
	}
	s.sizes = make([]int, largest+1)
	for _, n := range s.left {
		s.sizes[n]++
	}
	if largest > 1 {
		s.gap = min((len(cards)-s.sizes[largest])/(largest-1), widestGap)
	}
	return s
}

// pick is the index of the waiting card to place next.
func (s *spreader) pick() int {
	first := -1
	largest := len(s.sizes) - 1
	pressed := largest > 1 && (largest-1)*s.gap+s.sizes[largest] >= len(s.waiting)
	for i, c := range s.waiting {
		if !s.free(c) {
			continue
		}
		if !pressed || s.left[c.Group] == largest {
			return i
		}
		if first < 0 {
			first = i
		}
	}
	return max(first, 0)
}

// free reports whether the card's siblings are all a gap away.
func (s *spreader) free(c *Candidate) bool {
	last, ok := s.last[c.Group]
	return c.Group == 0 || !ok || len(s.placed)-last >= s.gap
}

func (s *spreader) take(i int) {
	c := s.waiting[i]
	copy(s.waiting[1:i+1], s.waiting[:i])
	s.waiting = s.waiting[1:]
	if c.Group != 0 {
		s.last[c.Group] = len(s.placed)
		s.shrink(c.Group)
	}
	s.placed = append(s.placed, c)
}

// shrink counts a card of the group as placed.
func (s *spreader) shrink(group uint64) {
	n := s.left[group]
	s.left[group] = n - 1
	s.sizes[n]--
	s.sizes[n-1]++
	if last := len(s.sizes) - 1; last > 0 && s.sizes[last] == 0 {
		s.sizes = s.sizes[:last]
	}
}
