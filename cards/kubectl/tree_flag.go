package kubectl

import (
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
