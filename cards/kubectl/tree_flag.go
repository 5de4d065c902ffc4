package kubectl

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"
)

// addFlag gives flags one like f, which takes the same values. A type that only
// its program knows takes any.
func addFlag(flags *pflag.FlagSet, f Flag) {
	switch f.Type {
	case "bool", "tristate":
		flags.BoolP(f.Name, f.Short, false, "")
	case "int", "int64":
		flags.Int64P(f.Name, f.Short, 0, "")
	case "int32", "Level":
		flags.Int32P(f.Name, f.Short, 0, "")
	case "uint", "uint64":
		flags.Uint64P(f.Name, f.Short, 0, "")
	case "float32":
		flags.Float32P(f.Name, f.Short, 0, "")
	case "duration":
		flags.DurationP(f.Name, f.Short, 0, "")
	case "stringSlice":
		flags.StringSliceP(f.Name, f.Short, nil, "")
	case "stringToString":
		flags.StringToStringP(f.Name, f.Short, nil, "")
		added := flags.Lookup(f.Name)
		added.Value = pairs{Value: added.Value, flags: flags, name: f.Name}
	case "format":
		flags.VarP(&choice{of: []string{"table", "json", "yaml"}}, f.Name, f.Short, "")
	case "WaitStrategy":
		flags.VarP(&choice{of: []string{"watcher", "hookOnly", "legacy", "true", "false"}}, f.Name, f.Short, "")
	case "moduleSpec":
		flags.VarP(new(moduleSpec), f.Name, f.Short, "")
	default:
		addText(flags, f)
	}
	flags.Lookup(f.Name).NoOptDefVal = f.Bare
}

// addText adds a flag that takes any text: the last that is given or all, as its
// type tells.
func addText(flags *pflag.FlagSet, f Flag) {
	if strings.HasPrefix(f.Type, "[]") || strings.HasPrefix(f.Type, "map") ||
		strings.HasSuffix(f.Type, "Slice") || strings.HasSuffix(f.Type, "Array") {
		flags.StringArrayP(f.Name, f.Short, nil, "")
		return
	}
	flags.StringP(f.Name, f.Short, "", "")
}

// A choice is the value of a flag of helm that takes one of some words.
type choice struct {
	of    []string
	value string
}

// Set implements pflag.Value.
func (c *choice) Set(text string) error {
	if !slices.Contains(c.of, text) {
		return fmt.Errorf("want one of %s", strings.Join(c.of, ", "))
	}
	c.value = text
	return nil
}

// String implements pflag.Value.
func (c *choice) String() string { return c.value }

// Type implements pflag.Value.
func (*choice) Type() string { return "choice" }

// A moduleSpec is the value of klog's flag --vmodule: name=level,…
type moduleSpec string

// Set implements pflag.Value.
func (m *moduleSpec) Set(text string) error {
	for _, part := range strings.Split(text, ",") {
		name, level, _ := strings.Cut(part, "=")
		if _, err := strconv.Atoi(level); part != "" && (name == "" || err != nil) {
			return errors.New("expect a list of name=level")
		}
	}
	*m = moduleSpec(text)
	return nil
}

// String implements pflag.Value.
func (m *moduleSpec) String() string { return string(*m) }

// Type implements pflag.Value.
func (*moduleSpec) Type() string { return "moduleSpec" }
