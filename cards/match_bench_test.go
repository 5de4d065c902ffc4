package cards

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// manyCards are n cards in sections of 50, from files of 1,000.
func manyCards(n int) []Card {
	r := rand.New(rand.NewPCG(7, 7))
	deck := make([]Card, n)
	for i := range deck {
		deck[i] = Card{
			Kind:     Basic,
			Section:  []string{fmt.Sprintf("Part %d", i/1000), fmt.Sprintf("Chapter %d", i/50)},
			Question: fmt.Sprintf("What is the %s of machine %d?", compound(r), i),
			Answer:   clause(r),
			Source:   Source{File: fmt.Sprintf("%d.md", i/1000), Line: 1 + i%1000},
		}
	}
	return deck
}

// BenchmarkMatch100k matches 100,000 cards after an edit of 1% of them: words
// mistyped, answers extended, values changed, a few sections renamed.
func BenchmarkMatch100k(b *testing.B) {
	old := manyCards(100_000)
	r := rand.New(rand.NewPCG(8, 8))
	now := slices.Clone(old)
	for range len(now) / 100 {
		c := &now[r.IntN(len(now))]
		switch r.IntN(4) {
		case 0:
			c.Question = typo(r, c.Question)
		case 1:
			c.Answer = typo(r, c.Answer)
		case 2:
			c.Answer += ", as the log says"
		default:
			c.Section = []string{c.Section[0], "Elsewhere"}
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		m := Match(old, now)
		if len(m.Links) < 99_900 {
			b.Fatalf("only %d linked", len(m.Links))
		}
	}
	b.ReportMetric(float64(len(old))*float64(b.N)/b.Elapsed().Seconds(), "cards/s")
}

// BenchmarkMatchLookup is its baseline: one look into a table for each card.
func BenchmarkMatchLookup(b *testing.B) {
	old := manyCards(100_000)
	b.ReportAllocs()
	for b.Loop() {
		at := make(map[content]int, len(old))
		for i, c := range old {
			at[asWritten(c, joinSection(c.Section))] = i
		}
		for _, c := range old {
			if _, ok := at[asWritten(c, joinSection(c.Section))]; !ok {
				b.Fatal("lost")
			}
		}
	}
}
