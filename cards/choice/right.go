package choice

import (
	"slices"
	"strings"

	"k8scards/cards"
	"k8scards/cards/typed"
)

// rightToo says whether the answer of o may be right for e. In doubt it is.
func (m *Maker) rightToo(e, o *entry) bool {
	switch {
	case o.card.Siblings == e.card.Siblings, sameQuestion(e.topic, o.topic):
		return true
	case e.form == command && o.form == command:
		return m.facts.covers(bareCode(e), bareCode(o))
	case e.form == command:
		return false
	case len(e.card.Items) > 0 && len(o.card.Items) > 0:
		return overlap(e.card.Items, o.card.Items)
	}
	return isVague(o.text) || e.says(o) || o.says(e) || m.facts.same(e.text, o.text) ||
		within(o.content, e.topic) || typed.Check(e.card, o.text).Right
}

// isVague knows answers that name no more than a kind, as in "an add-on": that may be
// true of anything.
func isVague(text string) bool {
	words := strings.Fields(strings.ToLower(text))
	return len(words) == 2 && (words[0] == "a" || words[0] == "an")
}

// bareCode is the answer without the marks of code.
func bareCode(e *entry) string { return strings.Trim(e.card.Answer, "`") }

// maxMore is how many words one question may have more than another that asks the
// same.
const maxMore = 2

// sameQuestion says whether two questions ask the same: one has all the words of the
// other, and few more.
func sameQuestion(a, b map[string]bool) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(b)-len(a) <= maxMore && within(a, b)
}

// says says whether all that the answer of o says is in that of e. Of code it is the
// beginning that counts: a path into an object, or a flag with its value.
func (e *entry) says(o *entry) bool {
	if isCode(e.card.Answer) && isCode(o.card.Answer) {
		rest, ok := strings.CutPrefix(strings.ToLower(e.text), strings.ToLower(o.text))
		return ok && (rest == "" || strings.ContainsAny(rest[:1], ".[=:/ "))
	}
	return within(o.content, e.content)
}

// overlap says whether lists have an item in common.
func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool {
			v, w := content(cards.Plain(x)), content(cards.Plain(y))
			return within(v, w) || within(w, v)
		})
	})
}
