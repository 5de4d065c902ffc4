package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/srs"
)

func TestAppend(t *testing.T) {
	s := newStore(t)
	st, err := s.Append(answer(1, 3, today))
	if err != nil {
		t.Fatal(err)
	}
	if want := srs.SM2(srs.State{}, 3, today); st != want {
		t.Errorf("state %+v, want %+v", st, want)
	}
	if stored, err := s.State(cardID(1)); err != nil || stored != st {
		t.Errorf("stored %+v, %v", stored, err)
	}
	got := allEvents(t, s)[0]
	if got.Seq != 1 || got.Device != s.device || got.Scheduler != "sm2/1" || got.Millis != 1500 || got.Day != today {
		t.Errorf("event %+v", got)
	}
	if !got.Time.Equal(noon.Truncate(time.Millisecond)) || got.Time.Format("-07:00") != "+01:00" {
		t.Errorf("time %v, want %v", got.Time, noon)
	}
}

// The names and the notation are what other programs will read.
func TestEventAsStored(t *testing.T) {
	s := newStore(t)
	s.device = "abcd2345"
	mustAppend(t, s, answer(1, 5, today), event(Suspend, 1))
	want := []string{
		`{"seq":1,"device":"abcd2345","time":"2026-11-23T12:00:00.123+01:00","day":"2024-10-04","kind":"answer","card":"card00000001","grade":5,"millis":1500,"scheduler":"sm2/1"}`,
		`{"seq":2,"device":"abcd2345","time":"2026-11-23T12:00:00.123+01:00","day":"2024-10-04","kind":"suspend","card":"card00000001"}`,
	}
	for i, got := range allEvents(t, s) {
		if text, _ := json.Marshal(got); string(text) != want[i] {
			t.Errorf("got  %s\nwant %s", text, want[i])
		}
	}
	err := s.view(func(tx *bolt.Tx) error {
		for seq, raw := range rawEvents(tx, 1) {
			if string(raw.text) != want[seq-1] {
				t.Errorf("got  %s\nwant %s", raw.text, want[seq-1])
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func TestAppendKinds(t *testing.T) {
	failed := srs.SM2(srs.State{}, 2, today)
	change := func(f func(*srs.State)) srs.State {
		st := failed
		f(&st)
		return st
	}
	graded := func(kind EventKind, g srs.Grade) Event {
		e := event(kind, 1)
		e.Grade = g
		return e
	}
	tests := []struct {
		name string
		e    Event
		want srs.State
	}{
		{"drill known", graded(Drill, 4), change(func(st *srs.State) { st.Drill = 0 })},
		{"drill not known", graded(Drill, 3), failed},
		{"practice", graded(Practice, 0), failed},
		{"suspend", event(Suspend, 1), change(func(st *srs.State) { st.Suspended = true })},
		{"bury", event(Bury, 1), change(func(st *srs.State) { st.Buried = today })},
		{"reset", event(Reset, 1), srs.State{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newStore(t)
			mustAppend(t, s, answer(1, 2, today))
			if st, err := s.Append(tt.e); err != nil || st != tt.want {
				t.Errorf("got %+v, %v, want %+v", st, err, tt.want)
			}
		})
	}
	t.Run("resume, and reset of a suspended card", func(t *testing.T) {
		s := newStore(t)
		mustAppend(t, s, answer(1, 2, today), event(Suspend, 1))
		if st, err := s.Append(event(Reset, 1)); err != nil || st != (srs.State{Suspended: true}) {
			t.Errorf("reset: %+v, %v", st, err)
		}
		if st, err := s.Append(event(Resume, 1)); err != nil || st != (srs.State{}) {
			t.Errorf("resume: %+v, %v", st, err)
		}
		if states, err := s.States(); err != nil || len(states) != 0 {
			t.Errorf("states %v, %v", states, err)
		}
	})
}

func TestAppendRefuses(t *testing.T) {
	change := func(f func(*Event)) Event {
		e := answer(1, 4, today)
		f(&e)
		return e
	}
	s := newStore(t)
	for name, e := range map[string]Event{
		"grade":     change(func(e *Event) { e.Grade = 6 }),
		"no card":   change(func(e *Event) { e.Card = "" }),
		"card":      change(func(e *Event) { e.Card = `card"0000001` }),
		"long card": change(func(e *Event) { e.Card += "0" }),
		"no day":    change(func(e *Event) { e.Day = 0 }),
		"day":       change(func(e *Event) { e.Day = lastDay + 1 }),
		"no time":   change(func(e *Event) { e.Time = time.Time{} }),
		"year":      change(func(e *Event) { e.Time = time.Date(10_000, 1, 1, 0, 0, 0, 0, time.UTC) }),
		"millis":    change(func(e *Event) { e.Millis = -1 }),
		"undoes":    change(func(e *Event) { e.Undoes = 1 }),
		"undo":      change(func(e *Event) { e.Kind, e.Undoes = Undo, 1 }),
		"no kind":   change(func(e *Event) { e.Kind = "" }),
		"kind":      change(func(e *Event) { e.Kind = "exam" }),
	} {
		if _, err := s.Append(e); !errors.Is(err, ErrInvalidEvent) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got := allEvents(t, s); len(got) != 0 {
		t.Errorf("logged %v", got)
	}
}

// logRaw logs JSON as a newer k8scards might.
func logRaw(t testing.TB, s *Store, text string) {
	t.Helper()
	err := s.update(func(tx *bolt.Tx) error {
		last, err := lastSeq(tx)
		if err != nil {
			return err
		}
		b := tx.Bucket([]byte(logBucket))
		text := fmt.Sprintf(`{"seq":%d,%s}`, last+1, text)
		return errors.Join(b.SetSequence(last+1), put(b, seqKey(last+1), []byte(text)))
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestUnknownKindsAreKept(t *testing.T) {
	s := newStore(t)
	mustAppend(t, s, answer(1, 4, today))
	logRaw(t, s, `"device":"`+s.device+`","time":"2026-11-23T12:00:00Z","day":"2026-11-23","kind":"exam","card":"`+cardID(1)+`","date":"2027-01-01"`)
	if changed, err := s.Rebuild(); err != nil || changed != 0 {
		t.Errorf("rebuild changed %d, %v", changed, err)
	}
	if got := allEvents(t, s); len(got) != 2 || got[1].Kind != "exam" {
		t.Errorf("events %v", got)
	}
	if undone, _, err := s.Undo(noon, today, ""); err != nil || undone.Seq != 1 {
		t.Errorf("undid %v, %v", undone, err)
	}
}

func TestEventsInChunks(t *testing.T) {
	if testing.Short() {
		t.Skip("thousands of events")
	}
	for _, n := range []int{0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 2*chunkSize + 7} {
		s := newStore(t)
		fill(t, s, n, 10)
		for i, e := range allEvents(t, s) {
			if e.Seq != uint64(i+1) {
				t.Fatalf("event %d in place %d", e.Seq, i)
			}
		}
		if got := len(allEvents(t, s)); got != n {
			t.Errorf("%d events, want %d", got, n)
		}
	}
}

// fill logs n answers to the first cards in one transaction.
func fill(t testing.TB, s *Store, n, cards int) {
	t.Helper()
	err := s.update(func(tx *bolt.Tx) error {
		for i := range n {
			e := answer(i%cards, srs.Grade(i%6), today-1000+srs.Day(i/cards))
			e.Scheduler = srs.SM2Version
			if err := s.log(tx, e); err != nil {
				return err
			}
		}
		states, err := replayAll(tx)
		if err != nil {
			return err
		}
		_, err = replaceStates(tx, states)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A caller may do as it likes between two events.
func TestEventsLetTheCallerAppendAndStop(t *testing.T) {
	s := newStore(t)
	mustAppend(t, s, answer(1, 4, today), answer(2, 4, today))
	seen := 0
	for e, err := range s.Events() {
		if err != nil {
			t.Fatal(err)
		}
		seen++
		if e.Seq == 1 {
			mustAppend(t, s, answer(3, 4, today))
			continue
		}
		break
	}
	if seen != 2 {
		t.Errorf("saw %d events", seen)
	}
}

func TestEffective(t *testing.T) {
	s := newStore(t)
	mustAppend(t, s, answer(1, 4, today), answer(2, 4, today), event(Bury, 3))
	for range 2 {
		if _, _, err := s.Undo(noon, today, ""); err != nil {
			t.Fatal(err)
		}
	}
	mustAppend(t, s, answer(3, 4, today))
	var got []string
	for e, err := range s.Effective() {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprint(e.Seq))
	}
	if want := "1 6"; strings.Join(got, " ") != want {
		t.Errorf("events %v, want %s", got, want)
	}
}

func TestUndo(t *testing.T) {
	s := newStore(t)
	_, _, err := s.Undo(noon, today, "")
	want(t, err, ErrNothingToUndo)
	mustAppend(t, s, answer(1, 4, today-1), answer(1, 2, today), answer(2, 4, today), event(Suspend, 1))
	first := srs.SM2(srs.State{}, 4, today-1)
	second := srs.SM2(first, 2, today)
	for i, step := range []struct {
		seq uint64
		st  srs.State
	}{{4, second}, {3, srs.State{}}, {2, first}, {1, srs.State{}}} {
		undone, st, err := s.Undo(noon, today, "")
		if err != nil || undone.Seq != step.seq || st != step.st {
			t.Errorf("undo %d: event %d, %+v, %v; want %d, %+v", i+1, undone.Seq, st, err, step.seq, step.st)
		}
		if stored, err := s.State(undone.Card); err != nil || stored != step.st {
			t.Errorf("undo %d: stored %+v, %v", i+1, stored, err)
		}
	}
	_, _, err = s.Undo(noon, today, "")
	want(t, err, ErrNothingToUndo)
	if states, err := s.States(); err != nil || len(states) != 0 {
		t.Errorf("states %v, %v", states, err)
	}
	if got := len(allEvents(t, s)); got != 8 {
		t.Errorf("%d events, want 8: nothing is removed", got)
	}
}

// The last event of one card can be undone though others came after it.
func TestUndoOfACard(t *testing.T) {
	s := newStore(t)
	mustAppend(t, s, answer(1, 4, today-1), answer(1, 2, today), answer(2, 4, today))
	for _, seq := range []uint64{2, 1} {
		if undone, _, err := s.Undo(noon, today, cardID(1)); err != nil || undone.Seq != seq {
			t.Errorf("undid %+v, %v, want event %d", undone, err, seq)
		}
	}
	_, _, err := s.Undo(noon, today, cardID(1))
	want(t, err, ErrNothingToUndo)
	if st, err := s.State(cardID(2)); err != nil || st.Answers != 1 {
		t.Errorf("the other card: %+v, %v", st, err)
	}
}

func TestUndoIsForThisDevice(t *testing.T) {
	s := newStore(t)
	mustAppend(t, s, answer(1, 4, today))
	mine := s.device
	s.device = "other234"
	mustAppend(t, s, answer(1, 5, today+1))
	s.device = mine
	if undone, _, err := s.Undo(noon, today, ""); err != nil || undone.Seq != 1 {
		t.Errorf("undid %+v, %v", undone, err)
	}
	_, _, err := s.Undo(noon, today, "")
	want(t, err, ErrNothingToUndo)
}

func TestUndoRefusesNonsense(t *testing.T) {
	s := newStore(t)
	mustAppend(t, s, answer(1, 4, today))
	_, _, err := s.Undo(noon, 0, "")
	want(t, err, ErrInvalidEvent)
	if got := len(allEvents(t, s)); got != 1 {
		t.Errorf("%d events", got)
	}
}

func TestRebuild(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	s := reopen(t, path, Options{})
	mustAppend(t, s, answer(1, 4, today), answer(2, 2, today), answer(3, 5, today))
	before := rawStates(t, s)
	tamper(t, s, func(b *bolt.Bucket) error {
		key, extra := []byte(cardID(1)), []byte(cardID(9))
		return errors.Join(
			put(b, key, encodeState(srs.State{Reps: 7, Answers: 7})), // wrong
			b.Delete([]byte(cardID(2))),                              // missing
			b.Put(extra, []byte("?")),                                // not there before, nor readable
		)
	})
	want(t, s.Check(), ErrCorrupt)
	if changed, err := s.Rebuild(); err != nil || changed != 3 {
		t.Errorf("changed %d, %v", changed, err)
	}
	if after := rawStates(t, s); after != before {
		t.Errorf("got  %s\nwant %s", after, before)
	}
}

func tamper(t testing.TB, s *Store, fn func(*bolt.Bucket) error) {
	t.Helper()
	if err := s.update(func(tx *bolt.Tx) error { return fn(tx.Bucket([]byte(stateBucket))) }); err != nil {
		t.Fatal(err)
	}
}

// rawStates is the bucket of the states, byte for byte.
func rawStates(t tester, s *Store) string {
	t.Helper()
	var b strings.Builder
	err := s.view(func(tx *bolt.Tx) error {
		states := tx.Bucket([]byte(stateBucket))
		fmt.Fprintln(&b, states.Sequence())
		return states.ForEach(func(key, value []byte) error {
			fmt.Fprintf(&b, "%s %x\n", key, value)
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestStatesNoticeALostOne(t *testing.T) {
	s := newStore(t)
	mustAppend(t, s, answer(1, 4, today), answer(2, 4, today))
	tamper(t, s, func(b *bolt.Bucket) error { return b.Delete([]byte(cardID(2))) })
	_, err := s.States()
	want(t, err, ErrCorrupt)
	_, err = s.Candidates([]string{Builtin}, nil)
	want(t, err, ErrCorrupt)
	if _, err := s.Rebuild(); err != nil {
		t.Error(err)
	}
}

func TestLogNoticesALostEvent(t *testing.T) {
	for _, lost := range []uint64{1, 2, 3} {
		path := filepath.Join(t.TempDir(), "cards.db")
		s, err := Open(path, Options{})
		if err != nil {
			t.Fatal(err)
		}
		mustAppend(t, s, answer(1, 4, today), answer(2, 4, today), answer(3, 4, today))
		err = s.update(func(tx *bolt.Tx) error { return tx.Bucket([]byte(logBucket)).Delete(seqKey(lost)) })
		if err != nil {
			t.Fatal(err)
		}
		_, err = s.Rebuild()
		want(t, err, ErrCorrupt)
		want(t, s.Check(), ErrCorrupt)
		var last error
		for _, err := range s.Events() {
			last = err
		}
		want(t, last, ErrCorrupt)
		if lost == 3 {
			_, err := s.Append(answer(1, 4, today))
			want(t, err, ErrCorrupt)
		}
		closeStore(t, s)
	}
}
