package kubectl

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// parseCobra reads args with cobra itself, on commands that have the names and
// flags of the tree. They are made anew for each line, because reading a line
// changes them.
func (t *Tree) parseCobra(args []string) (Invocation, *Node, error) {
	nodes := map[*cobra.Command]*Node{}
	command, rest, err := t.command(&t.Root, args, nodes).Find(args)
	if err != nil {
		return Invocation{Program: t.Program}, &t.Root, err
	}
	node := nodes[command]
	call := Invocation{Program: t.Program, Path: commandPath(command)}
	if node.Raw {
		call.Args = rest
		return call, node, nil
	}
	call.Flags, err = readFlags(command, rest)
	call.Args, call.AfterDash = splitAtDash(command.Flags())
	if err != nil && node.isGroup() && !strings.HasPrefix(rest[0], "-") {
		// The flags are those of a command that there is not.
		err = fmt.Errorf("%w %q", ErrUnknownCommand, rest[0])
	}
	return call, node, err
}

// commandPath returns the names of command and those above it, without the
// program.
func commandPath(command *cobra.Command) []string {
	if !command.HasParent() {
		return nil
	}
	return append(commandPath(command.Parent()), command.Name())
}

// readFlags reads the flags among args.
func readFlags(command *cobra.Command, args []string) ([]Setting, error) {
	command.InitDefaultHelpFlag()
	flags := command.Flags()
	flags.Usage = func() {}
	given := givenFlags{}
	err := flags.ParseAll(args, func(f *pflag.Flag, text string) error { return given.of(f).add(text) })
	return given.settings(), err
}

// splitAtDash returns the arguments before and after "--".
func splitAtDash(flags *pflag.FlagSet) (args, afterDash []string) {
	args = flags.Args()
	if dash := flags.ArgsLenAtDash(); dash >= 0 {
		args, afterDash = args[:dash], args[dash:]
	}
	return slices.Clip(args), afterDash
}
