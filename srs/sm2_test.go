package srs

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

//go:embed testdata/sm2.tsv
var vectors string

func TestSM2Vectors(t *testing.T) {
	count := 0
	for line := range strings.Lines(vectors) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		count++
		field := strings.Split(line, "\t")
		t.Run(field[0], func(t *testing.T) {
			intervals, easiness := replayGrades(field[0])
			if intervals != field[1] || easiness != field[2] {
				t.Errorf("got  %s  %s\nwant %s  %s", intervals, easiness, field[1], field[2])
			}
		})
	}
	if count < 20 {
		t.Errorf("only %d vectors", count)
	}
}

// replayGrades answers on each due day and lists intervals and easiness.
func replayGrades(grades string) (intervals, easiness string) {
	var s State
	var in, ef []string
	today := Day(20_000)
	for _, g := range grades {
		s = SM2(s, Grade(g-'0'), today)
		today = s.Due
		in = append(in, fmt.Sprint(s.Interval))
		ef = append(ef, fmt.Sprint(s.Easiness))
	}
	return strings.Join(in, ","), strings.Join(ef, ",")
}

func TestSM2State(t *testing.T) {
	tests := []struct {
		name string
		from State
		g    Grade
		day  Day
		want State
	}{
		{
			"first answer",
			State{},
			Good, 100,
			State{Reps: 1, Interval: 1, Easiness: 250, Due: 101, First: 100, Last: 100, Answers: 1},
		},
		{
			"a first failure is no lapse",
			State{},
			Again, 100,
			State{Reps: 1, Interval: 1, Easiness: 250, Due: 101, First: 100, Last: 100, Answers: 1, Drill: 100},
		},
		{
			"a later failure is",
			State{Reps: 3, Interval: 15, Easiness: 236, Due: 122, First: 100, Last: 107, Answers: 3},
			Again, 122,
			State{Reps: 1, Interval: 1, Easiness: 236, Due: 123, First: 100, Last: 122, Answers: 4, Lapses: 1, Drill: 122},
		},
		{
			"hard is remembered, and drilled",
			State{Reps: 1, Interval: 1, Easiness: 250, Due: 101, First: 100, Last: 100, Answers: 1},
			Hard, 101,
			State{Reps: 2, Interval: 6, Easiness: 236, Due: 107, First: 100, Last: 101, Answers: 2, Drill: 101},
		},
		{
			"a late answer grows the scheduled interval, and ends a drill left over",
			State{Reps: 2, Interval: 6, Easiness: 250, Due: 107, First: 100, Last: 101, Answers: 2, Drill: 101},
			Good, 200,
			State{Reps: 3, Interval: 15, Easiness: 250, Due: 215, First: 100, Last: 200, Answers: 3},
		},
		{
			"hidden stays hidden",
			State{Suspended: true, Buried: 99},
			Good, 100,
			State{Reps: 1, Interval: 1, Easiness: 250, Due: 101, First: 100, Last: 100, Answers: 1, Suspended: true, Buried: 99},
		},
		{
			"the interval has an end",
			State{Reps: 30, Interval: 36_000, Easiness: 130, Due: 100, First: 1, Last: 50, Answers: 30},
			Easy, 100,
			State{Reps: 31, Interval: 36_500, Easiness: 140, Due: 36_600, First: 1, Last: 100, Answers: 31},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := SM2(tt.from, tt.g, tt.day); got != tt.want {
				t.Errorf("got  %+v\nwant %+v", got, tt.want)
			}
		})
	}
}

func TestGradeValid(t *testing.T) {
	for g := range Grade(255) {
		if g.Valid() != (g <= 5) {
			t.Errorf("Grade(%d).Valid() = %v", g, g.Valid())
		}
	}
}

func TestDrill(t *testing.T) {
	failed := SM2(State{}, Again, 100)
	for g := range Easy + 1 {
		want := failed
		if g >= Good {
			want.Drill = 0
		}
		if got := Drill(failed, g); got != want {
			t.Errorf("grade %d: got %+v, want %+v", g, got, want)
		}
	}
}

func drawGrade() *rapid.Generator[Grade] {
	return rapid.Custom(func(t *rapid.T) Grade { return Grade(rapid.IntRange(0, 5).Draw(t, "grade")) })
}

func TestSM2OnRandomHistories(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s State
		today := Day(rapid.Int32Range(1, 30_000).Draw(t, "start"))
		sum := 250
		for range rapid.IntRange(1, 60).Draw(t, "answers") {
			before := s
			g := drawGrade().Draw(t, "grade")
			s = SM2(s, g, today)
			sum = runningEasiness(sum, g)
			checkStep(t, before, s, g, today)
			if s.Easiness != sum {
				t.Fatalf("easiness %d, the clamped running sum is %d", s.Easiness, sum)
			}
			today = s.Due + Day(rapid.Int32Range(0, 50).Draw(t, "late"))
		}
	})
}

// runningEasiness has the three changes written out, not the formula.
func runningEasiness(sum int, g Grade) int {
	switch g {
	case 5:
		sum += 10
	case 3:
		sum -= 14
	}
	return max(sum, 130)
}

func checkStep(t *rapid.T, before, s State, g Grade, today Day) {
	if s.Easiness < 130 || s.Interval < 1 || s.Interval > MaxInterval {
		t.Fatalf("out of bounds: %+v", s)
	}
	if s.Due != today+Day(s.Interval) || s.Last != today || s.Answers != before.Answers+1 {
		t.Fatalf("the days do not add up: %+v", s)
	}
	if g >= 3 && before.Reps >= 1 && s.Interval < before.Interval {
		t.Fatalf("grade %d shrank the interval: %+v to %+v", g, before, s)
	}
	if g >= 3 && before.Reps >= 2 && before.Interval < MaxInterval && s.Interval*100 < before.Interval*s.Easiness && s.Interval != MaxInterval {
		t.Fatalf("rounded down: %+v to %+v", before, s)
	}
	if (g < 4) != (s.Drill == today) {
		t.Fatalf("grade %d, drill %v", g, s.Drill)
	}
}

func TestABetterGradeIsNeverSooner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s State
		for _, g := range rapid.SliceOf(drawGrade()).Draw(t, "history") {
			s = SM2(s, g, 1000)
		}
		previous := 0
		for g := Grade(3); g <= 5; g++ {
			interval := SM2(s, g, 1000).Interval
			if interval < previous {
				t.Fatalf("grade %d gives %d days, the one below %d", g, interval, previous)
			}
			previous = interval
		}
	})
}
