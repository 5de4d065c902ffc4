package srs

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const today Day = 1000

var unlimited = Limits{New: -1, Reviews: -1}

func due(id string, late, interval int) Candidate {
	day := today - Day(late)
	return Candidate{ID: id, State: State{Reps: 2, Answers: 2, Interval: interval, Easiness: 250, Due: day, Last: day - Day(interval), First: 1}}
}

func fresh(id string, order int32, seq uint32) Candidate {
	return Candidate{ID: id, Order: order, Seq: seq}
}

func in(group uint64, c Candidate) Candidate {
	c.Group = group
	return c
}

func with(c Candidate, change func(*State)) Candidate {
	change(&c.State)
	return c
}

func suspended(s *State) { s.Suspended = true }
func buried(s *State)    { s.Buried = today }
func unburied(s *State)  { s.Buried = today - 1 }
func later(s *State)     { s.Buried = today + 1 }

// answered makes the card one that was answered today.
func answered(first Day, drill bool) func(*State) {
	return func(s *State) {
		*s = State{Reps: 1, Interval: 1, Easiness: 250, Answers: 1, First: first, Last: today, Due: today + 1}
		if drill {
			s.Drill = today
		}
	}
}

// Cards that are equally urgent come mixed, the same all day and another way the next.
func TestEqualCardsAreMixed(t *testing.T) {
	var cards []Candidate
	for i := range 100 {
		c := due(fmt.Sprintf("%03d", i), 0, 10)
		c.Seq = uint32(i)
		cards = append(cards, c)
	}
	one, again := Queue(cards, today, unlimited).Due, Queue(cards, today, unlimited).Due
	if !slices.Equal(one, again) {
		t.Error("another order on the same day")
	}
	if next := Queue(cards, today+1, unlimited).Due; slices.Equal(one, next) {
		t.Error("the same order on another day")
	}
	neighbours := 0
	for i := range one[1:] {
		a, _ := strconv.Atoi(one[i])
		b, _ := strconv.Atoi(one[i+1])
		if b-a == 1 || a-b == 1 {
			neighbours++
		}
	}
	if neighbours > 10 {
		t.Errorf("%d neighbours in the notes follow each other: %v", neighbours, one)
	}
	if slices.Sort(one); len(one) != 100 || len(slices.Compact(one)) != 100 {
		t.Errorf("%d cards", len(one))
	}
}

