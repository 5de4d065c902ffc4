package cards

import "strings"

// isCommandLine says whether s is a line for a shell: a program this package
// knows by name, with something behind it, or a line behind a prompt.
func isCommandLine(s string) bool {
	if s == "" || strings.ContainsAny(s, "\n") {
		return false
	}
	if strings.HasPrefix(s, "$ ") {
		return true
	}
	name := program(s)
	if !isProgram(name) {
		return false
	}
	first, rest, ok := strings.Cut(s, " ")
	rest = strings.TrimLeft(rest, " ")
	if !ok || rest == "" || strings.HasSuffix(first, ":") {
		return false
	}
	return !isAmbiguousProgram(name) || first != name || looksLikeArgument(name, rest)
}

// looksLikeArgument says whether what stands behind a program whose name is a
// word of prose is no more prose.
func looksLikeArgument(name, rest string) bool {
	if takesResources(name) {
		return true
	}
	w, more, _ := strings.Cut(rest, " ")
	if name == "service" && more == "" {
		return false
	}
	return w[0] < 'A' || w[0] > 'Z' || strings.ContainsAny(w, "=/_")
}

// program is the program that a command line runs.
func program(cmd string) string {
	for w := range strings.FieldsSeq(strings.TrimPrefix(cmd, "$ ")) {
		if w == "sudo" || strings.Contains(w, "=") && !strings.HasPrefix(w, "-") {
			continue
		}
		return w
	}
	return ""
}

// withoutPrompt is a command line as it is typed, in single spaces.
func withoutPrompt(cmd string) string {
	return singleSpaced(strings.TrimPrefix(strings.TrimSpace(cmd), "$ "))
}

// arguments takes a command line apart at white space outside of quotes.
func arguments(cmd string) []string {
	var out []string
	start, quote := -1, rune(0)
	for i, r := range cmd {
		switch {
		case quote != 0:
			if r == quote {
				quote = 0
			}
		case r == '<' && i+1 < len(cmd) && isWordRune(rune(cmd[i+1])) && strings.Contains(cmd[i:], ">"):
			quote = '>' // <a name>
		case r == ' ' || r == '\t':
			if start >= 0 {
				out = append(out, cmd[start:i])
			}
			start = -1
			continue
		case r == '\'' || r == '"':
			quote = r
		}
		if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		out = append(out, cmd[start:])
	}
	return out
}

// isQuoted says whether every quote in a command line is closed.
func isQuoted(cmd string) bool {
	return strings.Count(cmd, "'")%2 == 0 && strings.Count(cmd, `"`)%2 == 0
}

// A shellLine is a command line looked at for what of it can be known.
type shellLine struct {
	shown  string   // with a plain name in place of one that somebody made up
	family string   // the program and its deed, without names and flags
	givens []given  // names and values that have to be told to whoever is to type it
	known  []string // its other words
}

// readCommand tells the words of a command line's language from the names and
// values that somebody chose. What the purpose names is kept as it is.
func readCommand(cmd, purpose string) shellLine {
	var c shellLine
	var shown []string
	kind := &argumentReader{}
	inFamily := true
	for _, arg := range arguments(withoutPrompt(cmd)) {
		free := kind.isFree(arg)
		inFamily = inFamily && (!free || strings.HasPrefix(arg, "-")) && arg != "|" && arg != "--"
		if free && kind.isName && !has(purpose, arg) {
			arg = plainName(arg)
		}
		shown = append(shown, arg)
		switch {
		case free:
			c.givens = append(c.givens, given{kind.given(arg), kind.noun})
		default:
			c.known = append(c.known, arg)
			if inFamily && !strings.HasPrefix(arg, "-") {
				c.family += " " + arg
			}
		}
	}
	c.shown, c.family = strings.Join(shown, " "), strings.TrimPrefix(c.family, " ")
	return c
}

// A given is a name or a value that somebody chose.
type given struct {
	text string
	noun string // what it names, or else empty
}

// An argumentReader knows where in a command line it stands.
type argumentReader struct {
	program string
	place   int    // how many words stood behind the program, flags not counted
	flag    string // the flag before, if a value that was chosen follows
	form    bool   // the flag before is followed by the form of the output
	isName  bool   // the argument is a word of its own and no flag
	rest    bool   // behind "--": another command line
	kind    string // the kind of thing that the words so far tell, in English
	noun    string // what the argument names, if it was chosen
}

