package cards

import (
	"strings"

	"k8scards/notes"
)

// makeAlias reads "also called X" under the term X is another name of, and a
// name with its short form in brackets.
func makeAlias(b *bullet) []draft {
	if short, long := acronymIn(b.text); short != "" && !b.shows(long) {
		return []draft{acronymDraft(b, short, long)}
	}
	if !isAlias(b.words) || b.up == nil || b.up.node.Kind != notes.Heading && b.up.naming() == "" {
		return nil
	}
	subject := b.subject()
	name := aliasName(b)
	if subject == "" || name == "" || isSerial(subject) || wordCount(name) > maxTerm || fold(name) == fold(subject) {
		return nil
	}
	if b.readsEnglish() {
		subject = b.asSubject(subject)
	}
	return []draft{{kind: Basic, question: aliasQuestion(b, subject), answer: name, more: b.detail()}}
}

func isAlias(s string) bool { return aliasLead(s) != "" }

// aliasLead is the run of words before another name, as they stand in s.
func aliasLead(s string) string {
	for _, lead := range []string{"also called ", "also known as ", "aka ", "a.k.a. ", "short for ", "abbreviated as ", "formerly known as "} {
		if len(s) > len(lead) && strings.EqualFold(s[:len(lead)], lead) {
			return lead
		}
	}
	return ""
}

func aliasName(b *bullet) string {
	lead, s := aliasLead(b.words), markdown(b.text)
	if lead == "short for " || len(s) < len(lead) || !strings.EqualFold(s[:len(lead)], lead) {
		return ""
	}
	return strings.TrimRight(s[len(lead):], ".! ")
}
