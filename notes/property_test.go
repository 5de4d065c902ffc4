package notes

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// tokens returns texts put together from parts.
func tokens(n int, parts ...string) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 1, n).Draw(t, "parts"), "")
	})
}

// Whatever stands in a line, its Markdown reads back as the same text.
func TestMarkdownReadsBack(t *testing.T) {
	inline := tokens(16, "*", "**", "***", "_", "__", "~", "~~", "`", "``", "[", "]", "](", "](u)", "](<v w>)", "!",
		"<", ">", "<b>", "</b>", "<br>", "<pod>", "<div>", "<!--", "<!-- c -->", `\`, "&", "&amp;", "&lt;", ";", "é", "注",
		"，", "a", "b", "a", "b", " ", " ", "\n", "https://x.io/a_b", "<https://y.io>", "http://", "(", ")", "#", "- ",
		"1. ", ":", "|", "[r]", "=", "+", "\u00a0", "'", `"`)
	rapid.Check(t, func(rt *rapid.T) {
		src := "- " + inline.Draw(rt, "line") + "\n# " + inline.Draw(rt, "heading") + "\n\n[r]: /s 't'\n"
		doc, err := Parse("note.md", []byte(src))
		if err != nil {
			rt.Fatal(err)
		}
		doc.Root.Walk(func(n *Node) bool {
			checkText(rt, n.Text)
			return true
		})
	})
}

// However lists are indented, no item is lost and every line is right.
func TestEveryItemIsThere(t *testing.T) {
	line := tokens(6, " ", "  ", "    ", "\t", "- ", "* ", "1. ", "0. ", "-", "-\t", "> ", "# ", "a", "```", "|-|", "a|b",
		"<p>", "<!--", "[x]: y", "---", "===", "text")
	rapid.Check(t, func(rt *rapid.T) {
		lines := rapid.SliceOfN(line, 1, 20).Draw(rt, "lines")
		src := []byte(strings.Join(lines, rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(rt, "break")))
		doc, err := Parse("note.md", src)
		if err != nil {
			rt.Fatal(err)
		}
		checkItems(rt, doc, src)
		doc.Root.Walk(func(n *Node) bool {
			checkNode(rt, doc, n)
			return true
		})
	})
}
