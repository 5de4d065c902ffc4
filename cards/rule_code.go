package cards

import (
	"strings"

	"k8scards/notes"
)

// codeRule is the name of the rule that reads blocks of commands.
const codeRule = "code"

// A deed is a line in a block of commands with what its comment says it does.
type deed struct {
	cmd     string
	purpose notes.Text
	of      string // the kind of object that a setting belongs to, with its article
	setting bool
}

// makeCode asks for a line in a block of commands that is explained by a comment
// above or behind it, or by the heading above the block.
func makeCode(b *bullet) []draft {
	if b.deed == nil || b.unfit() != "" {
		return nil
	}
	if b.deed.setting {
		return askField(b.deed)
	}
	return askCommand(b, b.deed.cmd, b.deed.purpose, nil)
}

// deeds makes a bullet of each line in a block of commands that says what it is
// for.
func (b *bullet) deeds() []*bullet {
	if b.taken {
		return nil
	}
	r := codeReader{block: b}
	if holdsSettings(b.node) {
		r.readSettings()
		return r.out
	}
	if !mayHoldCommands(b.node) {
		return nil
	}
	r.read()
	if len(r.out) == 0 && len(r.all) == 1 && !r.broken {
		r.fromHeading()
	}
	return r.out
}

// mayHoldCommands says whether a block of code may be one of commands.
func mayHoldCommands(n *notes.Node) bool {
	switch strings.ToLower(n.Lang) {
	case "json", "go", "python", "dockerfile", "java", "js", "javascript", "toml", "ini", "xml", "html", "mermaid":
		return false
	}
	return n.Code != ""
}

// onlyCommand is the one command line of a block, empty if there is none or
// more.
func onlyCommand(n *notes.Node) string {
	if !mayHoldCommands(n) {
		return ""
	}
	r := codeReader{block: &bullet{node: n}}
	r.read()
	if len(r.all) != 1 || r.broken {
		return ""
	}
	return r.all[0]
}

// A codeReader takes a block of code apart into comments and commands.
type codeReader struct {
	block   *bullet
	comment string   // what stands above the commands to come
	group   []string // commands below the comment
	at      int      // the line of the first of them
	all     []string // all the commands so far
	broken  bool     // something else stands in the block that changes what a command does
	out     []*bullet
}

