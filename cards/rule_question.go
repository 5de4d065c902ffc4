package cards

import (
	"slices"
	"strings"
	"unicode"

	"k8scards/notes"
)

// questionRule is the name of the rule that reads questions.
const questionRule = "question"

// maxItems is how many items a person can recall at once.
const maxItems = 7

// maxAnswer is how many words an answer may have.
const maxAnswer = 40

// makeQuestion takes a question as the author wrote it.
func makeQuestion(b *bullet) []draft {
	question, behind := b.question()
	if question == nil {
		return nil
	}
	q := asQuestion(question)
	if (!b.underHeading() || !standsOut(question)) && !isSerial(plainSubject(b)) {
		q = named(b, q)
	}
	if len(behind) > 0 {
		first, rest := behind[0], joinTexts(behind[1:])
		if !answers(plain(first)) || isBracketed(plain(first)) || isLinkOnly(first) || !opensQuestion(question) || !standsOut(question) || isDangling(plain(first)) || firstWord(plain(first)) == "that's" {
			return nil
		}
		return []draft{{kind: Basic, question: q, answer: markdown(first), more: joinMore(markdown(rest), b.detail())}}
	}
	return b.answered(q, b.points())
}

// asQuestion is a question as a card puts it: with a capital before a word that
// asks, and its links as words.
func asQuestion(question notes.Text) string {
	out := slices.Clone(question)
	for i := range out {
		if out[i].Style&notes.Image == 0 {
			out[i].URL = ""
		}
	}
	if isLatin(plain(out)) && opensQuestion(out) {
		return upperFirst(markdown(out))
	}
	return markdown(out)
}

// plainSubject is what b speaks of, without marks.
func plainSubject(b *bullet) string { return unmarked(b.subject()) }

// question is the text of b if it is a question, and the sentences that stand
// behind the mark in the same block.
func (b *bullet) question() (question notes.Text, behind []notes.Text) {
	if !hasQuestionMark(b.words) && !endsInDemand(b.words) || b.skimmed().doubts {
		return nil, nil
	}
	if endsInDemand(b.words) && b.count <= maxAnswer && len(b.points()) > 0 {
		return bare(withoutNumberText(b.text)), nil
	}
	if all := withoutNumberText(b.text); isAsked(all) {
		return bare(all), nil
	}
	all := sentences(b.text)
	if len(all) == 0 {
		return nil, nil
	}
	q := withoutNumberText(all[0])
	if !isAsked(q) {
		return nil, nil
	}
	for _, s := range all[1:] {
		if endsInQuestionMark(plain(s)) {
			return nil, nil // several questions with answers between
		}
	}
	return bare(q), all[1:]
}

// isAsked says whether t is a question that can be put to somebody.
func isAsked(t notes.Text) bool {
	s := plain(t)
	return endsInQuestionMark(s) && wordCount(s) > 1 && wordCount(s) <= maxAnswer && t[len(t)-1].Style&notes.CodeSpan == 0 &&
		strings.Count(s, "(") == strings.Count(s, ")") && !isTalk(s)
}

// isTalk says whether a question is put to the reader of a text rather than to
// be learned.
func isTalk(s string) bool {
	if isLatin(s) {
		return has(s, "we know") || has(s, "we saw")
	}
	if asksItself(s) {
		return false // in English, of a name in another script
	}
	for _, mark := range [...]string{"我们", "你", "这", "那么", "到时", "여기서", "그러면", "그런데", "그리고"} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) }) && !asksInChinese(s)
}

// asksInChinese says whether a question has a word that asks.
func asksInChinese(s string) bool {
	for _, mark := range [...]string{"什么", "怎", "如何", "何", "哪", "谁", "多少", "几", "是否", "吗", "呢", "为啥", "多久", "多大", "か", "なぜ", "なに"} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.In(r, unicode.Hangul, unicode.Hiragana) })
}

// endsInDemand says whether the last sentence of s demands an answer without
// being a question: "Name two remedies."
func endsInDemand(s string) bool {
	if !strings.Contains(s, "Name ") {
		return false
	}
	i := strings.LastIndex(strings.TrimRight(s, ". "), "Name ")
	return i == 0 && strings.HasSuffix(s, ".") || i > 1 && (strings.HasSuffix(s[:i], ". ") || strings.HasSuffix(s[:i], "? ")) && wordCount(s[i:]) <= 8
}

// isBracketed says whether s is an aside.
func isBracketed(s string) bool { return strings.HasPrefix(s, "(") }

// opensQuestion says whether t begins as questions do.
func opensQuestion(t notes.Text) bool {
	s := plain(t)
	switch firstWord(s) {
	case "what", "which", "who", "whom", "whose", "why", "how", "when", "where", "is", "are", "was", "do", "does", "did", "can", "could", "should",
		"will", "would", "has", "have", "must", "may", "name", "explain", "qué", "cuál", "cómo", "por", "para", "o", "qual", "quais", "como", "quando", "onde":
		return true
	}
	return !isLatin(s)
}

