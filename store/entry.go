package store

import (
	"bytes"
	"slices"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
)

// An entry is a card as it is stored.
type entry struct {
	cards.Card
	Derived string   `json:"derived,omitempty"` // the ID that follows from the text, if the card has another
	Maybe   []string `json:"maybe,omitempty"`   // cards that this one might be, but nobody is sure
}

// derived is the ID that follows from the text.
func (e *entry) derived() string {
	if e.Derived != "" {
		return e.Derived
	}
	return e.ID
}

// rename gives the card another ID.
func (e *entry) rename(id string) {
	derived := e.derived()
	e.ID, e.Derived = id, ""
	if id != derived {
		e.Derived = derived
	}
}

// readEntry reads what a row stands for.
func readEntry(tx *bolt.Tx, r row) (entry, error) {
	var e entry
	found, err := getJSON(tx.Bucket([]byte(textBucket)), textKey(r.file, r.place), &e)
	if err != nil {
		return entry{}, err
	}
	if !found || e.ID != r.id {
		return entry{}, corrupt("card %s has no text", r.id)
	}
	return e, nil
}

// rename gives the cards with one of these IDs, nil for all cards, in all decks
// the ID that follows from their text by kept. It counts those that had another.
func rename(tx *bolt.Tx, ids map[string]bool, kept func(derived string) string) (renamed int, err error) {
	var files []fileRows
	err = eachFileRows(tx, func(f fileRows) error {
		f.packed = slices.Clone(f.packed) // it is written to meanwhile
		files = append(files, f)
		return nil
	})
	if err != nil {
		return 0, err
	}
	for _, f := range files {
		n, err := f.rename(tx, ids, kept)
		if err != nil {
			return 0, err
		}
		renamed += n
	}
	return renamed, nil
}

func (f fileRows) rename(tx *bolt.Tx, ids map[string]bool, kept func(derived string) string) (renamed int, err error) {
	before := slices.Clone(f.packed)
	for r := range f.all() {
		if ids != nil && !ids[r.id] {
			continue
		}
		e, err := readEntry(tx, r)
		if err != nil {
			return 0, err
		}
		id := kept(e.derived())
		if id == e.ID {
			continue
		}
		e.rename(id)
		if err := putJSON(tx.Bucket([]byte(textBucket)), textKey(r.file, r.place), e); err != nil {
			return 0, err
		}
		copy(f.packed[int(r.place)*rowSize:], id)
		renamed++
	}
	if bytes.Equal(before, f.packed) {
		return 0, nil
	}
	return renamed, put(tx.Bucket([]byte(rowBucket)), number(f.file), f.packed)
}
