package cmd

import (
	"context"
	"errors"
	"strings"

	"k8scards/cards"
	"k8scards/store"
)

// Exit codes, as `k8scards help` documents them.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitLocked      = 3
	exitDamaged     = 4
	exitInterrupted = 130
)

// errUsage marks errors in how the program was called.
var errUsage = errors.New("wrong usage")

// errInterrupted reports that the person stopped the program.
var errInterrupted = errors.New("interrupted")

// A usageError is a message about the call, without a prefix of its own.
type usageError struct{ err error }

func (e usageError) Error() string        { return e.err.Error() }
func (e usageError) Unwrap() error        { return e.err }
func (e usageError) Is(target error) bool { return target == errUsage }

// exitCode maps an error to the code that the process ends with.
func exitCode(err error) int {
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errInterrupted), errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.Is(err, store.ErrLocked):
		return exitLocked
	case errors.Is(err, store.ErrCorrupt), errors.Is(err, store.ErrForeign), errors.Is(err, store.ErrNewerSchema):
		return exitDamaged
	case isUsage(err):
		return exitUsage
	}
	return exitFailed
}

// isUsage says whether err is about the call. What cobra itself finds wrong
// comes without a type and is known by its words.
func isUsage(err error) bool {
	if errors.Is(err, errUsage) || errors.Is(err, cards.ErrUnknownSection) || errors.Is(err, cards.ErrAmbiguousSection) ||
		errors.Is(err, store.ErrUnknownCard) || errors.Is(err, store.ErrAmbiguousID) || errors.Is(err, store.ErrUnknownSource) {
		return true
	}
	for _, start := range []string{"unknown command", "unknown flag", "unknown shorthand", "required flag", "if any flags in the group"} {
		if strings.HasPrefix(err.Error(), start) {
			return true
		}
	}
	return false
}
