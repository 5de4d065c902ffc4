package generate

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"k8scards/cards/kubectl"
)

// Compare gives args to the real program and to its tree, and says where they
// differ: in whether they take them, in the command, the flags with their values
// or the arguments.
func (p Program) Compare(tree *kubectl.Tree, args []string) error {
	real, command, err := p.Parse(args)
	ours, oursErr := tree.Parse(args)
	switch {
	case err != nil && oursErr != nil:
		return nil
	case err != nil:
		return fmt.Errorf("%q: taken, but the program says: %w", args, err)
	case oursErr != nil && isAboutArgs(oursErr) && refusesArgs(command, real):
		return nil
	case oursErr != nil:
		return fmt.Errorf("%q: refused, but the program takes it: %w", args, oursErr)
	}
	if !reflect.DeepEqual(plain(real), plain(ours)) {
		return fmt.Errorf("%q:\nread as %+v,\nprogram %+v", args, plain(ours), plain(real))
	}
	return nil
}

// plain returns call with empty lists for those that are missing.
func plain(call kubectl.Invocation) kubectl.Invocation {
	call.Path, call.Args, call.AfterDash = slices.Concat(call.Path), slices.Concat(call.Args), slices.Concat(call.AfterDash)
	call.Flags = slices.Concat(call.Flags)
	return call
}

// isAboutArgs says whether only the arguments are refused. A program looks at
// those after its flags, and some only when they run.
func isAboutArgs(err error) bool {
	return errors.Is(err, kubectl.ErrUnknownCommand) || errors.Is(err, kubectl.ErrTooManyArgs)
}

// refusesArgs says whether the real command has no use for its arguments.
func refusesArgs(c *cobra.Command, call kubectl.Invocation) bool {
	return isGroup(c) || c.ValidateArgs(slices.Concat(call.Args, call.AfterDash)) != nil
}

// Parse reads args with the real commands, as cobra does before it runs one.
func (p Program) Parse(args []string) (kubectl.Invocation, *cobra.Command, error) {
	root := p.Root()
	call := kubectl.Invocation{Program: root.Name()}
	c, rest, err := root.Find(args)
	if err != nil {
		return call, c, err
	}
	for parent := c; parent.HasParent(); parent = parent.Parent() {
		call.Path = append([]string{parent.Name()}, call.Path...)
	}
	c.InitDefaultHelpFlag()
	if c.DisableFlagParsing {
		call.Args = rest
		return call, c, nil
	}
	forget(c)
	given, err := record(c, rest)
	if err == nil {
		err = c.ParseFlags(rest)
	}
	if err != nil {
		return call, c, err
	}
	call.Flags = settings(c.Flags(), given)
	call.Args = c.Flags().Args()
	if dash := c.ArgsLenAtDash(); dash >= 0 {
		call.Args, call.AfterDash = call.Args[:dash], call.Args[dash:]
	}
	return call, c, nil
}

// record returns the texts that args give to each flag, and sets none.
func record(c *cobra.Command, args []string) (map[string][]string, error) {
	given := map[string][]string{}
	err := c.Flags().ParseAll(args, func(f *pflag.Flag, text string) error {
		given[f.Name] = append(given[f.Name], text)
		return nil
	})
	return given, err
}

// forget undoes what an earlier line has set: one program has a single tree.
func forget(c *cobra.Command) {
	c.InheritedFlags() // adds those of the commands above to its own
	flags := c.Flags()
	flags.Init(c.Name(), pflag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.VisitAll(func(f *pflag.Flag) {
		if list, ok := f.Value.(pflag.SliceValue); ok && f.Changed {
			_ = list.Replace(nil)
		}
		f.Changed = false
	})
}

// settings returns the values of the flags that are given: as the program's own
// flag writes them, or as they stand on the line where that is for itself alone.
func settings(flags *pflag.FlagSet, given map[string][]string) []kubectl.Setting {
	var all []kubectl.Setting
	flags.VisitAll(func(f *pflag.Flag) {
		texts, ok := given[f.Name]
		if ok {
			all = append(all, kubectl.Setting{Name: f.Name, Values: values(f, texts)})
		}
	})
	return all
}

func values(f *pflag.Flag, texts []string) []string {
	if list, ok := f.Value.(pflag.SliceValue); ok {
		return list.GetSlice()
	}
	switch f.Value.Type() {
	case "bool", "tristate", "int", "int32", "int64", "uint", "uint64", "float32", "duration", "Level":
		return []string{f.Value.String()}
	case "stringToString":
		return pairs(texts)
	case "[]kubeadmapiv1.Arg", "mapStringString":
		return texts
	}
	return texts[len(texts)-1:]
}
