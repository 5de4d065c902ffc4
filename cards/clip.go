package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// clip cuts a meaning where its first clause ends: a long one at whatever hangs
// on, a short one only where a second predicate begins. It says whether it did.
func clip(t notes.Text) (notes.Text, bool) {
	count := wordCount(t.Plain())
	if count < 4 {
		return t, false
	}
	before := 0
	for i, s := range t {
		if s.Style&(notes.CodeSpan|notes.RawHTML|notes.Image) != 0 || s.URL != "" {
			before += wordCount(s.Text)
			continue
		}
		if at := clauseEnd(s.Text, before, count); at >= 0 {
			short, _ := parted(t, i, s.Text[:at], s.Text[at:])
			return short, true
		}
		before += wordCount(s.Text)
	}
	return t, false
}

// clauseEnd is where in s the first clause ends, or -1; before is how many words
// stand before s, count how many there are in all.
func clauseEnd(s string, before, count int) int {
	for i, r := range s {
		hard := false
		switch {
		case r == ';' || r == '；':
			if endsEntity(s[:i]) {
				continue
			}
			hard = true
		case r == ',' && strings.HasPrefix(s[i:], ", "):
			if !cutsAt(s[i+2:], count) {
				continue
			}
		case r == ' ' && breaks(s[i:]):
			hard = true
		case r == ' ' && hangsOn(s[i:]):
			if count <= longMeaning {
				continue
			}
		case r == '，' && count > longMeaning:
		default:
			continue
		}
		if n := before + wordCount(s[:i]); n >= 6 || n >= 3 && (hard || count <= longMeaning) {
			return i
		}
	}
	return -1
}

// endsEntity says whether s ends in the name of a character, which the mark
// behind it closes: "&rsquo".
func endsEntity(s string) bool {
	at := strings.LastIndexByte(s, '&')
	return at >= 0 && len(s)-at < 10 && strings.IndexFunc(s[at+1:], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '#' }) < 0
}

// breaks says whether s, from a space on, is put behind a clause by a mark that
// begins another.
func breaks(s string) bool {
	for _, mark := range [...]string{" – ", " — ", " => ", " -> "} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	return false
}

// hangsOn says whether s, from a space on, explains the clause before it. A
// bracket has to be the last.
func hangsOn(s string) bool {
	if strings.HasPrefix(s, " (") {
		return strings.Trim(s[strings.IndexByte(s, ')')+1:], " .,;:*_") == ""
	}
	for _, mark := range [...]string{" - ", " so that ", " because ", " e.g", " i.e"} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	return false
}

// cutsAt says whether a clause ends at a comma before rest, in a text of count
// words.
func cutsAt(rest string, count int) bool {
	first, second := twoWords(rest)
	if first == "and" || first == "but" || first == "so" {
		if second == "it" || second == "they" || second == "is" || second == "can" {
			return true
		}
		first = second
	}
	_, form := verbOf(first)
	if form == thirdForm && !isNounToo(first) && !isAux(first) {
		return true
	}
	if first == "meaning" {
		return true
	}
	if count <= longMeaning {
		return false
	}
	switch first {
	case "which", "where", "so", "but", "while", "because", "thus", "such", "including", "typically", "usually", "often", "like", "e", "e.g", "i", "with",
		"without", "it", "they", "this", "as", "if", "when", "used", "based", "for", "in", "by", "from":
		return true
	}
	return form == gerund
}
