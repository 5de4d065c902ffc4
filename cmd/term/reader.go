package term

import (
	"context"
	"errors"
	"io"
	"os"
	"time"
)

// Why reader.next came back without a byte, other than for good.
var (
	errTimeout = errors.New("no byte in time")
	errWoken   = errors.New("woken up")
)

// A reader hands out single bytes and can be waited for with a context, a
// timeout or a wake-up. It asks its source for a byte only when one is wanted,
// and for one only, so that the rest is left to whoever reads next. There is
// never more than one goroutine reading; if a wait is given up, the byte it
// was for is kept for the next.
type reader struct {
	src    io.Reader
	got    chan input
	asked  bool   // a goroutine is reading
	back   []byte // handed back, last one first
	sticky error  // the source ended
}

type input struct {
	b   byte
	err error
}

func newReader(src io.Reader) *reader {
	return &reader{src: src, got: make(chan input, 1)}
}

// next returns the next byte. The end of the input, and a terminal that is
// gone, are io.EOF, now and ever after.
func (r *reader) next(ctx context.Context, timeout <-chan time.Time, wake <-chan os.Signal) (byte, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	if n := len(r.back); n > 0 {
		b := r.back[n-1]
		r.back = r.back[:n-1]
		return b, nil
	}
	if r.sticky != nil {
		return 0, r.sticky
	}
	r.ask()
	select {
	case in := <-r.got:
		return r.take(in)
	case <-ctx.Done():
		return 0, ctx.Err()
	case <-timeout:
		return r.late()
	case <-wake:
		return 0, errWoken
	}
}

func (r *reader) take(in input) (byte, error) {
	r.asked = false
	r.sticky = in.err
	return in.b, in.err
}

// late is what a timeout amounts to: on a busy machine the byte may have come
// in time and only this process too late to see it.
func (r *reader) late() (byte, error) {
	select {
	case in := <-r.got:
		return r.take(in)
	default:
		return 0, errTimeout
	}
}

// unread hands a byte back, to be the next one.
func (r *reader) unread(b byte) { r.back = append(r.back, b) }

func (r *reader) ask() {
	if r.asked {
		return
	}
	r.asked = true
	go func() {
		var buf [1]byte
		_, err := io.ReadFull(r.src, buf[:])
		if err != nil {
			err = endOf(err)
		}
		r.got <- input{buf[0], err}
	}()
}
