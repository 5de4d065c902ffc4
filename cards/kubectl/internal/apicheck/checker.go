package apicheck

import (
	"slices"
	"strings"

	"k8scards/cards/kubectl"
)

// A Checker holds notes against the API.
type Checker struct {
	graph     *Graph
	resources *kubectl.Resources
	names     names
	commands  kubectl.Trees
	roots     map[string]bool // the fields that objects begin with
	known     map[string]bool // all fields
}

// New returns a Checker. Of the commands, only kubectl is needed.
func New(g *Graph, resources *kubectl.Resources, commands kubectl.Trees) *Checker {
	c := &Checker{
		graph: g, resources: resources, commands: commands,
		names: newNames(g, resources),
		roots: map[string]bool{}, known: map[string]bool{},
	}
	for _, t := range g.types {
		for name := range t {
			c.known[name] = true
		}
	}
	for _, kinds := range g.kinds {
		for _, k := range kinds {
			for name := range g.types[k.Ref] {
				c.roots[name] = true
			}
		}
	}
	return c
}

// kindOf returns the kind of the objects of a resource.
func (c *Checker) kindOf(r kubectl.Resource) (Kind, bool) {
	for _, version := range r.APIVersions() {
		if k, ok := c.graph.kind(version, r.Kind); ok {
			return k, true
		}
	}
	return Kind{}, false
}

// fits reports whether a path exists in one of the kinds; if not, the error is of
// one that the path at least begins in.
func (c *Checker) fits(path string, kinds []Kind) error {
	var first error
	for _, k := range kinds {
		err := c.graph.walkText(k.Ref, path, marked)
		if err == nil {
			return nil
		}
		if first == nil || strings.HasPrefix(first.Error(), shown("")) {
			first = err
		}
	}
	return first
}

// rootOf reports whether objects of one of the kinds begin with a field.
func (c *Checker) rootOf(kinds []Kind, field string) bool {
	return slices.ContainsFunc(kinds, func(k Kind) bool {
		_, ok := c.graph.types[k.Ref][field]
		return ok
	})
}
