package cards

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"k8scards/notes"
)

// Reviews are remembered by these IDs: they must be the same in every version.
func TestIDsStay(t *testing.T) {
	c := Card{Section: []string{"Sea", "Ships"}, Question: "Where is the harbour?", Answer: "In **Genoa**"}
	if got, want := identity(c), "f13f66sv2nn8"; got != want {
		t.Errorf("ID %s, want %s", got, want)
	}
}

// plainCards generates cards of ASCII, the letters of which have one upper case.
func plainCards() *rapid.Generator[Card] {
	text := rapid.StringMatching(`[a-z0-9?.-]{1,6}( [a-z0-9?.-]{1,6}){0,3}`)
	return rapid.Custom(func(t *rapid.T) Card {
		return Card{
			Section:  rapid.SliceOfN(text, 0, 3).Draw(t, "section"),
			Question: text.Draw(t, "question"),
			Answer:   text.Draw(t, "answer"),
		}
	})
}

func TestIDIgnoresCaseAndSpaceAndFile(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := plainCards().Draw(rt, "card")
		d := c
		d.Question = " " + strings.ToUpper(strings.ReplaceAll(c.Question, " ", "\t  "))
		d.Answer = strings.ReplaceAll(c.Answer, " ", "\n") + " "
		d.Section = slices.Clone(c.Section)
		for i, s := range d.Section {
			d.Section[i] = strings.ToUpper(s)
		}
		d.Source, d.Score, d.More = Source{"other.md", 7, 9}, 1, "more"
		if identity(c) != identity(d) {
			rt.Errorf("%+v and %+v have different IDs", c, d)
		}
	})
}

func TestIDTellsApart(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c, d := plainCards().Draw(rt, "card"), plainCards().Draw(rt, "other")
		same := c.Question == d.Question && c.Answer == d.Answer && slices.Equal(c.Section, d.Section)
		if (identity(c) == identity(d)) != same {
			rt.Errorf("%+v and %+v: same ID is not the same content and place", c, d)
		}
		for _, change := range []func(*Card){
			func(d *Card) { d.Question += "x" },
			func(d *Card) { d.Answer += "x" },
			func(d *Card) { d.Question, d.Answer = d.Question+" "+d.Answer, "" },
			func(d *Card) { d.Section = append(slices.Clone(d.Section), "x") },
		} {
			d := c
			change(&d)
			if identity(c) == identity(d) {
				rt.Errorf("%+v and %+v have one ID", c, d)
			}
		}
	})
}

func TestIDsOfADeck(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		parts := sketches().Draw(rt, "notes")
		doc, err := notes.Parse("note.md", []byte(writeSketches(parts)))
		if err != nil {
			rt.Fatal(err)
		}
		deck := Make(doc)
		checkIDs(rt, deck.Cards)

		moved, err := notes.Parse("moved.md", []byte(writeSketches(rapid.Permutation(parts).Draw(rt, "moved"))))
		if err != nil {
			rt.Fatal(err)
		}
		if got, want := idSet(Make(moved).Cards), idSet(deck.Cards); !maps.Equal(got, want) {
			rt.Errorf("in another order the cards are %v, want %v", got, want)
		}
	})
}

// Case is meaning in code: the flags -a and -A do different things.
func TestCaseOfCodeTellsApart(t *testing.T) {
	deck := makeDeck(t, "# Sea\n- Q: What does `rig -a` do? A: set sails\n- Q: What does `rig -A` do? A: set sails").Cards
	checkIDs(t, deck)
	if len(deck) != 2 {
		t.Errorf("%d cards, want 2: %+v", len(deck), deck)
	}
	c := Card{Question: "What does `rig -a` do?", Answer: "set all sails"}
	shout, flag := c, c
	shout.Question = "WHAT DOES `rig -a` do?"
	flag.Question = "What does `rig -A` do?"
	if identity(c) != identity(shout) || identity(c) == identity(flag) {
		t.Errorf("IDs %s, in capitals %s, of the other flag %s", identity(c), identity(shout), identity(flag))
	}
}

// checkIDs checks that IDs have the promised form and no two cards share one.
func checkIDs(t rapid.TB, deck []Card) {
	t.Helper()
	seen := map[string]bool{}
	for _, c := range deck {
		if len(c.ID) != IDLength || strings.Trim(c.ID, idAlphabet) != "" {
			t.Errorf("ID %q", c.ID)
		}
		if seen[c.ID] {
			t.Errorf("two cards with ID %s", c.ID)
		}
		seen[c.ID] = true
	}
}

// idSet gives the questions by ID.
func idSet(deck []Card) map[string]string {
	ids := map[string]string{}
	for _, c := range deck {
		ids[c.ID] = c.Question
	}
	return ids
}

func TestSiblings(t *testing.T) {
	deck := makeDeck(t, "# Sea\n- mast: a pole that carries sails\n- keel: a beam that holds the hull").Cards
	if len(deck) != 4 || deck[0].Siblings != deck[1].Siblings || deck[1].Siblings == deck[2].Siblings {
		t.Errorf("siblings are not the cards of one bullet: %+v", deck)
	}
}
