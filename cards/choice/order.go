package choice

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// reordered gives up to n answers with the items of a sequence in other orders: two
// of them exchanged, which is what people mistake, then two others, then both. With
// both, the right answer is not the one that all others are nearest to.
func reordered(items []string, n int, rng *rand.Rand) []string {
	exchanges := exchangesOf(items)
	rng.Shuffle(len(exchanges), func(i, j int) { exchanges[i], exchanges[j] = exchanges[j], exchanges[i] })
	var out []string
	both := slices.Clone(items)
	for _, x := range exchanges[:min(2, len(exchanges))] {
		out = append(out, numbered(x.of(items)))
		both = x.of(both)
	}
	if len(out) == 2 {
		out = append(out, numbered(both))
	}
	return out[:min(n, len(out))]
}

// An exchange swaps two items of a list.
type exchange struct{ i, j int }

func exchangesOf(items []string) (all []exchange) {
	for i := range items {
		for j := i + 1; j < len(items); j++ {
			if items[i] != items[j] {
				all = append(all, exchange{i, j})
			}
		}
	}
	return all
}

func (x exchange) of(items []string) []string {
	items = slices.Clone(items)
	items[x.i], items[x.j] = items[x.j], items[x.i]
	return items
}

// numbered writes items as the answer of a sequence is written.
func numbered(items []string) string {
	lines := make([]string, len(items))
	for i, item := range items {
		lines[i] = fmt.Sprintf("%d. %s", i+1, item)
	}
	return strings.Join(lines, "\n")
}
