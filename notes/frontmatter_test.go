package notes

import (
	"maps"
	"testing"
)

func TestFrontMatter(t *testing.T) {
	tests := []struct {
		name, src string
		want      map[string]string
		rest      string
	}{
		{"yaml", "---\nTitle: 'A: b'\nn: 3 # three\nurl: http://x#y\n---\nrest", map[string]string{"title": "A: b", "n": "3", "url": "http://x#y"}, "rest"},
		{"toml", "+++\ntitle = \"a\"\n[extra]\nb = 1\n+++\nrest", map[string]string{"title": "a"}, "rest"},
		{"only scalars", "---\na: [b]\nc:\n  - d\n  e: f\ng: |\n  h\ni: ''\n...\nrest", map[string]string{"i": ""}, "rest"},
		{"list at the margin", "---\na:\n- b\n---\nrest", map[string]string{}, "rest"},
		{"empty", "---\n---\nrest", map[string]string{}, "rest"},
		{"trailing blanks", "--- \na: b\n---\t\nrest", map[string]string{"a": "b"}, "rest"},

		{"not at the top", "\n---\na: b\n---\n", nil, "\n---\na: b\n---\n"},
		{"not closed", "---\na: b\n", nil, "---\na: b\n"},
		{"closed by another fence", "+++\na = b\n---\n", nil, "+++\na = b\n---\n"},
		{"a rule and prose", "---\nSome words.\n---\n", nil, "---\nSome words.\n---\n"},
		{"a rule and bullets", "---\n- a\n---\n", nil, "---\n- a\n---\n"},
		{"a rule and a heading", "---\n# a\nb: c\n---\n", nil, "---\n# a\nb: c\n---\n"},
		{"bullets further down", "---\na: b\n* c\n---\n", nil, "---\na: b\n* c\n---\n"},
		{"an address", "---\nhttp://x\n---\n", nil, "---\nhttp://x\n---\n"},
		{"nothing", "", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			meta, size := frontMatter(tt.src)
			if !maps.Equal(meta, tt.want) || tt.src[size:] != tt.rest {
				t.Errorf("got %q and %q, want %q and %q", meta, tt.src[size:], tt.want, tt.rest)
			}
		})
	}
}
