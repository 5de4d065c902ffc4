package kubectl

import "strings"

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// IsPlaceholder says whether a word stands for another that the reader or the
// shell puts there: <pod>, NAME, $POD, or an ellipsis.
func IsPlaceholder(word string) bool {
	if strings.ContainsAny(word, "$`<") || word == "..." || word == "…" {
		return true
	}
	return strings.ContainsAny(word, capitals) && strings.Trim(word, capitals+"0123456789_-") == ""
}
