package store

import (
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"
)

// firstSchema makes a store as the first k8scards left it: no links, no past.
func firstSchema(t *testing.T) (path, deck string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "cards.db")
	s, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	loadLines(t, s, valve, grease, typo)
	learn(t, s, idOf(t, s, "stainer"))
	deck = deckOf(t, s, "/n")
	err = s.update(func(tx *bolt.Tx) error {
		for _, name := range []string{aliasBucket, pastBucket} {
			if err := tx.DeleteBucket([]byte(name)); err != nil {
				return err
			}
		}
		return put(tx.Bucket([]byte(metaBucket)), []byte("schema"), []byte("1"))
	})
	if err != nil {
		t.Fatal(err)
	}
	closeStore(t, s)
	return path, deck
}

func TestFirstSchemaIsBroughtUpToDate(t *testing.T) {
	path, deck := firstSchema(t)
	s := reopen(t, path, Options{})
	if s.schema != schema {
		t.Errorf("schema %d", s.schema)
	}
	expect(t, deckOf(t, s, "/n"), deck)
	id := idOf(t, s, "stainer")
	loadLines(t, s, valve, grease, sand)
	expect(t, idOf(t, s, "strainer"), id)
	closeStore(t, s)
	again := reopen(t, path, Options{ReadOnly: true})
	expect(t, idOf(t, again, "strainer"), id)
}

func TestFirstSchemaIsReadAsItIs(t *testing.T) {
	path, deck := firstSchema(t)
	s := reopen(t, path, Options{ReadOnly: true})
	expect(t, deckOf(t, s, "/n"), deck)
	if list, err := s.Unclear([]string{"/n"}); err != nil || len(list) != 0 {
		t.Errorf("%v, %v", list, err)
	}
	if _, err := s.PutDecks(noon, today, shelf{"/n": {valve, grease, sand}}.notes(readAll)); err == nil {
		t.Error("written to")
	}
	closeStore(t, s)
	if s := reopen(t, path, Options{ReadOnly: true}); s.schema != 1 {
		t.Errorf("schema %d", s.schema)
	}
}

func TestFirstSchemaIsIdentifiedForReading(t *testing.T) {
	path, _ := firstSchema(t)
	s := reopen(t, path, Options{ReadOnly: true})
	kept, err := s.Identify(shelf{"/n": {valve, grease, sand}}.notes(readAll))
	if err != nil {
		t.Fatal(err)
	}
	expect(t, kept(textOf(sand)), idOf(t, s, "stainer"))
}
