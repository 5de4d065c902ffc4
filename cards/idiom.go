package cards

import (
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// An idiom is the language that a text is in, as far as the rules know languages.
type idiom uint8

const (
	unheard idiom = iota // not yet looked at
	inEnglish
	inSpanish
	inPortuguese
	inChinese
	inKorean
	inOther // another script, or another language in Latin letters
)

// idiom is the language of b, found once: that of its script or its small words,
// and where these tell nothing that of the document.
func (b *bullet) idiom() idiom {
	if b.spoken == unheard {
		b.spoken = b.hear()
	}
	return b.spoken
}

// isEnglish says whether b is asked in English.
func (b *bullet) isEnglish() bool { return b.idiom() == inEnglish }

// hear finds the language of b within its document.
func (b *bullet) hear() idiom {
	s, home := b.words, b.home
	if i := scriptOf(s); i != inEnglish {
		return i
	}
	switch {
	case home == inSpanish || home == inPortuguese:
		if leansEnglish(s, home) {
			return inEnglish
		}
		return home
	case (home == inChinese || home == inKorean) && isName(s):
		return home
	case b.skimmed().spanish:
		return inSpanish
	case b.skimmed().portuguese:
		return inPortuguese
	}
	return inEnglish
}

// scriptOf is the language that the letters of s tell: English where they are
// Latin. A single character of another script is enough, as notes are often
// mixed with English terms.
func scriptOf(s string) idiom {
	found := inEnglish
	for _, r := range s {
		switch {
		case r < firstWide:
		case unicode.Is(unicode.Hangul, r):
			return inKorean
		case unicode.Is(unicode.Han, r):
			found = inChinese
		case isWide(r):
			return inOther
		}
	}
	return found
}

// isName says whether s is short enough to be a name, which may be in Latin letters
// in any notes, and no English phrase.
func isName(s string) bool { return wordCount(s) <= maxTerm && !leansEnglish(s, unheard) }

// leansEnglish says whether more of the small words of s are English than of the
// language home, as in a quotation.
func leansEnglish(s string, home idiom) bool {
	n := 0
	for w := range eachWord(s) {
		switch voteOf(w) {
		case inEnglish:
			n++
		case home:
			n--
		}
	}
	return n > 0
}

// enoughVotes is after how many small words the language of a document is taken
// for known.
const enoughVotes = 120

// homeOf is the language that most of the small words of a document are of:
// one that the rules know, or else English.
func homeOf(root *notes.Node) idiom {
	var votes [inOther + 1]int
	all := 0
	root.Walk(func(n *notes.Node) bool {
		if all > enoughVotes {
			return false
		}
		all += countVotes(n.Text, &votes)
		for _, row := range n.Rows {
			for _, cell := range row {
				all += countVotes(cell, &votes)
			}
		}
		return true
	})
	for _, i := range [...]idiom{inSpanish, inPortuguese, inChinese, inKorean} {
		if votes[i] > 2 && votes[i]*2 > all {
			return i
		}
	}
	return inEnglish
}

// countVotes adds the small words of t to the votes, and says how many they are.
func countVotes(t notes.Text, votes *[inOther + 1]int) int {
	all := 0
	for _, s := range t {
		if s.Style&(notes.CodeSpan|notes.RawHTML) != 0 {
			continue
		}
		for w := range eachWord(s.Text) {
			if i := voteOf(w); i != unheard {
				votes[i]++
				all++
			}
		}
	}
	return all
}

// voteOf is the only language that has the small word w; unheard if more have it.
func voteOf(w string) idiom {
	if w[0] >= utf8.RuneSelf {
		if i := scriptOf(w); i != inEnglish {
			return i
		}
	}
	switch w {
	case "el", "los", "las", "y", "es", "del", "una", "con", "por", "son", "al", "está", "más":
		return inSpanish
	case "o", "os", "um", "uma", "em", "não", "é", "com", "ao", "são", "na", "ou", "mais":
		return inPortuguese
	case "il", "di", "che", "le", "les", "des", "et", "est", "und", "der", "die", "das", "mit", "ist", "het", "een", "van":
		return inOther
	case "the", "of", "is", "are", "and", "to", "with", "for", "by", "in", "on", "an", "from", "this", "that", "it", "be", "can":
		return inEnglish
	}
	return unheard
}
