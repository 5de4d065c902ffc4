package cards

import (
	"strings"

	"k8scards/notes"
)

// maxListName is how many words may name what the items of a list are; one that
// counts them may be longer.
const (
	maxListName    = 8
	maxCountedName = 25
	maxTitle       = 10 // words of a question without its mark
)

// askName asks for the things that a name is of: "three kinds of tea", "access
// mode". Without a number or a colon behind it, only names can be its items.
func (l *enumeration) askName(name string) string {
	count, name := cutCount(name)
	if at := strings.Index(name, " ("); at > 0 && strings.HasSuffix(name, ")") && l.tells(name[at:]) {
		name = name[:at]
	}
	limit := maxListName
	if count != "" {
		limit = maxCountedName
	}
	if n := wordCount(name); n == 0 || n > limit || hasOwnVerb(name) || runsIntoVerb(name) || !unbracketed(name) || strings.Contains(name, ": ") {
		return ""
	}
	if !strings.Contains(name, " ") && (isRarelyNoun(strings.ToLower(name)) || l.b.isKey(name)) {
		return ""
	}
	name, ok := inPlural(name)
	if !ok && count == "" || !l.promises() && !l.areNamed(name) || l.tells(name) {
		return ""
	}
	if count == "" && isVagueKind(headOf(strings.ToLower(name))) || !strings.Contains(name, " ") && l.b.subject() != "" && l.b.owner() == "" {
		return ""
	}
	if count == "" {
		count = number(len(l.items))
	}
	return nameThings(l.b, count, name)
}

// tells says whether the name holds an item of one word.
func (l *enumeration) tells(name string) bool {
	for w := range eachWord(name) {
		for _, it := range l.items {
			if !isPreposition(w) && (strings.EqualFold(it, w) || stem(strings.ToLower(it)) == w) {
				return true
			}
		}
	}
	return false
}

// areNamed says whether a name without a number or a colon says what the items
// are: it is of a kind that something has several of, or they are but names.
func (l *enumeration) areNamed(name string) bool {
	low := strings.ToLower(name)
	head := low[strings.LastIndexByte(low[:headEnd(low)], ' ')+1 : headEnd(low)]
	return announces(name) || isRelational(head) && areAlike(l.ps) || allNames(l.ps) && !isVagueKind(head)
}

// headEnd is where the noun of a name ends.
func headEnd(name string) int {
	ws := strings.Split(name, " ")
	return len(strings.Join(ws[:headAt(ws)+1], " "))
}

// isKey says whether a word is the key of a configuration: others in camel case
// stand beside it.
func (b *bullet) isKey(name string) bool {
	if strings.Contains(name, " ") || b.up == nil {
		return false
	}
	for _, s := range b.up.below() {
		if key, _, _ := strings.Cut(s.words, ":"); s != b && isCamel(key) && !strings.Contains(key, " ") {
			return true
		}
	}
	return false
}

// nameThings writes the question for things by their number and name, and by
// what they are of.
func nameThings(b *bullet, count, name string) string {
	what := "the " + count + " " + lowerHead(lowerName(name))
	of := b.owner()
	switch {
	case of != "" && isRelational(strings.ToLower(name)) && !mentions(name, of):
		return "Name " + what + " of " + of + "."
	case b.node.Kind == notes.Heading && strings.Contains(name, " "), wordCount(name) >= 5, b.underHeading() && b.up.isWordy() && hasPreposition(name):
		return "Name " + what + "."
	}
	return upperFirst(named(b, "name "+what)) + "."
}

// isWordy says whether a heading is too long to stand in front of a question
// above which it is seen.
func (b *bullet) isWordy() bool {
	h := b.heading()
	return h != nil && h.count > 4
}

// owner is what stands above b, if a noun can be said to be of it.
func (b *bullet) owner() string {
	s := unmarked(dropNumber(b.subject()))
	if !isCode(s) && !isActor(s) {
		return ""
	}
	return s
}

// cutCount takes the number off the front of a name.
func cutCount(name string) (count, rest string) {
	first, rest, ok := strings.Cut(name, " ")
	if !ok || countOf(strings.ToLower(first)) == 0 {
		return "", name
	}
	return lowerFirst(first), rest
}

// runsIntoVerb says whether a name goes on to be a sentence: behind its plural
// stands a verb.
func runsIntoVerb(name string) bool {
	before := ""
	for w := range eachWord(name) {
		if isRelative(w) {
			return false
		}
		if isRarelyNoun(before) || before == "only" {
			return true
		}
		if _, form := verbOf(w); isPluralWord(before) && (form == thirdForm || isPlainVerb(w)) {
			return true
		}
		if isDeterminer(w) && looksLikeParticiple(before) {
			return true
		}
		before = w
	}
	return false
}

// inPlural is a name with its noun in the plural; false if it names one thing.
// The noun of a kind is made plural, since several things stand below it.
func inPlural(name string) (string, bool) {
	ws := strings.Split(name, " ")
	at := headAt(ws)
	head := strings.ToLower(ws[at])
	switch {
	case isHumped(ws[at]) || strings.Contains(ws[at], "`"):
		return name, false
	case isPluralWord(head) && !isSingularKind(head):
		return name, true
	case isKindNoun(head):
		ws[at] = pluralOf(ws[at])
		return strings.Join(ws, " "), true
	}
	return name, false
}

