package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A sound is how a word ends, which a Korean particle behind it goes by.
type sound uint8

const (
	unsounded  sound = iota // the reading of the word is not known
	endsOpen                // ends in a vowel
	endsClosed              // ends in a consonant
)

// particles are those with two forms: as they are written where the sound of the
// word before is not known, behind a consonant, and behind a vowel.
func particles() [5][3]string {
	return [...][3]string{
		{"(이)란", "이란", "란"}, {"은(는)", "은", "는"}, {"이(가)", "이", "가"}, {"을(를)", "을", "를"}, {"과(와)", "과", "와"},
	}
}

// agree gives the particle that s begins with the form that name asks for, and
// Chinese behind Latin letters a space.
func agree(name, s string) string {
	if s == "" || s[0] < utf8.RuneSelf && s[0] != '(' {
		return s
	}
	if r, _ := utf8.DecodeRuneInString(s); unicode.Is(unicode.Han, r) {
		return gapped(name, s)[len(name):]
	}
	for _, p := range particles() {
		rest, ok := strings.CutPrefix(s, p[0])
		if !ok {
			continue
		}
		switch soundOf(name) {
		case endsClosed:
			return p[1] + rest
		case endsOpen:
			return p[2] + rest
		}
		return s
	}
	return s
}

// soundOf tells how a name ends when it is read: what stands behind it in brackets
// is not.
func soundOf(name string) sound {
	s := strings.TrimRight(name, "`*_\"'”’ ")
	if at := strings.LastIndexByte(s, '('); at > 0 && strings.HasSuffix(s, ")") {
		s = strings.TrimRight(s[:at], "`*_ ")
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	switch {
	case r >= '가' && r <= '힣':
		if (r-'가')%28 == 0 {
			return endsOpen
		}
		return endsClosed
	case r >= '0' && r <= '9':
		if strings.ContainsRune("2459", r) {
			return endsOpen
		}
		return endsClosed
	}
	return latinSound(s, r)
}

// latinSound is the sound of a word in Latin letters that ends in r: capitals are
// spelled out, of other words only endings are known that are read one way.
func latinSound(s string, r rune) sound {
	if unicode.IsUpper(r) {
		if strings.ContainsRune("LMNR", r) {
			return endsClosed
		}
		return endsOpen
	}
	for _, end := range [...]string{"ng", "on", "en", "in", "an", "un", "al", "el", "il", "ol", "le", "ne", "me", "et", "it", "ot", "ap", "ob", "ock", "ack", "ick", "m"} {
		if strings.HasSuffix(s, end) {
			return endsClosed
		}
	}
	for _, end := range [...]string{"a", "i", "o", "u", "y", "s", "f", "x", "er", "or", "ce", "se", "ge", "ve", "he", "te", "de", "ke", "pe", "rd", "nd", "ld", "ad", "st", "ct", "nt", "pt", "sh", "ch", "th", "g", "nk", "sk", "rk"} {
		if strings.HasSuffix(s, end) {
			return endsOpen
		}
	}
	return unsounded
}
