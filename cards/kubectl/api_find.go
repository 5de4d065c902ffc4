package kubectl

import (
	"slices"
	"strings"
)

// Find returns the resource that kubectl takes a name for: a short name, or a
// plural or singular name in any case, alone or with the group or version and
// group behind it ("deploy", "deployments.apps", "Deployment.v1.apps"). The
// beginning of a group is enough.
func (rs *Resources) Find(name string) (Resource, bool) {
	first, group, _ := strings.Cut(name, ".")
	short := reading{name: first, group: group}
	if version, group, ok := strings.Cut(group, "."); ok {
		full := reading{first, version, group}
		if r, ok := rs.first(full.isShort, full.beginsShort, full.isNamed); ok {
			return r, true
		}
		return rs.first(short.isShort, short.beginsShort, short.isNamed, short.beginsNamed, full.isKind, short.isKind)
	}
	return rs.first(short.isShort, short.beginsShort, short.isNamed, short.beginsNamed, short.isKind)
}

// first returns the first resource that passes a test, the tests one by one.
func (rs *Resources) first(tests ...func(Resource) bool) (Resource, bool) {
	for _, test := range tests {
		if i := slices.IndexFunc(rs.List, test); i >= 0 {
			return rs.List[i], true
		}
	}
	return Resource{}, false
}

// A reading is a way to read the parts of a name.
type reading struct {
	name    string
	version string // empty if not given
	group   string // empty if not given
}

// isShort reports whether the name is a short one. With a whole group behind it,
// kubectl heeds no version.
func (n reading) isShort(r Resource) bool {
	return slices.Contains(r.ShortNames, n.name) && (n.group == "" || n.group == r.Group)
}

func (n reading) beginsShort(r Resource) bool {
	return slices.Contains(r.ShortNames, n.name) && strings.HasPrefix(r.Group, n.group) && n.hasVersion(r)
}

func (n reading) isNamed(r Resource) bool {
	return n.hasName(r) && (n.group == "" || n.group == r.Group) && n.hasVersion(r)
}

func (n reading) beginsNamed(r Resource) bool {
	return n.hasName(r) && strings.HasPrefix(r.Group, n.group)
}

// isKind reports whether the name is that of the kind, where it is no other name.
func (n reading) isKind(r Resource) bool {
	return n.name == r.Kind && n.group == r.Group && n.hasVersion(r)
}

func (n reading) hasName(r Resource) bool {
	return strings.EqualFold(n.name, r.Name) || strings.EqualFold(n.name, r.Singular)
}

func (n reading) hasVersion(r Resource) bool {
	return n.version == "" || slices.Contains(r.Versions, n.version)
}

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
