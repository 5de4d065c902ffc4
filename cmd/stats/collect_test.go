package stats

import (
	"errors"
	"iter"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"k8scards/cards"
	"k8scards/cmd/term"
	"k8scards/srs"
	"k8scards/store"
)

const today srs.Day = 20_000 // 2024-10-04

// deckOf has n cards in two sections.
func deckOf(n int) []cards.Card {
	var deck []cards.Card
	for i := range n {
		deck = append(deck, cards.Card{
			ID: string(rune('a' + i)), Section: []string{"Ships", []string{"Sails", "Hulls"}[i%2]},
			Question: "Which `sail`?", Source: cards.Source{File: "ships.md", Line: i + 1},
		})
	}
	return deck
}

func all(events ...store.Event) iter.Seq2[store.Event, error] {
	return func(yield func(store.Event, error) bool) {
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
		}
	}
}

func answer(card string, day srs.Day, g srs.Grade) store.Event {
	return store.Event{Kind: store.Answer, Card: card, Day: day, Grade: g, Millis: 1500}
}

func collect(t *testing.T, deck []cards.Card, states map[string]srs.State, events ...store.Event) Report {
	t.Helper()
	r, err := Collect(deck, states, all(events...), today)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestCollect(t *testing.T) {
	states := map[string]srs.State{
		"a": {Answers: 3, Reps: 2, Due: today - 4, Lapses: 1},
		"b": {Answers: 2, Reps: 1, Due: today + 29},
		"c": {Answers: 1, Reps: 1, Due: today, Suspended: true},
		"d": {Answers: 9, Reps: 1, Due: today + 30, Lapses: 4},
	}
	r := collect(t, deckOf(5), states,
		answer("a", today-40, srs.Good), answer("b", today-40, srs.Hard),
		answer("a", today-39, srs.Again), answer("b", today-33, srs.Easy),
		store.Event{Kind: store.Drill, Card: "a", Day: today - 39, Grade: srs.Good},
		answer("a", today-39, srs.Good), // on a later day than the first
		store.Event{Kind: store.Practice, Card: "b", Day: today - 1, Grade: srs.Again},
		store.Event{Kind: store.Suspend, Card: "c", Day: today},
		answer("gone", today-2, srs.Good), answer("gone", today, srs.Again),
	)
	if r.Answers != 7 || r.Today != 1 || r.Drills != 1 || r.Practice != 1 || r.Days != 6 || r.Streak != 3 || r.Seconds != 10 {
		t.Errorf("counts: %+v", r)
	}
	if r.Retention == nil || *r.Retention != 0.5 {
		t.Errorf("retention %v, want 2 of 4", r.Retention)
	}
	if r.Cards["new"] != 1 || r.Cards["learning"] != 2 || r.Cards["review"] != 1 || r.Cards["suspended"] != 1 {
		t.Errorf("cards: %v", r.Cards)
	}
	if r.Forecast[0].Count != 1 || r.Forecast[29].Count != 1 || len(r.Forecast) != 30 {
		t.Errorf("forecast: %v", r.Forecast)
	}
	if got := r.Ages; got[0].Recall != (Recall{3, 1}) || got[2].Recall != (Recall{1, 1}) || *got[0].To != 2 || got[len(got)-1].To != nil {
		t.Errorf("ages: %+v", got)
	}
	if len(r.Hardest) != 2 || r.Hardest[0].ID != "d" || r.Hardest[1].Place != "ships.md:1" || r.Hardest[1].Question != "Which sail?" {
		t.Errorf("hardest: %+v", r.Hardest)
	}
	if len(r.Sections) != 2 || r.Sections[0].Recall != (Recall{2, 1}) || r.Sections[0].Section[1] != "Sails" {
		t.Errorf("sections: %+v", r.Sections)
	}
}

// The days before the first answer are not shown, and none if there is no answer.
func TestLastDays(t *testing.T) {
	for _, tt := range []struct {
		name  string
		days  []srs.Day
		want  string
		never string
	}{
		{"today only", []srs.Day{today}, "\nToday\n", "  0\n"},
		{"three days ago", []srs.Day{today - 3}, "\nThe last 4 days\n", "\nToday"},
		{"long ago", []srs.Day{today - 20}, "\nAnswers", "The last"},
		{"the first of them", []srs.Day{today - 30, today - 13}, "\nThe last 14 days\n", "\nToday"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var events []store.Event
			for _, day := range tt.days {
				events = append(events, answer("a", day, srs.Good))
			}
			r := collect(t, deckOf(2), map[string]srs.State{}, events...)
			got := r.Charts(80, func(_ term.Style, text string) string { return text })
			if !strings.Contains(got, tt.want) || strings.Contains(got, tt.never) {
				t.Errorf("%q is to be in it, %q not:\n%s", tt.want, tt.never, got)
			}
		})
	}
}

func TestCollectFails(t *testing.T) {
	broken := errors.New("broken")
	events := func(yield func(store.Event, error) bool) { yield(store.Event{}, broken) }
	if _, err := Collect(nil, nil, events, today); !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
}

// Whatever was answered, the parts of a report add up.
func TestReportsAddUp(t *testing.T) {
	deck := deckOf(6)
	rapid.Check(t, func(rt *rapid.T) {
		var events []store.Event
		states := map[string]srs.State{}
		for day := today - 50; day <= today; day += srs.Day(rapid.IntRange(1, 20).Draw(rt, "step")) {
			for range rapid.IntRange(0, 5).Draw(rt, "answers") {
				card := rapid.SampledFrom(deck).Draw(rt, "card").ID
				g := rapid.SampledFrom([]srs.Grade{srs.Again, srs.Hard, srs.Good, srs.Easy}).Draw(rt, "grade")
				events = append(events, answer(card, day, g))
				states[card] = srs.SM2(states[card], g, day)
			}
		}
		r, err := Collect(deck, states, all(events...), today)
		if err != nil {
			rt.Fatal(err)
		}
		sum := func(n int, of func(int) int) (s int) {
			for i := range n {
				s += of(i)
			}
			return s
		}
		asked := sum(len(r.Ages), func(i int) int { return r.Ages[i].Asked })
		if got := sum(len(r.Sections), func(i int) int { return r.Sections[i].Asked }); got != asked {
			rt.Errorf("%d answers by section, %d by age", got, asked)
		}
		if got := sum(len(r.Calendar), func(i int) int { return r.Calendar[i].Count }); got != r.Answers || r.Answers != len(events) {
			rt.Errorf("%d in the calendar, %d answers, %d events", got, r.Answers, len(events))
		}
		if !slices.IsSortedFunc(r.Calendar, func(a, b DayCount) int { return int(a.Day - b.Day) }) {
			rt.Errorf("calendar: %v", r.Calendar)
		}
		if got := r.Cards["new"] + len(states); got != len(deck) {
			rt.Errorf("%d cards", got)
		}
	})
}

// A handful of answers tell of a section, fewer do not.
func TestSectionsWithFewAnswers(t *testing.T) {
	r := Report{Sections: []Section{{[]string{"Few"}, Recall{4, 1}}, {[]string{"Many"}, Recall{5, 2}}}}
	got := r.Charts(80, func(_ term.Style, text string) string { return text })
	if strings.Contains(got, "Few") || !strings.Contains(got, "40% of 5    Many") {
		t.Errorf("%s", got)
	}
	r.Sections = r.Sections[:1]
	if got := r.Charts(80, func(_ term.Style, text string) string { return text }); strings.Contains(got, "worst") {
		t.Errorf("%s", got)
	}
}
