package store

import (
	"bytes"

	bolt "go.etcd.io/bbolt"
)

// Some buckets are derived from the log. Their sequence is the number of their
// records, so that a lost page is noticed.

// putCounted writes a record, or removes it if the payload is nil.
func putCounted(b *bolt.Bucket, key, payload []byte) error {
	count, had := b.Sequence(), b.Get(key) != nil
	switch {
	case payload == nil && !had:
		return nil
	case payload == nil:
		if err := b.Delete(key); err != nil {
			return err
		}
		return b.SetSequence(count - 1)
	case !had:
		if err := b.SetSequence(count + 1); err != nil {
			return err
		}
	}
	return put(b, key, payload)
}

// eachCounted calls fn for every record by key. Both are valid only during the
// call.
func eachCounted(b *bolt.Bucket, what string, fn func(key, payload []byte) error) error {
	count := uint64(0)
	c := b.Cursor()
	for key, value := c.First(); key != nil; key, value = c.Next() {
		payload, err := unseal(key, value)
		if err != nil {
			return err
		}
		if err := fn(key, payload); err != nil {
			return err
		}
		count++
	}
	if count != b.Sequence() {
		return corrupt("%d %s, not %d", count, what, b.Sequence())
	}
	return nil
}

// replaceCounted makes the records of a bucket those given, and counts what
// differed.
func replaceCounted(b *bolt.Bucket, payloads map[string][]byte) (changed int, err error) {
	stale := staleKeys(b, payloads)
	for _, key := range stale {
		if err := b.Delete(key); err != nil {
			return 0, err
		}
	}
	for key, payload := range payloads {
		value := seal([]byte(key), payload)
		if bytes.Equal(b.Get([]byte(key)), value) {
			continue
		}
		changed++
		if err := b.Put([]byte(key), value); err != nil {
			return 0, err
		}
	}
	return changed + len(stale), b.SetSequence(uint64(len(payloads)))
}

// staleKeys is the keys that should not be there.
func staleKeys(b *bolt.Bucket, payloads map[string][]byte) [][]byte {
	var stale [][]byte
	c := b.Cursor()
	for key, _ := c.First(); key != nil; key, _ = c.Next() {
		if _, ok := payloads[string(key)]; !ok {
			stale = append(stale, bytes.Clone(key))
		}
	}
	return stale
}
