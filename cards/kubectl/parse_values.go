package kubectl

import (
	"fmt"
	"maps"
	"slices"

	"github.com/spf13/pflag"
)

// givenFlags are the flags that a line sets, by name.
type givenFlags map[string]*values

// of returns the values of f so far.
func (given givenFlags) of(f *pflag.Flag) *values {
	if given[f.Name] == nil {
		given[f.Name] = &values{flag: f}
	}
	return given[f.Name]
}

// settings returns the flags with their values, sorted by name.
func (given givenFlags) settings() []Setting {
	var all []Setting
	for _, name := range slices.Sorted(maps.Keys(given)) {
		all = append(all, Setting{Name: name, Values: given[name].list()})
	}
	return all
}

// values are the values that a line gives to one flag.
type values struct {
	flag *pflag.Flag
	// open are values that are not of the flag's type, but stand for one that the
	// reader or the shell fills in, such as <number>.
	open []string
	// set is whether there are others too.
	set bool
}

// add gives text to the flag, which refuses what is not of its type.
func (v *values) add(text string) error {
	err := v.flag.Value.Set(text)
	switch {
	case err == nil:
		v.set = true
	case IsPlaceholder(text):
		v.open = append(v.open, text)
	default:
		return fmt.Errorf("invalid value %q for flag --%s: %w", text, v.flag.Name, err)
	}
	return nil
}

// list returns the values as the flag itself writes them.
func (v *values) list() []string {
	switch value := v.flag.Value.(type) {
	case pairs:
		return append(value.list(), v.open...)
	case pflag.SliceValue:
		return append(value.GetSlice(), v.open...)
	}
	if v.set {
		return []string{v.flag.Value.String()}
	}
	return v.open[max(0, len(v.open)-1):]
}
