package store

import (
	"encoding/binary"
	"hash/fnv"
	"iter"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
)

// rowSize is the packed size of a row in bytes.
const rowSize = idLength + 4 + 8 + 4

// A row is what the queue needs to know about a card.
type row struct {
	id      string
	section uint32 // index into the section paths of its file
	group   uint64 // a hash of the name of its siblings; 0 for none
	order   int32  // its score
	file    uint32 // number of its file; not packed
	place   uint32 // among the cards of its file; not packed
}

func appendRow(b []byte, r row) []byte {
	b = append(b, r.id...)
	b = binary.BigEndian.AppendUint32(b, r.section)
	b = binary.BigEndian.AppendUint64(b, r.group)
	return binary.BigEndian.AppendUint32(b, uint32(r.order))
}

// deckRows is the rows of some sources, still packed.
type deckRows struct {
	files []fileRows
	count int
}

type fileRows struct {
	file   uint32
	packed []byte // valid only in its transaction
}

// readRows reads the rows of the sources in their order.
func readRows(tx *bolt.Tx, sources []string) (deckRows, error) {
	var d deckRows
	for _, source := range sources {
		order, err := deck{tx, source}.order()
		if err != nil {
			return deckRows{}, err
		}
		for _, n := range order {
			f, err := readFileRows(tx, n)
			if err != nil {
				return deckRows{}, err
			}
			d.files = append(d.files, f)
			d.count += f.count()
		}
	}
	return d, nil
}

func readFileRows(tx *bolt.Tx, file uint32) (fileRows, error) {
	packed, err := get(tx.Bucket([]byte(rowBucket)), number(file))
	if err != nil {
		return fileRows{}, err
	}
	if packed == nil || len(packed)%rowSize != 0 {
		return fileRows{}, corrupt("rows of file %d: %d bytes", file, len(packed))
	}
	return fileRows{file, packed}, nil
}

func (f fileRows) count() int {
	return len(f.packed) / rowSize
}

// eachFileRows calls fn for the rows of each file of all decks. They are valid
// only during the call.
func eachFileRows(tx *bolt.Tx, fn func(fileRows) error) error {
	return tx.Bucket([]byte(rowBucket)).ForEach(func(key, _ []byte) error {
		if len(key) != 4 {
			return corrupt("%x is no number of a file", key)
		}
		f, err := readFileRows(tx, binary.BigEndian.Uint32(key))
		if err != nil {
			return err
		}
		return fn(f)
	})
}

// eachRow calls fn for the rows of some files.
func eachRow(tx *bolt.Tx, files []uint32, fn func(row)) error {
	for _, n := range files {
		f, err := readFileRows(tx, n)
		if err != nil {
			return err
		}
		for r := range f.all() {
			fn(r)
		}
	}
	return nil
}

// all is the rows of a file. Their IDs share one string.
func (f fileRows) all() iter.Seq[row] {
	return func(yield func(row) bool) {
		text := string(f.packed)
		for i := range f.count() {
			at := i * rowSize
			fields := f.packed[at+idLength : at+rowSize]
			r := row{
				id:      text[at : at+idLength],
				section: binary.BigEndian.Uint32(fields),
				group:   binary.BigEndian.Uint64(fields[4:]),
				order:   int32(binary.BigEndian.Uint32(fields[12:])),
				file:    f.file,
				place:   uint32(i),
			}
			if !yield(r) {
				return
			}
		}
	}
}

// all is every row, in the order of sources, files and lines.
func (d deckRows) all() iter.Seq[row] {
	return func(yield func(row) bool) {
		for _, f := range d.files {
			for r := range f.all() {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// distinct is the first row of each card. It notes in index, which must be
// empty, which one in the sequence a card is.
func (d deckRows) distinct(index map[string]int) iter.Seq[row] {
	return func(yield func(row) bool) {
		for r := range d.all() {
			if _, ok := index[r.id]; ok {
				continue
			}
			index[r.id] = len(index)
			if !yield(r) {
				return
			}
		}
	}
}

// newRow is the row of a card in the section number section of its file.
func newRow(c *cards.Card, section int) row {
	return row{
		id:      c.ID,
		section: uint32(section),
		group:   groupOf(c.Siblings),
		order:   int32(c.Score),
	}
}

// groupOf makes a number of the name of a group, 0 of none.
func groupOf(siblings string) uint64 {
	if siblings == "" {
		return 0
	}
	h := fnv.New64a()
	h.Write([]byte(siblings))
	return h.Sum64()
}
