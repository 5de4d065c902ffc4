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

// isPlace says whether the clause tells where something is.
func (q *asking) isPlace() bool {
	switch q.base {
	case "store", "locate", "place", "find", "keep", "save", "mount", "define", "specify", "declare", "configure", "deploy", "host", "write", "reside", "live",
		"run", "install", "put", "record", "document", "register":
	default:
		return false
	}
	switch q.low(q.prep[0]) {
	case "in", "on", "at", "under", "inside", "within":
		return q.prep.len() == 1 && !q.isMannerObject()
	}
	return false
}

// isInOrOn says whether the preposition is one that tells a manner too.
func (q *asking) isInOrOn() bool {
	switch q.low(q.prep[0]) {
	case "in", "on", "with", "at":
		return !q.prep.empty()
	}
	return false
}

// isMannerObject says whether the object of "in" or "on" is no place.
func (q *asking) isMannerObject() bool {
	switch q.low(q.object[0]) {
	case "parallel", "sequence", "order", "turn", "demand", "top", "its", "their", "terms", "case", "addition", "general", "mind", "place", "line", "sync", "one", "two":
		return true
	}
	switch q.low(q.object[1] - 1) {
	case "time", "mode", "order", "way", "manner", "fashion", "parallel":
		return !q.isName(q.object[1] - 1)
	}
	return false
}

// isMoment says whether the preposition tells when.
func (q *asking) isMoment() bool {
	switch q.low(q.prep[0]) {
	case "after", "before", "during", "until":
		return q.prep.len() == 1 && !q.isVagueVerb()
	}
	return false
}

// moment is the time that the clause tells: "right after noon".
func (q *asking) moment() stretch {
	from := q.prep[0]
	if hastens(q.low(from - 1)) {
		from--
	}
	return q.from(from)
}

// isManner says whether the object is an adverb, which tells how.
func (q *asking) isManner() bool {
	if q.form != participle || !q.prep.empty() || q.base == "" || q.base == "be" {
		return false
	}
	i := q.object[0]
	if w := q.low(i); w == "both" || w == "either" {
		i++
	}
	w := q.low(i)
	return i < q.object[1] && len(w) > 5 && strings.HasSuffix(w, "ly") && isAdverb(w)
}

// isReach says whether the clause tells from where something can be used.
func (q *asking) isReach() bool {
	if q.base != "" || q.prep.empty() || q.compares {
		return false
	}
	switch q.low(q.verb[1] - 1) {
	case "accessible", "available", "visible", "local":
		return q.low(q.prep[0]) == "from" || q.low(q.prep[0]) == "in" || q.low(q.prep[0]) == "on" || q.low(q.prep[0]) == "within"
	}
	return false
}

// askReach asks from where, or where, something can be used.
func (q *asking) askReach() (draft, bool) {
	q.narrow = true
	if q.isDigit(q.object[0]) || isVersion(q.low(q.object[0])) {
		q.prep = stretch{}
		return q.wh("Since which version", "", q.object)
	}
	if q.low(q.prep[0]) == "from" {
		return q.wh("From where", "", q.from(q.prep[0]))
	}
	return q.wh("Where", "", q.from(q.prep[0]))
}

// isOrdered says whether the object tells in which order something goes on.
func (q *asking) isOrdered() bool {
	if q.low(q.object[0]) == "completion" {
		return q.low(q.prep[0]) == "to"
	}
	if q.low(q.object[0]) != "one" || q.object.len() > 4 {
		return false
	}
	w := q.low(q.object[0] + 1)
	return w == "after" || w == "by" || w == "at"
}

// manner is how something goes on, with its preposition.
func (q *asking) manner() stretch {
	if q.prep.empty() {
		return q.object
	}
	return q.from(q.prep[0])
}

// keepsSomewhere says whether the clause tells where something is kept: "keeps
// its data in the cellar".
func (q *asking) keepsSomewhere() bool {
	switch q.base {
	case "keep", "store", "save", "write", "put", "hold", "record", "log":
		return q.prep.empty() && q.placeAt() > q.object[0] && (q.aux == "" || q.form != participle)
	}
	return false
}

// placeAt is the word that leads from the object to its place; 0 if none does.
func (q *asking) placeAt() int {
	for i := q.object[0] + 1; i < q.object[1]-1; i++ {
		switch q.low(i) {
		case "in", "at", "under", "inside", "on":
			if w := q.low(i + 1); w == "response" || w == "order" || w == "favor" || w == "contrast" || w == "case" {
				return 0
			}
			return i
		}
	}
	return 0
}

