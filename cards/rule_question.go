package cards

import (
	"strings"

	"k8scards/notes"
)

// maxItems is how many items a person can recall at once.
const maxItems = 7

// maxAnswer is how many words an answer may have.
const maxAnswer = 40

// makeQuestion takes a question as the author wrote it.
func makeQuestion(b *bullet) []draft {
	if !endsInQuestionMark(b.words) || b.count < 2 || b.text[len(b.text)-1].Style&notes.CodeSpan != 0 {
		return nil
	}
	question := named(b, markdown(b.text))
	kind, answer, items, used := answerBelow(b)
	if kind == "" {
		return nil
	}
	return []draft{{
		kind: kind, question: question, answer: answer, items: items,
		more: b.detail(used...), uses: used,
	}}
}

// answerBelow reads what is nested in b as an answer: one point, a list of
// short ones, or a block of code. The kind is empty if it is none of them.
func answerBelow(b *bullet) (kind Kind, answer string, items []string, used []*bullet) {
	ps := b.points()
	switch {
	case len(ps) == 1 && ps[0].count <= maxAnswer:
		if isCommandLine(oneCode(ps[0].text)) {
			return Command, markdown(ps[0].text), nil, ps
		}
		return Basic, markdown(ps[0].text), nil, ps
	case len(ps) > 1 && len(ps) <= maxItems && allShort(ps, maxItemWords):
		if ps[0].node.Ordered {
			return Sequence, "", texts(ps), ps
		}
		return List, "", texts(ps), ps
	case len(ps) == 0:
		for _, c := range b.below() {
			if c.node.Kind == notes.Code && strings.Count(c.node.Code, "\n") <= maxItems {
				return Basic, fence(c.node), nil, []*bullet{c}
			}
		}
	}
	return "", "", nil, nil
}

func texts(bs []*bullet) []string {
	out := make([]string, len(bs))
	for i, b := range bs {
		out[i] = b.markdown()
	}
	return out
}

func allShort(bs []*bullet, n int) bool {
	for _, b := range bs {
		if b.count > n {
			return false
		}
	}
	return true
}