// headAt is the place of the noun among the words of a name: before the first
// preposition, or before the participle at the end.
func headAt(ws []string) int {
	for i, w := range ws {
		w = strings.ToLower(strings.Trim(w, ",.()"))
		_, form := verbOf(w)
		if i > 0 && (isPreposition(w) || isRelative(w) || form == gerund && isPluralWord(strings.ToLower(ws[i-1]))) {
			return i - 1
		}
	}
	last := len(ws) - 1
	if _, form := verbOf(strings.ToLower(ws[last])); last > 0 && (form == participle || looksLikeParticiple(ws[last]) || ws[last] == "available") {
		return last - 1
	}
	return last
}

// isSingularKind knows nouns of a kind that look like plurals.
func isSingularKind(w string) bool { return w == "status" || w == "basis" }

// isKindNoun knows nouns of which a thing has several, so that a label in the
// singular stands above the several.
func isKindNoun(w string) bool {
	switch w {
	case "type", "kind", "mode", "operation", "operator", "category", "phase", "state", "status", "level", "option", "method", "policy", "strategy",
		"stage", "variant", "protocol", "benefit", "advantage", "disadvantage", "limitation", "requirement", "symptom", "trigger", "complication", "principle", "responsibility",
		"property", "attribute", "parameter", "implementation", "algorithm", "pattern", "feature", "factor":
		return true
	}
	return false
}

// isRelational says whether a name, in the plural, is always of something: "the
// main benefits of rain".
func isRelational(name string) bool {
	w := name
	if first, rest, ok := strings.Cut(name, " "); ok && isRanking(first) {
		w = rest
	}
	if isKindNoun(strings.TrimSuffix(w, "s")) || isKindNoun(stem(w)) {
		return true
	}
	switch w {
	case "statuses", "parts", "components", "members", "layers", "steps", "drawbacks", "pros", "cons", "goals", "purposes", "causes", "effects", "functions", "roles",
		"characteristics", "qualities", "properties", "fields", "sections", "uses", "capabilities", "duties", "tasks", "principles", "flavours", "flavors", "forms", "classes", "elements":
		return true
	}
	return false
}

// isRanking knows adjectives that any name of a kind may have.
func isRanking(w string) bool {
	switch w {
	case "main", "major", "different", "basic", "key", "important", "core", "common", "possible", "available":
		return true
	}
	return false
}

// isVagueKind knows plurals above which people collect what they come across.
func isVagueKind(w string) bool {
	switch w {
	case "commands", "tools", "links", "notes", "examples", "concepts", "resources", "references", "topics", "questions", "tips", "tricks", "basics", "things", "ideas",
		"thoughts", "terms", "definitions", "details", "articles", "books", "videos", "exercises", "docs", "sources", "problems", "issues", "solutions", "steps", "others", "cases",
		"applications", "prerequisites", "fundamentals", "essentials", "labs", "projects", "courses", "lectures", "pages", "samples", "misc", "configs", "utils", "utilities", "scripts":
		return true
	}
	return false
}

// pluralOf is a noun in the plural.
func pluralOf(noun string) string {
	switch {
	case strings.HasSuffix(noun, "y") && !strings.HasSuffix(noun, "ay") && !strings.HasSuffix(noun, "ey"):
		return noun[:len(noun)-1] + "ies"
	case strings.HasSuffix(noun, "s"), strings.HasSuffix(noun, "x"), strings.HasSuffix(noun, "ch"), strings.HasSuffix(noun, "sh"):
		return noun + "es"
	}
	return noun + "s"
}

// lowerHead writes the last word of a name small, as titles write it with a
// capital.
func lowerHead(name string) string {
	i := strings.LastIndexByte(name, ' ')
	return name[:i+1] + lowerFirst(name[i+1:])
}

// bareLead is a lead without the words around its noun that only announce.
func bareLead(s string) string {
	if before, rest, ok := strings.Cut(s, ", "); ok && isPreposition(firstWord(before)) {
		s = rest
	}
	for _, tail := range []string{" include", " are", " includes", " including", " such as", " like", " are as follows", " as follows"} {
		if rest, ok := strings.CutSuffix(s, tail); ok {
			s = rest
		}
	}
	for _, lead := range []string{"there are ", "There are ", "there is ", "There is "} {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			s = rest
		}
	}
	if first := firstWord(s); first == "some" || first == "many" || first == "several" || first == "various" || first == "other" {
		_, s, _ = strings.Cut(s, " ")
	}
	return dropArticle(s)
}

// lowerName is a name as it stands within a sentence, if only its first letter
// is a capital.
func lowerName(s string) string {
	first, _, _ := strings.Cut(s, " ")
	if len(first) > 1 && strings.ToLower(first[1:]) == first[1:] {
		return lowerFirst(s)
	}
	return s
}

// hasOwnVerb says whether s has a verb that does not hang on "that", "which" and
// the like before it, and that is no noun.
func hasOwnVerb(s string) bool {
	for w := range eachWord(s) {
		switch {
		case isRelative(w) || isCondition(w):
			return false
		case isFiniteVerb(w) && !isNounToo(w):
			return true
		}
	}
	return false
}

// headIsPlural says whether the noun that a name is about stands in the plural:
// the last word before a preposition.
func headIsPlural(s string) bool {
	return !hasOwnVerb(s) && isPluralWord(headOf(s))
}
