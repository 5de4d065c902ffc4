package anki

import (
	"html"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Anki looks for instructions in a field before a browser reads it as HTML:
// "{{c1::" opens a cloze, "::" its hint, "}}" closes it; "[sound:", "[anki:",
// "[latex]" and "[$" play and draw. Character references hide all of them, in
// attributes too, and look the same. Last comes the one mark that the ">" of a
// tag would merge with when Anki composes characters.
var literal = strings.NewReplacer(
	"{", "&#123;", "}", "&#125;", "[", "&#91;", "::", "&#58;&#58;", `\(`, `&#92;(`,
	"\u0338", "&#824;",
)

// MathJax runs after the browser, so it sees through character references, but
// not past the border of an element. It leaves code alone.
var noMath = strings.NewReplacer(
	`&#92;(`, `&#92;<span>(</span>`, `\&#91;`, `&#92;<span>&#91;</span>`,
)

// White space where it counts and where it does not.
var (
	kept   = strings.NewReplacer("\n", "<br>", "\t", "&#9;")
	folded = strings.NewReplacer("\n", " ", "\t", " ")
)

// guard rewrites HTML so that Anki finds no instructions of its own in it. The
// result is in NFC, as Anki will have it, and one line, with neither tabs nor
// line feeds. In htm, "<" and ">"
// must stand for nothing but tags.
func guard(htm string) string {
	var sb strings.Builder
	code, pre := false, false
	for rest := clean(htm); rest != ""; {
		var text, tag string
		text, tag, rest = cutTag(rest)
		sb.WriteString(guardText(text, code, pre, tag == "</code>"))
		sb.WriteString(folded.Replace(literal.Replace(norm.NFC.String(tag))))
		code, pre = within(code, "code", tag), within(pre, "pre", tag)
	}
	return sb.String()
}

// guardText guards the text between two tags; last says that code ends there.
func guardText(text string, code, pre, last bool) string {
	text = norm.NFC.String(text)
	if pre {
		if last {
			text = strings.TrimSuffix(text, "\n")
		}
		return kept.Replace(literal.Replace(text))
	}
	text = folded.Replace(literal.Replace(text))
	if code {
		return text
	}
	return noMath.Replace(text)
}

// cutTag cuts htm after its first tag.
func cutTag(htm string) (text, tag, rest string) {
	open := strings.IndexByte(htm, '<')
	if open < 0 {
		return htm, "", ""
	}
	end := strings.IndexByte(htm[open:], '>')
	if end < 0 {
		return htm[:open], htm[open:], ""
	}
	end += open + 1
	return htm[:open], htm[open:end], htm[end:]
}

// within says whether what follows tag is inside the element.
func within(inside bool, element, tag string) bool {
	switch {
	case tag == "</"+element+">":
		return false
	case tag == "<"+element+">", strings.HasPrefix(tag, "<"+element+" "):
		return true
	}
	return inside
}

// hasText says whether anything of htm can be seen.
func hasText(htm string) bool {
	for htm != "" {
		var text string
		if text, _, htm = cutTag(htm); strings.TrimSpace(html.UnescapeString(text)) != "" {
			return true
		}
	}
	return false
}
