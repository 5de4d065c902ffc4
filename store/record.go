package store

import (
	"encoding/binary"
	"encoding/json"
	"hash/crc32"

	bolt "go.etcd.io/bbolt"
)

// checksumSize is how many bytes the checksum adds to a value.
const checksumSize = 4

// longestValue is more bytes than any value has. A damaged length beyond it is
// not believed, lest checking it takes for ever.
const longestValue = 1 << 28

func checksum(key, payload []byte) uint32 {
	castagnoli := crc32.MakeTable(crc32.Castagnoli)
	return crc32.Update(crc32.Checksum(key, castagnoli), castagnoli, payload)
}

// seal appends the checksum to a value.
func seal(key, payload []byte) []byte {
	value := make([]byte, 0, len(payload)+checksumSize)
	value = append(value, payload...)
	return binary.BigEndian.AppendUint32(value, checksum(key, payload))
}

// unseal returns the value without its checksum, after comparing it.
func unseal(key, value []byte) ([]byte, error) {
	n := len(value) - checksumSize
	if n < 0 || n > longestValue || len(key) > bolt.MaxKeySize {
		return nil, corrupt("a record of %d bytes", len(value))
	}
	if binary.BigEndian.Uint32(value[n:]) != checksum(key, value[:n]) {
		return nil, corrupt("record %x does not match its checksum", key)
	}
	return value[:n:n], nil
}

func put(b *bolt.Bucket, key, payload []byte) error {
	return b.Put(key, seal(key, payload))
}

// get returns nil for a key that is not there.
func get(b *bolt.Bucket, key []byte) ([]byte, error) {
	value := b.Get(key)
	if value == nil {
		return nil, nil
	}
	return unseal(key, value)
}

func putJSON(b *bolt.Bucket, key []byte, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return put(b, key, text)
}

// getJSON reports whether the key is there.
func getJSON(b *bolt.Bucket, key []byte, v any) (found bool, err error) {
	text, err := get(b, key)
	if err != nil || text == nil {
		return false, err
	}
	return true, decodeJSON(key, text, v)
}

func decodeJSON(key, text []byte, v any) error {
	if err := json.Unmarshal(text, v); err != nil {
		return corrupt("record %x: %v", key, err)
	}
	return nil
}

// number is a key that sorts by value.
func number(n uint32) []byte {
	return binary.BigEndian.AppendUint32(nil, n)
}
