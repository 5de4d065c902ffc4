package store

import (
	"fmt"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
	"k8scards/srs"
)

// A File is what one file of notes gave.
type File struct {
	Name    string       // within its source, slash-separated
	Stamp   string       // changes when the file does; what it is made of is the caller's choice
	Cards   []cards.Card // in the order of the file
	Bullets int          // how many bullets the file has
	Skipped int          // how many of them made no card
}

// A FileInfo is a File without its cards.
type FileInfo struct {
	Name    string
	Stamp   string
	Cards   int
	Bullets int
	Skipped int
}

// fileRecord is how a file is stored. Its number leads to its rows, sections
// and texts.
type fileRecord struct {
	Number  uint32 `json:"number"`
	Stamp   string `json:"stamp"`
	Cards   int    `json:"cards"`
	Bullets int    `json:"bullets"`
	Skipped int    `json:"skipped"`
}

// Notes is what a source of notes gives now.
type Notes struct {
	Source  string   // need not be in the list of sources
	Order   []string // the names of all its files, in the order of the notes
	Changed []File   // those of them that are new or were read again; their cards have the IDs that follow from their texts
	Unread  bool     // nothing is known of it now: its cards stay as they were last seen
}

// PutDecks brings the decks of all sources in use up to date. Files that are in
// no order any more are forgotten.
//
// A card keeps its ID when its text or place changes, as far as [cards.Match]
// recognises it; this is logged as events of the time and day given. It comes
// back under its ID when it was gone. A card that was ever answered is
// remembered when it is gone.
//
// Two files may have a card of the same ID. Both are kept, and the one in the
// first file counts, until that file has it no more.
//
// A name in an order that was never read, a name twice, or a card without a
// proper ID is ErrInvalidDeck, and nothing is stored.
func (s *Store) PutDecks(at time.Time, day srs.Day, list []Notes) (Report, error) {
	l, err := s.decide(list)
	if err != nil || l.idle {
		return Report{}, err
	}
	err = s.update(func(tx *bolt.Tx) error {
		for _, e := range l.links() {
			e.Time, e.Day = at, day
			if err := s.logLink(tx, e); err != nil {
				return err
			}
		}
		return l.write(tx)
	})
	if err != nil {
		return Report{}, err
	}
	return l.report(), nil
}

// Identify is the ID that the card of a text has once PutDecks was given these
// notes, by the ID that follows from the text. Nothing is stored.
func (s *Store) Identify(list []Notes) (func(derived string) string, error) {
	l, err := s.decide(list)
	if err != nil {
		return nil, err
	}
	if l.idle {
		err = s.view(func(tx *bolt.Tx) (err error) {
			l.aliases, err = readAliases(tx)
			return err
		})
	}
	return l.kept, err
}

// decide finds out what becomes of each card. If the load is idle, no card
// changes.
func (s *Store) decide(list []Notes) (*load, error) {
	if err := checkNotes(list); err != nil {
		return nil, err
	}
	l := &load{}
	if err := s.view(func(tx *bolt.Tx) error { return l.compare(tx, list) }); err != nil || l.idle {
		return l, err
	}
	if err := s.sound(); err != nil {
		return nil, err
	}
	// The file is locked against others between the transactions.
	if err := s.view(l.look); err != nil {
		return nil, err
	}
	return l, l.identify(s)
}

func checkNotes(list []Notes) error {
	sources := make(map[string]bool, len(list))
	for _, n := range list {
		if n.Source == "" || strings.ContainsRune(n.Source, 0) || sources[n.Source] {
			return fmt.Errorf("%w: source %q", ErrInvalidDeck, n.Source)
		}
		sources[n.Source] = true
		if err := n.check(); err != nil {
			return err
		}
	}
	return nil
}

func (n *Notes) check() error {
	seen := make(map[string]bool, len(n.Order))
	for _, name := range n.Order {
		if seen[name] || strings.ContainsRune(name, 0) {
			return fmt.Errorf("%w: file %q", ErrInvalidDeck, name)
		}
		seen[name] = true
	}
	read := make(map[string]bool, len(n.Changed))
	for _, f := range n.Changed {
		if !seen[f.Name] || read[f.Name] {
			return fmt.Errorf("%w: file %q has no place in the order", ErrInvalidDeck, f.Name)
		}
		read[f.Name] = true
		for _, c := range f.Cards {
			if !validID(c.ID) {
				return fmt.Errorf("%w: %s: card ID %q", ErrInvalidDeck, f.Name, c.ID)
			}
		}
	}
	return nil
}

// Files is what is known of the files of a source, in their order.
func (s *Store) Files(source string) ([]FileInfo, error) {
	var list []FileInfo
	err := s.view(func(tx *bolt.Tx) error {
		d := deck{tx, source}
		order, err := d.order()
		if err != nil {
			return err
		}
		known := make(map[uint32]FileInfo, len(order))
		err = d.each(func(name string, r fileRecord) error {
			known[r.Number] = FileInfo{name, r.Stamp, r.Cards, r.Bullets, r.Skipped}
			return nil
		})
		if err != nil {
			return err
		}
		for _, n := range order {
			f, ok := known[n]
			if !ok {
				return corrupt("file %d of %s is missing", n, source)
			}
			list = append(list, f)
		}
		return nil
	})
	return list, err
}

// A deck is the deck of one source within a transaction.
type deck struct {
	tx     *bolt.Tx
	source string
}

func (d deck) bucket(name string) *bolt.Bucket {
	return d.tx.Bucket([]byte(name))
}

func (d deck) fileKey(name string) []byte {
	return []byte(d.source + "\x00" + name)
}

// order is the numbers of the files.
func (d deck) order() ([]uint32, error) {
	var order []uint32
	_, err := getJSON(d.bucket(deckBucket), []byte(d.source), &order)
	return order, err
}

// each calls fn for each file, by name.
func (d deck) each(fn func(name string, r fileRecord) error) error {
	prefix := d.fileKey("")
	c := d.bucket(fileBucket).Cursor()
	for key, value := c.Seek(prefix); hasPrefix(key, prefix); key, value = c.Next() {
		text, err := unseal(key, value)
		if err != nil {
			return err
		}
		var r fileRecord
		if err := decodeJSON(key, text, &r); err != nil {
			return err
		}
		if err := fn(string(key[len(prefix):]), r); err != nil {
			return err
		}
	}
	return nil
}

// putOrder stores the numbers of the files.
func (d deck) putOrder(numbers []uint32) error {
	if len(numbers) == 0 {
		return d.bucket(deckBucket).Delete([]byte(d.source))
	}
	return putJSON(d.bucket(deckBucket), []byte(d.source), numbers)
}
