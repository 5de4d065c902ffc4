package cards

import (
	"strings"
	"unicode"
)

// A meaningKind is how a phrase tells the meaning of a term, and so how the term
// is asked for.
type meaningKind uint8

const (
	noMeaning  meaningKind = iota // it tells something else: a condition, a place, a quality, a whole sentence
	asThing                       // what the term is: "a mark on a node"
	asDeed                        // what it does: "keeps Pods away", "keep Pods away"
	asPurpose                     // what it is for: "for tests", "used to test"
	asContent                     // what it says: "how long to wait"
	asSentence                    // what it means, in a sentence: "no Pod may start"
	asWay                         // how it works: "uses two keys"
	asMeant                       // the same of a name in words, which takes quotes
	asValue                       // what it is reckoned from: "wood + oil"
)

// meaningOf reads s, which stands behind or under a term, as its meaning.
func meaningOf(s string) meaningKind {
	if !isLatin(s) {
		return wideMeaning(s)
	}
	if isForeignWords(s) || isSpanish(s) || isPortuguese(s) {
		return foreignMeaning(s)
	}
	first, second := twoWords(s)
	if s[0] == '(' || isDangling(s) || isAlias(s) || isIntroduction(s) && !opensPurpose(s) && (first != "key" || second != "value") || speaksToReader(s) {
		return noMeaning
	}
	switch first {
	case "to", "for":
		if hasPredicate(upToMark(s)) || strings.Contains(s, ", ") && hasPredicate(s) {
			return noMeaning
		}
		return asPurpose
	case "used":
		if second == "to" || second == "for" {
			return asPurpose
		}
		return noMeaning
	case "how", "which", "what", "whether":
		return asContent
	case "where":
		return noMeaning
	}
	if first == "one" && second != "of" && second != "that" && second != "or" {
		return nounMeaning(s[len("one"):])
	}
	if _, noun, ok := strings.Cut(s, " or more "); ok && second == "or" && (first == "1" || first == "one") && !isPreposition(firstWord(noun)) {
		return nounMeaning(noun)
	}
	if startsLikeNoun(s) {
		return nounMeaning(s)
	}
	return bareMeaning(s, first, second)
}

// opensPurpose says whether s begins as a purpose does, which introduces
// nothing else.
func opensPurpose(s string) bool {
	w := firstWord(s)
	return w == "to" || w == "for"
}

// speaksToReader says whether s is part of a talk rather than of a definition.
func speaksToReader(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "we", "our", "i", "i'm", "let's", "we'll", "you'll", "you're", "please", "etc":
			return true
		}
	}
	return false
}

func twoWords(s string) (first, second string) {
	for w := range eachWord(s) {
		if first != "" {
			return first, w
		}
		first = w
	}
	return first, ""
}

// nounMeaning reads a phrase that begins with an article: a thing, unless the
// phrase goes on to be a sentence, or judges rather than tells.
func nounMeaning(s string) meaningKind {
	if hasPredicate(s) || hasBareVerb(s) || judges(s) {
		return noMeaning
	}
	return asThing
}

// judges says whether a noun phrase tells what somebody thinks of a thing, or
// its place among others, and not what it is.
func judges(s string) bool {
	n := 0
	for w := range eachWord(s) {
		if w == "than" || w == "default" && !has(s, "of") {
			return true
		}
		if isPreposition(w) || isRelative(w) {
			return false
		}
		switch w {
		case "bottleneck", "bottle", "problem", "pain", "issue", "drawback", "disadvantage", "advantage", "benefit", "reason", "must",
			"challenge", "lot", "bit", "few", "same", "idea", "matter", "mess", "mistake", "pity", "risk", "requirement", "prerequisite",
			"example", "opposite", "other", "difference", "exception", "goal", "alternative", "preference", "recommendation", "first",
			"last", "next", "best", "worst", "most", "feature", "good", "bad", "better", "great", "nice", "easiest", "simplest", "only",
			"equivalent", "one", "bunch", "older", "newer", "latest", "recommended", "preferred", "original", "case", "result", "consequence":
			return true
		}
		if n++; n > 5 {
			return false
		}
	}
	return false
}

