package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A stretch is the words from its first up to its second of a phrase.
type stretch [2]int

func (p stretch) empty() bool { return p[0] >= p[1] }
func (p stretch) len() int    { return p[1] - p[0] }

// A claim is a sentence taken apart around its verb. Parts that are not there
// are empty.
type claim struct {
	phrase
	lead     stretch // what opens it up to a comma: "If the probe fails"
	subject  stretch // empty if what stands above the bullet is meant
	aux      string  // "is", "can", "has" …, in lower case; empty if a verb in the present stands alone
	not      bool
	adverbs  stretch
	verb     stretch // the verb with what belongs to it: "take care of" without "of"
	base     string  // the verb's base form; empty behind a form of "be" with an adjective
	form     verbForm
	prep     stretch // the preposition that leads to the object
	object   stretch
	tail     stretch // a condition, a purpose or a reason behind the object
	many     bool    // what stands above the bullet is a plural
	usual    bool    // "by default" stands behind the verb
	past     bool    // the verb alone tells what happened
	compares bool    // a comparative stands behind a form of "be"
}

// maxSubject is how many words a subject may have.
const maxSubject = 8

// parseClaim takes a sentence apart; false if it is of a form that is not
// understood for certain.
func parseClaim(p phrase) (claim, bool) {
	c := claim{phrase: p}
	ok := c.read()
	return c, ok
}

// parseBelow is parseClaim for a sentence below the name of many things.
func parseBelow(many bool, p phrase) (claim, bool) {
	c := claim{phrase: p, many: many}
	ok := c.read()
	return c, ok
}

// read finds the parts of the sentence.
func (c *claim) read() bool {
	at, ok := c.readLead()
	if !ok || at >= c.len() {
		return false
	}
	if at, ok = c.readSubject(at); !ok {
		return false
	}
	if at, ok = c.readVerb(at); !ok {
		return false
	}
	c.readObject(at)
	return true
}

// readLead reads what opens the sentence up to a comma, and returns where the
// subject begins.
func (c *claim) readLead() (int, bool) {
	if c.low(0) == "by" && c.low(1) == "default" {
		c.lead = stretch{0, 2}
		return 2, true
	}
	at := 0
	if isAdverb(c.low(0)) && (strings.Contains(c.mark(1), ",") || isOpeningAdverb(c.low(0)) || c.low(0) == "obviously") {
		at = 1
	}
	if !isPreposition(c.low(at)) && !isCondition(c.low(at)) {
		return at, true
	}
	for i := at + 2; i <= at+14 && i < c.len(); i++ {
		if strings.ContainsAny(c.mark(i), ":;?!") {
			return 0, false
		}
		if c.mark(i) == "," || c.mark(i) == ")," {
			c.lead = stretch{at, i}
			if c.onlyConnects() {
				c.lead = stretch{i, i}
			}
			if c.low(i) == "then" {
				i++
			}
			return i, true
		}
	}
	return 0, false
}

// onlyConnects says whether the opening ties the sentence to what stands before
// it and says nothing itself: "in other words,".
func (c *claim) onlyConnects() bool {
	switch c.low(c.lead[1] - 1) {
	case "hand", "words", "reiterate", "summarize", "recap", "example", "instance", "case", "general", "fact", "result", "short", "addition", "contrast", "comparison", "essence", "mind":
		return c.lead.len() <= 4
	}
	return false
}

// readSubject finds the verb, and returns where it begins.
func (c *claim) readSubject(from int) (int, bool) {
	for i := from; i < c.len() && i-from <= maxSubject; i++ {
		w := c.low(i)
		if i > from && (strings.ContainsAny(c.mark(i), ".:;?!—–→=<>|") || i == from+1 && isThird(c.low(from)) && !c.isName(from)) {
			return 0, false
		}
		if isAux(w) {
			c.subject = stretch{from, i}
			return i, c.subject.empty() || c.isNominal(i-1)
		}
		if isClauseOpener(w) && i > from {
			return 0, false
		}
		if isAdverb(w) && i > from && c.isNominal(i-1) && (isAux(c.low(i+1)) || c.isVerbBehind(i+1, i-1)) {
			c.subject = stretch{from, i}
			return i, true
		}
		if i == from && c.opensPredicate(i) || i > from && c.isVerbAt(i) {
			c.subject = stretch{from, i}
			return i, true
		}
	}
	return 0, false
}

