package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// isSound says whether a card about the definition is worth asking.
func (d definition) isSound() bool {
	t, m := plain(d.term), plain(d.meaning)
	if len(d.term) == 0 || !d.isTermSound(t) || !d.isMeaningSound(m) {
		return false
	}
	if d.kind == asThing && d.isMismatch(m) || d.kind == asDeed && (beginsWord(t, firstWord(m)) || isDo(firstWord(m))) {
		return false
	}
	return !restates(t, m) && !opensWith(m, t) && !d.b.shows(m)
}

// isTermSound says whether t is the name of a thing, and no part of a sentence,
// no command and no number of a chapter.
func (d definition) isTermSound(t string) bool {
	switch {
	case strings.Contains(t, ","), !strings.ContainsFunc(t, unicode.IsLetter), isPlaceholder(t), isBlank(t), strings.HasSuffix(t, ":"):
		return false
	case isOneCode(d.term):
		return !isCommandLine(oneCode(d.term))
	case len(t) == 1, t[0] >= '0' && t[0] <= '9' && strings.Contains(t, ":"), d.kind == asDeed && isShouted(t):
		return false
	case isAction(t) && !isNumbered(t), isLoose(t), isCommandLine(t), strings.ContainsAny(t, "*$|<>!["), isSerial(t):
		return false
	}
	return !opensLoosely(firstWord(t)) && !isAspect(headOf(fold(t))) && !hasRelative(t) && (d.stated || wordCount(t) < 5 || !hasPreposition(t))
}

// isShouted says whether a label of several words is written in capitals, as no
// thing is that acts.
func isShouted(t string) bool { return wordCount(t) > 2 && strings.ToUpper(t) == t && isLatin(t) }

// isMeaningSound says whether m is whole, of some length and no remark.
func (d definition) isMeaningSound(m string) bool {
	switch {
	case wordCount(m) < 2, wordCount(m) > maxMeaning, endsInColon(m), endsInQuestionMark(m), strings.HasSuffix(m, "!"), !unbracketed(m), strings.ContainsRune("\"“'", firstRune(m)):
		return false
	case isLinkOnly(d.meaning), pointsElsewhere(d.meaning), allStyled(d.meaning, notes.Emphasis), allStyled(d.meaning, notes.Strong) && isTitle(m):
		return false
	case !isLatin(m):
		return true
	case isNarrative(m) && !d.tellsDeed(m), isDoubt(m), d.kind != asContent && isUnfinished(m), strings.Contains(m, "\\"):
		return false
	case d.kind == asContent && has(m, "it"), wordCount(m) < 8 && strings.Contains(m, ": "):
		return false
	case d.kind == asPurpose && (wordCount(m) < 3 || firstWord(m) == "to" && wordCount(m) < 4 || has(m, "for more") || has(m, "to not to") || hasOrder(m)):
		return false
	case d.stated && !startsLikeNoun(m) && contentWords(m) < 3:
		return false
	}
	return wordCount(m) > 6 || !has(m, "to be")
}

// tellsDeed says whether what sounds like an order tells what a thing with a name
// of its own does: "Press: make oil of olives".
func (d definition) tellsDeed(m string) bool {
	switch firstWord(m) {
	case "create", "run", "add", "set", "specify", "verify", "make":
		return (d.kind == asDeed || d.kind == asPurpose) && (isOneCode(d.term) || isCapital(plain(d.term))) && !isNarrative("to "+m)
	}
	return false
}

