package store

import (
	"bytes"
	"encoding/binary"
	"strings"

	"k8scards/cards"
)

// putFile stores a file in place of what was known of it, under its old number
// or a new one, which it adds to numbers. entry makes the entries of its cards.
func (d deck) putFile(f *File, numbers map[string]uint32, entry func(*cards.Card) entry) error {
	n, ok := numbers[f.Name]
	if !ok {
		next, err := d.bucket(fileBucket).NextSequence()
		if err != nil {
			return err
		}
		n = uint32(next)
		numbers[f.Name] = n
	} else if err := d.clear(n); err != nil {
		return err
	}
	r := fileRecord{n, f.Stamp, len(f.Cards), f.Bullets, f.Skipped}
	if err := putJSON(d.bucket(fileBucket), d.fileKey(f.Name), r); err != nil {
		return err
	}
	return d.putCards(n, f.Cards, entry)
}

// putCards writes the rows, sections and texts of the file number n.
func (d deck) putCards(n uint32, list []cards.Card, entry func(*cards.Card) entry) error {
	rows := make([]byte, 0, len(list)*rowSize)
	var sections sectionList
	text := d.bucket(textBucket)
	for i := range list {
		e := entry(&list[i])
		rows = appendRow(rows, newRow(&e.Card, sections.index(e.Section)))
		if err := putJSON(text, textKey(n, uint32(i)), e); err != nil {
			return err
		}
	}
	if err := put(d.bucket(rowBucket), number(n), rows); err != nil {
		return err
	}
	return putJSON(d.bucket(sectionBucket), number(n), sections.paths)
}

// dropFile forgets a file.
func (d deck) dropFile(name string, n uint32) error {
	if err := d.bucket(fileBucket).Delete(d.fileKey(name)); err != nil {
		return err
	}
	return d.clear(n)
}

// clear removes the rows, sections and texts of the file number n.
func (d deck) clear(n uint32) error {
	if err := d.bucket(rowBucket).Delete(number(n)); err != nil {
		return err
	}
	if err := d.bucket(sectionBucket).Delete(number(n)); err != nil {
		return err
	}
	// A cursor loses its place where something is deleted: first find, then
	// delete.
	var keys [][]byte
	text := d.bucket(textBucket)
	c := text.Cursor()
	for key, _ := c.Seek(number(n)); hasPrefix(key, number(n)); key, _ = c.Next() {
		keys = append(keys, bytes.Clone(key))
	}
	for _, key := range keys {
		if err := text.Delete(key); err != nil {
			return err
		}
	}
	return nil
}

func textKey(file, place uint32) []byte {
	return binary.BigEndian.AppendUint32(number(file), place)
}

func hasPrefix(key, prefix []byte) bool {
	return key != nil && bytes.HasPrefix(key, prefix)
}

// A sectionList collects section paths, each once, in order.
type sectionList struct {
	paths [][]string
	known map[string]int
}

// index is the place of a path in the list, which is added if it is new.
func (l *sectionList) index(path []string) int {
	key := strings.Join(path, "\x00")
	i, ok := l.known[key]
	if !ok {
		if l.known == nil {
			l.known = map[string]int{}
		}
		i = len(l.paths)
		l.known[key] = i
		l.paths = append(l.paths, path)
	}
	return i
}
