package notes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// Markdown returns the text as one line of Markdown that renders as the text
// did and means the same wherever a block may start. Its Plain is that of the
// text.
//
// Comments are left out, and so is a tag at the start that would begin a block of HTML.
// Emphasis is left out of the rare texts in which no delimiters can express it,
// such as a strong part that adjoins an emphasised one.
func (t Text) Markdown() string {
	if len(t) == 1 && t[0].Style == 0 && t[0].URL == "" && isProse(t[0].Text) {
		return t[0].Text
	}
	spans := trim(t.resolve())
	r := newRenderer(spans, Strong|Emphasis|Strike)
	if !r.sound() {
		r = newRenderer(spans, 0)
	}
	return guardStart(string(r.out))
}

// isProse reports whether s is Markdown for itself without a closer look, as most
// texts are: words that begin with a letter, single spaces and plain punctuation.
func isProse(s string) bool {
	if s == "" || !isASCIILetter(s[0]) || s[len(s)-1] == ' ' {
		return false
	}
	for i := range len(s) {
		switch c := s[i]; {
		case isASCIILetter(c), '0' <= c && c <= '9':
		case c == ' ' && s[i+1] != ' ':
		case strings.IndexByte(",;'\"()/%.-", c) < 0:
			return false
		}
	}
	return true
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// trim cuts white space off both ends of resolved spans, and tags off the start
// that would make a block of HTML of the text.
func trim(spans Text) Text {
	for len(spans) > 0 {
		last := &spans[len(spans)-1]
		if last.trimmed(strings.TrimRight) {
			break
		}
		spans = spans[:len(spans)-1]
	}
	for len(spans) > 0 {
		first := &spans[0]
		isBlock := first.Style&RawHTML != 0 && (len(spans) == 1 || !isInlineElement(tagName(first.Text)))
		if first.trimmed(strings.TrimLeft) && !isBlock {
			break
		}
		spans = spans[1:]
	}
	return spans
}

// trimmed trims spaces off a span that is no code and reports whether anything remains.
func (s *Span) trimmed(trim func(s, cutset string) string) bool {
	if s.Style&CodeSpan == 0 {
		s.Text = trim(s.Text, " ")
	}
	return s.Text != "" || s.Style&Image != 0
}

// renderer writes spans as Markdown.
type renderer struct {
	spans  Text
	styles Style // the kinds of emphasis to be written
	counts delimCounts
	out    []byte
	open   []layer // outermost first
	delims []delim
}

// delimCounts are how many there are of each character that could pair as a delimiter.
type delimCounts struct{ star, line, wave int }

// of is the number of one of them.
func (n *delimCounts) of(c rune) int {
	switch c {
	case '*':
		return n.star
	case '_':
		return n.line
	}
	return n.wave
}

// A layer is what can enclose several spans: a link, or one kind of emphasis.
type layer struct {
	style Style // 0 for a link
	url   string
}

// delim is a run of delimiters in the output.
type delim struct {
	from, to int
	closing  bool
}

// newRenderer renders spans, with those kinds of emphasis only.
func newRenderer(spans Text, styles Style) *renderer {
	r := &renderer{spans: joined(spans, styles), styles: styles}
	r.out = make([]byte, 0, r.count())
	for i := range r.spans {
		r.change(i)
		r.span(i)
	}
	r.closeTo(0)
	return r
}

// joined returns the spans without the styles that are not to be written,
// adjoining ones that are alike then as one.
func joined(spans Text, styles Style) Text {
	out := make(Text, 0, len(spans))
	for _, s := range spans {
		s.Style &= styles | CodeSpan | Image | RawHTML
		if n := len(out); n > 0 && out[n-1].Style == s.Style && out[n-1].URL == s.URL {
			out[n-1].Text += s.Text
			continue
		}
		out = append(out, s)
	}
	return out
}

// count counts the characters that could pair as delimiters. One that is alone
// needs no escape. It returns about how many bytes will be written.
func (r *renderer) count() int {
	size := 0
	for _, s := range r.spans {
		size += len(s.Text) + len(s.URL) + 8
		if s.Style&(CodeSpan|RawHTML) == 0 {
			r.counts.star += strings.Count(s.Text, "*")
			r.counts.line += strings.Count(s.Text, "_")
			r.counts.wave += strings.Count(s.Text, "~")
		}
		if s.Style&(Strong|Emphasis) != 0 {
			r.counts.star += 2
		}
		if s.Style&Strike != 0 {
			r.counts.wave += 2
		}
	}
	return size
}

// layers returns the layers of span i, in the order in which they are opened if
// they end together.
func (r *renderer) layers(i int) []layer {
	if i >= len(r.spans) {
		return nil
	}
	var ls []layer
	s := r.spans[i]
	if s.URL != "" && s.Style&Image == 0 && addressForm(s) == "" {
		ls = append(ls, layer{url: s.URL})
	}
	for _, style := range []Style{Strong, Emphasis, Strike} {
		if s.Style&style != 0 {
			ls = append(ls, layer{style: style})
		}
	}
	return ls
}

// change closes the layers that span i is not in and opens those it is in,
// outermost the one that lasts longest.
func (r *renderer) change(i int) {
	want := r.layers(i)
	keep := 0
	for keep < len(r.open) && contains(want, r.open[keep]) {
		keep++
	}
	r.closeTo(keep)
	for len(r.open) < len(want) {
		best, end := layer{}, -1
		for _, l := range want {
			if e := r.lasts(l, i); e > end && !contains(r.open, l) {
				best, end = l, e
			}
		}
		r.open = append(r.open, best)
		r.write(best.opening(), false)
	}
}

// lasts returns the index of the first span from i on that l does not enclose.
func (r *renderer) lasts(l layer, i int) int {
	for i < len(r.spans) && contains(r.layers(i), l) {
		i++
	}
	return i
}

func contains(ls []layer, l layer) bool {
	for _, x := range ls {
		if x == l {
			return true
		}
	}
	return false
}

// closeTo closes all but the n outermost layers.
func (r *renderer) closeTo(n int) {
	for len(r.open) > n {
		last := r.open[len(r.open)-1]
		r.open = r.open[:len(r.open)-1]
		r.write(last.closing(), true)
	}
}

// write writes a delimiter.
func (r *renderer) write(s string, closing bool) {
	if s[0] == '*' || s[0] == '~' {
		r.delims = append(r.delims, delim{len(r.out), len(r.out) + len(s), closing})
	} else if n := len(r.out); s == "[" && n > 0 && r.out[n-1] == '!' {
		r.out = append(r.out[:n-1], `\!`...) // or it would be an image
	}
	r.out = append(r.out, s...)
}

func (l layer) opening() string {
	switch l.style {
	case Strong:
		return "**"
	case Emphasis:
		return "*"
	case Strike:
		return "~~"
	}
	return "["
}

func (l layer) closing() string {
	if l.style != 0 {
		return l.opening()
	}
	return "](" + destination(l.url) + ")"
}

// sound reports whether every delimiter that was written opens or closes what
// it should, by the rules of section 6.2 of CommonMark 0.31. It is stricter than
// these where they depend on the other delimiters.
func (r *renderer) sound() bool {
	size, mixed, either := 0, false, false
	for i := 0; i < len(r.delims); {
		d := r.delims[i]
		for i++; i < len(r.delims) && r.delims[i].from == d.to; i++ {
			if r.delims[i].closing != d.closing {
				return false
			}
			d.to = r.delims[i].to
		}
		left, right := r.flanks(d)
		afterTilde := d.from > 0 && r.out[d.from] == '~' && r.out[d.from-1] == '~' // goldmark sees none there
		if d.closing && !right || !d.closing && !left || afterTilde {
			return false
		}
		either = either || left && right
		mixed = mixed || size > 0 && size != d.to-d.from
		size = d.to - d.from
	}
	return !either || !mixed
}

// flanks reports whether a run of delimiters is left- and right-flanking.
func (r *renderer) flanks(d delim) (left, right bool) {
	before, after := ' ', ' '
	if d.from > 0 {
		before, _ = utf8.DecodeLastRune(r.out[:d.from])
	}
	if d.to < len(r.out) {
		after, _ = utf8.DecodeRune(r.out[d.to:])
	}
	spaceBefore, punctBefore := util.IsSpaceRune(before), util.IsPunctRune(before)
	spaceAfter, punctAfter := util.IsSpaceRune(after), util.IsPunctRune(after)
	left = !spaceAfter && (!punctAfter || spaceBefore || punctBefore)
	right = !spaceBefore && (!punctBefore || spaceAfter || punctAfter)
	return left, right
}

// span writes what is inside of the layers of span i.
func (r *renderer) span(i int) {
	s := r.spans[i]
	switch {
	case s.Style&RawHTML != 0:
		r.out = append(r.out, s.Text...)
	case s.Style&Image != 0:
		r.out = append(r.out, '!', '[')
		r.literal(s.Text, true)
		r.out = append(r.out, "]("+destination(s.URL)+")"...)
	case s.Style&CodeSpan != 0:
		r.out = append(r.out, codeSpan(s.Text)...)
	case s.URL != "" && addressForm(s) != "":
		r.out = append(r.out, addressForm(s)...)
	default:
		r.literal(s.Text, s.URL != "")
	}
}

// literal writes text and escapes what would be more than text.
func (r *renderer) literal(s string, bracketed bool) {
	prev := utf8.RuneError // the neighbouring spans are not looked at
	for s != "" {
		if n := inertLength(s); n > 0 {
			r.out = append(r.out, s[:n]...)
			prev, s = rune(s[n-1]), s[n:]
			continue
		}
		c, size := utf8.DecodeRuneInString(s)
		s = s[size:]
		next, _ := utf8.DecodeRuneInString(s)
		if r.isActive(c, prev, next, s, bracketed) {
			r.out = append(r.out, '\\')
		}
		r.out = utf8.AppendRune(r.out, c)
		prev = c
	}
}

// inertLength returns how many bytes s begins with that never need an escape.
func inertLength(s string) int {
	for i := range len(s) {
		if c := s[i]; !isAlphaNumeric(c) && strings.IndexByte(" .,;:()'\"/-=", c) < 0 {
			return i
		}
	}
	return len(s)
}

// isActive reports whether c, between prev and next in a literal text that goes on
// with rest, needs an escape. next is utf8.RuneError at the end of the text.
func (r *renderer) isActive(c, prev, next rune, rest string, bracketed bool) bool {
	switch c {
	case '`':
		return true
	case '*', '~':
		return r.counts.of(c) > 1 && (prev != ' ' || next != ' ')
	case '_':
		return r.counts.line > 1 && (prev != ' ' || next != ' ') && (!isWord(prev) || !isWord(next))
	case '\\':
		return rest == "" || next < utf8.RuneSelf && util.IsPunct(byte(next))
	case '[':
		return bracketed
	case ']':
		return bracketed || next == '(' || next == ':'
	case '<':
		return rest == "" || isWord(next) || strings.ContainsRune("/!?", next)
	case '&':
		_, size := reference("&" + rest)
		return size > 0
	}
	return false
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// codeSpan returns s between as few backticks as tell it from what it holds.
func codeSpan(s string) string {
	if strings.IndexByte(s, '`') < 0 && !isPadded(s) {
		return "`" + s + "`"
	}
	runs := map[int]bool{}
	run := 0
	for i := range len(s) + 1 {
		if i < len(s) && s[i] == '`' {
			run++
			continue
		}
		runs[run] = true
		run = 0
	}
	n := 1
	for runs[n] {
		n++
	}
	fence := strings.Repeat("`", n)
	if s[0] == '`' || s[len(s)-1] == '`' || isPadded(s) {
		s = " " + s + " "
	}
	return fence + s + fence
}

// isPadded reports whether a code span of s alone would lose a space at both ends.
func isPadded(s string) bool {
	return s[0] == ' ' && s[len(s)-1] == ' ' && strings.Trim(s, " ") != ""
}

// addressForm returns how to write a span whose text is its target: bare if
// nothing in it could be taken for Markdown, or in angle brackets. It is empty for
// every other span.
func addressForm(s Span) string {
	if s.URL == "" || s.Text != strings.TrimPrefix(s.URL, "mailto:") || s.Style&(CodeSpan|Image|RawHTML) != 0 {
		return ""
	}
	if isBare(s.Text) {
		return s.Text
	}
	closed := []byte(s.Text + ">")
	if util.FindURLIndex(closed) == len(s.Text) || util.FindEmailIndex(closed) == len(s.Text) {
		return "<" + s.Text + ">"
	}
	return ""
}

// isBare reports whether s is an address that Parse finds by itself and that
// holds nothing but letters, digits and harmless punctuation.
func isBare(s string) bool {
	if start, stop := findAddress(s, 0); start != 0 || stop != len(s) {
		return false
	}
	for i := range len(s) {
		inner := i > 0 && i+1 < len(s) && isAlphaNumeric(s[i-1]) && isAlphaNumeric(s[i+1])
		if !isAlphaNumeric(s[i]) && strings.IndexByte("-./:?=#%+,@$", s[i]) < 0 && (s[i] != '_' || !inner) {
			return false
		}
	}
	return true
}

// destination returns the target of a link as it stands between parentheses.
func destination(url string) string {
	url = printable(url)
	if !strings.ContainsAny(url, " ()<>\\") && unescape(url) == url {
		return url
	}
	return "<" + strings.NewReplacer(`<`, `\<`, `>`, `\>`, `\`, `\\`, `&`, `\&`).Replace(url) + ">"
}

// guardStart escapes the start of a line that would begin a heading, a list, a
// quote or a thematic break.
func guardStart(s string) string {
	if s == "" || strings.IndexByte("0123456789+-*>#", s[0]) < 0 {
		return s
	}
	line := []byte(s)
	m := markerAt(line, 0)
	switch {
	case m.ordered():
		return s[:m.size-1] + `\` + s[m.size-1:]
	case m.size > 0, strings.HasPrefix(s, ">"), isRule(line):
		return `\` + s
	}
	if level := len(s) - len(strings.TrimLeft(s, "#")); level > 0 && (level == len(s) || s[level] == ' ') {
		return `\` + s
	}
	return s
}
