package cards

import (
	"slices"
	"testing"

	"k8scards/notes"
)

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"One. Two! Three? Four", []string{"One.", "Two!", "Three?", "Four"}},
		{"Use tools, e.g. Hammers, vs. Nails", []string{"Use tools, e.g. Hammers, vs. Nails"}},
		{"version 1.5 is out", []string{"version 1.5 is out"}},
		{"the end. of it", []string{"the end. of it"}},
		{"Run `a. B` now. Then stop.", []string{"Run a. B now.", "Then stop."}},
		{"It ends. `code` follows", []string{"It ends.", "code follows"}},
		{"一。二！三", []string{"一。", "二！", "三"}},
		{"", nil},
	} {
		doc, err := notes.Parse("note.md", []byte("- "+c.text))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range sentences(doc.Root.Children[0].Text) {
			got = append(got, plain(s))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q falls into %q, want %q", c.text, got, c.want)
		}
	}
}
