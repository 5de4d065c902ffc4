package cards

import (
	"strings"

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
	question, ok := cutMark(b.text, "q:", "question:", "问:", "问：", "질문:", "p:", "pregunta:")
	if !ok {
		return nil
	}
	if q, a, ok := splitAt(question, " A: "); ok {
		return []draft{{kind: Basic, question: markdown(q), answer: markdown(a), more: b.detail()}}
	}
	for _, c := range append(b.points(), b.next()...) {
		if answer, ok := cutMark(c.text, "a:", "answer:", "答:", "答：", "답:", "r:", "respuesta:"); ok {
			return []draft{{kind: Basic, question: markdown(question), answer: markdown(answer), more: c.detail(), uses: []*bullet{c}}}
		}
	}
	return nil
}

// next is the bullet behind b, if there is one.
func (b *bullet) next() []*bullet {
	if b.up == nil {
		return nil
	}
	all := b.up.below()
	for i, c := range all {
		if c == b && i+1 < len(all) && isPoint(all[i+1].node.Kind) {
			return all[i+1 : i+2]
		}
	}
	return nil
}

// cutMark drops the first of the marks that t begins with.
func cutMark(t notes.Text, marks ...string) (notes.Text, bool) {
	if len(t) == 0 {
		return nil, false
	}
	for _, m := range marks {
		s := t[0].Text
		if len(s) >= len(m) && strings.EqualFold(s[:len(m)], m) {
			out := append(notes.Text{{Text: s[len(m):], Style: t[0].Style}}, t[1:]...)
			return trimText(out), true
		}
	}
	return nil, false
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
			at := spot{span: i, from: open, to: end + 2, answer: strings.TrimSpace(s.Text[open+2 : end])}
			sentence := strings.ReplaceAll(at.question(b.text), "==", "")
			out = append(out, draft{kind: Cloze, question: named(b, sentence), answer: at.answer, more: b.detail()})
			from = end + 2
		}
	}
	return out
}
