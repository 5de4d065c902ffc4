package notes

import "strings"

// appendAddresses appends s to t, with the bare addresses in it as spans of
// their own. Code, links, images and tags are left as they are.
func (s Span) appendAddresses(t Text) Text {
	if s.URL != "" || s.Style&(CodeSpan|Image|RawHTML) != 0 {
		return append(t, s)
	}
	text := s.Text
	for from := 0; ; {
		start, stop := findAddress(text, from)
		if start < 0 {
			break
		}
		from = stop
		if start == stop {
			from = start + 1
			continue
		}
		if start > 0 {
			t = append(t, Span{Text: text[:start], Style: s.Style})
		}
		address := text[start:stop]
		t = append(t, Span{Text: address, Style: s.Style, URL: unescape(address)})
		text, from = text[stop:], 0
	}
	if text != "" {
		t = append(t, Span{Text: text, Style: s.Style})
	}
	return t
}

// findAddress returns where the first scheme of an http or https address at
// or after from starts, and where its address ends: right there if it is none.
// Without a scheme, start is negative.
func findAddress(text string, from int) (start, stop int) {
	i := strings.Index(text[from:], "://")
	if i < 0 {
		return -1, -1
	}
	i += from
	rest := i + len("://")
	for _, scheme := range []string{"http", "https"} {
		start := i - len(scheme)
		if start < 0 || !strings.EqualFold(text[start:i], scheme) || start > 0 && isAlphaNumeric(text[start-1]) {
			continue
		}
		if stop := addressEnd(text, rest); stop > rest {
			return start, stop
		}
	}
	return i, i
}

// addressEnd returns the end of an address whose host starts at i. A bracket that
// is not opened in it and punctuation that ends the sentence do not belong to it.
func addressEnd(text string, start int) int {
	i := start
	var open [3]int
	for i < len(text) && text[i] > ' ' && text[i] < 0x7f && strings.IndexByte("<>\"`|", text[i]) < 0 {
		if k := strings.IndexByte("([{", text[i]); k >= 0 {
			open[k]++
		}
		if k := strings.IndexByte(")]}", text[i]); k >= 0 {
			if open[k] == 0 {
				break
			}
			open[k]--
		}
		i++
	}
	for i > start && strings.IndexByte("?!.,:;*_~'\\[{(", text[i-1]) >= 0 {
		i--
		if text[i] == ';' {
			i -= entitySize(text[start:i])
		}
	}
	return i
}

// entitySize returns the size of the entity that s ends in, its semicolon cut
// off, or 0.
func entitySize(s string) int {
	s = s[max(0, len(s)-40):] // no entity is longer
	if amp := strings.LastIndexByte(s, '&'); amp >= 0 && isEntityName(s[amp+1:]) {
		return len(s) - amp
	}
	return 0
}

func isEntityName(s string) bool {
	for i := range len(s) {
		if !isAlphaNumeric(s[i]) && s[i] != '#' {
			return false
		}
	}
	return s != ""
}

func isAlphaNumeric(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}
