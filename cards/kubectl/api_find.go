package kubectl

import (
	"slices"
	"strings"
)

// Find returns the resource that kubectl takes a name for: a short name, a plural
// or singular name or a kind, alone or with the group or version and group behind
// it ("deploy", "deployments.apps", "Deployment.v1.apps"). Of a group, the
// beginning is enough. Only short names depend on case, as they do for kubectl.
func (rs *Resources) Find(name string) (Resource, bool) {
	name = rs.expand(name)
	if r, ok := rs.find(name, Resource.isNamed); ok {
		return r, true
	}
	return rs.find(name, Resource.isKind)
}

// expand replaces a short name by the full name of its resource.
func (rs *Resources) expand(name string) string {
	short, group, _ := strings.Cut(name, ".")
	for _, r := range rs.List {
		if slices.Contains(r.ShortNames, short) && strings.HasPrefix(r.Group, group) {
			return r.String()
		}
	}
	return name
}

// find returns the first resource that goes by a name, which may be followed by
// the version and group, or the group.
func (rs *Resources) find(name string, goesBy func(Resource, string) bool) (Resource, bool) {
	first, rest, _ := strings.Cut(name, ".")
	version, group, _ := strings.Cut(rest, ".")
	for _, fits := range []func(Resource) bool{
		func(r Resource) bool { return r.Group == group && slices.Contains(r.Versions, version) },
		func(r Resource) bool { return r.Group == rest },
		func(r Resource) bool { return strings.HasPrefix(r.Group, rest) },
	} {
		for _, r := range rs.List {
			if goesBy(r, first) && fits(r) {
				return r, true
			}
		}
	}
	return Resource{}, false
}

func (r Resource) isNamed(name string) bool {
	return strings.EqualFold(name, r.Name) || strings.EqualFold(name, r.Singular)
}

func (r Resource) isKind(name string) bool { return strings.EqualFold(name, r.Kind) }

// Category returns the resources that a category such as "all" stands for.
func (rs *Resources) Category(name string) []Resource {
	var list []Resource
	for _, r := range rs.List {
		if slices.Contains(r.Categories, name) {
			list = append(list, r)
		}
	}
	return list
}
