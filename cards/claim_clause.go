package cards

import "strings"

// maxClauses is how many clauses of one sentence are asked for.
const maxClauses = 3

// next is the clause that stands behind c, of the same subject ("… and opens the
// gate") or of one of its own ("…, while the gate …"). What stands behind a
// condition may depend on it and is left alone.
func (c claim) next() (claim, bool) {
	i := max(c.object[1], c.tail[1])
	if !c.lead.empty() || c.not || i < c.verb[1] || !c.joinsAt(i) {
		return c, false
	}
	for isConjunction(c.low(i)) {
		i++
	}
	n := claim{phrase: c.phrase, lead: stretch{i, i}}
	at, ok := n.readFurther(i, c)
	if !ok {
		return c, false
	}
	if at, ok = n.readVerb(at); !ok {
		return c, false
	}
	n.readObject(at)
	return n, true
}

// joinsAt says whether a further clause is put behind the one that ends before i.
func (c *claim) joinsAt(i int) bool {
	if i+1 >= c.len() || strings.ContainsAny(c.mark(i), ":(—–") {
		return false
	}
	return isConjunction(c.low(i)) || strings.ContainsAny(c.mark(i), ",;")
}

// isConjunction knows the words that join clauses of one rank.
func isConjunction(w string) bool {
	switch w {
	case "and", "but", "while", "whereas", "then", "also":
		return true
	}
	return false
}

// readFurther finds the verb of the clause at i behind before, and returns where
// it begins.
func (c *claim) readFurther(i int, before claim) (int, bool) {
	switch w := c.low(i); {
	case isPronoun(w):
		if before.isPluralEnd() == (w == "it") || c.low(i+2) == "not" || strings.HasSuffix(c.low(i+1), "n't") {
			return i, false
		}
		i++
	case c.isFurtherVerb(i, before):
		if before.isPluralEnd() && isSingularAux(w) {
			return i, false
		}
	case isClauseOpener(w), isCondition(w), isAdverb(w), isPreposition(w), w == "though":
		return i, false
	default:
		at, ok := c.readSubject(i)
		return at, ok && !c.subject.empty()
	}
	c.subject = before.subject
	return i, true
}

// isPluralEnd says whether the subject ends in a plural.
func (c *claim) isPluralEnd() bool {
	return !c.subject.empty() && isPluralWord(c.low(c.subject[1]-1)) && !c.isShouted(c.subject[1]-1)
}

// isSingularAux knows the auxiliaries of a single thing.
func isSingularAux(w string) bool { return w == "is" || w == "was" || w == "has" || w == "does" }

// isFurtherVerb says whether the word at i is a second verb of the same subject.
func (c *claim) isFurtherVerb(i int, before claim) bool {
	w := c.low(i)
	if isAux(w) {
		return true
	}
	_, form := verbOf(w)
	return form == thirdForm && before.form == form && before.aux == "" && (!isNounToo(w) || c.beginsObject(i+1))
}
