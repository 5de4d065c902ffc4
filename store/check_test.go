package store

import (
	"errors"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"k8scards/srs"
)

func TestCheckNotices(t *testing.T) {
	states := func(tx *bolt.Tx) *bolt.Bucket { return tx.Bucket([]byte(stateBucket)) }
	tests := []struct {
		name   string
		damage func(tx *bolt.Tx) error
	}{
		{"a state that does not follow", func(tx *bolt.Tx) error {
			return put(states(tx), []byte(cardID(1)), encodeState(srs.State{Answers: 9}))
		}},
		{"a state too many", func(tx *bolt.Tx) error { return writeState(tx, cardID(9), srs.State{Answers: 9}) }},
		{"a state too few", func(tx *bolt.Tx) error { return writeState(tx, cardID(1), srs.State{}) }},
		{"a card without text", func(tx *bolt.Tx) error { return tx.Bucket([]byte(textBucket)).Delete(textKey(1, 0)) }},
		{"a text without card", func(tx *bolt.Tx) error {
			return putJSON(tx.Bucket([]byte(textBucket)), textKey(1, 7), newCard(7))
		}},
		{"another card's text", func(tx *bolt.Tx) error {
			return putJSON(tx.Bucket([]byte(textBucket)), textKey(1, 0), newCard(2, "A"))
		}},
		{"another section", func(tx *bolt.Tx) error {
			return putJSON(tx.Bucket([]byte(sectionBucket)), number(1), [][]string{{"B"}})
		}},
		{"no section", func(tx *bolt.Tx) error { return tx.Bucket([]byte(sectionBucket)).Delete(number(1)) }},
		{"rows missing", func(tx *bolt.Tx) error { return tx.Bucket([]byte(rowBucket)).Delete(number(1)) }},
		{"rows too few", func(tx *bolt.Tx) error { return put(tx.Bucket([]byte(rowBucket)), number(1), nil) }},
		{"half a row", func(tx *bolt.Tx) error { return put(tx.Bucket([]byte(rowBucket)), number(1), make([]byte, 5)) }},
		{"a file of no source", func(tx *bolt.Tx) error {
			return tx.Bucket([]byte(deckBucket)).Delete([]byte(Builtin))
		}},
		{"a file without a place", func(tx *bolt.Tx) error {
			return putJSON(tx.Bucket([]byte(deckBucket)), []byte(Builtin), []uint32{2})
		}},
		{"a source that cannot be read", func(tx *bolt.Tx) error {
			return put(tx.Bucket([]byte(sourceBucket)), number(1), []byte("?"))
		}},
		{"an event that calls itself another", func(tx *bolt.Tx) error {
			b := tx.Bucket([]byte(logBucket))
			text, err := get(b, seqKey(1))
			return errors.Join(err, b.SetSequence(2), put(b, seqKey(2), text))
		}},
		{"an event that cannot be", func(tx *bolt.Tx) error {
			return put(tx.Bucket([]byte(logBucket)), seqKey(1), []byte(`{"seq":1,"kind":"answer"}`))
		}},
		{"a card by another name than the log says", func(tx *bolt.Tx) error {
			return renameOne(tx, cardID(1), cardID(1), cardID(2))
		}},
		{"a link that the log does not know", func(tx *bolt.Tx) error { return writeAlias(tx, cardID(7), cardID(8)) }},
		{"a link lost", func(tx *bolt.Tx) error { return writeAlias(tx, cardID(4), cardID(4)) }},
		{"a past that cannot be read", func(tx *bolt.Tx) error {
			return put(tx.Bucket([]byte(pastBucket)), []byte(cardID(1)), []byte("?"))
		}},
		{"the past of another", func(tx *bolt.Tx) error {
			return putJSON(tx.Bucket([]byte(pastBucket)), []byte(cardID(1)), newCard(2))
		}},
		{"no device", func(tx *bolt.Tx) error {
			return tx.Bucket([]byte(metaBucket)).Put([]byte("device"), []byte("damaged!"))
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, err := Open(filepath.Join(t.TempDir(), "cards.db"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			mustPut(t, s, Builtin, []string{"a"}, file("a", newCard(1, "A")))
			mustAppend(t, s, answer(1, 4, today))
			link := event(Link, 3)
			link.As, link.How = cardID(4), ByHand
			if err := s.update(func(tx *bolt.Tx) error { return s.logLink(tx, link) }); err != nil {
				t.Fatal(err)
			}
			if err := s.Check(); err != nil {
				t.Fatal(err)
			}
			if err := s.update(tt.damage); err != nil {
				t.Fatal(err)
			}
			want(t, s.Check(), ErrCorrupt)
		})
	}
}

func TestFilesNoticeAMissingOne(t *testing.T) {
	s, err := Open(filepath.Join(t.TempDir(), "cards.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	mustPut(t, s, Builtin, []string{"a"}, file("a"))
	err = s.update(func(tx *bolt.Tx) error {
		return tx.Bucket([]byte(fileBucket)).Delete(deck{tx, Builtin}.fileKey("a"))
	})
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Files(Builtin)
	want(t, err, ErrCorrupt)
}
