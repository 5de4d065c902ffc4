package store

import (
	"encoding/json"
	"fmt"
	"time"

	"k8scards/cards"
	"k8scards/srs"
)

// EventKind says what happened. A newer k8scards may know further kinds: here
// they are kept in the log, handed out by [Store.Events], and mean nothing to
// the state of a card.
type EventKind string

// The kinds of event.
const (
	Answer   EventKind = "answer"   // graded, and scheduled by it
	Drill    EventKind = "drill"    // graded once more on the day; no change to the schedule
	Practice EventKind = "practice" // graded in a quiz or by cramming; no change to the card
	Suspend  EventKind = "suspend"  // hidden until Resume
	Resume   EventKind = "resume"
	Bury     EventKind = "bury"  // hidden for the day
	Reset    EventKind = "reset" // a new card again
	Undo     EventKind = "undo"  // an earlier event does not count
	Link     EventKind = "link"  // what the notes say now is this card; no change to its state
)

// How a card got its ID, beside the ways that [cards.Match] knows.
const (
	ByHand cards.How = "by hand" // a person said so
	Apart  cards.How = "apart"   // another card has the ID that follows from its text
)

// lastDay is 9999-12-31, the last day that can be written.
const lastDay srs.Day = 2_932_896

// An Event is a record of the log.
type Event struct {
	Seq       uint64    `json:"seq"`    // counts from 1 without gaps; given by the store
	Device    string    `json:"device"` // which copy of the store it was made on; given by the store
	Time      time.Time `json:"time"`   // to the millisecond, with the zone offset of the place
	Day       srs.Day   `json:"day"`    // the day it counts for, by the person's calendar
	Kind      EventKind `json:"kind"`
	Card      string    `json:"card,omitempty"`
	Grade     srs.Grade `json:"grade,omitempty"`     // Answer, Drill and Practice; absent means 0
	Millis    int       `json:"millis,omitempty"`    // how long the answer took, in milliseconds
	Scheduler string    `json:"scheduler,omitempty"` // Answer: what scheduled it; given by the store
	Undoes    uint64    `json:"undoes,omitempty"`    // Undo: the Seq of the event that does not count
	As        string    `json:"as,omitempty"`        // Link: the ID that follows from what the notes say
	How       cards.How `json:"how,omitempty"`       // Link: by what it was recognised
}

// known reports whether replay knows what to do with the kind.
func (k EventKind) known() bool {
	switch k {
	case Answer, Drill, Practice, Suspend, Resume, Bury, Reset, Undo, Link:
		return true
	}
	return false
}

// validate says what is wrong with an event of a known kind.
func (e *Event) validate() error {
	switch {
	case !validID(e.Card):
		return fmt.Errorf("%w: %q is no card ID", ErrInvalidEvent, e.Card)
	case !e.Grade.Valid():
		return fmt.Errorf("%w: grade %d", ErrInvalidEvent, e.Grade)
	case e.Day < 1 || e.Day > lastDay:
		return fmt.Errorf("%w: day %d", ErrInvalidEvent, e.Day)
	case e.Time.IsZero():
		return fmt.Errorf("%w: no time", ErrInvalidEvent)
	case e.Millis < 0:
		return fmt.Errorf("%w: %d milliseconds", ErrInvalidEvent, e.Millis)
	case (e.Kind == Undo) != (e.Undoes != 0):
		return fmt.Errorf("%w: %s of event %d", ErrInvalidEvent, e.Kind, e.Undoes)
	case e.Kind == Link && (!validID(e.As) || e.How == ""), e.Kind != Link && (e.As != "" || e.How != ""):
		return fmt.Errorf("%w: %s as %q, %q", ErrInvalidEvent, e.Kind, e.As, e.How)
	}
	return nil
}

// idLength is how many letters and digits a card ID has.
const idLength = 12

func validID(id string) bool {
	if len(id) != idLength {
		return false
	}
	for _, c := range []byte(id) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

// decodeEvent reads the event number seq.
func decodeEvent(seq uint64, text []byte) (Event, error) {
	var e Event
	if err := json.Unmarshal(text, &e); err != nil {
		return Event{}, corrupt("event %d: %v", seq, err)
	}
	if e.Seq != seq {
		return Event{}, corrupt("event %d calls itself %d", seq, e.Seq)
	}
	if e.Kind.known() {
		if err := e.validate(); err != nil {
			return Event{}, corrupt("event %d: %v", seq, err)
		}
	}
	return e, nil
}