func TestQueue(t *testing.T) {
	tests := []struct {
		name  string
		cards []Candidate
		limit Limits
		want  string // due | new | drill
	}{
		{"nothing", nil, unlimited, "| |"},
		{"not before its day", []Candidate{due("a", -1, 6), due("b", 0, 6)}, unlimited, "b | |"},
		{
			"the longest delay in proportion comes first",
			[]Candidate{due("month", 10, 30), due("day", 1, 1), due("week", 3, 6), due("now", 0, 1)},
			unlimited, "day week month now | |",
		},
		{"equal delays come by due day, then mixed", []Candidate{
			{ID: "z", Seq: 1, State: due("", 1, 10).State},
			{ID: "y", Seq: 2, State: due("", 1, 10).State},
			{ID: "x", Seq: 3, State: due("", 2, 20).State},
		}, unlimited, "x z y | |"},
		{"suspended and buried ones stay away", []Candidate{
			with(due("a", 1, 6), suspended), with(due("b", 1, 6), buried), with(due("c", 1, 6), unburied),
			with(fresh("d", 0, 0), suspended), with(fresh("e", 0, 0), buried), with(fresh("f", 0, 0), unburied),
			with(fresh("g", 0, 0), later),
		}, unlimited, "c | f g |"},
		{
			"new ones by score, then by place",
			[]Candidate{fresh("c", 1, 9), fresh("b", 5, 8), fresh("a", 5, 7), fresh("d", -1, 0)},
			unlimited, "| a b c d |",
		},
		{
			"limits",
			[]Candidate{due("a", 3, 6), due("b", 2, 6), due("c", 1, 6), fresh("d", 2, 0), fresh("e", 1, 1)},
			Limits{New: 1, Reviews: 2},
			"a b | d |",
		},
		{"none allowed", []Candidate{due("a", 3, 6), fresh("b", 0, 0)}, Limits{}, "| |"},
		{"what was answered today counts", []Candidate{
			with(fresh("a", 0, 0), answered(today, false)), with(fresh("b", 0, 0), answered(today-9, false)),
			due("c", 3, 6), due("d", 2, 6), fresh("e", 2, 0), fresh("f", 1, 1),
		}, Limits{New: 2, Reviews: 2}, "c | e |"},
		{"more than the limit was answered", []Candidate{
			with(fresh("a", 0, 0), answered(today, false)), with(fresh("b", 0, 0), answered(today, false)), fresh("c", 0, 0),
		}, Limits{New: 1, Reviews: -1}, "| |"},
		{"drills of today, none of yesterday", []Candidate{
			{ID: "b", Seq: 2, State: with(Candidate{}, answered(today, true)).State},
			{ID: "a", Seq: 1, State: with(Candidate{}, answered(today-5, true)).State},
			with(due("c", 0, 1), func(s *State) { s.Drill = today - 1 }),
			with(with(Candidate{ID: "d"}, answered(today, true)), suspended),
		}, unlimited, "c | | a b"},
		{
			"a sibling of a due card waits",
			[]Candidate{in(1, due("a", 1, 6)), in(1, fresh("b", 9, 0)), in(2, fresh("c", 5, 1)), in(2, fresh("d", 4, 2)), in(3, fresh("e", 3, 3))},
			Limits{New: 2, Reviews: -1},
			"a | c e |",
		},
		{
			"a sibling of a card answered today waits",
			[]Candidate{in(1, with(fresh("a", 0, 0), answered(today-7, false))), in(1, fresh("b", 9, 0)), in(2, fresh("c", 5, 1))},
			Limits{New: 1, Reviews: -1},
			"| c |",
		},
		{
			"too few others: siblings come too, apart",
			[]Candidate{in(1, fresh("a", 9, 0)), in(1, fresh("b", 8, 1)), in(2, fresh("c", 7, 2)), in(3, fresh("d", 6, 3))},
			Limits{New: 9, Reviews: -1},
			"| a c d b |",
		},
		{
			"due siblings stay, apart",
			[]Candidate{in(1, due("a", 9, 10)), in(1, due("b", 8, 10)), in(1, due("c", 7, 10)), due("d", 6, 10), due("e", 5, 10)},
			unlimited, "a d b e c | |",
		},
		{
			"cards without a group are no siblings",
			[]Candidate{due("a", 2, 6), due("b", 1, 6), fresh("c", 3, 0), fresh("d", 2, 1), in(1, fresh("e", 1, 2))},
			Limits{New: 2, Reviews: -1},
			"a b | c d |",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := Queue(tt.cards, today, tt.limit)
			words := slices.Concat(p.Due, []string{"|"}, p.New, []string{"|"}, p.Drill)
			if got := strings.Join(words, " "); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func drawCards() *rapid.Generator[[]Candidate] {
	return rapid.Custom(func(t *rapid.T) []Candidate {
		cards := make([]Candidate, rapid.IntRange(0, 40).Draw(t, "cards"))
		for i := range cards {
			cards[i] = Candidate{
				ID:    fmt.Sprintf("card%02d", i),
				Group: uint64(rapid.IntRange(0, 8).Draw(t, "group")),
				Order: rapid.Int32Range(0, 3).Draw(t, "order"),
				Seq:   uint32(i),
				State: drawState().Draw(t, "state"),
			}
		}
		return cards
	})
}

func drawState() *rapid.Generator[State] {
	return rapid.Custom(func(t *rapid.T) State {
		var s State
		for range rapid.IntRange(0, 3).Draw(t, "answers") {
			s = SM2(s, drawGrade().Draw(t, "grade"), today-Day(rapid.IntRange(0, 9).Draw(t, "ago")))
		}
		s.Suspended = rapid.IntRange(0, 9).Draw(t, "suspended") == 0
		s.Buried = Day(rapid.IntRange(0, 1).Draw(t, "buried")) * today
		return s
	})
}

// The order in which the cards are handed in must not matter, nor may any card
// come twice, or none that could.
func TestQueueIsAFunctionOfTheSet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cards := drawCards().Draw(t, "cards")
		limits := Limits{New: rapid.IntRange(-1, 9).Draw(t, "new"), Reviews: rapid.IntRange(-1, 9).Draw(t, "reviews")}
		plan := Queue(cards, today, limits)
		again := Queue(rapid.Permutation(cards).Draw(t, "shuffled"), today, limits)
		if fmt.Sprint(plan) != fmt.Sprint(again) {
			t.Fatalf("%v, shuffled %v", plan, again)
		}
		if due, fresh, drill := Count(cards, today, limits); due != len(plan.Due) || fresh != len(plan.New) || drill != len(plan.Drill) {
			t.Fatalf("counted %d, %d, %d of %v", due, fresh, drill, plan)
		}
		all := slices.Concat(plan.Due, plan.New, plan.Drill)
		slices.Sort(all)
		if len(slices.Compact(all)) != len(plan.Due)+len(plan.New)+len(plan.Drill) {
			t.Fatalf("twice in %v", plan)
		}
		if limits.New >= 0 && len(plan.New) > limits.New || limits.Reviews >= 0 && len(plan.Due) > limits.Reviews {
			t.Fatalf("%v is over %+v", plan, limits)
		}
	})
}

func TestUnlimitedQueueHasEveryCardItMay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cards := drawCards().Draw(t, "cards")
		plan := Queue(cards, today, unlimited)
		want := 0
		for _, c := range cards {
			s := c.State
			if !s.Suspended && s.Buried != today && (s.Answers == 0 || s.Due <= today || s.Drill == today) {
				want++
			}
		}
		if got := len(plan.Due) + len(plan.New) + len(plan.Drill); got != want {
			t.Fatalf("%d cards, want %d", got, want)
		}
	})
}

func BenchmarkQueue10000(b *testing.B) {
	cards := benchmarkCards()
	for b.Loop() {
		Queue(cards, today, Limits{New: 20, Reviews: -1})
	}
}

func BenchmarkCount10000(b *testing.B) {
	cards := benchmarkCards()
	for b.Loop() {
		Count(cards, today, Limits{New: 20, Reviews: -1})
	}
}

func benchmarkCards() []Candidate {
	cards := make([]Candidate, 10_000)
	for i := range cards {
		cards[i] = Candidate{ID: fmt.Sprintf("card%08d", i), Group: uint64(i / 2), Order: int32(i % 1000), Seq: uint32(i)}
		if i%3 != 0 {
			cards[i].State = SM2(State{}, Grade(i%6), today-Day(i%10))
		}
	}
	return cards
}
