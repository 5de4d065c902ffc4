package apicheck

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// A Graph is what is known of kinds and their fields.
type Graph struct {
	kinds    map[string][]Kind // by name
	versions map[string]bool   // the API versions that are served or read
	types    map[string]fields
	removed  map[string]map[string]string // by API version and kind: the release that serves it no more
}

// A Kind is a kind in one API version, and what an object of it holds.
type Kind struct {
	APIVersion string
	Name       string
	Ref        string
}

// String returns "Deployment (apps/v1)".
func (k Kind) String() string { return k.Name + " (" + k.APIVersion + ")" }

// fields tells what the fields of a type hold: a scalar ("string"), the name of
// a type, or either behind "[]" for a list and "{}" for a map.
type fields map[string]string

// Read reads the facts as they are generated, a line each.
func Read(r io.Reader) (*Graph, error) {
	g := &Graph{map[string][]Kind{}, map[string]bool{}, map[string]fields{}, map[string]map[string]string{}}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if err := g.add(strings.Fields(lines.Text())); err != nil {
			return nil, fmt.Errorf("API facts, line %d: %w", n, err)
		}
	}
	g.addLists()
	return g, lines.Err()
}

// addLists adds the type of a list for each kind, as kubectl prints several objects.
func (g *Graph) addLists() {
	for _, kinds := range g.kinds {
		for _, k := range kinds {
			g.types[listOf(k)] = fields{"apiVersion": "string", "kind": "string", "metadata": "meta/v1.ListMeta", "items": "[]" + k.Ref}
		}
	}
}

// listOf returns the type of a list of objects of a kind.
func listOf(k Kind) string { return "list of " + k.Ref }

// add adds the fact of one line.
func (g *Graph) add(words []string) error {
	if len(words) == 0 || words[0] == "#" {
		return nil
	}
	switch {
	case words[0] == "kind" && len(words) == 4:
		g.kinds[words[2]] = append(g.kinds[words[2]], Kind{words[1], words[2], words[3]})
		g.versions[words[1]] = true
	case words[0] == "removed" && len(words) == 4:
		g.addRemoved(words[1], words[2], words[3])
	case words[0] == "type" && len(words) > 1:
		g.types[words[1]] = readFields(words[2:])
	default:
		return fmt.Errorf("%q is no fact", strings.Join(words, " "))
	}
	return nil
}

func (g *Graph) addRemoved(version, kind, release string) {
	if g.removed[version] == nil {
		g.removed[version] = map[string]string{}
	}
	g.removed[version][kind] = release
}

func readFields(words []string) fields {
	t := fields{}
	for _, w := range words {
		name, ref, _ := strings.Cut(w, ":")
		t[name] = ref
	}
	return t
}

// kind returns a kind of one API version.
func (g *Graph) kind(version, name string) (Kind, bool) {
	for _, k := range g.kinds[name] {
		if k.APIVersion == version {
			return k, true
		}
	}
	return Kind{}, false
}

// reach calls visit for each type that ref leads to, once.
func (g *Graph) reach(ref string, visit func(name string, t fields)) {
	g.reachNew(ref, map[string]bool{}, visit)
}

func (g *Graph) reachNew(ref string, seen map[string]bool, visit func(string, fields)) {
	name := strings.TrimLeft(ref, "[]{}")
	t, ok := g.types[name]
	if !ok || seen[name] {
		return
	}
	seen[name] = true
	visit(name, t)
	for _, ref := range t {
		g.reachNew(ref, seen, visit)
	}
}

// hasField reports whether a field of that name is somewhere below ref.
func (g *Graph) hasField(ref, name string) bool {
	found := false
	g.reach(ref, func(_ string, t fields) {
		_, ok := t[name]
		found = found || ok
	})
	return found
}
