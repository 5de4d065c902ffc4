package cards

import (
	"strings"

	"k8scards/notes"
)

// askCalled asks for the name of what a relative clause describes: "pumps that
// run by hand are called hand pumps".
func askCalled(b *bullet, t notes.Text) []draft {
	q := asking{claim: claim{phrase: newPhrase(unemphasised(t))}, b: b}
	at := q.calledAt()
	if at == 0 {
		return nil
	}
	who := markdown(lowerArticle(q.cut(0, at)))
	name := stretch{at + 2, q.clauseEnd(at + 2)}
	if q.low(name[0]) == "as" {
		name[0]++
	}
	if name.len() < 1 || name.len() > 4 || q.hasOpener(name[0], name[1]) || pointsAway(who) || !unbracketed(who) {
		return nil
	}
	d, ok := q.draft("What "+q.low(at)+" "+lowerPlain(who)+" called?", name)
	if !ok || saysNothing(d.answer) || givesAwayWhole(d.question, d.answer) {
		return nil
	}
	return []draft{d}
}

// mayBeCalled says whether s has a word that a name stands behind, as few sentences do.
func mayBeCalled(s string) bool {
	for _, w := range [...]string{"called", "Called", "known", "Known"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// lowerPlain writes the first word of a description small, unless it is a name.
func lowerPlain(who string) string {
	if isDistinct(firstOf(who)) {
		return who
	}
	return lowerFirst(who)
}

// firstOf is the first word as it is written.
func firstOf(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}

// calledAt is the "is" or "are" before "called" or "known as" behind a subject
// with a relative clause; 0 if the sentence is none of these.
func (q *asking) calledAt() int {
	relative := 0
	for i := 1; i < q.len()-2; i++ {
		w, next := q.low(i), q.low(i+1)
		switch {
		case i > 14, strings.ContainsAny(q.mark(i), ",;:.(—–"):
			return 0
		case isRelative(w) && relative == 0:
			relative = i
		case isBe(w) && relative > 0 && i > relative+2 && (next == "called" || next == "known" && q.low(i+2) == "as"):
			return i
		}
	}
	return 0
}
