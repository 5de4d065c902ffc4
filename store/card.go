package store

import (
	"fmt"
	"strings"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
)

// shortestPrefix is how many characters of an ID are enough to ask for it.
const shortestPrefix = 4

// Card is the card with this ID, or the only one whose ID begins like this, if
// at least four characters are given. Otherwise it is ErrUnknownCard or
// ErrAmbiguousID.
func (s *Store) Card(sources []string, id string) (cards.Card, error) {
	var card cards.Card
	if len(id) < shortestPrefix {
		return card, fmt.Errorf("%w: %q; give at least %d characters of its ID", ErrUnknownCard, id, shortestPrefix)
	}
	err := s.view(func(tx *bolt.Tx) error {
		rows, err := readRows(tx, sources)
		if err != nil {
			return err
		}
		r, err := match(rows, id)
		if err != nil {
			return err
		}
		card, err = readCard(tx, r)
		return err
	})
	return card, err
}

// match is the first row of the one card whose ID begins with prefix.
func match(rows deckRows, prefix string) (row, error) {
	var found row
	for r := range rows.all() {
		switch {
		case !strings.HasPrefix(r.id, prefix) || r.id == found.id:
		case found.id != "":
			return row{}, fmt.Errorf("%w: %q, such as %s and %s", ErrAmbiguousID, prefix, found.id, r.id)
		default:
			found = r
		}
	}
	if found.id == "" {
		return row{}, fmt.Errorf("%w: %q", ErrUnknownCard, prefix)
	}
	return found, nil
}

// Cards is the cards of the sources in the order of sources, files and lines.
// A card that comes twice is there once, as it comes first.
func (s *Store) Cards(sources []string) ([]cards.Card, error) {
	var list []cards.Card
	err := s.view(func(tx *bolt.Tx) error {
		rows, err := readRows(tx, sources)
		if err != nil {
			return err
		}
		for r := range rows.distinct(map[string]int{}) {
			c, err := readCard(tx, r)
			if err != nil {
				return err
			}
			list = append(list, c)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return list, nil
}

func readCard(tx *bolt.Tx, r row) (cards.Card, error) {
	e, err := readEntry(tx, r)
	return e.Card, err
}
