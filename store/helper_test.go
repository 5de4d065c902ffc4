package store

import (
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"k8scards/cards"
	"k8scards/srs"
)

const today srs.Day = 20_000

var noon = time.Date(2026, 11, 23, 12, 0, 0, 123_456_789, time.FixedZone("", 3600))

// newStore is a store in a folder of its own. It is checked when the test ends.
func newStore(t testing.TB) *Store {
	t.Helper()
	return reopen(t, filepath.Join(t.TempDir(), "cards.db"), Options{})
}

// reopen opens a store that is checked and closed when the test ends, unless
// the test closes it.
func reopen(t testing.TB, path string, o Options) *Store {
	t.Helper()
	s, err := Open(path, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if s.db.Path() == "" { // closed
			return
		}
		if err := s.Check(); err != nil {
			t.Errorf("check: %v", err)
		}
		closeStore(t, s)
	})
	return s
}

func closeStore(t testing.TB, s *Store) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func cardID(n int) string {
	return fmt.Sprintf("card%08d", n)
}

func newCard(n int, section ...string) cards.Card {
	return cards.Card{
		ID: cardID(n), Kind: cards.Basic, Rule: "test", Section: section,
		Question: fmt.Sprintf("question %d", n), Answer: "an answer",
		Siblings: fmt.Sprintf("bullet%d", n/2), Score: n % 1000,
	}
}

func answer(n int, g srs.Grade, day srs.Day) Event {
	return Event{Time: noon, Day: day, Kind: Answer, Card: cardID(n), Grade: g, Millis: 1500}
}

func event(kind EventKind, n int) Event {
	return Event{Time: noon, Day: today, Kind: kind, Card: cardID(n)}
}

func mustAppend(t testing.TB, s *Store, events ...Event) {
	t.Helper()
	for _, e := range events {
		if _, err := s.Append(e); err != nil {
			t.Fatal(err)
		}
	}
}

func mustPut(t testing.TB, s *Store, source string, order []string, changed ...File) {
	t.Helper()
	if err := putDeck(s, source, order, changed); err != nil {
		t.Fatal(err)
	}
}

// putDeck puts the deck of a source that is alone in use.
func putDeck(s *Store, source string, order []string, changed []File) error {
	_, err := s.PutDecks(noon, today, []Notes{{Source: source, Order: order, Changed: changed}})
	return err
}

func allEvents(t testing.TB, s *Store) []Event {
	t.Helper()
	var list []Event
	for e, err := range s.Events() {
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, e)
	}
	return list
}

// tester is what testing and rapid have in common.
type tester interface {
	Helper()
	Errorf(format string, args ...any)
	Fatal(args ...any)
}

func want(t tester, err, sentinel error) {
	t.Helper()
	if !errors.Is(err, sentinel) {
		t.Errorf("got %v, want %v", err, sentinel)
	}
}
