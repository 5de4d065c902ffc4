package term

import (
	"bytes"
	"errors"
	"io"
	"os"
	"sync"
	"syscall"
)

// An output is a stream that goes on starting each line in the first column
// when raw mode has stopped the terminal from doing so.
type output struct {
	w   io.Writer
	tty bool

	mu  sync.Mutex
	raw bool
}

func (o *output) setRaw(on bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.raw = on && o.tty
}

// Write implements io.Writer. A terminal that is gone is io.EOF.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	q := p
	if o.raw {
		q = bytes.ReplaceAll(p, []byte("\n"), []byte("\r\n"))
	}
	if _, err := o.w.Write(q); err != nil {
		return 0, endOf(err)
	}
	return len(p), nil
}

// endOf makes io.EOF of the errors by which a terminal that was closed or a
// line that was hung up shows.
func endOf(err error) error {
	for _, gone := range []error{io.EOF, os.ErrClosed, syscall.EIO, syscall.EPIPE} {
		if errors.Is(err, gone) {
			return io.EOF
		}
	}
	return err
}