// isNominal says whether word i can end a subject.
func (c *claim) isNominal(i int) bool {
	w := c.low(i)
	return c.isCode(i) || !isPreposition(w) && !isDeterminer(w) && !isAdverb(w) && w != "and" && w != "or" && w != "to" && w != "not"
}

// opensPredicate says whether the sentence begins at i with what is said, of
// something named above: "requires a key", "used for joins", "responsible for".
func (c *claim) opensPredicate(i int) bool {
	for isAdverb(c.low(i)) {
		i++
	}
	w, next := c.low(i), c.low(i+1)
	switch _, form := verbOf(w); {
	case i+1 >= c.len():
		return false
	case c.isComparative(i):
		return true
	case form == noVerb && c.isUnknownVerb(i):
		return true
	case form == thirdForm && isPlainVerb(next) && !describes(next):
		return w == "helps"
	case form == thirdForm && isNounToo(w):
		if c.hasVerbBefore(i+1) || next == "of" || next == "and" || next == "or" || c.mark(i+1) != "" {
			return false
		}
		return c.beginsObject(i+1) && (!isPreposition(next) || c.leadsOn(i) || leadsNoun(next) || c.prepositions(i+1) > 1 || isRarelyNoun(w) || c.isCode(i+2)) || isRarelyNoun(w) || next == "if" || next == "whether" || c.isName(i+1) && (!c.isName(i) || i == 0)
	case form == thirdForm:
		return !isAux(next) && next != "of" || w == "consists"
	case form == participle:
		for j := i + 1; isAdverb(c.low(j)) && isPreposition(c.low(j+1)); j++ {
			next = c.low(j + 1)
		}
		return isPreposition(next) && (w != "built" || next != "in") && c.mark(i+1) == "" && !c.hasAuxBefore(i+1)
	case form == baseForm && (isSelfDriven(w) || c.many && (isPreposition(next) || next == "one") && next != "of"):
		return !isAux(next) && next != "of" && !c.hasAuxBefore(i+1)
	}
	return isAdjective(w) && isPreposition(next)
}

// isName says whether word i is written with a capital.
func (c *claim) isName(i int) bool {
	if i >= c.len() || c.isCode(i) {
		return false
	}
	k := c.tokens[i]
	r, _ := utf8.DecodeRuneInString(c.text[k.span].Text[k.from:k.to])
	return unicode.IsUpper(r)
}

// isShouted says whether word i is written in capitals, as a name is.
func (c *claim) isShouted(i int) bool {
	k := c.tokens[i]
	w := c.text[k.span].Text[k.from:k.to]
	return !k.isCode() && len(w) > 1 && strings.ToUpper(w) == w
}

// isVerbBehind says whether word i is a verb that agrees with the word last,
// where an adverb between them leaves no doubt that one stands there.
func (c *claim) isVerbBehind(i, last int) bool {
	_, form := verbOf(c.low(i))
	return i+1 < c.len() && (form == thirdForm || form == baseForm && isPluralWord(c.low(last)))
}

// isVerbAt says whether word i is the verb behind a subject.
func (c *claim) isVerbAt(i int) bool {
	if i+1 >= c.len() || !c.isNominal(i-1) || isAux(c.low(i+1)) || strings.ContainsAny(c.mark(i+1), ",;:(-–—=>") || c.mark(i) != "" && c.mark(i) != ")" {
		return false
	}
	w := c.low(i)
	base, form := verbOf(w)
	if c.isName(i) && !c.isName(i-1) {
		return false // a name behind what it names: "operator Exists"
	}
	switch form {
	case thirdForm:
		if c.isShouted(i) {
			return false
		}
		if c.low(i+1) == "of" && base != "consist" || isDeterminer(c.low(i-1)) {
			return false
		}
		return !isNounToo(w) || c.canAct(i) && !c.hasVerbBefore(i+1)
	case baseForm:
		if !c.isPluralSubject(i) || c.low(i+1) == "of" || i-1 > c.lead[1] && isThird(c.low(i-1)) {
			return false
		}
		return !isNounBase(base) || (c.beginsObject(i+1) || isPluralWord(c.low(i+1)) || c.isName(i+1)) && !c.hasAuxBefore(i+1)
	case participle, pastForm:
		return c.tellsPast(i)
	case noVerb:
		return c.isUnknownVerb(i) && !isPluralWord(c.low(i-1))
	}
	return false
}

