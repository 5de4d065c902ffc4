package store

import (
	"os"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"
	"pgregory.net/rapid"

	"k8scards/srs"
)

// A model is the store in a few lines: a list of events, and the states are
// what they add up to.
type model struct {
	events []Event
	undone map[int]bool // by place in events
}

func (m *model) undo() (Event, bool) {
	for i := len(m.events) - 1; i >= 0; i-- {
		if m.events[i].Kind != Undo && !m.undone[i] {
			m.undone[i] = true
			m.events = append(m.events, Event{Kind: Undo})
			return m.events[i], true
		}
	}
	return Event{}, false
}

func (m *model) states() map[string]srs.State {
	states := map[string]srs.State{}
	for i, e := range m.events {
		if m.undone[i] {
			continue
		}
		st := states[e.Card]
		switch e.Kind {
		case Answer:
			st = srs.SM2(st, e.Grade, e.Day)
		case Drill:
			st = srs.Drill(st, e.Grade)
		case Suspend:
			st.Suspended = true
		case Resume:
			st.Suspended = false
		case Bury:
			st.Buried = e.Day
		case Reset:
			st = srs.State{Suspended: st.Suspended}
		}
		states[e.Card] = st
	}
	for id, st := range states {
		if st == (srs.State{}) {
			delete(states, id)
		}
	}
	return states
}

func TestStoreIsItsModel(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		path := filepath.Join(dir, "cards.db")
		os.Remove(path)
		s := openForTest(t, path)
		defer func() { s.db.Close() }()
		s.db.NoSync = true
		m := &model{undone: map[int]bool{}}
		t.Repeat(map[string]func(*rapid.T){
			"append": func(t *rapid.T) { appendBoth(t, s, m) },
			"undo":   func(t *rapid.T) { undoBoth(t, s, m) },
			"reopen": func(t *rapid.T) {
				s.db.Close()
				s = openForTest(t, path)
				s.db.NoSync = true
			},
			"": func(t *rapid.T) { compare(t, s, m) },
		})
		rebuildFromNothing(t, s)
	})
}

func openForTest(t *rapid.T, path string) *Store {
	s, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func appendBoth(t *rapid.T, s *Store, m *model) {
	kind := rapid.SampledFrom([]EventKind{Answer, Answer, Answer, Drill, Practice, Suspend, Resume, Bury, Reset}).Draw(t, "kind")
	e := event(kind, rapid.IntRange(0, 3).Draw(t, "card"))
	e.Grade = srs.Grade(rapid.IntRange(0, 5).Draw(t, "grade"))
	e.Day = today + srs.Day(rapid.IntRange(0, 50).Draw(t, "day"))
	st, err := s.Append(e)
	if err != nil {
		t.Fatal(err)
	}
	m.events = append(m.events, e)
	if want := m.states()[e.Card]; st != want {
		t.Fatalf("append gives %+v, want %+v", st, want)
	}
}

func undoBoth(t *rapid.T, s *Store, m *model) {
	e, ok := m.undo()
	undone, st, err := s.Undo(noon, today, "")
	if !ok {
		want(t, err, ErrNothingToUndo)
		return
	}
	if err != nil || undone.Card != e.Card || undone.Kind != e.Kind || undone.Grade != e.Grade {
		t.Fatalf("undid %+v, %v, want %+v", undone, err, e)
	}
	if want := m.states()[e.Card]; st != want {
		t.Fatalf("undo gives %+v, want %+v", st, want)
	}
}

func compare(t *rapid.T, s *Store, m *model) {
	got, err := s.States()
	if err != nil {
		t.Fatal(err)
	}
	wanted := m.states()
	if len(got) != len(wanted) {
		t.Fatalf("%d states, want %d", len(got), len(wanted))
	}
	for id, st := range wanted {
		if got[id] != st {
			t.Fatalf("card %s is %+v, want %+v", id, got[id], st)
		}
	}
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
}

func rebuildFromNothing(t *rapid.T, s *Store) {
	before := rawStates(t, s)
	err := s.update(func(tx *bolt.Tx) error {
		if err := tx.DeleteBucket([]byte(stateBucket)); err != nil {
			return err
		}
		_, err := tx.CreateBucket([]byte(stateBucket))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Rebuild(); err != nil {
		t.Fatal(err)
	}
	if after := rawStates(t, s); after != before {
		t.Fatalf("got  %s\nwant %s", after, before)
	}
}
