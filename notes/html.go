package notes

import "strings"

// isPlaceholder reports whether a tag, as CommonMark understands it, is what
// people write for a value to be filled in, such as <pod> or <pod name>: its
// name is no element's, and it has no attribute with a value.
func isPlaceholder(tag string) bool {
	name := tagName(tag)
	if name == "" || isInlineElement(name) || isBlockElement(name) {
		return false
	}
	for i := range len(tag) {
		if !isAlphaNumeric(tag[i]) && strings.IndexByte("</> -.:", tag[i]) < 0 {
			return false
		}
	}
	return true
}

// tagName returns the name of an opening or closing tag in lower case, "" for
// comments and the like.
func tagName(tag string) string {
	name := strings.TrimPrefix(strings.TrimPrefix(tag, "<"), "/")
	end := 0
	for end < len(name) && (isAlphaNumeric(name[end]) || name[end] == '-') {
		end++
	}
	return strings.ToLower(name[:end])
}

// isInlineElement reports whether an HTML element stands inside of a line.
func isInlineElement(name string) bool {
	switch name {
	case "a", "abbr", "acronym", "audio", "b", "bdi", "bdo", "big", "br", "button", "canvas",
		"cite", "code", "data", "del", "dfn", "em", "embed", "font", "i", "img", "input", "ins",
		"kbd", "label", "map", "mark", "meter", "object", "output", "picture", "progress", "q",
		"ruby", "rp", "rt", "s", "samp", "select", "small", "source", "span", "strike", "strong",
		"sub", "sup", "svg", "time", "tt", "u", "var", "video", "wbr":
		return true
	}
	return false
}

// isBlockElement reports whether a tag of that name starts a block of HTML, by
// the conditions 1 and 6 of section 4.6 of CommonMark 0.31.
func isBlockElement(name string) bool {
	switch name {
	case "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption",
		"center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt",
		"fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2",
		"h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
		"main", "menu", "menuitem", "meta", "nav", "noframes", "ol", "optgroup", "option", "p",
		"param", "pre", "script", "search", "section", "style", "summary", "table", "tbody", "td",
		"textarea", "tfoot", "th", "thead", "title", "tr", "track", "ul":
		return true
	}
	return false
}
