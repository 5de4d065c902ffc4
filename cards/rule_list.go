package cards

import (
	"strings"

	"k8scards/notes"
)

// makeList reads an announcement with its items under it, or behind it in the
// line.
func makeList(b *bullet) []draft {
	if b.isInExample() {
		return nil
	}
	if d := makeInline(b); d != nil {
		return d
	}
	if d := makeAnnounced(b); d != nil {
		return d
	}
	return makeOfOneKind(b)
}

// makeAnnounced reads the items under their announcement.
func makeAnnounced(b *bullet) []draft {
	ps := b.items()
	if ps == nil {
		return nil
	}
	l := enumeration{b: b, lead: b.lead(), count: promised(b.leadWords()), ps: ps}
	if !l.fits() {
		return nil
	}
	return l.drafts(b.situation(l.question()))
}

// makeInline reads items behind their announcement in the same line.
func makeInline(b *bullet) []draft {
	p := b.pair()
	if p == nil {
		return nil
	}
	promises := announces(plain(p.left))
	if !promises && (!strings.Contains(b.words, ",") || !collects(p.left)) {
		return nil
	}
	items := inlineItems(p.right)
	if items == nil || !promises && len(items) < 3 {
		return nil
	}
	l := enumeration{b: b, lead: p.left, count: promised(plain(p.left)), items: items, inline: true}
	if l.count > 0 && l.count != len(items) {
		return nil
	}
	question := l.question()
	if question == "" {
		return nil
	}
	return []draft{{kind: List, question: question, items: items, more: b.detail()}}
}

// collects says whether t names several things of a kind.
func collects(t notes.Text) bool {
	s := plain(t)
	head := headOf(strings.ToLower(s))
	return isTerm(t) && isPluralWord(head) && !isVagueKind(head) && !hasOwnVerb(s) && !isPlainVerb(firstWord(s))
}

// An enumeration is a list with what announces it.
type enumeration struct {
	b      *bullet
	lead   notes.Text // the sentence that announces the items
	count  int        // how many it promises; 0 if it does not say
	ps     []*bullet  // the points that are the items
	items  []string
	inline bool // the items stand behind the lead in its line
}

// fits says whether the points are items of one list: as many as promised, no
// two the same, all of one form.
func (l *enumeration) fits() bool {
	if l.count > 0 && l.count < len(l.ps) && allSentences(l.ps[l.count:]) {
		l.ps = l.ps[:l.count]
	}
	l.items = itemTexts(l.ps)
	return l.items != nil && (l.count == len(l.ps) || l.count == 0 && areAlike(l.ps))
}

// drafts is the card, unless no question was found for it.
func (l *enumeration) drafts(question string) []draft {
	if question == "" {
		return nil
	}
	more := l.b.detail(l.ps...)
	if full := l.explained(); full != "" {
		more = joinMore(full, more)
	}
	return []draft{{kind: List, question: question, items: l.items, more: more, uses: l.ps}}
}

// explained are the items as they stand in the notes, if any says more there.
func (l *enumeration) explained() string {
	whole := make([]string, len(l.ps))
	more := false
	for i, p := range l.ps {
		whole[i] = p.markdown()
		more = more || len(whole[i]) > len(l.items[i])+4
	}
	if !more {
		return ""
	}
	return itemList(whole, false)
}

// maxSituation is how many words may stand before an announcement and be asked
// with it.
const maxSituation = 25

// situation puts the sentence before the announcement in front of a question
// that its words are part of: "The pump is silent. Name the two likely causes."
func (b *bullet) situation(question string) string {
	all := sentences(b.text)
	if len(all) != 2 || question == "" || promised(b.leadWords()) == 0 {
		return question
	}
	if s := plain(all[0]); wordCount(s) > maxSituation || isNarrative(s) || isDangling(s) {
		return question
	}
	return markdown(all[0]) + " Name the " + lowerFirst(dropArticle(markdown(trimColon(all[1])))) + "."
}

// isInExample says whether b stands under a heading or a label that calls what
// follows an example.
func (b *bullet) isInExample() bool {
	for u := b; u != nil; u = u.up {
		if u.callsExample() {
			return true
		}
	}
	return false
}

// callsExample says whether b calls what it says or what is nested in it an
// example.
func (b *bullet) callsExample() bool { return b.skimmed().example }

func isExampleWord(w string) bool {
	switch w {
	case "example", "examples", "demo", "ejemplo", "ejemplos", "exemplo", "exemplos", "exercise", "lab":
		return true
	}
	return false
}
