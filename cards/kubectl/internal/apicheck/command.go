package apicheck

import (
	"slices"
	"strings"

	"k8scards/cards/kubectl"
)

// checkCommand checks the resources and paths that a shell line gives to kubectl.
// What cannot be parsed is for others to find.
func (c *Checker) checkCommand(line string, s surroundings) []string {
	calls, _ := c.commands.Read(line)
	if s.custom() {
		return nil
	}
	var found []string
	for _, call := range calls {
		if call.Program == "kubectl" && len(call.Path) > 0 {
			found = append(found, c.checkCall(call)...)
		}
	}
	return found
}

// custom reports whether a card is on custom resources, which everybody names as
// they like.
func (s surroundings) custom() bool {
	return strings.Contains(strings.ToLower(s.card), "custom resource")
}

// checkCall checks one kubectl command.
func (c *Checker) checkCall(call kubectl.Invocation) []string {
	targets, found := c.targets(call)
	if config, ok := c.graph.kind("v1", "Config"); ok && slices.Equal(call.Path, []string{"config", "view"}) {
		found = c.checkFlags(call, config, true)
	}
	for _, r := range targets {
		if k, ok := c.kindOf(r.resource); ok {
			found = append(found, c.checkFlags(call, k, r.single && len(targets) == 1)...)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// A target is a resource that a command is about: one object, or a list of them.
type target struct {
	resource kubectl.Resource
	single   bool
}

// targets returns the resources in the arguments of a command.
func (c *Checker) targets(call kubectl.Invocation) (targets []target, found []string) {
	add := func(name string, single bool) {
		more, finding := c.resolve(name, single)
		targets = append(targets, more...)
		if finding != "" {
			found = append(found, finding)
		}
	}
	switch verb := call.Path[0]; {
	case verb == "explain" && len(call.Args) > 0:
		return nil, c.checkExplain(call)
	case verb == "auth" && call.Path[len(call.Path)-1] == "can-i" && len(call.Args) > 1:
		return nil, c.checkCanI(call)
	case verb == "api-resources":
		return nil, c.checkGroups(values(call, "api-group"))
	case verb == "create":
		return nil, c.checkCreate(call)
	case verb == "events":
		for _, value := range values(call, "for") {
			typ, _, _ := strings.Cut(value, "/")
			add(typ, true)
		}
	case slices.Contains(typeVerbs(), verb):
		c.typeArgs(call, add)
	case slices.Contains(podVerbs(), verb):
		c.podArgs(call, add)
	}
	return targets, found
}

// checkExplain checks what kubectl explain is asked for.
func (c *Checker) checkExplain(call kubectl.Invocation) []string {
	found := c.checkExplained(call.Args[0])
	for _, version := range values(call, "api-version") {
		if finding := c.graph.checkVersion(version); finding != "" {
			found = append(found, finding)
		}
	}
	return found
}
