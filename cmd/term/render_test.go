package term

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestRender(t *testing.T) {
	for _, tt := range []struct {
		name, in, want string
		width          int
	}{
		{"paragraph", "one two three\nfour", "one two\nthree four", 10},
		{"paragraphs", "one\n\n\ntwo", "one\n\ntwo", 20},
		{"long word", "kubernetes-service x", "kubernetes\n-service x", 10},
		{"wide characters", "日本語日本語 ab", "日本語日本\n語 ab", 10},
		{"hard break", "one\\\ntwo  \nthree", "one\ntwo\nthree", 20},
		{"styles", "**a** *b* ~~c~~ `d  e`", "a b ~~c~~ `d  e`", 40},
		{"backtick in code", "``a`b``", "`` a`b ``", 40},
		{"code broken at a space", "`kubectl get po`", "`kubectl\nget po`", 10},
		{"link", "[text](http://x) [](http://y) <http://z>", "text http://y http://z", 40},
		{"picture", "![alt](p.png) ![](q.png)", "alt q.png", 40},
		{"escapes and entities", `\*a\* &amp; &lt;pod&gt; &copy;`, "*a* & <pod> ©", 40},
		{"html in a line", "run <name> now", "run <name> now", 40},
		{"html block", "<div>\nx\n</div>", "<div>\nx\n</div>", 40},
		{"heading", "# Title\n\ntext", "Title\n\ntext", 40},
		{"list", "- one two three\n- b", "- one two\n  three\n- b", 13},
		{"nested list", "- a\n- b\n  - c\n    - d\n- e", "- a\n- b\n  - c\n    - d\n- e", 20},
		{"list of lists", "- - a\n  - b", "- - a\n  - b", 20},
		{"empty item", "- \n- b", "-\n- b", 20},
		{"loose list", "- a\n\n  more\n\n- b", "- a\n\n  more\n- b", 20},
		{"ordered", "9. nine\n10. ten eleven\n    twelve", "9. nine\n10. ten\n    eleven\n    twelve", 12},
		{"quote", "> a b\n> c\n>\n> d", "> a b c\n\n> d", 20},
		{"code", "text\n```yaml\na:\n  b: 1\n\n  c: 2\n```", "text\n\n  a:\n    b: 1\n\n    c: 2", 20},
		{"code is cut hard", "    0123456789abcdef  x", "  01234567\n  89abcdef\n    x", 10},
		{"code in an item", "- a\n\n  ```\n  x\n  ```", "- a\n\n    x", 20},
		{"rule", "a\n\n---\n\nb", "a\n\n---\n\nb", 20},
		{"table", "|a|bb|\n|-|-|\n|ccc|**d**|", "a   | bb\nccc | d", 20},
		{"table as wide as can be", "|aaaa|bbb|\n|-|-|\n|c|d|", "aaaa | bbb\nc    | d", 10},
		{"table too wide", "|one|two|\n|-|-|\n|three four|five|", "one | two\nthree four\n| five", 10},
		{"table that shrinks", "|flag|what it does|\n|-|-|\n|-A|all namespaces of it|", "flag | what it\n     | does\n-A   | all\n     | namespaces\n     | of it", 18},
		{"table of which only the wide column shrinks", "|a|b|\n|-|-|\n|c|one two three|", "a | b\nc | one\n  | two\n  | three", 10},
		{"deep list keeps room", "- a\n  - b\n    - c\n      - d\n        - e", "- a\n  - b\n  - c\n  - d\n  - e", 12},
		{"control characters", "a\x1b[2Jb &#27;[2J &#x9b;c \\\u202ed", "a[2Jb [2J c \\d", 40},
		{"empty", "", "", 40},
		{"white space", " \n\n ", "", 40},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Render(tt.in, tt.width, false); got != tt.want {
				t.Errorf("Render(%q, %d) is\n%s\nwant\n%s", tt.in, tt.width, got, tt.want)
			}
		})
	}
}

