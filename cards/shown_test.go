package cards

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"k8scards/notes"
)

func TestShown(t *testing.T) {
	for _, c := range []struct {
		name, note string
		want       []bool // of each bullet, whether a card shows it and none asks for it
	}{
		{"a remark below a definition", "# Sea\n- rope: a strong cord of hemp\n  - spliced, not knotted", []bool{false, true}},
		{"what another card asks for", "# Sea\n- rope: a strong cord of hemp\n  - opened in the year 1931", []bool{false, false}},
		{"what stands below a label", "# Sea\n- rope and sail\n  - spliced, not knotted", []bool{false, false}},
		{"noise", "# Sea\n- rope: a strong cord of hemp\n  - ...", []bool{false, false}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []bool
			for _, v := range makeDeck(t, c.note).Verdicts {
				got = append(got, len(v.Shown) > 0)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\nshows %v, want %v", c.note, got, c.want)
			}
		})
	}
}

// What is shown is shown by cards of the deck, and asked for by none.
func TestShownByCardsOfTheDeck(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		doc, err := notes.Parse("note.md", []byte(writeSketches(sketches().Draw(rt, "notes"))))
		if err != nil {
			rt.Fatal(err)
		}
		deck := Make(doc)
		for _, v := range deck.Verdicts {
			if len(v.Shown) > 0 && len(v.Cards) > 0 {
				rt.Errorf("%q is asked for by %v and shown by %v", v.Text, v.Cards, v.Shown)
			}
			for _, id := range v.Shown {
				if !slices.ContainsFunc(deck.Cards, func(c Card) bool { return c.ID == id && c.More != "" }) {
					rt.Errorf("%q is shown by %s, which has no more to show", v.Text, id)
				}
			}
		}
	})
}
