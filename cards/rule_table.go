package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// A row is what the rules know of a row of a table.
type row struct {
	*table
	cells []notes.Text
}

// rows makes a bullet of each row of a table, so that the rules can read it.
func (b *bullet) rows() []*bullet {
	rows := b.node.Rows
	if len(rows) < 2 {
		return nil
	}
	t := newTable(b, rows)
	out := make([]*bullet, 0, len(rows)-1)
	for i, cells := range rows[1:] {
		line := min(b.node.Line+2+i, b.node.EndLine)
		n := &notes.Node{Kind: notes.Paragraph, Text: rowText(cells), Line: line, EndLine: line}
		r := b.up.child(n)
		r.row = &row{table: t, cells: cells}
		out = append(out, r)
	}
	return out
}

// rowText is a row as one text, its cells divided by bars.
func rowText(cells []notes.Text) notes.Text {
	var out notes.Text
	for i, c := range cells {
		if i > 0 {
			out = append(out, notes.Span{Text: " | "})
		}
		out = append(out, c...)
	}
	return out
}

// makeRow reads a row of a table: one cell names what the row is about, the
// header what each other cell says of it.
func makeRow(b *bullet) []draft {
	r := b.row
	if r == nil || r.key < 0 || len(r.cells) < 2 || len(r.cells) != len(r.header) || !isRowName(r.cells[r.key]) {
		return nil
	}
	if out := r.command(b); out != nil {
		return out
	}
	var out []draft
	for i := range r.cells {
		if i != r.key {
			out = append(out, r.ask(b, i)...)
		}
	}
	return out
}

// isRowName says whether a cell can name what its row is about.
func isRowName(t notes.Text) bool {
	s := plain(t)
	return hasLetter(s) && !strings.HasSuffix(s, ",") && !isLinkOnly(t) && wordCount(s) <= maxItemWords
}

// names says whether the head of a column has a name.
func names(head notes.Text) bool { return strings.ContainsFunc(plain(head), unicode.IsLetter) }

// command reads a row that tells a command line and what it is for.
func (r *row) command(b *bullet) []draft {
	cmd, at := "", -1
	for i, c := range r.cells {
		if s := commandCell(c); s != "" && at < 0 {
			cmd, at = s, i
		}
	}
	for i, c := range r.cells {
		if at < 0 || i == at || commandCell(c) != "" || isAside(plain(r.header[i])) {
			continue
		}
		if purpose := purposeOf(c); purpose != nil {
			return askCommand(b, cmd, purpose, nil)
		}
	}
	return nil
}

// commandCell is the command line that a cell holds, if it holds nothing else.
func commandCell(cell notes.Text) string {
	s := oneCode(cell)
	if s == "" && len(cell) == 1 && cell[0].Style == 0 {
		s = strings.TrimSpace(cell[0].Text)
		if isAmbiguousProgram(program(s)) {
			return ""
		}
	}
	if isCommandLine(s) {
		return s
	}
	return ""
}

// ask asks for cell i by the name of its row and column.
func (r *row) ask(b *bullet, i int) []draft {
	cell, name, aspect := bare(r.cells[i]), r.name(), bare(r.header[i])
	if !isCellAnswer(cell) || !names(aspect) || r.constant[i] || isAside(plain(aspect)) || isAside(plain(r.header[r.key])) || commandCell(cell) != "" {
		return nil
	}
	if r.crossed && (isAside(plain(name)) || isOneWord(cell)) {
		return nil
	}
	if r.crossed {
		return askCell(b, aspect, name, cell)
	}
	if tellsMeaning(plain(aspect)) && (!r.foreign || !isLatin(b.words) || isSpanishHead(plain(aspect))) && wordCount(plain(name)) <= maxTerm && wordCount(plain(cell)) >= 3 {
		if out := define(b, name, cell, nil); out != nil || b.isEnglish() && !r.foreign {
			return out
		}
	}
	out := askCell(b, name, aspect, cell)
	if r.leadsBack(i) {
		out = append(out, draft{kind: Basic, question: whichHas(b, bare(r.header[r.key]), aspect, cell), answer: markdown(name)})
	}
	return out
}

// name is what the row is about: a bare number with what it counts.
func (r *row) name() notes.Text {
	name, head := bare(r.cells[r.key]), bare(r.header[r.key])
	if strings.Trim(plain(name), "0123456789") != "" || !names(head) {
		return name
	}
	return append(notes.Text{{Text: lowerAll(strings.TrimRight(plain(head), "# ")) + " "}}, name...)
}

// isCellAnswer says whether a cell is worth to be asked for. A backtick that stayed
// one is of code that the bar between two cells has cut.
func isCellAnswer(cell notes.Text) bool {
	s := plain(cell)
	return hasLetter(s) && s[0] != '(' && strings.Count(s, "`") == 0 && !isOpinion(s) && wordCount(s) <= maxCellWords && !isDoubt(s) && !isLinkOnly(cell) && !isDangling(s)
}

// maxCellWords is how many words of a cell can be recalled.
const maxCellWords = 25

