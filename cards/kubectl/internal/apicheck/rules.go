package apicheck

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"k8scards/cards/kubectl"
)

// checkRules checks the resources that a Role or ClusterRole names: each has to
// be in one of the API groups beside it.
func (c *Checker) checkRules(n *yaml.Node) []problem {
	rules := entry(n, "rules")
	if kind := entry(n, "kind"); kind == nil || rules == nil || !strings.HasSuffix(kind.Value, "Role") {
		return nil
	}
	var found []problem
	for _, rule := range rules.Content {
		found = append(found, c.checkRule(rule)...)
	}
	return found
}

func (c *Checker) checkRule(rule *yaml.Node) []problem {
	groups, resources := entry(rule, "apiGroups"), entry(rule, "resources")
	if groups == nil || resources == nil {
		return nil
	}
	var found []problem
	for _, r := range resources.Content {
		if !slices.ContainsFunc(groups.Content, func(g *yaml.Node) bool { return c.inGroup(r.Value, g.Value) }) {
			found = append(found, problem{r.Line, fmt.Sprintf("resource %s is in none of these API groups", r.Value)})
		}
	}
	return found
}

// inGroup reports whether RBAC finds a resource, or a subresource behind a slash,
// in an API group. It knows plural names only.
func (c *Checker) inGroup(name, group string) bool {
	typ, sub, slash := strings.Cut(name, "/")
	if typ == "*" || group == "*" || foreign(group+"/v1") {
		return true
	}
	return slices.ContainsFunc(c.resources.List, func(r kubectl.Resource) bool {
		return r.Name == typ && r.Group == group && (!slash || sub == "*" || slices.Contains(r.Subresources, sub))
	})
}
