package generate

import (
	"cmp"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"k8scards/cards/kubectl"
)

// A Program is a program whose command line is written with cobra.
type Program struct {
	// Source is the module that the program is imported from, and its version.
	Source string
	// Build returns the tree of its commands, anew at each call.
	Build func() *cobra.Command
	// Prefixes and Underscores are as in [kubectl.Rules].
	Prefixes, Underscores bool
}

// Root returns the commands of p as they are when p runs: with those that cobra
// adds at the start.
func (p Program) Root() *cobra.Command {
	root := p.Build()
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	return root
}

// Tree returns the facts of p.
func (p Program) Tree() *kubectl.Tree {
	root := p.Root()
	return &kubectl.Tree{
		Program: root.Name(),
		Source:  p.Source,
		Rules:   kubectl.Rules{Library: "cobra", Prefixes: p.Prefixes, Underscores: p.Underscores},
		Root:    node(root),
	}
}

// node returns the facts of a command and of those below it.
func node(c *cobra.Command) kubectl.Node {
	n := kubectl.Node{
		Name:       c.Name(),
		Aliases:    slices.Sorted(slices.Values(c.Aliases)),
		MaxArgs:    maxArgs(c),
		Hidden:     c.Hidden,
		Deprecated: c.Deprecated != "",
		Raw:        c.DisableFlagParsing,
		Flags:      flags(c),
		FirstArg:   !interspersed(c),
	}
	for _, child := range c.Commands() {
		n.Commands = append(n.Commands, node(child))
	}
	slices.SortFunc(n.Commands, func(a, b kubectl.Node) int { return cmp.Compare(a.Name, b.Name) })
	return n
}

// flags returns the flags that c itself defines, sorted by name. The flag help
// is left out: every command has it.
func flags(c *cobra.Command) []kubectl.Flag {
	var all []kubectl.Flag
	persistent := c.PersistentFlags()
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Name != "help" || f.Shorthand != "h" {
			all = append(all, flag(f, persistent.Lookup(f.Name) == f))
		}
	})
	slices.SortFunc(all, func(a, b kubectl.Flag) int { return cmp.Compare(a.Name, b.Name) })
	return all
}

// flag returns the facts of one flag.
func flag(f *pflag.Flag, persistent bool) kubectl.Flag {
	return kubectl.Flag{
		Name:       f.Name,
		Short:      f.Shorthand,
		Type:       f.Value.Type(),
		Bare:       f.NoOptDefVal,
		Persistent: persistent,
		Hidden:     f.Hidden,
		Deprecated: f.Deprecated != "",
	}
}

// interspersed says whether c reads flags behind its first argument. It changes
// the flag help of c.
func interspersed(c *cobra.Command) bool {
	if c.DisableFlagParsing {
		return true
	}
	c.InitDefaultHelpFlag()
	err := c.ParseFlags([]string{"argument", "--help=false"})
	return err == nil && c.Flags().NArg() == 1
}
