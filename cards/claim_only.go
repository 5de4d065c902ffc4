package cards

import (
	"strings"

	"k8scards/notes"
)

// askOnlySubject asks for the only thing that something is said of: "only the boss
// can open the gate", or how many there may be: "only one pump runs at a time".
func (q *asking) askOnlySubject() (draft, bool) {
	who := stretch{q.subject[0] + 1, q.subject[1]}
	predicate := q.predicate()
	if predicate == "" || who.empty() || q.not || !q.lead.empty() {
		return draft{}, false
	}
	if n := q.low(who[0]); n == "one" || counts(n) {
		return q.askOnlyNumber(who)
	}
	answer := q.words(who)
	if pointsBack(firstWord(answer)) || isReader(firstWord(answer)) || strings.Contains(answer, ",") {
		return draft{}, false
	}
	q.narrow = true
	return draft{kind: Basic, question: q.named("What " + predicate + "?"), answer: "only " + answer}, true
}

// askOnlyNumber asks how many of a kind there can be.
func (q *asking) askOnlyNumber(who stretch) (draft, bool) {
	kind := q.words(stretch{who[0] + 1, who[1]})
	if !isModal(q.aux) || kind != "" && hasPreposition(kind) {
		return draft{}, false
	}
	if kind != "" && !isPluralWord(lastWord(kind)) {
		kind = thirdPerson(kind)
	}
	question := joinWords("How many", kind, q.predicate()) + "?"
	return draft{kind: Basic, question: q.named(question), answer: "only " + q.low(who[0])}, true
}

// askThere reads "there are three pumps in the house" and "there is no pump".
func askThere(b *bullet, t notes.Text) []draft {
	q := asking{claim: claim{phrase: newPhrase(unemphasised(t))}, b: b}
	be, number := q.low(1), q.low(2)
	end := q.clauseEnd(2)
	if be != "is" && be != "are" || end < 4 || end > maxObject || !counts(number) && number != "no" || q.hasVerbBefore(3) || number == "several" || number == "various" {
		return nil
	}
	things := q.words(stretch{3, end})
	d := draft{kind: Basic, question: q.named("How many " + things + " are there?"), answer: number}
	if number == "no" {
		d = draft{kind: Basic, question: q.named(upperFirst(be) + " there any " + things + "?"), answer: "no"}
	}
	if at := strings.Index(things, " for "); at > 0 || wordCount(things) < 2 && !strings.Contains(d.question, ": ") || pointsAway(d.question) || !unbracketed(d.question) || endsInColon(b.words) {
		return nil
	}
	return []draft{d}
}
