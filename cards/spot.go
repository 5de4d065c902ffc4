package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// A spot is the part of a text that a cloze hides: from byte From to byte To
// of span Span.
type spot struct {
	span, from, to int
	answer         string // as Markdown
}

// question is the text with the gap.
func (p spot) question(t notes.Text) string {
	out := append(notes.Text(nil), t...)
	s := t[p.span].Text
	gap := notes.Span{Text: s[:p.from] + gapMark + s[p.to:]}
	if p.from > 0 || p.to < len(s) {
		gap.Style = t[p.span].Style
	}
	out[p.span] = gap
	return bareGap(strings.TrimSpace(out.Markdown()))
}

// bareGap drops the escapes from a gap, and sets it apart from what would make a
// link of it.
func bareGap(md string) string {
	for _, escaped := range []string{`\[…\]`, `[…\]`, `\[…]`} {
		before, after, ok := strings.Cut(md, escaped)
		if !ok {
			continue
		}
		if strings.HasPrefix(after, "(") || strings.HasPrefix(after, "[") {
			after = " " + after
		}
		return before + gapMark + after
	}
	return md
}

// definesOn is what the words behind a name say that it is; empty if they do
// not.
func definesOn(after string) string {
	for _, link := range [...]string{"is ", "are ", "refers to ", ", "} {
		if rest, ok := strings.CutPrefix(after, link); ok && startsLikeNoun(rest) && contentWords(rest) >= 4 {
			return strings.TrimRight(rest, ".;, ")
		}
	}
	if rest, ok := strings.CutPrefix(after, "are "); ok && contentWords(rest) >= 5 {
		return strings.TrimRight(rest, ".;, ")
	}
	return ""
}

// endsPhrase says whether a phrase ends before rest: what follows is no further
// noun, of which the phrase would only be a quality.
func endsPhrase(rest notes.Text) bool {
	s := rest.Plain()
	trimmed := strings.TrimLeft(s, " ")
	r, _ := utf8.DecodeRuneInString(trimmed)
	if trimmed == "" || !unicode.IsLetter(r) || isWide(r) {
		return true
	}
	w := firstWord(trimmed)
	switch w {
	case "and", "or", "of", "in", "on", "at", "by", "from", "to", "into", "with", "without", "through", "via", "as", "for", "inside", "within", "between",
		"if", "when", "while", "so", "because", "but", "which", "that", "who", "where", "before", "after", "until", "unless", "y", "o", "de", "para", "con", "que":
		return true
	}
	return isFiniteVerb(w) || isActionVerb(w)
}

// isExampleSpot says whether the words before a spot only introduce an example.
func (p spot) isExampleSpot(t notes.Text) bool {
	before := strings.ToLower(t[:p.span].Plain() + t[p.span].Text[:p.from])
	for lead, end := range map[string]string{
		"such as": ").;", "like": ").;", "examples include": ").;", "including": ").;", // a list of examples goes on
		"e.g": ",).;", "for example": ",).;", "for instance": ",).;", // a comma ends one
	} {
		if i := strings.LastIndex(before, lead); i >= 0 && !strings.ContainsAny(strings.TrimLeft(before[i+len(lead):], ".,: "), end) {
			return true
		}
	}
	return false
}
