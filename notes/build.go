package notes

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// builder converts goldmark's tree of one file to an outline.
type builder struct {
	inliner
	tree  tree
	lines lineIndex
	root  *Node
	lists int    // so far
	depth int    // of the items that enclose the block at hand
	spare []Node // allocated together, not in use yet
}

// newBuilder parses a text, given as bytes and as the string that spans will
// point into; before is the number of lines above it.
func newBuilder(src []byte, text string, before int) *builder {
	b := &builder{
		inliner: inliner{src: src, text: text},
		tree:    parseMarkdown(src),
		lines:   newLineIndex(text, before),
	}
	b.root = b.node(Root, 0)
	b.root.Line = 1
	return b
}

// node returns a new Node that stands on the line of that offset.
func (b *builder) node(k Kind, offset int) *Node {
	if len(b.spare) == 0 {
		b.spare = make([]Node, 64)
	}
	n := &b.spare[0]
	b.spare = b.spare[1:]
	n.Kind = k
	n.Line = b.lines.of(offset)
	n.EndLine = n.Line
	return n
}

// scope is where blocks are put: into a document, an item or a quote, and there
// under the headings seen so far.
type scope struct {
	owner    *Node
	headings []*Node // the open ones, in order of their levels
}

// add puts a block under the last heading and, if it is a heading, opens it.
func (s *scope) add(n *Node) {
	if n.Kind == Heading {
		for i := len(s.headings); i > 0 && s.headings[i-1].Level >= n.Level; i-- {
			s.headings = s.headings[:i-1]
		}
	}
	top := s.top()
	top.Children = append(top.Children, n)
	if n.Kind == Heading {
		s.headings = append(s.headings, n)
	}
}

func (s *scope) top() *Node {
	if n := len(s.headings); n > 0 {
		return s.headings[n-1]
	}
	return s.owner
}

// blocks adds the blocks of parent to s.
func (b *builder) blocks(parent ast.Node, s *scope) {
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		b.block(c, s)
	}
}

func (b *builder) block(c ast.Node, s *scope) {
	switch c := c.(type) {
	case *ast.Heading:
		n := b.textNode(Heading, c)
		n.Level = c.Level
		s.add(n)
	case *ast.Paragraph, *ast.TextBlock:
		b.paragraph(c, s)
	case *ast.List:
		b.list(c, s)
	case *ast.CodeBlock:
		s.add(b.code(c, c.Lines()))
	case *ast.FencedCodeBlock:
		s.add(b.fencedCode(c))
	case *ast.HTMLBlock:
		s.add(b.html(c))
	case *extast.Table:
		s.add(b.table(c))
	case *ast.Blockquote: // a heading in a quote holds nothing outside of it
		b.blocks(c, &scope{owner: s.top()})
	case *ast.LinkReferenceDefinition:
		b.definition(c, s)
	}
}

// paragraph adds a paragraph, or makes it the text of its item.
func (b *builder) paragraph(c ast.Node, s *scope) {
	if item := s.untitled(); item != nil {
		b.title(item, c)
		return
	}
	s.add(b.textNode(Paragraph, c))
}

// untitled returns the item that the next text belongs to: that of the scope, if
// it has no text yet and nothing but code and the like stands before.
func (s *scope) untitled() *Node {
	n := s.owner
	if n.Kind != Item || n.Text != nil || len(s.headings) > 0 {
		return nil
	}
	for _, c := range n.Children {
		if c.Kind == Item {
			return nil
		}
	}
	return n
}

// title gives an item its text.
func (b *builder) title(item *Node, c ast.Node) {
	item.Text = b.inline(c)
	if end := b.endLine(c.Lines()); end > 0 {
		item.EndLine = end
	}
}

// textNode converts a block that holds inline content.
func (b *builder) textNode(k Kind, c ast.Node) *Node {
	n := b.node(k, b.start(c))
	n.Text = b.inline(c)
	if end := b.endLine(c.Lines()); end > 0 {
		n.EndLine = end
	}
	return n
}

