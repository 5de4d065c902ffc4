//go:build unix

package term

import (
	"os"
	"os/signal"
	"syscall"
)

// notifyResize sends to c whenever the terminal changes its size.
func notifyResize(c chan<- os.Signal) { signal.Notify(c, syscall.SIGWINCH) }
