package cards

import (
	"strings"

	"k8scards/notes"
)

// Plain is a card's Markdown as one line of plain text: marks dropped, escapes
// and entities resolved, blocks and items divided by commas.
func Plain(md string) string {
	doc, err := notes.Parse("", []byte(md))
	if err != nil {
		return strings.Join(strings.Fields(md), " ")
	}
	var parts []string
	doc.Root.Walk(func(n *notes.Node) bool {
		text := n.Text.Plain()
		if n.Kind == notes.Code {
			text = n.Code
		}
		if text = strings.Join(strings.Fields(text), " "); text != "" {
			parts = append(parts, text)
		}
		return true
	})
	return strings.Join(parts, ", ")
}
