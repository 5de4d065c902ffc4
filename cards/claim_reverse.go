package cards

import "strings"

// minPredicate is how many telling words must be said of a thing for its name to
// follow from them.
const minPredicate = 4

// askName asks which of the labels a predicate below it is said of: what a thing
// does is often one of many things, but the thing that does it only one.
func (q *asking) askName() (draft, bool) {
	name := q.labelAbove()
	if name == "" || q.plural || q.not || !q.lead.empty() || !q.isTelling() || wordCount(name) > 3 || !isTopic(name) {
		return draft{}, false
	}
	predicate := q.predicate()
	if predicate == "" || countTelling(predicate) < minPredicate || q.b.shows(name) || !unbracketed(predicate) || givesAway(predicate, name) {
		return draft{}, false
	}
	q.narrow = true
	return draft{kind: Basic, question: q.kindAsked() + " " + predicate + "?", answer: name}, true
}

// isTelling says whether the verb is one that a thing can be known by.
func (q *asking) isTelling() bool {
	switch {
	case q.base == "", q.base == "have" && (isModal(q.aux) || q.low(q.object[0]) == "no"):
		return false
	case q.form == baseForm && (q.aux == "" || isModal(q.aux)):
		return isSelfDriven(q.base)
	}
	return true
}

// labelAbove is the bullet above whose name is the subject; empty if that is a
// heading, which is seen with the card.
func (q *asking) labelAbove() string {
	up := q.b.up
	if !q.implied || up == nil || !isPoint(up.node.Kind) {
		return ""
	}
	return strings.ReplaceAll(up.ownName(), "**", "")
}

// kindAsked asks for a thing by its kind, if the heading above tells one.
func (q *asking) kindAsked() string {
	if h := q.b.heading(); h != nil {
		if kind := lastWord(h.words); isPluralWord(kind) && isGenusWord(singularOf(kind)) {
			return "Which " + singularOf(kind)
		}
	}
	return "What"
}

// predicate is what is said, in the third person.
func (q *asking) predicate() string {
	end := max(q.object[1], q.tail[1])
	rest := stretch{q.verb[1], end}
	if rest.len() < 1 || rest.len() > maxObject {
		return ""
	}
	verb := q.verbWords()
	switch {
	case q.form == baseForm && q.aux == "":
		verb = thirdPerson(q.base)
	case q.base == "have" && q.aux != "":
		verb = "has"
	case q.aux != "":
		verb = joinWords(q.aux, strings.Join(q.keptAdverbs(), " "), verb)
	}
	return joinWords(verb, q.words(rest))
}

// thirdPerson is a verb as it is said of a single thing.
func thirdPerson(base string) string {
	switch {
	case strings.HasSuffix(base, "y") && len(base) > 1 && !strings.ContainsRune("aeiou", rune(base[len(base)-2])):
		return base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"):
		return base + "es"
	}
	return base + "s"
}

// countTelling counts the words of s that carry something.
func countTelling(s string) int {
	n := 0
	for w := range eachWord(s) {
		if !isDeterminer(w) && !isPreposition(w) && !isAux(w) && !isAdverb(w) && !isQuantity(w) && w != "and" && w != "or" {
			n++
		}
	}
	return n
}
