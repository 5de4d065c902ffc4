package kubectl

import "errors"

// The reasons why a line is refused, apart from flags, for which the errors are
// those of pflag.
var (
	// ErrShell says that a shell could not read the line.
	ErrShell = errors.New("not a shell line")
	// ErrUnknownCommand says that a program has no command of a name.
	ErrUnknownCommand = errors.New("unknown command")
	// ErrTooManyArgs says that a command takes fewer arguments.
	ErrTooManyArgs = errors.New("too many arguments")
	// ErrLateFlag says that a flag stands behind an argument where the program
	// reads no flags any more.
	ErrLateFlag = errors.New("flag behind an argument is not read as a flag")
)