// isOpinion says whether a cell only rates: each of its words but the first
// would do for the cell beside it.
func isOpinion(s string) bool {
	w := firstWord(s)
	if wordCount(s) > 2 {
		return false
	}
	switch w {
	case "yes", "no", "good", "bad", "better", "best", "worse", "poor", "great", "limited", "high", "higher", "low", "lower", "medium", "fast", "faster",
		"slow", "slower", "easy", "easier", "hard", "simple", "simpler", "complex", "none", "full", "partial", "optional", "required", "supported", "excellent", "not", "n/a", "true", "false",
		"varies", "depends", "moderate", "very", "more", "less", "many", "few", "small", "large", "big", "strong", "weak", "sí", "si", "是", "否", "有", "无":
		return true
	}
	return false
}

// isOneWord says whether a cell is a plain word, which in a comparison rates.
func isOneWord(cell notes.Text) bool {
	s := plain(cell)
	return !isOneCode(cell) && wordCount(s) == 1 && isLatin(s) && !strings.ContainsAny(s, "0123456789./-_") && s != strings.ToUpper(s)
}

// askCell asks for a cell by the thing and the aspect it is of.
func askCell(b *bullet, name, aspect, cell notes.Text) []draft {
	question := aspectQuestion(b, markdown(name), markdown(aspect))
	if has(question, markdown(cell)) {
		return nil
	}
	return []draft{{kind: Basic, question: question, answer: markdown(cell)}}
}

// bare is t without emphasis on the whole of it.
func bare(t notes.Text) notes.Text {
	t = trimText(cloneText(tidy(t)))
	for _, style := range [...]notes.Style{notes.Strong, notes.Emphasis} {
		if allStyled(t, style) {
			for i := range t {
				t[i].Style &^= style
			}
		}
	}
	return trimColon(t)
}

// aspectQuestion asks for one aspect of a thing: as a person would where the head
// of the column can be asked for, or else by both names.
func aspectQuestion(b *bullet, name, aspect string) string {
	small := lowerAll(aspect)
	switch {
	case b.row.foreign || !b.isEnglish():
		return fill(speech(b).cell, name, small)
	case endsInQuestionMark(aspect):
		return name + ": " + small
	case isFitFor(aspect):
		return "What is " + name + " " + small + "?"
	case isProperty(aspect) && isPluralWord(headOf(small)):
		return "What are the " + small + " of " + name + "?"
	case isProperty(aspect):
		return "What is the " + small + " of " + name + "?"
	}
	return name + ": " + small + "?"
}

// isProperty says whether the head of a column names what a thing has: a noun
// that nothing is hung on but what it counts.
func isProperty(s string) bool {
	if !isNounPhrase(s) || strings.ContainsAny(s, "()`&") {
		return false
	}
	last := lastWord(s)
	_, form := verbOf(last)
	return form != participle && form != gerund && !looksLikeParticiple(last) && !strings.HasSuffix(last, "able") && !strings.HasSuffix(last, "ly") && !isAdjective(last)
}

// isFitFor says whether the head of a column reads on from "What is it".
func isFitFor(s string) bool {
	switch firstWord(s) {
	case "best", "used", "good", "ideal", "suitable", "intended", "designed", "known":
		return wordCount(s) < 4 && (has(s, "for") || has(s, "by") || has(s, "with"))
	}
	return false
}

// lowerAll writes each word small that is not a name, as heads of columns are
// written with capitals.
func lowerAll(s string) string {
	ws := strings.Split(s, " ")
	for i, w := range ws {
		ws[i] = lowerFirst(w)
	}
	return strings.Join(ws, " ")
}

// whichHas asks for the thing that has a value which no other has.
func whichHas(b *bullet, kind, aspect, value notes.Text) string {
	k, a, v := markdown(kind), markdown(aspect), markdown(value)
	if b.row.foreign {
		return fill(neutral().cell, k, a+" = "+v)
	}
	return "Which " + lowerAll(k) + " has the " + lowerAll(a) + " " + v + "?"
}

// isNounPhrase says whether the head of a column can stand behind "the".
func isNounPhrase(s string) bool {
	n, first, last := 0, "", ""
	for w := range eachWord(s) {
		if n == 0 {
			first = w
		}
		last = w
		n++
	}
	if n == 0 || n > 4 || strings.ContainsAny(s, ",;:") || strings.Contains(s, " -") || joinsWords(s) {
		return false
	}
	switch first {
	case "how", "what", "when", "why", "where", "who", "is", "are", "can", "does", "has", "best", "used", "use", "good", "not", "if", "in", "on", "for", "with", "the", "a", "an":
		return false
	}
	switch last {
	case "for", "by", "with", "in", "on", "to", "of", "from", "at", "when", "as", "does", "do":
		return false
	}
	return !isActionVerb(first) && (!isFiniteVerb(first) || n == 1)
}

// joinsWords says whether a stroke in s stands for "or", not within an
// abbreviation such as "I/O".
func joinsWords(s string) bool {
	i := strings.IndexByte(s, '/')
	return i > 0 && strings.ContainsFunc(s[:i], unicode.IsLower)
}