func TestRenderInColor(t *testing.T) {
	for in, want := range map[string]string{
		"a **b** c":             "a \x1b[1mb\x1b[0m c",
		"`x y`":                 "\x1b[36mx y\x1b[0m",
		"**a `b`**":             "\x1b[1ma \x1b[0m\x1b[1;36mb\x1b[0m",
		"~~a~~ *b*":             "\x1b[9ma\x1b[0m \x1b[3mb\x1b[0m",
		"**one two three**":     "\x1b[1mone two\x1b[0m\n\x1b[1mthree\x1b[0m",
		"` 0123456789ab`":       "\x1b[36m 012345678\x1b[0m\n\x1b[36m9ab\x1b[0m",
		"# T":                   "\x1b[1mT\x1b[0m",
		"|a|b|\n|-|-|\n|`c`|":   "\x1b[1ma\x1b[0m | \x1b[1mb\x1b[0m\n\x1b[36mc\x1b[0m |",
		"```\na: 1\n- b:\n```":  "  \x1b[36ma\x1b[0m: 1\n  - \x1b[36mb\x1b[0m:",
		"```\n# c\nls a:b\n```": "  \x1b[2m# c\x1b[0m\n  ls a:b",
	} {
		if got := Render(in, 10, true); got != want {
			t.Errorf("Render(%q) = %q, want %q", in, got, want)
		}
	}
}

// Breaking lines loses no word and makes none.
func TestRenderKeepsTheWords(t *testing.T) {
	word := rapid.StringMatching(`[a-zé日]{1,30}`)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(word, 1, 30).Draw(t, "words")
		width := rapid.IntRange(minWidth, 60).Draw(t, "width")
		got := Render(strings.Join(words, " "), width, false)
		if strings.Join(strings.Fields(got), "") != strings.Join(words, "") {
			t.Fatalf("%q became %q", words, got)
		}
		lines := strings.Split(got, "\n")
		for i, l := range lines[1:] {
			next, _, _ := strings.Cut(l, " ")
			if Width(lines[i])+1+Width(next) <= width && !strings.Contains(strings.Join(words, ""), lines[i]+next) {
				t.Fatalf("%q would have fitted below %q", next, lines[i])
			}
		}
	})
}

var sgrPattern = regexp.MustCompile("\x1b\\[[0-9;]+m")

func FuzzRender(f *testing.F) {
	for _, s := range []string{
		"# T\n\npara **b** `c`\n\n- a\n  1. b\n\n> q\n\n```sh\nx\n```\n\n|a|b|\n|-|-|\n|c|d|",
		"&#27;[1m \\\x1b ❤**\ufe0f** ⸻⸻ ؀؀؀؀؀؀؀؀؀؀؀؀a", "- - - - - - - - - - > > > >     x", "999999999. a\n\n    b",
		"<div>\x1b]0;x\a</div>", "![](\x1b) [a](b \"c\")", "🇩🇪🇩🇪🇩🇪 👩‍👩‍👧 e\u0301 \u0301",
	} {
		f.Add(s, uint8(0))
	}
	f.Fuzz(func(t *testing.T, in string, w uint8) {
		width := minWidth + int(w)
		plain := Render(in, width, false)
		if strings.ContainsFunc(strings.ReplaceAll(plain, "\n", ""), unsafe) {
			t.Errorf("control characters without colour in %q", plain)
		}
		colored := Render(in, width, true)
		if strings.ContainsFunc(strings.ReplaceAll(sgrPattern.ReplaceAllString(colored, ""), "\n", ""), unsafe) {
			t.Errorf("control characters beside colour in %q", colored)
		}
		for _, l := range append(strings.Split(plain, "\n"), strings.Split(colored, "\n")...) {
			if got := Width(sgrPattern.ReplaceAllString(l, "")); got > width {
				t.Errorf("%d cells of %d: %q", got, width, l)
			}
			if last := strings.LastIndex(l, "\x1b"); last >= 0 && !strings.HasPrefix(l[last:], sgrReset) {
				t.Errorf("colour goes on after %q", l)
			}
		}
	})
}

// No text makes rendering take forever. The limit is far above what any of
// these takes, and below what it takes if the time grows with the square.
func TestRenderOfMuch(t *testing.T) {
	for part, times := range map[string]int{
		"word ": 10_000, "x": 50_000, "**a** `b` ": 5000, "|a": 20_000, "> ": 1000, "- ": 1000,
		"\u0301": 20_000, "\u0600": 25_000, "🇩": 10_000,
	} {
		in := strings.Repeat(part, times)
		if took := timed(func() { Render(in, 80, true) }); took > 5*time.Second {
			t.Errorf("%d times %q took %v", times, part, took)
		}
	}
}

func timed(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}

func BenchmarkRender(b *testing.B) {
	card := "Which **service type** gets a port on every node?\n\n- `NodePort`, range `30000-32767`\n" +
		"  - set with `--service-node-port-range`\n- see [the docs](https://example.com)\n\n" +
		"```yaml\nspec:\n  type: NodePort\n```\n\n|a|b|\n|-|-|\n|one|two|\n"
	Render(card, 80, true)
	b.ReportAllocs()
	for b.Loop() {
		Render(card, 80, true)
	}
}
