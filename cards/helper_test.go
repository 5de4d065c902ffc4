package cards

import (
	"slices"
	"strings"
	"testing"

	"k8scards/notes"
)

// makeDeck makes the cards of a note.
func makeDeck(t testing.TB, md string) Deck {
	t.Helper()
	doc, err := notes.Parse("note.md", []byte(md))
	if err != nil {
		t.Fatal(err)
	}
	return Make(doc)
}

// onLine writes a card for a table: its kind, its question and its answer, the
// lines of which are divided by " / ".
func onLine(c Card) string {
	return string(c.Kind) + " | " + c.Question + " | " + strings.ReplaceAll(c.Answer, "\n", " / ")
}

// A ruleCase is a note and the cards that one rule makes of it, as onLine
// writes them; none for a near miss.
type ruleCase struct {
	name, note string
	want       []string
}

func testRule(t *testing.T, rule string, cases []ruleCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, made := range makeDeck(t, c.note).Cards {
				if made.Rule == rule {
					got = append(got, onLine(made))
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\nmakes by the rule %s\n  %s\nwant\n  %s", c.note, rule,
					strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
			}
		})
	}
}
