package anki

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// lineEnds makes every line end a line feed.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// clean makes s valid UTF-8, as strings.Map does, without control characters
// other than tab and line feed: Anki would remove them, and a terminal might
// obey them.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\t' && r != '\n' {
			return -1
		}
		return r
	}, lineEnds.Replace(s))
}

// oneLine is clean for names: in NFC, and white space of any kind and length is
// one space. Anki does not find a deck again by a name that is not in NFC, and
// makes a new one for each note.
func oneLine(s string) string {
	return strings.Join(strings.Fields(norm.NFC.String(clean(s))), " ")
}
