package choice

import (
	"slices"
	"strings"
	"unicode"
)

// What sets answers apart, each at its most.
const (
	otherForm    = 60
	nearForm     = 25
	otherAsked   = 40
	otherPlace   = 20
	otherProgram = 20
	otherDomain  = 10
	otherTopic   = 15
	otherLength  = 20
	otherShape   = 12
	otherWriting = 6
)

// unalike grows with what tells a person that the answer of o is none to e.
func (m *Maker) unalike(e, o *entry) float64 {
	n := differentForm(e.form, o.form)
	n += otherAsked * (1 - share(e.asked, o.asked))
	n += otherPlace * (1 - sharedHeadings(e.card.Section, o.card.Section))
	n += otherTopic * (1 - m.sharedTopic(e, o))
	n += otherLength * differentLength(e, o)
	if e.card.Domain != o.card.Domain {
		n += otherDomain
	}
	if e.form == command && program(e) != program(o) {
		n += otherProgram
	}
	if capital(e.text) != capital(o.text) {
		n += otherWriting
	}
	if e.form == code && isName(e.text) != isName(o.text) {
		n += otherShape
	}
	if strings.HasSuffix(e.text, ".") != strings.HasSuffix(o.text, ".") {
		n += otherWriting
	}
	return n
}

func differentForm(a, b form) float64 {
	short := []form{phrase, code}
	long := []form{phrase, sentence, verdict}
	lists := []form{list, sequence}
	switch {
	case a == b:
		return 0
	case slices.Contains(short, a) && slices.Contains(short, b), slices.Contains(long, a) && slices.Contains(long, b), slices.Contains(lists, a) && slices.Contains(lists, b):
		return nearForm
	}
	return otherForm
}

// share is how much two lists of words have in common, 0 to 1.
func share(a, b []string) float64 {
	common := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			common++
		}
	}
	return float64(common) / float64(max(1, len(a), len(b)))
}

// sharedHeadings is how much of a section two cards share, 0 to 1.
func sharedHeadings(a, b []string) float64 {
	common := 0
	for common < min(len(a), len(b)) && a[common] == b[common] {
		common++
	}
	return float64(common) / float64(max(1, len(a), len(b)))
}

// sharedTopic is how much the questions of two cards are about the same, 0 to 1: a
// word that few cards have counts for more.
func (m *Maker) sharedTopic(e, o *entry) float64 {
	const enough = mostRare / 4
	n := 0
	for w := range e.topic {
		if o.topic[w] {
			n += m.rarity[w]
		}
	}
	return float64(min(n, enough)) / enough
}

// differentLength is how much the lengths of two answers differ, 0 to 1: of lists in
// items, of numbers in digits, of all others in words. Numbers of other units are as
// different as can be.
func differentLength(e, o *entry) float64 {
	if e.form == number && e.unit != o.unit {
		return 1
	}
	a, b := e.length, o.length
	return float64(max(a, b)-min(a, b)) / float64(max(1, a, b))
}

// lengthOf is the length of an answer in what it consists of.
func lengthOf(e *entry) int {
	switch e.form {
	case list, sequence:
		return len(e.card.Items)
	case number:
		return len(e.text) - len(e.unit)
	}
	return len(strings.Fields(e.text))
}

// unitOf is what of a number is no digit.
func unitOf(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, text)
}

// program is the first word of a command.
func program(e *entry) string {
	name, _, _ := strings.Cut(bareCode(e), " ")
	return name
}

// isName says whether code is one word, not several with dots or slashes in between.
func isName(text string) bool { return !strings.ContainsAny(text, "./:") }

// capital says whether a text begins with a capital letter.
func capital(text string) bool {
	for _, r := range text {
		return unicode.IsUpper(r)
	}
	return false
}
