package cards

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// asks is a card on a line of a file in a section.
func asks(place, section, question, answer string) Card {
	file, line, _ := strings.Cut(place, ":")
	n, _ := strconv.Atoi(line)
	c := Card{
		Section: []string{section}, Question: question, Answer: answer, Rule: "value",
		Source: Source{File: file, Line: n, EndLine: n},
	}
	c.ID = identity(c)
	return c
}

// findingLines writes findings for a table: fault, place, further places, text.
func findingLines(fs []Finding) (out []string) {
	at := func(file string, line int) string { return file + ":" + strconv.Itoa(line) }
	for _, f := range fs {
		places := at(f.File, f.Line)
		for _, s := range f.Also {
			places += "+" + at(s.File, s.Line)
		}
		out = append(out, string(f.Fault)+" "+places+" "+f.Text)
	}
	return out
}

func TestFindings(t *testing.T) {
	tooLong := strings.TrimSpace(strings.Repeat("oar ", bigWords+1))
	for _, c := range []struct {
		name  string
		cards []Card
		want  []string
	}{
		{"nothing", []Card{asks("a:1", "Sea", "What is a mast?", "a pole that carries sails")}, nil},
		{"different answers", []Card{
			asks("a:1", "Sea", "What is it made of?", "oak"),
			asks("a:2", "Sea", "How long is it?", "9 m"),
			asks("a:3", "Sea", "what is **it** made of?", "pine"),
			asks("b:4", "Sea", "What is it made of?", "Oak."),
		}, []string{
			"ambiguous a:1+a:3+b:4 What is it made of? → oak | pine | Oak.",
			"duplicate a:1+b:4 What is it made of? → oak | Oak.",
		}},
		{"different answers in different sections", []Card{
			asks("a:1", "Sea", "What is it made of?", "oak"), asks("a:2", "Land", "What is it made of?", "pine"),
		}, nil},
		{"answers of nothing but marks", []Card{
			asks("a:1", "Sea", "Which mark?", "`(`"), asks("a:2", "Sea", "Which mark?", "`)`"),
		}, []string{"ambiguous a:1+a:2 Which mark? → ( | )"}},
		{"flags that differ in case", []Card{
			asks("a:1", "Sea", "What does `rig -a` do?", "it sets all"), asks("a:2", "Sea", "What does `rig -A` do?", "it lists all"),
		}, nil},
		{"the same elsewhere", []Card{
			asks("a:1", "Sea", "What is it made of?", "oak"), asks("b:2", "Land", "What is `it` made of?", "**oak**"),
		}, []string{"duplicate a:1+b:2 What is it made of? → oak"}},
		{"one card of two files", []Card{
			asks("a:1", "Sea", "What is it made of?", "oak"), asks("b:2", "Sea", "What is it made of?", "oak"),
		}, []string{"duplicate a:1+b:2 What is it made of? → oak"}},
		{"too many words", []Card{asks("a:1", "Sea", "Which?", tooLong)}, []string{
			"big a:1 Which? → " + tooLong,
		}},
		{"as many words as can be", []Card{asks("a:1", "Sea", "Which?", strings.TrimSuffix(tooLong, " oar"))}, nil},
		{"the answer in the question", []Card{asks("a:1", "Sea", "A mast carries […], and sails pull the mast.", "sails")}, []string{
			"giveaway a:1 A mast carries […], and sails pull the mast. → sails",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := findingLines(Check([]Deck{{Cards: c.cards}}).Findings)
			if !slices.Equal(got, c.want) {
				t.Errorf("found\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
			}
		})
	}
}

func TestFindingBigList(t *testing.T) {
	items := func(n int) []Deck {
		c := asks("a:1", "Sea", "Which knots?", "a list")
		c.Items = make([]string, n)
		return []Deck{{Cards: []Card{c}}}
	}
	if f := Check(items(bigItems)).Findings; len(f) > 0 {
		t.Errorf("%d items: %v", bigItems, f)
	}
	if f := Check(items(bigItems + 1)).Findings; len(f) != 1 || f[0].Fault != BigFault {
		t.Errorf("%d items: %v", bigItems+1, f)
	}
}

func TestFindingCards(t *testing.T) {
	oak, pine := asks("a:1", "Sea", "Made of?", "oak"), asks("a:2", "Sea", "Made of?", "pine")
	again := oak
	again.Source.File = "b"
	f := Check([]Deck{{Cards: []Card{oak, pine}}, {Cards: []Card{again}}}).Findings[0]
	if want := []string{oak.ID, pine.ID}; !slices.Equal(f.Cards, want) {
		t.Errorf("the cards are %v, want %v", f.Cards, want)
	}
}

// What the author marks or repeats is found in the verdicts.
func TestFindingsOfNotes(t *testing.T) {
	d := makeDeck(t, "# Sea\n- Opened in the year 1931\n- Opened in the year 1931\n- not sure about the rope\n- ...\n")
	got := findingLines(Check([]Deck{d}).Findings)
	want := []string{"doubt note.md:4 not sure about the rope", "duplicate note.md:3 Opened in the year 1931"}
	if !slices.Equal(got, want) {
		t.Errorf("found %q, want %q", got, want)
	}
}

// The order is that of Faults, whatever comes first in the notes.
func TestFindingOrder(t *testing.T) {
	cards := []Card{
		asks("a:1", "Sea", "sails", "sails"), asks("a:2", "Sea", "Knots?", strings.Repeat("oar ", 50)),
		asks("a:3", "Sea", "Made of?", "oak"), asks("a:4", "Land", "Made of?", "oak"), asks("a:5", "Sea", "Made of?", "pine"),
	}
	fs := Check([]Deck{{Cards: cards, Verdicts: []Verdict{{Reason: Doubt}}}}).Findings
	var got []Fault
	for _, f := range fs {
		got = append(got, f.Fault)
		if f.Cards == nil {
			t.Errorf("the cards of %+v are nil", f)
		}
	}
	if !slices.Equal(got, Faults()) {
		t.Errorf("found %v, want %v", got, Faults())
	}
}

func TestGivesAway(t *testing.T) {
	for _, c := range []struct {
		question, answer string
		want             bool
	}{
		{"Which rope holds the mast: the mast rope?", "the mast rope", true},
		{"Which term is meant: ropes of a mast?", "mast rope", true},
		{"What does a mast do?", "carries sails", false},
		{"What does a mast carry?", "a mast carries sails", false},
		{"Which port does 8080 lead to?", "80", false},
		{"Ports 80 and 8080 lead to […]", "`80`", true},
		{"What is it?", "it is", false},
		{"What opens a port?", "no port", false},
		{"桅杆是[…]，桅杆很高", "桅杆", true},
		{"桅杆是什么？", "船上的杆", false},
		{"What ends a line?", "`;`", false},
	} {
		r := reading{question: Plain(c.question), answer: Plain(c.answer)}
		if got := r.givesAway(); got != c.want {
			t.Errorf("%q gives %q away: %v, want %v", c.question, c.answer, got, c.want)
		}
	}
}

// A fact repeated in each of many sections is one finding, and no list of lists.
func TestFindingsAreLinear(t *testing.T) {
	var all []Card
	for i := range 20_000 {
		all = append(all, asks("a:1", "Part "+strconv.Itoa(i), "Made of?", strings.Repeat("oak ", 9)+strconv.Itoa(i%2)))
	}
	size := 0
	for _, f := range Check([]Deck{{Cards: all}}).Findings {
		size += len(f.Cards) + len(f.Also)
	}
	if size > 2*len(all) {
		t.Errorf("%d places and cards in the findings on %d cards", size, len(all))
	}
}
