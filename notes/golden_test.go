package notes

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// outline prints a document, a line for each node.
func outline(doc *Document) string {
	var s strings.Builder
	var show func(n *Node, depth int)
	show = func(n *Node, depth int) {
		kind := []string{"root", "heading", "item", "paragraph", "code", "table", "html"}[n.Kind]
		fmt.Fprintf(&s, "%s%s", strings.Repeat("  ", depth), kind)
		if n.Level > 0 {
			fmt.Fprintf(&s, " level=%d", n.Level)
		}
		if n.Kind == Item {
			fmt.Fprintf(&s, " list=%d", n.List)
			if n.Ordered {
				s.WriteString(" ordered")
			}
		}
		fmt.Fprintf(&s, " %d-%d", n.Line, n.EndLine)
		for _, part := range []string{n.Lang, n.Text.Markdown(), n.Code} {
			if part != "" {
				fmt.Fprintf(&s, " %q", part)
			}
		}
		for _, row := range n.Rows {
			s.WriteString(" |")
			for _, cell := range row {
				s.WriteString(cell.Markdown() + "|")
			}
		}
		s.WriteString("\n")
		for _, c := range n.Children {
			show(c, depth+1)
		}
	}
	show(doc.Root, 0)
	return s.String()
}

func TestMessyNotes(t *testing.T) {
	src, err := os.ReadFile("testdata/messy.md")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := Parse("messy.md", src)
	if err != nil {
		t.Fatal(err)
	}
	got := outline(doc)
	if *update {
		if err := os.WriteFile("testdata/messy.outline", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/messy.outline")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("outline is now\n%s\nwant\n%s", got, want)
	}
}
