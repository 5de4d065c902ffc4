package store

import (
	"fmt"

	bolt "go.etcd.io/bbolt"
)

// Builtin is the name of the source that comes with k8scards.
const Builtin = "builtin"

// A Source is where notes come from.
type Source struct {
	Name string `json:"name"`           // Builtin, or the same as Path
	Path string `json:"path,omitempty"` // absolute; empty for Builtin
}

// Sources is the person's list of sources in the order in which they were
// added. A new store has the built-in one.
func (s *Store) Sources() ([]Source, error) {
	var list []Source
	err := s.view(func(tx *bolt.Tx) error {
		return eachSource(tx, func(_ []byte, src Source) { list = append(list, src) })
	})
	return list, err
}

// AddSource puts a source at the end of the list; ErrSourceExists if there is
// one of this name.
func (s *Store) AddSource(src Source) error {
	return s.update(func(tx *bolt.Tx) error { return addSource(tx, src) })
}

// RemoveSource takes a source off the list and forgets its deck; what was
// learned stays, and what it was about. ErrUnknownSource if there is none of this name.
func (s *Store) RemoveSource(name string) error {
	return s.update(func(tx *bolt.Tx) error {
		key, err := findSource(tx, name)
		if err != nil {
			return err
		}
		if key == nil {
			return fmt.Errorf("%w: %s", ErrUnknownSource, name)
		}
		if err := tx.Bucket([]byte(sourceBucket)).Delete(key); err != nil {
			return err
		}
		return dropDeck(tx, name)
	})
}

func addSource(tx *bolt.Tx, src Source) error {
	key, err := findSource(tx, src.Name)
	if err != nil {
		return err
	}
	if key != nil {
		return fmt.Errorf("%w: %s", ErrSourceExists, src.Name)
	}
	b := tx.Bucket([]byte(sourceBucket))
	n, err := b.NextSequence()
	if err != nil {
		return err
	}
	return putJSON(b, number(uint32(n)), src)
}

// findSource is the key of a source, nil if it is not in the list.
func findSource(tx *bolt.Tx, name string) (found []byte, err error) {
	err = eachSource(tx, func(key []byte, src Source) {
		if src.Name == name {
			found = key
		}
	})
	return found, err
}

func eachSource(tx *bolt.Tx, fn func(key []byte, src Source)) error {
	return tx.Bucket([]byte(sourceBucket)).ForEach(func(key, value []byte) error {
		text, err := unseal(key, value)
		if err != nil {
			return err
		}
		var src Source
		if err := decodeJSON(key, text, &src); err != nil {
			return err
		}
		fn(key, src)
		return nil
	})
}

// dropDeck forgets the deck of a source. Its learned cards go as if the notes
// were gone.
func dropDeck(tx *bolt.Tx, source string) error {
	list := []Notes{{Source: source}}
	err := eachSource(tx, func(_ []byte, src Source) {
		if src.Name != source {
			list = append(list, Notes{Source: src.Name, Unread: true})
		}
	})
	if err != nil {
		return err
	}
	var l load
	if err := l.compare(tx, list); err != nil || l.idle {
		return err
	}
	if err := l.look(tx); err != nil {
		return err
	}
	return l.write(tx)
}
