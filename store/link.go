package store

import (
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
	"k8scards/srs"
)

// Link says that a card of the notes is one that is gone from them: the history
// of that one goes on under the text of this one. Both IDs may be cut short as
// for [Store.Card]. It returns the card as it was, of which perhaps only the ID
// is known, and as it is now. [Store.Undo] and [Store.Unlink] take it back.
//
// A card that is still in the notes is ErrStillThere, one with a history of its
// own ErrOwnHistory.
func (s *Store) Link(at time.Time, day srs.Day, sources []string, gone, present string) (was, is cards.Card, err error) {
	err = s.update(func(tx *bolt.Tx) error {
		rows, err := readRows(tx, sources)
		if err != nil {
			return err
		}
		e, err := findEntry(tx, rows, present)
		if err != nil {
			return err
		}
		if st, err := readState(tx, e.ID); err != nil {
			return err
		} else if st != (srs.State{}) {
			return fmt.Errorf("card %s %w, which would be lost", e.ID, ErrOwnHistory)
		}
		old, err := findGone(tx, rows, gone)
		if err != nil {
			return err
		}
		was, is = old.Card, e.Card
		is.ID = old.ID
		link := Event{Time: at, Day: day, Kind: Link, Card: old.ID, As: e.derived(), How: ByHand}
		if err := s.logLink(tx, link); err != nil {
			return err
		}
		return renameOne(tx, e.ID, e.derived(), old.ID)
	})
	if err != nil {
		return cards.Card{}, cards.Card{}, err
	}
	return was, is, nil
}

// logLink logs a link and what follows from it.
func (s *Store) logLink(tx *bolt.Tx, e Event) error {
	if err := e.validate(); err != nil {
		return err
	}
	if err := s.log(tx, e); err != nil {
		return err
	}
	return writeAlias(tx, e.As, e.Card)
}

// findEntry is the card of the rows whose ID begins with prefix.
func findEntry(tx *bolt.Tx, rows deckRows, prefix string) (entry, error) {
	if len(prefix) < shortestPrefix {
		return entry{}, fmt.Errorf("%w: %q; give at least %d characters of its ID", ErrUnknownCard, prefix, shortestPrefix)
	}
	r, err := match(rows, prefix)
	if err != nil {
		return entry{}, err
	}
	return readEntry(tx, r)
}

// findGone is the learned card that is not among the rows and whose ID begins
// with prefix.
func findGone(tx *bolt.Tx, rows deckRows, prefix string) (*known, error) {
	_, err := findEntry(tx, rows, prefix)
	if err == nil || errors.Is(err, ErrAmbiguousID) {
		return nil, fmt.Errorf("card %s is %w", prefix, ErrStillThere)
	} else if !errors.Is(err, ErrUnknownCard) || len(prefix) < shortestPrefix {
		return nil, err
	}
	found := ""
	c := tx.Bucket([]byte(stateBucket)).Cursor()
	for key, _ := c.Seek([]byte(prefix)); hasPrefix(key, []byte(prefix)); key, _ = c.Next() {
		if found != "" {
			return nil, fmt.Errorf("%w: %q, such as %s and %s", ErrAmbiguousID, prefix, found, key)
		}
		found = string(key)
	}
	if found == "" {
		return nil, fmt.Errorf("%w: %q", ErrUnknownCard, prefix)
	}
	return readGone(tx, found)
}

// renameOne gives the card of a text another ID, wherever it is.
func renameOne(tx *bolt.Tx, id, derived, now string) error {
	_, err := rename(tx, map[string]bool{id: true}, func(text string) string {
		if text == derived {
			return now
		}
		return id
	})
	return err
}
