package notes

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

// parsed returns the outline of src, printed.
func parsed(t *testing.T, src string) string {
	t.Helper()
	doc, err := Parse("note.md", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(outline(doc))
}

func lines(s ...string) string { return strings.Join(s, "\n") }

func TestParse(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"empty", "", "root 1-1"},
		{"blank", "\n \n", "root 1-2"},
		{"no final newline", "- a", lines("root 1-1", "  item level=1 list=1 1-1 \"a\"")},
		{"bom and line breaks", "\ufeff# a\r\nb\rc\nd\x80\x1b[0m", lines("root 1-4",
			"  heading level=1 1-1 \"a\"", "    paragraph 2-4 \"b c d\ufffd[0m\"")},
		{"control characters", "a\fb\u0085c\u0091d\x7fe", lines("root 1-1", "  paragraph 1-1 \"a b cde\"")},
		{"headings nest by level", "### a\n# b\n## c\n#### d\n## e", lines("root 1-5",
			"  heading level=3 1-1 \"a\"", "  heading level=1 2-2 \"b\"", "    heading level=2 3-3 \"c\"",
			"      heading level=4 4-4 \"d\"", "    heading level=2 5-5 \"e\"")},
		{"a heading in a quote ends with it", "# a\n> ## b\n> c\n\nd", lines("root 1-5",
			"  heading level=1 1-1 \"a\"", "    heading level=2 2-2 \"b\"", "      paragraph 3-3 \"c\"", "    paragraph 5-5 \"d\"")},
		{"front matter shifts lines", "---\na: b\n---\n- c", lines("root 1-4", "  item level=1 list=1 4-4 \"c\"")},
		{"code before the text of an item", "- ```\n  x\n  ```\n  what x does\n\n  more", lines("root 1-6",
			"  item level=1 list=1 1-4 \"what x does\"", "    code 1-3 \"x\"", "    paragraph 6-6 \"more\"")},
		{"what note programs keep in a block", "- pump\n  collapsed:: true\n  id:: 63-a7\n  moves water\n- a:: b\n  the rule C:: d", lines("root 1-6",
			"  item level=1 list=1 1-4 \"pump moves water\"", "  item level=1 list=1 5-6 \"a:: b the rule C:: d\"")},
		{"an item of items", "- - a\n\n  b", lines("root 1-3",
			"  item level=1 list=1 1-1", "    item level=2 list=2 1-1 \"a\"", "    paragraph 3-3 \"b\"")},
		{"a definition is all an item has", "- [x y]: /z 't'\n- [v]: /w\n  u", lines("root 1-3",
			"  item level=1 list=1 1-1 \"[x y](/z)\"", "  item level=1 list=1 2-3 \"u\"")},
		{"tabs that reach into an item", "- a\n\n\t-\n- b\n\n\t#\n- c", lines("root 1-7",
			"  item level=1 list=1 1-1 \"a\"", "    item level=2 list=2 3-3", "  item level=1 list=1 4-4 \"b\"",
			"    heading level=1 6-6", "  item level=1 list=1 7-7 \"c\"")},
		{"tabs in code", "-  ```\n   x\n\ty\n   ```", lines("root 1-4", "  item level=1 list=1 1-1", `    code 1-4 "x\n y"`)},
		{"tabs after markers", "-\t-\n- b\n-\t#\n\n-\t```\n\tx\n\t```", lines("root 1-7",
			"  item level=1 list=1 1-1", "    item level=2 list=2 1-1", "  item level=1 list=1 2-2 \"b\"",
			"  item level=1 list=1 3-3", "  item level=1 list=1 5-5", "    code 5-7 \"x\"")},
		{"fences", "~~~go x\na\n\n b\n~~~\n```\nc", lines("root 1-7",
			`  code 1-5 "go" "a\n\n b"`, `  code 6-7 "c"`)},
		{"a fence closed by its item", "- ```\n  a\n```\nb", lines("root 1-4",
			"  item level=1 list=1 1-1", "    code 1-2 \"a\"", "  code 3-4 \"b\"")},
		{"table alone and in an item", "|a|b|\n|-|-|\n\n- c | d\n  -|-\n  `e\\|f`|", lines("root 1-6",
			"  table 1-2 |a|b|", "  item level=1 list=1 4-4", "    table 4-6 |c|d| |`e|f`||")},
		{"html", "<!-- a\n\nb -->\n<p>\nc", lines("root 1-5",
			`  html 1-3 "<!-- a\n\nb -->"`, `  html 4-5 "<p>\nc"`)},
		{"setext heading", "a\nb\n===\nc", lines("root 1-4", `  heading level=1 1-2 "a b"`, `    paragraph 4-4 "c"`)},
		{"lists side by side", "- a\n* b\n1. c\n1) d", lines("root 1-4", "  item level=1 list=1 1-1 \"a\"",
			"  item level=1 list=2 2-2 \"b\"", "  item level=1 list=3 ordered 3-3 \"c\"", "  item level=1 list=4 ordered 4-4 \"d\"")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := parsed(t, tt.src); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	tests := []struct {
		name, src string
		want      error
		message   string
	}{
		{"nul", "# a\x00", ErrBinary, "note.md: not a text file"},
		{"control characters", strings.Repeat("ab\x01\x02", 9), ErrBinary, ""},
		{"levels on a line", "---\na: b\n---\n\n" + strings.Repeat("- ", 10000) + "x", ErrTooDeep, "note.md:5: nested too deeply"},
		{"levels of numbers", strings.Repeat("1. ", 10000) + "x", ErrTooDeep, ""},
		{"quotes", strings.Repeat(">", 10000) + "x", ErrTooDeep, ""},
		{"levels by indentation", staircase(10000), ErrTooDeep, "note.md:101: nested too deeply"},
		{"open links", strings.Repeat("[a](", 25000), ErrTooDeep, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Parse("note.md", []byte(tt.src))
			if !errors.Is(err, tt.want) || doc != nil {
				t.Fatalf("error %v, want %v", err, tt.want)
			}
			if tt.message != "" && err.Error() != tt.message {
				t.Errorf("message %q, want %q", err, tt.message)
			}
		})
	}
}

