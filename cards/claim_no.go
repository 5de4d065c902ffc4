package cards

import (
	"strings"

	"k8scards/notes"
)

// isNo says whether an answer denies, with or without the reason.
func isNo(answer string) bool { return answer == "no" || strings.HasPrefix(answer, "no, ") }

// askWhether asks a statement with a "not" as a question that is answered "no",
// with the reason that the sentence gives.
func (q *asking) askWhether() (draft, bool) {
	if d, ok := q.askUntil(); ok {
		return d, true
	}
	end := max(q.object[1], q.tail[1])
	if q.isReason(q.tail[0]) || q.low(q.tail[0]) == "so" {
		end = q.tail[0]
	}
	rest := q.untilFurther(stretch{q.verb[0], end})
	q.usual = q.usual && rest[1] <= q.verb[1]
	for i := rest[0] + 1; i < rest[1]; i++ {
		if w := q.low(i); w == "but" || w == "necessarily" || strings.ContainsAny(q.mark(i), ",;(") {
			return draft{}, false
		}
	}
	if rest.len() > 12 || rest.len() < 1 || q.verb.empty() || isPreposition(q.low(rest[1]-1)) || q.aux == "could" || q.aux == "will" && q.lead.empty() && q.tail.empty() || q.implied && q.aux == "do" && q.subject.empty() {
		return draft{}, false
	}
	question := upperFirst(q.aux) + " " + q.who + " " + q.words(rest) + q.setting() + "?"
	q.cutShort = true
	return draft{kind: Basic, question: q.named(question), answer: q.no(end)}, q.low(end) != "but"
}

// askUntil asks when something can be that cannot be until something else is.
func (q *asking) askUntil() (draft, bool) {
	from := q.tail[0]
	if q.low(q.prep[0]) == "until" && !q.prep.empty() {
		from = q.prep[0]
	}
	if w := q.low(from); w != "until" && w != "unless" || q.aux != "can" && q.aux != "must" && q.aux != "may" && q.aux != "will" {
		return draft{}, false
	}
	rest, until := stretch{q.verb[0], from}, stretch{from, q.clauseEnd(from)}
	if rest.len() < 1 || until.len() < 3 || until.len() > maxObject {
		return draft{}, false
	}
	q.object = stretch{from, from}
	question := joinWords("When", q.aux, q.who, q.words(rest)) + "?"
	return draft{kind: Basic, question: q.named(question), answer: "not " + q.words(until)}, true
}

// untilFurther is what is denied without a further verb, of which the "not" says
// nothing: "is not open by day and needs a key".
func (q *asking) untilFurther(s stretch) stretch {
	for i := s[0] + 1; i < s[1]; i++ {
		if next := q.low(i + 1); q.low(i) == "and" && (isAux(next) || next == "need" || isThird(next) || isPlainVerb(next)) {
			s[1] = i
		}
	}
	return s
}

// isReason says whether the word at i opens a reason.
func (q *asking) isReason(i int) bool {
	switch q.low(i) {
	case "because", "since", "as":
		return true
	}
	return false
}

// no is the answer "no" with the reason at i, if one stands there and is short.
func (q *asking) no(i int) string {
	reason := stretch{i, q.clauseEnd(i)}
	if !q.isReason(i) || reason.len() < 3 || reason.len() > maxObject || pointsBack(q.low(i+1)) {
		return "no"
	}
	return "no, " + q.words(reason)
}

// askNone asks a statement about "no pump" as a question that is answered "no".
func (q *asking) askNone() (draft, bool) {
	any := q.words(stretch{q.subject[0] + 1, q.subject[1]})
	rest := stretch{q.verb[0], max(q.object[1], q.tail[1])}
	if isConjunction(q.low(rest[1] - 1)) {
		rest[1]--
	}
	if any == "" || q.not || q.b.subject() == "" || rest.len() > 12 || rest.len() < 1 || q.low(q.subject[0]+1) == "one" {
		return draft{}, false
	}
	question := joinWords(upperFirst(q.helper()), "any", any, q.plainVerb(), q.words(stretch{q.verb[1], rest[1]})) + q.setting() + "?"
	return draft{kind: Basic, question: q.named(question), answer: "no"}, true
}

// askAbsent reads what is denied without a verb, of what is named above: "no
// valves", "not part of the pump", "no water allowed in the pipe".
func askAbsent(b *bullet, t notes.Text) []draft {
	p := newPhrase(unemphasised(t))
	q := asking{claim: claim{phrase: p}, b: b, implied: true}
	if p.len() < 2 || p.len() > 10 || q.runsOn() || q.hasAnyVerb() {
		return nil
	}
	d, ok := q.askMissing()
	if !ok || !q.isSound(d) {
		return nil
	}
	return []draft{d}
}

// hasAnyVerb says whether a finite verb or a further clause stands in the phrase.
func (q *asking) hasAnyVerb() bool {
	for i := range q.tokens {
		if w := q.low(i); isAux(w) || isThird(w) || isClauseOpener(w) || isReader(w) || w == "more" || w == "need" || i > 0 && strings.ContainsAny(q.mark(i), ",;:—–→(") {
			return true
		}
	}
	return false
}

// askMissing asks whether there is what the phrase says there is not.
func (q *asking) askMissing() (draft, bool) {
	rest := stretch{1, q.len()}
	if q.low(0) == "no" {
		if at := q.participleAt(); at > 0 {
			q.implied = false
			question := joinWords(isOrAre(q.low(at-1)), "any", q.words(stretch{1, at}), q.words(stretch{at, rest[1]})) + "?"
			return draft{kind: Basic, question: q.named(upperFirst(question)), answer: "no"}, true
		}
		return q.askOfActor("Does", "Do", "have any "+q.words(rest))
	}
	if _, form := verbOf(q.low(1)); form != participle && !looksLikeParticiple(q.low(1)) && !isAdjective(q.low(1)) && !isDeterminer(q.low(1)) {
		return draft{}, false
	}
	return q.askOfActor("Is", "Are", q.words(rest))
}

// askOfActor asks whether something holds of what is named above.
func (q *asking) askOfActor(one, several, predicate string) (draft, bool) {
	name, plural := q.b.actor(true)
	if name == "" {
		return draft{}, false
	}
	if !plural {
		name, several = q.b.asSubject(name), one
	}
	return draft{kind: Basic, question: several + " " + lowerFirstArticle(name) + " " + predicate + "?", answer: "no"}, true
}

// lowerFirstArticle writes an article at the beginning of a name small.
func lowerFirstArticle(name string) string {
	if isDeterminer(firstWord(name)) {
		return lowerFirst(name)
	}
	return name
}

// participleAt is the word that tells what is not done; 0 if none does.
func (q *asking) participleAt() int {
	for i := 2; i < q.len(); i++ {
		if _, form := verbOf(q.low(i)); form == participle {
			return i
		}
		if isPreposition(q.low(i)) {
			return 0
		}
	}
	return 0
}

// isOrAre is the form of "be" for a noun.
func isOrAre(noun string) string {
	if isPluralWord(noun) {
		return "are"
	}
	return "is"
}
