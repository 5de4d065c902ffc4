package apicheck

import (
	"fmt"
	"slices"
	"strings"

	"k8scards/cards/kubectl"
)

// resolve finds a resource or a category.
func (c *Checker) resolve(name string, single bool) ([]target, string) {
	if strings.ContainsAny(name, "<>$*…") || name == strings.ToUpper(name) {
		return nil, ""
	}
	if r, ok := c.resources.Find(name); ok {
		return []target{{r, single}}, ""
	}
	if len(c.resources.Category(name)) > 0 || ofOthers(name) {
		return nil, ""
	}
	return nil, fmt.Sprintf("resource %s does not exist", name)
}

// ofOthers reports whether a name is that of a custom resource in a group of
// others: certificates.cert-manager.io.
func ofOthers(name string) bool {
	_, group, ok := strings.Cut(name, ".")
	return ok && strings.Contains(group, ".") && !strings.HasSuffix(group, ".k8s.io")
}

// checkCanI checks the resource in "auth can-i VERB TYPE". Behind a slash stands
// the name of an object there, never a subresource.
func (c *Checker) checkCanI(call kubectl.Invocation) []string {
	typ, name, slash := strings.Cut(call.Args[1], "/")
	if typ == "" || typ == "*" {
		return nil
	}
	targets, finding := c.resolve(typ, slash)
	if finding != "" {
		return []string{finding}
	}
	for _, t := range targets {
		if slices.Contains(t.resource.Subresources, name) {
			return []string{fmt.Sprintf("%s is an object named %s here: --subresource=%s", call.Args[1], name, name)}
		}
		for _, sub := range values(call, "subresource") {
			if !slices.Contains(t.resource.Subresources, sub) {
				return []string{fmt.Sprintf("%s has no subresource %s", t.resource, sub)}
			}
		}
	}
	return nil
}

// checkCreate checks the resources that flags of create name.
func (c *Checker) checkCreate(call kubectl.Invocation) []string {
	var found []string
	for _, value := range values(call, "resource") {
		for _, name := range strings.Split(value, ",") {
			found = append(found, c.checkRuleResource(name))
		}
	}
	for _, value := range values(call, "from") {
		typ, _, _ := strings.Cut(value, "/")
		_, finding := c.resolve(typ, true)
		found = append(found, finding)
	}
	return found
}

// checkRuleResource checks a resource as RBAC names it, "pods/log" included.
func (c *Checker) checkRuleResource(name string) string {
	typ, sub, slash := strings.Cut(name, "/")
	if typ == "*" {
		return ""
	}
	targets, finding := c.resolve(typ, false)
	for _, t := range targets {
		if slash && sub != "*" && !slices.Contains(t.resource.Subresources, sub) {
			return fmt.Sprintf("%s has no subresource %s", t.resource, sub)
		}
	}
	return finding
}

// checkGroups checks names of API groups.
func (c *Checker) checkGroups(groups []string) []string {
	var found []string
	for _, group := range groups {
		known := slices.ContainsFunc(c.resources.List, func(r kubectl.Resource) bool { return r.Group == group })
		if !known && !foreign(group+"/v1") {
			found = append(found, fmt.Sprintf("API group %s does not exist", group))
		}
	}
	return found
}
