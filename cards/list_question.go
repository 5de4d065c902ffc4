package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// question asks for the items of the list by what its lead says of them: as a
// question where it is a sentence, by their name where it is one. It is empty if
// nothing tells what they are.
func (l *enumeration) question() string {
	lead := withoutPictures(unemphasised(trimColon(l.lead)))
	name := strings.TrimRight(markdown(lead), ":：. ")
	if !l.b.isEnglish() || !isEnglish(name) {
		return l.askForeign(name)
	}
	if q := l.askFollowing(lead); q != "" {
		return q
	}
	if isLooseTalk(plain(lead)) {
		return ""
	}
	if !l.isNamed(plain(lead)) {
		if q := l.askClause(lead); q != "" {
			return q
		}
	}
	if asksItself(name) && l.promises() && wordCount(name) <= maxTitle && !strings.ContainsAny(name, ",.;") {
		return fill(english().nameThem, named(l.b, upperFirst(name)), allItems(len(l.items)))
	}
	if leavesOut(name) {
		return ""
	}
	if q := l.askName(bareLead(name)); q != "" {
		return q
	}
	return l.askEntries(lead)
}

// withoutPictures is a lead without the pictures beside it.
func withoutPictures(t notes.Text) notes.Text {
	return slices.DeleteFunc(t, func(s notes.Span) bool { return s.Style&notes.Image != 0 })
}

// askForeign asks in another language than English. A label in Latin letters is
// the name of what its items are said of, unless it promises a list.
func (l *enumeration) askForeign(name string) string {
	lead := plain(l.lead)
	if isLooseTalk(name) || isDangling(name) || !announces(lead) && (!l.b.isLabel() || !allNames(l.ps) || isLatin(lead) && !headIsPlural(lead) && !isOneCode(l.lead)) {
		return ""
	}
	return foreignListQuestion(l.b, name, len(l.items))
}

// promises says whether the lead says that a list follows: it counts, or ends in
// a colon.
func (l *enumeration) promises() bool {
	return l.count > 0 || l.inline || endsInColon(plain(l.lead))
}

// leavesOut says whether a lead says that there may be others.
func leavesOut(lead string) bool {
	switch lastWord(lead) {
	case "include", "includes", "including", "like", "as":
		return true
	}
	return false
}

// isNamed says whether the lead is a name although a verb could be read into it:
// it begins with a number, or ends in a noun that is a verb too.
func (l *enumeration) isNamed(lead string) bool {
	first, last := firstWord(lead), lastWord(lead)
	if countOf(first) > 0 {
		return true
	}
	return isNounToo(last) && !isRarelyNoun(last) && !isDeterminer(first) && !isQuantity(first) && wordCount(lead) <= 3
}

// isLooseTalk says whether a lead is said to the reader or of something not named.
func isLooseTalk(s string) bool { return isNarrative(s) || isDangling(bareLead(s)) }

// asksItself says whether a lead is a question without its mark: "where to look
// when it fails".
func asksItself(s string) bool {
	switch firstWord(s) {
	case "where", "how", "when", "why", "what", "which", "who":
		return true
	}
	return false
}

// unemphasised is a text without bold and italics.
func unemphasised(t notes.Text) notes.Text {
	out := append(notes.Text(nil), t...)
	for i := range out {
		out[i].Style &^= notes.Strong | notes.Emphasis
	}
	return out
}
