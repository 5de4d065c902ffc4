package typed

import (
	"slices"
	"strings"
	"unicode"
)

// checkText compares two texts in plain words. Words of the question may be
// there or not.
func checkText(want, given, question string) Verdict {
	told := words(question)
	w, g := strip(words(want), told), strip(words(given), told)
	if strings.Join(w, "") == strings.Join(g, "") {
		return all(true)
	}
	if remarks, ok := align(w, g); ok {
		return all(true, remarks...)
	}
	if isJoined(want) && slices.Equal(inAnyOrder(w), inAnyOrder(g)) {
		return all(true)
	}
	return all(false, differences(w, g)...)
}

// isJoined says whether a text joins things whose order does not matter.
func isJoined(text string) bool { return slices.ContainsFunc(words(text), joins) }

func joins(w string) bool { return w == "and" || w == "or" }

// inAnyOrder are the words that are joined, sorted.
func inAnyOrder(list []string) []string { return slices.Sorted(slices.Values(without(list, joins))) }

// words are the words of a text in small letters, without the punctuation around
// them. What is written with a hyphen is two words.
func words(text string) []string {
	var list []string
	for _, f := range strings.FieldsFunc(strings.ToLower(text), separates) {
		if f = strings.TrimFunc(f, isMark); f != "" {
			list = append(list, numeral(f))
		}
	}
	return list
}

func separates(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("-‐–—,;，、；", r)
}

func isMark(r rune) bool { return strings.ContainsRune("`*_.:!?()[]\"'“”‘’。？！", r) }

// numeral is a small number in digits.
func numeral(word string) string {
	i := slices.Index([]string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}, word)
	if i < 0 {
		return word
	}
	return []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}[i]
}

// strip leaves out articles and the words that told already says; if no other
// words are left, only the articles.
func strip(list, told []string) []string {
	list = without(list, isArticle)
	isTold := func(w string) bool {
		return slices.ContainsFunc(told, func(t string) bool { return sameNoun(t, w) })
	}
	if rest := without(list, isTold); len(rest) > 0 {
		return rest
	}
	return list
}

func without(list []string, drop func(string) bool) []string {
	return slices.DeleteFunc(slices.Clone(list), drop)
}

func isArticle(w string) bool { return w == "a" || w == "an" || w == "the" }

// align says whether the words are the same but for slips, and which ones those
// are.
func align(want, given []string) (slips []string, ok bool) {
	if len(want) != len(given) {
		return nil, false
	}
	for i, w := range want {
		switch g := given[i]; {
		case sameNoun(w, g):
		case isSlip(w, g):
			slips = append(slips, "spelt "+w)
		default:
			return nil, false
		}
	}
	return slips, true
}

// sameNoun says whether two words are one, or one the plural of the other.
func sameNoun(a, b string) bool { return a == b || a+"s" == b || a == b+"s" }

// differences are the words that one text has and the other lacks, if they have
// any in common: other texts are simply others.
func differences(want, given []string) []string {
	missing := without(want, func(w string) bool { return slices.Contains(given, w) })
	extra := without(given, func(w string) bool { return slices.Contains(want, w) })
	if len(missing) == len(want) {
		return nil
	}
	var remarks []string
	if len(missing) > 0 {
		remarks = append(remarks, "missing: "+strings.Join(missing, " "))
	}
	if len(extra) > 0 {
		remarks = append(remarks, "too much: "+strings.Join(extra, " "))
	}
	return remarks
}
