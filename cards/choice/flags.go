package choice

import (
	"math/rand/v2"
	"slices"
	"strings"

	"k8scards/cards"
)

// flagsBeside gives up to n other flags of the command that the question names, if
// the answer is one of its flags without a value.
func (m *Maker) flagsBeside(e *entry, n int, rng *rand.Rand) (out []string) {
	nodes := m.facts.named(strings.Fields(cards.Plain(e.card.Question)))
	node, f, ok := findFlag(nodes, e.text)
	if !ok {
		return nil
	}
	for _, o := range node.Flags {
		if other := "--" + o.Name; (o.Type == "bool") == (f.Type == "bool") && mistakenFlags(f, o) && !strings.Contains(e.card.Question, other) {
			out = append(out, other)
		}
	}
	rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return slices.Clip(out[:min(n, len(out))])
}
