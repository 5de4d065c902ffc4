package cards

import (
	"strings"

	"k8scards/notes"
)

// maxPurpose is how many words the purpose of a command may have.
const maxPurpose = 25

// purposeOf is what t says a command is for, without the words that only lead to
// it ("you can …"); nil if it does not say what is done.
func purposeOf(t notes.Text) notes.Text { return soundPurpose(trimLead(trimText(cloneText(t)))) }

// purposeBefore is the same of a text in front of a command, which may lead on
// to it ("… using the following command:").
func purposeBefore(t notes.Text) notes.Text {
	return soundPurpose(trimTail(trimLead(trimText(cloneText(t)))))
}

func soundPurpose(t notes.Text) notes.Text {
	t = withoutAside(t)
	if n := len(t); n > 0 {
		t[n-1].Text = withoutRemark(t[n-1].Text)
	}
	s := plain(t)
	if n := wordCount(s); n < 2 || n < 3 && !isLatin(s) || n > maxPurpose || endsInQuestionMark(s) || endsInColon(s) || strings.Contains(s, "&&") || n < 4 && strings.Contains(s, ": ") || !saysDeed(s) || isVagueText(t) || t[0].Style&notes.CodeSpan != 0 {
		return nil
	}
	return t
}

// labelPurpose reads a label that names what a command shows: "rollout status".
func labelPurpose(t notes.Text) notes.Text {
	s := strings.TrimRight(plain(t), " :-–—=→")
	if n := wordCount(s); n < 2 || n > 8 || len(t) != 1 || !isEnglish(s) || !isShown(s) {
		return nil
	}
	s = lowerFirst(s)
	if !isDeterminer(firstWord(s)) {
		s = "the " + s
	}
	return soundPurpose(notes.Text{{Text: "show " + s}})
}

// isNamePair says whether a label of two words is a name whose first word is a
// verb elsewhere: "release history".
func isNamePair(s string) bool {
	w := firstWord(s)
	return wordCount(s) == 2 && !isPlainDeed(w) && (opensName(w) || isNounBase(w)) && isShownNoun(lastWord(s))
}

// isShown says whether a label is a name for what can be looked at.
func isShown(s string) bool {
	if isDeed(firstWord(s)) && !isNamePair(s) || hasFiniteVerb(s) || strings.ContainsAny(s, ":,;()[]{}<>=\"") {
		return false
	}
	return isShownNoun(headOf(strings.ToLower(s)))
}

// isShownNoun knows names for what can be looked at.
func isShownNoun(w string) bool {
	switch w {
	case "status", "history", "usage", "list", "version", "log", "logs", "state", "info", "information", "details", "events", "documentation", "size", "configuration", "description":
		return true
	}
	return false
}

// withoutRemark drops a second sentence behind a comma or a dash.
func withoutRemark(s string) string {
	for _, mark := range [...]string{" - it ", " – it ", ", use ", ", it ", ", so that ", " so that "} {
		s, _, _ = strings.Cut(s, mark)
	}
	return s
}

func cloneText(t notes.Text) notes.Text { return append(notes.Text(nil), t...) }

// saysDeed says whether s tells by itself what is done.
func saysDeed(s string) bool {
	if !isLatin(s) || isForeignDeed(s) {
		return true
	}
	i, last := 0, ""
	for w := range eachWord(s) {
		if i == 0 && (!isDeed(w) || w == "use" || w == "uses") || i == 1 && (opensNoObject(w) || w == "in" && wantsObject(last)) {
			return false
		}
		last = w
		i++
	}
	switch last {
	case "or", "and", "the", "in", "of":
		return false // cut off
	case "it", "them", "one":
		return i > 6
	}
	return i > 1
}

// wantsObject knows deeds that say nothing without what they are done to.
func wantsObject(w string) bool {
	switch w {
	case "create", "creates", "delete", "deletes", "add", "adds", "include", "includes", "set", "sets", "update", "updates", "get", "gets", "edit", "edits":
		return true
	}
	return false
}

// opensNoObject knows words behind which it is not told what is done to what, or
// which make a name of the verb before ("log of changes").
func opensNoObject(w string) bool {
	switch w {
	case "it", "them", "that", "of", "also", "below", "above", "here", "docs", "documentation", "more":
		return true
	}
	return false
}

