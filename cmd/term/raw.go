package term

import (
	"errors"
	"fmt"
	"io"

	"golang.org/x/term"
)

// What a terminal is told at the beginning of raw mode, and at its end, where it
// may be in the middle of anything: to mark text that is pasted; no colour, cursor
// shown, no marks.
const (
	markPasted  = "\x1b[?2004h"
	resetScreen = sgrReset + showCursor + "\x1b[?2004l"
)

// Start puts an interactive terminal into raw mode for as long as keys are
// wanted one by one; a review does it once. The function it returns, to be
// deferred, brings back what was before, cursor included; calling it twice
// does no harm. In a session already started, and at a plain terminal, both
// do nothing.
func (t *Terminal) Start() (restore func(), err error) {
	if !t.interactive || t.tty == nil || t.cooked != nil {
		return func() {}, nil
	}
	if err := t.makeRaw(); err != nil {
		return func() {}, err
	}
	return func() {
		if t.cooked != nil {
			// A terminal that is gone needs no restoring.
			_ = t.makeCooked()
		}
	}, nil
}

// Suspend runs f, an editor say, on the terminal as it was before Start, and
// goes back to raw mode after it.
func (t *Terminal) Suspend(f func() error) error {
	if t.cooked == nil {
		return f()
	}
	if err := t.makeCooked(); err != nil {
		return err
	}
	err := f()
	return errors.Join(err, t.makeRaw())
}

func (t *Terminal) makeRaw() error {
	state, err := term.MakeRaw(int(t.tty.Fd()))
	if err != nil {
		return fmt.Errorf("read single keys from the terminal: %w", endOf(err))
	}
	t.cooked = state
	t.out.setRaw(true)
	t.err.setRaw(true)
	if _, err := io.WriteString(t.out, markPasted); err != nil {
		return fmt.Errorf("read single keys from the terminal: %w", err)
	}
	return nil
}

func (t *Terminal) makeCooked() error {
	_, writeErr := io.WriteString(t.out, resetScreen)
	t.out.setRaw(false)
	t.err.setRaw(false)
	err := term.Restore(int(t.tty.Fd()), t.cooked)
	t.cooked = nil
	if err = errors.Join(writeErr, err); err != nil {
		return fmt.Errorf("restore the terminal: %w", endOf(err))
	}
	return nil
}
