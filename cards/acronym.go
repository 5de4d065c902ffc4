package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// maxAcronym is how long a short form may be, in bytes.
const maxAcronym = 7

// acronymIn finds in a name its short and its long form, one of them in
// brackets: "CPU (Central Processing Unit)". Both are empty if it has none.
func acronymIn(t notes.Text) (short, long string) {
	s := plain(t)
	open := strings.IndexByte(s, '(')
	if open <= 0 || !strings.HasSuffix(s, ")") {
		return "", ""
	}
	outer, inner := dropArticle(strings.Trim(s[:open], "*_` ")), strings.Trim(s[open+1:len(s)-1], "*_` ")
	switch {
	case standsFor(outer, inner):
		return outer, inner
	case standsFor(inner, outer):
		return inner, outer
	}
	return "", ""
}

// acronymOnly says whether a name is both forms and so tells itself.
func acronymOnly(t notes.Text) bool {
	short, _ := acronymIn(t)
	return short != ""
}

// standsFor says whether short is made of the first letters of the words of
// long; small words may be left out.
func standsFor(short, long string) bool {
	short = strings.TrimSuffix(short, "s")
	if len(short) < 2 || len(short) > maxAcronym-1 || strings.ContainsFunc(short, func(r rune) bool { return !unicode.IsUpper(r) && !unicode.IsDigit(r) }) {
		return false
	}
	at, before := 0, ' '
	for i, r := range long + " " {
		starts := unicode.IsLetter(r) && (!unicode.IsLetter(before) || unicode.IsUpper(r) && unicode.IsLower(before))
		if starts {
			switch {
			case at < len(short) && unicode.ToUpper(r) == rune(short[at]):
				at++
			case isSmallWord(long[i:]):
			default:
				return false
			}
		}
		before = r
	}
	return at == len(short) && len(long) > len(short)+2
}

// isSmallWord says whether s begins with a word that an acronym may leave out.
func isSmallWord(s string) bool {
	switch firstWord(s) {
	case "of", "for", "and", "the", "to", "in", "on", "a", "an", "as", "by", "with", "de", "la", "del", "para":
		return true
	}
	return false
}

// acronymDraft asks what short stands for.
func acronymDraft(b *bullet, short, long string) draft {
	return draft{kind: Basic, question: fill(speech(b).standsFor, short), answer: long}
}

// looselyStandsFor says whether long, behind a name in capitals, is what the
// name is short for although not each letter is one of its own: words with
// capitals, the first of which begins as the name does.
func looselyStandsFor(short, long string) bool {
	if standsFor(short, long) {
		return true
	}
	n := wordCount(long)
	if len(short) < 2 || len(short) > maxAcronym || n < 2 || n > 7 || short != strings.ToUpper(short) || !unicode.IsLetter(rune(short[0])) ||
		!strings.EqualFold(short[:1], long[:1]) || strings.ContainsAny(long, ".,;:()") || strings.ContainsAny(short, " .") {
		return false
	}
	for _, w := range strings.Fields(long) {
		if r := rune(w[0]); !unicode.IsUpper(r) && !isSmallWord(w) {
			return false
		}
	}
	return true
}

// expansionIn is the beginning of a meaning that is the long form of the term;
// empty if it does not begin so.
func expansionIn(term, meaning string) string {
	if len(term) < 2 || len(term) > maxAcronym-1 || !unicode.IsUpper(rune(term[0])) {
		return ""
	}
	for i, r := range meaning {
		if r == ' ' || r == ',' || r == '.' || r == ':' {
			if standsFor(term, meaning[:i]) {
				return meaning[:i]
			}
		}
	}
	return ""
}
