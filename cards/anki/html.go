package anki

import (
	"bytes"
	"html"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A converter turns the Markdown of cards into HTML for Anki's fields.
type converter struct{ md goldmark.Markdown }

// newConverter knows lists, code and paragraphs only: a card is text from the
// middle of a document, where a "#", ">" or "---" at the start of a line is
// itself and "[a]: b" is no link definition.
func newConverter() converter {
	p := parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewListParser(), 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewCodeBlockParser(), 500),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...),
	)
	return converter{goldmark.New(
		goldmark.WithParser(p),
		goldmark.WithExtensions(extension.Strikethrough),
		goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(cardRenderer{}, 100))),
	)}
}

// html gives the HTML of Markdown, on one line, and whether it is inline. If
// nothing of the text would be seen, it is the text as it is written.
func (v converter) html(markdown string) (out string, inline bool) {
	source := []byte(markdown)
	doc := v.md.Parser().Parse(text.NewReader(source))
	var buf bytes.Buffer
	if err := v.md.Renderer().Render(&buf, source, doc); err != nil {
		return plain(markdown), true
	}
	s := strings.TrimSpace(guard(buf.String()))
	if !hasText(s) {
		return plain(markdown), true
	}
	if first := doc.FirstChild(); first != doc.LastChild() || first.Kind() != ast.KindParagraph {
		return s, false
	}
	return strings.TrimSuffix(strings.TrimPrefix(s, "<p>"), "</p>"), true
}

// A cardRenderer shows what only makes sense in the notes: raw HTML, pictures,
// and links within the notes. Placeholders such as <none> read as raw HTML.
type cardRenderer struct{}

// RegisterFuncs implements renderer.NodeRenderer.
func (cardRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindRawHTML, rawHTML)
	reg.Register(ast.KindImage, alternative)
	reg.Register(ast.KindLink, link)
}

// rawHTML shows tags as text, save for line breaks and comments.
func rawHTML(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	tag := string(n.(*ast.RawHTML).Segments.Value(source))
	switch {
	case strings.HasPrefix(tag, "<!--"):
	case isBreak(tag):
		_, _ = w.WriteString("<br>")
	default:
		_, _ = w.WriteString(html.EscapeString(tag))
	}
	return ast.WalkSkipChildren, nil
}

func isBreak(tag string) bool {
	name := strings.TrimRight(strings.TrimLeft(tag, "<"), " />")
	return strings.EqualFold(name, "br")
}

// alternative leaves of a picture the text that stands for it.
func alternative(util.BufWriter, []byte, ast.Node, bool) (ast.WalkStatus, error) {
	return ast.WalkContinue, nil
}

// link keeps links to the web; of others, only the text works within Anki.
func link(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	target := n.(*ast.Link).Destination
	switch {
	case !isWeb(target):
	case entering:
		_, _ = w.WriteString(`<a href="`)
		_, _ = w.Write(util.EscapeHTML(util.URLEscape(target, true)))
		_, _ = w.WriteString(`">`)
	default:
		_, _ = w.WriteString("</a>")
	}
	return ast.WalkContinue, nil
}

func isWeb(target []byte) bool {
	t := bytes.ToLower(target)
	return bytes.HasPrefix(t, []byte("https://")) || bytes.HasPrefix(t, []byte("http://"))
}