// tellsPast says whether the word at i, which may be a participle, tells what
// happened: an object follows and no other verb.
func (c *claim) tellsPast(i int) bool {
	next := c.low(i + 1)
	return !c.isCode(i-1) && (isDeterminer(next) || c.isName(i+1) || isQuantity(next)) && !c.hasVerbBefore(i+1)
}

// canAct says whether the word at i, a noun too, is rather what the subject does:
// an object follows, or the subject is one that acts.
func (c *claim) canAct(i int) bool {
	if _, form := verbOf(c.low(c.lead[1])); form == gerund || form == participle {
		return isRarelyNoun(c.low(i)) // else "sending requests"
	}
	if c.isAgent(i-1) || c.isDeterminedAt(i-2) {
		return true
	}
	if isPreposition(c.low(i + 1)) {
		return (i-1 == c.lead[1] && (leadsNoun(c.low(i+1)) || c.prepositions(i+1) > 1) || c.leadsOn(i) || c.isCode(i+2) || isNumeral(c.low(i+2))) && c.beginsObject(i+1)
	}
	return c.beginsObject(i+1) || (c.isName(i+1) || isPluralWord(c.low(i+1))) && !(i-1 == c.lead[1] && c.isShouted(i-1))
}

// leadsNoun says whether a preposition behind a word that may be a noun is rather
// one of a verb: "forwards to", not "changes in".
func leadsNoun(prep string) bool {
	switch prep {
	case "to", "into", "onto", "from", "up", "down", "out", "off":
		return true
	}
	return false
}

func isNumeral(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// leadsOn says whether word i with the preposition behind it is a verb, whatever
// stands before it.
func (c *claim) leadsOn(i int) bool {
	switch c.low(i) {
	case "runs", "works", "results", "leads", "defaults", "starts":
		return true
	}
	return false
}

// isPluralSubject says whether the words before the verb at i are about several
// things: the last of them, or the one before the first preposition.
func (c *claim) isPluralSubject(i int) bool {
	if isPluralWord(c.low(i-1)) && c.low(i-2) != "to" || isPluralPronoun(c.low(i-1)) {
		return !c.isShouted(i-1) && !(i-1 == c.lead[1] && c.isName(i-1) && isThirdForm(c.low(i-1)) && !c.beginsObject(i+1))
	}
	for j := c.lead[1] + 1; j < i-1; j++ {
		if isPreposition(c.low(j)) {
			return isPluralWord(c.low(j - 1))
		}
	}
	return false
}

// isThirdForm says whether w can be a verb in the third person.
func isThirdForm(w string) bool {
	_, form := verbOf(w)
	return form == thirdForm
}

// isAgent says whether word i names somebody or something that acts: a name, or
// a noun such as "scheduler".
func (c *claim) isAgent(i int) bool {
	w := c.low(i)
	return c.isCode(i) || i > 0 && c.isName(i) || len(w) > 5 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "or"))
}

// isDeterminedAt says whether the subject begins at i with an article, and so is
// the one word behind it.
func (c *claim) isDeterminedAt(i int) bool {
	return i == c.lead[1] && (isDeterminer(c.low(i)) || c.low(i) == "each" || c.low(i) == "every")
}

// isUnknownVerb says whether word i, which the rules do not know, must be a verb
// in the third person: it ends in s, and an article follows.
func (c *claim) isUnknownVerb(i int) bool {
	w := c.low(i)
	return isPluralWord(w) && !strings.ContainsAny(w, "-/'.") && c.mark(i+1) == "" && isDeterminer(c.low(i+1)) && i+2 < c.len() && !c.hasAuxBefore(i+1)
}

// beginsObject says whether an object can begin at i where its words alone do
// not tell: an article, a quantity, code or a preposition.
func (c *claim) beginsObject(i int) bool {
	w := c.low(i)
	if c.isCode(i) || isDeterminer(w) || isQuantity(w) || w != "" && w[0] >= '0' && w[0] <= '9' {
		return true
	}
	return isPreposition(w) && w != "of" && w != "per" && w != "for"
}

