package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// A pair is a text taken apart at its first separator: `term: meaning`.
type pair struct {
	left, right notes.Text
	sep         string
}

// pair takes the bullet's text apart, once; nil if it has no separator.
func (b *bullet) pair() *pair {
	if b.split == nil {
		p := splitPair(b.text)
		b.split = &p
	}
	if b.split.sep == "" {
		return nil
	}
	return b.split
}

// separators stand between a term and its meaning, the stronger first where
// two start at the same place. Each begins with a space or a colon.
func separators() [11]string {
	return [...]string{" -- ", " — ", " – ", " - ", " // ", " # ", " := ", ": ", "：", " : ", " = "}
}

// splitPair takes t apart at the first separator that stands outside of code
// and links.
func splitPair(t notes.Text) pair {
	for i, s := range t {
		if s.Style&(notes.CodeSpan|notes.RawHTML|notes.Image) != 0 || s.URL != "" {
			continue
		}
		text := s.Text
		if i+1 < len(t) && strings.HasSuffix(text, ":") {
			text += " " // `**Term:** meaning`, `term:`code``
		}
		if i > 0 {
			text = restoreSpace(t[i-1], text)
		}
		at, sep := firstSeparator(text)
		if at < 0 || strings.TrimSpace(text[:at]) == "" && i == 0 {
			continue
		}
		left, right := parted(t, i, text[:at], text[at+len(sep):])
		if len(left) == 0 || len(right) == 0 {
			continue
		}
		return pair{left: left, right: right, sep: sep}
	}
	return pair{}
}

// restoreSpace lets a separator right behind code or strong text be seen:
// `code`: meaning, **Term**: meaning.
func restoreSpace(before notes.Span, text string) string {
	if before.Style != 0 && strings.HasPrefix(text, ":") && len(text) == 1 {
		return ": "
	}
	return text
}

// firstSeparator gives the place and the form of the first separator in s; the
// place is -1 if there is none.
func firstSeparator(s string) (int, string) {
	for i := range len(s) {
		switch s[i] {
		case ' ':
			if i+1 < len(s) && isLetterOrDigit(rune(s[i+1])) {
				continue
			}
		case ':', "："[0]:
		default:
			continue
		}
		for _, sep := range separators() {
			if strings.HasPrefix(s[i:], sep) {
				return i, sep
			}
		}
	}
	return -1, ""
}

// parted is t taken apart within span i: what stands before and behind, of
// which before and after are of the span itself.
func parted(t notes.Text, i int, before, after string) (left, right notes.Text) {
	style := t[i].Style
	left = append(append(notes.Text(nil), t[:i]...), notes.Span{Text: before, Style: style})
	right = append(notes.Text{{Text: after, Style: style}}, t[i+1:]...)
	return trimText(left), trimText(right)
}

// trimText drops white space and empty spans at both ends.
func trimText(t notes.Text) notes.Text {
	for len(t) > 0 && strings.TrimSpace(t[0].Text) == "" {
		t = t[1:]
	}
	for len(t) > 0 && strings.TrimSpace(t[len(t)-1].Text) == "" {
		t = t[:len(t)-1]
	}
	if len(t) == 0 {
		return nil
	}
	if t[0].Style&notes.CodeSpan == 0 {
		t[0].Text = strings.TrimLeftFunc(t[0].Text, unicode.IsSpace)
	}
	if l := len(t) - 1; t[l].Style&notes.CodeSpan == 0 {
		t[l].Text = strings.TrimRightFunc(t[l].Text, unicode.IsSpace)
	}
	return t
}

// isTerm says whether t can be the name of a thing: short, no sentence, no
// word that only introduces what follows.
func isTerm(t notes.Text) bool {
	if isOneCode(t) {
		return true
	}
	s := plain(t)
	n := wordCount(s)
	if n == 0 || n > maxTerm || isKindOf(s) || isSorter(s) || isDangling(s) || isIntroduction(s) {
		return false
	}
	return !hasFiniteVerb(s) && !endsSentence(s) && unbracketed(s)
}

// isKindOf says whether s asks for a kind rather than names it: "type of pump".
func isKindOf(s string) bool {
	first, second := twoWords(s)
	return second == "of" && (isSorterWord(first) || first == "number" || first == "name" || first == "list")
}

// maxTerm is how many words a term may have.
const maxTerm = 6

// unbracketed says whether the brackets in s are balanced, as they are not
// when a separator stood inside of them.
func unbracketed(s string) bool {
	return strings.Count(s, "(") == strings.Count(s, ")") && strings.Count(s, "[") == strings.Count(s, "]")
}

// isLabel says whether b names something and says nothing of it.
func (b *bullet) isLabel() bool {
	if isOneCode(b.text) {
		return true
	}
	s := strings.TrimRight(b.words, ":： ")
	return b.count > 0 && b.count <= maxTerm && !hasFiniteVerb(s) && !endsSentence(s) &&
		!strings.HasSuffix(s, ".") && !opensClause(s)
}

// endsSentence says whether a mark in s ends a sentence, as none does in a name.
func endsSentence(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c == '?', c == '!', c == ';':
			return true
		case c >= wideLead:
			return strings.ContainsAny(s[i:], "?!;。")
		}
	}
	return false
}

// isSorter says whether s is a label that says nothing without what stands
// above it: the same words stand under many subjects.
func isSorter(s string) bool {
	s = strings.TrimRight(fold(s), ":： ")
	if rest, ok := strings.CutPrefix(s, "the "); ok {
		s = rest
	}
	switch firstWord(s) {
	case "each", "every", "all", "on", "in", "for", "with", "at", "by", "both":
		return true
	}
	return isSorterWord(s) || hasLower(s, "following")
}

// isIntroduction says whether s introduces rather than names.
func isIntroduction(s string) bool {
	switch first := firstWord(s); first {
	case "", "e", "eg", "ie", "i", "note", "nb", "warning", "caution", "tip", "important", "info", "hint", "todo", "fixme",
		"if", "when", "while", "as", "because", "so", "but", "then", "in", "for", "to", "with", "from", "see", "and", "or",
		"pro", "fun", "key", "nota", "remember", "default", "defaults", "example", "examples", "sample", "ref", "refs", "reference", "source", "link", "links",
		"answer", "question", "resposta", "pergunta", "respuesta", "pregunta", "obs", "result", "results", "on", "at", "by", "after", "before", "once", "since", "not", "no", "q", "a", "an", "also", "there",
		"注意", "例如", "比如", "ejemplo", "por", "참고", "예":
		return first != "a" && first != "an" || len(words(s)) == 1
	}
	return false
}
