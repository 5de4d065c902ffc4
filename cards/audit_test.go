package cards

import (
	"math"
	"os"
	"testing"

	"pgregory.net/rapid"

	"k8scards/notes"
)

func TestCheckCounts(t *testing.T) {
	verdict := func(kind Block, why Reason, ids ...string) Verdict {
		return Verdict{Kind: kind, Reason: why, Cards: ids}
	}
	a := Check([]Deck{
		{
			Cards: []Card{{ID: "1", Rule: "value"}, {ID: "2", Rule: "value"}, {ID: "3", Rule: "list"}},
			Verdicts: []Verdict{
				verdict(Bullet, "", "1", "2"), verdict(Bullet, NoValue), verdict(Bullet, Dangling), verdict(Bullet, TooLong),
				verdict(Bullet, Label), verdict(Bullet, Noise), verdict(Bullet, Reference), verdict(Bullet, Doubt),
				verdict(Bullet, Skipped), verdict(Bullet, Duplicate), verdict(Paragraph, "", "3"), verdict(Row, NoValue), verdict(Row, Noise),
				{Kind: Bullet, Reason: NoValue, Shown: []string{"1"}},
				{Kind: Bullet, Reason: Label, Shown: []string{"1"}},
			},
		},
		{Cards: []Card{{ID: "3", Rule: "list"}}, Verdicts: []Verdict{verdict(Paragraph, "", "3"), verdict(Bullet, NoValue)}},
	})
	s := a.Summary
	for _, c := range []struct {
		name      string
		got, want any
	}{
		{"files", s.Files, 2},
		{"cards", s.Cards, 3},
		{"bullets", s.Bullets, Tally{All: 13, Facts: 6, Asked: 1, Shown: 1}},
		{"paragraphs", s.Paragraphs, Tally{All: 2, Facts: 2, Asked: 2}},
		{"rows", s.Rows, Tally{All: 2, Facts: 1}},
		{"total", s.Total(), Tally{All: 17, Facts: 9, Asked: 3, Shown: 1}},
		{"coverage", s.Total().Coverage(), 3.0 / 9},
		{"value cards", s.Rules["value"], 2},
		{"list cards", s.Rules["list"], 1},
		{"without a value", s.Reasons[NoValue], 4},
		{"labels", s.Reasons[Label], 2},
		{"asked", s.Reasons[""], 0},
		{"doubts", s.Faults[DoubtFault], 1},
		{"duplicates", s.Faults[DuplicateFault], 2}, // the bullet, and card 3
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
}

func TestCheckNothing(t *testing.T) {
	a := Check(nil)
	if a.Summary.Total() != (Tally{}) || a.Summary.Files != 0 || len(a.Findings) > 0 {
		t.Errorf("an audit of nothing is %+v", a)
	}
	if c := a.Summary.Total().Coverage(); c != 1 {
		t.Errorf("the coverage of nothing is %v, want 1", c)
	}
}

// Every list item, paragraph and row is counted once, as asked for or under the
// reason why not.
func TestCheckAccountsForAll(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		checkAccounts(rt, writeSketches(sketches().Draw(rt, "notes")), 0)
	})
	messy, err := os.ReadFile("testdata/messy.md")
	if err != nil {
		t.Fatal(err)
	}
	checkAccounts(t, string(messy), 0)
	checkAccounts(t, "# Sea\n\n- ships\n\n  | name | masts |\n  |---|---|\n  | Gorch | 3 |\n  | Dar | 3 |\n\n> - quoted\n\n| a |\n|---|\n| b |\n", 3)
}

func checkAccounts(t rapid.TB, md string, rows int) {
	t.Helper()
	doc, err := notes.Parse("note.md", []byte(md))
	if err != nil {
		t.Fatal(err)
	}
	deck := Make(doc)
	s := Check([]Deck{deck}).Summary
	paragraphs := 0
	doc.Root.Walk(func(n *notes.Node) bool {
		if n.Kind == notes.Paragraph {
			paragraphs++
		}
		return true
	})
	if s.Bullets.All != doc.Items() || s.Paragraphs.All != paragraphs || s.Rows.All != rows {
		t.Errorf("%+v counted, want %d bullets, %d paragraphs, %d rows", s, doc.Items(), paragraphs, rows)
	}
	total := s.Total()
	if missing := sum(s.Reasons); total.Asked+missing != total.All || total.All != len(deck.Verdicts) {
		t.Errorf("%+v with %d unasked are not %d verdicts", total, missing, len(deck.Verdicts))
	}
	if made := sum(s.Rules); made != s.Cards || made != len(deck.Cards) {
		t.Errorf("%d cards by rule, %d in all, %d in the deck", made, s.Cards, len(deck.Cards))
	}
	for _, part := range []Tally{s.Bullets, s.Paragraphs, s.Rows, total} {
		if c := part.Coverage(); part.Asked > part.Facts || part.Facts > part.All || math.IsNaN(c) || c < 0 || c > 1 {
			t.Errorf("%+v has the coverage %v", part, c)
		}
	}
}

func sum[K comparable](counts map[K]int) (n int) {
	for _, c := range counts {
		n += c
	}
	return n
}