// answers says whether a sentence can be an answer.
func answers(s string) bool {
	switch firstWord(s) {
	case "need", "needs", "todo":
		return false
	}
	return wordCount(s) > 0 && wordCount(s) <= maxAnswer && !endsInColon(s) && !endsInQuestionMark(s) && !isDoubt(s) && !guesses(s)
}

// guesses says whether s begins with how something looks rather than is.
func guesses(s string) bool {
	f := fold(s)
	return strings.HasPrefix(f, "looks like ") || strings.HasPrefix(f, "it looks like ")
}

// answered asks a question with what is nested in b as its answer.
func (b *bullet) answered(question string, ps []*bullet) []draft {
	if len(ps) == 0 && b.node.Kind == notes.Paragraph && (opensQuestion(b.text) && isLatin(b.words) && standsOut(b.text) || allStyled(b.text, notes.Strong)) && b.behind != nil && b.behind.isAnswerBlock() {
		ps = []*bullet{b.behind}
	}
	if len(ps) > 1 && asksWhatIs(question) && definesAlone(ps[0]) {
		ps = ps[:1]
	}
	kind, answer, items, used := b.answerBelow(ps)
	if kind == "" || len(items) > 1 && asksYesNo(question) {
		return nil
	}
	more := b.detail(used...)
	if len(used) == 1 && kind == Basic && items == nil {
		first, rest := firstSentence(used[0].text)
		if len(rest) > 0 && (!isYesNo(plain(first)) || used[0].count > maxAnswer) {
			answer, more = markdown(first), joinMore(markdown(rest), more)
		}
	}
	return []draft{{kind: kind, question: question, answer: answer, items: items, more: more, uses: used}}
}

// asksWhatIs says whether a question asks what a thing is.
func asksWhatIs(question string) bool {
	first, second := twoWords(question)
	return first == "what" && (second == "is" || second == "are")
}

// definesAlone says whether the first of several points is the answer to what a
// thing is, so that the others are but more of it.
func definesAlone(p *bullet) bool {
	return meaningOf(p.words) == asThing || isLoosePhrase(p.words) || isGenus(headNoun(p.words)) && !hasFiniteVerb(p.words) && p.pair() == nil
}

// asksYesNo says whether a question is answered by yes or no.
func asksYesNo(question string) bool {
	w := firstWord(question)
	return isAux(w) && !has(question, "or")
}

// isAnswerBlock says whether b is a paragraph that can be the answer to the one
// before.
func (b *bullet) isAnswerBlock() bool {
	return b.node.Kind == notes.Paragraph && b.unfit() == "" && !hasQuestionMark(b.words) && !endsInColon(b.words) && !b.leads()
}

// isYesNo says whether a sentence only says yes or no.
func isYesNo(s string) bool { return wordCount(s) < 2 }

// answerBelow reads points as an answer: one of them, a list of short ones, or a
// block of code in b. The kind is empty if it is none of them.
func (b *bullet) answerBelow(ps []*bullet) (kind Kind, answer string, items []string, used []*bullet) {
	switch {
	case len(ps) == 1:
		first, _ := firstSentence(ps[0].text)
		if !answers(plain(first)) || isBracketed(plain(first)) || isLinkOnly(ps[0].text) {
			return "", "", nil, nil
		}
		if isCommandLine(oneCode(ps[0].text)) {
			return Command, markdown(ps[0].text), nil, ps
		}
		return Basic, markdown(ps[0].text), nil, ps
	case len(ps) > 1 && len(ps) <= maxItems && areItems(ps):
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

// areItems says whether points can be recalled as the items of one answer.
func areItems(ps []*bullet) bool {
	all := 0
	for _, p := range ps {
		if endsInColon(p.words) || endsInQuestionMark(p.words) || isIntroduction(p.words) || isExample(p.words) || firstWord(p.words) == "cf" {
			return false
		}
		all += p.count
	}
	return all <= maxAnswer
}

// askHeading asks a heading that is a question, with what stands under it as the
// answer: its first sentence, or a short list.
func askHeading(b *bullet) []draft {
	if !hasQuestionMark(b.words) {
		return nil
	}
	question, behind := b.question()
	if question == nil || len(behind) > 0 || !opensQuestion(question) {
		return nil
	}
	q := asQuestion(question)
	ps := b.points()
	if len(ps) == 0 || !standsOut(question) {
		return nil
	}
	if isPoint(b.below()[0].node.Kind) && ps[0].node.Kind == notes.Paragraph && !ps[0].leads() {
		return b.answered(q, ps[:1])
	}
	for _, p := range ps {
		if p.node.Kind != notes.Item {
			return nil
		}
	}
	return b.answered(q, ps)
}

// standsOut says whether a question names what it asks about.
func standsOut(t notes.Text) bool {
	s := plain(t)
	for w := range eachWord(s) {
		switch w {
		case "this", "it", "we", "these", "they", "that", "i":
			return false
		}
	}
	return wordCount(s) > 2
}

func texts(bs []*bullet) []string {
	out := make([]string, len(bs))
	for i, b := range bs {
		out[i] = b.markdown()
	}
	return out
}
