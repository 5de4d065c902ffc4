package store

import (
	bolt "go.etcd.io/bbolt"
)

// The past of a card that was ever answered is the text that it had before its
// present one, or had last if it is in the notes no more. By it a card is
// recognised when it comes back, and a person sees what it was.

// readPast is the past of a card, nil if it has none.
func readPast(tx *bolt.Tx, id string) (*entry, error) {
	b := tx.Bucket([]byte(pastBucket))
	if b == nil { // schema 1, open for reading
		return nil, nil
	}
	var e entry
	found, err := getJSON(b, []byte(id), &e)
	if err != nil || !found {
		return nil, err
	}
	if e.ID != id {
		return nil, corrupt("the past of card %s is that of %s", id, e.ID)
	}
	return &e, nil
}

func writePast(tx *bolt.Tx, e entry) error {
	e.Maybe = nil
	return putJSON(tx.Bucket([]byte(pastBucket)), []byte(e.ID), e)
}

// checkPast makes sure that each past can be read.
func checkPast(tx *bolt.Tx) error {
	b := tx.Bucket([]byte(pastBucket))
	if b == nil {
		return nil
	}
	return b.ForEach(func(id, _ []byte) error {
		_, err := readPast(tx, string(id))
		return err
	})
}
