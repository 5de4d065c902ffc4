package store

import (
	"slices"
	"strings"
	"testing"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
	"k8scards/srs"
)

// lost is a store where a card was edited beyond recognition: its ID, and the
// one of what took its place.
func lost(t *testing.T) (s *Store, old, fresh string) {
	t.Helper()
	s = newStore(t)
	loadLines(t, s, valve, grease, sand)
	old = idOf(t, s, "strainer")
	learn(t, s, old)
	loadLines(t, s, valve, grease, rewritten)
	return s, old, idOf(t, s, "sieve")
}

const rewritten = "a.md|Pumps|by what is the intake guarded?|a sieve in front of it"

func TestLink(t *testing.T) {
	s, old, fresh := lost(t)
	if old == fresh {
		t.Fatal("recognised after all")
	}
	was, is, err := s.Link(noon, today, []string{"/n"}, old[:6], fresh[:6])
	if err != nil || was.ID != old || is.ID != old || !strings.Contains(was.Answer, "strainer") || !strings.Contains(is.Answer, "sieve") {
		t.Fatalf("%+v, %+v, %v", was, is, err)
	}
	expect(t, idOf(t, s, "sieve"), old)
	if r := loadLines(t, s, valve, grease, rewritten, stator); r != (Report{New: 1}) {
		t.Errorf("not the same any more: %+v", r)
	}
	expect(t, idOf(t, s, "sieve"), old)

	undone, st, err := s.Undo(noon, today, "")
	if err != nil || undone.Kind != Link || undone.How != ByHand || st.Answers != 1 {
		t.Errorf("undid %+v, %+v, %v", undone, st, err)
	}
	expect(t, idOf(t, s, "sieve"), fresh)
	if r := loadLines(t, s, valve, grease, sand, stator); r != (Report{Back: 1, Gone: 1, Learned: true}) {
		t.Errorf("the old text: %+v", r)
	}
	expect(t, idOf(t, s, "strainer"), old)
}

func TestLinkRefuses(t *testing.T) {
	s, old, fresh := lost(t)
	link := func(gone, present string) error {
		_, _, err := s.Link(noon, today, []string{"/n"}, gone, present)
		return err
	}
	before := deckOf(t, s, "/n")
	want(t, link(idOf(t, s, "valve"), fresh), ErrStillThere)
	want(t, link("zzzzzzzzzzzz", fresh), ErrUnknownCard)
	want(t, link(old[:3], fresh), ErrUnknownCard)
	want(t, link(old, "zzzzzzzzzzzz"), ErrUnknownCard)
	want(t, link(old, old), ErrUnknownCard)
	learn(t, s, fresh)
	want(t, link(old, fresh), ErrOwnHistory)
	expect(t, deckOf(t, s, "/n"), before)
	if events := allEvents(t, s); slices.ContainsFunc(events, func(e Event) bool { return e.Kind == Link }) {
		t.Errorf("events %v", events)
	}
	_, _, err := s.Link(noon, 0, []string{"/n"}, old, idOf(t, s, "valve"))
	want(t, err, ErrInvalidEvent)
}

func TestLinkOfManyThatBeginAlike(t *testing.T) {
	s := newStore(t)
	mustPut(t, s, "/n", []string{"a"}, file("a", newCard(100)))
	mustAppend(t, s, answer(1, 4, today), answer(2, 4, today))
	_, _, err := s.Link(noon, today, []string{"/n"}, "card0000000", cardID(100))
	want(t, err, ErrAmbiguousID)
	was, _, err := s.Link(noon, today, []string{"/n"}, cardID(2), cardID(100))
	if err != nil || was.ID != cardID(2) || was.Question != "" {
		t.Errorf("a card of which only the history is known: %+v, %v", was, err)
	}
}

func TestUnlink(t *testing.T) {
	s := newStore(t)
	loadLines(t, s, valve, grease, typo)
	old := idOf(t, s, "stainer")
	learn(t, s, old)
	loadLines(t, s, valve, grease, sand)
	link, is, err := s.Unlink(noon, today, []string{"/n"}, old[:5])
	if err != nil || link.Card != old || link.How != cards.AnswerEdited || is.ID == old {
		t.Fatalf("%+v, %+v, %v", link, is, err)
	}
	expect(t, idOf(t, s, "strainer"), is.ID)
	if st, err := s.State(is.ID); err != nil || st != (srs.State{}) {
		t.Errorf("state %+v, %v", st, err)
	}
	was, _, err := s.Link(noon, today, []string{"/n"}, old, is.ID)
	if err != nil || !strings.Contains(was.Answer, "stainer") {
		t.Errorf("what it was is forgotten: %+v, %v", was, err)
	}
	if _, _, err := s.Undo(noon, today, ""); err != nil {
		t.Fatal(err)
	}
	// It is not linked again, and the old card comes back with its text.
	loadLines(t, s, valve, grease, sand, stator)
	expect(t, idOf(t, s, "strainer"), is.ID)
	loadLines(t, s, valve, grease, sand, typo)
	expect(t, idOf(t, s, "stainer"), old)
	for _, id := range []string{is.ID, old} {
		_, _, err := s.Unlink(noon, today, []string{"/n"}, id)
		want(t, err, ErrNotLinked)
	}
}

// What nobody asked for is not taken back in place of an answer.
func TestUndoPassesOverEdits(t *testing.T) {
	s := newStore(t)
	loadLines(t, s, valve, grease, typo)
	old := idOf(t, s, "stainer")
	learn(t, s, old)
	loadLines(t, s, valve, grease, sand)
	if undone, _, err := s.Undo(noon, today, ""); err != nil || undone.Kind != Answer {
		t.Errorf("undid %+v, %v", undone, err)
	}
	expect(t, idOf(t, s, "strainer"), old)
}

// The ID that an undone link leads back to may be another card's by then.
func TestUndoneLinkToATakenID(t *testing.T) {
	s, old, fresh := lost(t)
	if _, _, err := s.Link(noon, today, []string{"/n"}, old, fresh); err != nil {
		t.Fatal(err)
	}
	// Another text becomes what the new one was before the link.
	err := s.update(func(tx *bolt.Tx) error {
		id := textID("Pumps", "at which pressure does the relief valve open?", "`16` bar")
		link := Event{Time: noon, Day: today, Kind: Link, Card: fresh, As: id, How: cards.Moved}
		if err := s.logLink(tx, link); err != nil {
			return err
		}
		return renameOne(tx, id, id, fresh)
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Undo(noon, today, ""); err != nil {
		t.Fatal(err)
	}
	got := idOf(t, s, "sieve")
	if got == fresh || got == old {
		t.Errorf("one ID, two texts: %s", got)
	}
	loadLines(t, s, valve, grease, rewritten, stator)
	expect(t, idOf(t, s, "sieve"), got)
	expect(t, idOf(t, s, "valve"), fresh)
}

func TestAppendRefusesLinks(t *testing.T) {
	s := newStore(t)
	e := event(Link, 1)
	e.As, e.How = cardID(2), ByHand
	_, err := s.Append(e)
	want(t, err, ErrInvalidEvent)
	for name, e := range map[string]Event{
		"no text":     {Kind: Link, Card: cardID(1), How: ByHand},
		"not by what": {Kind: Link, Card: cardID(1), As: cardID(2)},
		"an answer":   {Kind: Answer, Card: cardID(1), As: cardID(2), How: ByHand},
	} {
		e.Time, e.Day = noon, today
		if e.validate() == nil {
			t.Errorf("%s is taken", name)
		}
	}
}
