package notes

import (
	"reflect"
	"testing"
)

// textOf returns the text of the one block that src is.
func textOf(t *testing.T, src string) Text {
	t.Helper()
	doc, err := Parse("note.md", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	if len(doc.Root.Children) != 1 {
		t.Fatalf("%q has %d blocks", src, len(doc.Root.Children))
	}
	return doc.Root.Children[0].Text
}

func TestSpans(t *testing.T) {
	tests := []struct {
		src  string
		want Text
	}{
		{"a _b_ **c `d`**", Text{{"a ", 0, ""}, {"b", Emphasis, ""}, {" ", 0, ""}, {"c ", Strong, ""}, {"d", Strong | CodeSpan, ""}}},
		{"a\n  b  \nc\\\nd", Text{{"a b c d", 0, ""}}},
		{"`a\nb` ~~c~~", Text{{"a b", CodeSpan, ""}, {" ", 0, ""}, {"c", Strike, ""}}},
		{"[a *b*](c\\_d&amp;) e", Text{{"a ", 0, "c_d&"}, {"b", Emphasis, "c_d&"}, {" e", 0, ""}}},
		{"![a](b)[](c)![](d)", Text{{"a", Image, "b"}, {"", 0, "c"}, {"", Image, "d"}}},
		{"![a <b>c](d) [<http://e>](f)", Text{{"a c", Image, "d"}, {" ", 0, ""}, {"http://e", 0, "f"}}},
		{"http://a&b; <unknown x='*'>", Text{{"http://a", 0, "http://a"}, {"&b; ", 0, ""}, {"<unknown x='*'>", RawHTML, ""}}},
		{"[![a](b)](c)", Text{{"a", Image, "b"}}},
		{"<http://a?b&amp;c> <d@e.f>", Text{{`http://a?b\&amp;c`, 0, "http://a?b&amp;c"}, {" ", 0, ""}, {"d@e.f", 0, "mailto:d@e.f"}}},
		{"a<br>b<!-- c\nd -->", Text{{"a", 0, ""}, {"<br>", RawHTML, ""}, {"b", 0, ""}, {"<!-- c d -->", RawHTML, ""}}},
		{"get <pod name> \\*&lt;", Text{{"get <pod name> \\*&lt;", 0, ""}}},
		{"[a][r]\n\n[r]: b", Text{{"a", 0, "b"}}},
		{"(https://a.b/c_(d)?e=f&amp;g=h).", Text{
			{"(", 0, ""},
			{"https://a.b/c_(d)?e=f&amp;g=h", 0, "https://a.b/c_(d)?e=f&g=h"},
			{").", 0, ""},
		}},
		{"*http://a* xhttp://b https:// ftp://c http://d中", Text{
			{"http://a", Emphasis, "http://a"},
			{" xhttp://b https:// ftp://c ", 0, ""},
			{"http://d", 0, "http://d"},
			{"中", 0, ""},
		}},
		{"a ~~~b~~~ ~c~", Text{{"a ~~~b~~~ ", 0, ""}, {"c", Strike, ""}}},
		{"`http://a` http://b&quot; HTTP://c;", Text{
			{"http://a", CodeSpan, ""},
			{" ", 0, ""},
			{"http://b", 0, "http://b"},
			{"&quot; ", 0, ""},
			{"HTTP://c", 0, "HTTP://c"},
			{";", 0, ""},
		}},
	}
	for _, tt := range tests {
		if got := textOf(t, tt.src); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%q\ngot  %+v\nwant %+v", tt.src, got, tt.want)
		}
	}
}

