package store

import (
	"crypto/rand"
	"encoding/base32"
	"errors"
	"fmt"
	"strconv"
	"strings"

	bolt "go.etcd.io/bbolt"
)

// schema is the version of the layout. A file with a higher one is refused, one
// with a lower one brought up to it when it is opened for writing. Schema 1 did
// not know links: its cards are called what follows from their texts.
const schema = 2

// The buckets, see the package comment.
const (
	metaBucket    = "meta"
	logBucket     = "log"
	stateBucket   = "state"
	sourceBucket  = "source"
	deckBucket    = "deck"
	fileBucket    = "file"
	sectionBucket = "section"
	rowBucket     = "row"
	textBucket    = "text"
	aliasBucket   = "alias"
	pastBucket    = "past"
)

// errEmpty means that the file has no bucket at all: a store whose creation
// was cut short, or a new one.
var errEmpty = errors.New("empty database")

// bucketNames are the buckets of a version of the layout.
func bucketNames(version int) []string {
	names := []string{
		metaBucket, logBucket, stateBucket, sourceBucket, deckBucket,
		fileBucket, sectionBucket, rowBucket, textBucket,
	}
	if version > 1 {
		names = append(names, aliasBucket, pastBucket)
	}
	return names
}

// create makes the buckets of a new store.
func (s *Store) create(tx *bolt.Tx) error {
	if err := s.layOut(tx); err != nil {
		return err
	}
	s.device = newDevice()
	if err := put(tx.Bucket([]byte(metaBucket)), []byte("device"), []byte(s.device)); err != nil {
		return err
	}
	return addSource(tx, Source{Name: Builtin})
}

// layOut makes the buckets that are missing in the present layout.
func (s *Store) layOut(tx *bolt.Tx) error {
	for _, name := range bucketNames(schema) {
		if _, err := tx.CreateBucketIfNotExists([]byte(name)); err != nil {
			return err
		}
	}
	s.schema = schema
	return put(tx.Bucket([]byte(metaBucket)), []byte("schema"), []byte(strconv.Itoa(schema)))
}

// newDevice names this copy of the store: 8 letters and digits by chance.
func newDevice() string {
	var b [5]byte
	rand.Read(b[:]) //nolint:errcheck // never fails, says crypto/rand
	return strings.ToLower(base32.StdEncoding.EncodeToString(b[:]))
}

// readMeta tells a store from other files and reads its device.
func (s *Store) readMeta(tx *bolt.Tx) error {
	meta := tx.Bucket([]byte(metaBucket))
	if meta == nil {
		if key, _ := tx.Cursor().First(); key == nil {
			return errEmpty
		}
		return ErrForeign
	}
	if meta.Get([]byte("schema")) == nil {
		return ErrForeign
	}
	version, err := readSchema(meta)
	if err != nil {
		return err
	}
	device, err := get(meta, []byte("device"))
	if err != nil {
		return err
	}
	s.device = string(device)
	s.schema = version
	return checkBuckets(tx, version)
}

func readSchema(meta *bolt.Bucket) (int, error) {
	text, err := get(meta, []byte("schema"))
	if err != nil {
		return 0, err
	}
	version, err := strconv.Atoi(string(text))
	if err != nil || version < 1 {
		return 0, corrupt("schema %q", text)
	}
	if version > schema {
		return 0, fmt.Errorf("%w: its schema is %d, this k8scards reads up to %d", ErrNewerSchema, version, schema)
	}
	return version, nil
}

func checkBuckets(tx *bolt.Tx, version int) error {
	for _, name := range bucketNames(version) {
		if tx.Bucket([]byte(name)) == nil {
			return corrupt("no %s", name)
		}
	}
	return nil
}
