package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// findSubject names the subject; false if nobody could know it.
func (q *asking) findSubject() bool {
	if q.subject.empty() || q.subject.len() == 1 && isPronoun(q.low(q.subject[0])) {
		q.implied = true
		q.who, q.plural = q.b.actor(q.isSingular())
		switch {
		case isDeterminer(firstWord(q.who)):
			q.who = lowerFirst(q.who)
		case !q.plural:
			q.who = q.b.asSubject(q.who)
		}
		return q.who != ""
	}
	t := q.cut(q.subject[0], q.subject[1])
	s := plain(t)
	if q.low(q.subject[0]) == "only" {
		return true
	}
	if isUser(s) && (!q.lead.empty() || !q.tail.empty()) && isModal(q.aux) {
		q.who, q.plural = q.b.asSubject(markdown(lowerArticle(t))), isPluralWord(lastWord(s))
		return true
	}
	if q.low(q.subject[0]) == "not" || isPlaceholder(s) || strings.Trim(s, "0123456789.,% ") == "" || isRarelyNoun(q.low(q.subject[0])) && !q.isCode(q.subject[0]) && q.subject.len() > 1 || !isSubject(s) || ordersDeed(s) || !unbracketed(s) || strings.Contains(s, ",") && !has(s, "and") && !has(s, "or") {
		return false
	}
	q.who = markdown(lowerArticle(t))
	if _, form := verbOf(q.low(q.subject[0])); form == gerund && q.subject.len() > 1 {
		q.who = lowerFirst(q.who)
	}
	if isOneOfKind(q.low(q.subject[0])) {
		q.who = "the " + lowerFirst(q.who)
		if name, _ := q.b.actor(true); name != "" && q.subject.len() == 2 && q.b.underHeading() {
			q.who += " of " + name
		}
	}
	if isGeneric(s) {
		of, _ := q.b.actor(true)
		if of == "" {
			return false
		}
		q.who += " of " + of
	}
	q.plural = q.aux == "are" || q.aux == "were" || q.aux == "do" || q.aux == "have" || q.aux == "" && q.form == baseForm || q.isPluralHead()
	if _, form := verbOf(q.low(q.subject[0])); !q.plural && form != gerund {
		q.who = q.b.asSubject(q.who)
	}
	return true
}

// isOneOfKind knows the words that pick one thing out.
func isOneOfKind(w string) bool {
	switch w {
	case "default", "maximum", "max", "minimum", "min", "recommended":
		return true
	}
	return false
}

// isUser says whether a subject is whoever uses what is spoken of.
func isUser(s string) bool {
	switch fold(dropArticle(s)) {
	case "user", "users", "admin", "admins", "developer", "developers":
		return true
	}
	return false
}

// isPluralHead says whether the subject is a plural although the verb was written
// as one of a single thing.
func (q *asking) isPluralHead() bool {
	last := q.subject[1] - 1
	return q.aux == "" && q.form == thirdForm && q.subject.len() == 1 && !q.isCode(last) && !q.isName(last) && isPluralWord(q.low(last))
}

// ordersDeed says whether what looks like a subject tells the reader to do
// something: "obtain metrics".
func ordersDeed(s string) bool {
	first := firstWord(s)
	_, form := verbOf(first)
	if wordCount(s) == 1 {
		return fold(s) == first && isPlainVerb(first) && !isCode(s)
	}
	return form == baseForm && !isNounToo(first+"s") && !isDistinct(s)
}

// isGeneric says whether a subject is a word that belongs to many things:
// "the default", "the size".
func isGeneric(s string) bool {
	n := 0
	for w := range eachWord(s) {
		if isDeterminer(w) {
			continue
		}
		if n++; n > 1 || !isSorterWord(w) && !isAttribute(w) {
			return false
		}
	}
	return n == 1
}

// isAttribute knows what many things have one of.
func isAttribute(w string) bool {
	switch w {
	case "size", "port", "name", "range", "version", "limit", "maximum", "minimum", "max", "min", "address", "path", "status", "state", "length", "number", "order",
		"syntax", "label", "labels", "names", "ports", "data", "client", "server", "cost", "price", "interval", "timeout":
		return true
	}
	return false
}

// isSingular says whether the verb is one of a single thing.
func (q *asking) isSingular() bool {
	return q.aux == "" && q.form == thirdForm || q.aux == "is" || q.aux == "has" || q.aux == "does" || q.aux == "was"
}

// isSubject says whether s can be asked about without what stands around it.
func isSubject(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "it", "its", "they", "their", "them", "this", "that", "these", "those", "he", "she", "his", "her", "you", "your", "we", "our", "i", "my",
			"there", "here", "one", "ones", "some", "others", "other", "another", "something", "someone", "everything", "anything", "nothing", "such", "same", "both",
			"latter", "former", "actual", "certain", "given", "particular", "specific", "corresponding", "respective", "people", "user", "users", "to", "lot", "lots", "many", "example", "reason", "idea", "goal", "purpose", "point", "problem", "advantage", "thing", "things",
			"difference", "little", "bit", "result", "output", "following", "above", "below", "first", "second", "third", "rest", "next", "previous", "most", "only", "let", "say", "everyone", "nobody":
			return false
		}
	}
	return hasLetter(s) && !isQuantity(strings.ToLower(s))
}

