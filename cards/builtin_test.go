package cards_test

import (
	"slices"
	"strings"
	"testing"

	"k8scards/cards"
	"k8scards/notes"
)

// builtinDecks makes the cards of each file of the built-in deck.
func builtinDecks(t *testing.T) []cards.Deck {
	t.Helper()
	files, problems, err := notes.Builtin().Files()
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	decks := make([]cards.Deck, len(files))
	for i, f := range files {
		src, err := f.Read()
		if err != nil {
			t.Fatal(err)
		}
		doc, err := notes.Parse(f.Name, src)
		if err != nil {
			t.Fatal(err)
		}
		decks[i] = cards.Make(doc)
	}
	return decks
}

func TestBuiltinCards(t *testing.T) {
	asked, ids, domains := map[string]string{}, map[string]bool{}, map[string]int{}
	for _, d := range builtinDecks(t) {
		for _, c := range d.Cards {
			checkBuiltin(t, c)
			key := strings.ToLower(c.Question)
			if other, ok := asked[key]; ok {
				t.Errorf("%s:%d: asked before at %s: %s", c.Source.File, c.Source.Line, other, c.Question)
			}
			if ids[c.ID] {
				t.Errorf("%s:%d: two cards with ID %s", c.Source.File, c.Source.Line, c.ID)
			}
			asked[key], ids[c.ID] = c.Source.File, true
			domains[c.Domain]++
		}
	}
	if len(ids) < 60 {
		t.Errorf("%d cards, want 60 or more", len(ids))
	}
	for _, d := range cards.Domains() {
		if domains[d.Slug] == 0 {
			t.Errorf("no card of domain %s", d.Slug)
		}
	}
	if domains[""] > 0 {
		t.Errorf("%d cards of no domain", domains[""])
	}
}

// checkBuiltin checks that a card can be learned: that its question names
// something, and that the answer is small and not in the question.
func checkBuiltin(t *testing.T, c cards.Card) {
	t.Helper()
	fail := func(fault string) {
		t.Errorf("%s:%d: %s: %s = %s", c.Source.File, c.Source.Line, fault, c.Question, c.Answer)
	}
	question, answer := cards.Plain(c.Question), cards.Plain(c.Answer)
	if words := strings.Fields(question); len(words) < 3 {
		fail("the question names nothing")
	} else if slices.Contains([]string{"this", "it", "these", "they", "that"}, strings.ToLower(words[0])) {
		fail("the question speaks of something else")
	}
	if len(c.Items) > 7 || len(c.Items) == 0 && len(strings.Fields(answer)) > 40 {
		fail("the answer is too big")
	}
	if strings.Contains(strings.ToLower(" "+question+" "), strings.ToLower(" "+strings.TrimRight(answer, ".")+" ")) {
		fail("the question gives the answer away")
	}
	if strings.Contains(question, "://") && !strings.Contains(c.Question, "`") {
		fail("the question holds an address")
	}
}

// Every bullet of the built-in deck that is not a link is asked for.
func TestBuiltinBullets(t *testing.T) {
	for _, d := range builtinDecks(t) {
		for _, v := range d.Verdicts {
			if len(v.Cards) == 0 && v.Reason != cards.Reference {
				t.Errorf("%s:%d: %q makes no card: %s", v.File, v.Line, v.Text, v.Reason)
			}
		}
	}
}
