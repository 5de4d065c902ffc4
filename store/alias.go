package store

import (
	"bytes"
	"fmt"
	"maps"

	bolt "go.etcd.io/bbolt"
)

// Aliases lead from the ID that follows from a text to the ID of the card that
// the log says it is. Where there is none, the two are the same.
type aliases map[string]string

// kept is the ID of the card that a text is.
func (a aliases) kept(derived string) string {
	if id, ok := a[derived]; ok {
		return id
	}
	return derived
}

// set notes what a text is. No alias leads to itself, so that the same links
// give the same aliases, whatever they were before.
func (a aliases) set(derived, id string) {
	if id == derived {
		delete(a, derived)
	} else {
		a[derived] = id
	}
}

func readAliases(tx *bolt.Tx) (aliases, error) {
	a := aliases{}
	b := tx.Bucket([]byte(aliasBucket))
	if b == nil { // schema 1, open for reading
		return a, nil
	}
	err := eachCounted(b, "links", func(derived, id []byte) error {
		a[string(derived)] = string(id)
		return nil
	})
	return a, err
}

// writeAlias notes what a text is.
func writeAlias(tx *bolt.Tx, derived, id string) error {
	var payload []byte
	if id != derived {
		payload = []byte(id)
	}
	return putCounted(tx.Bucket([]byte(aliasBucket)), []byte(derived), payload)
}

// replayAliases is the aliases as the log gives them.
func replayAliases(tx *bolt.Tx) (aliases, error) {
	a := aliases{}
	err := eachLink(tx, fmt.Appendf(nil, `"kind":%q`, Link), func(e Event) { a.set(e.As, e.Card) })
	return a, err
}

// replayAlias is the last link of a text that counts; the zero event if there
// is none.
func replayAlias(tx *bolt.Tx, derived string) (last Event, err error) {
	err = eachLink(tx, fmt.Appendf(nil, `"as":%q`, derived), func(e Event) { last = e })
	return last, err
}

// eachLink calls fn for the links that count and whose JSON contains mark.
func eachLink(tx *bolt.Tx, mark []byte, fn func(Event)) error {
	undone, err := undoneEvents(tx)
	if err != nil {
		return err
	}
	for seq, raw := range rawEvents(tx, 1) {
		if raw.err != nil {
			return raw.err
		}
		if undone[seq] || !bytes.Contains(raw.text, mark) {
			continue
		}
		e, err := decodeEvent(seq, raw.text)
		if err != nil {
			return err
		}
		if e.Kind == Link {
			fn(e)
		}
	}
	return nil
}

// rebuildAliases derives the aliases from the log anew and gives the cards of
// all decks the IDs that follow. It counts the records that changed.
func rebuildAliases(tx *bolt.Tx) (changed int, err error) {
	a, err := replayAliases(tx)
	if err != nil {
		return 0, err
	}
	payloads := make(map[string][]byte, len(a))
	for derived, id := range a {
		payloads[derived] = []byte(id)
	}
	changed, err = replaceCounted(tx.Bucket([]byte(aliasBucket)), payloads)
	if err != nil || changed == 0 {
		return changed, err
	}
	cards, err := rename(tx, nil, a.kept)
	return changed + cards, err
}

// checkAliases makes sure that the aliases are those that the log gives.
func checkAliases(tx *bolt.Tx) (aliases, error) {
	want, err := replayAliases(tx)
	if err != nil {
		return nil, err
	}
	got, err := readAliases(tx)
	if err == nil && !maps.Equal(got, want) {
		err = corrupt("which card is which is not what the log gives")
	}
	return want, err
}
