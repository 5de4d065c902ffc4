package apicheck

import (
	"fmt"
	"strings"

	"k8scards/notes"
)

// A Finding is something in a note that is not so in the API.
type Finding struct {
	File string
	Line int
	Text string
}

// String returns "file:line: text".
func (f Finding) String() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Text) }

// Check returns what is wrong in a note, in the order of its lines.
func (c *Checker) Check(doc *notes.Document) []Finding {
	r := reader{checker: c, file: doc.File}
	r.read(doc.Root, surroundings{})
	return r.found
}

// reader goes through a note.
type reader struct {
	checker *Checker
	file    string
	found   []Finding
}

// surroundings are the texts in which the kinds that a bullet speaks of are named.
type surroundings struct {
	card     string // the bullet, those above it and those in it
	headings string // the nearest heading
}

// read checks a node and what is in it; above is the text of the bullets above.
func (r *reader) read(n *notes.Node, s surroundings) {
	above := s.card
	switch n.Kind {
	case notes.Heading:
		s = surroundings{headings: n.Text.Plain()}
		above = ""
	case notes.Item, notes.Paragraph:
		above += " " + n.Text.Plain()
	}
	s.card = above + " " + inside(n)
	r.check(n, s)
	s.card = above
	for _, child := range n.Children {
		r.read(child, s)
	}
}

// inside returns the text of the bullets in a bullet.
func inside(n *notes.Node) string {
	var texts []string
	if n.Kind != notes.Item {
		return ""
	}
	for _, child := range n.Children {
		child.Walk(func(n *notes.Node) bool {
			texts = append(texts, n.Text.Plain(), n.Code)
			return true
		})
	}
	return strings.Join(texts, " ")
}

// check checks the text or code of one node.
func (r *reader) check(n *notes.Node, s surroundings) {
	if n.Kind == notes.Code {
		for _, p := range r.checker.checkBlock(n, s) {
			r.add(n.Line+p.line, p.text)
		}
		return
	}
	texts := []notes.Text{n.Text}
	for _, row := range n.Rows {
		texts = append(texts, row...)
	}
	for _, t := range texts {
		for _, span := range t {
			switch {
			case span.Style&notes.CodeSpan != 0:
				r.add(n.Line, r.checker.checkSpan(strings.TrimSpace(span.Text), s)...)
			case span.URL == "":
				r.add(n.Line, r.checker.checkProse(span.Text, s)...)
			}
		}
	}
}

func (r *reader) add(line int, texts ...string) {
	for _, t := range texts {
		if t != "" {
			r.found = append(r.found, Finding{r.file, line, t})
		}
	}
}
