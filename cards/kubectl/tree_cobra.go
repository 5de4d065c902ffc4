package kubectl

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// command returns a cobra command like node, with those below it that args may
// name, and notes in nodes which is which.
func (t *Tree) command(node *Node, args []string, nodes map[*cobra.Command]*Node) *cobra.Command {
	c := &cobra.Command{
		Use:                node.Name,
		Args:               cobra.ArbitraryArgs,
		DisableFlagParsing: node.Raw,
	}
	nodes[c] = node
	t.addFlags(c, node)
	for i := range node.Commands {
		names := t.names(node.Commands, i)
		if !slices.ContainsFunc(args, func(arg string) bool { return slices.Contains(names, arg) }) {
			continue
		}
		child := t.command(&node.Commands[i], args, nodes)
		child.Aliases = names[1:]
		c.AddCommand(child)
	}
	return c
}

// names returns the names that one of some commands goes by, its own first.
func (t *Tree) names(commands []Node, i int) []string {
	names := append([]string{commands[i].Name}, commands[i].Aliases...)
	if t.Rules.Prefixes {
		names = append(names, prefixes(commands, i)...)
	}
	return names
}

// addFlags gives c the flags of node, and the ways in which it reads them.
func (t *Tree) addFlags(c *cobra.Command, node *Node) {
	c.Flags().SetInterspersed(!node.FirstArg)
	if t.Rules.Underscores {
		c.SetGlobalNormalizationFunc(dashes)
	}
	for _, f := range node.Flags {
		flags := c.Flags()
		if f.Persistent {
			flags = c.PersistentFlags()
		}
		addFlag(flags, f)
	}
}

// dashes reads "_" in the name of a flag as "-".
func dashes(_ *pflag.FlagSet, name string) pflag.NormalizedName {
	return pflag.NormalizedName(strings.ReplaceAll(name, "_", "-"))
}

// prefixes returns the beginnings of a command's name that no other command
// beside it has in a name of its own.
func prefixes(commands []Node, i int) []string {
	var all []string
	name := commands[i].Name
	for n := 1; n < len(name); n++ {
		if !isPrefixOfOther(commands, i, name[:n]) {
			all = append(all, name[:n])
		}
	}
	return all
}

// isPrefixOfOther says whether a command other than the one at i begins with
// prefix.
func isPrefixOfOther(commands []Node, i int, prefix string) bool {
	for k, c := range commands {
		if k == i {
			continue
		}
		for _, name := range append([]string{c.Name}, c.Aliases...) {
			if strings.HasPrefix(name, prefix) {
				return true
			}
		}
	}
	return false
}
