package kubectl

import (
	"fmt"
	"strings"
)

// parseUrfave reads args as github.com/urfave/cli does: the flags of the program
// before its command, those of the command behind it, and none behind the first
// argument.
func (t *Tree) parseUrfave(args []string) (Invocation, *Node, error) {
	call := Invocation{Program: t.Program}
	for node := &t.Root; ; {
		given := givenFlags{}
		rest, err := newUrfaveFlags(node, given).parse(args)
		call.Flags = append(call.Flags, given.settings()...)
		if err != nil {
			return call, node, err
		}
		child := node.child(rest)
		if child == nil {
			call.Args, call.AfterDash = splitUrfave(args, rest)
			return call, node, call.checkLateFlags(node)
		}
		node, args = child, rest[1:]
		call.Path = append(call.Path, node.Name)
	}
}

// child returns the command below n that args begin with, or nil.
func (n *Node) child(args []string) *Node {
	if len(args) == 0 {
		return nil
	}
	for i, c := range n.Commands {
		if c.goesBy(args[0]) {
			return &n.Commands[i]
		}
	}
	return nil
}

// goesBy says whether name is the name of n or an alias.
func (n *Node) goesBy(name string) bool {
	for _, alias := range n.Aliases {
		if alias == name {
			return true
		}
	}
	return n.Name == name
}

// checkLateFlags refuses what looks like a flag among the arguments, unless they
// are a command of their own.
func (call Invocation) checkLateFlags(node *Node) error {
	if node.Runs {
		return nil
	}
	for _, arg := range call.Args {
		if len(arg) > 1 && strings.HasPrefix(arg, "-") {
			return fmt.Errorf("%w: %s", ErrLateFlag, arg)
		}
	}
	return nil
}

// splitUrfave returns the arguments before and after "--": args are all words,
// rest those that were left.
func splitUrfave(args, rest []string) (before, after []string) {
	read := len(args) - len(rest)
	if read > 0 && read <= len(args) && args[read-1] == "--" {
		return nil, rest
	}
	return rest, nil
}