// hasAuxBefore says whether an auxiliary follows from i on before the clause
// ends: then what looked like a verb was a noun.
func (c *claim) hasAuxBefore(i int) bool {
	for ; i < c.len(); i++ {
		w := c.low(i)
		if isClauseOpener(w) || isCondition(w) || w == "and" || w == "or" || strings.ContainsAny(c.mark(i), ",;:(") {
			return false
		}
		if isAux(w) {
			return true
		}
	}
	return false
}

// hasVerbBefore is hasAuxBefore, for any word that can only be a verb.
func (c *claim) hasVerbBefore(i int) bool {
	if c.hasAuxBefore(i) {
		return true
	}
	for ; i < c.len(); i++ {
		w := c.low(i)
		if isClauseOpener(w) || isCondition(w) || w == "to" || w == "and" || w == "or" || strings.ContainsAny(c.mark(i), ",;:(") {
			return false
		}
		base, form := verbOf(w)
		if form == pastForm || isThird(w) || form == baseForm && !isNounBase(base) && isPluralWord(c.low(i-1)) || form == participle && isDeterminer(c.low(i+1)) {
			return true
		}
	}
	return false
}

// readVerb reads the verb at i with its auxiliary, and returns where what
// follows it begins.
func (c *claim) readVerb(i int) (int, bool) {
	from := i
	for isAdverb(c.low(i)) {
		i++
	}
	c.adverbs = stretch{from, i}
	w := c.low(i)
	if !isAux(w) {
		return c.readMain(i, true)
	}
	c.aux = w
	i++
	if strings.HasSuffix(w, "n't") || w == "cannot" {
		c.not, c.aux = true, positive(w)
	}
	if c.low(i) == "not" || c.low(i) == "never" {
		c.not = true
		i++
	}
	from = i
	for isAdverb(c.low(i)) {
		i++
	}
	if c.adverbs.empty() {
		c.adverbs = stretch{from, i}
	}
	switch {
	case isModal(c.aux) && c.low(i) == "be":
		c.verb = stretch{i, i + 1}
		return c.readBe(i + 1)
	case isHave(c.aux) && c.low(i) == "to":
		c.verb = stretch{i, i + 1}
		if c.low(i+1) == "be" {
			c.verb[1]++
			return c.readBe(i + 2)
		}
		return c.readMain(i+1, false)
	case isHave(c.aux) && c.low(i) == "been":
		c.verb = stretch{i, i + 1}
		return c.readBe(i + 1)
	case isBe(c.aux):
		c.verb = stretch{i, i}
		return c.readBe(i)
	case isHave(c.aux):
		c.base, c.form, c.verb = "have", baseForm, stretch{i, i}
		return i, !c.not
	}
	return c.readMain(i, false)
}

// readBe reads a participle or an adjective behind a form of "be".
func (c *claim) readBe(i int) (int, bool) {
	for isAdverb(c.low(i)) {
		i++
	}
	base, form := verbOf(c.low(i))
	switch {
	case c.isComparative(i):
		return c.readComparative(i), true
	case base == "use" && c.low(i+1) == "to" && c.low(i+2) == "be":
		return i, false
	case c.low(i+1) == "not" && strings.Contains(c.mark(i+1), ",") && c.low(i) != "":
		c.base, c.form = "be", participle
		return i, true
	case form == noVerb && looksLikeParticiple(c.low(i)):
		c.base, c.form = c.low(i), participle
	case form == participle || form == baseForm && sameAsPast(base):
		c.base, c.form = base, participle
	case c.tellsPlace(i):
		c.base, c.form = "be", participle
		return i, true
	case isAdjective(c.low(i)) && isPreposition(c.low(i+1)), c.not && (c.endsClause(i+1) || c.low(i+1) == "until" || c.low(i+1) == "unless") && !isDeterminer(c.low(i)):
		c.base, c.form = "", participle
	case c.low(c.subject[0]) == "only" && !c.subject.empty() && c.low(i) != "" && !isDeterminer(c.low(i)):
		c.base, c.form = "", participle
	case c.isValue(i) && !c.subject.empty():
		c.base, c.form = "be", participle
		return i, true
	default:
		return i, false
	}
	c.verb[1] = i + 1
	if w := c.low(i + 1); base == "bring" && (w == "up" || w == "down" || w == "back") {
		c.verb[1]++
	}
	return c.verb[1], true
}

