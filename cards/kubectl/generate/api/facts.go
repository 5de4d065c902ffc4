package main

import (
	"cmp"
	"maps"
	"slices"
)

// facts is what there is to know.
type facts struct {
	mods      map[string]module
	resources []resource
	kinds     map[kind]string // the name of its type
	types     map[string]fields
	removed   map[kind]string // the version of Kubernetes that serves it no more
}

// A kind is a kind in a version of its group; the API version of the core group
// is "v1".
type kind struct{ apiVersion, name string }

// fields are the fields of a type, each with what it holds: a scalar ("string"),
// the name of a type ("core/v1.PodSpec"), or either behind "[]" for a list and
// "{}" for a map.
type fields map[string]string

// What a field holds that is no type of its own.
const (
	text     = "string"
	integer  = "integer"
	number   = "number"
	boolean  = "boolean"
	portName = "int-or-string"
	quantity = "quantity"
	anything = "any"
)

// A resource is what kubectl calls by its names.
type resource struct {
	Name         string   `json:"name"`
	Singular     string   `json:"singular"`
	ShortNames   []string `json:"shortNames,omitempty"`
	Kind         string   `json:"kind"`
	Group        string   `json:"group,omitempty"`
	Versions     []string `json:"versions"` // the preferred one first
	Namespaced   bool     `json:"namespaced,omitempty"`
	Categories   []string `json:"categories,omitempty"`
	Subresources []string `json:"subresources,omitempty"`
}

func newFacts(mods map[string]module) *facts {
	return &facts{mods: mods, kinds: map[kind]string{}, types: map[string]fields{}, removed: map[kind]string{}}
}

// collect reads all sources.
func (f *facts) collect() error {
	for _, read := range []func() error{
		f.readOpenAPI, f.readDiscovery, f.readCustom, f.readConfig, f.readLifecycle,
	} {
		if err := read(); err != nil {
			return err
		}
	}
	f.share()
	f.prune()
	slices.SortStableFunc(f.resources, func(a, b resource) int {
		return cmp.Or(cmp.Compare(a.Group, b.Group), cmp.Compare(a.Name, b.Name))
	})
	return nil
}

// prune leaves the types that some kind leads to.
func (f *facts) prune() {
	reached := map[string]fields{}
	for _, name := range f.kinds {
		f.reach(name, reached)
	}
	f.types = reached
}

func (f *facts) reach(ref string, reached map[string]fields) {
	name := element(ref)
	t, ok := f.types[name]
	if _, seen := reached[name]; seen || !ok {
		return
	}
	reached[name] = t
	for ref := range maps.Values(t) {
		f.reach(ref, reached)
	}
}
