package cards

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// markdown writes t as a card shows it: no white space or separator around it.
func markdown(t notes.Text) string { return strings.TrimSpace(t.Markdown()) }

func plain(t notes.Text) string { return strings.TrimSpace(t.Plain()) }

// tidy drops the marks that people put around a bullet for themselves: emoji,
// arrows, `@@`, a check box, fake numbering ("1. first" behind a dash).
func tidy(t notes.Text) notes.Text {
	if len(t) == 0 || isTidy(t) {
		return t
	}
	t = unlinked(t)
	if len(t) > 0 && t[0].Style == 0 && (strings.HasPrefix(t[0].Text, "__") || strings.HasPrefix(t[0].Text, "**")) {
		t = slices.Clone(t)
		t[0].Text = strings.TrimLeft(t[0].Text, "_*") // a mark that was never closed
	}
	if slices.ContainsFunc(t, isPictureTag) {
		t = slices.DeleteFunc(slices.Clone(t), isPictureTag)
	}
	for len(t) > 1 && t[len(t)-1].Style&notes.RawHTML != 0 {
		t = t[:len(t)-1]
	}
	first, last := t[0], t[len(t)-1]
	head, tail := first.Text, last.Text
	if first.Style == 0 && first.URL == "" {
		head = strings.TrimLeftFunc(trimCheckBox(head), isDecoration)
	}
	if len(t) == 1 {
		tail = head
	}
	if last.Style == 0 && last.URL == "" {
		tail = strings.TrimRightFunc(tail, isDecoration)
	}
	if head == first.Text && (len(t) == 1 || tail == last.Text) && tail == last.Text {
		return t
	}
	out := append(notes.Text(nil), t...)
	out[0].Text = head
	out[len(out)-1].Text = tail
	for len(out) > 0 && out[0].Text == "" {
		out = out[1:]
	}
	for len(out) > 0 && out[len(out)-1].Text == "" {
		out = out[:len(out)-1]
	}
	return out
}

// isTidy says whether it is seen at once that tidy has nothing to do, as with most
// texts: a letter at the beginning, a letter or a common mark at the end, no tags and
// no double brackets.
func isTidy(t notes.Text) bool {
	for _, s := range t {
		if s.Style&notes.RawHTML != 0 || strings.Contains(s.Text, "[[") {
			return false
		}
	}
	head, tail := t[0].Text, t[len(t)-1].Text
	if head == "" || tail == "" {
		return false
	}
	end := tail[len(tail)-1]
	return isLetterOrDigit(rune(head[0])) && end > ' ' && end < unicode.MaxASCII && end != '@'
}

// isPictureTag says whether a span is the HTML tag of a picture.
func isPictureTag(s notes.Span) bool {
	return s.Style&notes.RawHTML != 0 && len(s.Text) > 4 && strings.EqualFold(s.Text[:4], "<img")
}

// unlinked writes `[[name]]` and `[[page|name]]`, links of note programs, as the
// name alone.
func unlinked(t notes.Text) notes.Text {
	if !slices.ContainsFunc(t, func(s notes.Span) bool { return s.Style&notes.CodeSpan == 0 && strings.Contains(s.Text, "[[") }) {
		return t
	}
	out := slices.Clone(t)
	for i, s := range out {
		if s.Style&(notes.CodeSpan|notes.RawHTML|notes.Image) == 0 {
			out[i].Text = linkNames(s.Text)
		}
	}
	return out
}

// linkNames is s with the names of links between double brackets in their place.
func linkNames(s string) string {
	var sb strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "[[")
		name, after, closed := strings.Cut(rest, "]]")
		if !ok || !closed || name == "" || isTemplate(name) {
			return sb.String() + s
		}
		if _, shown, ok := strings.Cut(name, "|"); ok {
			name = shown
		}
		sb.WriteString(before + name)
		s = after
	}
}

func trimCheckBox(s string) string {
	for _, box := range []string{"[ ] ", "[x] ", "[X] "} {
		if rest, ok := strings.CutPrefix(strings.TrimLeft(s, " "), box); ok {
			return rest
		}
	}
	return s
}

// isDecoration says whether r is white space or a mark without meaning in a
// sentence. U+2753, the question mark ornament, stays: it is a doubt.
func isDecoration(r rune) bool {
	switch {
	case r == '@' || r == '\uFE0F' || r == '\u200D' || unicode.IsSpace(r):
		return true
	case r == '❓' || r == '❔':
		return false
	}
	return r >= 0x2190 && (unicode.Is(unicode.So, r) || unicode.Is(unicode.Sk, r)) || r == '‼' || r == '⁉'
}

