package cards

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// quizDeck has answers of two kinds in two sections.
func quizDeck() []Card {
	card := func(kind Kind, rule, section, question, answer string) Card {
		return Card{Kind: kind, Rule: rule, Section: []string{section}, Question: question, Answer: answer, Siblings: question + answer}
	}
	return []Card{
		card(Cloze, "value", "Sea", "The station opened in […].", "1931"),
		card(Cloze, "value", "Sea", "The mast is […] feet high.", "21"),
		card(Cloze, "value", "Sea", "The port number is […].", "`8080`"),
		card(Cloze, "value", "Land", "The mill opened in […].", "1780"),
		card(Cloze, "value", "Land", "The mill closed in […].", "`1931`"),
		card(Basic, "definition", "Land", "What is a valve?", "a part that closes a pipe"),
		card(Basic, "definition", "Land", "What is a wheel?", "a part that turns"),
		card(Basic, "definition", "Sea", "What is a valve?", "a lid"),
	}
}

func TestChoices(t *testing.T) {
	deck := quizDeck()
	rapid.Check(t, func(rt *rapid.T) {
		c := rapid.SampledFrom(deck).Draw(rt, "card")
		n := rapid.IntRange(1, 10).Draw(rt, "n")
		seed := rapid.Uint64().Draw(rt, "seed")
		answers, right := Choices(deck, c, n, rand.New(rand.NewPCG(seed, 0)))
		if len(answers) > n || right < 0 || right >= len(answers) || answers[right] != c.Answer {
			rt.Fatalf("of %q number %d should be %q", answers, right, c.Answer)
		}
		if n >= 4 && len(answers) < 4 {
			rt.Errorf("%q are too few of %d", answers, n)
		}
		seen := map[string]bool{}
		for _, a := range answers {
			if seen[fold(a)] {
				rt.Errorf("%q stands twice in %q", a, answers)
			}
			seen[fold(a)] = true
		}
		again, place := Choices(deck, c, n, rand.New(rand.NewPCG(seed, 0)))
		if !slices.Equal(again, answers) || place != right {
			rt.Errorf("the same seed gives %q and %q", answers, again)
		}
	})
}

func TestChoicesAreWrong(t *testing.T) {
	deck := quizDeck()
	deck[1].Siblings = deck[0].Siblings
	deck[3].Question = "Which year is not 1931 but 1780?"
	for _, c := range []struct {
		name  string
		card  Card
		never string
	}{
		{"an answer that reads like the right one", deck[0], "`1931`"},
		{"an answer that reads like the right one in code", deck[4], "1931"},
		{"an answer from the same bullet", deck[0], "21"},
		{"another answer to the same question", deck[5], "a lid"},
		{"an answer that stands in the question", deck[3], "1931"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := distractors(deck, c.card); slices.Contains(got, c.never) || len(got) == 0 {
				t.Errorf("%q has the wrong answers %q", c.card.Question, got)
			}
		})
	}
}

func TestChoicesForACardOfAnotherDeck(t *testing.T) {
	deck := quizDeck()
	if got := distractors(deck[:4], deck[4]); !slices.Equal(got, []string{"`8080`", "1780", "21"}) {
		t.Errorf("the wrong answers for %q are %q", deck[4].Answer, got)
	}
}

// The likeliest are of the same kind and form, then near in the notes.
func TestChoicesAreAlike(t *testing.T) {
	deck := quizDeck()
	if got := distractors(deck, deck[0])[:3]; !slices.Equal(got, []string{"21", "1780", "`8080`"}) {
		t.Errorf("the likeliest wrong answers are %q", got)
	}
	if got := distractors(deck, deck[5])[0]; got != "a part that turns" {
		t.Errorf("the likeliest wrong answer is %q", got)
	}
}

func TestChoicesOfSmallDecks(t *testing.T) {
	deck := quizDeck()
	for n, want := range []int{0, 1, 2, 3} {
		answers, right := Choices(deck[:n], deck[0], 4, rand.New(rand.NewPCG(1, 2)))
		if want = max(want, 1); len(answers) != want || answers[right] != "1931" {
			t.Errorf("a deck of %d gives %q, right is number %d", n, answers, right)
		}
	}
}
