package apicheck

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// A problem is something wrong in a piece of YAML.
type problem struct {
	line int // counted from 1
	text string
}

// decode reads all documents of a piece of YAML or JSON.
func decode(src string) ([]*yaml.Node, error) {
	var docs []*yaml.Node
	for dec := yaml.NewDecoder(strings.NewReader(src)); ; {
		var doc yaml.Node
		if err := dec.Decode(&doc); errors.Is(err, io.EOF) {
			return docs, nil
		} else if err != nil {
			return nil, err
		}
		if len(doc.Content) > 0 && doc.Content[0].Tag != "!!null" {
			docs = append(docs, doc.Content[0])
		}
	}
}

// entry returns the value of a key of a mapping, or nil.
func entry(n *yaml.Node, key string) *yaml.Node {
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

// isObject reports whether a document says of what kind it is.
func isObject(n *yaml.Node) bool { return entry(n, "kind") != nil && entry(n, "apiVersion") != nil }

// checkObject checks a document that says of what kind it is, in full.
func (g *Graph) checkObject(n *yaml.Node) []problem {
	version, kind := entry(n, "apiVersion"), entry(n, "kind")
	if version.Value == "v1" && kind.Value == "List" {
		return g.checkItems(entry(n, "items"))
	}
	if foreign(version.Value) {
		return nil
	}
	k, ok := g.kind(version.Value, kind.Value)
	if !ok {
		return []problem{{version.Line, g.checkKind(version.Value, kind.Value)}}
	}
	return g.checkValue(n, k.Ref, "")
}

func (g *Graph) checkItems(items *yaml.Node) []problem {
	var found []problem
	if items != nil {
		for _, n := range items.Content {
			if isObject(n) {
				found = append(found, g.checkObject(n)...)
			}
		}
	}
	return found
}

// checkValue checks a value against what ref says stands there.
func (g *Graph) checkValue(n *yaml.Node, ref, path string) []problem {
	element, isList := strings.CutPrefix(ref, "[]")
	value, isMap := strings.CutPrefix(ref, "{}")
	t, isType := g.types[ref]
	switch {
	case n.Tag == "!!null" || ref == "any" || isPlaceholder(n):
		return nil
	case isList:
		return g.checkList(n, element, path)
	case isMap:
		return g.checkMap(n, path, func(string) (string, error) { return value, nil })
	case isType:
		found := g.checkMap(n, path, func(name string) (string, error) { return t.field(name, path) })
		return append(found, g.checkReference(n, t)...)
	}
	return checkScalar(n, ref, path)
}

// checkReference checks the kind that a part of an object refers to.
func (g *Graph) checkReference(n *yaml.Node, t fields) []problem {
	if t["kind"] == "" || t["apiVersion"] == "" || !isObject(n) {
		return nil
	}
	version, kind := entry(n, "apiVersion"), entry(n, "kind")
	if finding := g.checkKind(version.Value, kind.Value); finding != "" {
		return []problem{{kind.Line, finding}}
	}
	return nil
}

// isPlaceholder reports whether a value only stands for what is left out, or for
// what an anchor was put at.
func isPlaceholder(n *yaml.Node) bool {
	if n.Kind == yaml.AliasNode {
		return true
	}
	return n.Kind == yaml.ScalarNode && (n.Value == "..." || n.Value == "…" || strings.HasPrefix(n.Value, "<") || strings.HasPrefix(n.Value, "$"))
}

func (g *Graph) checkList(n *yaml.Node, element, path string) []problem {
	if n.Kind != yaml.SequenceNode {
		return []problem{{n.Line, shown(path) + " is a list"}}
	}
	var found []problem
	for _, item := range n.Content {
		found = append(found, g.checkValue(item, element, path+"[]")...)
	}
	return found
}

// checkMap checks the entries of a mapping; holds tells what stands under a key.
// Keys with a dollar sign are instructions of a strategic merge patch.
func (g *Graph) checkMap(n *yaml.Node, path string, holds func(string) (string, error)) []problem {
	if n.Kind != yaml.MappingNode {
		return []problem{{n.Line, shown(path) + " has fields of its own"}}
	}
	var found []problem
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		if strings.HasPrefix(key.Value, "$") || key.Tag == "!!merge" {
			continue
		}
		ref, err := holds(key.Value)
		if err != nil {
			found = append(found, problem{key.Line, err.Error()})
			continue
		}
		found = append(found, g.checkValue(n.Content[i+1], ref, path+"."+key.Value)...)
	}
	return found
}

// checkScalar checks the type of a single value.
func checkScalar(n *yaml.Node, ref, path string) []problem {
	tags, ok := map[string]string{
		"string":        "!!str !!timestamp",
		"integer":       "!!int",
		"number":        "!!int !!float",
		"boolean":       "!!bool",
		"int-or-string": "!!int !!str",
		"quantity":      "!!int !!float !!str",
	}[ref]
	if !ok || n.Kind == yaml.ScalarNode && strings.Contains(tags, tag(n)) {
		return nil
	}
	return []problem{{n.Line, fmt.Sprintf("%s: %s is no %s", shown(path), describe(n), ref)}}
}

// tag returns the type of a value as Kubernetes reads it, for which "yes" and "no"
// without quotes are booleans.
func tag(n *yaml.Node) string {
	old := []string{"yes", "no", "on", "off", "y", "n"}
	if n.Style == 0 && slices.Contains(old, strings.ToLower(n.Value)) {
		return "!!bool"
	}
	return n.Tag
}

func describe(n *yaml.Node) string {
	if n.Kind == yaml.ScalarNode {
		return n.Value
	}
	return "a list or a mapping"
}
