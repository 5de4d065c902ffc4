package cards

import (
	"slices"
	"strings"
)

// maxObject is how many words the answer to a question about a clause may have.
const maxObject = 16

// ask chooses the question that the form of the clause suggests.
func (q *asking) ask() (draft, bool) {
	switch {
	case q.low(q.prep[0]) == "than" && !q.prep.empty() && q.compares:
		return q.askComparison()
	case !q.subject.empty() && q.low(q.subject[0]) == "no":
		return q.askNone()
	case q.not:
		return q.askWhether()
	case !q.subject.empty() && q.low(q.subject[0]) == "only":
		return q.askOnlySubject()
	case q.isReach():
		return q.askReach()
	case !q.prep.empty() && q.isMoment():
		return q.wh("When", "", q.moment())
	case q.isManner():
		return q.wh("How", "", q.object)
	case !q.tail.empty() && q.low(q.tail[0]) == "every":
		return q.wh("How often", "", q.tail)
	case q.says("only") && !q.tail.empty() && isCondition(q.low(q.tail[0])):
		return q.askOnly()
	case (q.isInOrOn() && q.isMannerObject() || q.isOrdered()) && q.standsAlone():
		return q.wh("How", "", q.manner())
	case q.base == "be" && !q.prep.empty():
		return q.askWhich()
	case !q.prep.empty() && q.isPlace():
		return q.wh("Where", "", q.from(q.prep[0]))
	case !q.prep.empty() && q.isTime():
		return q.wh("When", "", q.from(q.prep[0]))
	case q.keepsSomewhere():
		return q.askKept()
	case q.object.empty():
		return q.askTail()
	case !q.prep.empty() && q.isMeans() && q.standsAlone():
		return q.wh("How", "", q.from(q.prep[0]))
	}
	return q.askObject()
}

// from is the words from i to the end of the object.
func (q *asking) from(i int) stretch { return stretch{i, q.object[1]} }

// says says whether w is among the adverbs.
func (q *asking) says(w string) bool {
	for i := q.adverbs[0]; i < q.adverbs[1]; i++ {
		if q.low(i) == w {
			return true
		}
	}
	return false
}

// askOnly asks for the one condition under which something holds.
func (q *asking) askOnly() (draft, bool) {
	return q.wh("When", q.words(q.prep), q.tail)
}

// plainVerb is the verb as it stands behind the auxiliary of a question.
func (q *asking) plainVerb() string {
	switch {
	case q.base == "have":
		return "have"
	case q.aux != "":
		return q.verbWords()
	}
	return q.present()
}

// startsVersion says whether w begins as a version does such as "v1.3".
func startsVersion(w string) bool {
	return len(w) > 1 && w[0] == 'v' && w[1] >= '0' && w[1] <= '9'
}

// standsAlone says whether the verb says something without an object: a passive
// does, and verbs such as "run". "How does it allow?" is no question.
func (q *asking) standsAlone() bool {
	if q.form == participle {
		return true
	}
	switch q.base {
	case "run", "work", "communicate", "start", "stop", "fail", "grow", "scale", "talk", "connect", "operate", "behave", "execute", "boot", "move", "travel", "change", "proceed",
		"happen", "interact", "spread", "differ", "go", "act", "begin", "end", "terminate", "recover", "restart", "authenticate", "reproduce", "breathe", "flow", "fly", "live", "sit", "wait", "vary", "migrate", "listen", "respond", "react":
		return true
	}
	return false
}

// askTail asks a clause without an object for what stands behind it: when,
// why, what for.
func (q *asking) askTail() (draft, bool) {
	if q.tail.empty() || q.tail.len() > maxObject {
		return draft{}, false
	}
	switch w := q.low(q.tail[0]); {
	case w == "to" && q.form == participle && q.base == "use":
		return q.wh("What", "for", q.tail)
	case w == "to" && (q.form == participle && q.isMadeFor() || q.tellsWill() && q.low(q.tail[0]+1) != "be"):
		return q.wh("What", "to do", stretch{q.tail[0] + 1, q.tail[1]})
	case w == "because" || w == "due":
		return q.wh("Why", "", q.tail)
	case w == "by" && q.low(q.tail[0]+1) != "default":
		return q.wh("How", "", q.tail)
	case w == "if" && q.low(q.tail[0]-1) == "even" && q.aux != "":
		return q.askEvenIf()
	case isCondition(w) && q.form == participle && w != "unless" && w != "while" && q.low(q.tail[0]-1) != "even":
		return q.wh("When", "", q.tail)
	}
	return draft{}, false
}

