//go:build unix

package term

import (
	"os"
	"os/signal"
	"syscall"
	"time"
)

// notifyResize sends to c whenever the terminal changes its size.
func notifyResize(c chan<- os.Signal) { signal.Notify(c, syscall.SIGWINCH) }

// stopWait is how long a process may take to be stopped by its own signal. One
// that no shell would ever wake up is not stopped at all.
const stopWait = 200 * time.Millisecond

// stop stops the process group, as Ctrl-Z does, on the terminal as it was before
// raw mode, and returns when the shell has woken it up.
func (t *Terminal) stop() error {
	return t.Suspend(func() error {
		woken := make(chan os.Signal, 1)
		signal.Notify(woken, syscall.SIGCONT)
		defer signal.Stop(woken)
		if err := syscall.Kill(0, syscall.SIGTSTP); err != nil {
			return err
		}
		select {
		case <-woken:
		case <-time.After(stopWait):
		}
		return nil
	})
}
