package term

import (
	"bufio"
	"bytes"
	"html"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	gmhtml "github.com/yuin/goldmark/renderer/html"
)

// inline adds the inline content of a node to a flow.
func (r *renderer) inline(f *flow, parent ast.Node, style Style) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		r.span(f, n, style)
	}
}

func (r *renderer) span(f *flow, n ast.Node, style Style) {
	switch n := n.(type) {
	case *ast.Text:
		f.add(plain(n.Value(r.src)), style)
		r.lineEnd(f, n)
	case *ast.String:
		f.add(plain(n.Value), style)
	case *ast.CodeSpan:
		r.codeSpan(f, n, style)
	case *ast.Emphasis:
		r.inline(f, n, style|emphasis(n.Level))
	case *extast.Strikethrough:
		r.struck(f, n, style)
	case *ast.Link:
		r.link(f, n, n.Destination, style)
	case *ast.Image:
		r.link(f, n, n.Destination, style)
	case *ast.AutoLink:
		f.add(string(n.Label(r.src)), style)
	case *ast.RawHTML:
		f.add(string(n.Segments.Value(r.src)), style)
	default:
		r.inline(f, n, style)
	}
}

// lineEnd adds the line break a text may end with.
func (r *renderer) lineEnd(f *flow, n *ast.Text) {
	switch {
	case n.HardLineBreak():
		f.newLine()
	case n.SoftLineBreak():
		f.add(" ", 0)
	}
}

func emphasis(level int) Style {
	if level > 1 {
		return Bold
	}
	return Italic
}

// codeSpan adds code as it is written. Without colour its backticks show where
// it begins and ends.
func (r *renderer) codeSpan(f *flow, n *ast.CodeSpan, style Style) {
	var code strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			code.Write(t.Value(r.src))
		}
	}
	s := code.String()
	if !r.color {
		s = quoted(s)
	}
	f.add(s, style|Code)
}

// quoted puts code between backticks, two where it holds one itself.
func quoted(code string) string {
	if strings.Contains(code, "`") {
		return "`` " + code + " ``"
	}
	return "`" + code + "`"
}

// struck adds text that was struck out. Without colour it keeps its tildes, as
// it would otherwise say the opposite.
func (r *renderer) struck(f *flow, n ast.Node, style Style) {
	if r.color {
		r.inline(f, n, style|Struck)
		return
	}
	f.add("~~", style)
	r.inline(f, n, style)
	f.add("~~", style)
}

// link adds the text of a link or picture, or where it leads if it has none.
func (r *renderer) link(f *flow, n ast.Node, target []byte, style Style) {
	before := len(f.text)
	r.inline(f, n, style)
	if len(bytes.TrimSpace(f.text[before:])) == 0 {
		f.add(plain(target), style)
	}
}

// plain resolves the backslash escapes and entities in a text. What they stand
// for is no safer than the rest of the file.
func plain(text []byte) string {
	if !bytes.ContainsAny(text, `\&`) {
		return string(text)
	}
	var escaped bytes.Buffer
	w := bufio.NewWriter(&escaped)
	gmhtml.DefaultWriter.Write(w, text)
	_ = w.Flush() // to memory
	return Clean(html.UnescapeString(escaped.String()))
}
