//go:build unix

package termtest

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
	"golang.org/x/term"
)

// patience is how long something may take to show before it counts as missing.
const patience = 30 * time.Second

// A Console is a terminal with a command running in it.
type Console struct {
	t       testing.TB
	cmd     *exec.Cmd
	ptmx    *os.File // our end
	tty     *os.File // the command's end, kept open to look at its settings
	before  *term.State
	after   *term.State // when the command had ended; nil if that was not to be seen
	screen  vt10x.Terminal
	exited  chan struct{} // closed when the command has ended
	drained chan struct{} // closed when all it wrote is on the screen

	mu      sync.Mutex // for tty and what follows
	raw     bytes.Buffer
	changed chan struct{} // closed, and replaced, when the screen changes
}

// Start starts cmd in a terminal of the given size in cells, with TERM set
// to xterm if the command has no environment of its own. The command is killed
// at the end of the test if it still runs.
func Start(t testing.TB, cols, rows int, cmd *exec.Cmd) *Console {
	t.Helper()
	ptmx, tty, err := open(cols, rows)
	if err != nil {
		t.Fatalf("open a terminal: %v", err)
	}
	c := &Console{
		t: t, cmd: cmd, ptmx: ptmx, tty: tty,
		screen:  vt10x.New(vt10x.WithSize(cols, rows)),
		exited:  make(chan struct{}),
		drained: make(chan struct{}),
		changed: make(chan struct{}),
	}
	if c.before, err = term.GetState(int(tty.Fd())); err != nil {
		t.Fatalf("read the terminal's settings: %v", err)
	}
	c.run()
	t.Cleanup(func() { c.Kill(); c.Hangup() })
	return c
}

// open opens a terminal of the given size. Package pty leaves our end in
// blocking mode, in which a read cannot be ended by closing it; ours is a
// duplicate that can.
func open(cols, rows int) (ptmx, tty *os.File, err error) {
	blocking, tty, err := pty.Open()
	if err != nil {
		return nil, nil, err
	}
	defer blocking.Close()
	syscall.ForkLock.RLock()
	fd, err := syscall.Dup(int(blocking.Fd()))
	if err == nil {
		syscall.CloseOnExec(fd)
	}
	syscall.ForkLock.RUnlock()
	if err != nil {
		return nil, nil, err
	}
	if err := syscall.SetNonblock(fd, true); err != nil {
		return nil, nil, err
	}
	return os.NewFile(uintptr(fd), "ptmx"), tty, resize(tty, cols, rows)
}

func resize(tty *os.File, cols, rows int) error {
	return pty.Setsize(tty, &pty.Winsize{Cols: uint16(cols), Rows: uint16(rows)})
}

func (c *Console) run() {
	c.t.Helper()
	if c.cmd.Env == nil {
		c.cmd.Env = append(os.Environ(), "TERM=xterm")
	}
	c.cmd.Stdin, c.cmd.Stdout, c.cmd.Stderr = c.tty, c.tty, c.tty
	c.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := c.cmd.Start(); err != nil {
		c.t.Fatalf("start %s: %v", c.cmd.Path, err)
	}
	go c.watch()
	go c.bury()
}

// bury waits for the end of the command and of what it wrote, and keeps the
// settings in which it left the terminal.
func (c *Console) bury() {
	_ = c.cmd.Wait() // how it ended is read from ProcessState
	c.mu.Lock()
	c.after, _ = term.GetState(int(c.tty.Fd()))
	_ = c.tty.Close()
	c.mu.Unlock()
	<-c.drained
	close(c.exited)
}

