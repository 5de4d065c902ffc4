package cards

import (
	"slices"
	"strings"
	"testing"

	"k8scards/notes"
)

// builtinDecks makes the cards of each file of the built-in deck.
func builtinDecks(t *testing.T) []Deck {
	t.Helper()
	files, problems, err := notes.Builtin().Files()
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	decks := make([]Deck, len(files))
	for i, f := range files {
		src, err := f.Read()
		if err != nil {
			t.Fatal(err)
		}
		doc, err := notes.Parse(f.Name, src)
		if err != nil {
			t.Fatal(err)
		}
		decks[i] = Make(doc)
	}
	return decks
}

// maxOffWeight is how many per cent the share of a domain may differ from its
// weight in the exam.
const maxOffWeight = 3

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
	if len(ids) < 900 {
		t.Errorf("%d cards, want 900 or more", len(ids))
	}
	for _, d := range Domains() {
		share := 100 * domains[d.Slug] / len(ids)
		if share < d.Weight-maxOffWeight || share > d.Weight+maxOffWeight {
			t.Errorf("%d%% of the cards are of domain %s, which is %d%% of the exam", share, d.Slug, d.Weight)
		}
	}
	if domains[""] > 0 {
		t.Errorf("%d cards of no domain", domains[""])
	}
}

// checkBuiltin checks that a card can be learned: that its question names
// something, and that the answer is small and not in the question.
func checkBuiltin(t *testing.T, c Card) {
	t.Helper()
	fail := func(fault string) {
		t.Errorf("%s:%d: %s: %s = %s", c.Source.File, c.Source.Line, fault, c.Question, c.Answer)
	}
	question, answer := Plain(c.Question), Plain(c.Answer)
	if words := strings.Fields(question); len(words) < 3 {
		fail("the question names nothing")
	} else if slices.Contains([]string{"this", "it", "these", "they", "that"}, strings.ToLower(words[0])) {
		fail("the question speaks of something else")
	}
	if len(c.Items) > 7 || len(c.Items) == 0 && len(strings.Fields(answer)) > 40 {
		fail("the answer is too big")
	}
	if has(question, answer) && !offersChoice(question, answer) {
		fail("the question gives the answer away")
	}
	if strings.Contains(question, "://") && c.Kind != Command && !strings.Contains(c.Question, "`") {
		fail("the question holds an address")
	}
}

// offersChoice says whether a question names what is to be chosen from: one thing
// or another, or several numbers.
func offersChoice(question, answer string) bool {
	numbers := 0
	for w := range eachWord(question) {
		if strings.Trim(w, "0123456789") == "" {
			numbers++
		}
	}
	return has(question, "or") || strings.Trim(answer, "0123456789") == "" && numbers > 1
}

// Every bullet of the built-in deck that is not a link is asked for.
func TestBuiltinBullets(t *testing.T) {
	for _, d := range builtinDecks(t) {
		for _, v := range d.Verdicts {
			if len(v.Cards) == 0 && v.Reason != Reference {
				t.Errorf("%s:%d: %q makes no card: %s", v.File, v.Line, v.Text, v.Reason)
			}
		}
	}
}
