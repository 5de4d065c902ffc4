package generate

import (
	"maps"
	"slices"
	"strings"
)

// pairs returns what a flag for key=value,… has after texts without quotes, sorted.
func pairs(texts []string) []string {
	set := map[string]string{}
	for _, pair := range strings.Split(strings.Join(texts, ","), ",") {
		key, _, _ := strings.Cut(pair, "=")
		set[key] = pair
	}
	var all []string
	for _, key := range slices.Sorted(maps.Keys(set)) {
		all = append(all, set[key])
	}
	return all
}
