package cards

import (
	"fmt"
	"slices"
	"testing"
)

func sampleDeck(n int) []Card {
	deck := make([]Card, n)
	for i := range deck {
		deck[i] = asks("a:1", "Sea", fmt.Sprintf("Question %d?", i), "yes")
	}
	return deck
}

func questions(deck []Card) (out []string) {
	for _, c := range deck {
		out = append(out, c.Question)
	}
	return out
}

func TestSample(t *testing.T) {
	deck := sampleDeck(100)
	got := questions(Sample(deck, 10, 1))
	if len(got) != 10 || len(slices.Compact(slices.Sorted(slices.Values(got)))) != 10 {
		t.Fatalf("10 different cards wanted: %v", got)
	}
	back := slices.Clone(deck)
	slices.Reverse(back)
	if again := questions(Sample(back, 10, 1)); !slices.Equal(got, again) {
		t.Errorf("the order of the deck counts: %v and %v", got, again)
	}
	if more := questions(Sample(deck, 20, 1)); !slices.Equal(got, more[:10]) {
		t.Errorf("a larger sample begins with %v, want %v", more[:10], got)
	}
	if other := questions(Sample(deck, 10, 2)); slices.Equal(got, other) {
		t.Errorf("two seeds give %v", got)
	}
	if all := Sample(deck, 101, 1); len(all) != 100 {
		t.Errorf("%d cards of 100", len(all))
	}
	if none := Sample(nil, 3, 1); len(none) != 0 {
		t.Errorf("a sample of nothing is %v", none)
	}
}

// Each card is chosen about equally often: a tenth of 200 seeds, give or take
// five standard deviations.
func TestSampleIsFair(t *testing.T) {
	deck := sampleDeck(50)
	chosen := map[string]int{}
	for seed := range uint64(200) {
		for _, c := range Sample(deck, 5, seed) {
			chosen[c.ID]++
		}
	}
	for _, c := range deck {
		if n := chosen[c.ID]; n < 1 || n > 42 {
			t.Errorf("%s is chosen %d times, want about 20", c.Question, n)
		}
	}
}

// A change of other cards leaves those of a sample in it.
func TestSampleKeepsCards(t *testing.T) {
	deck := sampleDeck(100)
	sample := Sample(deck, 10, 1)
	rest := slices.DeleteFunc(slices.Clone(deck), func(c Card) bool { return c.ID == sample[4].ID })
	want := append(questions(sample[:4]), questions(sample[5:])...)
	if got := questions(Sample(rest, 9, 1)); !slices.Equal(got, want) {
		t.Errorf("the sample is %v, want %v", got, want)
	}
}
