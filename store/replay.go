package store

import (
	"bytes"
	"fmt"

	bolt "go.etcd.io/bbolt"

	"k8scards/srs"
)

// apply is the state of a card after one of its events.
func apply(st srs.State, e Event) srs.State {
	switch e.Kind {
	case Answer:
		return srs.SM2(st, e.Grade, e.Day)
	case Drill:
		return srs.Drill(st, e.Grade)
	case Suspend:
		st.Suspended = true
	case Resume:
		st.Suspended = false
	case Bury:
		st.Buried = e.Day
	case Reset:
		return srs.State{Suspended: st.Suspended}
	}
	return st
}

// undoneEvents is the set of the events that do not count.
func undoneEvents(tx *bolt.Tx) (map[uint64]bool, error) {
	undone := map[uint64]bool{}
	mark := fmt.Appendf(nil, `"kind":%q`, Undo)
	for seq, raw := range rawEvents(tx, 1) {
		if raw.err != nil {
			return nil, raw.err
		}
		if !bytes.Contains(raw.text, mark) {
			continue
		}
		e, err := decodeEvent(seq, raw.text)
		if err != nil {
			return nil, err
		}
		undone[e.Undoes] = true
	}
	return undone, nil
}

// replayAll is the states of all cards as the log gives them. A card in its
// zero state is left out, as it is in the file.
func replayAll(tx *bolt.Tx) (map[string]srs.State, error) {
	return replay(tx, nil)
}

// replayCard is the state of one card as the log gives it.
func replayCard(tx *bolt.Tx, id string) (srs.State, error) {
	states, err := replay(tx, fmt.Appendf(nil, `"card":%q`, id))
	return states[id], err
}

// replay applies the events whose JSON contains mark: most events can be left
// alone without decoding them.
func replay(tx *bolt.Tx, mark []byte) (map[string]srs.State, error) {
	undone, err := undoneEvents(tx)
	if err != nil {
		return nil, err
	}
	states := map[string]srs.State{}
	for seq, raw := range rawEvents(tx, 1) {
		if raw.err != nil {
			return nil, raw.err
		}
		if !bytes.Contains(raw.text, mark) {
			continue
		}
		e, err := decodeEvent(seq, raw.text)
		if err != nil {
			return nil, err
		}
		if e.Kind.known() && e.Kind != Undo && !undone[seq] {
			states[e.Card] = apply(states[e.Card], e)
		}
	}
	for id, st := range states {
		if st == (srs.State{}) {
			delete(states, id)
		}
	}
	return states, nil
}

// Rebuild derives from the log anew the states of all cards and which card is
// which, and returns how many records differed from those stored.
func (s *Store) Rebuild() (changed int, err error) {
	if err := s.sound(); err != nil {
		return 0, err
	}
	err = s.update(func(tx *bolt.Tx) error {
		states, err := replayAll(tx)
		if err != nil {
			return err
		}
		if changed, err = replaceStates(tx, states); err != nil {
			return err
		}
		links, err := rebuildAliases(tx)
		changed += links
		return err
	})
	return changed, err
}

// replaceStates writes what differs, and counts it.
func replaceStates(tx *bolt.Tx, states map[string]srs.State) (changed int, err error) {
	packed := make(map[string][]byte, len(states))
	for id, st := range states {
		packed[id] = encodeState(st)
	}
	return replaceCounted(tx.Bucket([]byte(stateBucket)), packed)
}
