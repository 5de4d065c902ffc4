package kubectl

import (
	"maps"
	"slices"

	"github.com/spf13/pflag"
)

// pairs is the value of a flag of type stringToString, which pflag can only
// write in an order that changes.
type pairs struct {
	pflag.Value
	flags *pflag.FlagSet
	name  string
}

// list returns the pairs as "key=value", sorted.
func (p pairs) list() []string {
	set, err := p.flags.GetStringToString(p.name)
	if err != nil {
		return nil
	}
	var all []string
	for _, key := range slices.Sorted(maps.Keys(set)) {
		all = append(all, key+"="+set[key])
	}
	return all
}
