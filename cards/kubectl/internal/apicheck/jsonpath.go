package apicheck

import "strings"

// checkTemplate checks the paths in a JSONPath template, each from what ref holds.
// Below {range} paths start at what it ranges over.
func (g *Graph) checkTemplate(ref, template string) error {
	roots := []string{ref}
	for _, expr := range braces(template) {
		word, path, _ := strings.Cut(expr, " ")
		top := roots[len(roots)-1]
		switch {
		case word == "range":
			roots = append(roots, g.target(top, path))
			expr = path
		case expr == "end":
			roots = roots[:max(1, len(roots)-1)]
			continue
		}
		if err := g.checkExpression(ref, top, expr); err != nil {
			return err
		}
	}
	return nil
}

// braces returns what stands in the braces of a template, or all of it if there
// are none.
func braces(template string) []string {
	if !strings.Contains(template, "{") {
		return []string{template}
	}
	var list []string
	for _, part := range strings.Split(template, "{")[1:] {
		expr, _, _ := strings.Cut(part, "}")
		list = append(list, strings.TrimSpace(expr))
	}
	return list
}

// checkExpression checks a path: "$" is the whole object, and "@" and "" what is
// at hand. Texts in quotes, unions and searches at any depth are left alone.
func (g *Graph) checkExpression(root, here, expr string) error {
	ref, path := here, expr
	if strings.HasPrefix(expr, "$") {
		ref, path = root, expr[1:]
	}
	path = strings.TrimPrefix(path, "@")
	if path == "" || path == "." || strings.ContainsAny(path[:1], `"'`) || strings.Contains(path, "..") {
		return nil
	}
	if strings.HasPrefix(path, "['") || strings.HasPrefix(path, "[") && strings.Contains(path, ",") {
		return nil
	}
	return g.walkText(ref, path, marked)
}

// target returns what a path leads to, or "any" if it is not known.
func (g *Graph) target(ref, path string) string {
	steps, err := readPath(strings.TrimPrefix(strings.TrimPrefix(path, "$"), "@"))
	if err != nil {
		return "any"
	}
	for _, s := range steps {
		next, err := g.follow(ref, s, "")
		if err != nil || next == "" {
			return "any"
		}
		ref = next
	}
	return ref
}