// tellsPlace says whether the preposition at i tells where or in what something is.
func (c *claim) tellsPlace(i int) bool {
	switch c.low(i) {
	case "in", "on", "at", "inside", "under":
		return !c.subject.empty() && !c.not && i+1 < c.len() && !c.isDegree(i)
	}
	return false
}

// endsClause says whether no word of the clause stands at i.
func (c *claim) endsClause(i int) bool {
	return i >= c.len() || strings.ContainsAny(c.mark(i), ",.;:!(—–")
}

// readComparative reads "faster than" at i, and returns where the "than" stands.
func (c *claim) readComparative(i int) int {
	end := c.comparativeEnd(i)
	c.base, c.form, c.compares = "", participle, true
	c.verb[1] = end
	return end
}

// isValue says whether what stands at i is a value that a thing has: code, a
// number or a single name.
func (c *claim) isValue(i int) bool {
	w := c.low(i)
	switch {
	case i >= c.len():
		return false
	case c.isCode(i):
		if c.len()-i <= 4 {
			return true
		}
	case w[0] >= '0' && w[0] <= '9':
		return (c.len()-i <= 2 || strings.ContainsAny(c.mark(i+1), ",;(")) && !isOrdinal(w)
	case c.isName(i) && c.len()-i <= 2:
		return true
	}
	return (c.isCode(i) || c.isName(i)) && len(inlineItems(c.cut(i, c.len()))) > 1
}

// readMain reads a verb in the present or behind an auxiliary.
func (c *claim) readMain(i int, alone bool) (int, bool) {
	if alone && c.isComparative(i) {
		c.aux, c.verb = "is", stretch{i, i}
		return c.readComparative(i), true
	}
	base, form := verbOf(c.low(i))
	if base == "use" && form == participle && c.low(i+1) == "to" && c.low(i+2) == "be" {
		return i, false
	}
	if form == participle && alone && c.subject.empty() || form == noVerb && alone && isAdjective(c.low(i)) {
		c.aux = "is"
		if isPast(base) {
			c.aux = "was"
		}
		c.base, c.form, c.verb = base, participle, stretch{i, i + 1}
		return i + 1, true
	}
	if form == noVerb && alone && c.isUnknownVerb(i) {
		base, form = bareStem(c.low(i)), thirdForm
	}
	if alone && !c.subject.empty() && (form == participle || form == pastForm) {
		c.past, form = true, baseForm
	}
	if form != baseForm && !(form == thirdForm && alone) {
		return i, false
	}
	c.base, c.form = base, form
	if c.verb.empty() {
		c.verb = stretch{i, i}
	}
	c.verb[1] = i + 1 + c.particles(i+1)
	return c.verb[1], true
}

// particles counts the words that make one verb with the one before i: "make
// sure", "take care", "keep track".
func (c *claim) particles(i int) int {
	switch c.low(i) {
	case "back", "away", "down":
		return 1
	}
	switch c.low(i - 1) {
	case "make", "makes":
		if c.low(i) == "sure" || c.low(i) == "use" {
			return 1
		}
	case "take", "takes":
		if c.low(i) == "care" || c.low(i) == "advantage" {
			return 1
		}
	case "keep", "keeps":
		if c.low(i) == "track" {
			return 1
		}
	}
	return 0
}

// readObject divides what follows the verb: a preposition, the object, and a
// condition or purpose behind it.
func (c *claim) readObject(i int) {
	from := i
	for isAdverb(c.low(i)) && i+1 < c.len() && c.mark(i) == "" && c.low(i+1) != "and" && c.low(i) != "both" {
		i++
	}
	if c.adverbs.empty() && !hastens(c.low(from)) {
		c.adverbs = stretch{from, i}
	}
	if c.low(i) == "by" && c.low(i+1) == "default" && i+2 < c.len() {
		c.usual = true
		i += 2
	}
	from = i
	if isPreposition(c.low(i)) && c.low(i) != "to" && !c.isDegree(i) || c.low(i) == "to" && (!c.isInfinitive(i) || leadsTo(c.base)) {
		i += c.prepositions(i)
		c.prep = stretch{from, i}
	}
	c.object = stretch{i, i}
	end := i
	for end < c.len() && (end == i || !c.endsObject(end)) {
		end++
	}
	c.object = stretch{i, end}
	if i < c.len() && c.opensTail(i) {
		c.object, end = stretch{i, i}, i
	}
	c.tail = stretch{end, c.tailEnd(end)}
	if last := c.low(end - 1); end > i && (last == "and" || last == "or" || last == "but") {
		c.object[1], c.tail = end-1, stretch{end, end}
	}
}

