package apicheck

import (
	"fmt"
	"strconv"
	"strings"

	"k8scards/cards/kubectl"
)

// checkFlags checks the paths in flags of a command on objects of a kind.
func (c *Checker) checkFlags(call kubectl.Invocation, k Kind, single bool) []string {
	whole := k.Ref
	if !single {
		whole = listOf(k)
	}
	checks := map[string]func(value string) error{
		"output":         func(v string) error { return c.checkOutput(v, whole, k.Ref) },
		"for":            func(v string) error { return c.checkCondition(v, k.Ref) },
		"field-selector": func(v string) error { return c.checkSelector(v, k.Ref) },
		"patch":          func(v string) error { return c.checkPatch(v, values(call, "type"), k.Ref) },
	}
	if call.Path[0] == "get" { // kubectl top sorts by "cpu"
		checks["sort-by"] = func(v string) error { return c.graph.checkTemplate(k.Ref, v) }
	}
	var found []string
	for flag, check := range checks {
		for _, v := range values(call, flag) {
			if err := check(v); err != nil {
				found = append(found, fmt.Sprintf("--%s=%s: %s: %v", flag, v, k.Name, err))
			}
		}
	}
	return found
}

// checkOutput checks the paths in a form of output.
func (c *Checker) checkOutput(value, whole, item string) error {
	form, rest, _ := strings.Cut(value, "=")
	switch form {
	case "jsonpath", "jsonpath-as-json":
		return c.graph.checkTemplate(whole, rest)
	case "custom-columns":
		for _, column := range strings.Split(rest, ",") {
			_, path, _ := strings.Cut(column, ":")
			if err := c.graph.checkTemplate(item, path); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkCondition checks the path of jsonpath='{.status.phase}'=Running.
func (c *Checker) checkCondition(value, ref string) error {
	path, ok := strings.CutPrefix(value, "jsonpath=")
	if !ok {
		return nil
	}
	if end := strings.LastIndexByte(path, '}'); end >= 0 {
		path = path[:end+1]
	} else {
		path, _, _ = strings.Cut(path, "=")
	}
	return c.graph.checkTemplate(ref, path)
}

// checkSelector checks the fields of a field selector.
func (c *Checker) checkSelector(value, ref string) error {
	for _, term := range strings.Split(value, ",") {
		end := strings.IndexAny(term, "!=")
		if end < 0 {
			end = len(term)
		}
		if err := c.graph.walkText(ref, term[:end], bare); err != nil {
			return err
		}
	}
	return nil
}

// checkPatch checks a patch: a piece of the object, or a list of operations.
func (c *Checker) checkPatch(value string, types []string, ref string) error {
	docs, err := decode(value)
	if err != nil || len(docs) != 1 {
		return err
	}
	if len(types) == 0 || types[0] != "json" {
		if found := c.graph.checkValue(docs[0], ref, ""); len(found) > 0 {
			return fmt.Errorf("%s", found[0].text)
		}
		return nil
	}
	for _, op := range docs[0].Content {
		if path := entry(op, "path"); path != nil {
			if err := c.graph.walk(ref, pointer(path.Value), marked); err != nil {
				return err
			}
		}
	}
	return nil
}

// pointer reads a JSON pointer: /spec/containers/0/image.
func pointer(path string) []step {
	var steps []step
	for _, part := range strings.Split(strings.Trim(path, "/"), "/") {
		if _, err := strconv.Atoi(part); err == nil || part == "-" {
			steps = append(steps, step{index: true})
			continue
		}
		steps = append(steps, step{name: strings.NewReplacer("~1", "/", "~0", "~").Replace(part)})
	}
	return steps
}

// values returns the values of a flag that a command is given.
func values(call kubectl.Invocation, flag string) []string {
	for _, f := range call.Flags {
		if f.Name == flag {
			return f.Values
		}
	}
	return nil
}
