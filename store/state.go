package store

import (
	"encoding/binary"

	bolt "go.etcd.io/bbolt"

	"k8scards/srs"
)

// stateSize is the packed size of a state in bytes: ten numbers of 4 bytes and
// a flag.
const stateSize = 10*4 + 1

func encodeState(st srs.State) []byte {
	b := make([]byte, 0, stateSize)
	for _, n := range [...]uint32{
		uint32(st.Reps), uint32(st.Interval), uint32(st.Easiness),
		uint32(st.Due), uint32(st.First), uint32(st.Last),
		uint32(st.Answers), uint32(st.Lapses),
		uint32(st.Drill), uint32(st.Buried),
	} {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	if st.Suspended {
		return append(b, 1)
	}
	return append(b, 0)
}

func decodeState(b []byte) (srs.State, error) {
	if len(b) != stateSize || b[stateSize-1] > 1 {
		return srs.State{}, corrupt("a state of %d bytes", len(b))
	}
	n := func(i int) uint32 { return binary.BigEndian.Uint32(b[4*i:]) }
	return srs.State{
		Reps: int(n(0)), Interval: int(n(1)), Easiness: int(n(2)),
		Due: srs.Day(n(3)), First: srs.Day(n(4)), Last: srs.Day(n(5)),
		Answers: int(n(6)), Lapses: int(n(7)),
		Drill: srs.Day(n(8)), Buried: srs.Day(n(9)),
		Suspended: b[stateSize-1] == 1,
	}, nil
}

// readState returns the zero state for a card without a record.
func readState(tx *bolt.Tx, id string) (srs.State, error) {
	b, err := get(tx.Bucket([]byte(stateBucket)), []byte(id))
	if err != nil || b == nil {
		return srs.State{}, err
	}
	return decodeState(b)
}

// writeState keeps no record of the zero state, so that a card answered and
// undone looks like one never seen.
func writeState(tx *bolt.Tx, id string, st srs.State) error {
	var packed []byte
	if st != (srs.State{}) {
		packed = encodeState(st)
	}
	return putCounted(tx.Bucket([]byte(stateBucket)), []byte(id), packed)
}

// eachState calls fn for every stored state, by ID. The ID is valid only
// during the call.
func eachState(tx *bolt.Tx, fn func(id []byte, st srs.State)) error {
	return eachCounted(tx.Bucket([]byte(stateBucket)), "states", func(id, packed []byte) error {
		st, err := decodeState(packed)
		if err == nil {
			fn(id, st)
		}
		return err
	})
}

// State is the state of a card; the zero state if nothing ever happened to it.
func (s *Store) State(id string) (srs.State, error) {
	var st srs.State
	err := s.view(func(tx *bolt.Tx) (err error) {
		st, err = readState(tx, id)
		return err
	})
	return st, err
}

// States is the state of every card that is not in its zero state, by ID,
// whether or not the card still exists.
func (s *Store) States() (map[string]srs.State, error) {
	states := map[string]srs.State{}
	err := s.view(func(tx *bolt.Tx) error {
		return eachState(tx, func(id []byte, st srs.State) { states[string(id)] = st })
	})
	return states, err
}
