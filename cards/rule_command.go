package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// makeCommand reads a command line together with what it is for: in one
// sentence, or one of them under the other.
func makeCommand(b *bullet) []draft {
	if out := makeFlag(b); out != nil {
		return out
	}
	if at := commandSpan(b.text); at >= 0 {
		if out := commandInLine(b, at); out != nil {
			return out
		}
		if isCommandLine(oneCode(b.text)) {
			return commandAbove(b)
		}
		return nil
	}
	if c := b.commandBelow(); c != nil {
		if purpose := purposeAbove(b.lead()); purpose != nil {
			return askCommand(b, c.line(), purpose, []*bullet{c})
		}
	}
	return nil
}

// commandSpan is the place of the only command line in t; -1 if there is not
// exactly one.
func commandSpan(t notes.Text) int {
	at := -1
	for i, s := range t {
		if s.Style&notes.CodeSpan == 0 || !isCommandLine(strings.TrimSpace(s.Text)) {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = i
	}
	return at
}

// commandInLine reads "`cmd` - purpose", "purpose: `cmd`", "use `cmd` to …", "to
// …, run `cmd`" and the like, within the sentence that holds the command.
func commandInLine(b *bullet, at int) []draft {
	cmd := strings.TrimSpace(b.text[at].Text)
	before, after := lastSentence(b.text[:at]), b.text[at+1:]
	var rest notes.Text
	if all := sentences(after); len(all) > 0 {
		if opensSentence(plain(after)) {
			after, rest = nil, trimText(trimLeftMarks(after))
		} else {
			after, rest = all[0], joinTexts(all[1:])
		}
	}
	purpose := purposeBeside(plain(before), before, after)
	if purpose == nil {
		return nil
	}
	out := askCommand(b, cmd, purpose, nil)
	for i := range out {
		out[i].more = joinMore(markdown(rest), out[i].more)
	}
	return out
}

// purposeBeside is the purpose that stands on one side of a command, if nothing
// but words that lead to the command stand on the other.
func purposeBeside(lead string, before, after notes.Text) notes.Text {
	if isInvocation(lead) {
		if p := purposeOf(after); p != nil && (lead == "" || leadsOn(plain(after))) {
			return p
		}
	}
	if last := lastWord(lead); (last == "use" || last == "run") && firstWord(plain(after)) == "to" {
		return purposeOf(after)
	}
	if rest := plain(after); hasLetter(rest) && !strings.HasPrefix(rest, "(") && !isInvocation(rest) {
		return nil
	}
	return purposeAbove(before)
}

// purposeAbove is the purpose that leads to a command, told as a task or as the
// name of what the command shows.
func purposeAbove(t notes.Text) notes.Text {
	if purpose := purposeBefore(t); purpose != nil && !isNamePair(plain(t)) {
		return purpose
	}
	return labelPurpose(t)
}

// isInvocation says whether s holds no more than the request to run what
// follows.
func isInvocation(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "use", "run", "execute", "type", "try", "with", "using", "by", "via", "you", "can", "the", "command", "a", "do", "just", "also",
			"running", "or", "simply", "then", "we", "e", "g", "eg", "e.g", "example", "in", "terminal", "shell", "syntax", "cmd", "cli":
		default:
			return false
		}
	}
	return true
}

// leadsOn says whether s goes on from a command to what it is for.
func leadsOn(s string) bool {
	if s = strings.TrimLeft(s, " "); s == "" {
		return false
	}
	switch firstWord(s) {
	case "to", "will", "which", "can", "is", "that":
		return true
	}
	return !isWordRune(rune(s[0]))
}

// trimLeftMarks drops the end of a sentence that t begins with.
func trimLeftMarks(t notes.Text) notes.Text {
	t = cloneText(t)
	t[0].Text = strings.TrimLeft(t[0].Text, ".。 ")
	return t
}

// opensSentence says whether a sentence ends at the very beginning of s.
func opensSentence(s string) bool {
	return strings.HasPrefix(s, ". ") || strings.HasPrefix(s, "。")
}

// lastSentence is the last sentence of t.
func lastSentence(t notes.Text) notes.Text {
	all := sentences(t)
	if len(all) == 0 {
		return nil
	}
	return all[len(all)-1]
}

// commandAbove reads a command with its purpose nested in it: one of the first
// two points.
func commandAbove(b *bullet) []draft {
	ps := b.points()
	for i, p := range ps[:min(2, len(ps))] {
		if isFlag(firstCode(p.text)) {
			continue
		}
		first, rest := firstSentence(p.text)
		purpose := purposeOf(first)
		if purpose == nil || isOneCode(p.text) {
			return nil
		}
		out := askCommand(b, oneCode(b.text), purpose, ps[i:i+1])
		for j := range out {
			out[j].more = joinMore(markdown(rest), out[j].more)
		}
		return out
	}
	return nil
}

// commandBelow is the one command that b leads to: in a point, in a block of
// code nested in it, or in the block right behind it; nil if there is none, or
// more than one.
func (b *bullet) commandBelow() *bullet {
	var found *bullet
	below := b.below()
	if b.behind != nil && len(below) == 0 && (b.node.Kind == notes.Paragraph || b.behind.node.Kind == notes.Code) {
		if b.behind.line() != "" {
			return b.behind
		}
		return nil
	}
	for _, c := range below {
		isCode := c.node.Kind == notes.Code
		switch {
		case isCode && found == nil && c.line() != "", isPoint(c.node.Kind) && found == nil && c.line() != "":
			found = c
		case isCode, isPoint(c.node.Kind) && (found == nil || found.node.Kind != notes.Code) && !startsWithVerb(c.words):
			return nil
		}
	}
	return found
}

// line is the only command line in a point or a block of code, empty if there is
// none or more.
func (b *bullet) line() string {
	switch {
	case b.node.Kind == notes.Code:
		return onlyCommand(b.node)
	case isPoint(b.node.Kind):
		return leadingCommand(b.text)
	}
	return ""
}

// leadingCommand is the command that t begins with, if no more than a remark in
// brackets stands behind it.
func leadingCommand(t notes.Text) string {
	if len(t) == 0 || t[0].Style&notes.CodeSpan == 0 {
		return ""
	}
	cmd, rest := strings.TrimSpace(t[0].Text), strings.TrimSpace(notes.Text(t[1:]).Plain())
	if !isCommandLine(cmd) || rest != "" && !strings.HasPrefix(rest, "(") && !strings.HasPrefix(rest, "# ") {
		return ""
	}
	return cmd
}

// codeSpan writes s as inline code.
func codeSpan(s string) string {
	return notes.Text{{Text: s, Style: notes.CodeSpan}}.Markdown()
}

// upperFirst writes the first letter large.
func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// lowerFirst writes the first word small, unless it is a name: one with a
// second capital, or of a single letter.
func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[size:])
	if !unicode.IsUpper(r) || !unicode.IsLower(next) {
		return s
	}
	word, _, _ := strings.Cut(s, " ")
	if strings.ContainsFunc(word[size:], unicode.IsUpper) {
		return s
	}
	return string(unicode.ToLower(r)) + s[size:]
}
