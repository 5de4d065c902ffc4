package notes

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A tree is goldmark's view of a file.
type tree struct {
	root   ast.Node
	places places
	fences map[ast.Node]int // where the closing fence of a code block stands, if it has one
}

// parseMarkdown has goldmark parse src, rescuing bullets on the way.
func parseMarkdown(src []byte) tree {
	t := tree{places: places{}, fences: map[ast.Node]int{}}
	t.root = newParser(t.places, t.fences).Parse(text.NewReader(src))
	return t
}

// newParser returns a parser for one file. It is goldmark's own with tables and
// strikethrough, apart from three things: bullets are rescued, and places and
// fences are filled with what goldmark's tree does not tell.
func newParser(at places, fences map[ast.Node]int) parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewSetextHeadingParser(), 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(parser.NewListParser(), 300),
			util.Prioritized(placed{parser.NewListItemParser(), at}, 400),
			util.Prioritized(codeRescuer{parser.NewCodeBlockParser()}, 500),
			util.Prioritized(placed{parser.NewATXHeadingParser(), at}, 600),
			util.Prioritized(fenced{placed{parser.NewFencedCodeBlockParser(), at}, fences}, 700),
			util.Prioritized(parser.NewBlockquoteParser(), 800),
			util.Prioritized(parser.NewHTMLBlockParser(), 900),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...),
		parser.WithInlineParsers(util.Prioritized(strikes{extension.NewStrikethroughParser()}, 500)),
		parser.WithParagraphTransformers(
			util.Prioritized(parser.LinkReferenceParagraphTransformer, 100),
			util.Prioritized(paragraphRescuer{}, 150),
			util.Prioritized(extension.NewTableParagraphTransformer(), 200),
		),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0)),
	)
}

// places holds the offsets of the blocks for which goldmark's Pos is wrong:
// those that follow a list marker and a tab on the same line. The offset it
// gives counts the columns of the tab as bytes and may lie on a later line.
type places map[ast.Node]int

// of returns the offset at which a block starts.
func (p places) of(n ast.Node) int {
	if at, ok := p[n]; ok {
		return at
	}
	return n.Pos()
}

// placed is a block parser that notes the places of its blocks.
type placed struct {
	parser.BlockParser
	at places
}

// Open implements parser.BlockParser.
func (p placed) Open(parent ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	_, seg := r.Position()
	node, state := p.BlockParser.Open(parent, r, pc)
	if node != nil && seg.Padding > 0 {
		at, _ := skipBlanks(r.Source(), seg.Start, 0)
		p.at[node] = at
	}
	return node, state
}

// fenced is the parser of fenced code blocks that notes where they are closed.
type fenced struct {
	placed
	ends map[ast.Node]int
}

// Continue implements parser.BlockParser. goldmark asks it only for lines of the
// block's own list item or quote, so that it closes at nothing but a fence.
func (f fenced) Continue(node ast.Node, r text.Reader, pc parser.Context) parser.State {
	_, seg := r.PeekLine()
	state := f.BlockParser.Continue(node, r, pc)
	if state&parser.Continue == 0 {
		f.ends[node] = seg.Start
	}
	return state
}

// strikes is the parser of strikethrough. It takes a run of more than two tildes,
// which strikes nothing out, as text at once: goldmark would look at the rest of
// the run again for each of them.
type strikes struct{ parser.InlineParser }

// Parse implements parser.InlineParser.
func (s strikes) Parse(parent ast.Node, r text.Reader, pc parser.Context) ast.Node {
	line, seg := r.PeekLine()
	n := len(line) - len(bytes.TrimLeft(line, "~"))
	if n <= 2 {
		return s.InlineParser.Parse(parent, r, pc)
	}
	r.Advance(n)
	return ast.NewTextSegment(seg.WithStop(seg.Start + n))
}
