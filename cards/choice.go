package cards

import (
	"cmp"
	"math/rand/v2"
	"slices"
)

// Choices gives n answers to choose from for a card, the right one among them
// at index right. The wrong ones are answers of other cards of deck that look
// like it: of the same kind and form, near it in the notes, of similar length.
// An answer that another card gives to the same question is never among them,
// nor one that reads like the right one. There are fewer than n if the deck has
// no more.
func Choices(deck []Card, c Card, n int, rng *rand.Rand) (answers []string, right int) {
	candidates := distractors(deck, c)
	pool := candidates[:min(len(candidates), 3*n)]
	rng.Shuffle(len(pool), func(i, j int) { pool[i], pool[j] = pool[j], pool[i] })
	answers = append(answers, pool[:min(n-1, len(pool))]...)
	right = rng.IntN(len(answers) + 1)
	return slices.Insert(answers, right, c.Answer), right
}

// distractors are the wrong answers for c, the likeliest to be taken for right
// first.
func distractors(deck []Card, c Card) []string {
	type option struct {
		answer  string
		unalike int
	}
	var options []option
	seen := map[string]bool{fold(c.Answer): true}
	for _, o := range deck {
		if fold(o.Question) == fold(c.Question) {
			seen[fold(o.Answer)] = true
		}
	}
	for _, o := range deck {
		if f := fold(o.Answer); !seen[f] && !has(fold(c.Question), f) && o.Siblings != c.Siblings {
			seen[f] = true
			options = append(options, option{o.Answer, unalike(c, o)})
		}
	}
	slices.SortStableFunc(options, func(a, b option) int { return cmp.Compare(a.unalike, b.unalike) })
	out := make([]string, len(options))
	for i, o := range options {
		out[i] = o.answer
	}
	return out
}

// unalike grows with what sets the answer of o apart from that of c.
func unalike(c, o Card) int {
	n := 0
	if o.Kind != c.Kind {
		n += 40
	}
	if isCode(o.Answer) != isCode(c.Answer) {
		n += 40
	}
	if o.Rule != c.Rule {
		n += 10
	}
	common := 0
	for common < min(len(o.Section), len(c.Section)) && o.Section[common] == c.Section[common] {
		common++
	}
	n += 8 * (len(c.Section) - common)
	return n + min(30, 2*abs(wordCount(o.Answer)-wordCount(c.Answer)))
}

func isCode(md string) bool { return len(md) > 2 && md[0] == '`' && md[len(md)-1] == '`' }

func abs(n int) int { return max(n, -n) }
