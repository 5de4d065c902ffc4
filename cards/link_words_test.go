package cards

import "testing"

func TestLinkWords(t *testing.T) {
	for md, want := range map[string]string{
		"no link":                          "no link",
		"[Mills](mills.md) and carts":      "Mills and carts",
		"a [mill](./a_(b).md) of [oak](x)": "a mill of oak",
		"`[a](b)` and [c](d)":              "`[a](b)` and c",
		"![a mill](mill.png)":              "![a mill](mill.png)",
		"[**Mill** `x`](mill.md)":          "**Mill** `x`",
		"open [ and [a](b":                 "open [ and [a](b",
		"list[0](x":                        "list[0](x",
	} {
		if got := linkWords(md); got != want {
			t.Errorf("%q becomes %q, want %q", md, got, want)
		}
	}
}
