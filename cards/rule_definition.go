package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// makeDefinition reads `term: meaning`, and a term with a single point under
// it.
func makeDefinition(b *bullet) []draft {
	if p := b.pair(); p != nil && definesInLine(p) {
		if isOneCode(p.right) || !hasLetterOnly(p.left) {
			return assign(b, p)
		}
		return define(b, p.left, p.right, nil)
	}
	if !b.isLabel() || endsInColon(b.words) && !isTerm(b.text) || isSorter(b.words) {
		return nil
	}
	ps := b.points()
	if len(ps) != 1 || !canDefine(ps[0]) {
		return nil
	}
	return define(b, trimColon(b.text), ps[0].text, ps)
}

// definesInLine says whether both sides of a separator are what they should
// be: a term, and words about it that are no list of names.
func definesInLine(p *pair) bool {
	right := plain(p.right)
	first, _ := firstSentence(p.right)
	return isTerm(p.left) && !isStatementOf(plain(first)) && !isDangling(right) && !endsInColon(right) && wordCount(plain(first)) <= maxAnswer &&
		(wordCount(right) >= 2 || isOneCode(p.right)) && len(inlineItems(p.right)) == 0 && !isLinkOnly(p.right)
}

// isStatementOf says whether s is a sentence with a subject of its own, so that
// it tells something else than what stands before it means.
func isStatementOf(s string) bool {
	return isLatin(s) && wordCount(s) > 3 && !startsWithVerb(s) && hasMainVerb(s)
}

// hasMainVerb says whether s has a verb that does not hang on "that", "which"
// and the like before it.
func hasMainVerb(s string) bool {
	for w := range eachWord(s) {
		switch {
		case isRelative(w):
			return false
		case isFiniteVerb(w):
			return true
		}
	}
	return false
}

// canDefine says whether the only point under a term tells its meaning.
func canDefine(p *bullet) bool {
	n := p.count
	if n < 3 || n > maxAnswer || isDangling(p.words) || endsInColon(p.words) || endsInQuestionMark(p.words) {
		return false
	}
	return isDefining(p.words) || !isLatin(p.words)
}

// isDefining says whether s reads as what a thing is or does: a noun phrase
// behind an article, or a deed.
func isDefining(s string) bool {
	return startsLikeNoun(s) && !isAlias(s) || startsWithVerb(s) && !isState(firstWord(s))
}

// isPhrase says whether s is a defining phrase and no sentence of its own: a
// verb in it stands behind "that", "which" and the like.
func isPhrase(s string) bool {
	if !isDefining(s) {
		return false
	}
	return startsWithVerb(s) || !hasMainVerb(s)
}

// assign asks for the value that a name is given: `name: value`.
func assign(b *bullet, p *pair) []draft {
	question := named(b, markdown(p.left)+": "+gapMark)
	if givesAway(question, markdown(p.right)) || wordCount(plain(p.right)) > maxItemWords || isSorter(plain(p.left)) && b.subject() == "" {
		return nil
	}
	return []draft{{kind: Cloze, question: question, answer: markdown(p.right), more: b.detail()}}
}

// hasLetterOnly says whether a term has a letter, and is not just a number.
func hasLetterOnly(t notes.Text) bool {
	return strings.ContainsFunc(plain(t), unicode.IsLetter) || isOneCode(t)
}

// define asks from the term to the meaning, and back where the meaning is long
// enough to identify the term and does not contain it.
func define(b *bullet, term, meaning notes.Text, used []*bullet) []draft {
	meaning, rest := firstSentence(meaning)
	if restates(plain(term), plain(meaning)) || has(plain(term), "note") {
		return nil
	}
	t, m := dropArticle(markdown(term)), markdown(meaning)
	more := joinMore(markdown(rest), b.detail(used...))
	out := []draft{{
		kind: Basic, question: meaningQuestion(b, term, plain(meaning)), answer: m, more: more, uses: used,
	}}
	if identifies(plain(term), plain(meaning)) && !b.shows(plain(term)) {
		out = append(out, draft{
			kind: Basic, question: termQuestion(b, meaning), answer: t, more: more, uses: used,
		})
	}
	return out
}

// shows says whether a name stands in the headings above b, which are seen with
// the question.
func (b *bullet) shows(name string) bool {
	return mentions(strings.Join(b.section, " "), name)
}

// restates says whether a meaning says little more than its term: half of the
// words of the term begin words of it.
func restates(term, meaning string) bool {
	all, again := 0, 0
	for w := range eachWord(term) {
		if len(w) < 4 {
			continue
		}
		all++
		stem := w[:max(4, len(w)-3)]
		for m := range eachWord(meaning) {
			if strings.HasPrefix(m, stem) {
				again++
				break
			}
		}
	}
	return all > 0 && again*2 > all && wordCount(meaning) < 8
}

// identifies says whether a meaning leads back to its term alone.
func identifies(term, meaning string) bool {
	if wordCount(meaning) < 4 || !strings.ContainsFunc(term, unicode.IsLetter) || isLatin(meaning) && !isPhrase(meaning) {
		return false
	}
	for _, w := range words(term) {
		if len(w) > 2 && has(meaning, w) {
			return false
		}
	}
	return true
}

// trimColon drops a closing colon.
func trimColon(t notes.Text) notes.Text {
	if len(t) == 0 {
		return t
	}
	out := append(notes.Text(nil), t...)
	last := &out[len(out)-1]
	if last.Style&notes.CodeSpan == 0 {
		last.Text = strings.TrimRight(last.Text, ":： ")
	}
	return out
}

// makeMeaning reads a point under a term that has several: "a worker machine"
// or "controls the upgrade" under the name of the thing.
func makeMeaning(b *bullet) []draft {
	up := b.up
	if up == nil || !isPoint(up.node.Kind) || b.pair() != nil || b.count < 3 || b.count > maxAnswer {
		return nil
	}
	noun := startsLikeNoun(b.words) && !hasFiniteVerb(b.words) && b == up.points()[0]
	deed := isDefining(b.words) && startsWithVerb(b.words) && b.onlyVerb()
	if !noun && !deed || endsInColon(b.words) || len(b.points()) > 2 {
		return nil
	}
	if !isTerm(trimColon(up.text)) || isLinkOnly(up.text) {
		return nil
	}
	return []draft{{
		kind: Basic, question: meaningQuestion(up, trimColon(up.text), b.words),
		answer: markdown(b.text), more: b.detail(),
	}}
}

// onlyVerb says whether b is the only point beside its siblings that tells
// what their term does: of two, each would be a right answer to the question
// about the other.
func (b *bullet) onlyVerb() bool {
	for _, s := range b.up.points() {
		if s != b && startsWithVerb(s.words) {
			return false
		}
	}
	return true
}
