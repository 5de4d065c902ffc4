package cards

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// deckFrom reads cards written as "section|question|answer", one a line.
func deckFrom(lines ...string) []Card {
	var deck []Card
	for i, l := range lines {
		p := strings.Split(l, "|")
		deck = append(deck, Card{
			Kind: Basic, Section: strings.Split(p[0], "/"), Question: p[1], Answer: p[2],
			Source: Source{File: "a.md", Line: i + 1},
		})
	}
	return deck
}

// brief writes a matching as "old>new how", "?new old old", "+new", "-old".
func brief(m Matching) string {
	var out []string
	for _, l := range m.Links {
		out = append(out, fmt.Sprintf("%d>%d %s", l.Old, l.New, l.How))
	}
	for _, u := range m.Unclear {
		out = append(out, fmt.Sprintf("?%d %v", u.New, u.Old))
	}
	for _, n := range m.Fresh {
		out = append(out, fmt.Sprintf("+%d", n))
	}
	for _, o := range m.Gone {
		out = append(out, fmt.Sprintf("-%d", o))
	}
	return strings.Join(out, ", ")
}

func TestMatch(t *testing.T) {
	tests := []struct {
		name     string
		old, now []Card
		want     string
	}{
		{"nothing", nil, nil, ""},
		{"first time", nil, deckFrom("A|q|a"), "+0"},
		{"all gone", deckFrom("A|q|a"), nil, "-0"},
		{"same but for case and space", deckFrom("A|What is  it?|a thing"), deckFrom("A|what is it?|A thing"), "0>0 same"},
		{"the case of code counts", deckFrom("A|flag for all?|`-a`"), deckFrom("A|flag for all?|`-A`"), "+0, -0"},
		{"moved", deckFrom("A|q|a"), deckFrom("B|q|a"), "0>0 moved"},
		{
			"split at and below a heading",
			deckFrom("Oil|Oil: the old mill takes `10` litres and the old pump takes […] litres|20"),
			deckFrom("Oil|Oil: the old mill takes […] litres|10", "Oil|Oil: the old pump takes […] litres|20"),
			"0>1 edited, +0",
		},
		{
			"split at and, and another value",
			deckFrom("Oil|Oil: the old mill takes `10` litres and the old pump takes […] litres|20"),
			deckFrom("Oil|Oil: the old mill takes […] litres|20", "Oil|Oil: the old pump takes […] litres|30"),
			"?0 [0], +1, -0",
		},
		{
			"a gap becomes a question",
			deckFrom("Oil|Oil: the relief valve opened at […] bar by default|`16`", "Oil|mill: the defauly is […]|90"),
			deckFrom("Oil|What does the relief valve open at by default?|`16` bar", "Oil|What is the default of mill?|90"),
			"0>0 edited, 1>1 edited",
		},
		{
			"a gap becomes a question with another unit",
			deckFrom("Oil|Oil: the relief valve opens at […] bar by default|`16`"),
			deckFrom("Oil|What does the relief valve open at by default?|`16` hours"),
			"?0 [0], -0",
		},
		{
			"a condition apart from the gap",
			deckFrom("Oil|Oil: the mill takes `10` litres in winter and […] litres in summer|20"),
			deckFrom("Oil|Oil: the mill takes […] litres in summer|20"),
			"?0 [0], -0",
		},
		{
			"answers exchanged", deckFrom("A|port of the pump?|`10`", "A|port of the mill?|`20`"),
			deckFrom("A|port of the pump?|`20`", "A|port of the mill?|`10`"), "+0, +1, -0, -1",
		},
		{
			"answers exchanged that say nearly the same",
			deckFrom("A|what is an axle?|a round bar of steel", "A|what is a rod?|a round bar of steel, ground and polished"),
			deckFrom("A|what is an axle?|a round bar of steel, ground and polished", "A|what is a rod?|a round bar of steel"),
			"?0 [0], ?1 [1], -0, -1",
		},
		{
			"both directions of a definition", deckFrom("A|What is a taint?|a mark on a node", "A|Which term is meant: a mark on a node?|taint"),
			deckFrom("A|Which term is meant: a mark on the node?|taint", "A|What is a taint?|a mark on the node"), "1>0 edited, 0>1 answer, ",
		},
		{
			"twins kept apart by their section", deckFrom("A/X|default?|`10`", "B/X|default?|`10`"),
			deckFrom("C|default?|`10`", "B/X|default?|`10`"), "0>0 moved, 1>1 same",
		},
		{
			"twins nobody can tell apart", deckFrom("A|default?|`10`", "B|default?|`10`"), deckFrom("C|default?|`10`"),
			"?0 [0 1], -0, -1",
		},
		{
			"one became two", deckFrom("A|default?|`10`"), deckFrom("B|default?|`10`", "C|default?|`10`"),
			"?0 [0], ?1 [0], -0",
		},
		{
			"twins told apart by their neighbours",
			deckFrom("A|one?|1st", "A|default?|`10`", "A|two?|2nd", "B|three?|3rd", "B|default?|`10`", "B|four?|4th"),
			deckFrom("X|one?|1st", "X|default?|`10`", "X|two?|2nd", "Y|three?|3rd", "Y|default?|`10`", "Y|four?|4th"),
			"0>0 moved, 1>1 moved, 2>2 moved, 3>3 moved, 4>4 moved, 5>5 moved",
		},
		{
			"twins told apart by nothing but their neighbours",
			deckFrom("A|one?|1st", "A|default?|`10`", "A|two?|2nd", "A|stays?|here", "B|three?|3rd", "B|default?|`10`", "B|four?|4th", "B|stays?|there"),
			deckFrom("X|one?|1st", "X|default?|`10`", "X|two?|2nd", "A|stays?|here", "Y|three?|3rd", "Y|default?|`10`", "Y|four?|4th", "B|stays?|there"),
			"0>0 moved, 1>1 moved, 2>2 moved, 3>3 same, 4>4 moved, 5>5 moved, 6>6 moved, 7>7 same",
		},
		{
			"twins told apart by nothing but the new names of their sections",
			deckFrom("A|default?|`10`", "A|one?|1st", "A|two?|2nd", "B|three?|3rd", "B|four?|4th", "B|default?|`10`"),
			deckFrom("X|default?|`10`", "X|one?|1st", "X|two?|2nd", "Y|three?|3rd", "Y|four?|4th", "Y|default?|`10`"),
			"0>0 moved, 1>1 moved, 2>2 moved, 3>3 moved, 4>4 moved, 5>5 moved",
		},
		{
			"a section that was there before is no new name",
			deckFrom("Gears|Gears: default is […]|`10`", "Gears|Gears: made in […]|Turin", "Cogs|why?|wear"),
			deckFrom("Cogs|Cogs: default is […]|`10`", "Cogs|Cogs: made in […]|Turin", "Cogs|why?|wear"),
			"2>2 same, +0, +1, -0, -1",
		},
		{
			"twins told apart by nothing but their heading",
			deckFrom("P/X|default?|`10`", "P/X|stays?|here", "P/Z|default?|`10`", "P/Z|stays?|there"),
			deckFrom("P/X|stays?|here", "P/Z|stays?|there", "Q/Z|default?|`10`", "Q/X|default?|`10`"),
			"1>0 same, 3>1 same, 2>2 moved, 0>3 moved",
		},
		{
			"a bullet taken to another section", deckFrom("Gears|Gears: the oil of the pump lasts […] years|`10`", "Gears|why?|wear"),
			deckFrom("Gears|why?|wear", "Mills|Mills: the oil of the pump lasts […] years|`10`"), "1>0 same, 0>1 moved",
		},
		{
			"the same is said of several sections",
			deckFrom("Gears|Gears: the oil of the pump lasts […] years|`10`", "Cogs|Cogs: the oil of the pump lasts […] years|`10`"),
			deckFrom("Cogs|Cogs: the oil of the pump lasts […] years|`10`", "Mills|Mills: the oil of the pump lasts […] years|`10`"),
			"1>0 same, ?1 [0], -0",
		},
		{
			"two cards of a renamed section are alike",
			deckFrom("Gears|Gears: default is […]|`10`", "Gears|Gears: made in […]|Turin", "Gears|why?|wear"),
			deckFrom("Cogs|Cogs: default is […]|`10`", "Cogs|default is […]|`10`", "Cogs|Cogs: made in […]|Turin", "Cogs|why?|wear"),
			"1>2 moved, 2>3 moved, ?0 [0], ?1 [0], -0",
		},
		{
			"a heading that stands in the questions",
			deckFrom("Gears|Gears: default is […]|`10`", "Gears|Gears: made in […]|Turin", "Gears|why?|wear"),
			deckFrom("Cogs|Cogs: default is […]|`10`", "Cogs|Cogs: made in […]|Turin", "Cogs|why?|wear"),
			"0>0 moved, 1>1 moved, 2>2 moved",
		},
		{
			"a heading renamed and a card edited",
			deckFrom("Gears|Gears: default is […]|`10`", "Gears|Gears: made in […]|Turin", "Gears|Gears: the torque is limited by the […]|coupling"),
			deckFrom("Cogs|Cogs: default is […]|`10`", "Cogs|Cogs: made in […]|Turin", "Cogs|Cogs: the torqe is limited by the […]|coupling"),
			"0>0 moved, 1>1 moved, 2>2 edited",
		},
		{
			"one card is no renamed heading", deckFrom("Gears|Gears: default is […]|`10`"), deckFrom("Winches|Winches: default is […]|`10`"),
			"+0, -0",
		},
		{
			"a section that is still there was not renamed",
			deckFrom("Gears|Gears: default is […]|`10`", "Gears|Gears: made in […]|Turin", "Gears|why?|wear"),
			deckFrom("Cogs|Cogs: default is […]|`10`", "Cogs|Cogs: made in […]|Turin", "Gears|why?|wear"),
			"2>2 same, +0, +1, -0, -1",
		},
		{
			"a typo that is a word of the notes", deckFrom("A|what is cut?|the sever of the pump", "A|what is heard?|the server of the pump, the sever of the mill"),
			deckFrom("A|what is cut?|the server of the pump", "A|what is heard?|the server of the pump, the sever of the mill"), "1>1 same, +0, -0",
		},
		{
			"a value among many words is another fact, not a doubt",
			deckFrom("A|what is it?|the pump of the mill lifts the water 10 feet"), deckFrom("A|what is it?|the pump of the mill lifts the water 20 feet"),
			"+0, -0",
		},
		{
			"so is a negation", deckFrom("A|what is it?|the pump of the mill never lifts clean water"),
			deckFrom("A|what is it?|the pump of the mill lifts clean salty water"), "+0, -0",
		},
		{
			"another word among many is a doubt",
			deckFrom("A|what is it?|the pump of the mill lifts the water"), deckFrom("A|what is it?|the pump of the mill lifts the sand"),
			"?0 [0], -0",
		},
		{
			"two that would do as well as each other",
			deckFrom("A|what turns?|the small wheel of the mill, as drawn", "A|what turns?|the small wheel of the mill, as shown"),
			deckFrom("A|what turns?|the small wheel of the mill"), "?0 [0 1], -0, -1",
		},
		{
			"two for one",
			deckFrom("A|what turns?|the small wheel of the mill"),
			deckFrom("A|what turns?|the small wheel of the mill, as drawn", "A|what turns?|the small wheel of the mill, as shown"),
			"?0 [0], ?1 [0], -0",
		},
		{
			"the question longer, at the same place", deckFrom("A|one?|1st", "A|who built the mill?|Hans", "A|two?|2nd"),
			deckFrom("A|one?|1st", "A|who built the mill, back then?|Hans", "A|two?|2nd"), "0>0 same, 1>1 edited, 2>2 same",
		},
		{
			"the question longer, among other cards", deckFrom("A|one?|1st", "A|who built the mill?|Hans", "A|two?|2nd", "A|six?|6th"),
			deckFrom("A|who built the mill, back then?|Hans", "A|one?|1st", "A|two?|2nd", "A|six?|6th"), "0>1 same, 2>2 same, 3>3 same, ?0 [1], -1",
		},
		{
			"a word exchanged behind a prefix that looks like it",
			deckFrom("A|the rudder is driven by the […] of the mill|wind"), deckFrom("A|Rudders: the pump is driven by the […] of the mill|wind"),
			"?0 [0], -0",
		},
		{
			"two bullets made one", deckFrom("A|the cover of the pump opens at […] bar|`10`", "A|why?|wear"),
			deckFrom("A|the mill has `2` doors and the cover of the pump opens at […] bar|`10`", "A|why?|wear"), "0>0 edited, 1>1 same",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := brief(Match(tt.old, tt.now)); got != strings.TrimSuffix(tt.want, ", ") {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// TestMatchCrowds matches decks that are made to be slow to match.
func TestMatchCrowds(t *testing.T) {
	const n = 10_000
	crowd := func(card func(i int) string) []Card {
		lines := make([]string, n)
		for i := range lines {
			lines[i] = card(i)
		}
		return deckFrom(lines...)
	}
	tests := []struct {
		name     string
		old, now func(i int) string
		links    int
	}{
		{"one question, other answers", func(i int) string { return fmt.Sprintf("A|default?|`%d`", i) }, func(i int) string { return fmt.Sprintf("A|default?|`x%d`", i) }, 0},
		{"one card, other sections", func(i int) string { return fmt.Sprintf("A%d|default?|`10`", i) }, func(i int) string { return fmt.Sprintf("B%d|default?|`10`", i) }, 0},
		{"nothing but one card", func(int) string { return "A|default?|`10`" }, func(int) string { return "A|default?|`10`" }, n},
		{"one question, answers mistyped", func(i int) string { return fmt.Sprintf("A|what turns?|the rotor of the pump `n%d`", i) }, func(i int) string { return fmt.Sprintf("A|what turns?|the rottor of the pump `n%d`", i) }, n},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			old, now := crowd(tt.old), crowd(tt.now)
			start := time.Now()
			m := Match(old, now)
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("took %v", took)
			}
			if len(m.Links) != tt.links {
				t.Errorf("%d links, want %d", len(m.Links), tt.links)
			}
		})
	}
}

// FuzzMatch matches decks read from any text.
func FuzzMatch(f *testing.F) {
	f.Add("A|q|a\nB|q|a", "A|q|b\nC|q|a")
	f.Add("A|default of the pump?|`10` bar, not 2\nA|default?|`10`", "A|the default of the pump?|`10` bar\nA|default?|`10`")
	f.Add("A/B|水泵是什么？|一种装置", "A/C|水泵是什麼？|一种的装置")
	f.Add("A|``q` [a](b) ```|- **x**\x00", "A|\xff|[")
	f.Fuzz(func(t *testing.T, a, b string) {
		old, now := fuzzDeck(a), fuzzDeck(b)
		m := Match(old, now)
		checkMatching(t, m, len(old), len(now))
		if again := Match(old, now); !reflect.DeepEqual(m, again) {
			t.Errorf("%s and then %s", brief(m), brief(again))
		}
		for i, l := range Match(old, old).Links {
			if l != (Link{i, i, Same}) {
				t.Errorf("a deck is not itself: %v", l)
			}
		}
	})
}

func fuzzDeck(text string) []Card {
	var deck []Card
	for i, l := range strings.Split(text, "\n") {
		p := append(strings.Split(l, "|"), "", "")
		c := Card{Kind: Basic, Question: p[1], Answer: p[2], Source: Source{Line: i / 2}}
		if p[0] != "" {
			c.Section = strings.Split(p[0], "/")
		}
		if items := strings.Split(p[2], ";"); len(items) > 1 {
			c.Kind, c.Items = List, items
		}
		deck = append(deck, c)
	}
	return deck
}

// checkMatching says whether each card is in its one place.
func checkMatching(t *testing.T, m Matching, olds, news int) {
	old, now := make([]int, olds), make([]int, news)
	for _, l := range m.Links {
		old[l.Old]++
		now[l.New]++
		if l.How == "" {
			t.Errorf("%v is linked by nothing", l)
		}
	}
	for _, n := range m.Fresh {
		now[n]++
	}
	for _, o := range m.Gone {
		old[o]++
	}
	gone := map[int]bool{}
	for _, o := range m.Gone {
		gone[o] = true
	}
	for _, u := range m.Unclear {
		now[u.New]++
		if len(u.Old) == 0 || len(u.Old) > maxUnclear {
			t.Errorf("%d might be %v", u.New, u.Old)
		}
		for _, o := range u.Old {
			if !gone[o] {
				t.Errorf("%d might be %d, which is linked", u.New, o)
			}
		}
	}
	for i, n := range append(old, now...) {
		if n != 1 {
			t.Errorf("card %d of both lists stands in %d places: %s", i, n, brief(m))
		}
	}
}

// TestMatchIgnoresTheOrderOfTheLists edits notes and hands the cards over in
// another order: the file and line of a card count, not its place in the list.
func TestMatchIgnoresTheOrderOfTheLists(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(rt, "seed"), 0))
		before := newBook(r, 30)
		after := before.clone()
		edits := slices.Concat(rewording(), arranging(), changing())
		for range rapid.IntRange(0, 6).Draw(rt, "edits") {
			edits[r.IntN(len(edits))].apply(r, after)
		}
		old, _ := before.cards(t)
		now, _ := after.cards(t)
		want := linkedIDs(Match(old, now), old, now)
		shuffled := slices.Clone(old)
		// The cards of one line keep their order: nothing else tells it.
		slices.SortStableFunc(shuffled, func(a, b Card) int {
			return cmp.Or(cmp.Compare(a.Source.Line%7, b.Source.Line%7), cmp.Compare(a.Source.Line, b.Source.Line))
		})
		m := Match(shuffled, now)
		checkMatching(t, m, len(old), len(now))
		if got := linkedIDs(m, shuffled, now); !reflect.DeepEqual(got, want) {
			rt.Errorf("%v\n%v", got, want)
		}
	})
}

func linkedIDs(m Matching, old, now []Card) map[string]string {
	out := map[string]string{}
	for _, l := range m.Links {
		out[now[l.New].Source.File+now[l.New].ID] = old[l.Old].Source.File + old[l.Old].ID
	}
	return out
}
