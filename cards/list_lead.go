package cards

import (
	"strings"

	"k8scards/notes"
)

// lead is the announcement: the last sentence of the bullet.
func (b *bullet) lead() notes.Text {
	all := sentences(b.text)
	if len(all) == 0 {
		return b.text
	}
	return all[len(all)-1]
}

func (b *bullet) leadWords() string { return plain(b.lead()) }

// promised is the number of things that a lead announces; 0 if it counts none. A
// number at the end, or one of two, counts nothing: "chapter 2".
func promised(lead string) int {
	n := 0
	for w := range eachWord(lead) {
		if n > 0 && w != "and" && w != "or" && w != "to" {
			return n
		}
		n = countOf(w)
	}
	return 0
}

// countOf is the number that w is the word for, from two to seven; else 0.
func countOf(w string) int {
	switch w {
	case "2", "two", "dos":
		return 2
	case "3", "three", "tres", "três":
		return 3
	case "4", "four", "cuatro", "quatro":
		return 4
	case "5", "five", "cinco":
		return 5
	case "6", "six", "seis":
		return 6
	case "7", "seven", "siete", "sete":
		return 7
	}
	return 0
}

// announces says whether s promises a list: it ends in a colon or in a word
// that wants an object, or counts things.
func announces(s string) bool {
	if endsInColon(s) && (!isLatin(s) || !hasFiniteVerb(s) || asksItself(s)) {
		return !isIntroductionOnly(s)
	}
	s = strings.TrimRight(s, ":： ")
	last := ""
	for last = range eachWord(s) {
		if counts(last) {
			return true
		}
	}
	switch last {
	case "be", "are", "include", "includes", "including", "supports", "support", "provides", "contains", "as", "to", "of",
		"with", "by", "from", "for", "has", "have", "kinds", "types", "ways", "modes", "phases", "parts", "components",
		"categories", "following", "methods", "options", "levels", "stages", "states", "effects", "operators", "strategies",
		"policies", "share", "consists", "either", "benefits", "advantages", "disadvantages", "features", "requirements", "objects":
		return true
	}
	return announcesAbroad(s)
}

// counts says whether w is a small number.
func counts(w string) bool {
	switch w {
	case "2", "3", "4", "5", "6", "7", "two", "three", "four", "five", "six", "seven", "several", "various",
		"两种", "三种", "四种", "dos", "tres", "cuatro", "cinco", "três", "quatro", "seis", "siete", "sete":
		return true
	}
	return false
}

// isExample says whether s only gives an example.
func isExample(s string) bool {
	switch firstWord(s) {
	case "e", "eg", "i", "ie", "example", "such":
		return true
	}
	return false
}

// isIntroductionOnly says whether s is a word that introduces an example or a
// remark, such as "e.g.:" or "note:".
func isIntroductionOnly(s string) bool {
	return wordCount(s) <= 2 && isIntroduction(s)
}
