package kubectl

import (
	"fmt"
	"slices"
	"strings"
)

// Parse reads the words that follow the name of the program, as the program
// does. The error says which command, flag or value the program would refuse.
// Too few arguments are none: a line may be the name of a command alone.
func (t *Tree) Parse(args []string) (Invocation, error) {
	parse := t.parseCobra
	if t.Rules.Library == "urfave" {
		parse = t.parseUrfave
	}
	call, node, err := parse(args)
	if err == nil {
		err = call.checkArgs(node)
	}
	if err != nil {
		err = fmt.Errorf("%s: %w", call.Command(), err)
	}
	return call, err
}

// checkArgs refuses arguments that the command does not take.
func (call Invocation) checkArgs(node *Node) error {
	args := slices.Concat(call.Args, call.AfterDash)
	if node.MaxArgs == AnyArgs || len(args) <= node.MaxArgs {
		return nil
	}
	extra := args[node.MaxArgs]
	if node.isGroup() {
		return fmt.Errorf("%w %q", ErrUnknownCommand, extra)
	}
	return fmt.Errorf("%w, at most %d: %q", ErrTooManyArgs, node.MaxArgs, extra)
}

// isGroup says whether the word behind n can only be one of its commands.
func (n *Node) isGroup() bool { return len(n.Commands) > 0 && n.MaxArgs == 0 }

// Command returns the names of the program and its command, as in "kubectl get".
func (call Invocation) Command() string {
	return strings.Join(append([]string{call.Program}, call.Path...), " ")
}
