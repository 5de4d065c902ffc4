package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// askClause asks for what a lead that is a sentence leaves open: its object, or
// the things that its object counts.
func (l *enumeration) askClause(lead notes.Text) string {
	if l.inline {
		return ""
	}
	clause := lastClause(lead)
	if l.wantsObject(plain(clause)) || len(plain(clause)) < len(plain(lead)) {
		if q, ok := openQuestion(l.b, clause); ok {
			return nameAll(q, len(l.items))
		}
	}
	if !l.promises() {
		return ""
	}
	return l.askObject(lead)
}

// wantsObject says whether a lead may be a sentence without its object.
func (l *enumeration) wantsObject(lead string) bool {
	last := lastWord(lead)
	if isPlainVerb(firstWord(lead)) && wordCount(lead) > 2 {
		return false
	}
	return l.promises() || isPreposition(last) || last == "be" || isThird(last) || isSelfDriven(last)
}

// lastClause is what a lead says behind its last comma: only a verb, said of what
// is named above ("a tool, handles"), or of the thing before the comma ("it has a
// pump, which handles").
func lastClause(lead notes.Text) notes.Text {
	if len(lead) != 1 || lead[0].Style != 0 {
		return lead
	}
	at := strings.LastIndex(lead[0].Text, ", ")
	if at < 0 {
		return lead
	}
	last, which := strings.CutPrefix(strings.TrimSpace(lead[0].Text[at+2:]), "which ")
	if _, form := verbOf(last); form != thirdForm {
		return lead
	}
	if which {
		last = "the " + lastThing(lead[0].Text[:at]) + " " + last
	}
	return notes.Text{{Text: last}}
}

// lastThing is the noun that s ends in, with what belongs to it.
func lastThing(s string) string {
	ws := strings.Fields(s)
	from := len(ws) - 1
	for from > 0 && !isPreposition(strings.ToLower(ws[from-1])) && !isDeterminer(strings.ToLower(ws[from-1])) {
		from--
	}
	return strings.Join(ws[max(from, 0):], " ")
}

// openQuestion asks for the object of a lead that is a sentence without one:
// "a river can be", "responsible for".
func openQuestion(b *bullet, lead notes.Text) (string, bool) {
	t := append(append(notes.Text(nil), lead...), notes.Span{Text: " "}, notes.Span{Text: "x", Style: notes.CodeSpan})
	p := newPhrase(t)
	c, ok := parseClaim(p)
	if n := p.len(); !ok && n > 3 && p.low(n-2) == "be" && isModal(p.low(n-3)) {
		c, ok = claim{phrase: p, subject: stretch{0, n - 3}, aux: p.low(n - 3), verb: stretch{n - 2, n - 1}, object: stretch{n - 1, n}}, true
	}
	if !ok || c.not || c.object != (stretch{p.len() - 1, p.len()}) || isBareList(c) {
		return "", false
	}
	q := asking{claim: c, b: b}
	if !q.findSubject() || q.prep.empty() && takesNoObject(q.base) || q.implied && q.form != participle && (q.base == "support" || q.base == "use") {
		return "", false
	}
	d, ok := q.wh("What", q.words(q.prep), c.object)
	return d.question, ok && !speaksToReader(d.question)
}

// takesNoObject knows verbs behind which a colon opens what explains them.
func takesNoObject(base string) bool {
	switch base {
	case "vary", "differ", "exist", "happen", "work", "fail", "change", "begin", "start", "end", "follow":
		return true
	}
	return false
}

// isBareList says whether the lead says no more than that these are the things:
// "solutions include".
func isBareList(c claim) bool {
	switch c.base {
	case "include", "follow", "list":
		return !c.subject.empty() && c.form == baseForm
	}
	return c.base == "be" && isBe(c.aux)
}

// askObject asks for the things that a whole sentence ends in: "a ship has three
// masts" by "Which three masts does a ship have?".
func (l *enumeration) askObject(lead notes.Text) string {
	p := newPhrase(lead)
	c, ok := parseClaim(p)
	if !ok || c.not || c.object.len() < 1 || c.object[1] != p.len() || c.base == "be" || c.object.len() > 6 {
		return ""
	}
	q := asking{claim: c, b: l.b}
	if !c.subject.empty() && c.subject.len() == 1 && isPronoun(c.low(c.subject[0])) || !q.findSubject() {
		return ""
	}
	what := things(q.words(c.object))
	if !headIsPlural(what) && l.count == 0 || startsLikeNoun(what) {
		return ""
	}
	d, ok := q.wh("Which "+what, q.words(c.prep), c.object)
	if q.implied && mentions(what, dropArticle(q.who)) {
		d, ok = q.passive("Which " + what)
	}
	if !ok || speaksToReader(d.question) {
		return ""
	}
	return l.named(d.question)
}

// passive asks for the object of a verb whose subject goes without saying:
// "Which two kinds of pump are supported?".
func (q *asking) passive(which string) (draft, bool) {
	switch q.base {
	case "support", "need", "offer", "provide", "require", "use":
		done := strings.TrimSuffix(q.base, "e") + "ed"
		return draft{question: strings.Join(append([]string{which, "are"}, append(q.keptAdverbs(), done)...), " ") + "?"}, q.aux == "" && q.prep.empty()
	}
	return draft{}, false
}

// named adds how many to name, if the question does not count them.
func (l *enumeration) named(question string) string {
	if l.count > 0 {
		return question
	}
	return nameAll(question, len(l.items))
}

// things is an object without the words in front that only point at what is to
// come: "the following".
func things(object string) string {
	object = dropArticle(object)
	for _, lead := range [...]string{"following ", "some ", "several ", "various ", "different ", "certain "} {
		object = strings.TrimPrefix(object, lead)
	}
	return object
}

// maxBeforeFollowing is how many words may stand before "the following".
const maxBeforeFollowing = 14

// askFollowing asks for the subject of a sentence that says it of "the following"
// things: "the following two doors are locked" by "Which two doors are locked?".
func (l *enumeration) askFollowing(lead notes.Text) string {
	s := strings.TrimRight(markdown(lead), ". ")
	before, rest, ok := cutFollowing(s)
	if !ok || !hasFiniteVerb(rest) && !runsIntoVerb(rest) || wordCount(before) > maxBeforeFollowing || isNarrative(rest) {
		return ""
	}
	question := "Which " + rest
	if before != "" && isClear(before) {
		question += " " + lowerFirst(before)
	}
	if speaksToReader(question) || has(question, "you") {
		return ""
	}
	return l.named(named(l.b, question+"?"))
}

// cutFollowing divides a sentence at "the following" as the beginning of its
// subject: what stands before the comma, and what behind.
func cutFollowing(s string) (before, rest string, ok bool) {
	for _, lead := range [...]string{"The following ", "Following "} {
		if rest, ok = strings.CutPrefix(s, lead); ok {
			return "", rest, true
		}
	}
	before, rest, ok = strings.Cut(s, ", the following ")
	return before, rest, ok
}

// isClear says whether an opening speaks of what is named.
func isClear(s string) bool {
	return !slices.ContainsFunc(words(s), func(w string) bool { return w == "you" || w == "we" || pointsBack(w) }) && isCondition(firstWord(s))
}