// read goes through the lines.
func (r *codeReader) read() {
	lines := strings.Split(r.block.node.Code, "\n")
	for i := 0; i < len(lines); i++ {
		line := strings.TrimSpace(lines[i])
		if c, ok := cutComment(line); ok {
			r.remark(c)
			continue
		}
		from := i
		for strings.HasSuffix(line, `\`) && i+1 < len(lines) {
			i++
			line = strings.TrimSpace(strings.TrimSuffix(line, `\`)) + " " + strings.TrimSpace(lines[i])
		}
		switch {
		case line == "":
			r.flush()
		case strings.Contains(line, "<<"):
			r.flush()
			r.broken = true
			return
		default:
			r.command(line, from)
		}
	}
	r.flush()
}

// cutComment cuts the mark off a line that is a comment. "#>" stands before
// output, "#!" before the name of a shell.
func cutComment(line string) (string, bool) {
	rest, ok := strings.CutPrefix(line, "//")
	if !ok {
		rest = strings.TrimLeft(line, "#")
		ok = rest != line && !strings.HasPrefix(rest, ">") && !strings.HasPrefix(rest, "!")
	}
	return strings.Trim(rest, " \t-=*"), ok
}

// remark takes a comment: of several, the last one above a command is what it
// does, with the lines that go on.
func (r *codeReader) remark(comment string) {
	if len(r.group) > 0 {
		r.flush()
	}
	switch {
	case comment == "":
	case r.comment != "" && isContinuation(comment):
		r.comment += " " + comment
	default:
		r.comment = comment
	}
}

// isContinuation says whether a line of a comment goes on with the one above.
func isContinuation(s string) bool {
	switch w := firstWord(s); w {
	case "and", "or", "but", "that", "which", "so":
		return true
	default:
		return s[0] == '(' || isPreposition(w) && s[0] >= 'a'
	}
}

// command takes a line that is no comment.
func (r *codeReader) command(line string, at int) {
	prompted := strings.HasPrefix(line, "$ ") || strings.HasPrefix(line, "% ")
	line = strings.TrimPrefix(line, "% ")
	cmd, behind := splitComment(line)
	if !isCommandLine(cmd) {
		if isShellWord(firstWord(line)) && !prompted {
			r.broken = true
		}
		return
	}
	r.all = append(r.all, cmd)
	if behind != "" {
		r.add(behind, cmd, at)
		return
	}
	if len(r.group) == 0 {
		r.at = at
	}
	r.group = append(r.group, cmd)
}

// isShellWord knows the words that make a program of the lines of a block.
func isShellWord(w string) bool {
	switch w {
	case "for", "while", "if", "do", "done", "case", "function", "then":
		return true
	}
	return false
}

// splitComment parts a command from the comment behind it.
func splitComment(line string) (cmd, comment string) {
	quote := byte(0)
	for i := range len(line) {
		c := line[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case i > 0 && (line[i-1] == ' ' || line[i-1] == '\t') && (c == '#' || strings.HasPrefix(line[i:], "// ")):
			return strings.TrimSpace(line[:i]), strings.Trim(line[i:], "#/ \t")
		}
	}
	return line, ""
}

// flush ends a group: one command below a comment does what the comment says.
func (r *codeReader) flush() {
	if len(r.group) == 1 && r.comment != "" {
		r.add(r.comment, r.group[0], r.at)
	}
	if len(r.group) > 0 {
		r.comment = ""
	}
	r.group = nil
}

// add makes a bullet of a command and its comment, if that says what it does.
func (r *codeReader) add(comment, cmd string, at int) {
	if r.block.up == nil {
		return
	}
	comment = withoutNumber(comment)
	first, _ := firstSentence(codeSpans(comment))
	if purpose := purposeOf(first); purpose != nil {
		r.out = append(r.out, r.bullet(purpose, comment, cmd, at))
	}
}

// codeSpans reads the code within a comment.
func codeSpans(s string) notes.Text {
	parts := strings.Split(s, "`")
	if len(parts)%2 == 0 {
		return notes.Text{{Text: s}}
	}
	var out notes.Text
	for i, p := range parts {
		if p != "" {
			out = append(out, notes.Span{Text: p, Style: notes.Style(i % 2)})
		}
	}
	return out
}

// maxBeside is how many blocks may stand under a heading that tells what its one
// command is for.
const maxBeside = 10

// fromHeading takes the heading for the purpose of the only command of the only
// block under it.
func (r *codeReader) fromHeading() {
	up := r.block.up
	if up == nil || up.node.Kind != notes.Heading || len(up.below()) > maxBeside {
		return
	}
	for _, c := range up.below() {
		if c.node.Kind == notes.Code && c != r.block || c.node.Kind == notes.Heading {
			return
		}
	}
	purpose := purposeOf(withoutNumberText(up.text))
	if purpose == nil || strings.HasSuffix(firstWord(plain(purpose)), "ing") || !startsLikeTask(up.words) {
		return
	}
	r.out = append(r.out, r.bullet(purpose, up.words, r.all[0], 0))
}

// startsLikeTask says whether a heading asks for something to be done rather
// than names a thing whose first word is a verb elsewhere ("Label selectors").
func startsLikeTask(s string) bool {
	if !isLatin(s) {
		return false
	}
	n := wordCount(s)
	return n >= 3 || n == 2 && !opensName(firstWord(s))
}

// opensName knows verbs that are as often the first part of a name.
func opensName(w string) bool {
	switch w {
	case "label", "limit", "log", "watch", "access", "map", "filter", "node", "test", "debug", "backup", "export", "volume", "service", "port",
		"query", "search", "link", "mount", "process", "report", "request", "schedule", "scale", "stream", "target", "track", "switch", "update",
		"upgrade", "start", "stop", "patch", "tail", "taint", "trace", "tag", "rollout", "rollback", "build", "force", "drop", "sort":
		return true
	}
	return false
}

// bullet places a command where its line stands in the file.
func (r *codeReader) bullet(purpose notes.Text, comment, cmd string, at int) *bullet {
	n := r.block.node
	line := min(n.Line+at+fenceLines(n), n.EndLine)
	c := r.block.up.child(&notes.Node{
		Kind: notes.Paragraph, Line: line, EndLine: line,
		Text: notes.Text{{Text: comment + ": "}, {Text: cmd, Style: notes.CodeSpan}},
	})
	c.deed = &deed{cmd: cmd, purpose: purpose}
	return c
}

// fenceLines is how many lines of a block stand before its code.
func fenceLines(n *notes.Node) int {
	if n.EndLine-n.Line > strings.Count(n.Code, "\n") {
		return 1
	}
	return 0
}

// withoutNumber drops a number in front of a comment: "1. list all".
func withoutNumber(s string) string {
	rest := strings.TrimLeft(s, "0123456789")
	if rest == s || rest == "" || !strings.ContainsRune(".)", rune(rest[0])) {
		return s
	}
	if n := len(rest) - len(strings.TrimLeft(rest[1:], "0123456789")); n > 1 && rest[0] == '.' {
		return withoutNumber(rest[1:]) // 1.2. Title
	}
	return strings.TrimSpace(rest[1:])
}

func withoutNumberText(t notes.Text) notes.Text {
	t = cloneText(t)
	if len(t) > 0 && t[0].Style == 0 {
		t[0].Text = withoutNumber(t[0].Text)
	}
	return t
}
