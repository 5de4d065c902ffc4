package term

import "strings"

// tab is what a tab is shown as.
const tab = "    "

// Clean makes text from a file safe to show: control characters go, and so do
// the marks that turn the direction of writing around and can make text look
// like other text. Line feeds stay, tabs become spaces, and bytes that are not
// UTF-8 become U+FFFD.
func Clean(s string) string {
	if strings.Contains(s, "\t") {
		s = strings.ReplaceAll(s, "\t", tab)
	}
	return strings.Map(func(r rune) rune {
		if r != '\n' && unsafe(r) {
			return -1
		}
		return r
	}, s)
}

// unsafe says whether a character must not reach the terminal: C0, DEL, C1,
// the bidirectional overrides, embeddings and isolates of Unicode, and the
// noncharacters of which two are the marks in what promptui draws.
func unsafe(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r <= 0x9f:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	case r >= 0xfdd0 && r <= 0xfdef:
		return true
	}
	return false
}

// oneLine is s cleaned and on one line.
func oneLine(s string) string {
	return strings.Join(strings.Fields(Clean(s)), " ")
}
