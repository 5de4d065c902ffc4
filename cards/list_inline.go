package cards

import (
	"strings"

	"k8scards/notes"
)

// inlineItems takes "a, b and c" apart: two to seven short names, or nil.
func inlineItems(t notes.Text) []string {
	var items []string
	var cur notes.Text
	flush := func() {
		if s := strings.TrimRight(strings.TrimSpace(cur.Markdown()), ".。； "); s != "" {
			items = append(items, s)
		}
		cur = nil
	}
	for _, s := range t {
		if s.Style&notes.CodeSpan != 0 || s.URL != "" {
			cur = append(cur, s)
			continue
		}
		parts := splitItems(s.Text)
		for i, p := range parts {
			if i > 0 {
				flush()
			}
			cur = append(cur, notes.Span{Text: p, Style: s.Style})
		}
	}
	flush()
	if len(items) < 2 || len(items) > maxItems || repeats(items) {
		return nil
	}
	for _, it := range items {
		if !unbracketed(it) || wordCount(it) > 4 || wordCount(it) == 0 || hasFiniteVerb(it) {
			return nil
		}
	}
	return items
}

// splitItems splits at commas and at the "and" before the last item.
func splitItems(s string) []string {
	if strings.Contains(s, ", ") {
		for _, and := range []string{" and ", " or "} {
			if i := strings.LastIndex(s, and); i >= 0 {
				s = strings.TrimSuffix(s[:i], ",") + ", " + s[i+len(and):]
			}
		}
		return strings.Split(s, ",")
	}
	for _, and := range []string{", and ", ", or ", " and ", " or ", "、", "，", "和", " y ", " 및 "} {
		s = strings.ReplaceAll(s, and, ", ")
	}
	for _, word := range []string{"and ", "or "} {
		s = strings.TrimPrefix(s, word)
	}
	return strings.Split(s, ",")
}
