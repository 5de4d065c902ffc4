//go:build !unix

package term

import "os"

// notifyResize does nothing: there is no signal for it here. The size is read
// anew at each screen anyway.
func notifyResize(chan<- os.Signal) {}

// stop does nothing: there is no such signal here.
func (*Terminal) stop() error { return nil }
