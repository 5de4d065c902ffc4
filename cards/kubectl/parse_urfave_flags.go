package kubectl

import (
	"flag"
	"fmt"
	"io"

	"github.com/spf13/pflag"
)

// urfaveFlags are the flags of one command as urfave/cli hands them to package
// flag, which reads them: each name is a flag of its own.
type urfaveFlags struct {
	set    *flag.FlagSet
	groups bool
	// used is the name by which each flag was set.
	used map[string]string
}

// newUrfaveFlags returns the flags of node, which note what they are set to in
// given.
func newUrfaveFlags(node *Node, given givenFlags) urfaveFlags {
	u := urfaveFlags{set: flag.NewFlagSet(node.Name, flag.ContinueOnError), groups: node.Groups, used: map[string]string{}}
	u.set.SetOutput(io.Discard)
	u.set.Usage = func() {}
	typed := pflag.NewFlagSet(node.Name, pflag.ContinueOnError)
	help := Flag{Name: "help", Aliases: []string{"h"}, Type: "bool", Bare: "true"}
	for _, f := range append([]Flag{help}, node.Flags...) {
		addFlag(typed, Flag{Name: f.Name, Type: f.Type, Bare: f.Bare})
		for _, name := range append([]string{f.Name}, f.Aliases...) {
			u.set.Var(u.value(name, typed.Lookup(f.Name), given), name, "")
		}
	}
	return u
}

// value returns the value of the flag that goes by name.
func (u urfaveFlags) value(name string, f *pflag.Flag, given givenFlags) flag.Value {
	return urfaveValue{f: f, set: func(text string) error {
		if other, ok := u.used[f.Name]; ok && other != name {
			return fmt.Errorf("two forms of the same flag: %s and %s", other, name)
		}
		u.used[f.Name] = name
		return given.of(f).add(text)
	}}
}

// urfaveValue lets package flag set a flag of pflag.
type urfaveValue struct {
	f   *pflag.Flag
	set func(text string) error
}

func (v urfaveValue) String() string { return v.f.Value.String() }

// Set is called for each value of the flag.
func (v urfaveValue) Set(text string) error { return v.set(text) }

// IsBoolFlag tells package flag that the flag needs no value.
func (v urfaveValue) IsBoolFlag() bool { return v.f.NoOptDefVal != "" }
