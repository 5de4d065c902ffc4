package anki

import "testing"

func TestHTML(t *testing.T) {
	for _, c := range []struct {
		name, in, want string
		inline         bool
	}{
		{"text", "a *b* **c** ~~d~~ `e`", "a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code>", true},
		{"special characters", `1 < 2 & "3" > 'x'`, "1 &lt; 2 &amp; &quot;3&quot; &gt; 'x'", true},
		{"placeholder", "the <none> value", "the &lt;none&gt; value", true},
		{"placeholder at the start", "<pod> is a name", "&lt;pod&gt; is a name", true},
		{"placeholder in code", "`kubectl logs <pod>`", "<code>kubectl logs &lt;pod&gt;</code>", true},
		{"script", "<script>x</script>", "&lt;script&gt;x&lt;/script&gt;", true},
		{"line break", "a<br>b<BR />c", "a<br>b<br>c", true},
		{"comment", "a<!-- not seen -->b", "ab", true},
		{"soft line break", "a\nb", "a b", true},
		{"hard line break", "a\\\nb", "a<br> b", true},
		{"no heading", "# a", "# a", true},
		{"no underlined heading", "a\n---", "a ---", true},
		{"no quote", "> /dev/null", "&gt; /dev/null", true},
		{"no rule", "***", "***", true},
		{"no definition", "[a]: b", "&#91;a]: b", true},
		{"entity", "&lt;a&gt; &#123;&#7;&#10;x", "&lt;a&gt; &#123; x", true},
		{"escape", `\*a\* \[b\]`, "*a* &#91;b]", true},
		{"web link", "[a](https://b.c/?d={{e}}&f=[g])", `<a href="https://b.c/?d=%7B%7Be%7D%7D&amp;f=%5Bg%5D">a</a>`, true},
		{"colons in a link", "[a](http://b/c::d)", `<a href="http://b/c&#58;&#58;d">a</a>`, true},
		{"bare link", "<https://b.c>", `<a href="https://b.c">https://b.c</a>`, true},
		{"link in the notes", "[a **b**](c.md#d)", "a <strong>b</strong>", true},
		{"web link in capitals", "[a](HTTPS://B.C)", `<a href="HTTPS://B.C">a</a>`, true},
		{"dangerous link", "[a](javascript:b)", "a", true},
		{"picture", "see ![the plan](plan.png)", "see the plan", true},
		{"nothing to be seen", "![](a.png)", "!&#91;](a.png)", true},
		{"lone bullet", "-", "-", true},
		{"list", "- a\n- b", "<ul> <li>a</li> <li>b</li> </ul>", false},
		{"paragraphs", "a\n\nb", "<p>a</p> <p>b</p>", false},
		{"fenced code", "```yaml\na:\n  - b: {}\n```", `<pre><code class="language-yaml">a:<br>  - b: &#123;&#125;</code></pre>`, false},
		{"indented code", "    a\n      b", "<pre><code>a<br>  b</code></pre>", false},
		{"line ends", "```\r\na\r\n b\r\n```", "<pre><code>a<br> b</code></pre>", false},
		{"composed", "e\u0301 `e\u0301`", "\u00e9 <code>\u00e9</code>", true},
		{"mark that spoils a tag", "`\u0338`", "<code>&#824;</code>", true},
		{"empty", "", "", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, inline := newConverter().html(c.in)
			if got != c.want || inline != c.inline {
				t.Errorf("html(%q)\n got %q, inline %v\nwant %q, inline %v", c.in, got, inline, c.want, c.inline)
			}
		})
	}
}
