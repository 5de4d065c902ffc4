package cards

import (
	"strings"

	"k8scards/notes"
)

// Bounds of a command line, in bytes: one to be read, and one to be typed.
const (
	maxReadCommand  = 110
	maxTypedCommand = 80
)

// maxGivens is how many names and values a person can be told to use.
const maxGivens = 2

// askCommand asks what the command does, and which command does it.
func askCommand(b *bullet, cmd string, purpose notes.Text, used []*bullet) []draft {
	cmd = withoutPrompt(cmd)
	want := strings.TrimRight(markdown(purpose), ".;, ")
	if len(cmd) > maxReadCommand || isSketch(cmd) || want == "" {
		return nil
	}
	c, more := readCommand(cmd, plain(purpose)), b.detail(used...)
	if n, _ := c.countHeld(plain(purpose)); n == 0 || has(want, program(cmd)) && has(want, "command") {
		return nil // of any command
	}
	if w := firstWord(want); (w == "specify" || w == "specifies") && !c.endsInFlag() {
		return nil // a remark on its arguments
	}
	if c.shown != cmd {
		more = joinMore(codeSpan(cmd), more)
	}
	var out []draft
	l := tongue(b, plain(purpose))
	if !c.mostlyTells(plain(purpose)) && !c.namesOnly(plain(purpose)) {
		out = append(out, draft{kind: Basic, question: fill(l.whatDoes, codeSpan(c.shown)), answer: want, more: more, uses: used})
	}
	if ask, ok := c.task(plain(purpose), want); ok {
		out = append(out, draft{kind: Command, question: fill(l.whichCommand, program(cmd), ask), answer: codeSpan(c.shown), more: more, uses: used})
	}
	return out
}

// isSketch says whether a command line is not one that can be run as it stands.
func isSketch(cmd string) bool {
	for _, mark := range [...]string{"<<", `\ `, "...", "…", " (", "&&", "; "} {
		if strings.Contains(cmd, mark) {
			return true
		}
	}
	i := strings.IndexByte(cmd, '(')
	return i > 0 && cmd[i-1] >= 'a' && cmd[i-1] <= 'z' && isQuoted(cmd[:i])
}

// deed is the program with the word behind it: naming it gives the command away.
func (c shellLine) deed() string {
	if len(c.known) < 2 {
		return c.shown
	}
	return c.known[0] + " " + c.known[1]
}

// endsInFlag says whether the line is there for its last flag.
func (c shellLine) endsInFlag() bool {
	return len(c.givens) == 0 && strings.HasPrefix(c.known[len(c.known)-1], "-")
}

// tells says whether a command can be read as its purpose: all the words of it
// that say something stand in the command.
func (c shellLine) tells(purpose string) bool {
	all, held := c.countHeld(purpose)
	return all == held
}

// mostlyTells says whether two in three of those words do.
func (c shellLine) mostlyTells(purpose string) bool {
	all, held := c.countHeld(purpose)
	return held*3 >= all*2
}

// countHeld counts the words of a purpose that say something, and those of them
// that stand in the command.
func (c shellLine) countHeld(purpose string) (all, held int) {
	for w := range eachWord(purpose) {
		holds := c.holds(w)
		if isPlainDeed(w) || len(w) < 3 || addsNothing(w) && !holds {
			continue
		}
		all++
		if holds {
			held++
		}
	}
	return all, held
}

// holds says whether a word, or what it begins with, stands in the command.
func (c shellLine) holds(w string) bool {
	line := strings.ToLower(c.shown)
	if len(w) > 4 {
		w = w[:len(w)-min(3, len(w)-4)]
	}
	return strings.Contains(line, w)
}

// addsNothing knows words that add nothing to the purpose of a command.
func addsNothing(w string) bool {
	switch w {
	case "the", "all", "new", "and", "for", "with", "from", "current", "given", "specific", "certain", "some", "any", "particular",
		"details", "detail", "information", "info", "about", "command", "cluster", "along", "together", "including", "todos", "todas", "uma", "una", "los", "las", "del", "disponíveis", "disponibles", "available", "running", "every", "entire", "existing", "into", "its", "your", "their", "one", "object", "objects", "resource", "resources":
		return true
	}
	return false
}

// task is the purpose as it is put to somebody who is to type the command, with
// the names to be used; false if that cannot be done from memory.
func (c shellLine) task(purpose, want string) (string, bool) {
	if len(c.known) < 2 || len(c.shown) > maxTypedCommand || !isQuoted(c.shown) || strings.Contains(c.shown, " | ") || has(purpose, c.deed()) || c.namesOnly(purpose) || c.isSpelled(purpose) {
		return "", false
	}
	var givens []string
	for _, g := range c.givens {
		if hasLetter(g) && !has(purpose, g) {
			givens = append(givens, codeSpan(g))
		}
	}
	if len(givens) > maxGivens {
		return "", false
	}
	if isLatin(want) && !isForeignWords(want) {
		want = lowerFirst(want)
	}
	if len(givens) > 0 {
		want += " (" + strings.Join(givens, ", ") + ")"
	}
	return want, true
}

// namesOnly says whether a purpose only repeats the names that were chosen.
func (c shellLine) namesOnly(purpose string) bool {
	all := 0
	for w := range eachWord(purpose) {
		if isPlainDeed(w) || len(w) < 3 || addsNothing(w) {
			continue
		}
		all++
		if !containsFold(c.givens, w) {
			return false
		}
	}
	return all > 0
}

func containsFold(all []string, w string) bool {
	for _, s := range all {
		if strings.Contains(strings.ToLower(s), w) {
			return true
		}
	}
	return false
}

// isSpelled says whether a purpose is no more than the command in other order:
// each word of the one is a word of the other, and there is nothing else to it.
func (c shellLine) isSpelled(purpose string) bool {
	if len(c.givens) > 0 {
		return false
	}
	for _, w := range c.known[min(1, len(c.known)):] {
		if !has(purpose, w) {
			return false
		}
	}
	return c.tells(purpose)
}