// askEvenIf asks whether something holds under a condition that one would not
// expect it to hold under.
func (q *asking) askEvenIf() (draft, bool) {
	question := upperFirst(q.aux) + " " + q.who + " " + q.words(stretch{q.verb[0], q.tail[0] - 1}) + " " + q.words(q.tail) + "?"
	return draft{kind: Basic, question: q.named(question), answer: "yes"}, !q.verb.empty()
}

// askObject asks for the object of the verb or of its preposition.
func (q *asking) askObject() (draft, bool) {
	if q.base == "have" {
		return q.askHave()
	}
	if q.tellsWill() && !q.prep.empty() && q.low(q.prep[0]) == "to" {
		return q.wh("What", "to do", q.object)
	}
	if q.isFrequency() {
		return q.wh("How often", "", q.object)
	}
	if d, ok := q.askNumber(); ok {
		return d, true
	}
	if d, ok := q.askContrast(); ok {
		return d, true
	}
	if q.aux == "can" && !q.cutShort && onlyCounts(q.words(q.object)) {
		return q.askPossible()
	}
	if q.low(q.prep[0]) == "per" && !q.prep.empty() {
		return draft{}, false
	}
	if q.base == "be" && q.aux != "" && len(inlineItems(q.cut(q.object[0], q.object[1]))) < 2 && isBe(q.aux) && (q.isCode(q.subject[1]-1) || !q.hasLink()) && (q.isCode(q.subject[1]-1) || q.isName(q.subject[1]-1)) {
		return draft{}, false
	}
	if q.form == participle && q.prep.empty() && !q.takesName() || q.isVagueVerb() {
		return draft{}, false
	}
	if w := q.low(q.object[0]); w == "and" || w == "or" || q.implied && q.aux == "can" && q.form == baseForm && !isSelfDriven(q.base) {
		return draft{}, false
	}
	if q.base == "help" || q.isLoose() || q.repeatsVerb() || q.low(q.lead[0]) == "by" && q.lead.len() > 2 || q.goesFromTo() || q.base == "be" && q.isBareHead() {
		return draft{}, false
	}
	if q.base == "use" && q.form == participle && !q.tail.empty() && q.low(q.tail[0]) == "to" && q.low(q.prep[0]) != "for" && q.low(q.prep[0]) != "as" {
		return q.askTail()
	}
	if q.low(q.prep[0]) == "using" && !q.prep.empty() && allowsDeed(q.base) {
		return draft{}, false
	}
	if q.low(q.object[0]) == "that" && q.prep.empty() {
		q.object[0]++
	}
	if d, ok := q.askYear(); ok {
		return d, true
	}
	if d, ok := q.askAllowed(); ok {
		return d, true
	}
	if d, ok := q.askWhich(); ok {
		return d, true
	}
	if d, ok := q.askPlaced(); ok {
		return d, true
	}
	if d, ok := q.askSplit(); ok {
		return d, true
	}
	if q.isOpen() {
		return draft{}, false
	}
	d, ok := q.wh("What", q.words(q.prep), q.object)
	if items := q.listed(); ok && (len(items) > 2 || len(items) == 2 && q.base == "be") && !q.cutShort {
		d.list(items)
	}
	return d, ok
}

// hasLink says whether the subject names one thing by another: "the heart of X".
func (q *asking) hasLink() bool {
	for i := q.subject[0]; i < q.subject[1]; i++ {
		if q.low(i) == "of" {
			return true
		}
	}
	return false
}

