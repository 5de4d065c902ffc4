package notes

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// paragraphRescuer makes list items of the bullets that CommonMark reads as
// further lines of a paragraph, because they are indented too far, are empty or
// are numbered from 0.
type paragraphRescuer struct{}

// Transform implements parser.ParagraphTransformer.
func (paragraphRescuer) Transform(p *ast.Paragraph, r text.Reader, pc parser.Context) {
	lines := p.Lines().Sliced(0, p.Lines().Len())
	first := firstBullet(r.Source(), lines)
	if first < 0 || isHeadingText(p, pc) {
		return
	}
	parent, last := p.Parent(), ast.Node(p)
	for _, list := range listsOf(r.Source(), lines[first:]) {
		parent.InsertAfter(parent, last, list)
		last = list
	}
	p.Lines().SetSliced(0, first)
}

// isHeadingText reports whether p is about to become a heading by the line
// under it: goldmark has then taken it off its open blocks.
func isHeadingText(p *ast.Paragraph, pc parser.Context) bool {
	for _, b := range pc.OpenedBlocks() {
		if b.Node == p {
			return false
		}
	}
	return true
}

// firstBullet returns the index of the first of lines, after line 0, that starts
// a list without any doubt, or -1. A fence that is part of the text makes all
// of it doubtful.
func firstBullet(src []byte, lines []text.Segment) int {
	first := -1
	for i, seg := range lines {
		line := bytes.TrimLeft(src[seg.Start:seg.Stop], " \t")
		if bytes.HasPrefix(line, []byte("```")) || bytes.HasPrefix(line, []byte("~~~")) {
			return -1
		}
		if i > 0 && first < 0 && startsList(src, lines[i:]) {
			first = i
		}
	}
	return first
}

// startsList reports whether the first of lines is a bullet. One at the margin
// is only believed if it is numbered 0 and the next line has a number too.
func startsList(src []byte, lines []text.Segment) bool {
	m, indented := lineMarker(src, lines[0])
	switch {
	case m.size == 0, m.ordered() && m.number > 1:
		return false
	case indented:
		return true
	case m.ordered() && len(lines) > 1:
		next, _ := lineMarker(src, lines[1])
		return next.size > 0 && next.ordered()
	}
	return false
}

// lineMarker returns the marker a line starts with and whether blanks precede it.
func lineMarker(src []byte, seg text.Segment) (m marker, indented bool) {
	i, _ := skipBlanks(src[:seg.Stop], seg.Start, 0)
	return markerAt(src[:seg.Stop], i), i > seg.Start || seg.Padding > 0
}

// codeRescuer is the parser of indented code that makes lists of the blocks
// that hold bullets and nothing else.
type codeRescuer struct{ parser.BlockParser }

// Close implements parser.BlockParser.
func (c codeRescuer) Close(node ast.Node, r text.Reader, pc parser.Context) {
	c.BlockParser.Close(node, r, pc)
	lines := node.Lines().Sliced(0, node.Lines().Len())
	if !allBullets(r.Source(), lines) {
		return
	}
	parent := node.Parent()
	for _, list := range listsOf(r.Source(), lines) {
		parent.InsertBefore(parent, node, list)
	}
	parent.RemoveChild(parent, node)
}

// allBullets reports whether every line is a bullet of a person's list, or
// continues the one above it.
func allBullets(src []byte, lines []text.Segment) bool {
	left := -1 // the column of the first bullet
	for _, seg := range lines {
		line := src[:seg.Stop]
		i, _ := skipBlanks(line, seg.Start, 0)
		if i == len(line) || line[i] == '\n' {
			continue
		}
		col, m := column(src, i), markerAt(line, i)
		if m.size == 0 && (left < 0 || col < left+2) {
			return false
		}
		if m.size > 0 && isCode(m, bytes.TrimSpace(line[i+m.size:])) {
			return false
		}
		if left < 0 {
			left = col
		}
	}
	return left >= 0
}

// isCode reports whether an indented bullet with that text is likely to be YAML,
// a diff, a schedule or a list of arguments.
func isCode(m marker, content []byte) bool {
	if markerAt(content, 0).size > 0 {
		return true
	}
	if m.char == '*' || m.ordered() {
		return false
	}
	word, _, more := bytes.Cut(content, []byte{' '})
	if !more || bytes.IndexByte([]byte(`"'{[/-$&|`), content[0]) >= 0 {
		return true
	}
	return 'a' <= word[0] && word[0] <= 'z' && word[len(word)-1] == ':'
}

// column returns the column at which src[i] stands in its line.
func column(src []byte, i int) int {
	col := 0
	for _, c := range src[bytes.LastIndexByte(src[:i], '\n')+1 : i] {
		col = advance(col, c)
	}
	return col
}

// listsOf returns the lists that lines make, nested by their columns. The first
// line is a bullet; lines that are none continue the item above them.
func listsOf(src []byte, lines []text.Segment) []ast.Node {
	var g lister
	for _, seg := range lines {
		i, _ := skipBlanks(src[:seg.Stop], seg.Start, 0)
		if m := markerAt(src[:seg.Stop], i); m.size > 0 {
			g.open(column(src, i), m)
			g.item.SetPos(i)
			i, _ = skipBlanks(src[:seg.Stop], i+m.size, 0)
		}
		g.text(text.NewSegment(i, seg.Stop), src)
	}
	return g.tops
}

// lister builds lists of bullets by the columns at which they stand.
type lister struct {
	tops   []ast.Node
	levels []level // the lists that are open, outermost first
	item   *ast.ListItem
}

type level struct {
	col  int
	list *ast.List
}

// open starts an item at that column.
func (g *lister) open(col int, m marker) {
	n := len(g.levels)
	for n > 1 && col < g.levels[n-1].col {
		n--
	}
	deeper := n == 0 || col >= g.levels[n-1].col+2
	switch {
	case deeper:
		n++
	case g.levels[n-1].list.CanContinue(m.char, m.ordered()):
		g.levels = g.levels[:n]
		g.add(m)
		return
	}
	g.levels = append(g.levels[:n-1], level{col, newList(m)})
	g.attach(n)
	g.add(m)
}

// attach puts the innermost list, that of level n, where it belongs.
func (g *lister) attach(n int) {
	list := g.levels[n-1].list
	if n == 1 {
		g.tops = append(g.tops, list)
		return
	}
	item := g.levels[n-2].list.LastChild()
	item.AppendChild(item, list)
}

// add appends an empty item to the innermost list.
func (g *lister) add(m marker) {
	list := g.levels[len(g.levels)-1].list
	g.item = ast.NewListItem(m.size + 1)
	list.AppendChild(list, g.item)
}

// text adds a line to the text of the item, which may have none so far.
func (g *lister) text(seg text.Segment, src []byte) {
	line := seg.TrimRightSpace(src)
	if line.IsEmpty() {
		return
	}
	block, ok := g.item.FirstChild().(*ast.TextBlock)
	if !ok {
		block = ast.NewTextBlock()
		g.item.AppendChild(g.item, block)
	} else { // only the last line goes without its line break
		last := block.Lines().At(block.Lines().Len() - 1)
		last.Stop += bytes.IndexByte(src[last.Stop:], '\n') + 1
		block.Lines().Set(block.Lines().Len()-1, last)
	}
	block.Lines().Append(line)
}

func newList(m marker) *ast.List {
	list := ast.NewList(m.char)
	if m.ordered() {
		list.Start = m.number
	}
	return list
}
