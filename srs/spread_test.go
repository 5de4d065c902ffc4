package srs

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func group(groups ...uint64) []*Candidate {
	cards := make([]*Candidate, len(groups))
	for i, g := range groups {
		cards[i] = &Candidate{Group: g, Seq: uint32(i)}
	}
	return cards
}

func seqs(cards []*Candidate) []uint32 {
	list := make([]uint32, len(cards))
	for i, c := range cards {
		list[i] = c.Seq
	}
	return list
}

func TestSpread(t *testing.T) {
	tests := []struct {
		name   string
		groups []uint64
		want   []uint32
	}{
		{"nothing", nil, []uint32{}},
		{"no groups", []uint64{0, 0, 0}, []uint32{0, 1, 2}},
		{"no siblings", []uint64{1, 2, 3}, []uint32{0, 1, 2}},
		{"only siblings", []uint64{1, 1, 1}, []uint32{0, 1, 2}},
		{"the rest comes between", []uint64{1, 1, 0, 0}, []uint32{0, 2, 3, 1}},
		{"late siblings jump the queue", []uint64{0, 0, 1, 1, 1}, []uint32{2, 0, 3, 1, 4}},
		{"two groups", []uint64{1, 1, 2, 2}, []uint32{0, 2, 1, 3}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := seqs(spread(group(tt.groups...))); !slices.Equal(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

// closest is the least distance of two cards of one group.
func closest(cards []*Candidate) int {
	least := len(cards)
	last := map[uint64]int{}
	for i, c := range cards {
		if at, ok := last[c.Group]; ok && c.Group != 0 {
			least = min(least, i-at)
		}
		last[c.Group] = i
	}
	return least
}

// The widest gap there is follows from the largest groups: between two cards
// of one of them, there is room for all others spread evenly.
func TestSpreadReachesTheWidestGap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		groups := rapid.SliceOfN(rapid.Uint64Range(0, 6), 1, 60).Draw(t, "groups")
		cards := group(groups...)
		got := spread(cards)
		sorted := slices.Sorted(slices.Values(seqs(got)))
		if !slices.Equal(sorted, seqs(cards)) {
			t.Fatalf("cards lost or doubled: %v", seqs(got))
		}
		if want := newSpreader(cards).gap; closest(got) < want {
			t.Fatalf("gap %d, want %d: %v to %v", closest(got), want, groups, seqs(got))
		}
	})
}

// A sibling is not put off beyond the widest gap, however many others wait.
func TestSpreadKeepsTheOrderBeyondTheWidestGap(t *testing.T) {
	groups := make([]uint64, 100)
	groups[0], groups[1] = 1, 1
	got := seqs(spread(group(groups...)))
	if at := slices.Index(got, 1); at != widestGap {
		t.Errorf("the sibling is in place %d", at)
	}
}
