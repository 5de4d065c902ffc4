package cards

import (
	"slices"
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
	if len(cmd) > maxReadCommand || isSketch(cmd) || !isQuoted(cmd) || want == "" {
		return nil
	}
	c, more := readCommand(cmd, plain(purpose)), b.detail(used...)
	if n, _ := c.countHeld(plain(purpose)); n == 0 || c.contradicts(plain(purpose)) || has(want, program(cmd)) && has(want, "command") {
		return nil // of any command
	}
	if isSetting(firstWord(want)) {
		return askSetting(b, c, purpose, more, used)
	}
	if c.shown != cmd {
		more = joinMore(codeSpan(cmd), more)
	}
	l := tongue(b, plain(purpose))
	does, told := purpose, false
	if l == english() {
		does, told = tellDeed(purpose)
	}
	want = strings.TrimRight(markdown(does), ".;, ")
	var out []draft
	if !c.mostlyTells(plain(purpose)) && !c.namesOnly(plain(purpose)) && !leavesOpen(want) {
		out = append(out, draft{kind: Basic, question: fill(l.whatDoes, codeSpan(c.shown)), answer: want, more: more, uses: used})
	}
	if c.isTypeable(plain(purpose)) {
		if question, ok := c.whichCommand(l, want, told, plain(purpose)); ok {
			out = append(out, draft{kind: Command, question: question, answer: codeSpan(c.shown), more: more, uses: used})
		}
	}
	return out
}

// leavesOpen says whether what a command does is told without what it is done
// to: "shows the state", "edits that file".
func leavesOpen(does string) bool {
	if _, after, ok := strings.Cut(does, " that "); ok && isCountable(firstWord(after)) {
		return true // what is that?
	}
	_, object, _ := strings.Cut(does, " ")
	switch object = strings.TrimPrefix(strings.TrimPrefix(object, "the "), "detailed "); object {
	case "state", "status", "information", "info", "details", "configuration", "config", "file", "content of the file", "contents of the file",
		"result", "results", "object", "resource", "command", "changes", "output":
		return true
	}
	return false
}

// whichCommand asks for the command that does what is wanted, in the third
// person if told; false if names that it takes cannot be told.
func (c shellLine) whichCommand(l language, want string, told bool, purpose string) (string, bool) {
	givens, name := c.untold(purpose), program(c.shown)
	if l != english() {
		return fill(l.whichCommand, name, want+inBrackets(givens)), true
	}
	form := "Which `{0}` command {1}?"
	if !told {
		form, want = "Which `{0}` command do you use to {1}?", lowerFirst(want)
	}
	task, ok := withGivens(want, givens)
	return fill(form, name, task), ok && !leavesOpen(task)
}

// contradicts says whether a command cannot do what the purpose says: an editor
// that is told to change something by itself, a package other than the one named.
func (c shellLine) contradicts(purpose string) bool {
	switch c.known[0] {
	case "vi", "vim", "nano", "emacs":
		w := firstWord(purpose)
		return !strings.HasPrefix(w, "edit") && !strings.HasPrefix(w, "open")
	case "apt", "apt-get", "yum", "dnf":
		return len(c.givens) == 1 && strings.Contains(c.givens[0].text, "=") && !containsFold(c.givens, lastWord(purpose))
	}
	return false
}

// inBrackets lists what is given where it cannot be put into words.
func inBrackets(givens []given) string {
	if len(givens) == 0 {
		return ""
	}
	names := make([]string, len(givens))
	for i, g := range givens {
		names[i] = codeSpan(g.text)
	}
	return " (" + strings.Join(names, ", ") + ")"
}

// isSetting knows the deeds that are a flag's rather than a command's.
func isSetting(w string) bool { return w == "specify" || w == "specifies" }

// askSetting asks for the one flag of a command line that is there to specify
// something; a remark on the arguments of another makes no card.
func askSetting(b *bullet, c shellLine, purpose notes.Text, more string, used []*bullet) []draft {
	if len(c.known) != 2 || !c.endsInFlag() {
		return nil
	}
	program := codeSpan(c.known[0])
	out := flagOf{b: b, within: program, family: program, flag: codeSpan(c.known[1])}.drafts(purpose, more)
	for i := range out {
		out[i].uses = used
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
	if strings.Contains(cmd, "s/") && slices.ContainsFunc(arguments(cmd), isChoice) {
		return true
	}
	return i > 0 && cmd[i-1] >= 'a' && cmd[i-1] <= 'z' && isQuoted(cmd[:i])
}

// isChoice says whether an argument leaves a choice of kinds: "pods/services".
func isChoice(arg string) bool {
	one, other, ok := strings.Cut(arg, "/")
	other, _, _ = strings.Cut(other, "/")
	return ok && isKindWord(one) && isKindWord(other)
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
	if slices.ContainsFunc(c.known, func(k string) bool { n := kindNoun(k); return n != "" && (n == w || n+"s" == w) }) {
		return true
	}
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

// isTypeable says whether a command can be typed from memory by its purpose.
func (c shellLine) isTypeable(purpose string) bool {
	if len(c.known) < 2 || len(c.shown) > maxTypedCommand || strings.Contains(c.shown, " | ") {
		return false
	}
	return !has(purpose, c.deed()) && !has(purpose, "using "+c.known[1]) && !slices.ContainsFunc(c.givens, isProgramText) && !c.namesOnly(purpose) && !c.isSpelled(purpose) && len(c.untold(purpose)) <= maxGivens
}

// isProgramText says whether a value is one to be copied rather than typed:
// JSON, or another command.
func isProgramText(g given) bool {
	return strings.ContainsAny(g.text, "{(") && !strings.HasPrefix(g.text, "{")
}

// untold are the names and values that the purpose does not tell.
func (c shellLine) untold(purpose string) []given {
	var out []given
	for _, g := range c.givens {
		if hasLetter(g.text) && !has(purpose, g.text) && !g.isPairOf(purpose) {
			out = append(out, g)
		}
	}
	return out
}

// isPairOf says whether both sides of "key=value" stand in the purpose.
func (g given) isPairOf(purpose string) bool {
	key, value, ok := strings.Cut(g.text, "=")
	return ok && key != "" && value != "" && has(purpose, key) && has(purpose, value)
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

func containsFold(all []given, w string) bool {
	for _, g := range all {
		if strings.Contains(strings.ToLower(g.text), w) {
			return true
		}
	}
	return false
}

// isSpelled says whether a purpose spells the command out, so that nothing is
// left to recall: each word of the command's language is one of the purpose, the
// verb first.
func (c shellLine) isSpelled(purpose string) bool {
	bare := len(c.known) < 3 && len(c.givens) == 0 && c.tells(purpose)
	if len(c.known) > 1 && !bare && deedBase(firstWord(purpose)) != c.known[1] {
		return false
	}
	for _, w := range c.known[min(1, len(c.known)):] {
		if !spells(purpose, w) {
			return false
		}
	}
	return true
}

// spells says whether a word of a command stands in the purpose, in whatever
// form.
func spells(purpose, word string) bool {
	if has(purpose, word) || has(purpose, word+"s") || has(purpose, strings.TrimSuffix(word, "s")) {
		return true
	}
	for w := range eachWord(purpose) {
		if deedBase(w) == word || strings.ReplaceAll(w, "-", "") == word {
			return true
		}
	}
	return false
}