// fold is s in the form in which texts are compared: lower case, single
// spaces, no Markdown marks or punctuation at the ends.
func fold(s string) string {
	s = singleSpaced(strings.ToLower(s))
	for s != "" && isOuter(s[0]) {
		s = s[1:]
	}
	for s != "" && isOuter(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

// isOuter says whether c is a mark or a space that fold drops at the ends.
func isOuter(c byte) bool {
	switch c {
	case '`', '*', '_', '.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '"', '\'', ' ':
		return true
	}
	return false
}

// singleSpaced is s with each run of white space as one space, none at the ends.
func singleSpaced(s string) string {
	space := true
	for _, r := range s {
		switch {
		case r > ' ' && r < utf8.RuneSelf:
			space = false
			continue
		case space && r == ' ' || r != ' ' && unicode.IsSpace(r):
			return strings.Join(strings.Fields(s), " ")
		}
		space = r == ' '
	}
	return strings.TrimRight(s, " ")
}

// has says whether b stands in a as a word or a run of words, case-blind.
func has(a, b string) bool {
	return hasLower(strings.ToLower(a), strings.ToLower(b))
}

// hasLower is has of texts that are in lower case.
func hasLower(a, b string) bool {
	for from := 0; b != ""; {
		i := strings.Index(a[from:], b)
		if i < 0 {
			break
		}
		from += i
		if standsApart(a, from, from+len(b)) {
			return true
		}
		from += len(b)
	}
	return false
}

// standsApart says whether no word of s goes on across the ends of s[from:to].
func standsApart(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	after, _ := utf8.DecodeRuneInString(s[to:])
	first, _ := utf8.DecodeRuneInString(s[from:])
	last, _ := utf8.DecodeLastRuneInString(s[:to])
	return !(joins(before) && joins(first)) && !(joins(after) && joins(last))
}

// joins says whether r continues a word. Scripts that write no spaces have no
// word boundary to look at.
func joins(r rune) bool {
	if r == utf8.RuneError || isWide(r) {
		return false
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// firstWide is the first character of the Thai block; all that isWide knows
// come later.
const firstWide = 0x0E00

// isWide says whether r is of a script that is written without spaces or in
// syllable blocks, where a character counts about half a word.
func isWide(r rune) bool { return r >= firstWide && !isSymbol(r) && isOfWideScript(r) }

// isSymbol says whether r is of the blocks of dashes, quotes, arrows and signs, which
// stand in Latin texts too.
func isSymbol(r rune) bool { return r >= 0x2000 && r < 0x2E80 }

func isOfWideScript(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai)
}

// wordCount is how many words s has, two wide characters counted as one.
func wordCount(s string) int {
	n, wide, in := 0, 0, false
	for _, r := range s {
		switch {
		case r > ' ' && r < unicode.MaxASCII:
			if !in && isLetterOrDigit(r) {
				n++
				in = true
			}
		case r == ' ' || unicode.IsSpace(r):
			in = false
		case isWide(r):
			wide++
			in = false
		case !in && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			n++
			in = true
		}
	}
	return n + (wide+1)/2
}

// isLetterOrDigit is of ASCII alone.
func isLetterOrDigit(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
}

func endsInColon(s string) bool {
	return strings.HasSuffix(s, ":") || strings.HasSuffix(s, "：")
}

func endsInQuestionMark(s string) bool {
	return strings.HasSuffix(s, "?") || strings.HasSuffix(s, "？")
}

// hasQuestionMark says whether a question mark stands anywhere in s.
func hasQuestionMark(s string) bool {
	return strings.IndexByte(s, '?') >= 0 || strings.Contains(s, "？")
}

// allStyled says whether every letter of t is of the style.
func allStyled(t notes.Text, style notes.Style) bool {
	found := false
	for _, s := range t {
		if s.Style&style != 0 {
			found = true
		} else if hasLetter(s.Text) {
			return false
		}
	}
	return found
}

func hasLetter(s string) bool {
	if s != "" && isLetterOrDigit(rune(s[0])) {
		return true
	}
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}

// cut shortens s to about n bytes at the end of a line or word.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	s = s[:n]
	if i := strings.LastIndexByte(s, '\n'); i > 0 {
		return s[:i]
	}
	return s + "…"
}

// isOneCode says whether t is nothing but one code span.
func isOneCode(t notes.Text) bool { return oneCode(t) != "" }

// oneCode is the code of a text that is nothing else, or else empty.
func oneCode(t notes.Text) string {
	code := ""
	for _, s := range t {
		switch {
		case s.Style&notes.CodeSpan != 0 && code == "":
			code = strings.TrimSpace(s.Text)
		case strings.TrimSpace(s.Text) != "":
			return ""
		}
	}
	return code
}

// words gives the words of s in lower case without punctuation.
func words(s string) []string { return slices.Collect(eachWord(s)) }

// eachWord gives the words of s one by one, for who may not need them all.
func eachWord(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := s; ; {
			var w string
			if w, rest = nextWord(rest); w == "" || !yield(w) {
				return
			}
		}
	}
}

// nextWord is the first word of s in lower case, and what stands behind it; empty if
// s has none.
func nextWord(s string) (word, rest string) {
	start := 0
	for start < len(s) && !isASCIIWord(s[start]) {
		if s[start] >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[start:])
			if isWordRune(r) {
				break
			}
			start += n - 1
		}
		start++
	}
	end, isLower := start, true
	for ; end < len(s); end++ {
		c := s[end]
		if 'a' <= c && c <= 'z' {
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[end:])
			if !isWordRune(r) {
				break
			}
			end += n - 1
		} else if !isASCIIWord(c) {
			break
		}
		isLower = isLower && c < 'A'
	}
	if word = s[start:end]; !isLower {
		word = strings.ToLower(word)
	}
	return word, s[end:]
}

// wordBytes are the characters of ASCII that words are made of, a bit for each: those
// before '@' and those from there on.
const (
	lowWordBytes  = (1<<10-1)<<'0' | 1<<'\'' | 1<<'-' | 1<<'/'
	highWordBytes = (1<<26-1)<<('A'-'@') | (1<<26-1)<<('a'-'@') | 1<<('_'-'@')
)

func isASCIIWord(c byte) bool {
	if c < '@' {
		return uint64(lowWordBytes)>>c&1 != 0
	}
	return uint64(highWordBytes)>>(c-'@')&1 != 0
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIIWord(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func isCode(md string) bool { return len(md) > 2 && md[0] == '`' && md[len(md)-1] == '`' }