// actor is the name above b as the subject of a question, and whether it is a
// plural: the heading "Locks" over "needs a key" becomes "a Lock".
func (b *bullet) actor(singular bool) (string, bool) {
	name := b.actorName()
	bare, _, _ := strings.Cut(name, " (")
	if name == "" || !isActor(bare) || strings.ContainsAny(name, "?!;:,+&=→›|[]{}") {
		return "", false
	}
	last := strings.ToLower(bare[strings.LastIndexByte(bare, ' ')+1:])
	if !isPluralWord(last) || strings.HasPrefix(name, "`") {
		return name, false
	}
	if !singular {
		return name, true
	}
	return withArticle(singularOf(bare)) + name[len(bare):], false
}

// actorName is the label or heading that b is said of.
func (b *bullet) actorName() string {
	up := b.up
	if up == nil {
		return ""
	}
	if isPoint(up.node.Kind) {
		if name := up.ownName(); name != "" {
			return strings.ReplaceAll(inContext(up, name), "**", "")
		}
		return up.stated()
	}
	for h := up.heading(); h != nil; h = h.up.heading() {
		switch {
		case isOverview(h.words) && h.up != nil:
			continue
		case isSorter(h.words):
			return ""
		}
		return unnumbered(markdown(unemphasised(h.text)))
	}
	return ""
}

// stated is what b says of that it is something; empty if b says something else.
func (b *bullet) stated() string {
	subject, _ := splitStatement(b.text)
	if subject == nil || isPronoun(firstWord(plain(subject))) || !isSubject(plain(subject)) {
		return ""
	}
	return dropArticle(markdown(unemphasised(subject)))
}

// unnumbered is a heading without the number in front: "8.3. Locks".
func unnumbered(s string) string {
	rest := strings.TrimLeft(s, "0123456789.\\)、")
	if rest == s || !strings.HasPrefix(rest, " ") && !strings.ContainsAny(s[:len(s)-len(rest)], ".)、") || !hasLetter(rest) {
		return s
	}
	return strings.TrimSpace(rest)
}

// ownName is what a label names by itself.
func (b *bullet) ownName() string {
	name := b.naming()
	if strings.Contains(name, " › ") {
		return ""
	}
	return name
}

// isOverview says whether a heading speaks of all that the one above it names.
func isOverview(s string) bool {
	switch fold(s) {
	case "overview", "general info", "general information", "info", "about", "features", "characteristics", "introduction", "intro", "general", "basics", "definition", "notes", "description", "summary", "details", "the basics", "key points", "key concepts":
		return true
	}
	return false
}

// isActor says whether a name can be the subject of a question: no list of
// names, no deed, no date.
func isActor(name string) bool {
	if wordCount(name) > 5 || announces(name) || isSorter(name) || tellsDeed(name) || strings.ContainsAny(name, "?!;:,+&=→›|[]{}") || !hasLetter(name) {
		return false
	}
	for w := range eachWord(name) {
		switch w {
		case "and", "or", "vs", "versus", "how", "why", "what", "when", "where", "using", "with", "example", "examples", "notes", "links", "day", "part", "lecture",
			"chapter", "section", "lab", "course", "exam", "tips", "commands", "faq", "questions", "misc", "resources", "steps", "summary", "cheatsheet", "cheat", "i", "we", "my", "to", "another", "other", "some":
			return false
		}
	}
	if _, form := verbOf(firstWord(name)); form == gerund || form == thirdForm && wordCount(name) > 1 {
		return false
	}
	if isPlainVerb(firstWord(name)) && wordCount(name) > 1 {
		return false
	}
	switch headOf(strings.ToLower(name)) {
	case "restrictions", "rules", "requirements", "benefits", "advantages", "disadvantages", "drawbacks", "downsides", "properties", "characteristics", "considerations", "recommendations", "practices", "practice", "differences", "concepts", "terms",
		"terminology", "terminologies", "reasons", "facts", "points", "responsibilities", "tasks", "workflow", "creation", "installation":
		return false
	}
	r := []rune(name)[0]
	return !unicode.IsDigit(r)
}

// tellsDeed says whether a name is a whole sentence, as headings of articles are.
func tellsDeed(name string) bool {
	before := ""
	for w := range eachWord(name) {
		if isRelative(w) {
			return false
		}
		base, form := verbOf(w)
		if before != "" && (isFiniteVerb(w) && !isNounToo(w) || form == thirdForm && !isNounToo(w) || form == baseForm && isPluralWord(before) && !isNounToo(base+"s")) {
			return true
		}
		before = w
	}
	return false
}

// singularOf is a name in the singular.
func singularOf(name string) string {
	tail := name[len(strings.TrimRight(name, "*_")):]
	s := strings.TrimSuffix(name, tail)
	switch {
	case strings.HasSuffix(s, "ies") && len(s) > 4:
		return s[:len(s)-3] + "y" + tail
	case strings.HasSuffix(s, "sses"), strings.HasSuffix(s, "xes"), strings.HasSuffix(s, "ches"), strings.HasSuffix(s, "shes"):
		return s[:len(s)-2] + tail
	}
	return s[:len(s)-1] + tail
}

// lowerArticle writes a leading article or quantity small, as it stands within
// a sentence.
func lowerArticle(t notes.Text) notes.Text {
	if len(t) == 0 || t[0].Style&notes.CodeSpan != 0 {
		return t
	}
	first, _, _ := strings.Cut(t[0].Text, " ")
	low := strings.ToLower(first)
	if !isDeterminer(low) && !isQuantity(low) && !isPreposition(low) && !isCondition(low) {
		return t
	}
	out := append(notes.Text(nil), t...)
	out[0].Text = low + t[0].Text[len(first):]
	return out
}

func isPronoun(w string) bool { return w == "it" || w == "they" }