// askAllowed asks what somebody is allowed, or made, to do: "lets users read".
func (q *asking) askAllowed() (draft, bool) {
	if !allowsDeed(q.base) || q.base == "require" || q.form == participle || !q.prep.empty() {
		return draft{}, false
	}
	for i := q.object[0] + 1; i < q.object[1]-1; i++ {
		if isClauseOpener(q.low(i)) {
			return draft{}, false
		}
		if q.isInfinitive(i) && q.low(i+1) != "be" {
			q.narrow = true
			return q.wh("What", q.words(stretch{q.object[0], i})+" to do", stretch{i + 1, q.object[1]})
		}
	}
	return draft{}, false
}

// askOwn asks for what a thing has that others have another one of: "has its own
// key".
func (q *asking) askOwn() (draft, bool) {
	d, ok := q.wh("What", "of "+q.words(stretch{q.object[0], q.object[0] + 2}), stretch{q.object[0] + 2, q.object[1]})
	if ok && takesArticle(d.answer) {
		d.answer = withArticle(d.answer)
	}
	q.narrow = true
	return d, ok
}

// wh writes the question with its word in front, and behind it what the object
// leaves: "What does a pump listen on?".
func (q *asking) wh(word, behind string, answer stretch) (draft, bool) {
	if answer.len() < 1 || answer.len() > maxObject {
		return draft{}, false
	}
	middle := q.keptAdverbs()
	if q.isObliged() {
		middle = append(middle, "have")
	}
	middle = append(middle, q.plainVerb())
	if !q.prep.empty() && answer[0] > q.prep[0] && behind == "" {
		behind = q.words(q.prep)
	}
	parts := []string{word, q.helper(), q.who}
	parts = append(parts, middle...)
	if q.object[0] < q.object[1] && answer[0] >= q.tail[0] && !q.tail.empty() {
		parts = append(parts, q.words(stretch{q.verb[1], q.object[1]}))
	}
	parts = append(parts, behind)
	question := strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ") + q.setting()
	if answer[0] < q.tail[0] {
		question += q.condition()
		q.cutShort = q.cutShort || q.dropsText(answer)
	}
	return q.draft(question+"?", answer)
}

// present is the verb behind "does" or "do".
func (q *asking) present() string {
	if q.verb.len() > 1 {
		return q.base + " " + q.words(stretch{q.verb[0] + 1, q.verb[1]})
	}
	return q.base
}

// verbWords are the verb's words behind an auxiliary; where they begin the
// sentence they lose their capital.
func (q *asking) verbWords() string {
	s := q.words(q.verb)
	if q.verb[0] == 0 && len(q.tokens) > 0 && q.isName(0) && !q.isShouted(0) {
		return lowerFirst(s)
	}
	return s
}

// isObliged says whether the clause says "has to".
func (q *asking) isObliged() bool { return isHave(q.aux) && q.low(q.verb[0]) == "to" }

// helper is the auxiliary of the question.
func (q *asking) helper() string {
	switch bare := q.aux == "" || q.base == "have" && isHave(q.aux) || q.isObliged(); {
	case q.past:
		return "did"
	case bare && q.plural:
		return "do"
	case bare:
		return "does"
	case q.aux == "is" && q.plural:
		return "are"
	}
	return q.aux
}

// keptAdverbs are the adverbs that the question keeps.
func (q *asking) keptAdverbs() []string {
	var out []string
	for i := q.adverbs[0]; i < q.adverbs[1]; i++ {
		if !isFillerAdverb(q.low(i)) && q.low(i) != "only" {
			out = append(out, q.low(i))
		}
	}
	return out
}

// setting is what opens the sentence, put behind the question.
func (q *asking) setting() string {
	s := ""
	if !q.lead.empty() {
		s = " " + q.words(q.lead)
	}
	if q.usual {
		s += " by default"
	}
	return s
}

// condition is the tail if it limits what is asked, rather than being a part of
// the answer.
func (q *asking) condition() string {
	if q.tail.empty() {
		return ""
	}
	switch w := q.low(q.tail[0]); {
	case isCondition(w), (w == "by" || w == "per") && q.low(q.tail[0]+1) == "default":
		return " " + q.words(q.tail)
	case w == "to" && q.wantsPurpose() && q.tail.len() > 2, w == "in" && q.wantsPurpose():
		return " " + q.words(q.tail)
	}
	return ""
}
