package term

import (
	"context"
	"errors"
	"io"
	"os"
	"time"
	"unicode"
	"unicode/utf8"
)

const (
	// escWait is how long after an escape byte the rest of a sequence may take
	// to arrive. Longer, and it was the Esc key.
	escWait = 100 * time.Millisecond
	// maxSequence ends an escape sequence that does not end by itself, in bytes.
	maxSequence = 256
)

// errNothing is what decoding a sequence returns that stands for no key.
var errNothing = errors.New("no key")

// A decoder makes keys of the bytes a terminal sends.
type decoder struct {
	in     *reader
	pasted bool // what it reads was not typed but pasted
}

func newDecoder(src io.Reader) *decoder { return &decoder{in: newReader(src)} }

// ReadKey waits for the next key. It returns io.EOF at the end of the input
// and when the terminal is gone, and the context's error when that ends.
func (t *Terminal) ReadKey(ctx context.Context) (Key, error) {
	return t.keys.read(ctx, nil)
}

// read is ReadKey that also returns, with errWoken, when wake is sent to
// before the first byte of a key.
func (d *decoder) read(ctx context.Context, wake <-chan os.Signal) (Key, error) {
	for {
		b, err := d.in.next(ctx, nil, wake)
		if err != nil {
			return 0, err
		}
		k, err := d.decode(ctx, b)
		if errors.Is(err, errNothing) || err == nil && d.pasted && k <= 0 && k != Enter {
			continue // of a text that was pasted, control characters mean nothing
		}
		return k, err
	}
}

func (d *decoder) decode(ctx context.Context, b byte) (Key, error) {
	switch {
	case b == 0x1b:
		return d.escape(ctx)
	case b == '\r' || b == '\n':
		return Enter, nil
	case b == 0x7f || b == '\b':
		return Backspace, nil
	case b == 0x03:
		return CtrlC, nil
	case b == 0x04:
		return CtrlD, nil
	case b == 0x1a:
		return CtrlZ, nil
	case b < ' ':
		return Other, nil
	case b < utf8.RuneSelf:
		return Key(b), nil
	}
	return d.wide(ctx, b)
}

// wide decodes the character that starts with b, and hands back the byte that
// shows it to be none.
func (d *decoder) wide(ctx context.Context, b byte) (Key, error) {
	buf := []byte{b}
	for !utf8.FullRune(buf) {
		next, err := d.sequel(ctx)
		if errors.Is(err, errTimeout) {
			break
		}
		if err != nil {
			return 0, err
		}
		buf = append(buf, next)
	}
	r, size := utf8.DecodeRune(buf)
	for i := len(buf) - 1; i >= size; i-- {
		d.in.unread(buf[i])
	}
	if r == utf8.RuneError || unicode.IsControl(r) {
		return Other, nil
	}
	return Key(r), nil
}

// sequel is the next byte of something that has begun, or errTimeout. The end
// of the input is as good as a long wait: what has begun is then all there is.
func (d *decoder) sequel(ctx context.Context) (byte, error) {
	b, err := d.in.next(ctx, time.After(escWait), nil)
	if errors.Is(err, io.EOF) {
		err = errTimeout
	}
	return b, err
}

// escape decodes what follows an escape byte. An unknown sequence is Other,
// and all of it is taken.
func (d *decoder) escape(ctx context.Context) (Key, error) {
	b, err := d.sequel(ctx)
	switch {
	case errors.Is(err, errTimeout):
		return Esc, nil
	case err != nil:
		return 0, err
	case b == '[':
		return d.orOther(d.csi(ctx))
	case b == 'O':
		return d.orOther(d.ss3(ctx))
	case b == ']' || b == 'P' || b == '_' || b == '^' || b == 'X':
		return d.orOther(d.text(ctx))
	case b == 0x7f || b == '\b':
		return Other, nil // Alt-Backspace
	case b < ' ':
		d.in.unread(b) // Esc, and then another key
		return Esc, nil
	}
	if _, err := d.decode(ctx, b); err != nil { // Alt and a character
		return 0, err
	}
	return Other, nil
}

// orOther is what a sequence amounts to that broke off.
func (d *decoder) orOther(k Key, err error) (Key, error) {
	if errors.Is(err, errTimeout) {
		return Other, nil
	}
	return k, err
}

// csi decodes what follows "ESC [": parameters and a final byte (ECMA-48, 5.4).
func (d *decoder) csi(ctx context.Context) (Key, error) {
	var params []byte
	for len(params) < maxSequence {
		b, err := d.sequel(ctx)
		switch {
		case err != nil:
			return 0, err
		case b < ' ':
			d.in.unread(b)
			return Other, nil
		case b == '[' && len(params) == 0: // a function key of the Linux console
			_, err := d.sequel(ctx)
			return Other, err
		case b >= '@':
			return d.csiKey(string(params), b)
		}
		params = append(params, b)
	}
	return Other, nil
}

// csiKey is the key of a control sequence. Modifiers, as in "1;5A" for
// Ctrl-Up, make no difference.
func (d *decoder) csiKey(params string, final byte) (Key, error) {
	if final != '~' {
		return letterKey(final), nil
	}
	switch params {
	case "5":
		return PageUp, nil
	case "6":
		return PageDown, nil
	case "200": // pasted text begins
		d.pasted = true
		return 0, errNothing
	case "201":
		d.pasted = false
		return Pasted, nil
	}
	return Other, nil
}

// letterKey is the key of a final letter, the same for both modes of arrows.
func letterKey(final byte) Key {
	switch final {
	case 'A':
		return Up
	case 'B':
		return Down
	case 'C':
		return Right
	case 'D':
		return Left
	}
	return Other
}

// ss3 decodes what follows "ESC O": a letter, in front of which some terminals
// put the modifier.
func (d *decoder) ss3(ctx context.Context) (Key, error) {
	b, err := d.sequel(ctx)
	if err == nil && b >= '0' && b <= '9' {
		b, err = d.sequel(ctx)
	}
	switch {
	case err != nil:
		return 0, err
	case b < ' ':
		d.in.unread(b)
		return Other, nil
	case b == 'M': // of the keypad
		return Enter, nil
	}
	return letterKey(b), nil
}

// text takes what a terminal answers to questions and ends with a bell or
// "ESC \". It is no key.
func (d *decoder) text(ctx context.Context) (Key, error) {
	for range maxSequence {
		b, err := d.sequel(ctx)
		switch {
		case err != nil:
			return 0, err
		case b == '\a':
			return 0, errNothing
		case b == 0x1b:
			if _, err := d.sequel(ctx); err != nil {
				return 0, err
			}
			return 0, errNothing
		case b < ' ': // a key after all
			d.in.unread(b)
			return Other, nil
		}
	}
	return Other, nil
}