// start returns the offset of a block: that of its first line, if it has any.
func (b *builder) start(c ast.Node) int {
	if lines := c.Lines(); lines.Len() > 0 {
		return lines.At(0).Start
	}
	return b.tree.places.of(c)
}

// endLine returns the line on which the last of the segments ends, 0 if there are none.
func (b *builder) endLine(lines *text.Segments) int {
	if lines.Len() == 0 {
		return 0
	}
	seg := lines.At(lines.Len() - 1)
	return b.lines.of(max(seg.Start, seg.Stop-1))
}

func (b *builder) list(list *ast.List, s *scope) {
	b.lists++
	number := b.lists
	b.depth++
	for c := list.FirstChild(); c != nil; c = c.NextSibling() {
		n := b.node(Item, b.tree.places.of(c))
		n.Level, n.List, n.Ordered = b.depth, number, list.IsOrdered()
		s.add(n)
		b.item(n, c)
	}
	b.depth--
}

// item fills n with the blocks of a list item. A heading that comes first is its text.
func (b *builder) item(n *Node, item ast.Node) {
	s := scope{owner: n}
	c := item.FirstChild()
	if h, ok := c.(*ast.Heading); ok {
		b.title(n, h)
		c = c.NextSibling()
	}
	for ; c != nil; c = c.NextSibling() {
		b.block(c, &s)
	}
}

// definition keeps the definition of a link that is all the text an item has.
func (b *builder) definition(c *ast.LinkReferenceDefinition, s *scope) {
	item := s.untitled()
	if item == nil || c.NextSibling() != nil {
		return
	}
	label := strings.Join(strings.Fields(string(c.Label)), " ")
	item.Text = Text{{Text: label, URL: unescape(string(c.Destination))}}
	item.EndLine = b.endLine(c.Lines())
}

func (b *builder) fencedCode(c *ast.FencedCodeBlock) *Node {
	n := b.code(c, c.Lines())
	n.Line = b.lines.of(b.tree.places.of(c))
	n.EndLine = max(n.Line, b.endLine(c.Lines()))
	if end, ok := b.tree.fences[c]; ok {
		n.EndLine = b.lines.of(end)
	}
	n.Lang = string(c.Language(b.src))
	return n
}

// code converts a code block. Where its lines stand in the file as they are, the
// code is not copied.
func (b *builder) code(c ast.Node, lines *text.Segments) *Node {
	n := b.node(Code, b.start(c))
	if end := b.endLine(lines); end > 0 {
		n.EndLine = end
	}
	n.Code = strings.TrimSuffix(b.source(lines), "\n")
	return n
}

// source returns the lines as one string.
func (b *builder) source(lines *text.Segments) string {
	if lines.Len() == 0 {
		return ""
	}
	first, last := lines.At(0), lines.At(lines.Len()-1)
	size, whole := 0, true
	for i := range lines.Len() {
		seg := lines.At(i)
		whole = whole && seg.Padding == 0
		size += seg.Len()
	}
	if whole && size == last.Stop-first.Start {
		return b.text[first.Start:last.Stop]
	}
	var s strings.Builder
	s.Grow(size + 1)
	for i := range lines.Len() {
		seg := lines.At(i)
		s.Write(seg.Value(b.src))
	}
	return s.String()
}

func (b *builder) html(c *ast.HTMLBlock) *Node {
	lines := c.Lines()
	if c.HasClosure() {
		all := text.NewSegments()
		all.AppendAll(lines.Sliced(0, lines.Len()))
		all.Append(c.ClosureLine)
		lines = all
	}
	n := b.code(c, lines)
	n.Kind = HTML
	return n
}

// table converts a table. A row that is too short has been filled up with empty cells.
func (b *builder) table(c *extast.Table) *Node {
	n := b.node(Table, c.FirstChild().Pos())
	n.EndLine = n.Line + 1 // the line of dashes
	for row := c.FirstChild(); row != nil; row = row.NextSibling() {
		cells := make([]Text, 0, row.ChildCount())
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, b.inline(cell))
		}
		n.Rows = append(n.Rows, cells)
		n.EndLine = max(n.EndLine, b.lines.of(row.Pos()))
	}
	return n
}