// askKept asks where the object is kept.
func (q *asking) askKept() (draft, bool) {
	at := q.placeAt()
	place := stretch{at, q.object[1]}
	q.object[1] = at
	question := strings.Join([]string{"Where", q.helper(), q.who, q.plainVerb(), q.words(q.object)}, " ") + q.setting() + "?"
	return q.draft(strings.ReplaceAll(question, "  ", " "), place)
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

// isTime says whether the clause tells when something came about.
func (q *asking) isTime() bool {
	switch q.low(q.prep[0]) {
	case "in", "on", "since", "at", "with", "as":
	default:
		return false
	}
	if !isPast(q.base) && q.base != "add" && q.base != "create" && q.base != "open" {
		return false
	}
	for i := q.object[0]; i < q.object[1]; i++ {
		if w := q.low(i); w != "" && strings.ContainsAny(w[:1], "0123456789") || startsVersion(w) {
			return true
		}
	}
	return false
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

// isMeans says whether the preposition tells by what means.
func (q *asking) isMeans() bool {
	switch q.low(q.prep[0]) {
	case "via", "through", "using":
		return true
	case "by":
		_, form := verbOf(q.low(q.object[0]))
		return form == gerund
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

// isMadeFor says whether a participle tells what a thing was made to do.
func (q *asking) isMadeFor() bool {
	switch q.base {
	case "design", "configure", "build", "create", "intend", "program", "introduce", "instruct":
		return true
	}
	return false
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

// askYear asks in which year something came about.
func (q *asking) askYear() (draft, bool) {
	year := q.object[1] - 1
	if at := year - 1; at > q.object[0] && isYear(q.low(year)) && (q.low(at) == "in" || q.low(at) == "since") {
		return q.wh("When", joinWords(q.words(q.prep), q.words(stretch{q.object[0], at})), stretch{at, year + 1})
	}
	return draft{}, false
}

// isYear says whether w is a year of the last thousand.
func isYear(w string) bool {
	return len(w) == 4 && (w[0] == '1' || w[0] == '2') && strings.Trim(w, "0123456789") == ""
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

// askPossible asks whether there can be more than one.
func (q *asking) askPossible() (draft, bool) {
	question := joinWords("Can", q.who, q.verbWords(), q.words(q.prep), q.words(q.object)) + q.setting() + "?"
	return draft{kind: Basic, question: q.named(question), answer: "yes"}, q.verb.len() > 0 && q.object.len() > 1 && q.low(q.object[1]-1) != "ways"
}

// listed are the items that the object enumerates; none if not all of them are
// of one form.
func (q *asking) listed() []string {
	items := inlineItems(q.cut(q.object[0], q.object[1]))
	for i, it := range items {
		first := firstWord(it)
		_, form := verbOf(first)
		if i > 0 && (isPreposition(first) || isAdverb(first) || isAdverb(lastWord(it)) || first == "including" || form == participle || hasPreposition(items[0]) && !hasPreposition(it)) {
			return nil
		}
	}
	return items
}

// tellsWill says whether the verb only leads to another one: "needs to stop".
func (q *asking) tellsWill() bool {
	switch q.base {
	case "need", "want", "aim", "try", "tend", "continue", "mean":
		return true
	}
	return false
}

// repeatsVerb says whether a form of the verb stands in the subject.
func (q *asking) repeatsVerb() bool {
	for i := q.subject[0]; i < q.subject[1]; i++ {
		if base, form := verbOf(q.low(i)); form == gerund && base == q.base {
			return true
		}
	}
	return false
}

// goesFromTo says whether the object tells two ends of a way, of which a question
// can ask but for one.
func (q *asking) goesFromTo() bool {
	if q.low(q.prep[0]) != "from" || q.prep.empty() {
		return q.base == "allow" && q.low(q.prep[0]) == "for" && !q.prep.empty()
	}
	for i := q.object[0]; i < q.object[1]; i++ {
		if q.low(i) == "to" {
			return true
		}
	}
	return false
}

// isBareHead says whether the subject is but one noun behind "the", of which only
// the sentences around tell what it is of.
func (q *asking) isBareHead() bool {
	return q.subject.len() == 2 && q.low(q.subject[0]) == "the" && q.low(q.subject[1]-1) != "" && q.b.underHeading() && !strings.Contains(q.who, " of ")
}

// isLoose says whether the verb leads on with a preposition while the object it
// needs stands before: "… and sends to the house".
func (q *asking) isLoose() bool {
	switch q.base {
	case "send", "deliver", "forward", "bring", "take", "give", "assign", "attach", "store", "put":
		return q.form != participle && !q.prep.empty() && q.verb.len() < 2
	}
	return false
}

// list makes a list of the draft: each of the items is to be named.
func (d *draft) list(items []string) {
	d.kind, d.items = List, items
	d.question = nameAll(d.question, len(items))
}

// askWhich asks for the name in an object that says what kind of thing it names:
// "the RAFT protocol" is asked for with "Which protocol", "port 80" with "Which
// port".
func (q *asking) askWhich() (draft, bool) {
	from, to := q.object[0], q.object[1]
	if isDeterminer(q.low(from)) {
		from++
	}
	names := from
	for names < to && q.isProper(names) && !q.isDigit(from) && (names == from || q.mark(names) == "") {
		names++
	}
	kind, name := stretch{names, to}, stretch{from, names}
	if names == from {
		for names < to && !q.isProper(names) {
			names++
		}
		kind, name = stretch{from, names}, stretch{names, to}
		if name.len() != 1 || q.isDigit(name[0]) && kind.len() > 1 {
			return draft{}, false
		}
	}
	if name.len() == 1 && isCommonAcronym(q.low(name[0])) && q.base != "be" {
		return draft{}, false // "the API server" is one name
	}
	if name[0] < kind[0] && isPluralWord(q.low(kind[1]-1)) || name.len() < 1 || kind.len() < 1 || kind.len() > 3 || !q.areNouns(kind) {
		return draft{}, false
	}
	return q.wh("Which "+q.words(kind), q.words(q.prep), name)
}

// isDigit says whether word i begins with a digit.
func (q *asking) isDigit(i int) bool {
	w := q.low(i)
	if q.isCode(i) {
		w = q.text[q.tokens[i].span].Text
	}
	return w != "" && w[0] >= '0' && w[0] <= '9'
}

// isProper says whether word i is a name or a value rather than a word of the
// language.
func (q *asking) isProper(i int) bool {
	return q.isCode(i) || q.isName(i) || q.isDigit(i)
}

// areNouns says whether the words can be the name of a kind of things.
func (q *asking) areNouns(s stretch) bool {
	for i := s[0]; i < s[1]; i++ {
		w := q.low(i)
		_, form := verbOf(w)
		if isPreposition(w) || isDeterminer(w) || isQuantity(w) || isAdverb(w) || isAdjective(w) || isRelative(w) || w == "and" || w == "or" || form == participle || form == thirdForm && !isNounToo(w) || strings.ContainsAny(q.mark(i), ",;:(") || strings.HasSuffix(w, "'s") || w == "single" || w == "own" || w == "same" || w == "different" {
			return false
		}
	}
	return true
}

// isOpen says whether the question would have many right answers: what the
// subject of the whole notes supports, uses or has.
func (q *asking) isOpen() bool {
	if !q.takesMany() || !q.prep.empty() || !q.tail.empty() || !q.lead.empty() || len(q.b.section) < 2 {
		return false
	}
	squash := func(s string) string { return strings.ReplaceAll(fold(s), " ", "") }
	who := squash(strings.Trim(dropArticle(q.who), "*_`"))
	return strings.Contains(squash(q.b.section[0]), who) || shortens(who, q.b.section[0])
}

// shortens says whether a word is made of the first and last letter of a word of
// the title and the number of letters between them: "i18n".
func shortens(word, title string) bool {
	if len(word) < 3 || len(word) > 4 || word[1] < '0' || word[1] > '9' {
		return false
	}
	count := word[1 : len(word)-1]
	for w := range eachWord(title) {
		if w == word || len(w) > 3 && w[0] == word[0] && w[len(w)-1] == word[len(word)-1] && number(len(w)-2) == count {
			return true
		}
	}
	return false
}

// takesMany says whether the verb tells of a thing what is said of it many times
// over, with other objects.
func (q *asking) takesMany() bool {
	switch q.base {
	case "support", "provide", "define", "use", "need", "contain", "allow", "require", "include", "offer", "run", "create", "enable", "handle", "manage",
		"have", "implement", "perform", "specify", "describe", "execute", "accept", "send", "expose", "separate", "deny", "do",
		"pick", "hold", "drive", "solve", "target", "deploy", "monitor", "watch", "keep", "receive", "share", "serve", "build", "produce", "carry", "update",
		"install", "add", "affect", "improve", "reach", "lose", "see", "buy", "own", "consider", "check", "map":
		return true
	}
	return false
}

// askHave asks for what a thing has, if that is more than a quality: something of
// its own, a number, an enumeration.
func (q *asking) askHave() (draft, bool) {
	if d, ok := q.askNumber(); ok {
		return d, true
	}
	if w := q.low(q.object[0]); w == "no" {
		rest := q.words(stretch{q.object[0] + 1, q.object[1]})
		if last := lastWord(rest); takesArticle(rest) && last != "effect" {
			rest = withArticle(rest)
		}
		d := draft{kind: Basic, question: q.named(upperFirst(q.helper()) + " " + q.who + " have " + rest + q.setting() + "?"), answer: "no"}
		return d, rest != "" && q.object.len() <= 6
	}
	items := q.listed()
	if q.low(q.object[0]+1) != "own" && len(items) < 3 {
		return draft{}, false
	}
	if len(items) < 3 {
		return q.askOwn()
	}
	d, ok := q.wh("What", "", q.object)
	d.list(items)
	return d, ok
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

// isFrequency says whether the object tells how often.
func (q *asking) isFrequency() bool {
	if !q.prep.empty() {
		return false
	}
	switch q.low(q.object[0]) {
	case "every", "once", "twice":
		return true
	case "at":
		return q.low(q.object[0]+2) == "once" || q.low(q.object[0]+2) == "twice"
	}
	return false
}

// askNumber asks how many of something there are.
func (q *asking) askNumber() (draft, bool) {
	at := q.object[0]
	w := q.low(at)
	isNumber := counts(w) && w != "several" && w != "various" || w != "" && strings.Trim(w, "0123456789") == ""
	if next := q.low(at + 1); next == "million" || next == "thousand" || next == "hundred" || next == "billion" {
		return draft{}, false
	}
	if !isNumber || q.low(at+1) == "or" || q.object.len() < 2 || q.object.len() > 5 || !isPluralWord(q.low(q.object[1]-1)) && !isPluralWord(q.low(at+1)) || q.form == participle || !q.prep.empty() && q.base != "consist" {
		return draft{}, false
	}
	behind := ""
	if !q.prep.empty() {
		behind = q.words(q.prep)
	}
	return q.wh("How many "+q.words(stretch{at + 1, q.object[1]}), behind, stretch{at, at + 1})
}

// takesName says whether a participle leads to a name without a preposition:
// "is called X".
func (q *asking) takesName() bool {
	switch q.base {
	case "call", "name", "give", "assign", "consider", "allocate", "label", "set", "be":
		return true
	}
	return false
}

// isVagueVerb says whether the verb says too little for a question.
func (q *asking) isVagueVerb() bool {
	switch q.base {
	case "place", "add", "bring", "increase", "improve", "reduce", "put", "tell", "ask", "inform", "let", "instruct", "take", "want", "try", "mark",
		"become", "come", "go", "get", "happen", "look", "work", "find", "know", "suppose", "see", "say", "think", "view", "fit", "do", "end", "mind", "show", "leave", "like", "give":
		return (q.prep.empty() && q.verb.len() < 2 && q.form != participle) || q.base == "look" || q.base == "come" || q.base == "go"
	case "make":
		return q.verb.len() < 2 && q.form != participle
	}
	return false
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

// wantsPurpose says whether the verb alone asks for too much: what a thing uses
// depends on what for.
func (q *asking) wantsPurpose() bool {
	switch q.base {
	case "use", "need", "require", "leverage", "rely", "depend", "utilize", "employ", "communicate", "talk", "consult", "query", "call":
		return true
	}
	return false
}

// dropsText says whether the sentence says more than question and answer.
func (q *asking) dropsText(answer stretch) bool {
	end := answer[1]
	if q.condition() != "" {
		end = q.tail[1]
	}
	return end < q.len()
}

// words is a part as Markdown, as it stands within a sentence.
func (q *asking) words(p stretch) string {
	if p.empty() {
		return ""
	}
	return markdown(lowerArticle(q.cut(p[0], p[1])))
}

// draft is the card for a question and the words that answer it.
func (q *asking) draft(question string, answer stretch) (draft, bool) {
	t := q.cut(answer[0], answer[1])
	if !unbracketed(plain(t)) || !unbracketed(question) {
		return draft{}, false
	}
	a := strings.TrimRight(markdown(lowerArticle(t)), ".,;: ")
	if q.meetsArrow(answer[1]) || q.isUnfinished(answer) || isEvasiveAnswer(a) {
		return draft{}, false
	}
	if breaksOff(q.low(answer[1]-1)) && answer.len() > 1 {
		return draft{}, false
	}
	if i := q.adverbs[0]; !q.adverbs.empty() && q.low(i) == "only" && answer[0] > i {
		a = "only " + a
	}
	return draft{kind: Basic, question: q.named(question), answer: a}, a != ""
}

// meetsArrow says whether an arrow, or the full stop of a short form, leads on
// from before word i.
func (q *asking) meetsArrow(i int) bool {
	m := q.mark(i)
	return strings.ContainsAny(m, ">→|") && !strings.Contains(m, "(") || i < q.len() && strings.HasPrefix(m, ".") && isCutWord(q.low(i-1))
}

// isCutWord knows words that are written with a full stop.
func isCutWord(w string) bool {
	switch w {
	case "govt", "dept", "approx", "esp", "incl", "min", "max", "no", "st", "vs":
		return true
	}
	return false
}

// isUnfinished says whether the answer enumerates what the sentence leaves open
// with an "etc".
func (q *asking) isUnfinished(answer stretch) bool {
	if q.low(answer[1]) != "etc" {
		return false
	}
	for i := answer[0] + 1; i < answer[1]; i++ {
		if strings.Contains(q.mark(i), ",") || q.low(i) == "and" || q.low(i) == "or" {
			return true
		}
	}
	return false
}

// isEvasiveAnswer says whether an answer only says that it is the fitting one.
func isEvasiveAnswer(s string) bool {
	if !isDeterminer(firstWord(s)) {
		return false
	}
	switch firstWord(dropArticle(s)) {
	case "correct", "right", "appropriate", "proper", "same", "corresponding", "following", "respective", "actual":
		return true
	}
	return false
}

// breaksOff says whether an answer cannot end in w.
func breaksOff(w string) bool {
	switch w {
	case "of", "and", "or", "but", "even", "with", "by", "for", "than", "instead", "as", "such", "if", "when":
		return true
	}
	return isDeterminer(w)
}

// named puts the label above in front of a question whose subject is the
// sentence's own.
func (q *asking) named(question string) string {
	subject := q.b.subject()
	if !isTopic(subject) || q.implied || subject == "" || q.b.underHeading() || mentions(question, subject) {
		return question
	}
	return subject + ": " + question
}

// askSubject asks which field, flag or file a statement is made of.
func (q *asking) askSubject() (draft, bool) {
	from := q.subject[0]
	if q.implied || q.subject.len() != 1 || !q.isCode(from) || q.not || !q.lead.empty() {
		return draft{}, false
	}
	code := q.text[q.tokens[from].span].Text
	rest := stretch{q.subject[1], q.len()}
	if rest.len() < 4 || rest.len() > maxObject+4 || q.whichCode(code) == "What" || isCommandLine(code) {
		return draft{}, false
	}
	t := q.cut(rest[0], rest[1])
	predicate := strings.TrimRight(markdown(t), ".;: ")
	answer := codeSpan(code)
	if givesAway(predicate, answer) || !unbracketed(plain(t)) || q.object.empty() {
		return draft{}, false
	}
	return draft{kind: Basic, question: q.named(q.whichCode(code) + " " + predicate + "?"), answer: answer}, true
}

// whichCode asks for code by what it looks like.
func (q *asking) whichCode(code string) string {
	switch {
	case !q.setsValue():
	case strings.HasPrefix(code, "-"):
		return "Which flag"
	case strings.HasPrefix(code, "/"), strings.HasPrefix(code, "~/"), strings.HasPrefix(code, "$HOME/"):
		return "Which path"
	case strings.Count(code, ".") > 0 && !strings.Contains(code, "/") && !strings.ContainsAny(code, " ()"):
		return "Which field"
	}
	return "What"
}

// setsValue says whether the verb is one of a setting rather than of a function.
func (q *asking) setsValue() bool {
	switch q.base {
	case "control", "specify", "set", "define", "determine", "describe", "configure", "limit", "enable", "disable", "contain", "list", "point", "refer", "need", "decide", "state", "tell", "restrict":
		return true
	}
	return isModal(q.aux) || isHave(q.aux)
}

// isTopic says whether a label names something rather than a deed or a lead.
func isTopic(label string) bool {
	ws := words(label)
	if len(ws) == 0 || isSorterWord(ws[0]) || counts(ws[0]) || isPreposition(ws[len(ws)-1]) || strings.Contains(label, "![") || strings.HasPrefix(label, "`") && isCommandLine(strings.Trim(label, "`")) {
		return false
	}
	_, first := verbOf(ws[0])
	if first == participle && len(ws) > 1 {
		return false
	}
	_, last := verbOf(ws[len(ws)-1])
	return (first != baseForm || len(ws) > 1 && isNounToo(ws[0]+"s") || isNounToo(ws[0]+"s")) && (last != participle || len(ws) == 1)
}
