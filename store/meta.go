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

// schema is the version of the layout. A file with a higher one is refused.
const schema = 1

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
)

// errEmpty means that the file has no bucket at all: a store whose creation
// was cut short, or a new one.
var errEmpty = errors.New("empty database")

// bucketNames are all buckets of schema 1.
func bucketNames() []string {
	return []string{
		metaBucket, logBucket, stateBucket, sourceBucket, deckBucket,
		fileBucket, sectionBucket, rowBucket, textBucket,
	}
}

// create makes the buckets of a new store.
func (s *Store) create(tx *bolt.Tx) error {
	for _, name := range bucketNames() {
		if _, err := tx.CreateBucket([]byte(name)); err != nil {
			return err
		}
	}
	s.device = newDevice()
	meta := tx.Bucket([]byte(metaBucket))
	if err := put(meta, []byte("schema"), []byte(strconv.Itoa(schema))); err != nil {
		return err
	}
	if err := put(meta, []byte("device"), []byte(s.device)); err != nil {
		return err
	}
	return addSource(tx, Source{Name: Builtin})
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
	if err := checkSchema(meta); err != nil {
		return err
	}
	device, err := get(meta, []byte("device"))
	if err != nil {
		return err
	}
	s.device = string(device)
	return checkBuckets(tx)
}

func checkSchema(meta *bolt.Bucket) error {
	text, err := get(meta, []byte("schema"))
	if err != nil {
		return err
	}
	version, err := strconv.Atoi(string(text))
	if err != nil || version < 1 {
		return corrupt("schema %q", text)
	}
	if version > schema {
		return fmt.Errorf("%w: its schema is %d, this k8scards reads up to %d", ErrNewerSchema, version, schema)
	}
	return nil
}

func checkBuckets(tx *bolt.Tx) error {
	for _, name := range bucketNames() {
		if tx.Bucket([]byte(name)) == nil {
			return corrupt("no %s", name)
		}
	}
	return nil
}
