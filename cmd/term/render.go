package term

import (
	"strconv"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

const (
	// minWidth is the least width Render keeps to, in cells.
	minWidth = 10
	// maxIndent is the share of the width that indentation may take: one in so
	// many cells.
	maxIndent = 3
)

// markdown makes the parser when it is first wanted: a start that shows no
// card does not pay for it.
var markdown = sync.OnceValue(func() parser.Parser {
	return goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser()
})

// Render lays Markdown out in lines of at most width cells (at least 10),
// without a line feed at the end. The only control sequences in it are colours
// that begin and end on the same line, and none without color; then code
// keeps its backticks.
func Render(source string, width int, color bool) string {
	src := []byte(Clean(source))
	r := renderer{src: src, width: max(width, minWidth), color: color}
	r.blocks(markdown().Parse(text.NewReader(src)))
	return strings.Trim(r.out.String(), "\n")
}

// A renderer writes blocks below each other.
type renderer struct {
	src    []byte
	width  int
	color  bool
	out    strings.Builder
	prefix string // in front of each line; ASCII
	first  string // in front of the next line instead, if not empty; as long
}

// blocks writes the blocks in a block, with an empty line between two that do
// not belong together.
func (r *renderer) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if n.PreviousSibling() != nil && !joined(n) {
			r.out.WriteString("\n")
		}
		r.block(n)
	}
}

// joined says whether a block belongs right below the one before it: as items
// of one list do, and what an item holds below its first line.
func joined(n ast.Node) bool {
	return n.Kind() == ast.KindListItem || n.PreviousSibling().Kind() == ast.KindTextBlock
}

func (r *renderer) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		r.text(n, Bold)
	case *ast.Paragraph, *ast.TextBlock:
		r.text(n, 0)
	case *ast.List:
		r.list(n)
	case *ast.Blockquote:
		r.indented("> ", "> ", func() { r.blocks(n) })
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		r.indented("  ", "  ", func() { r.verbatim(n, r.keyed) })
	case *ast.HTMLBlock:
		r.verbatim(n, func(line string) string { return line })
	case *ast.ThematicBreak:
		r.line("---")
	case *extast.Table:
		r.table(n)
	default:
		r.blocks(n)
	}
}

// text writes a block that holds inline content.
func (r *renderer) text(n ast.Node, style Style) {
	var f flow
	r.inline(&f, n, style)
	for _, l := range f.lines(r.room(), r.color) {
		r.line(l)
	}
}

// verbatim writes a block's lines as they are, those too long broken where
// the room ends. The first piece of each line is painted.
func (r *renderer) verbatim(n ast.Node, paint func(line string) string) {
	lines := n.Lines()
	for i := range lines.Len() {
		at := lines.At(i)
		pieces := chunks(strings.TrimRight(string(at.Value(r.src)), "\n"), r.room())
		pieces[0] = paint(pieces[0])
		for _, l := range pieces {
			r.line(l)
		}
	}
}

// keyed paints the key that a line of YAML begins with, and a comment as a whole.
func (r *renderer) keyed(line string) string {
	key := strings.TrimLeft(line, " -")
	indent := line[:len(line)-len(key)]
	name, rest, ok := strings.Cut(key, ":")
	switch {
	case !r.color:
		return line
	case strings.HasPrefix(key, "#"):
		return indent + Faint.paint(key)
	case !ok || name == "" || rest != "" && rest[0] != ' ' || strings.ContainsAny(name, " \"'{[(|"):
		return line
	}
	return indent + Code.paint(name) + ":" + rest
}

// list writes the items with their marks in front.
func (r *renderer) list(l *ast.List) {
	number := l.Start
	for n := l.FirstChild(); n != nil; n = n.NextSibling() {
		mark := "- "
		if l.IsOrdered() {
			mark = strconv.Itoa(number) + ". "
			number++
		}
		r.indented(mark, strings.Repeat(" ", len(mark)), func() { r.blocks(n) })
	}
}

// indented writes something with mark in front of its first line and hang in
// front of the others. Where that would leave too little room the indentation
// stays what it was, and the mark takes the place of its end.
func (r *renderer) indented(mark, hang string, write func()) {
	lead, prefix := r.lead(), r.prefix
	switch {
	case len(prefix)+len(hang) <= r.width/maxIndent:
		r.first, r.prefix = lead+mark, prefix+hang
	case len(mark) <= len(lead):
		r.first = lead[:len(lead)-len(mark)] + mark
	}
	write()
	if r.first != "" && r.first != lead { // nothing was written
		r.line("")
	}
	r.prefix = prefix
}

// lead is what goes in front of the next line.
func (r *renderer) lead() string {
	if r.first != "" {
		return r.first
	}
	return r.prefix
}

// room is how many cells are left beside the prefix.
func (r *renderer) room() int { return r.width - len(r.prefix) }

// line writes one line, given without its prefix.
func (r *renderer) line(s string) {
	r.out.WriteString(strings.TrimRight(r.lead()+s, " "))
	r.out.WriteString("\n")
	r.first = ""
}