// hasOrder says whether a purpose goes on to tell the reader what to do: "to see
// the pump, open the gate".
func hasOrder(m string) bool {
	for from := 0; ; {
		at := strings.Index(m[from:], ", ")
		if at < 0 {
			return false
		}
		from += at + len(", ")
		if w := firstWord(m[from:]); isPlainVerb(w) || w == "set" || w == "use" || w == "check" {
			return true
		}
	}
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// isUnfinished says whether a meaning ends where its sentence does not.
func isUnfinished(m string) bool {
	switch last := lastWord(m); last {
	case "that", "which", "who":
		return true
	case "on", "up", "in", "out", "to":
		return false
	case "describes", "provides", "includes", "contains", "allows", "supports":
		return has(m, "that "+last)
	}
	return isLoose(m) && !isAux(lastWord(m))
}

// isMismatch says whether a noun phrase without an article is of several things
// where the term is of one, or opens with a name that its author set apart.
func (d definition) isMismatch(m string) bool {
	if startsLikeNoun(m) || !isLatin(m) {
		return false
	}
	if len(d.meaning) > 1 && d.meaning[0].Style&(notes.Strong|notes.CodeSpan) != 0 {
		return true
	}
	if _, form := verbOf(firstWord(m)); form == gerund {
		return false // "keeping mills apart" is one thing
	}
	if isSeveral(d.term) && wordCount(m) <= 3 {
		return !isPluralWord(headNoun(m))
	}
	return isPluralWord(headNoun(m)) && !isSeveral(d.term) && !d.stated && !isOneCode(d.term)
}

// opensWith says whether a meaning begins with its term, as a sentence about it
// does.
func opensWith(meaning, term string) bool {
	m, t := dropArticle(meaning), dropArticle(term)
	return len(m) > len(t) && strings.EqualFold(m[:len(t)], t) && len(t) > 2
}

// isLoose says whether a term ends in a word that wants another behind it.
func isLoose(s string) bool {
	last := lastWord(s)
	return last == "not" || isPreposition(last) || isAux(last) || isDeterminer(last) || last == "and" || last == "or"
}

// isNumbered says whether a name ends in a number, as those of products do.
func isNumbered(s string) bool { return strings.Trim(lastWord(s), "0123456789") == "" }

// isBlank says whether a term only stands for something to be filled in, such
// as x.x.x.x.
func isBlank(s string) bool { return strings.Trim(strings.ToLower(s), "x.-_/…") == "" }

// isSerial says whether a label counts parts of a text rather than names
// something: "Chapter 8", "1st role".
func isSerial(s string) bool {
	first, second := twoWords(s)
	if first != "" && first[0] >= '0' && first[0] <= '9' && isOrdinal(first) || strings.HasPrefix(s, "第") || strings.HasPrefix(s, "章") {
		return true
	}
	switch first {
	case "chapter", "section", "part", "step", "solution", "option", "example", "lecture", "week", "day", "unit", "module", "lesson", "case", "way", "method", "scenario", "ch":
		return second != "" && (second[0] >= '0' && second[0] <= '9' || strings.Trim(second, "ivx") == "" || len(second) == 1)
	}
	return false
}

// opensLoosely knows words with which no name begins.
func opensLoosely(w string) bool {
	switch w {
	case "another", "other", "more", "often", "necessary", "some", "any", "every", "each", "such", "like", "similar", "whole", "very":
		return true
	}
	return isPreposition(w) || isAdverb(w) && !strings.HasSuffix(w, "ly") || isRelative(w)
}

// isAspect knows what is told of a thing rather than what is one.
func isAspect(w string) bool {
	switch w {
	case "benefit", "benefits", "motivation", "motivations", "pluses", "minuses", "plus", "minus", "conclusion", "takeaway", "takeaways", "wrapup", "recap", "reason",
		"reasons", "drawback", "drawbacks", "objective", "objectives", "impact", "consequence", "consequences", "difference", "differences", "comparison", "importance",
		"alternative", "alternatives", "caveat", "caveats", "gotcha", "gotchas", "insight", "lesson", "need", "recommendation", "responsibility", "responsibilities":
		return true
	}
	return false
}

// hasRelative says whether a clause hangs on a word of s.
func hasRelative(s string) bool {
	for w := range eachWord(s) {
		if w == "that" || w == "which" || w == "who" || w == "whose" {
			return true
		}
	}
	return false
}

// hasSingular says whether the plural that a name ends in is a regular one.
func hasSingular(name string) bool {
	last := lastWord(name)
	return isPluralWord(last) && len(last) > 4 && !strings.HasSuffix(name, "`") && (!strings.HasSuffix(last, "ses") || strings.HasSuffix(last, "sses"))
}
