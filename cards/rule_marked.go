package cards

import (
	"strings"
	"unicode/utf8"

	"k8scards/notes"
)

// Marks that a person may put into notes; none is ever needed.
const (
	markSkip  = "card: skip"  // in an HTML comment: no card of this bullet
	markForce = "card: force" // in an HTML comment: a card of this bullet, whatever the rules say
)

// marked says whether the bullet has a comment with the mark in it.
func (b *bullet) marked(mark string) bool {
	for _, s := range b.node.Text {
		if s.Style&notes.RawHTML != 0 && strings.HasPrefix(s.Text, "<!--") && strings.Contains(strings.ToLower(s.Text), mark) {
			return true
		}
	}
	return false
}

// makeMarked takes what the author marked as a card: a Q: and an A:, a question
// :: answer, a ==gap==.
func makeMarked(b *bullet) []draft {
	if out := makeQA(b); out != nil {
		return out
	}
	if out := makeDoubleColon(b); out != nil {
		return out
	}
	return makeHighlight(b)
}

// makeQA reads "Q: …" with "A: …" nested in it, beside it or behind it.
func makeQA(b *bullet) []draft {
	question, ok := cutMark(b.text, isQuestionMark)
	if !ok {
		return nil
	}
	for _, sep := range [...]string{" A: ", " A. ", " Answer: ", " Ans: "} {
		if q, a, ok := splitAt(question, sep); ok {
			return []draft{{kind: Basic, question: markdown(q), answer: markdown(a), more: b.detail()}}
		}
	}
	for _, c := range append(b.points(), b.next()...) {
		if answer, ok := cutMark(c.text, isAnswerMark); ok {
			first, rest := answerOf(answer)
			if endsInColon(plain(first)) {
				return nil
			}
			return []draft{{
				kind: Basic, question: markdown(question), answer: markdown(first), more: joinMore(markdown(rest), c.detail()), uses: []*bullet{c},
			}}
		}
	}
	if endsInQuestionMark(plain(question)) {
		return b.answered(markdown(question), b.points())
	}
	return nil
}

// answerOf is what of an answer is to be recalled: its first sentence, if the
// whole is long.
func answerOf(t notes.Text) (answer, rest notes.Text) {
	if wordCount(plain(t)) <= maxCellWords {
		return t, nil
	}
	return firstSentence(t)
}

// next is the bullet behind b, if there is one.
func (b *bullet) next() []*bullet {
	if b.behind == nil || !isPoint(b.behind.node.Kind) {
		return nil
	}
	return []*bullet{b.behind}
}

// isQuestionMark knows the words that mark a question.
func isQuestionMark(w string) bool {
	switch w {
	case "q", "question", "问", "질문", "p", "pregunta", "pergunta", "问题", "ques":
		return true
	}
	return false
}

// isAnswerMark knows the words that mark an answer.
func isAnswerMark(w string) bool {
	switch w {
	case "a", "answer", "答", "답", "r", "respuesta", "resposta", "ans", "回答":
		return true
	}
	return false
}

// cutMark drops a mark that t begins with: a word, maybe with a number, and a
// colon, or a full stop behind a single Latin letter ("Q1. "). The word may be
// strong and the colon not.
func cutMark(t notes.Text, isMark func(string) bool) (notes.Text, bool) {
	if len(t) == 0 || t[0].Style&notes.CodeSpan != 0 {
		return nil, false
	}
	if len(t) > 1 && t[0].Style != 0 && len(t[0].Text) < maxMark && strings.HasPrefix(t[1].Text, ":") && t[1].Style == 0 {
		t = append(notes.Text{{Text: t[0].Text + t[1].Text}}, t[2:]...)
	}
	s := t[0].Text
	end := markEnd(s)
	if end <= 0 {
		return nil, false
	}
	word := strings.TrimRight(strings.ToLower(s[:end]), "0123456789 ")
	if !isMark(word) || s[end] != ':' && len(word) > 1 && isASCII(word) && !strings.ContainsAny(s[:end], "0123456789") {
		return nil, false
	}
	rest, wide := strings.CutPrefix(s[end:], "：")
	if !wide {
		rest = s[end+1:]
	}
	out := append(notes.Text{{Text: rest, Style: t[0].Style}}, t[1:]...)
	return trimText(out), true
}

// maxMark bounds a mark, in bytes: "Question 12".
const maxMark = 14

// markEnd is where a mark at the beginning of s ends, -1 if it holds none.
func markEnd(s string) int {
	for i, r := range s {
		switch {
		case i > maxMark:
			return -1
		case r == ':', r == '.', r == ')', r == '：':
			return i
		}
	}
	return -1
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// splitAt takes a text apart at a separator that stands outside of code.
func splitAt(t notes.Text, sep string) (left, right notes.Text, ok bool) {
	for i, s := range t {
		if s.Style&notes.CodeSpan != 0 {
			continue
		}
		before, after, found := strings.Cut(s.Text, sep)
		if !found {
			continue
		}
		left, right = parted(t, i, before, after)
		return left, right, len(left) > 0 && len(right) > 0
	}
	return nil, nil, false
}

// makeDoubleColon reads "question :: answer".
func makeDoubleColon(b *bullet) []draft {
	q, a, ok := splitAt(b.text, " :: ")
	if !ok {
		return nil
	}
	return []draft{{kind: Basic, question: named(b, markdown(q)), answer: markdown(a), more: b.detail()}}
}

// makeHighlight makes a gap of each ==highlighted== part.
func makeHighlight(b *bullet) []draft {
	var out []draft
	for i, s := range b.text {
		if s.Style&notes.CodeSpan != 0 || s.URL != "" {
			continue
		}
		for from := 0; ; {
			open := strings.Index(s.Text[from:], "==")
			if open < 0 {
				break
			}
			open += from
			end := strings.Index(s.Text[open+2:], "==")
			if end <= 0 {
				break
			}
			end += open + 2
			if isSpaced(s.Text[open+2 : end]) {
				from = end // a comparison, no mark
				continue
			}
			at := spot{span: i, from: open, to: end + 2, answer: strings.TrimSpace(s.Text[open+2 : end])}
			sentence := strings.ReplaceAll(at.question(b.text), "==", "")
			out = append(out, draft{kind: Cloze, question: named(b, sentence), answer: at.answer, more: b.detail()})
			from = end + 2
		}
	}
	return out
}

// isSpaced says whether s begins or ends in a space.
func isSpaced(s string) bool { return s[0] == ' ' || s[len(s)-1] == ' ' }
