package cards

import "strings"

// maxChoice is how many words each side of a choice may have.
const maxChoice = 6

// askContrast asks which of two a sentence says, where it denies one of them: "the
// valve is red, not blue", "belongs to the house and not to the pump".
func (q *asking) askContrast() (draft, bool) {
	at, other := q.denied()
	if at == 0 || q.not || q.base == "take" {
		return draft{}, false
	}
	said := stretch{q.object[0], at}
	prep := q.words(q.prep)
	if isPreposition(q.low(other[0])) {
		if q.prep.empty() {
			return draft{}, false
		}
		said[0], prep = q.prep[0], ""
	}
	if said.len() < 1 || said.len() > maxChoice || other.len() < 1 || other.len() > maxChoice || !q.areNamesOnly(said) || !q.areNamesOnly(other) {
		return draft{}, false
	}
	a, b := q.words(said), q.words(other)
	if fold(a) == fold(b) {
		return draft{}, false
	}
	question := joinWords(upperFirst(q.helper()), q.who, q.plainVerb(), prep, either(a, b)) + "?"
	q.choice = true
	return draft{kind: Basic, question: q.named(question), answer: a}, true
}

// denied finds the part that the sentence denies, and the word before which what
// it says ends; 0 if it denies none.
func (q *asking) denied() (int, stretch) {
	for i := q.object[0] + 1; i < q.len()-1; i++ {
		from := 0
		switch w, next := q.low(i), q.low(i+1); {
		case w == "not" && strings.Contains(q.mark(i), ","):
			from = i + 1
		case w == "and" && next == "not", w == "instead" && next == "of", w == "rather" && next == "than":
			from = i + 2
		case isClauseOpener(w), isCondition(w):
			return 0, stretch{}
		}
		if from > 0 {
			return i, stretch{from, q.clauseEnd(from)}
		}
	}
	return 0, stretch{}
}

// areNamesOnly says whether the words name something and tell nothing.
func (q *asking) areNamesOnly(s stretch) bool {
	for i := s[0]; i < s[1]; i++ {
		if w := q.low(i); isAux(w) || isClauseOpener(w) || isThird(w) || isPronoun(w) || i > s[0] && w == "just" {
			return false
		}
	}
	return true
}

// either offers two answers, in an order that does not tell which is right.
func either(a, b string) string {
	if fold(b) < fold(a) {
		a, b = b, a
	}
	return a + " or " + b
}

// joinWords joins the parts that are not empty.
func joinWords(parts ...string) string {
	var sb strings.Builder
	for _, p := range parts {
		if p == "" {
			continue
		}
		if sb.Len() > 0 {
			sb.WriteByte(' ')
		}
		sb.WriteString(p)
	}
	return sb.String()
}

// isComparative says whether word i compares: "faster than", "more robust than".
func (c *claim) isComparative(i int) bool { return c.comparativeEnd(i) > i }

// comparativeEnd is the "than" behind the comparative at i; 0 if there is none.
func (c *claim) comparativeEnd(i int) int {
	w := c.low(i)
	switch {
	case c.low(i+1) == "than" && (w == "better" || w == "worse" || len(w) > 4 && strings.HasSuffix(w, "er")):
		return i + 1
	case c.low(i+2) == "than" && (w == "more" || w == "less"):
		return i + 2
	}
	return 0
}

// askComparison asks which of two things is more of something.
func (q *asking) askComparison() (draft, bool) {
	if q.object.len() < 1 || q.object.len() > maxChoice || !q.areNamesOnly(q.object) || q.not || q.implied && !isTopic(q.who) {
		return draft{}, false
	}
	other := q.words(q.object)
	if saysNothing(other) || pointsBack(firstWord(other)) {
		return draft{}, false
	}
	q.choice = true
	question := joinWords("Which", q.helper(), q.plainVerb()) + q.setting() + ", " + either(q.who, other) + "?"
	return draft{kind: Basic, question: q.named(question), answer: q.who}, true
}