// watch puts what the command writes on the screen.
func (c *Console) watch() {
	defer close(c.drained)
	r := bufio.NewReader(io.TeeReader(c.ptmx, lockedWriter{c}))
	for {
		err := c.screen.Parse(r)
		c.mu.Lock()
		close(c.changed)
		c.changed = make(chan struct{})
		c.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// A lockedWriter keeps the bytes written to a console.
type lockedWriter struct{ c *Console }

func (w lockedWriter) Write(p []byte) (int, error) {
	w.c.mu.Lock()
	defer w.c.mu.Unlock()
	return w.c.raw.Write(p)
}

// Send types keys, given as the bytes a terminal would send.
func (c *Console) Send(keys string) {
	c.t.Helper()
	if _, err := io.WriteString(c.ptmx, keys); err != nil {
		c.t.Fatalf("send %q: %v", keys, err)
	}
}

// WaitFor waits until text is on the screen, within one line.
func (c *Console) WaitFor(text string) {
	c.t.Helper()
	c.wait(func() bool { return strings.Contains(c.Screen(), text) }, "no %q", text)
}

// WaitForAny waits until one of the texts is on the screen.
func (c *Console) WaitForAny(texts ...string) {
	c.t.Helper()
	c.wait(func() bool {
		return slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(c.Screen(), text) })
	}, "none of %q", texts)
}

// WaitGone waits until text is not on the screen any more.
func (c *Console) WaitGone(text string) {
	c.t.Helper()
	c.wait(func() bool { return !strings.Contains(c.Screen(), text) }, "still %q", text)
}

func (c *Console) wait(ok func() bool, format string, args ...any) {
	c.t.Helper()
	deadline := time.After(patience)
	for {
		c.mu.Lock()
		changed := c.changed
		c.mu.Unlock()
		if ok() {
			return
		}
		select {
		case <-changed:
		case <-c.drained:
			if ok() {
				return
			}
			c.t.Fatalf(format+" on the screen when the command had ended:\n%s", append(args, c.Screen())...)
		case <-deadline:
			c.t.Fatalf(format+" on the screen after %v:\n%s", append(args, patience, c.Screen())...)
		}
	}
}

// Screen is what is on the screen, without the spaces at the end of its lines
// and without the empty lines at its end. A wide character is followed by
// nothing here, so columns may differ from those of a real terminal.
func (c *Console) Screen() string {
	lines := strings.Split(strings.ReplaceAll(c.screen.String(), "\x00", " "), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// Lines are the lines of the screen, from the top.
func (c *Console) Lines() []string { return strings.Split(c.Screen(), "\n") }

// Output is everything the command has written so far, as it wrote it.
func (c *Console) Output() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.raw.String()
}

// Restored says whether the command, having ended, has left the terminal with
// the settings of the start and a cursor to be seen.
func (c *Console) Restored() bool {
	c.Wait()
	return reflect.DeepEqual(c.after, c.before) && c.screen.CursorVisible()
}

// Resize changes the terminal's size in cells.
func (c *Console) Resize(cols, rows int) {
	c.t.Helper()
	c.screen.Resize(cols, rows)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := resize(c.tty, cols, rows); err != nil {
		c.t.Fatalf("resize the terminal: %v", err)
	}
}

// Signal sends a signal to the command.
func (c *Console) Signal(s os.Signal) {
	c.t.Helper()
	if err := c.cmd.Process.Signal(s); err != nil {
		c.t.Fatalf("signal %v: %v", s, err)
	}
}

// Hangup closes the terminal under the command, as when its window is closed.
func (c *Console) Hangup() {
	_ = c.ptmx.Close() // the second time it is closed already
}

// Pid is the process of the command.
func (c *Console) Pid() int { return c.cmd.Process.Pid }

// Wait waits for the command to end and returns its exit code, or -1 if a
// signal ended it. All it wrote is on the screen then.
func (c *Console) Wait() int {
	c.t.Helper()
	select {
	case <-c.exited:
	case <-time.After(patience):
		c.t.Fatalf("still running after %v:\n%s", patience, c.Screen())
	}
	return c.cmd.ProcessState.ExitCode()
}

// Kill ends the command as a power cut would.
func (c *Console) Kill() {
	if err := c.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		c.t.Errorf("kill: %v", err)
	}
	<-c.exited
}
