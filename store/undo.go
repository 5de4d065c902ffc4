package store

import (
	"encoding/binary"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/srs"
)

// Undo takes back the last event that was made on this device and still
// counts, of one card if card is not empty, and returns it with the state that
// its card is in now. It can be
// repeated back to the first, after which it is ErrNothingToUndo. Nothing is
// removed: an event says that another one does not count. Events of kinds that
// are unknown here are passed over, and so are links that nobody asked for: see
// [Store.Unlink].
func (s *Store) Undo(at time.Time, day srs.Day, card string) (undone Event, st srs.State, err error) {
	err = s.update(func(tx *bolt.Tx) error {
		undone, err = s.lastEvent(tx, card)
		if err != nil {
			return err
		}
		undo := Event{Time: at, Day: day, Kind: Undo, Card: undone.Card, Undoes: undone.Seq}
		if err := undo.validate(); err != nil {
			return err
		}
		if err := s.log(tx, undo); err != nil {
			return err
		}
		if undone.Kind == Link {
			if _, err := s.relink(tx, undo, undone); err != nil {
				return err
			}
		}
		st, err = replayCard(tx, undone.Card)
		if err != nil {
			return err
		}
		return writeState(tx, undone.Card, st)
	})
	if err != nil {
		return Event{}, srs.State{}, err
	}
	return undone, st, nil
}

// lastEvent is the last event of this device, and of card if that is not empty,
// that counts. Reading backwards, what undoes an event comes before it.
func (s *Store) lastEvent(tx *bolt.Tx, card string) (Event, error) {
	undone := map[uint64]bool{}
	c := tx.Bucket([]byte(logBucket)).Cursor()
	for key, value := c.Last(); key != nil; key, value = c.Prev() {
		e, err := decodeRecord(key, value)
		if err != nil {
			return Event{}, err
		}
		if e.Kind == Undo {
			undone[e.Undoes] = true
			continue
		}
		asked := e.Kind.known() && (e.Kind != Link || e.How == ByHand)
		if e.Device == s.device && asked && !undone[e.Seq] && (card == "" || e.Card == card) {
			return e, nil
		}
	}
	return Event{}, ErrNothingToUndo
}

func decodeRecord(key, value []byte) (Event, error) {
	text, err := unseal(key, value)
	if err != nil {
		return Event{}, err
	}
	if len(key) != 8 {
		return Event{}, corrupt("%x is no number of an event", key)
	}
	return decodeEvent(binary.BigEndian.Uint64(key), text)
}
