package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// A token is a word of a text, or a code span as one word.
type token struct {
	span, from, to int    // the bytes of span that it stands in
	low            string // in lower case; empty for code
	mark           string // the punctuation between the word before and it
}

// isCode says whether the token is a code span.
func (k token) isCode() bool { return k.low == "" }

// A phrase is a text with its words, to be taken apart between them.
type phrase struct {
	text   notes.Text
	tokens []token
	end    string // the punctuation behind the last word
}

// newPhrase finds the words of t. Pictures and tags are none.
func newPhrase(t notes.Text) phrase {
	p := phrase{text: t, tokens: make([]token, 0, aboutWords(t))}
	var mark []byte
	for i, s := range t {
		switch {
		case s.Style&(notes.RawHTML|notes.Image) != 0:
			mark = append(mark, '<')
		case s.Style&notes.CodeSpan != 0:
			p.tokens = append(p.tokens, token{span: i, to: len(s.Text), mark: string(mark)})
			mark = mark[:0]
		default:
			mark = p.addWords(i, s.Text, mark)
		}
	}
	p.end = string(mark)
	return p
}

// aboutWords is how many words t has if a space stands between any two.
func aboutWords(t notes.Text) int {
	n := len(t)
	for _, s := range t {
		if s.Style&notes.CodeSpan == 0 {
			n += strings.Count(s.Text, " ")
		}
	}
	return n
}

// addWords adds the words of span i, behind the punctuation mark; it returns
// the punctuation behind the last one.
func (p *phrase) addWords(i int, s string, mark []byte) []byte {
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		if !startsToken(r) || isLoneMark(s[at:]) {
			if !unicode.IsSpace(r) {
				mark = append(mark, s[at:at+size]...)
			}
			at += size
			continue
		}
		end := at + tokenLength(s[at:])
		p.tokens = append(p.tokens, token{span: i, from: at, to: end, low: folded(s[at:end]), mark: string(mark)})
		mark = mark[:0]
		at = end
	}
	return mark
}

// folded is a word in lower case with a plain apostrophe.
func folded(w string) string {
	if w = strings.ToLower(w); isASCII(w) {
		return w
	}
	return strings.ReplaceAll(w, "’", "'")
}

func startsToken(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '$' || r == '_' || r == '-' || r == '/'
}

// isLoneMark says whether s begins with a dash or the like that no word follows.
func isLoneMark(s string) bool {
	rest := strings.TrimLeft(s, "-/_$")
	r, _ := utf8.DecodeRuneInString(rest)
	return len(rest) < len(s) && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// tokenLength is how far the word at the start of s goes: letters, digits, and
// the marks that stand within names, paths and numbers.
func tokenLength(s string) int {
	end := 0
	for i, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), strings.ContainsRune("$_-/%+", r):
			end = i + utf8.RuneLen(r)
		case strings.ContainsRune(".:@=*'’", r):
			next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
			if i+utf8.RuneLen(r) >= len(s) || !startsToken(next) || next == '-' {
				return end
			}
		default:
			return end
		}
	}
	return end
}

// len is the number of words.
func (p phrase) len() int { return len(p.tokens) }

// low is word i in lower case; empty for code and behind the end.
func (p phrase) low(i int) string {
	if i < 0 || i >= len(p.tokens) {
		return ""
	}
	return p.tokens[i].low
}

// isCode says whether word i is a code span.
func (p phrase) isCode(i int) bool { return i >= 0 && i < len(p.tokens) && p.tokens[i].isCode() }

// mark is the punctuation before word i, or behind the last word.
func (p phrase) mark(i int) string {
	if i < len(p.tokens) {
		return p.tokens[i].mark
	}
	return p.end
}

// cut is the text of the words from i up to j, with the brackets and quotes
// that open or close right there.
func (p phrase) cut(i, j int) notes.Text {
	if i >= j || i < 0 || j > len(p.tokens) {
		return nil
	}
	first, last := p.tokens[i], p.tokens[j-1]
	from := first.from - opening(p.text[first.span].Text[:first.from])
	to := last.to + closing(p.text[last.span].Text[last.to:])
	if j == len(p.tokens) && strings.ContainsAny(p.end, ")]\"”’'") {
		last.span = len(p.text) - 1
		to = len(p.text[last.span].Text)
	}
	out := make(notes.Text, 0, last.span-first.span+1)
	for n := first.span; n <= last.span; n++ {
		s := p.text[n]
		a, b := 0, len(s.Text)
		if n == first.span {
			a = from
		}
		if n == last.span {
			b = to
		}
		s.Text = s.Text[a:b]
		out = append(out, s)
	}
	return trimText(out)
}

// opening is the length of the brackets and quotes at the end of s.
func opening(s string) int {
	return len(s) - len(strings.TrimRight(s, "([\"'“‘<{~≥≤>&"))
}

// closing is the length of the brackets and quotes at the start of s.
func closing(s string) int {
	return len(s) - len(strings.TrimLeft(s, ")]\"'”’>}+%"))
}
