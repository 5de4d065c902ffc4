package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// makeCommand reads a command line together with what it is for.
func makeCommand(b *bullet) []draft {
	if cmd, purpose, ok := commandInLine(b); ok {
		return askCommand(b, cmd, purpose, nil)
	}
	ps := b.points()
	if isCommandLine(oneCode(b.text)) {
		if len(ps) == 0 || !isPurpose(ps[0]) {
			return nil
		}
		return askCommand(b, oneCode(b.text), ps[0].text, ps[:1])
	}
	if len(ps) == 1 && isCommandLine(oneCode(ps[0].text)) && isIntention(b) {
		return askCommand(b, oneCode(ps[0].text), trimColon(b.text), ps)
	}
	return nil
}

// commandInLine reads `cmd` - purpose, and purpose: `cmd`.
func commandInLine(b *bullet) (cmd string, purpose notes.Text, ok bool) {
	p := b.pair()
	if p == nil {
		return "", nil, false
	}
	if c := oneCode(p.left); isCommandLine(c) && isPurposeText(plain(p.right)) {
		return c, p.right, true
	}
	if c := oneCode(p.right); isCommandLine(c) && wordCount(plain(p.left)) >= 2 && !isIntroduction(plain(p.left)) {
		return c, p.left, true
	}
	return "", nil, false
}

// isPurpose says whether the point under a command tells what it is for.
func isPurpose(p *bullet) bool {
	return !isOneCode(p.text) && !endsInColon(p.words) && isPurposeText(p.words)
}

func isPurposeText(s string) bool {
	n := wordCount(s)
	return n >= 2 && n <= maxAnswer && !isDangling(s)
}

// isIntention says whether b, above a single command, says what one wants.
func isIntention(b *bullet) bool {
	n := b.count
	return n >= 2 && n <= maxStepWords && !startsWithVerb(b.words) && !isSorter(b.words) && !isDangling(b.words) && !isIntroduction(b.words) && !endsInQuestionMark(b.words)
}

// askCommand asks what the command does, and which command does it.
func askCommand(b *bullet, cmd string, purpose notes.Text, used []*bullet) []draft {
	want, more := markdown(purpose), b.detail(used...)
	code := codeSpan(cmd)
	out := []draft{{kind: Basic, question: whatDoes(b, code), answer: want, more: more, uses: used}}
	if isWish(plain(purpose)) && !has(want, cmd) {
		out = append(out, draft{
			kind: Command, question: whichCommand(b, program(cmd), lowerFirst(want)), answer: code, more: more, uses: used,
		})
	}
	return out
}

// isWish says whether a purpose can be put to a person as a task: it begins
// with what is to be done.
func isWish(s string) bool {
	w := firstWord(s)
	if isState(w) {
		return false
	}
	return isActionVerb(w) || isActionVerb(w+"s") || isActionVerb(w+"es") ||
		isActionVerb(strings.TrimSuffix(w, "y")+"ies") || w == "to" || !isLatin(s)
}

// isCommandLine says whether s is a line for a shell: a program this package
// knows by name, with something behind it, or a line behind a prompt.
func isCommandLine(s string) bool {
	if s == "" || strings.ContainsAny(s, "\n") {
		return false
	}
	if strings.HasPrefix(s, "$ ") {
		return true
	}
	fields := strings.Fields(s)
	return len(fields) >= 2 && isProgram(program(s)) && !strings.HasSuffix(fields[0], ":")
}

// program is the program that a command line runs.
func program(cmd string) string {
	for _, w := range strings.Fields(strings.TrimPrefix(cmd, "$ ")) {
		if w == "sudo" || strings.Contains(w, "=") && !strings.HasPrefix(w, "-") {
			continue
		}
		return w
	}
	return ""
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
