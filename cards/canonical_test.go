package cards

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestCanonical(t *testing.T) {
	tests := []struct{ name, md, want string }{
		{"nothing", "", ""},
		{"space alone", " \n\t ", ""},
		{"prose", " What  is\tthe\nKeel? ", "what is the keel?"},
		{"other spaces", "The\u00a0Keel\u3000IS", "the keel is"},
		{"other letters", "ÉCLAIR und Öl", "éclair und öl"},
		{"a flag", "List ALL: `ls  -A`", "list all: `ls -A`"},
		{"prose between code", "`A` OR `B` And", "`A` or `B` and"},
		{"two marks", "Say ``A`B`` THEN", "say ``A`B`` then"},
		{"a fence", "RUN\n```\nLS -A\n```\nNow", "run ``` LS -A ``` now"},
		{"letters in code", "`ÉCLAIR`", "`ÉCLAIR`"},
		{"mark left open", "The ` MARK", "the ` mark"},
		{"marks that do not match", "The ``` MARK `", "the ``` mark `"},
		{"stray bytes", "A\xffB", "a\ufffdb"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := canonical(tt.md); got != tt.want {
				t.Errorf("%q is %q, want %q", tt.md, got, tt.want)
			}
		})
	}
}

// Without code the canonical text is what the standard library makes of it, and
// of any text it is canonical itself.
func TestCanonicalOfAnyText(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := rapid.StringOf(rapid.SampledFrom([]rune("aBÉ한 \t\n\u00a0`"))).Draw(rt, "text")
		got := canonical(s)
		if canonical(got) != got {
			rt.Errorf("%q becomes %q, and that %q", s, got, canonical(got))
		}
		plain := strings.ReplaceAll(s, "`", "")
		if got, want := canonical(plain), strings.ToLower(strings.Join(strings.Fields(plain), " ")); got != want {
			rt.Errorf("%q is %q, want %q", plain, got, want)
		}
	})
}
