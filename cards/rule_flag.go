package cards

import (
	"strings"

	"k8scards/notes"
)

// makeFlag reads a flag with what it does, nested in the command line that it
// belongs to.
func makeFlag(b *bullet) []draft {
	if b.up == nil || !isPoint(b.up.node.Kind) {
		return nil
	}
	flag := firstCode(b.text)
	cmd := oneCode(b.up.text)
	if !isFlag(flag) || !isCommandLine(cmd) || len(cmd) > maxReadCommand {
		return nil
	}
	first, rest := firstSentence(b.text[1:])
	does := flagPurpose(first)
	if does == nil {
		return nil
	}
	c := readCommand(cmd, "")
	within := codeSpan(c.family)
	if has(cmd, flag) {
		within = codeSpan(c.shown)
	}
	f := flagOf{b: b, within: within, family: codeSpan(c.family), flag: codeSpan(flag)}
	return f.drafts(does, joinMore(markdown(rest), b.detail()))
}

// A flagOf is a flag of a command line on the way to cards.
type flagOf struct {
	b                    *bullet
	within, family, flag string // as code: the line that it stands in, the command, and itself
}

// drafts ask what the flag does, and which flag does it.
func (f flagOf) drafts(does notes.Text, more string) []draft {
	english := isEnglish(f.b.words)
	told := false
	if english {
		does, told = tellDeed(does)
	}
	answer := strings.TrimRight(markdown(does), ".;, ")
	if wordCount(answer) < 2 && isLatin(answer) {
		return nil // -w: watch
	}
	if english && !told {
		answer = withArticles(answer, true, false)
	}
	out := []draft{{kind: Basic, question: f.whatFor(english, told), answer: answer, more: more}}
	if wordCount(answer) > 1 && !has(answer, strings.TrimLeft(f.flag, "`-")) {
		out = append(out, draft{kind: Command, question: f.which(english, told, answer), answer: f.flag, more: more})
	}
	return out
}

// whatFor asks what the flag does in the command, or is for if it is told with a
// name.
func (f flagOf) whatFor(english, told bool) string {
	switch {
	case !english:
		return f.within + ": " + f.flag + " → ?"
	case told:
		return "In " + f.within + ", what does " + f.flag + " do?"
	}
	return "In " + f.within + ", what is " + f.flag + " for?"
}

// which asks for the flag by what it does.
func (f flagOf) which(english, told bool, does string) string {
	switch {
	case !english:
		return f.family + " …? " + does
	case told:
		return "Which flag of " + f.family + " " + does + "?"
	}
	return "Which flag of " + f.family + " is for " + lowerFirst(does) + "?"
}

// firstCode is the code that t begins with, or else empty.
func firstCode(t notes.Text) string {
	if len(t) == 0 || t[0].Style&notes.CodeSpan == 0 {
		return ""
	}
	return strings.TrimSpace(t[0].Text)
}

// isFlag says whether s is a flag, with or without its value.
func isFlag(s string) bool {
	return len(s) > 1 && s[0] == '-' && hasLetter(s) && !strings.Contains(s, " -")
}

// flagPurpose is what stands behind a flag without the words that lead to it;
// nil if it is no purpose.
func flagPurpose(t notes.Text) notes.Text {
	t = trimText(cloneText(t))
	for len(t) > 0 && t[0].Style&notes.CodeSpan == 0 {
		rest, ok := cutLead(t[0].Text)
		if !ok {
			rest, ok = cutFlagLead(t[0].Text)
		}
		if !ok {
			break
		}
		t[0].Text = rest
		t = trimText(t)
	}
	s := plain(t)
	if n := wordCount(s); n == 0 || n > maxPurpose || isDangling(s) || endsInColon(s) || !hasLetter(s) || isLinkOnly(t) {
		return nil
	}
	return t
}

// cutFlagLead cuts what leads from a flag to its purpose.
func cutFlagLead(s string) (string, bool) {
	for _, lead := range [...]string{"asks for ", "stands for ", "is short for ", "is for ", "for ", "means ", "flag ", "option "} {
		if len(s) > len(lead) && strings.EqualFold(s[:len(lead)], lead) {
			return s[len(lead):], true
		}
	}
	return s, false
}