// staircase returns a list of that many levels, up to 2 MB of it.
func staircase(levels int) string {
	var s strings.Builder
	for i := 0; i < levels && s.Len() < 2<<20; i++ {
		s.WriteString(strings.Repeat("  ", i) + "- x\n")
	}
	return s.String()
}

func TestParseReads(t *testing.T) {
	tests := []struct {
		name, src string
		items     int
	}{
		{"as many levels as allowed", staircase(maxDepth), maxDepth},
		{"a long rule", strings.Repeat("- ", 500), 0},
		{"a long list", strings.Repeat("- x\n", 5000), 5000},
		{"stairs up and down", strings.Repeat(staircase(60), 20), 1200},
		{"a long bullet", "- " + strings.Repeat("word ", 20000), 1},
		{"brackets", "- a " + strings.Repeat("[", 100000), 1},
		{"backticks", "- a " + strings.Repeat("`", 100000), 1},
		{"asterisks", "- a " + strings.Repeat("*", 100000), 1},
		{"tildes", "- a " + strings.Repeat("~", 100000), 1},
		{"colour codes", "- \x1b[1mbold\x1b[0m", 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Parse("note.md", []byte(tt.src))
			if err != nil {
				t.Fatal(err)
			}
			if got := doc.Items(); got != tt.items {
				t.Errorf("%d items, want %d", got, tt.items)
			}
		})
	}
}

func TestParseKeepsNothing(t *testing.T) {
	src := []byte("---\nt: u\n---\n- a `b`\n\n      code\n")
	doc, err := Parse("note.md", src)
	if err != nil {
		t.Fatal(err)
	}
	want := outline(doc)
	for i := range src {
		src[i] = 'x'
	}
	if got := outline(doc); got != want || doc.Meta["t"] != "u" {
		t.Errorf("changed with the bytes it was read from:\n%s", got)
	}
}

func TestWalkSkips(t *testing.T) {
	doc, err := Parse("note.md", []byte("# a\n- b\n    - c\n- d\n"))
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	doc.Root.Walk(func(n *Node) bool {
		seen = append(seen, n.Text.Plain())
		return n.Text.Plain() != "b"
	})
	if want := []string{"", "a", "b", "d"}; !reflect.DeepEqual(seen, want) {
		t.Errorf("visited %q, want %q", seen, want)
	}
}
