package anki

import "testing"

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"":                          "",
		" a\tb\n c ":                " a\tb\n c ",
		"a\r\nb\rc\n\rd":            "a\nb\nc\n\nd",
		"\x00a\x1b[31mb\x7f\u0085c": "a[31mbc",
		"a\xffb\uFFFD":              "a\uFFFDb\uFFFD",
		"e\u0301\u200d\ufeff":       "e\u0301\u200d\ufeff",
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestOneLine(t *testing.T) {
	for in, want := range map[string]string{
		" \r\n\t\x00":               "",
		" a\u00a0\u2003b\r\nc\td\f": "a b c d",
		"e\u0301":                   "\u00e9",
	} {
		if got := oneLine(in); got != want {
			t.Errorf("oneLine(%q) = %q, want %q", in, got, want)
		}
	}
}
