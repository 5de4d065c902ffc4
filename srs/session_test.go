package srs

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// sit answers until the session ends and lists the cards as they came.
func sit(t *testing.T, s *Session, grades ...Grade) []string {
	t.Helper()
	var asked []string
	for _, g := range grades {
		id, phase, ok := s.Next()
		if !ok {
			break
		}
		asked = append(asked, id+":"+phase.String())
		s.Answered(g)
	}
	return asked
}

func TestSessionOrder(t *testing.T) {
	plan := Plan{Due: []string{"a", "b"}, New: []string{"c"}, Drill: []string{"d"}}
	tests := []struct {
		name   string
		grades []Grade
		want   []string
	}{
		{"all known", []Grade{4, 4, 4, 4, 4}, []string{"a:review", "b:review", "c:new", "d:drill"}},
		{
			"failed cards come last, in turn, until they are known",
			[]Grade{2, 5, 3, 2, 3, 4, 4, 5, 5},
			[]string{"a:review", "b:review", "c:new", "d:drill", "a:drill", "c:drill", "d:drill", "a:drill"},
		},
		{"a single one is asked again at once", []Grade{4, 4, 4, 2, 2, 4, 4}, []string{"a:review", "b:review", "c:new", "d:drill", "d:drill", "d:drill"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := NewSession(plan)
			if got := sit(t, s, tt.grades...); !slices.Equal(got, tt.want) {
				t.Errorf("got  %v\nwant %v", got, tt.want)
			}
			if _, _, ok := s.Next(); ok {
				t.Error("not done")
			}
			s.Answered(2)
			s.Skip()
			s.Drop()
			if due, fresh, drill := s.Left(); due+fresh+drill != 0 {
				t.Error("an ended session goes on")
			}
		})
	}
}

func TestSessionSkipAndDrop(t *testing.T) {
	s := NewSession(Plan{Due: []string{"a", "b", "c"}})
	s.Answered(2)
	s.Skip()
	s.Drop()
	if id, phase, _ := s.Next(); id != "a" || phase != PhaseDrill {
		t.Fatalf("next is %s in %v, want the drill of a", id, phase)
	}
	if id, ok := s.Back(); !ok || id != "b" {
		t.Errorf("back brings %q, want the skipped b", id)
	}
	if id, ok := s.Back(); !ok || id != "a" {
		t.Errorf("back brings %q, want a", id)
	}
	if id, ok := s.Back(); ok {
		t.Errorf("back at the start brings %q", id)
	}
	if due, fresh, drill := s.Left(); due != 2 || fresh != 0 || drill != 0 {
		t.Errorf("left %d, %d, %d; want a and b, c is gone", due, fresh, drill)
	}
}

func TestSessionLeavesThePlanAlone(t *testing.T) {
	plan := Plan{Due: []string{"a", "b"}, Drill: []string{"x", "y"}}
	s := NewSession(plan)
	sit(t, s, 2, 2, 2, 2)
	s.Back()
	s.Back()
	if !slices.Equal(plan.Due, []string{"a", "b"}) || !slices.Equal(plan.Drill, []string{"x", "y"}) {
		t.Errorf("the plan became %v", plan)
	}
}

// Taking everything back gives the session as it was, whatever was done.
func TestSessionBackRestores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := []string{"a", "b", "c", "d", "e", "f"}
		due := rapid.IntRange(0, 3).Draw(t, "due")
		fresh := rapid.IntRange(due, 5).Draw(t, "new")
		s := NewSession(Plan{Due: names[:due], New: names[due:fresh], Drill: names[fresh:]})
		var before [][PhaseDrill + 1][]string
		for _, g := range rapid.SliceOfN(rapid.IntRange(0, 6), 0, 20).Draw(t, "grades") {
			if _, _, ok := s.Next(); !ok {
				break
			}
			before = append(before, snapshot(s))
			if g == 6 {
				s.Skip()
			} else {
				s.Answered(Grade(g))
			}
		}
		for _, want := range slices.Backward(before) {
			s.Back()
			if got := snapshot(s); !equalQueues(got, want) {
				t.Fatalf("back gives %v, want %v", got, want)
			}
		}
	})
}

func snapshot(s *Session) (q [PhaseDrill + 1][]string) {
	for i := range s.queues {
		q[i] = slices.Clone(s.queues[i])
	}
	return q
}

func equalQueues(a, b [PhaseDrill + 1][]string) bool {
	for i := range a {
		if !slices.Equal(a[i], b[i]) {
			return false
		}
	}
	return true
}
