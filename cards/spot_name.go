package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// nameSpot finds the part that the author set apart as strong, or else a name
// that the sentence ends in.
func nameSpot(t notes.Text) spot {
	for i, s := range t {
		if s.Style&notes.Strong == 0 || s.Style&notes.CodeSpan != 0 || strongs(t) > 1 || endsInColon(s.Text) || strings.HasPrefix(strings.TrimSpace(t[i+1:].Plain()), ":") {
			continue
		}
		if n := wordCount(s.Text); n >= 1 && n <= 4 && !isFiller(s.Text) && endsPhrase(t[i+1:]) && isLedTo(t[:i].Plain(), t[i+1:].Plain()) {
			return spot{span: i, to: len(s.Text), answer: markdown(notes.Text{{Text: s.Text}})}
		}
	}
	return lastName(t)
}

// isLedTo says whether the words around a part that its author made strong say
// that it is what something is or is called.
func isLedTo(before, after string) bool {
	before, after = strings.TrimSpace(before), strings.TrimLeft(after, " ")
	if !isLatin(before + after) {
		return strings.HasPrefix(after, "是") || endsInNaming(before)
	}
	if before == "" || fold(before) == "the" {
		return definesOn(after) != ""
	}
	switch last := lastWord(before); last {
	case "called", "named", "as", "is", "are", "from", "by", "via", "using", "name":
		return wordCount(before) > 2
	case "a", "an", "the":
		verb := lastWord(strings.TrimSpace(before[:len(before)-len(last)]))
		return verb == "is" || verb == "are" || verb == "called"
	}
	return false
}

// endsInNaming says whether s, in a script without spaces, leads on to a name.
func endsInNaming(s string) bool {
	for _, end := range [...]string{"是", "为", "叫", "称", "称作", "叫做"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// strongs counts the parts of t that are strong.
func strongs(t notes.Text) int {
	n := 0
	for _, s := range t {
		if s.Style&notes.Strong != 0 && hasLetter(s.Text) {
			n++
		}
	}
	return n
}

// lastName finds the name that a sentence ends in, behind a word such as "by"
// or "called": one word with a capital.
func lastName(t notes.Text) spot {
	i := len(t) - 1
	if i < 0 || t[i].Style&(notes.CodeSpan|notes.RawHTML|notes.Image) != 0 || t[i].URL != "" {
		return spot{}
	}
	s := strings.TrimRight(t[i].Text, ". ")
	at := strings.LastIndexByte(s, ' ') + 1
	w := s[at:]
	if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) || len(w) < 2 || isFiller(w) || strings.ContainsAny(w, "()[]/,;:") || !isLatin(w) {
		return spot{}
	}
	if strings.HasSuffix(s[:at], "as well as ") {
		return spot{}
	}
	switch lastWord(s[:at]) {
	case "by", "called", "named", "from", "via", "through", "using", "as", "into", "de", "por", "como", "usando", "com", "con":
		return spot{span: i, from: at, to: at + len(w), answer: w}
	}
	return spot{}
}

// isFiller says whether s is a word that people stress, not one to learn.
func isFiller(s string) bool {
	switch fold(s) {
	case "not", "no", "never", "always", "only", "must", "should", "can", "cannot", "can't", "all", "any", "both", "one", "also",
		"note", "important", "warning", "very", "and", "or", "but", "is", "are", "the", "a", "an", "without", "before", "after", "same",
		"does not", "do not", "don't", "will", "may", "has", "have", "every", "each", "default", "i", "ok", "yes":
		return true
	}
	return false
}
