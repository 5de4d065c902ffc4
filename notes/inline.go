package notes

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// inliner converts the inline content of blocks to spans. It gathers pieces of
// the source for as long as style and target stay the same; pieces that adjoin
// in the file are not copied.
type inliner struct {
	src  []byte
	text string // src as a string; spans are parts of it

	done Text // the spans of the block at hand
	open Span // the span that is being gathered; its Text is not set yet
	from int  // text[from:to] is the last piece of the open span
	to   int
	buf  []byte // what precedes that piece in the open span
	keep []Span // allocated together, for the spans of further blocks
}

// inline returns the inline content of a block; nil if it has none.
func (in *inliner) inline(block ast.Node) Text {
	in.done = in.done[:0]
	in.children(block, 0, "")
	in.flush()
	if len(in.done) == 0 {
		return nil
	}
	if len(in.keep) < len(in.done) {
		in.keep = make([]Span, max(128, len(in.done)))
	}
	n := copy(in.keep, in.done)
	t := Text(in.keep[:n:n])
	in.keep = in.keep[n:]
	return t
}

func (in *inliner) children(n ast.Node, style Style, url string) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if !in.isProperty(c) {
			in.node(c, style, url)
		}
	}
}

// isProperty says whether n is a further line of a block that note programs keep
// their own data in, such as `collapsed:: true`: a name in small letters, two
// colons and a value.
func (in *inliner) isProperty(n ast.Node) bool {
	t, ok := n.(*ast.Text)
	if !ok {
		return false
	}
	before, ok := t.PreviousSibling().(*ast.Text)
	if !ok || !before.SoftLineBreak() {
		return false
	}
	name, _, ok := strings.Cut(in.text[t.Segment.Start:t.Segment.Stop], ":: ")
	return ok && name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz-._") == ""
}

// node adds an inline node that stands in that style inside of a link to url.
func (in *inliner) node(n ast.Node, style Style, url string) {
	switch n := n.(type) {
	case *ast.Text:
		in.add(n.Segment.Start, n.Segment.Stop, style, url)
		if n.SoftLineBreak() || n.HardLineBreak() {
			in.space(style, url)
		}
	case *ast.CodeSpan:
		in.code(n, style|CodeSpan, url)
	case *ast.Emphasis:
		in.children(n, style|emphasis(n.Level), url)
	case *extast.Strikethrough:
		in.children(n, style|Strike, url)
	case *ast.Link:
		in.target(n, style, unescape(string(n.Destination)))
	case *ast.Image:
		in.target(n, style|Image, unescape(string(n.Destination)))
	case *ast.AutoLink:
		in.autoLink(n, style, url)
	case *ast.RawHTML:
		in.html(n, style, url)
	}
}

func emphasis(level int) Style {
	if level == 2 {
		return Strong
	}
	return Emphasis
}

// target adds a link or an image. One without text is a span without text.
func (in *inliner) target(n ast.Node, style Style, url string) {
	if n.HasChildren() {
		in.children(n, style, url)
		return
	}
	in.flush()
	in.done = append(in.done, Span{Style: style, URL: url})
}

// code adds a code span, whose lines each are a piece of their own.
func (in *inliner) code(n *ast.CodeSpan, style Style, url string) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		t, ok := c.(*ast.Text)
		if !ok {
			continue
		}
		start, stop := t.Segment.Start, t.Segment.Stop
		if stop > start && in.text[stop-1] == '\n' {
			in.add(start, stop-1, style, url)
			in.space(style, url)
			continue
		}
		in.add(start, stop, style, url)
	}
}

// autoLink adds an address in angle brackets. Inside of them there are neither
// escapes nor entities, so what would be one in a span is escaped.
func (in *inliner) autoLink(n *ast.AutoLink, style Style, url string) {
	label, target := string(n.Label(in.src)), string(n.URL(in.src))
	if n.AutoLinkType == ast.AutoLinkEmail {
		target = "mailto:" + target
	}
	if url != "" {
		target = url
	}
	if unescape(label) != label {
		label = strings.NewReplacer(`\`, `\\`, `&`, `\&`).Replace(label)
	}
	in.flush()
	in.done = append(in.done, Span{Text: label, Style: style, URL: target})
}

// html adds a tag or comment; a placeholder such as <pod> is text. The
// alternative text of an image has no tags.
func (in *inliner) html(n *ast.RawHTML, style Style, url string) {
	if style&Image != 0 {
		return
	}
	if n.Segments.Len() == 1 {
		seg := n.Segments.At(0)
		if isPlaceholder(in.text[seg.Start:seg.Stop]) {
			in.add(seg.Start, seg.Stop, style, url)
			return
		}
	}
	in.flush()
	for i := range n.Segments.Len() {
		seg := n.Segments.At(i)
		line := strings.TrimSuffix(in.text[seg.Start:seg.Stop], "\n")
		in.add(seg.Start, seg.Start+len(line), style|RawHTML, url)
		if i+1 < n.Segments.Len() {
			in.space(style|RawHTML, url)
		}
	}
	in.flush()
}

// add adds text[start:stop] to the open span, or to a new one if that has
// another style or target.
func (in *inliner) add(start, stop int, style Style, url string) {
	if start >= stop {
		return
	}
	in.continues(style, url)
	switch {
	case in.from == in.to:
		in.from, in.to = start, stop
	case in.to == start:
		in.to = stop
	default:
		in.buf = append(in.buf, in.text[in.from:in.to]...)
		in.from, in.to = start, stop
	}
}

// space adds a line break as one space.
func (in *inliner) space(style Style, url string) {
	in.continues(style, url)
	in.buf = append(in.buf, in.text[in.from:in.to]...)
	in.buf = append(in.buf, ' ')
	in.from, in.to = 0, 0
}

// continues makes sure that the open span has that style and target.
func (in *inliner) continues(style Style, url string) {
	if in.open.Style != style || in.open.URL != url {
		in.flush()
		in.open = Span{Style: style, URL: url}
	}
}

// flush ends the open span.
func (in *inliner) flush() {
	text := in.text[in.from:in.to]
	if len(in.buf) > 0 {
		text = string(append(in.buf, text...))
	}
	in.buf, in.from, in.to = in.buf[:0], 0, 0
	if text != "" {
		in.open.Text = text
		in.done = in.open.appendAddresses(in.done)
	}
	in.open = Span{}
}
