package apicheck

import (
	"fmt"
	"slices"
	"strings"
)

// A fieldPath is a piece of code that may be a path of fields.
type fieldPath struct {
	text  string // as it is written
	bare  string // without the leading dot
	first string // the first field
}

func newFieldPath(text string) fieldPath {
	bare := strings.TrimPrefix(text, ".")
	end := strings.IndexAny(bare, ".[")
	if end < 0 {
		end = len(bare)
	}
	return fieldPath{text, bare, bare[:end]}
}

// checkPath checks a field or a path of fields, if the code is one.
func (c *Checker) checkPath(text string, s surroundings) []string {
	p, kinds := newFieldPath(text), c.named(s)
	switch {
	case p.text == p.first:
		return c.checkWord(p.text, kinds, s)
	case !c.isPath(p, kinds, s) || s.custom():
		return nil
	case c.isResource(p.first) && !c.roots[p.first]:
		return c.checkExplained(p.bare)
	case len(kinds) == 0:
		return []string{fmt.Sprintf("%s: no kind is named near it", p.text)}
	}
	if err := c.fits(p.bare, kinds); err != nil {
		return []string{fmt.Sprintf("%s: not in %s: %v", p.text, titles(kinds), err)}
	}
	return nil
}

// isPath tells paths of fields from names of files, hosts and the like.
func (c *Checker) isPath(p fieldPath, kinds []Kind, s surroundings) bool {
	switch {
	case strongRoot(p.first):
		return true
	case isFile(p.bare) || s.foreign():
		return false
	case c.rootOf(kinds, p.first) || strings.Contains(p.text, "["):
		return true
	case c.isResource(p.first):
		return c.roots[newFieldPath(p.bare[len(p.first):]).first]
	}
	return c.known[p.first] && strings.ContainsAny(p.bare, capitals)
}

// strongRoot knows the fields that hardly anything but an object begins with.
func strongRoot(field string) bool {
	return slices.Contains([]string{
		"spec", "status", "metadata", "data", "stringData", "rules", "roleRef", "subjects", "webhooks",
	}, field)
}

// isFile reports whether a name ends as those of files and hosts do.
func isFile(name string) bool {
	return slices.Contains([]string{
		"yaml", "yml", "json", "toml", "conf", "env", "txt", "log", "sh", "service", "sock", "d",
		"crt", "key", "csr", "pem", "pub", "db", "tar", "gz", "io", "com", "org", "local",
	}, name[strings.LastIndexByte(name, '.')+1:])
}

func (c *Checker) isResource(name string) bool {
	_, ok := c.resources.Find(name)
	return ok
}

// checkWord checks a single field. It has to be somewhere in a kind that is named
// or in a Pod, which most others are for, or in any kind if none is named.
func (c *Checker) checkWord(field string, kinds []Kind, s surroundings) []string {
	if !camel.MatchString(field) && !strongRoot(field) || s.foreign() {
		return nil
	}
	if !c.known[field] {
		return []string{fmt.Sprintf("%s: no kind has such a field", field)}
	}
	has := func(k Kind) bool { return c.graph.hasField(k.Ref, field) }
	if len(kinds) == 0 || slices.ContainsFunc(kinds, has) || slices.ContainsFunc(c.graph.kinds["Pod"], has) {
		return nil
	}
	return []string{fmt.Sprintf("%s: no such field in %s", field, titles(kinds))}
}

// checkKey checks the key of "replicas: 3", which may be a label too: it is wrong
// if it is nearly a field of a kind that is named.
func (c *Checker) checkKey(key string, s surroundings) []string {
	if c.known[key] {
		return nil
	}
	like := ""
	for _, k := range c.named(s) {
		c.graph.reach(k.Ref, func(_ string, t fields) { like = max(like, t.like(key)) })
	}
	if like == "" {
		return nil
	}
	return []string{fmt.Sprintf("%s: no kind has such a field, but %s", key, like)}
}

// checkExplained checks a path behind the name of a resource: pod.spec.containers.
func (c *Checker) checkExplained(path string) []string {
	name, rest, _ := strings.Cut(path, ".")
	r, ok := c.resources.Find(name)
	if !ok {
		return []string{fmt.Sprintf("resource %s does not exist", name)}
	}
	k, ok := c.kindOf(r)
	if !ok || rest == "" {
		return nil
	}
	if err := c.graph.walkText(k.Ref, strings.ReplaceAll(rest, "[]", ""), bare); err != nil {
		return []string{fmt.Sprintf("%s: %v", path, err)}
	}
	return nil
}
