package cards

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"k8scards/notes"
)

func TestVerdict(t *testing.T) {
	for _, c := range []struct {
		name, note string
		want       []string // the rule or the reason of each bullet
	}{
		{"a link", "- [a page](https://example.org)", []string{"reference"}},
		{"a bare address", "- https://example.org/page", []string{"reference"}},
		{"words that point at a link", "- see also [a page](https://example.org)", []string{"reference"}},
		{"a link with a statement", "# Sea\n- [Watt](https://example.org) drew the engine in 1931", []string{"claim"}},
		{"facts below a link", "# Sea\n- [a page](https://example.org)\n  - the mast is 21 feet high", []string{"reference", "value"}},
		{"remarks on a link", "- [a page](https://example.org)\n  - very nice diagrams\n  - The Sea | A Blog", []string{"reference", "noise", "noise"}},
		{"punctuation", "- ...\n- ???\n- [TOC]\n- todo", []string{"noise", "noise", "noise", "noise"}},
		{"a picture", "- ![a pump](pump.png)", []string{"noise"}},
		{"doubts", "- not sure about the rope\n- the rope seems long\n- I think it is long\n- why is it long??\n- 好像很长", []string{
			"doubt", "doubt", "doubt", "doubt", "doubt",
		}},
		{"certainty", "- sure of the rope\n- to think is to be\n- when it rains", []string{"no value", "no value", "no value"}},
		{"a label", "- rope and sail\n  - it is used by the crew", []string{"label", "dangling"}},
		{"a name with nothing below", "- rope and sail", []string{"no value"}},
		{"elsewhere", "- it is used by the crew", []string{"dangling"}},
		{"no part to ask for", "- the crew is asleep", []string{"no value"}},
		{"the same twice", "# Sea\n- Opened in the year 1931\n- Opened in  the year 1931", []string{"claim", "duplicate"}},
		{"the same as a part of an answer", "- pump parts:\n  - lid: a part that closes\n  - wheel\n- pump parts:\n  - lid: a part that closes\n  - pipe", []string{
			"list", "definition", "list", "list", "list", "list",
		}},
		{"the same in another section", "# A\n- Opened in the year 1931\n# B\n- Opened in the year 1931", []string{"claim", "claim"}},
		{"part of an answer", "- two ropes:\n  - long\n  - short", []string{"list", "list", "list"}},
		{"part of an answer and more", "- parts of a pump:\n  - valve: a lid of the pipe\n  - wheel", []string{"list", "definition", "list"}},
		{"free paragraphs", "# Sea\nThe ship was built in 1931.\n\nSee [a page](https://example.org).", []string{"claim", "reference"}},
		{"code alone", "# Sea\n\n```\ncode\n```\n", nil},
		{"rows of a table", "# Sea\n\n| ship | length |\n|---|---|\n| cutter | 21 feet |\n| - | - |\n", []string{"row", "noise"}},
		{"not wanted", "# Sea\n- opened in the year 1931 <!-- card: skip -->", []string{"skipped"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, v := range makeDeck(t, c.note).Verdicts {
				got = append(got, v.Rule+string(v.Reason))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\nis judged %q, want %q", c.note, got, c.want)
			}
		})
	}
}

func TestVerdictTooLong(t *testing.T) {
	long := "The crew"
	for range maxSentence {
		long += " slept"
	}
	v := makeDeck(t, "# Sea\n- "+long).Verdicts[0]
	if v.Reason != TooLong || v.Line != 2 || v.EndLine != 2 || v.File != "note.md" || v.Text != long {
		t.Errorf("the verdict is %+v", v)
	}
}

func TestSkipped(t *testing.T) {
	if n := makeDeck(t, "# Sea\n- opened in the year 1931\n- ...\n- rope").Skipped(); n != 2 {
		t.Errorf("%d bullets made no card, want 2", n)
	}
}

func TestEveryBulletHasOneVerdict(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		doc, err := notes.Parse("note.md", []byte(writeSketches(sketches().Draw(rt, "notes"))))
		if err != nil {
			rt.Fatal(err)
		}
		checkVerdicts(rt, doc, Make(doc))
	})
}

// checkVerdicts checks that each bullet and free paragraph has one verdict, in
// the order of the document, with cards of the deck or with a reason.
func checkVerdicts(t rapid.TB, doc *notes.Document, deck Deck) {
	t.Helper()
	asked := map[string]bool{}
	i := 0
	skipRows := func() { // tables and blocks of commands have no bullets
		for ; i < len(deck.Verdicts) && deck.Verdicts[i].Kind == Row; i++ {
			for _, id := range deck.Verdicts[i].Cards {
				asked[id] = true
			}
		}
	}
	doc.Root.Walk(func(n *notes.Node) bool {
		if !isPoint(n.Kind) {
			return true
		}
		skipRows()
		if i == len(deck.Verdicts) {
			t.Fatalf("line %d has no verdict", n.Line)
		}
		v := deck.Verdicts[i]
		i++
		if v.Line != n.Line || v.EndLine != n.EndLine || v.File != doc.File {
			t.Errorf("verdict %+v for the bullet on lines %d to %d", v, n.Line, n.EndLine)
		}
		if made := len(v.Cards) > 0; made == (v.Reason != "") || made != (v.Rule != "") || v.Cards == nil {
			t.Errorf("verdict %+v has not one of cards and reason", v)
		}
		for _, id := range v.Cards {
			asked[id] = true
		}
		return true
	})
	if skipRows(); i != len(deck.Verdicts) {
		t.Errorf("%d verdicts for %d bullets", len(deck.Verdicts), i)
	}
	for _, c := range deck.Cards {
		if !asked[c.ID] {
			t.Errorf("no verdict has card %s", onLine(c))
		}
		delete(asked, c.ID)
	}
	if len(asked) > 0 {
		t.Errorf("verdicts have cards %v that the deck has not", asked)
	}
}