// isVagueText says whether the words of t leave open what is spoken of.
func isVagueText(t notes.Text) bool {
	for _, s := range t {
		if s.Style&notes.CodeSpan != 0 {
			continue
		}
		for w := range strings.FieldsSeq(s.Text) {
			if isVague(strings.ToLower(strings.Trim(w, ".,;:()\"'"))) {
				return true
			}
		}
	}
	return false
}

// withoutAside drops a remark in brackets at the end.
func withoutAside(t notes.Text) notes.Text {
	if len(t) == 0 {
		return t
	}
	last := t[len(t)-1]
	s := strings.TrimRight(last.Text, " .")
	for _, place := range [...]string{" in our cluster", " in your cluster", " in the cluster", " from the command line", " through the command line"} {
		if rest, ok := strings.CutSuffix(s, place); ok && rest != "" && last.Style == 0 {
			t[len(t)-1].Text = rest
			return t
		}
	}
	i := strings.LastIndexByte(s, '(')
	if last.Style != 0 || !strings.HasSuffix(s, ")") || i < 0 || i == 0 && len(t) == 1 {
		return t
	}
	t[len(t)-1].Text = s[:i]
	return trimText(t)
}

// isVague knows words that leave open what is spoken of, or speak to the reader.
func isVague(w string) bool {
	switch w {
	case "stuff", "thing", "things", "something", "handy", "like", "example", "e", "e.g", "eg", "etc", "this", "these", "those",
		"we", "our", "us", "i", "my", "let's", "exercise", "question", "following", "cleanup", "say", "lets", "it's", "necessary", "needed", "necessário", "necesario":
		return true
	}
	return false
}

// trimLead drops words in front of a purpose that only lead to it.
func trimLead(t notes.Text) notes.Text {
	for len(t) > 0 && t[0].Style&notes.CodeSpan == 0 && t[0].URL == "" {
		rest, ok := cutLead(t[0].Text)
		if !ok {
			break
		}
		t[0].Text = rest
		t = trimText(t)
	}
	return t
}

// cutLead cuts one of the phrases that lead to a purpose.
func cutLead(s string) (string, bool) {
	if rest := strings.TrimLeft(s, " \t-–—:,;.=>→#/()|•"); rest != s {
		return rest, rest != ""
	}
	for _, lead := range [...]string{
		"in order to ", "how to ", "to ", "you can ", "we can ", "one can ", "can be used to ", "is used to ", "used to ", "use this to ",
		"the command to ", "command to ", "commands to ", "this command ", "the command ", "this will ", "this ", "will ", "if you want to ", "want to ",
		"now ", "then ", "also ", "just ", "next, ", "first, ", "finally, ", "lastly, ", "let's ", "which will ", "which ", "that ", "and ", "quickly ",
		"simply ", "try to ", "tries to ", "trying to ", "allows you to ", "allow you to ", "allows to ", "lets us ", "is for ", "helps to ", "lets you ", "we need to ", "you need to ", "we have to ", "easily ", "it will ", "it ", "we need this command to ", "you need this command to ",
	} {
		if len(s) > len(lead) && strings.EqualFold(s[:len(lead)], lead) {
			return s[len(lead):], true
		}
	}
	return s, false
}

// trimTail drops words behind a purpose that only lead to the command.
func trimTail(t notes.Text) notes.Text {
	for len(t) > 0 {
		last := &t[len(t)-1]
		if last.Style&notes.CodeSpan != 0 || last.URL != "" {
			break
		}
		rest, ok := cutTail(last.Text)
		if !ok {
			break
		}
		last.Text = rest
		t = trimText(t)
	}
	return t
}

// cutTail cuts the last word of s if none ends a purpose.
func cutTail(s string) (string, bool) {
	if rest := strings.TrimRight(s, " \t-–—:,;.=>→("); rest != s {
		return rest, true
	}
	i := strings.LastIndexByte(s, ' ')
	word := strings.ToLower(s[i+1:])
	switch word {
	case "command", "commands":
		before, ok := cutTail(s[:max(i, 0)])
		return before, ok && i > 0
	case "using", "via", "with", "by", "run", "running", "use", "execute", "executing", "type", "the", "following", "below", "this", "like", "so", "as",
		"follows", "just", "simply", "we", "you", "can", "and", "for", "issue", "do", "is", "should", "need", "to", "example", "e.g", "then", "please", "through", "from", "(e.g", "enter":
		return s[:max(i, 0)], true
	}
	return s, false
}
