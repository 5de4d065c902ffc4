package store

import (
	"errors"
	"fmt"
	"syscall"

	bolterrors "go.etcd.io/bbolt/errors"
)

// What can be wrong with the file. The messages around these name it.
var (
	// ErrLocked means that another process holds the file.
	ErrLocked = errors.New("in use, probably by another k8scards; finish that one first")

	// ErrCorrupt means that the file is damaged or was never a store.
	ErrCorrupt = errors.New("damaged")

	// ErrForeign means that the file is a bbolt database of another program.
	ErrForeign = errors.New("a database, but not of k8scards")

	// ErrNewerSchema means that a newer k8scards made the file. It is left
	// untouched.
	ErrNewerSchema = errors.New("made by a newer k8scards")

	// ErrFull means that nothing more could be written. What was written
	// before is whole, and the same call may be tried again.
	ErrFull = errors.New("no space left")
)

// What can be wrong with a request.
var (
	// ErrInvalidEvent means that an event was refused and not logged.
	ErrInvalidEvent = errors.New("invalid event")

	// ErrNothingToUndo means that every event of this device is undone.
	ErrNothingToUndo = errors.New("nothing to undo")

	// ErrUnknownCard means that no card of the sources asked has this ID.
	ErrUnknownCard = errors.New("no such card")

	// ErrAmbiguousID means that several cards' IDs begin like this.
	ErrAmbiguousID = errors.New("more than one card begins like this")

	// ErrInvalidDeck means that a deck was refused and nothing of it stored.
	ErrInvalidDeck = errors.New("invalid deck")

	// ErrSourceExists means that a source of this name is in the list.
	ErrSourceExists = errors.New("already a source of notes")

	// ErrStillThere means that a card is in the notes and so cannot be what
	// another one was before.
	ErrStillThere = errors.New("still in the notes")

	// ErrOwnHistory means that a card cannot take over the history of another
	// one: it has its own.
	ErrOwnHistory = errors.New("has a history of its own")

	// ErrNotLinked means that a card was not recognised as an older one.
	ErrNotLinked = errors.New("was not recognised as an older card")

	// ErrUnknownSource means that no source of this name is in the list.
	ErrUnknownSource = errors.New("no such source of notes")
)

// explain says on which file something failed, and tells bbolt's errors and
// the system's in terms of this package.
func explain(path string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("store %s: %w", path, translate(err))
}

func translate(err error) error {
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return ErrLocked
	case errors.Is(err, bolterrors.ErrMaxSizeReached), errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("%w (%w)", ErrFull, err)
	case errors.Is(err, bolterrors.ErrIncompatibleValue): // a bucket where a record should be
		return corrupt("%v", err)
	}
	return err
}

// corrupt is an ErrCorrupt that says what is wrong.
func corrupt(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrCorrupt, fmt.Sprintf(format, args...))
}
