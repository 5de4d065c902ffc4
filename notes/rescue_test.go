package notes

import (
	"strings"
	"testing"
)

// shape prints the items of a document, indented by their depth, and how many
// nodes of other kinds there are.
func shape(doc *Document) string {
	var s []string
	doc.Root.Walk(func(n *Node) bool {
		switch n.Kind {
		case Item:
			s = append(s, strings.Repeat(">", n.Level)+n.Text.Plain())
		case Code:
			s = append(s, "code")
		case Paragraph, Heading:
			s = append(s, n.Text.Plain())
		}
		return true
	})
	return strings.Join(s, "|")
}

func TestRescue(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"two levels at once", "* a\n          * b\n          * c\n    * d", ">a|>>b|>>c|>>d"},
		{"stairs", "* a\n        * b\n            * c\n        * d\n* e", ">a|>>b|>>>c|>>d|>e"},
		{"back beyond the first", "* a\n          * b\n        * c", ">a|>>b|>>c"},
		{"tabs and spaces", "* a\n\t\t\t* b\n            * c\n\t\t\t\t* d", ">a|>>b|>>c|>>>d"},
		{"a tab after spaces", "* a\n            * b\n  \t\t\t* c", ">a|>>b|>>c"},
		{"wrapped", "* a\n  b\n          * c\n            d\n          * e", ">a b|>>c d|>>e"},
		{"other marker", "* a\n          * b\n          - c\n          1. d", ">a|>>b|>>c|>>d"},
		{"numbered from 0", "* a\n    0. b\n    0. c", ">a|>>b|>>c"},
		{"numbered from 0 at the margin", "a\n0. b\n0. c", "a|>b|>c"},
		{"numbered on", "* a\n        1. b\n        2. c", ">a|>>b|>>c"},
		{"empty", "* a\n    *\n    * b", ">a|>>|>>b"},
		{"under a paragraph", "**a**\n    * b\n    * c", "a|>b|>c"},
		{"in a quote", "> a\n>      * b", "a|>b"},
		{"after a blank line", "* a\n\n          * b\n\n            c\n          * d", ">a|>>b c|>>d"},
		{"after a fence", "* a\n```\nx\n```\n    * b\n        * c", ">a|code|>b|>>c"},
		{"dashes that are prose", "a\n\n    - the first one\n    - Second: two", "a|>the first one|>Second: two"},
		{"styles", "* a\n          * **b** `c`", ">a|>>b c"},

		{"a number in a sentence", "* up to\n  2. floor, or\n    3. floor", ">up to 2. floor, or 3. floor"},
		{"a zero in a sentence", "the sum is\n0. Nothing", "the sum is 0. Nothing"},
		{"a heading", "a\n      * b\n---", "a * b"},
		{"a heading with numbers", "a\n0. b\n0. c\n===", "a 0. b 0. c"},
		{"a fence in the text", "* a\n          ```\n          * b\n          ```", ">a * b"},
		{"fenced", "* a\n\n  ```\n      * b\n  ```", ">a|code"},
		{"yaml", "* a\n\n      - name: x\n      - image: y", ">a|code"},
		{"arguments", "* a\n\n      - sleep\n      - 1h", ">a|code"},
		{"flags", "* a\n\n      - --v=2 or more", ">a|code"},
		{"a diff", "a\n\n    + image: x\n    - image: y", "a|code"},
		{"a schedule", "a\n\n    * * * * * run", "a|code"},
		{"code with bullets", "a\n\n    say {\n    * b\n    }", "a|code"},
		{"a comment", "a\n\n    * b\n    end", "a|code"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Parse("note.md", []byte(tt.src))
			if err != nil {
				t.Fatal(err)
			}
			if got := shape(doc); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestRescuedLines(t *testing.T) {
	want := lines("root 1-6",
		"  item level=1 list=1 1-1 \"a\"",
		"    item level=2 list=2 2-3 \"b c\"",
		"    item level=2 list=2 4-4 \"d\"",
		"      item level=3 list=3 ordered 5-5 \"e\"",
		"    item level=2 list=4 6-6 \"f\"")
	got := parsed(t, "* a\n          * b\n            c\n          * d\n              1. e\n    * f")
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
