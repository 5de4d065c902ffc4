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
	c, answer, more := readCommand(cmd, ""), strings.TrimRight(markdown(does), ".;, "), joinMore(markdown(rest), b.detail())
	code, within := codeSpan(flag), codeSpan(c.family)
	if has(cmd, flag) {
		within = codeSpan(c.shown)
	}
	if wordCount(answer) < 2 && isLatin(answer) {
		return nil // -w: watch
	}
	out := []draft{{kind: Basic, question: flagQuestion(b, within, code), answer: answer, more: more}}
	if wordCount(answer) > 1 && !has(answer, strings.TrimLeft(flag, "-")) {
		out = append(out, draft{kind: Command, question: whichFlag(b, codeSpan(c.family), lowerFirst(answer)), answer: code, more: more})
	}
	return out
}

// flagQuestion asks what a flag does in a command.
func flagQuestion(b *bullet, within, flag string) string {
	if isEnglish(b.words) {
		return "In " + within + ", what does " + flag + " do?"
	}
	return within + ": " + flag + " → ?"
}

// whichFlag asks for the flag of a command by what it does.
func whichFlag(b *bullet, cmd, does string) string {
	if isEnglish(b.words) {
		return "Which flag of " + cmd + ": " + does + "?"
	}
	return cmd + " …? " + does
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