// isFree says whether the next argument was chosen by whoever wrote the line.
func (r *argumentReader) isFree(arg string) bool {
	flag, form := r.flag, r.form
	r.flag, r.form, r.isName, r.noun = "", false, false, ""
	switch {
	case arg == "|" || arg == "&&" || arg == ";":
		*r = argumentReader{}
		return false
	case r.program == "":
		if arg != "sudo" && !strings.Contains(arg, "=") {
			r.program = arg
		}
		return false
	case arg == ">" || arg == "-f":
		r.flag = arg
		return false
	case arg == "--":
		r.rest = true
		return false
	case strings.HasPrefix(arg, "-") && len(arg) > 1:
		return r.isFreeValue(arg)
	case flag != "":
		r.noun = flagNoun(flag)
		return true
	case form:
		return false
	}
	r.place++
	r.isName = true
	free := r.isFreeWord(arg)
	if !r.rest {
		r.name(arg, free)
	}
	return free
}

// name keeps what kind of thing a word tells, or what a chosen one names.
func (r *argumentReader) name(arg string, free bool) {
	before, _, ok := strings.Cut(arg, "/")
	switch {
	case !takesResources(r.program):
	case free && ok && kindNoun(strings.ToLower(before)) != "":
		r.noun = kindNoun(strings.ToLower(before))
	case free:
		r.noun = r.kind
	case kindNoun(strings.ToLower(arg)) != "":
		r.kind = kindNoun(strings.ToLower(arg))
	}
}

// isFreeValue says whether a flag holds a value that was chosen; where its value
// follows, the next argument is looked at as one.
func (r *argumentReader) isFreeValue(arg string) bool {
	flag, value, ok := strings.Cut(arg, "=")
	if !ok {
		r.form = flag == "-o" || flag == "--output"
		if isFreeFlag(flag) && takesResources(r.program) {
			r.flag = flag
		}
		return false
	}
	r.noun = flagNoun(flag)
	return value != "0" && !strings.ContainsAny(value, "{'\"") && (isFreeFlag(flag) || isChosen(value))
}

// isFreeWord says whether a word that is no flag was chosen.
func (r *argumentReader) isFreeWord(arg string) bool {
	switch {
	case r.rest:
		r.noun = "command"
		return isChosen(arg)
	case !takesResources(r.program):
		return isChosen(arg) && !isKindWord(arg) || r.place > 1 && !(r.place < 4 && isLevelWord(arg))
	case r.place == 1:
		return false
	}
	before, name, ok := strings.Cut(arg, "/")
	if ok && isKindWord(strings.ToLower(before)) && name != "" {
		return true
	}
	for part := range strings.SplitSeq(arg, ",") {
		if !isKindWord(strings.ToLower(part)) {
			return true
		}
	}
	return false
}

// given is a free argument as it is told: of a flag its value alone.
func (r *argumentReader) given(arg string) string {
	if _, value, ok := strings.Cut(arg, "="); ok && strings.HasPrefix(arg, "-") {
		return value
	}
	return arg
}

// isChosen says whether s looks like a name, a path or a number that somebody
// chose.
func isChosen(s string) bool {
	return strings.ContainsAny(s, "0123456789./:@$<>[]{}=_%*~") || s != strings.ToLower(s) && s == strings.ToUpper(s)
}

// isLevelWord says whether a word behind the first can be part of a command
// that is told by several: "repo add", "container clusters list".
func isLevelWord(w string) bool { return isKindWord(w) || isImperative(w) || strings.HasSuffix(w, "s") }

// plainName puts "NAME" in place of a name that says nothing: one that was made
// up or given by a program. What kind of thing it names is kept.
func plainName(arg string) string {
	kind, name, ok := strings.Cut(arg, "/")
	if !ok {
		kind, name = "", arg
	}
	if strings.ContainsAny(name, "/.=:,$<{[") || !isMadeUp(name) {
		return arg
	}
	if ok {
		return kind + "/NAME"
	}
	return "NAME"
}

// isMadeUp says whether a name is one of those that stand for any, or ends in
// the letters and digits that a program gave it.
func isMadeUp(name string) bool {
	first, _, _ := strings.Cut(name, "-")
	switch first {
	case "foo", "bar", "baz", "xxx", "my", "your", "hello", "test", "example", "demo", "some":
		return true
	}
	i := strings.LastIndexByte(name, '-')
	tail := name[i+1:]
	return i > 0 && len(tail) >= 5 && strings.ContainsAny(tail, "0123456789") && strings.ContainsAny(tail, "abcdefghijklmnopqrstuvwxyz")
}
