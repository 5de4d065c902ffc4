package cards

import (
	"strings"

	"k8scards/notes"
)

// minBracket is how many words in brackets can be more than a remark.
const minBracket = 4

// inBrackets takes a bullet apart that is a term with its meaning in brackets:
// "mill (a machine that turns a stone)"; nil if it is none.
func (b *bullet) inBrackets() *pair {
	if !strings.HasSuffix(b.words, ")") || strings.Count(b.words, "(") != 1 || b.pair() != nil {
		return nil
	}
	for i, s := range b.text {
		at := strings.Index(s.Text, "(")
		if at < 0 || s.Style != 0 {
			continue
		}
		left, right := parted(b.text, i, s.Text[:at], s.Text[at+1:])
		if len(left) == 0 || len(right) == 0 || !isTerm(left) {
			return nil
		}
		right = withoutEnd(right)
		if wordCount(plain(right)) < minBracket || wordCount(plain(left)) > 4 {
			return nil
		}
		return &pair{left: left, right: right, sep: "("}
	}
	return nil
}

// withoutEnd is what stands in brackets without the closing one.
func withoutEnd(t notes.Text) notes.Text {
	last := &t[len(t)-1]
	last.Text = strings.TrimSuffix(last.Text, ")")
	return trimText(t)
}

// defineInBrackets asks what a term means behind which the meaning stands in
// brackets: a thing, a deed or a sentence. A place or a remark there is no meaning.
func defineInBrackets(b *bullet, p *pair) []draft {
	right := plain(p.right)
	if !b.readsEnglish() || isLinkOnly(p.right) || isAux(firstWord(right)) || strings.ContainsAny(right, "@:") || makeClaim(b) != nil {
		return nil
	}
	d := newDefinition(b, p.left, p.right)
	if d.kind != asThing && (d.kind != asDeed || !isThird(firstWord(right))) {
		d.kind = noMeaning
		d.readShape(p.right)
		if d.kind != asMeant {
			return nil
		}
	}
	if !d.isSound() {
		return nil
	}
	d.more = joinMore(d.left, b.detail())
	return d.drafts()[:1]
}
