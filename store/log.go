package store

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"iter"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/srs"
)

// logFill is how full a page of the log gets before the next one is begun:
// nothing is ever put between two events.
const logFill = 0.9

// chunkSize is how many events are read in one transaction.
const chunkSize = 1000

// Append logs an event and returns the state that its card is in now. Both are
// on the disk when it returns. It sets Seq, Device and Scheduler and cuts the
// time to milliseconds. An event that does not make sense, or of an unknown
// kind, is ErrInvalidEvent; [Store.Undo] is the way to undo, and [Store.Link] to
// link.
func (s *Store) Append(e Event) (srs.State, error) {
	if !e.Kind.known() || e.Kind == Undo || e.Kind == Link {
		return srs.State{}, fmt.Errorf("%w: kind %q", ErrInvalidEvent, e.Kind)
	}
	if err := e.validate(); err != nil {
		return srs.State{}, err
	}
	if e.Kind == Answer {
		e.Scheduler = srs.SM2Version
	}
	var st srs.State
	err := s.update(func(tx *bolt.Tx) error {
		if err := s.log(tx, e); err != nil {
			return err
		}
		before, err := readState(tx, e.Card)
		if err != nil {
			return err
		}
		st = apply(before, e)
		return writeState(tx, e.Card, st)
	})
	return st, err
}

// log appends an event.
func (s *Store) log(tx *bolt.Tx, e Event) error {
	last, err := lastSeq(tx)
	if err != nil {
		return err
	}
	e.Seq = last + 1
	e.Device = s.device
	e.Time = e.Time.Truncate(time.Millisecond)
	text, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrInvalidEvent, err)
	}
	b := tx.Bucket([]byte(logBucket))
	b.FillPercent = logFill
	if err := b.SetSequence(e.Seq); err != nil {
		return err
	}
	return put(b, seqKey(e.Seq), text)
}

func seqKey(seq uint64) []byte {
	return binary.BigEndian.AppendUint64(nil, seq)
}

// lastSeq is the number of the last event. The log knows it twice: a number
// that was damaged must not lead to an event being overwritten.
func lastSeq(tx *bolt.Tx) (uint64, error) {
	b := tx.Bucket([]byte(logBucket))
	var last uint64
	if key, _ := b.Cursor().Last(); len(key) == 8 {
		last = binary.BigEndian.Uint64(key)
	}
	if last != b.Sequence() {
		return 0, corrupt("the log ends with event %d, not %d", last, b.Sequence())
	}
	return last, nil
}

// rawEvents walks through the log from an event on and hands out the JSON of
// each, which is valid only in the transaction. It ends with an error where an
// event is missing.
func rawEvents(tx *bolt.Tx, from uint64) iter.Seq2[uint64, rawEvent] {
	return func(yield func(uint64, rawEvent) bool) {
		last, err := lastSeq(tx)
		if err != nil {
			yield(0, rawEvent{err: err})
			return
		}
		c := tx.Bucket([]byte(logBucket)).Cursor()
		key, value := c.Seek(seqKey(from))
		for seq := from; seq <= last; seq++ {
			if len(key) != 8 || binary.BigEndian.Uint64(key) != seq {
				yield(seq, rawEvent{err: corrupt("event %d is missing", seq)})
				return
			}
			text, err := unseal(key, value)
			if !yield(seq, rawEvent{text, err}) || err != nil {
				return
			}
			key, value = c.Next()
		}
	}
}

type rawEvent struct {
	text []byte
	err  error
}

// Events is the log in order, with the events that were undone and those that
// undid them. An error ends it. Events may be appended meanwhile.
func (s *Store) Events() iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		next := uint64(1)
		for {
			events, err := s.chunk(next)
			for _, e := range events {
				if !yield(e, nil) {
					return
				}
			}
			if err != nil {
				yield(Event{}, err)
			}
			if err != nil || len(events) < chunkSize {
				return
			}
			next += chunkSize
		}
	}
}

// chunk reads the next events in a transaction of its own, because a caller
// may do anything between two of them, even append.
func (s *Store) chunk(from uint64) ([]Event, error) {
	events := make([]Event, 0, chunkSize)
	err := s.view(func(tx *bolt.Tx) error {
		for seq, raw := range rawEvents(tx, from) {
			if raw.err != nil {
				return raw.err
			}
			e, err := decodeEvent(seq, raw.text)
			if err != nil {
				return err
			}
			if events = append(events, e); len(events) == chunkSize {
				break
			}
		}
		return nil
	})
	return events, err
}

// Effective is the log without the events that were undone and those that
// undid them.
func (s *Store) Effective() iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		var undone map[uint64]bool
		err := s.view(func(tx *bolt.Tx) (err error) {
			undone, err = undoneEvents(tx)
			return err
		})
		if err != nil {
			yield(Event{}, err)
			return
		}
		for e, err := range s.Events() {
			if e.Kind == Undo || undone[e.Seq] {
				continue
			}
			if !yield(e, err) {
				return
			}
		}
	}
}
