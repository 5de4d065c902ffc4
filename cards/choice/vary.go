package choice

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// An edit puts other words in place of those of a command line from one on to
// another.
type edit struct {
	from, to int
	with     []string
}

func (x edit) touches(y edit) bool { return x.from < y.to && y.from < x.to }

// lineWith is a line with edits made that do not touch each other.
func lineWith(words []string, edits ...edit) string {
	edits = slices.SortedFunc(slices.Values(edits), func(a, b edit) int { return b.from - a.from })
	words = slices.Clone(words)
	for _, x := range edits {
		words = slices.Replace(words, x.from, x.to, x.with...)
	}
	return strings.Join(words, " ")
}

// varied gives up to n command lines that are near the right one and do something
// else: one edit, another one, and both. With both, the right line is not the one
// that all others are nearest to. Each is a line that its program takes.
func (m *Maker) varied(e *entry, near []*entry, n int, rng *rand.Rand) (out []string) {
	right := bareCode(e)
	words := strings.Fields(right)
	if strings.Join(words, " ") != right {
		return nil
	}
	wrong := func(edits ...edit) bool { return m.facts.lacks(right, lineWith(words, edits...)) }
	var made []edit
	for _, x := range mixed(m.edits(words, near), rng) {
		if len(made) == 0 && wrong(x) {
			made = append(made, x)
		} else if len(made) == 1 && !x.touches(made[0]) && wrong(x) && wrong(x, made[0]) {
			made = append(made, x)
			break
		}
	}
	for _, x := range made {
		out = append(out, lineWith(words, x))
	}
	if len(made) == 2 {
		out = append(out, lineWith(words, made...))
	}
	return out[:min(n, len(out))]
}

// mixed puts edits in an order by chance, but one of each kind before the next ones.
func mixed(kinds [][]edit, rng *rand.Rand) (out []edit) {
	rng.Shuffle(len(kinds), func(i, j int) { kinds[i], kinds[j] = kinds[j], kinds[i] })
	for _, list := range kinds {
		rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	}
	for i := 0; len(kinds) > 0; i++ {
		kinds = slices.DeleteFunc(kinds, func(list []edit) bool { return i >= len(list) })
		for _, list := range kinds {
			out = append(out, list[i])
		}
	}
	return out
}
