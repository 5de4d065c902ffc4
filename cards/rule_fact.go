package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// maxSentence is how many words a statement with a gap may have.
const maxSentence = 45

// gapMark stands where the answer of a cloze was.
const gapMark = "[…]"

// makeValue asks for the value that a statement gives: by what it is the value
// of where that is told, or else in a gap.
func makeValue(b *bullet) []draft {
	if b.row != nil {
		return nil
	}
	if out := perSentence(b, askSetValue); len(out) > 0 {
		return out
	}
	return makeCloze(b, valueSpot)
}

// askSetValue asks for a version or a default by what it belongs to.
func askSetValue(b *bullet, t notes.Text) []draft {
	if out := askStage(b, t); out != nil {
		return out
	}
	return askDefault(b, t)
}

// makeGap hides the part of a statement that its author set apart.
func makeGap(b *bullet) []draft { return makeCloze(b, nameSpot) }

// maxGaps is how many sentences of one bullet are asked for.
const maxGaps = 3

// makeCloze asks, in each sentence of a statement, for the spot that find
// chooses.
func makeCloze(b *bullet, find func(t notes.Text) spot) []draft {
	if b.count < 3 || b.row != nil && !b.isEnglish() || endsInColon(b.words) || endsInQuestionMark(b.words) || isIntroduction(b.words) {
		return nil
	}
	return perSentence(b, func(b *bullet, t notes.Text) []draft {
		if d, ok := clozeOf(b, t, find); ok {
			return []draft{d}
		}
		return nil
	})
}

// perSentence makes the cards that ask makes of each sentence of a bullet, until
// there are enough; the other sentences are shown after the answer. One that
// speaks of what another names is passed over.
func perSentence(b *bullet, ask func(b *bullet, t notes.Text) []draft) []draft {
	if b.isUnderLinks() {
		return nil
	}
	all := b.told()
	var out []draft
	for i, t := range all {
		if len(out) >= maxGaps || i > 0 && leansBack(plain(t)) {
			continue
		}
		for _, d := range ask(b, t) {
			others := append(slices.Clone(all[:i]), all[i+1:]...)
			d.more = joinMore(d.more, markdown(joinTexts(others)), b.detail())
			out = append(out, d)
		}
	}
	return out
}

// isUnderLinks says whether b stands under a heading for links to elsewhere: what
// is said there is said of them.
func (b *bullet) isUnderLinks() bool { return b.links && b.heading().words != "" }

// leadsElsewhere says whether a heading is one for links.
func leadsElsewhere(heading string) bool {
	switch fold(strings.TrimRight(heading, ":： ")) {
	case "links", "link", "useful links", "other links", "references", "bookmarks", "reading", "further reading", "see also", "read more", "articles", "talks", "videos", "blogs", "blog posts", "enlaces", "referencias", "参考", "参考资料", "참고":
		return true
	}
	return false
}

// told are the sentences of the bullet's body, taken apart once.
func (b *bullet) told() []notes.Text {
	if b.said == nil {
		b.said = sentences(b.body())
	}
	return b.said
}

// leansBack says whether a sentence speaks of something that one before it
// names.
func leansBack(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "it", "its", "it's", "they", "them", "their", "he", "she", "him", "her":
			return true
		}
	}
	return false
}

// clozeOf asks for the spot that find chooses in one sentence.
func clozeOf(b *bullet, t notes.Text, find func(t notes.Text) spot) (draft, bool) {
	at := find(t)
	if !hasLetter(at.answer) {
		return draft{}, false
	}
	s := plain(t)
	if has(s, "you") || has(s, "see") {
		return draft{}, false
	}
	if n := wordCount(s); n < 3 || n > maxSentence || isDangling(s) || !b.isEnglish() && leansOnContext(s) || isNarrative(s) || endsInQuestionMark(s) || pointsElsewhere(t) {
		return draft{}, false
	}
	if strings.Contains(at.answer, "$(") || b.shows(at.answer) || isPlaceholder(at.answer) || at.isExampleSpot(t) {
		return draft{}, false
	}
	if q, ok := valueQuestion(b, t, at); ok && !givesAway(q, at.answer) {
		return draft{kind: Basic, question: q, answer: at.answer}, true
	}
	sentence := at.question(t)
	if !at.isDetermined(t) {
		return draft{}, false
	}
	sentence, cutOff := untilClause(sentence)
	if strings.Contains(sentence, "("+gapMark+")") || strings.HasPrefix(sentence, gapMark) && !isCode(at.answer) && isLatin(s) && at.answer[0] <= '9' {
		return draft{}, false // an aside; a number that nothing leads to
	}
	question := named(b, sentence)
	if isFaint(b, sentence) || has(s, "example") || has(b.subject(), "example") || question == sentence && startsSmall(sentence) || strings.Contains(question, " › ") && b.underHeading() {
		return draft{}, false
	}
	n := wordCount(sentence)
	if n < 2 || n < 4 && !hasFiniteVerb(sentence) && isLatin(sentence) || givesAway(question, at.answer) || question == sentence && hangs(b) {
		return draft{}, false
	}
	d := draft{kind: Cloze, question: question, answer: at.answer}
	if cutOff {
		d.more = markdown(t)
	}
	return d, true
}

