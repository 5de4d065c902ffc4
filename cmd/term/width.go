package term

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// ellipsis stands for what was cut off.
const ellipsis = "…"

// maxCluster is how far the end of a character is looked for, in bytes. The
// longest in use take about 40; a file may hold one without end.
const maxCluster = 128

// cluster splits off what is shown as one character and says how many cells it
// takes. What would take more than any one character does is split further, so
// that it can be broken across lines.
func cluster(s string) (first, rest string, width int) {
	if plainASCII(s) {
		return s[:1], s[1:], 1
	}
	first, _, width, _ = uniseg.FirstGraphemeClusterInString(window(s), -1)
	if width > 4 {
		_, n := utf8.DecodeRuneInString(s)
		first, width = s[:n], uniseg.StringWidth(s[:n])
	}
	return first, s[len(first):], width
}

// window is the beginning of s in which the end of a character is looked for.
func window(s string) string {
	if len(s) <= maxCluster {
		return s
	}
	n := maxCluster
	for n > 1 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// plainASCII says whether s begins with a printable ASCII character to which
// nothing can be joined.
func plainASCII(s string) bool {
	printable := s[0] >= ' ' && s[0] < 0x7f
	return printable && (len(s) == 1 || s[1] < utf8.RuneSelf)
}

// Width is how many cells s takes, colours not counted.
func Width(s string) int {
	n := 0
	for s != "" {
		if k := sgrLen(s); k > 0 {
			s = s[k:]
			continue
		}
		var w int
		_, s, w = cluster(s)
		n += w
	}
	return n
}

// Cut shortens a line to at most width cells; an ellipsis marks the cut.
// Colours pass, any other control character is dropped.
func Cut(s string, width int) string {
	room := width
	if Width(s) > width {
		room = width - 1
	}
	var b strings.Builder
	used, colored, full := 0, false, false
	for s != "" {
		if k := sgrLen(s); k > 0 {
			b.WriteString(s[:k])
			s, colored = s[k:], true
			continue
		}
		c, rest, w := cluster(s)
		s = rest
		full = full || used+w > room
		if !full && !strings.ContainsFunc(c, unsafe) {
			b.WriteString(c)
			used += w
		}
	}
	if full && width > 0 {
		b.WriteString(ellipsis)
	}
	if full && colored {
		b.WriteString(sgrReset)
	}
	return b.String()
}

// sgrLen is the length of the colour sequence s begins with, or 0.
func sgrLen(s string) int {
	if !strings.HasPrefix(s, "\x1b[") {
		return 0
	}
	for i := 2; i < len(s); i++ {
		switch {
		case s[i] == 'm':
			return i + 1
		case s[i] != ';' && (s[i] < '0' || s[i] > '9'):
			return 0
		}
	}
	return 0
}
