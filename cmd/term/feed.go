package term

import (
	"context"
	"io"
	"unicode/utf8"

	"github.com/manifoldco/promptui"
)

// A feed is what promptui reads instead of the terminal: the keys of the one
// decoder, as the bytes promptui knows them by. The key that answers or leaves
// the question is kept back, and the input ends instead. So promptui always
// returns from the same place, with all it was fed drawn and its goroutines at
// rest; given the key itself, it goes on drawing while it returns.
type feed struct {
	ctx   context.Context
	keys  *decoder
	drawn <-chan struct{}    // what was fed last has been drawn
	late  func() error       // draws what was put off while a text was pasted
	done  func(k Key) bool   // whether a key answers the question
	bytes func(k Key) []byte // how promptui knows a key; none if it does not
	ended bool
	err   error // why it ended, if without an answer
}

// Read implements io.Reader with the bytes of one key. It waits until what it
// returned last is drawn, so that done judges by what a person sees.
func (f *feed) Read(p []byte) (int, error) {
	select {
	case <-f.drawn:
	case <-f.ctx.Done():
	}
	for {
		k, err := f.keys.read(f.ctx, nil)
		switch {
		case f.keys.pasted && k == Enter:
			k = Space
		case err == nil && k == Pasted:
			err = f.late()
		case err == nil && !f.keys.pasted:
			err = leaves(k)
		}
		if err != nil || !f.keys.pasted && f.done(k) {
			f.ended, f.err = true, err
			return 0, io.EOF
		}
		if b := f.bytes(k); len(b) > 0 {
			return copy(p, b), nil
		}
	}
}

// Close implements io.Closer.
func (f *feed) Close() error { return nil }

// leaves is the error that a key is which leaves a question, or nil.
func leaves(k Key) error {
	switch k {
	case CtrlC:
		return ErrInterrupted
	case CtrlD:
		return io.EOF
	case Esc:
		return ErrCancelled
	}
	return nil
}

// menuBytes is how promptui's Select knows a key.
func menuBytes(k Key) []byte {
	switch k {
	case Up:
		return utf8.AppendRune(nil, promptui.KeyPrev)
	case Down:
		return utf8.AppendRune(nil, promptui.KeyNext)
	case PageUp:
		k = Left
	case PageDown:
		k = Right
	}
	return lineBytes(k)
}

// lineBytes is how promptui's Prompt knows a key.
func lineBytes(k Key) []byte {
	switch {
	case k == Left:
		return utf8.AppendRune(nil, promptui.KeyBackward)
	case k == Right:
		return utf8.AppendRune(nil, promptui.KeyForward)
	case k == Backspace:
		return utf8.AppendRune(nil, promptui.KeyBackspace)
	case k > 0 && !unsafe(rune(k)):
		return utf8.AppendRune(nil, rune(k))
	}
	return nil
}
