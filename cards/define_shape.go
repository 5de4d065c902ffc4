package cards

import (
	"strings"

	"k8scards/notes"
)

// readShape finds how words that are no definition by their form tell what a term
// means: as a sentence ("each key is kept once"), as a case ("when a key is met
// twice"), as what one does with it ("Keep keys in memory"), as what is done
// ("keeping keys apart") or as a phrase with something hung on it ("agent for the
// keys of a node").
func (d *definition) readShape(said notes.Text) {
	d.term = cleanTerm(d.term)
	if !d.namesConcept() {
		return
	}
	first, rest := firstSentence(said)
	opener := firstWord(plain(first))
	if drops := opener == "are" || opener == "is"; drops || opener == "refers" || opener == "refer" {
		first = withoutOpener(first, drops)
		opener = firstWord(plain(first))
	}
	kind := d.shapeOf(plain(first), opener)
	if kind == noMeaning {
		return
	}
	d.kind, d.meaning, d.left, d.loose = kind, first, markdown(rest), true
}

// withoutOpener is a meaning without its verb: "are parts of a key", "refers to
// the parts of a key".
func withoutOpener(t notes.Text, one bool) notes.Text {
	_, behind, ok := strings.Cut(t[0].Text, " ")
	if !one && ok {
		behind, ok = strings.CutPrefix(behind, "to ")
	}
	if !ok || t[0].Style != 0 {
		return t
	}
	left := append(notes.Text{{Text: behind}}, t[1:]...)
	return trimText(left)
}

// shapeOf is how s, which begins with a word, tells a meaning.
func (d *definition) shapeOf(s, opener string) meaningKind {
	_, second := twoWords(s)
	_, form := verbOf(opener)
	switch {
	case s == "" || s[0] == '(' || second == "but" || isDangling(s) || strings.Contains(s, "->") || startsLikeNoun(s) && judges(s):
		return noMeaning
	case d.isCatalogued() && d.isOffered(s, opener):
		return asPurpose
	case d.isCatalogued() && isEntry(s, opener):
		return asThing
	case isOneCode(d.term) && !isWay(opener):
		return noMeaning
	case speaksToReader(s) || has(s, "you") || isIntroduction(s) && !isCondition(opener) && !isBound(opener, second):
		return noMeaning
	case isCondition(opener):
		return onlyIf(asMeant, (opener == "when" || opener == "if") && wordCount(s) >= 4)
	case startsLikeNoun(s) && nounMeaning(s) == asThing:
		return asThing
	case form == participle, looksLikeParticiple(opener):
		return onlyIf(asMeant, second == "by" && wordCount(s) >= 5 && !hasAux(s) && !strings.Contains(s, ",") && !d.isCatalogued())
	case form == gerund:
		return onlyIf(asThing, d.isDone(s, second))
	case isWay(opener) && wordCount(s) >= 4:
		return onlyIf(asWay, !strings.Contains(s, "not "))
	case d.isOffered(s, opener):
		return asPurpose
	case isStatementOf(s):
		return onlyIf(asMeant, d.isToldBy(s, opener, second))
	case opener == "typically" || opener == "usually":
		_, rest, _ := strings.Cut(s, " ")
		return onlyIf(asThing, hangsLoosely(rest))
	case form == noVerb || isNounBase(opener):
		return onlyIf(asThing, hangsLoosely(s) && isPluralWord(headNoun(s)) == isSeveral(d.term))
	}
	return noMeaning
}

func onlyIf(kind meaningKind, ok bool) meaningKind {
	if !ok {
		return noMeaning
	}
	return kind
}

// isBound says whether two words open a bound: "at most", "no cart".
func isBound(first, second string) bool {
	return first == "no" || first == "at" && (second == "most" || second == "least")
}

// isWay says whether a verb opens how a thing works.
func isWay(w string) bool {
	return w == "works" || w == "uses" || w == "starts" || w == "relies" || w == "operates"
}

// isDone says whether s, which begins with a gerund, is what a term means that is
// no thing that acts.
func (d *definition) isDone(s, second string) bool {
	return wordCount(s) >= 4 && !hasAux(s) && !hasThird(s) && second != "and" && !actsByName(headOf(fold(plain(d.term))))
}

// isToldBy says whether a sentence, which begins with two words, tells what the
// term means.
func (d *definition) isToldBy(s, opener, second string) bool {
	_, form := verbOf(opener)
	switch {
	case isBareStop(opener) && !isQuantity(opener), isAdverb(opener), isAdjective(opener), opener == "responsible", form == baseForm, s[0] == '-',
		isPreposition(second) && !isBound(opener, second) && !isPluralWord(opener), strings.ContainsAny(s, "<>=@"):
		return false
	}
	return !mentions(s, plain(d.term)) && (!isPreposition(opener) || isBound(opener, second))
}

// isCatalogued says whether a term is the proper name of something among others.
func (d *definition) isCatalogued() bool {
	t := plain(d.term)
	return isCapital(t) && (isDistinct(t) || strings.Contains(t, " ")) && d.place.isAmongPairs()
}

