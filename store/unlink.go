package store

import (
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
	"k8scards/srs"
)

// Unlink takes back the last decision that a card of the notes is one that was
// there before, whoever made it: the card begins anew, and what was learned
// stays with the old one, as if that was gone. It returns the link, and the card
// as it is now. The ID may be cut short as for [Store.Card].
//
// If the card was not recognised as another, that is ErrNotLinked.
func (s *Store) Unlink(at time.Time, day srs.Day, sources []string, id string) (link Event, is cards.Card, err error) {
	err = s.update(func(tx *bolt.Tx) error {
		rows, err := readRows(tx, sources)
		if err != nil {
			return err
		}
		e, err := findEntry(tx, rows, id)
		if err != nil {
			return err
		}
		if link, err = replayAlias(tx, e.derived()); err != nil {
			return err
		}
		if link.Card != e.ID || link.How == Apart {
			return fmt.Errorf("card %s %w", e.ID, ErrNotLinked)
		}
		undo := Event{Time: at, Day: day, Kind: Undo, Card: link.Card, Undoes: link.Seq}
		if err := undo.validate(); err != nil {
			return err
		}
		if err := s.log(tx, undo); err != nil {
			return err
		}
		is = e.Card
		is.ID, err = s.relink(tx, undo, link)
		return err
	})
	if err != nil {
		return Event{}, cards.Card{}, err
	}
	return link, is, nil
}

// relink gives the card of a text the ID that it has without a link that was
// undone, and returns it. If that ID is another card's by now, it gets one of
// its own.
func (s *Store) relink(tx *bolt.Tx, undo, undone Event) (id string, err error) {
	before, err := replayAlias(tx, undone.As)
	if err != nil {
		return "", err
	}
	id = undone.As
	if before.Seq != 0 {
		id = before.Card
	}
	if err := writeAlias(tx, undone.As, id); err != nil {
		return "", err
	}
	other, err := isOther(tx, id, undone.As)
	if err != nil {
		return "", err
	}
	if other {
		if id, err = newID(tx, undone.As); err != nil {
			return "", err
		}
		link := Event{Time: undo.Time, Day: undo.Day, Kind: Link, Card: id, As: undone.As, How: Apart}
		if err := s.logLink(tx, link); err != nil {
			return "", err
		}
	}
	return id, renameOne(tx, undone.Card, undone.As, id)
}

// isOther says whether a card of another text has the ID.
func isOther(tx *bolt.Tx, id, derived string) (other bool, err error) {
	err = eachFileRows(tx, func(f fileRows) error {
		for r := range f.all() {
			if r.id != id {
				continue
			}
			e, err := readEntry(tx, r)
			if err != nil {
				return err
			}
			other = other || e.derived() != derived
		}
		return nil
	})
	return other, err
}

// newID derives an ID from a text that no card has or had.
func newID(tx *bolt.Tx, derived string) (string, error) {
	used := map[string]bool{}
	err := errors.Join(
		eachState(tx, func(id []byte, _ srs.State) { used[string(id)] = true }),
		eachFileRows(tx, func(f fileRows) error {
			for r := range f.all() {
				used[r.id] = true
			}
			return nil
		}),
	)
	return apart(derived, func(id string) bool { return !used[id] }), err
}
