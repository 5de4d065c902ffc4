package cards

import "strings"

// hasLink says whether Markdown may hold a link.
func hasLink(md string) bool { return strings.Contains(md, "](") }

// linkWords is Markdown with each link as its words alone: where it leads is no
// part of what a person recalls. Pictures and code stay.
func linkWords(md string) string {
	if !hasLink(md) {
		return md
	}
	var sb strings.Builder
	for len(md) > 0 {
		at := strings.IndexAny(md, "`[")
		if at < 0 {
			break
		}
		words, rest, ok := "", "", false
		if md[at] == '[' && (at == 0 || md[at-1] != '!' && md[at-1] != '\\') {
			words, rest, ok = cutLink(md[at:])
		} else if md[at] == '`' {
			words, rest, ok = cutCode(md[at:])
		}
		if !ok {
			words, rest = md[at:at+1], md[at+1:]
		}
		sb.WriteString(md[:at])
		sb.WriteString(words)
		md = rest
	}
	return sb.String() + md
}

// cutCode is the code that s begins with, with its marks, and what stands behind.
func cutCode(s string) (code, rest string, ok bool) {
	marks := len(s) - len(strings.TrimLeft(s, "`"))
	end := strings.Index(s[marks:], s[:marks])
	if end < 0 {
		return "", "", false
	}
	end += 2 * marks
	return s[:end], s[end:], true
}

// cutLink is the words of the link that s begins with, and what stands behind.
func cutLink(s string) (words, rest string, ok bool) {
	end := strings.Index(s, "](")
	if end < 0 || strings.ContainsAny(s[1:end], "[]") {
		return "", "", false
	}
	depth := 0
	for i := end + 1; i < len(s); i++ {
		switch s[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 {
			return s[1:end], s[i+1:], true
		}
	}
	return "", "", false
}