// isEntry says whether s is what a list of proper names says of one: a phrase,
// which may have a capital of its own.
func isEntry(s, opener string) bool {
	if wordCount(s) < 3 || !isCapital(s) && !hangsMore(s) || isPreposition(opener) || isAdverb(opener) || isBareStop(opener) || isQuantity(opener) || opensLoosely(opener) || opensObject(opener) || isCondition(opener) {
		return false
	}
	switch base, form := verbOf(opener); form {
	case thirdForm, pastForm:
		return false
	case gerund:
		if hasThird(s) {
			return false
		}
	case baseForm:
		if !isNounBase(base) && !isGenusWord(opener) {
			return false
		}
	}
	return !hasAux(s) && !has(s, "you") && !has(s, "we") && !hasPredicate(s) && !judges(s) && !hasBareVerb(s) && !startsWithVerb(s) && !strings.ContainsAny(s, "/,=+")
}

// isOffered says whether an order tells what one does with a thing that has a
// name of its own.
func (d *definition) isOffered(s, opener string) bool {
	t := plain(d.term)
	switch opener {
	case "let", "be", "see", "make", "use":
		return false
	case "run", "store", "host", "build", "schedule", "monitor", "share", "process", "query", "route":
	default:
		if !isPlainVerb(opener) {
			return false
		}
	}
	return isCapital(t) && (isDistinct(t) || strings.Contains(t, " ")) && wordCount(s) >= 4 && isCapital(s)
}

// isOrder says whether what looks like a phrase is an order: "Store grain of other
// mills".
func (d *definition) isOrder(s string) bool {
	opener := firstWord(s)
	return d.kind == asThing && isNounBase(opener) && d.isOffered(s, opener) && d.isCatalogued()
}

// hangsLoosely says whether s is a noun phrase with words of some weight hung on
// its noun.
func hangsLoosely(s string) bool {
	first, second := twoWords(s)
	if wordCount(s) < 4 || isPreposition(first) || isAdverb(first) || isBareStop(first) || isDeterminer(second) || isQuantity(first) || opensLoosely(first) {
		return false
	}
	if isAdjective(first) || first == "responsible" || hasPredicate(s) || judges(s) || hasBareVerb(s) || hasAux(s) || strings.Contains(s, " / ") {
		return false
	}
	n := 0
	for w := range eachWord(s) {
		if n > 0 && (w == "of" || w == "for" || w == "that" || w == "which" || w == "as" || w == "between" || w == "with") {
			return n > 1 || w != "as"
		}
		n++
	}
	return false
}

// namesConcept says whether a term is a name by itself: of two words and more, or
// one among others of which each has its meaning behind it.
func (d *definition) namesConcept() bool {
	t := plain(d.term)
	head := headOf(fold(t))
	first := firstWord(t)
	if t == "" || isOneCode(d.term) && !d.isCatalogued() || hasFiniteVerb(t) || !isLatin(t) || hasPreposition(t) || hasDigit(t) || strings.ContainsAny(t, "<>=$\"'&@+/") || isSorterWord(head) && wordCount(t) < 3 || isAspect(head) || isTopicWord(head) || isAdjective(first) || isQuantity(first) || isCondition(first) || isForeignWords(t) {
		return false
	}
	if isPlainVerb(first) || isDistinctAction(t) {
		return false
	}
	if _, form := verbOf(head); strings.Contains(t, " ") && form != participle {
		return true
	}
	return len(t) > 2 && !isLooseWord(head) && d.place.isAmongPairs()
}

// isDistinctAction says whether a term of several words begins with what is done
// to what: "checking the key".
func isDistinctAction(t string) bool {
	first, second := twoWords(t)
	_, form := verbOf(first)
	return second != "" && (isDeterminer(second) || form == gerund && (isPluralWord(lastWord(t)) || wordCount(t) > 2)) && !isNounBase(first)
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

// isTopicWord knows the nouns of labels under which something is told rather than
// that are told of.
func isTopicWord(w string) bool {
	switch w {
	case "time", "day", "idea", "rule", "case", "goal", "question", "answer", "way", "step", "size", "cost", "order", "approach", "solution", "line", "access",
		"information", "name", "number", "thing", "things", "fact", "facts", "update", "change", "changes", "version", "cases", "performance", "point", "points",
		"detail", "area", "status", "purpose", "reason", "future", "past", "situation", "measurement", "alternative", "trick", "method", "side", "level", "subtlety":
		return true
	}
	return false
}

// isLooseWord knows words that stand alone in front of a remark.
func isLooseWord(w string) bool {
	_, form := verbOf(w)
	switch w {
	case "good", "bad", "better", "best", "worst", "simple", "fast", "slow", "old", "new", "yes", "maybe", "today", "tomorrow", "yesterday", "cool", "nice",
		"public", "private", "local", "remote", "manual", "easy", "hard", "cheap", "expensive", "optional", "required", "true", "false", "interesting", "linux", "windows":
		return true
	}
	return form == baseForm && !isNounBase(w) || isAdverb(w) || form == participle
}

// isAmongPairs says whether two bullets beside b are terms with something behind
// them as well, as in a glossary.
func (b *bullet) isAmongPairs() bool {
	if b.up == nil {
		return false
	}
	n := 0
	all := b.up.points()
	for i, s := range all {
		if i >= 12 || n > 2 {
			break
		}
		if p := s.pair(); p != nil && isTerm(p.left) && wordCount(plain(p.right)) > 2 {
			n++
		}
	}
	return n > 2 || n == 2 && len(all) == 2
}
