package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// share replaces types without a name of their own by others with the same fields,
// as two versions of a custom resource have them. Each round may make more equal.
func (f *facts) share() {
	for again := true; again; {
		first, same := map[string]string{}, map[string]string{}
		for _, name := range slices.Sorted(maps.Keys(f.types)) {
			key := f.types[name].String()
			if have, ok := first[key]; !ok {
				first[key] = name
			} else if isPlace(name) {
				same[name] = have
			}
		}
		f.rename(same)
		again = len(same) > 0
	}
}

// isPlace reports whether a type is named after its place below a kind:
// group/v1.Kind.spec.
func isPlace(name string) bool {
	_, kind, ok := strings.Cut(name[strings.LastIndex(name, "/")+1:], ".")
	return ok && strings.ContainsAny(kind, ".[{")
}

// rename replaces types by others.
func (f *facts) rename(same map[string]string) {
	for _, t := range f.types {
		for field, ref := range t {
			if other, ok := same[element(ref)]; ok {
				t[field] = strings.TrimSuffix(ref, element(ref)) + other
			}
		}
	}
	for name := range same {
		delete(f.types, name)
	}
}

// String returns the fields in order, as they stand in a line.
func (t fields) String() string {
	var s strings.Builder
	for _, name := range slices.Sorted(maps.Keys(t)) {
		fmt.Fprintf(&s, " %s:%s", name, t[name])
	}
	return s.String()
}
