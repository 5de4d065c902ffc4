package cards

import (
	"strings"

	"k8scards/notes"
)

// rows makes a bullet of each row of a table, so that the rules can read it.
func (b *bullet) rows() []*bullet {
	rows := b.node.Rows
	if len(rows) < 2 {
		return nil
	}
	out := make([]*bullet, 0, len(rows)-1)
	for i, cells := range rows[1:] {
		line := min(b.node.Line+2+i, b.node.EndLine)
		n := &notes.Node{Kind: notes.Paragraph, Text: rowText(cells), Line: line, EndLine: line}
		r := b.up.child(n)
		r.header, r.cells = rows[0], cells
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

// makeRow reads a row of a table: the first cell names what the row is about,
// the header what each other cell says of it.
func makeRow(b *bullet) []draft {
	if len(b.cells) < 2 || !hasLetter(plain(b.cells[0])) {
		return nil
	}
	if len(b.cells) == 2 {
		if out := makePairRow(b); out != nil {
			return out
		}
	}
	var out []draft
	for i, cell := range b.cells[1:] {
		if d, ok := cellDraft(b, b.header[i+1], cell); ok {
			out = append(out, d)
		}
	}
	return out
}

// makePairRow reads a row of two cells as a command and its purpose, or a term
// and its meaning.
func makePairRow(b *bullet) []draft {
	left, right := b.cells[0], b.cells[1]
	switch {
	case isCommandLine(oneCode(left)) && isPurposeText(plain(right)):
		return askCommand(b, oneCode(left), right, nil)
	case isCommandLine(oneCode(right)) && isPurposeText(plain(left)):
		return askCommand(b, oneCode(right), left, nil)
	case isTerm(left) && wordCount(plain(right)) >= 3 && wordCount(plain(right)) <= maxAnswer:
		return define(b, left, right, nil)
	}
	return nil
}

// isOpinion says whether a cell holds but one plain word, such as "good" or
// "limited", or a yes or no.
func isOpinion(cell notes.Text) bool {
	s := fold(plain(tidy(cell)))
	return !isOneCode(cell) && wordCount(s) == 1 && isLatin(s) && strings.ToUpper(plain(cell)) != plain(cell) &&
		!strings.ContainsAny(s, "0123456789/.-_") && !allStyled(cell, notes.Strong)
}

// cellDraft asks for one cell by its row and column.
func cellDraft(b *bullet, column, cell notes.Text) (draft, bool) {
	answer := plain(cell)
	if !hasLetter(answer) || isOpinion(cell) || wordCount(answer) > maxAnswer || plain(column) == "" || isDoubt(answer) || isLinkOnly(cell) {
		return draft{}, false
	}
	return draft{
		kind: Basic, question: fill(speech(b).cell, markdown(column), markdown(b.cells[0])), answer: markdown(cell),
	}, true
}
