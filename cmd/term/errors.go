package term

import "errors"

// How a question can be left without an answer. The end of the input is
// io.EOF, the end of the context the context's error.
var (
	ErrInterrupted = errors.New("interrupted")
	ErrCancelled   = errors.New("cancelled")
)
