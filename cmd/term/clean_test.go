package term

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"as it is: é日👍\n":              "as it is: é日👍\n",
		"a\tb":                         "a    b",
		"\x1b[31mred\x1b]0;t\a":        "[31mred]0;t",
		"a\r\nb\x00\x7f":               "a\nb",
		"c1 \u0085\u009b31m":           "c1 31m",
		"\u202eabc\u202c\u2066d\u2069": "abcd",
		"\x9b31m":                      "\ufffd31m",
		drawnMark + "x" + cursorMark:   "x",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzClean(f *testing.F) {
	f.Add("a\x1b[0m\u202e\t\xff")
	f.Fuzz(func(t *testing.T, in string) {
		got := Clean(in)
		bad := func(r rune) bool { return r != '\n' && unsafe(r) }
		if i := strings.IndexFunc(got, bad); i >= 0 || !utf8.ValidString(got) {
			t.Errorf("Clean(%q) = %q", in, got)
		}
		if Clean(got) != got {
			t.Errorf("Clean(%q) is not clean", in)
		}
	})
}
