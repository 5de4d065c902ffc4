package apicheck

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// style says how exactly a path marks lists.
type style int

const (
	marked style = iota // spec.containers[].image
	bare                // spec.containers.image, as kubectl explain takes it
)

// walk follows a path from what ref holds, and fails at the first step that does
// not exist.
func (g *Graph) walk(ref string, steps []step, how style) error {
	done := ""
	for _, s := range steps {
		if how == bare {
			ref = strings.TrimPrefix(ref, "[]")
		}
		next, err := g.follow(ref, s, done)
		if err != nil || next == "" {
			return err
		}
		ref, done = next, done+s.String()
	}
	return nil
}

// String returns the step as it is written in a path.
func (s step) String() string {
	if s.index {
		return "[]"
	}
	return "." + s.name
}

// follow returns what the next step of a path leads to, or nothing if all that
// may come is right.
func (g *Graph) follow(ref string, s step, done string) (string, error) {
	element, isList := strings.CutPrefix(ref, "[]")
	value, isMap := strings.CutPrefix(ref, "{}")
	t, isType := g.types[ref]
	switch {
	case ref == "any":
		return "", nil
	case isList && !s.index:
		return "", fmt.Errorf("%s is a list: %s[]%s", shown(done), shown(done), s)
	case isList:
		return element, g.checkFilter(element, s.filter)
	case s.index:
		return "", fmt.Errorf("%s is no list", shown(done))
	case isMap && g.types[value] == nil:
		return "", nil // the key may hold dots
	case isMap:
		return value, nil
	case !isType:
		return "", fmt.Errorf("nothing is below %s, a %s", shown(done), ref)
	}
	return t.field(s.name, done)
}

// shown returns a path for a message.
func shown(path string) string {
	if path == "" {
		return "the object"
	}
	return strings.TrimPrefix(path, ".")
}

// field returns what a field holds.
func (t fields) field(name, done string) (string, error) {
	if ref, ok := t[name]; ok {
		return ref, nil
	}
	hint := ""
	if like := t.like(name); like != "" {
		hint = ", but " + like
	}
	return "", fmt.Errorf("%s has no field %s%s", shown(done), name, hint)
}

// like returns the field whose name is nearly that one.
func (t fields) like(name string) string {
	for _, have := range slices.Sorted(maps.Keys(t)) {
		if near(have, name) {
			return have
		}
	}
	return ""
}

// checkFilter checks the paths behind "@" in the condition of a JSONPath.
func (g *Graph) checkFilter(ref, filter string) error {
	for _, part := range strings.Split(filter, "@")[1:] {
		end := strings.IndexAny(part, "=!<> )&|")
		if end < 0 {
			end = len(part)
		}
		if part[:end] == "" {
			continue
		}
		if err := g.walkText(ref, part[:end], marked); err != nil {
			return err
		}
	}
	return nil
}

// walkText reads a path and follows it.
func (g *Graph) walkText(ref, path string, how style) error {
	steps, err := readPath(path)
	if err != nil {
		return err
	}
	return g.walk(ref, steps, how)
}