// bareMeaning reads a phrase without an article by its first two words.
func bareMeaning(s, first, second string) meaningKind {
	_, form := verbOf(first)
	switch form {
	case thirdForm:
		if isNounToo(first) && (second == "or" || second == "made" || strings.HasPrefix(s[len(first):], ":")) {
			return noMeaning
		}
		if isTrait(first) || isAux(first) || isNounToo(first) && !opensObject(second) && (isPreposition(second) || isAux(second) || isRelative(second) && second != "what" || second == "and" || second == "") {
			return noMeaning
		}
		return asDeed
	case baseForm:
		return baseMeaning(s, first, second)
	case gerund:
		if opensObject(second) && !hasThird(s) && (second == "that" || !hasPredicate(s)) {
			return asThing
		}
		if isPluralWord(headNoun(s)) {
			return noMeaning
		}
	}
	if startsWithVerb(s) && !isTrait(first) && !isNounToo(first) {
		return asDeed
	}
	return bareNoun(s, first, second)
}

// hasThird says whether s has a verb in the third person anywhere.
func hasThird(s string) bool {
	for w := range eachWord(s) {
		if _, form := verbOf(w); form == thirdForm && !isNounToo(w) {
			return true
		}
	}
	return false
}

// baseMeaning reads a phrase that begins with the plain form of a verb, which
// may be a noun or an adjective too.
func baseMeaning(s, first, second string) meaningKind {
	noun := isNounBase(first) || isGenusWord(first) || isAdjectiveToo(first)
	switch {
	case second == "" || isTrait(first+"s"):
		return noMeaning
	case opensObject(second), second == "out" || !noun && second == "up":
		return asDeed
	case !noun && !isPreposition(second) && second != "and" && second != "or":
		return asDeed
	case isPreposition(second) && isGenusWord(first), isNounToo(first+"s") && !isPreposition(second) && unicode.IsUpper(rune(s[0])) && hangsMore(s):
		return bareNoun(s, first, second)
	}
	return noMeaning
}

// hangsMore says whether a phrase has words that hang on its noun.
func hangsMore(s string) bool {
	for w := range eachWord(s) {
		if isRelative(w) || w == "of" || w == "for" {
			return true
		}
	}
	return false
}

// isAdjectiveToo knows the verbs that are adjectives as well.
func isAdjectiveToo(w string) bool {
	switch w {
	case "secure", "clean", "clear", "open", "free", "complete", "present", "direct", "separate", "live", "own", "back", "base", "abstract", "duplicate", "default":
		return true
	}
	return false
}

// isTrait knows verbs that tell how or where a thing is rather than what it does.
func isTrait(w string) bool {
	switch w {
	case "has", "uses", "supports", "works", "comes", "means", "requires", "runs", "looks", "contains", "includes", "needs", "refers", "belongs",
		"applies", "lets", "replaces", "resides", "lives", "sits", "consists", "depends", "remains", "stays", "exists", "goes", "relies":
		return true
	}
	return false
}

// bareNoun reads a noun phrase without an article: a thing, if its noun is one
// that definitions are made with.
func bareNoun(s, first, second string) meaningKind {
	head := headNoun(s)
	switch {
	case isPreposition(first), isAdverb(first), isBareStop(first), isDeterminer(second), wordCount(upToMark(s)) < 2, strings.Contains(s, "->"):
		return noMeaning
	case !isGenus(head), hasPredicate(s), judges(s), hasBareVerb(s):
		return noMeaning
	case wordCount(s) == 2 && isTitled(s):
		return noMeaning
	}
	return asThing
}

