package store

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
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

// errUnchanged ends a transaction that has nothing to write.
var errUnchanged = errors.New("unchanged")

// PutDeck brings the deck of a source up to date. order is the names of all
// files that the source has now, in the order of the notes; changed is those
// of them that are new or were read again. Files that are not in order are
// forgotten. The source need not be in the list of sources.
//
// Two files may have a card of the same ID. Both are kept, and the one in the
// first file counts, until that file has it no more.
//
// A name in order that was never read, a name twice, or a card without a
// proper ID is ErrInvalidDeck, and nothing is stored.
func (s *Store) PutDeck(source string, order []string, changed []File) error {
	if err := checkDeck(source, order, changed); err != nil {
		return err
	}
	err := s.update(func(tx *bolt.Tx) error {
		d := deck{tx, source}
		return d.put(order, changed)
	})
	if errors.Is(err, errUnchanged) {
		return nil
	}
	return err
}

func checkDeck(source string, order []string, changed []File) error {
	if source == "" || strings.ContainsRune(source, 0) {
		return fmt.Errorf("%w: source %q", ErrInvalidDeck, source)
	}
	seen := make(map[string]bool, len(order))
	for _, name := range order {
		if seen[name] || strings.ContainsRune(name, 0) {
			return fmt.Errorf("%w: file %q", ErrInvalidDeck, name)
		}
		seen[name] = true
	}
	for _, f := range changed {
		if !seen[f.Name] {
			return fmt.Errorf("%w: file %q has no place in the order", ErrInvalidDeck, f.Name)
		}
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

// dropDeck forgets the deck of a source.
func dropDeck(tx *bolt.Tx, source string) error {
	err := deck{tx, source}.put(nil, nil)
	if errors.Is(err, errUnchanged) {
		return nil
	}
	return err
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

func (d deck) put(order []string, changed []File) error {
	numbers := map[string]uint32{}
	err := d.each(func(name string, r fileRecord) error {
		numbers[name] = r.Number
		return nil
	})
	if err != nil {
		return err
	}
	gone, err := d.dropMissing(order, numbers)
	if err != nil {
		return err
	}
	for i := range changed {
		if err := d.putFile(&changed[i], numbers); err != nil {
			return err
		}
	}
	return d.putOrder(order, numbers, gone || len(changed) > 0)
}

// dropMissing forgets the files that are not in order.
func (d deck) dropMissing(order []string, numbers map[string]uint32) (dropped bool, err error) {
	stays := make(map[string]bool, len(order))
	for _, name := range order {
		stays[name] = true
	}
	for name, n := range numbers {
		if stays[name] {
			continue
		}
		dropped = true
		if err := d.bucket(fileBucket).Delete(d.fileKey(name)); err != nil {
			return false, err
		}
		if err := d.clear(n); err != nil {
			return false, err
		}
	}
	return dropped, nil
}

func (d deck) putOrder(order []string, numbers map[string]uint32, changed bool) error {
	list := make([]uint32, len(order))
	for i, name := range order {
		n, ok := numbers[name]
		if !ok {
			return fmt.Errorf("%w: file %q was never read", ErrInvalidDeck, name)
		}
		list[i] = n
	}
	before, err := d.order()
	if err != nil {
		return err
	}
	if !changed && slices.Equal(before, list) {
		return errUnchanged
	}
	if len(list) == 0 {
		return d.bucket(deckBucket).Delete([]byte(d.source))
	}
	return putJSON(d.bucket(deckBucket), []byte(d.source), list)
}
