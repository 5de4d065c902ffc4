package notes

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	"pgregory.net/rapid"
)

// bareItems returns how many list items goldmark alone sees in src.
func bareItems(src []byte) int {
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough))
	return countItems(md.Parser().Parse(text.NewReader(src)))
}

func countItems(root ast.Node) int {
	items := 0
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && n.Kind() == ast.KindListItem {
			items++
		}
		return ast.WalkContinue, nil
	})
	return items
}

func FuzzParse(f *testing.F) {
	for _, c := range seeds {
		f.Add(c)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		doc, err := Parse("note.md", src)
		if errors.Is(err, ErrBinary) || errors.Is(err, ErrTooDeep) {
			t.Skip()
		}
		if err != nil {
			t.Fatal(err)
		}
		again, _ := Parse("note.md", src)
		if !reflect.DeepEqual(doc, again) {
			t.Error("a second parse gives something else")
		}
		checkItems(t, doc, src)
		doc.Root.Walk(func(n *Node) bool {
			checkNode(t, doc, n)
			return true
		})
	})
}

// checkItems checks that no item of CommonMark is lost and that goldmark's tree,
// rescued items included, is converted whole.
func checkItems(t rapid.TB, doc *Document, src []byte) {
	t.Helper()
	src = normalise(src)
	_, size := frontMatter(string(src))
	bare, all := bareItems(src[size:]), countItems(parseMarkdown(src[size:]).root)
	if got := doc.Items(); got != all || got < bare {
		t.Errorf("%d items, want %d, of which CommonMark sees %d", got, all, bare)
	}
}

// checkNode checks what holds for every node of a document.
func checkNode(t rapid.TB, doc *Document, n *Node) {
	t.Helper()
	if n.Line < 1 || n.EndLine < n.Line || n.EndLine > max(doc.Lines, 1) {
		t.Errorf("kind %d on lines %d to %d of %d", n.Kind, n.Line, n.EndLine, doc.Lines)
	}
	checkText(t, n.Text)
	for _, row := range n.Rows {
		for _, cell := range row {
			checkText(t, cell)
		}
	}
}

// checkText checks that Plain is printable and that Markdown gives it back.
func checkText(t rapid.TB, text Text) {
	t.Helper()
	plain := text.Plain()
	if strings.IndexFunc(plain, unicode.IsControl) >= 0 {
		t.Errorf("control characters in %q", plain)
	}
	md := text.Markdown()
	doc, err := Parse("text.md", []byte(md))
	if err != nil {
		t.Fatal(err)
	}
	if len(doc.Root.Children) > 1 || len(doc.Root.Children) == 1 && doc.Root.Children[0].Kind != Paragraph {
		t.Errorf("%q is no paragraph", md)
	}
	back := ""
	if len(doc.Root.Children) > 0 {
		back = doc.Root.Children[0].Text.Plain()
	}
	if back != plain {
		t.Errorf("%+v is %q, reads back as %q, want %q", text, md, back, plain)
	}
}
