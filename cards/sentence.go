package cards

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// sentences takes a text apart where a sentence ends outside of code: behind a
// full stop, an exclamation or question mark with white space and a new
// beginning after it, or behind the marks of scripts without spaces.
func sentences(t notes.Text) []notes.Text {
	if !slices.ContainsFunc(t, hasSentenceMark) {
		if len(t) == 0 {
			return nil
		}
		return []notes.Text{t}
	}
	var out []notes.Text
	var cur notes.Text
	for i, s := range t {
		if s.Style&(notes.CodeSpan|notes.RawHTML) != 0 || s.URL != "" {
			cur = append(cur, s)
			continue
		}
		text := s.Text
		for {
			at := sentenceEnd(text, i+1 < len(t))
			if at < 0 {
				break
			}
			cur = append(cur, notes.Span{Text: text[:at], Style: s.Style})
			out = appendText(out, cur)
			cur, text = nil, text[at:]
		}
		if text != "" {
			cur = append(cur, notes.Span{Text: text, Style: s.Style})
		}
	}
	return appendText(out, cur)
}

// hasSentenceMark says whether a mark stands in s that may end a sentence; most
// bullets have none.
func hasSentenceMark(s notes.Span) bool {
	for i := range len(s.Text) {
		switch c := s.Text[i]; {
		case c == '.', c == '!', c == '?':
			return true
		case c >= wideLead:
			return strings.ContainsAny(s.Text[i:], ".!?。！？")
		}
	}
	return false
}

func appendText(out []notes.Text, t notes.Text) []notes.Text {
	if t = trimText(t); len(t) > 0 {
		out = append(out, t)
	}
	return out
}

// sentenceEnd is where the first sentence in s ends, or -1; more says whether
// text follows s.
func sentenceEnd(s string, more bool) int {
	for i, r := range s {
		end := i + utf8.RuneLen(r)
		switch r {
		case '。', '！', '？':
			return end
		case '.', '!', '?':
			rest := s[end:]
			trimmed := strings.TrimLeft(rest, " ")
			if len(trimmed) == len(rest) || trimmed == "" && !more {
				continue
			}
			if r == '.' && isAbbreviation(s[:i]) {
				continue
			}
			if trimmed == "" || begins(trimmed) {
				return end
			}
		}
	}
	return -1
}

// begins says whether s starts like a sentence.
func begins(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "(\"“'"))
	return unicode.IsUpper(r) || isWide(r)
}

// isAbbreviation says whether the last word of s is one that ends in a full
// stop within a sentence.
func isAbbreviation(s string) bool {
	i := strings.LastIndexAny(s, " (")
	switch strings.ToLower(s[i+1:]) {
	case "e.g", "eg", "i.e", "ie", "etc", "vs", "cf", "approx", "no", "fig", "incl", "resp", "dr", "mr", "ex", "p.ej", "a.k.a":
		return true
	}
	return false
}

// firstSentence is the first sentence of t and the rest.
func firstSentence(t notes.Text) (first, rest notes.Text) {
	if !slices.ContainsFunc(t, hasSentenceMark) {
		return t, nil
	}
	all := sentences(t)
	if len(all) < 2 {
		return t, nil
	}
	return all[0], joinTexts(all[1:])
}

// joinTexts puts sentences together again.
func joinTexts(ts []notes.Text) notes.Text {
	var out notes.Text
	for i, t := range ts {
		if i > 0 {
			out = append(out, notes.Span{Text: " "})
		}
		out = append(out, t...)
	}
	return out
}
