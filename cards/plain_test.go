package cards

import (
	"strings"
	"testing"
)

func TestPlain(t *testing.T) {
	for md, want := range map[string]string{
		"":                               "",
		"**red** and `white`":            "red and white",
		"a \\* b &amp; c":                "a * b & c",
		"[Rome](https://example.org)":    "Rome",
		"- red\n- white":                 "red, white",
		"1. knead\n2. bake":              "knead, bake",
		"```go\nfor {\n\tbreak\n}\n```":  "for { break }",
		"one\n\ntwo  words":              "one, two words",
		strings.Repeat("> ", 1000) + "x": strings.Repeat("> ", 1000) + "x", // nested too deeply to be read
	} {
		if got := Plain(md); got != want {
			t.Errorf("%.40q is plain %.40q, want %.40q", md, got, want)
		}
	}
}