// isDegree says whether what looks like a preposition at i belongs to a
// quantity or a comparison.
func (c *claim) isDegree(i int) bool {
	switch c.low(i) {
	case "at":
		return c.low(i+1) == "least" || c.low(i+1) == "most" || c.low(i+1) == "once"
	case "as":
		return c.low(i+1) == "well" || c.low(i+1) == "soon" || c.low(i+1) == "long" || c.low(i+1) == "much" || c.low(i+1) == "many" || c.low(i+1) == "if" || c.low(i+1) == "needed" || c.low(i+1) == "required" || c.low(i+1) == "expected" || c.low(i+1) == "opposed" || c.low(i+1) == "follows"
	case "up":
		return c.low(i+1) == "to"
	case "over", "about", "around", "under", "within":
		w := c.low(i + 1)
		return w != "" && w[0] >= '0' && w[0] <= '9'
	}
	return false
}

// prepositions counts the words of the preposition at i: "on top of".
func (c *claim) prepositions(i int) int {
	switch {
	case (c.low(i) == "on" || c.low(i) == "in") && (c.low(i+1) == "top" || c.low(i+1) == "front" || c.low(i+1) == "terms" || c.low(i+1) == "charge") && c.low(i+2) == "of":
		return 3
	case c.low(i) == "out" && isPreposition(c.low(i+1)), c.low(i) == "up" && isPreposition(c.low(i+1)), c.low(i) == "off" && c.low(i+1) == "of":
		return 2
	}
	return 1
}

// hastens knows the adverbs that belong to a time: "right after".
func hastens(w string) bool {
	return w == "right" || w == "just" || w == "immediately" || w == "shortly" || w == "directly"
}

// isInfinitive says whether the "to" at i leads to a verb.
func (c *claim) isInfinitive(i int) bool {
	if c.low(i) != "to" {
		return false
	}
	_, form := verbOf(c.low(i + 1))
	return form == baseForm || c.low(i+1) == "be" || c.low(i+1) == "do" || c.low(i+1) == "have" || isAdverb(c.low(i+1))
}

// isTest says whether the object of a verb can be a question: "checks if it runs".
func isTest(base string) bool {
	switch base {
	case "check", "verify", "determine", "decide", "test", "indicate", "tell", "show", "detect", "specify", "control", "define":
		return true
	}
	return false
}

// opensTail says whether a condition, a purpose or a reason begins at i.
func (c *claim) opensTail(i int) bool {
	w := c.low(i)
	switch {
	case w == "once" && (c.low(i-1) == "least" || c.low(i-1) == "most" || i+1 == c.len() || c.low(i+1) == "a" || c.low(i+1) == "per"):
		return false
	case w == "every" && i > c.object[0]:
		return c.low(i+1) != "" && (counts(c.low(i+1)) || isTimeUnit(c.low(i+1)) || c.low(i + 1)[0] <= '9')
	case (w == "if" || w == "when") && i == c.verb[1] && isTest(c.base):
		return false
	case w == "while" && strings.Contains(c.mark(i), ","):
		return false
	case isCondition(w), w == "because", w == "so":
		return c.low(i+1) != "which" && !(c.low(i-1) == "one" && c.low(i+1) == "another")
	case w == "to":
		return c.isInfinitive(i)
	case w == "in" && c.low(i+1) == "order", (w == "by" || w == "per") && c.low(i+1) == "default", w == "due" && c.low(i+1) == "to":
		return true
	case w == "by":
		_, form := verbOf(c.low(i + 1))
		return form == gerund
	}
	return false
}