func TestPlainAndMarkdown(t *testing.T) {
	tests := []struct{ src, plain, md string }{
		{"plain words", "plain words", "plain words"},
		{"a &amp; b \\* &#x41;&nbsp;  &bogus; \\a", "a & b * A &bogus; \\a", "a & b * A &bogus; \\a"},
		{"&amp;amp; \\&lt; &#27;[0m", "&amp; &lt; [0m", `\&amp; \&lt; [0m`},
		{"<b>a</b> <!-- c --> ![d](e) f<br>g", "a f g", "<b>a</b> ![d](e) f<br>g"},
		{"**a `b`** c ~~d~~", "a b c d", "**a `b`** c ~~d~~"},
		{"***a** b* __c__", "a b c", "***a** b* **c**"},
		{"*a **b***", "a b", "*a **b***"},
		{"请**注意**事项", "请注意事项", "请**注意**事项"},
		{"[a `b` *c*](d (e)) [f](<g h> 'i')", "a b c f", "[a `b` *c*](d) [f](<g h>)"},
		{"`` a`b `` ` `` `", "a`b ``", "``a`b`` ` `` `"},
		{"`  a`  `b`", "a b", "`  a` `b`"},
		{"snake_case __x y_", "snake_case _x y", `snake_case \_*x y*`},
		{"2 * 3 * 4, a*", "2 * 3 * 4, a*", `2 * 3 * 4, a\*`},
		{"~/x", "~/x", "~/x"},
		{"get <pod> -n \\<ns> a < b", "get <pod> -n <ns> a < b", `get \<pod> -n \<ns> a < b`},
		{"[x] a ] [y]: z", "[x] a ] [y]: z", `[x] a ] [y\]: z`},
		{"https://a.b/c_d <https://a.b/_c_>", "https://a.b/c_d https://a.b/_c_", "https://a.b/c_d <https://a.b/_c_>"},
		{"[https://a.b](https://a.b) <c@d.e>", "https://a.b c@d.e", "https://a.b <c@d.e>"},
		{"*a*__b__", "ab", "ab"},
		{"init__ *a*", "init__ a", `init\_\_ *a*`},
		{"# - a", "- a", `\- a`},
		{"# 1. a", "1. a", `1\. a`},
		{"# \\# a", "# a", `\# a`},
		{"# > a", "> a", `\> a`},
		{"# ---", "---", `\---`},
		{"# <div> a", "a", "a"},
		{"# a\\", "a\\", `a\\`},
		{"# !\\[a](b)", "![a](b)", `![a\](b)`},
		{"a!<!-- -->[b](c)", "a!b", `a\![b](c)`},
	}
	for _, tt := range tests {
		text := textOf(t, tt.src)
		if got := text.Plain(); got != tt.plain {
			t.Errorf("%q: plain %q, want %q", tt.src, got, tt.plain)
		}
		if got := text.Markdown(); got != tt.md {
			t.Errorf("%q: Markdown %q, want %q", tt.src, got, tt.md)
		}
	}
}

// Texts that other packages cut and join need not be ones that Parse returns.
func TestMarkdownOfParts(t *testing.T) {
	tests := []struct {
		text Text
		want string
	}{
		{nil, ""},
		{Text{{"a b", 0, "a b"}}, "[a b](<a b>)"},
		{Text{{" ", 0, ""}}, ""},
		{Text{{"a ", Strong, ""}, {"b", 0, ""}}, "a b"}, // no delimiters can say it
		{Text{{"a", Strong, ""}, {"b", Emphasis, ""}}, "ab"},
		{Text{{"a", Strong, "u"}, {"b", Strong, ""}}, "**[a](u)b**"},
		{Text{{"_", Strong | Emphasis, ""}, {"_", Emphasis, ""}, {"_", Strong | Emphasis, ""}}, `\_\_\_`},
		{Text{{"a", CodeSpan, ""}, {"b", CodeSpan, ""}}, "`ab`"},
		{Text{{"a\nb", 0, ""}, {"c\nd", CodeSpan, ""}}, "a b`c d`"},
		{Text{{"a", 0, `x)\`}}, `[a](<x)\\>)`},
	}
	for _, tt := range tests {
		if got := tt.text.Markdown(); got != tt.want {
			t.Errorf("%+v is %q, want %q", tt.text, got, tt.want)
		}
		checkText(t, tt.text)
	}
}

func TestLinks(t *testing.T) {
	text := textOf(t, "[a *b*](c) ![d](e) https://f.g [h](c)")
	if got, want := text.Links(), []string{"c", "https://f.g"}; !reflect.DeepEqual(got, want) {
		t.Errorf("links %q, want %q", got, want)
	}
}

func TestUnescape(t *testing.T) {
	tests := []struct{ src, want string }{
		{`a\`, `a\`},
		{`\\&lt;\&lt;`, `\<&lt;`},
		{"&copy;&#65;&#X41;&#x1F600;", "©AA😀"},
		{"&#0;&#xD800;&#1114112;", "\ufffd\ufffd\ufffd"},
		{"& &; &# &#; &#x; &#12345678; &#x1234567; &#1a; &copy", "& &; &# &#; &#x; &#12345678; &#x1234567; &#1a; &copy"},
	}
	for _, tt := range tests {
		if got := unescape(tt.src); got != tt.want {
			t.Errorf("%q is %q, want %q", tt.src, got, tt.want)
		}
	}
}