// isTitled says whether each word of s has a capital.
func isTitled(s string) bool {
	for _, w := range strings.Fields(s) {
		if r := rune(w[0]); r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}

// follows says whether an article behind w opens the object of a verb: behind a
// noun none stands otherwise.
func follows(w string) bool {
	_, form := verbOf(w)
	return w != "" && !isPreposition(w) && !isAdverb(w) && form != participle && form != gerund && form != baseForm && w != "such" && w != "and" && w != "or" && w != "than" && w != "all" && w != "both" && w != "not" && w != "but"
}

// hasBareVerb says whether a phrase without an article is a sentence without
// one: "file content matches value".
func hasBareVerb(s string) bool {
	before, third := "", false
	for w := range eachWord(s) {
		if isRelative(w) && before != "" {
			break
		}
		if third && !isPreposition(w) && w != "and" && w != "or" || isDeterminer(w) && follows(before) {
			return true
		}
		base, form := verbOf(w)
		if before != "" && before != "to" && !isDeterminer(before) && !isQuantity(before) && form == baseForm && !isNounBase(base) && !isGenusWord(w) {
			return true
		}
		third = before != "" && !isPreposition(before) && form == thirdForm
		before = w
	}
	return false
}

// opensObject knows words with which the object of a verb begins.
func opensObject(w string) bool {
	switch w {
	case "a", "an", "the", "all", "any", "each", "every", "its", "their", "only", "if", "that", "this", "which", "how", "whether", "new", "one", "multiple", "several":
		return true
	}
	return false
}

// isBareStop knows words that begin a remark rather than a noun phrase.
func isBareStop(w string) bool {
	switch w {
	case "single", "no", "not", "type", "types", "same", "similar", "each", "every", "all", "both", "more", "less", "most", "many", "few",
		"if", "when", "while", "because", "optional", "required", "deprecated", "default", "defaults", "using", "based", "can", "must",
		"should", "may", "will", "is", "are", "was", "were", "be", "has", "have", "some", "default:", "example", "two", "three", "four":
		return true
	}
	return false
}

// headNoun is the noun that a phrase is about: the last word before a
// preposition, a relative clause, what is done to it or a mark.
func headNoun(s string) string {
	head, verb := "", ""
	for w := range eachWord(upToMark(s)) {
		if head != "" && (isPreposition(w) || isRelative(w) || w == "and" || w == "or") {
			return head
		}
		if verb != "" {
			head = verb
		}
		verb = ""
		if _, form := verbOf(w); head != "" && (form == participle || form == gerund) {
			verb = w
			continue
		}
		head = w
	}
	return head
}

// upToMark is s up to the first mark that ends a phrase.
func upToMark(s string) string {
	if i := strings.IndexAny(s, ",;(:+"); i > 0 {
		return s[:i]
	}
	return s
}

// hasPredicate says whether a noun phrase goes on to be a sentence: it has a
// verb that hangs on no "that" or "which".
func hasPredicate(s string) bool {
	before, last := "", ""
	for w := range eachWord(s) {
		if last != "" && !isDeterminer(before) && before != "to" && isPredicate(last, before, w) {
			return true
		}
		if isRelative(w) && last != "" {
			return runsOnBehind(s)
		}
		before, last = last, w
	}
	return before != "" && !isDeterminer(before) && before != "to" && isPredicate(last, before, "")
}

// runsOnBehind says whether a phrase with a clause that hangs on it goes on to be
// a sentence: "any pump which is not of iron is cheap".
func runsOnBehind(s string) bool {
	relative, verb := false, false
	before := ""
	for w := range eachWord(s) {
		_, form := verbOf(w)
		switch {
		case verb && (isClauseOpener(w) || isCondition(w) || isMental(w) || w == "and" || w == "or"):
			return false
		case verb && isBe(w):
			return true
		case relative && isRelative(before):
			if isMental(w) {
				return false
			}
			verb = isAux(w) || form == thirdForm || form == baseForm
			relative = verb
		}
		relative = relative || w == "that" || w == "which" || w == "who"
		before = w
	}
	return false
}

// isMental knows verbs on which a sentence hangs without "that": "ensures nodes
// are there".
func isMental(w string) bool {
	switch base, _ := verbOf(w); base {
	case "ensure", "guarantee", "mean", "make", "check", "verify", "assume", "say", "tell", "indicate", "decide", "know", "show", "determine", "specify", "believe", "expect", "let":
		return true
	}
	return false
}

// isPredicate says whether w between two words is the verb of a sentence.
func isPredicate(w, before, after string) bool {
	if before == "" {
		return false
	}
	if isAux(w) || w == "sit" || w == "sits" || w == "stay" || w == "live" || isIntransitive(w) {
		return true
	}
	base, form := verbOf(w)
	switch leads := opensObject(after) || isPreposition(after) && after != "of" && after != "for"; form {
	case pastForm:
		return true
	case thirdForm:
		return !isPreposition(before) && !isQuantity(before) && (!isNounToo(w) || leads)
	case baseForm:
		return isPluralWord(before) && (!isNounToo(base+"s") || leads)
	}
	return false
}

// isIntransitive knows pasts that are no quality of what stands before them.
func isIntransitive(w string) bool {
	switch w {
	case "succeeded", "failed", "happened", "occurred", "existed", "exited", "crashed", "worked", "started", "stopped", "finished", "contributed", "resulted", "appeared":
		return true
	}
	return false
}

// isAction says whether a label names what is to be done rather than a thing:
// it begins with a verb and its object.
func isAction(s string) bool {
	first, second := twoWords(s)
	switch first {
	case "what", "why", "how", "when", "where", "who", "which", "does", "do", "is", "are", "can", "should":
		return true
	}
	if second == "" || !isLatin(s) {
		return false
	}
	switch _, form := verbOf(first); form {
	case baseForm:
		return !isNounBase(first) || isDeterminer(second)
	case gerund:
		return isDeterminer(second)
	}
	return false
}
