package anki

import "testing"

func TestGuard(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"nothing", "", ""},
		{"plain", "a &amp; b", "a &amp; b"},
		{"cloze", "{{c1::a}}", "&#123;&#123;c1&#58;&#58;a&#125;&#125;"},
		{"lone colon", "a: b", "a: b"},
		{"three colons", ":::", "&#58;&#58;:"},
		{"sound", "[sound:a.mp3]", "&#91;sound:a.mp3]"},
		{"inline formula", `\(x\)`, `&#92;<span>(</span>x\)`},
		{"formula", `\[x\]`, `&#92;<span>&#91;</span>x\]`},
		{"backslash before formula", `\\(`, `\&#92;<span>(</span>`},
		{"formula in code", `<code>\(x\[</code>\(`, `<code>&#92;(x\&#91;</code>&#92;<span>(</span>`},
		{"attribute", `<code class="{{a::b}}">`, `<code class="&#123;&#123;a&#58;&#58;b&#125;&#125;">`},
		{"lines", "<p>a\n\tb</p>", "<p>a  b</p>"},
		{"lines in code", "<code>a\nb</code>", "<code>a b</code>"},
		{"lines of code", "<pre><code>a:\n  b\n\tc\n</code></pre>\n", "<pre><code>a:<br>  b<br>&#9;c</code></pre> "},
		{"blank last line of code", "<pre><code>a\n\n</code></pre>", "<pre><code>a<br></code></pre>"},
		{"code with language", "<pre><code class=\"x\">a\nb\n</code></pre>", "<pre><code class=\"x\">a<br>b</code></pre>"},
		{"after code", "<pre><code>a\n</code></pre>b\nc", "<pre><code>a</code></pre>b c"},
		{"element with a longer name", "<prefix>a\nb", "<prefix>a b"},
		{"tag without end", "a<b", "a<b"},
		{"control characters", "a\x00\x07\r\nb", "a b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := guard(c.in); got != c.want {
				t.Errorf("guard(%q)\n got %q\nwant %q", c.in, got, c.want)
			}
		})
	}
}

func TestHasText(t *testing.T) {
	for in, want := range map[string]bool{
		"": false, "<p></p>": false, "<p> &nbsp;</p>": false, "<ul><li></li></ul>": false,
		"a": true, "<p>&lt;</p>": true, "<b></b>c": true,
	} {
		if got := hasText(in); got != want {
			t.Errorf("hasText(%q) = %v", in, got)
		}
	}
}
