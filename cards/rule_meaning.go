package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// makeMeaning reads, of several points under a term, the one that says what it
// is or does; under a heading only the first, and a paragraph under another that
// is but a term.
func makeMeaning(b *bullet) []draft {
	place := b.termAbove()
	if place == nil || b.block() == Row || isOneCode(b.text) || b.pair() != nil || place.pair() != nil || b.count < 2 || endsInColon(b.words) || endsInQuestionMark(b.words) {
		return nil
	}
	term := trimColon(place.text)
	if place.node.Kind == notes.Heading {
		term = headingTerm(place.text)
	}
	if !b.isEnglish() && isForeignSorter(plain(term)) {
		return nil
	}
	if !isTerm(term) || isLinkOnly(place.text) || len(b.points()) > 3 || b.leadsToCode() {
		return nil
	}
	if short, long := plain(term), b.words; standsFor(short, long) && !b.shows(long) {
		return []draft{acronymDraft(b, short, long)}
	}
	d := newDefinition(b, term, b.text)
	d.place = place
	if d.kind == noMeaning || !d.isSound() {
		return nil
	}
	d.more = joinMore(d.left, b.detail())
	if b.definesAmong(d.kind) {
		return d.drafts()
	}
	if d.kind == asThing && isPoint(place.node.Kind) && isGenus(headNoun(b.words)) && d.leadsBack() {
		return []draft{d.back()} // of several meanings each leads to the term, the term to none of them
	}
	return nil
}

// leadsToCode says whether b only says what the code behind it is for.
func (b *bullet) leadsToCode() bool {
	return b.behind != nil && b.behind.node.Kind == notes.Code && opensPurpose(b.words)
}

// termAbove is what b may be the meaning of: the bullet or heading it stands
// under, or the strong paragraph before it.
func (b *bullet) termAbove() *bullet {
	up := b.up
	if up == nil {
		return nil
	}
	if b.node.Kind == notes.Paragraph {
		if p := b.before(); p != nil && p.node.Kind == notes.Paragraph && allStyled(p.text, notes.Strong) {
			return p
		}
	}
	if isPoint(up.node.Kind) {
		return up
	}
	if up.node.Kind == notes.Heading && len(up.below()) > 0 && up.below()[0] == b && namesOne(up.words) {
		return up
	}
	return nil
}

// before is the block in front of b; nil if b is the first.
func (b *bullet) before() *bullet {
	kids := b.up.below()
	i, ok := slices.BinarySearchFunc(kids, b.node.Line, func(k *bullet, line int) int { return k.node.Line - line })
	if !ok || i == 0 || kids[i] != b {
		return nil
	}
	return kids[i-1]
}

// namesOne says whether a heading names one thing, rather than a chapter or what
// is done in it.
func namesOne(s string) bool {
	s = dropNumber(s)
	return isActor(s) && !isSorter(s) && !isNarrative(s) && !isAction(s)
}

// headingTerm is a heading without its number: "1.2 Pumps".
func headingTerm(t notes.Text) notes.Text {
	out := slices.Clone(trimColon(t))
	if len(out) > 0 && out[0].Style == 0 {
		out[0].Text = dropNumber(out[0].Text)
	}
	return out
}

func dropNumber(s string) string {
	rest := strings.TrimLeft(s, "0123456789")
	if rest == s {
		return s
	}
	return strings.TrimLeft(strings.TrimLeft(rest, "0123456789.)"), " -–—:")
}

// definesAmong says whether b, of a sense, is the one point of those beside it
// that tells the meaning of what stands above.
func (b *bullet) definesAmong(s meaningKind) bool {
	ps := b.up.points()
	first := len(ps) > 0 && ps[0] == b || !slices.Contains(ps[:min(len(ps), 12)], b)
	if b.up.node.Kind == notes.Heading {
		return s == asThing || s == asDeed && startsAsThird(b.words) && b.onlyVerb() && makeClaim(b) == nil
	}
	switch s {
	case asThing:
		if b.isOneOfList() {
			return false
		}
		if first {
			return true
		}
		return b.count >= 3 && isGenus(headNoun(b.words)) && !b.afterThing()
	case asDeed:
		if isOneCode(b.up.text) {
			return b.onlyVerb() && (first || startsAsThird(b.words))
		}
		return b.onlyVerb() && startsAsThird(b.words) && makeClaim(b) == nil // what it does to what is the better question
	case asContent:
		return first
	case asPurpose:
		return first && b.onlyPurpose()
	}
	return false
}

// isOneOfList says whether b is but a name among names, as the items of a list
// are.
func (b *bullet) isOneOfList() bool {
	if isTitled(b.words) {
		return true
	}
	if startsLikeNoun(b.words) || b.count > 3 || !isPluralWord(lastWord(b.words)) && isGenus(headNoun(b.words)) && !isSeveral(b.up.text) {
		return false
	}
	short := 0
	for _, s := range b.up.points()[:min(len(b.up.points()), 12)] {
		if s.count <= 4 && !startsLikeNoun(s.words) && !hasFiniteVerb(s.words) && !startsWithVerb(s.words) {
			short++
		}
	}
	return short > 1 || isPluralWord(lastWord(b.words))
}

// onlyPurpose says whether the term above b has one purpose: no other block below
// it begins as one, and it stands above no other blocks.
func (b *bullet) onlyPurpose() bool {
	place, behind := b.termAbove(), false
	for _, s := range b.up.below() {
		switch {
		case s == b:
			behind = true
		case s.words == place.words && s != place:
			return false
		case behind && allStyled(s.text, notes.Strong):
			behind = false
		case behind && opensPurpose(s.words) && !has(s.words, "for example"):
			return false
		}
	}
	return true
}

// startsAsThird says whether s begins with a verb in the third person.
func startsAsThird(s string) bool {
	_, form := verbOf(firstWord(s))
	return form == thirdForm || startsWithVerb(s)
}

// afterThing says whether another point beside b tells what the term above is.
func (b *bullet) afterThing() bool {
	for i, s := range b.up.points() {
		if s != b && (i >= 12 || meaningOf(s.words) == asThing || isAlias(s.words)) {
			return true
		}
	}
	return false
}

// onlyVerb says whether b is the only point beside its siblings that tells
// what their term does: of two, each would be a right answer to the question
// about the other.
func (b *bullet) onlyVerb() bool {
	for i, s := range b.up.points() {
		if i > 12 || s != b && startsAsThird(s.words) {
			return false
		}
	}
	return true
}