// endsObject says whether the object ends before word i.
func (c *claim) endsObject(i int) bool {
	if strings.ContainsAny(c.mark(i), ";:—–→(.!>") || c.mark(i) == "-" {
		return true
	}
	w := c.low(i)
	if c.opensTail(i) {
		return w != "to" || !c.hasOpener(c.object[0], i) && !c.takesDeed(i)
	}
	if isPreposition(w) && c.low(i+1) == "which" {
		return true
	}
	switch w {
	case "while":
		return strings.Contains(c.mark(i), ",")
	case "but", "whereas", "hence", "thus", "therefore", "e.g", "i.e", "eg", "ie", "etc":
		return true
	case "which", "who", "where", "not", "no", "instead", "rather", "like", "such", "using":
		return strings.Contains(c.mark(i), ",") || w == "such"
	case "and", "or", "then":
		return c.continuesVerb(i + 1)
	}
	if strings.Contains(c.mark(i), ",") {
		return c.continuesVerb(i) || addsEffect(w) || c.base == "be" && i == c.object[0]+1 && !c.isCode(i) && w[0] > '9' && w != "and"
	}
	return false
}

// allowsDeed says whether a verb makes or lets its object do something.
func allowsDeed(base string) bool {
	switch base {
	case "allow", "enable", "require", "cause", "force", "tell", "ask", "permit", "encourage", "instruct", "expect":
		return true
	}
	return false
}

// takesDeed says whether the "to" at i belongs to the object: "allows Pods to
// talk", "the ability to read".
func (c *claim) takesDeed(i int) bool {
	if allowsDeed(c.base) || c.base == "want" || c.base == "get" || c.base == "prefer" || c.base == "refer" {
		return c.form != participle
	}
	switch w := c.low(i - 1); w {
	case "ability", "way", "ways", "right", "rights", "permission", "permissions", "attempt", "opportunity", "option", "chance", "power", "time", "able", "ready", "person", "people",
		"capacity", "authority", "freedom", "need", "how", "where", "what", "when", "attempts", "tendency", "willingness", "decision", "request":
		return true
	default:
		_, form := verbOf(w)
		return form == participle && i-1 > c.object[0]
	}
}

// addsEffect knows the words that hang an effect on a clause.
func addsEffect(w string) bool {
	switch w {
	case "causing", "making", "allowing", "enabling", "leading", "resulting", "ensuring", "meaning", "preventing", "giving":
		return true
	}
	return false
}

// continuesVerb says whether a further predicate or clause begins at i, behind
// an "and" or a comma.
func (c *claim) continuesVerb(i int) bool {
	for isAdverb(c.low(i)) {
		i++
	}
	w := c.low(i)
	if isAux(w) || w == "it" || w == "they" || w == "then" || w == "so" || isThird(w) && c.low(i-1) == "and" && i+1 < c.len() {
		return true
	}
	_, form := verbOf(w)
	if form == thirdForm && c.form == form && i+1 < c.len() && (!isNounToo(w) || c.beginsObject(i+1) || strings.Contains(c.mark(i), ",")) {
		return true
	}
	if form == baseForm && i+1 < c.len() && (c.form != thirdForm || c.beginsObject(i+1) || isPronoun(c.low(i+1))) && (!isNounToo(w+"s") || c.beginsObject(i+1) || isPronoun(c.low(i+1))) {
		return true
	}
	if c.hasOpener(c.object[0], i) {
		return false
	}
	for j := i + 1; j <= i+3 && j < c.len(); j++ {
		if strings.ContainsAny(c.mark(j), ",;") || c.low(j) == "and" || isClauseOpener(c.low(j)) {
			return false
		}
		if isAux(c.low(j)) || c.isVerbAt(j) && (!isNounToo(c.low(j)) || !isPreposition(c.low(j+1))) {
			return true
		}
	}
	return false
}

// hasOpener says whether a clause of its own began between i and j.
func (c *claim) hasOpener(i, j int) bool {
	for ; i < j; i++ {
		if isClauseOpener(c.low(i)) {
			return true
		}
	}
	return false
}

// tailEnd is where the condition or purpose that begins at i ends.
func (c *claim) tailEnd(i int) int {
	if i >= c.len() || !c.opensTail(i) || strings.ContainsAny(c.mark(i), ";:—–→(.!?") {
		return i
	}
	for j := i + 1; j < c.len(); j++ {
		if strings.ContainsAny(c.mark(j), ",;:—–→(") || c.low(j) == "and" && isThird(c.low(j+1)) || j > i+1 && c.low(i) != "to" && c.opensTail(j) && c.low(j) != "to" {
			return j
		}
	}
	return c.len()
}
