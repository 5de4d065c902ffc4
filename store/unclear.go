package store

import (
	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
	"k8scards/srs"
)

// Unclear is a card of the notes with cards that it might be: learned ones,
// that are gone from the notes.
type Unclear struct {
	Card  cards.Card
	Maybe []cards.Card // the likeliest first
}

// Unclear is the cards of the sources for which a person may say, by
// [Store.Link], that they are others. One that was answered since is a card of
// its own.
func (s *Store) Unclear(sources []string) ([]Unclear, error) {
	var list []Unclear
	err := s.view(func(tx *bolt.Tx) error {
		rows, err := readRows(tx, sources)
		if err != nil {
			return err
		}
		present := map[string]bool{}
		var doubtful []entry
		for r := range rows.distinct(make(map[string]int, rows.count)) {
			present[r.id] = true
			e, err := readEntry(tx, r)
			if err != nil {
				return err
			}
			if e.Maybe != nil {
				doubtful = append(doubtful, e)
			}
		}
		for _, e := range doubtful {
			u, err := e.unclear(tx, present)
			if err != nil {
				return err
			}
			if u.Maybe != nil {
				list = append(list, u)
			}
		}
		return nil
	})
	return list, err
}

// unclear lists which of the cards that this one might be are still to be had.
func (e *entry) unclear(tx *bolt.Tx, present map[string]bool) (Unclear, error) {
	u := Unclear{Card: e.Card}
	if st, err := readState(tx, e.ID); err != nil || st != (srs.State{}) {
		return u, err
	}
	for _, id := range e.Maybe {
		st, err := readState(tx, id)
		if err != nil {
			return u, err
		}
		past, err := readPast(tx, id)
		if err != nil {
			return u, err
		}
		if past != nil && st != (srs.State{}) && !present[id] {
			u.Maybe = append(u.Maybe, past.Card)
		}
	}
	return u, nil
}
