package cards

import "strings"

// isOutcome says whether the clause tells what happens under a condition.
func (c *claim) isOutcome() bool {
	return !c.lead.empty() && isCondition(c.low(c.lead[0])) && c.lead.len() > 2 && c.tellsEvent()
}

// tellsEvent says whether the condition is one that something can happen under: a
// clause, not only a time ("before noon").
func (c *claim) tellsEvent() bool {
	switch c.low(c.lead[0]) {
	case "if", "when", "whenever", "once", "unless":
		return true
	}
	for i := c.lead[0] + 1; i < c.lead[1]; i++ {
		if w := c.low(i); isAux(w) || isThird(w) || isPlainVerb(w) {
			return true
		}
	}
	return false
}

// askOutcome asks what happens, or has to, if the opening condition holds.
func (q *asking) askOutcome() (draft, bool) {
	answer := stretch{q.subject[0], q.len()}
	if w := q.low(answer[0]); w == "so" || w == "then" {
		answer[0]++
	}
	if answer.len() > maxObject+4 {
		answer[1] = max(q.object[1], q.tail[1], q.verb[1])
		q.cutShort = true
	}
	if q.subject.empty() || answer.len() > maxObject+4 || q.form == participle && q.base == "use" {
		return draft{}, false
	}
	d, ok := q.draft("What "+q.happens()+" "+q.words(q.lead)+"?", answer)
	return d, ok && q.isSoundOutcome(d)
}

// happens is the verb of the question for an outcome.
func (q *asking) happens() string {
	switch q.aux {
	case "must", "should", "can", "may", "might":
		if !q.not {
			return q.aux + " happen"
		}
	}
	return "happens"
}

// isSoundOutcome says whether condition and outcome can be understood by
// themselves. A pronoun may stand for what the condition names.
func (q *asking) isSoundOutcome(d draft) bool {
	if q.low(q.lead[0]+1) == "that" || pointsAway(strings.ReplaceAll(d.question, " you ", " ")) || isPlaceholder(d.answer) || !unbracketed(d.question) || wordCount(d.answer) < 2 {
		return false
	}
	for w := range eachWord(d.answer) {
		switch w {
		case "this", "these", "those", "your", "we", "our", "following", "above", "below", "you":
			return false
		}
	}
	for i := q.lead[0]; i < q.lead[1]; i++ {
		if isPronoun(q.low(i)) {
			return false
		}
	}
	return !isCircular(d.question, d.answer) || countTelling(d.answer) > 3
}
