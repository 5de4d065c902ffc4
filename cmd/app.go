package cmd

import (
	"context"
	"fmt"
	"os"
	"time"

	"k8scards/cmd/term"
	"k8scards/srs"
	"k8scards/store"
)

// An app is one run of the program: its streams, its clock, the flags that
// every command has, and the settings they lead to.
type app struct {
	in, out, err *os.File
	getenv       func(string) string
	clock        func() time.Time
	flags        globalFlags

	settings *settings // read when first needed
}

// globalFlags are the flags of every command.
type globalFlags struct {
	db, config, notes, now string
	plain, noColor         bool
}

// Main runs the program on the process's own arguments and streams and gives
// its exit code.
func Main() int {
	a := &app{in: os.Stdin, out: os.Stdout, err: os.Stderr, getenv: os.Getenv, clock: time.Now}
	ctx, stop := term.NotifyContext(context.Background())
	defer stop()
	return a.main(ctx, os.Args[1:])
}

// main runs the program on args.
func (a *app) main(ctx context.Context, args []string) int {
	root := newRoot(a)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if code := exitCode(err); code != exitInterrupted {
		a.complain(err)
		return code
	}
	return exitInterrupted
}

// complain prints an error, and for a wrong call where help is.
func (a *app) complain(err error) {
	if err == nil {
		return
	}
	fmt.Fprintf(a.err, "k8scards: %s\n", term.Clean(err.Error()))
	if isUsage(err) {
		fmt.Fprintln(a.err, "k8scards: see `k8scards --help`, or `k8scards COMMAND --help`")
	}
}

// warn tells the person something that does not stop the command.
func (a *app) warn(format string, args ...any) {
	fmt.Fprintf(a.err, "k8scards: %s\n", term.Clean(fmt.Sprintf(format, args...)))
}

// now is the time, read once per operation by its caller.
func (a *app) now() time.Time {
	if a.flags.now == "" {
		return a.clock()
	}
	t, err := time.Parse(time.RFC3339, a.flags.now)
	if err != nil {
		return a.clock() // newRoot has refused it already
	}
	return t
}

// day is the study day that t falls on.
func (a *app) day(t time.Time) srs.Day { return srs.DayOf(t, a.settings.DayStart) }

// terminal is what the person sits at.
func (a *app) terminal() *term.Terminal { return a.terminalOn(a.out) }

// terminalOn is the same, but for a command that has other use for standard
// output.
func (a *app) terminalOn(out *os.File) *term.Terminal {
	return term.New(a.in, out, a.err, term.Options{Plain: a.flags.plain, NoColor: a.flags.noColor})
}

// withStore opens the store, hands it to f, and closes it.
func (a *app) withStore(f func(*store.Store) error) error {
	return a.openStore(store.Options{}, f)
}

// withStoreToRead is withStore for what leaves the store as it is. If there is
// none, that is fs.ErrNotExist.
func (a *app) withStoreToRead(f func(*store.Store) error) error {
	return a.openStore(store.Options{ReadOnly: true}, f)
}

func (a *app) openStore(o store.Options, f func(*store.Store) error) (err error) {
	if err := a.load(); err != nil {
		return err
	}
	o.Timeout = a.settings.LockTimeout
	s, err := store.Open(a.settings.DB, o)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := s.Close(); err == nil {
			err = cerr
		}
	}()
	return f(s)
}