// untilClause cuts a long sentence at the end of the clause that holds the gap,
// and says whether it did.
func untilClause(sentence string) (string, bool) {
	i := strings.Index(sentence, gapMark)
	if i < 0 || wordCount(sentence) <= longGap {
		return sentence, false
	}
	end := -1
	for _, mark := range [...]string{", ", "; ", " - ", " so that ", " because "} {
		at := strings.Index(sentence[i:], mark)
		if at > 0 && (end < 0 || at < end) && !isRelative(firstWord(sentence[i+at:])) {
			end = at
		}
	}
	if end < 0 || wordCount(sentence[:i+end]) < 6 || strings.HasPrefix(sentence[i+end:], ", and ") || !unbracketed(sentence[:i+end]) {
		return sentence, false
	}
	return sentence[:i+end], true
}

// longGap is how many words a sentence with a gap has at most before it is cut at
// the end of a clause.
const longGap = 12

// maxGapSentence is how many words a person reads for one gap.
const maxGapSentence = 22

// isFaint says whether a sentence with a gap is too long or too loosely said to be
// asked: an example, a second remark on what is not named, a question.
func isFaint(b *bullet, sentence string) bool {
	switch firstWord(sentence) {
	case "similarly", "say", "define", "let", "assume", "given":
		return true
	}
	if w := firstWord(sentence); isAux(w) && (has(sentence, "also") || b.underHeading()) {
		return true
	}
	for _, mark := range [...]string{"?", "“" + gapMark, "\"" + gapMark, "\"*" + gapMark, ". " + gapMark, "called as", ": has ", " = " + gapMark} {
		if strings.Contains(sentence, mark) {
			return true
		}
	}
	return wordCount(sentence) > maxGapSentence || has(sentence, "eg") || isWithin(sentence)
}

// isWithin says whether the gap stands behind other words in brackets: what is
// said there is an aside.
func isWithin(sentence string) bool {
	before, _, _ := strings.Cut(sentence, gapMark)
	i := strings.LastIndexByte(before, '(')
	return i > strings.LastIndexByte(before, ')') && hasLetter(before[i:])
}

// startsSmall says whether a sentence begins with a small letter and no article,
// as a fragment does that hangs on what stands above it.
func startsSmall(s string) bool {
	return s != "" && s[0] >= 'a' && s[0] <= 'z' && !isDeterminer(firstWord(s)) && !hasFiniteVerb(s)
}

// pointsElsewhere says whether a sentence sends the reader to a page: its link
// is on a word that only points.
func pointsElsewhere(t notes.Text) bool {
	for _, s := range t {
		if s.URL == "" || s.Style&notes.Image != 0 {
			continue
		}
		for w := range eachWord(s.Text) {
			if isPointer(w) || isRemarkWord(w) {
				return true
			}
		}
	}
	return false
}

// hangs says whether a statement needs a subject that nothing above it names.
func hangs(b *bullet) bool {
	return startsWithVerb(b.words) || b.subject() == "" && len(b.section) == 0
}

// givesAway says whether the question holds the answer or a telling part of it.
func givesAway(question, answer string) bool {
	f := fold(answer)
	if f == "" || hasLower(fold(question), f) {
		return true
	}
	if isCode(answer) {
		return false
	}
	for _, w := range words(answer) {
		if len(w) > 4 && has(question, w) {
			return true
		}
	}
	return false
}
