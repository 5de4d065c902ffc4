package term

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// NotifyContext returns a context that ends when the process is interrupted,
// told to terminate, or loses its terminal; context.Cause then names the
// signal. In raw mode Ctrl-C is no signal but the key [CtrlC]. After stop the
// signals kill again, also one that is still on its way when a terminal that
// vanished has already been noticed as the end of the input.
func NotifyContext(parent context.Context) (ctx context.Context, stop context.CancelFunc) {
	return signal.NotifyContext(parent, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
}
