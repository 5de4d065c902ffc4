package cards

import (
	"strings"
	"unicode/utf8"
)

// wordStem drops the endings by which the forms of an English word differ.
// It is light: what it takes for one word may only be bent, never derived.
func wordStem(w string) string {
	if len(w) < 4 || strings.HasSuffix(w, "ss") {
		return w
	}
	if base, ok := strings.CutSuffix(w, "ies"); ok && len(base) >= 2 {
		return base + "y"
	}
	for _, ending := range [...]string{"ings", "ing", "ed", "es", "s"} {
		base, ok := strings.CutSuffix(w, ending)
		if !ok || len(base) < 3 {
			continue
		}
		if n := len(base); ending != "s" && base[n-1] == base[n-2] && !strings.HasSuffix(base, "ss") && !strings.HasSuffix(base, "ll") {
			base = base[:n-1] // running, stopped
		}
		return strings.TrimSuffix(base, "e")
	}
	return strings.TrimSuffix(w, "e")
}

// A vocabulary knows the words of the cards that did not change: what is
// written twice in other places is no slip of the pen.
type vocabulary map[string]bool

// slip says whether one of a and b is the other mistyped: a letter more, less
// or other, or two exchanged. Neither is, if both are words of the notes.
// In a text of few other words (common) less is taken for a slip.
func (v vocabulary) slip(a, b string, common int) bool {
	if v[a] && v[b] || axis(a) != "" && axis(b) != "" {
		return false
	}
	ra, rb := []rune(a), []rune(b)
	if len(ra) > len(rb) {
		ra, rb = rb, ra
	}
	if len(rb) < 3 || len(rb)-len(ra) > 1 {
		return false
	}
	at := 0
	for at < len(ra) && ra[at] == rb[at] {
		at++
	}
	if len(ra) == len(rb) {
		return v.exchanged(ra, rb, at, v[a] != v[b], common)
	}
	return string(ra[at:]) == string(rb[at+1:]) && v.dropped(rb, at, v[a] != v[b])
}

// slipInForm says whether one of a and b is another form of the other, mistyped:
// "poens" for "open".
func (v vocabulary) slipInForm(a, b string, common int) bool {
	if v[a] && v[b] || axis(a) != "" && axis(b) != "" {
		return false
	}
	return v.slip(wordStem(a), wordStem(b), common)
}

// exchanged says whether words of one length, alike up to at, differ by two
// letters in the wrong order or by one wrong letter. Another vowel makes
// another word in many a science.
func (v vocabulary) exchanged(a, b []rune, at int, half bool, common int) bool {
	if at+1 < len(a) && a[at] == b[at+1] && a[at+1] == b[at] && string(a[at+2:]) == string(b[at+2:]) {
		return true
	}
	if at >= len(a) || string(a[at+1:]) != string(b[at+1:]) {
		return false
	}
	switch {
	case isVowel(a[at]) && isVowel(b[at]):
		return half && (common >= 3 || common == 2 && len(a) >= 5)
	case at == 0:
		return half && len(a) >= 5
	case len(a) == 4:
		return half && common >= 3
	}
	return len(a) >= 5
}

// dropped says whether the letter at of a word can have been lost by a slip. A
// first letter often is a prefix, a last one an ending.
func (v vocabulary) dropped(w []rune, at int, half bool) bool {
	if at == 0 {
		return half && w[0] != 'a' && len(w) >= 5
	}
	return len(w) >= 5 || len(w) == 4 && half
}

func isVowel(r rune) bool { return strings.ContainsRune("aeiouyáéíóúäöü", r) }

// learn adds the words of md that are among those asked for.
func (v vocabulary) learn(md string, asked map[string]bool) {
	var buf [32]byte
	n := 0
	for i := 0; i <= len(md); i++ {
		if i < len(md) && isWordByte(md[i]) {
			if n < len(buf) {
				buf[n] = lowerByte(md[i])
			}
			n++
			continue
		}
		if n >= 3 && n <= len(buf) && !v[string(buf[:n])] && asked[string(buf[:n])] {
			v[string(buf[:n])] = true
		}
		n = 0
	}
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf || c == '\''
}

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}
