package kubectl

import (
	"slices"
	"strings"
)

// arguments compares what is neither command nor flag.
func (c *Comparer) arguments(d *Difference, want, got Invocation) {
	a, b := c.canonical(want), c.canonical(got)
	if a.ordered || b.ordered {
		compareOrdered(d, a.args, b.args)
		return
	}
	compareSets(d, a.args, b.args)
}

// Arguments are those of a call, written in one way.
type arguments struct {
	args    []string
	ordered bool // whether their order matters
}

// canonical writes the arguments of a call in one way.
func (c *Comparer) canonical(call Invocation) arguments {
	if call.Program != "kubectl" || len(call.Path) == 0 {
		return arguments{call.Args, true}
	}
	switch command := strings.Join(call.Path, " "); {
	case command == "explain":
		return arguments{c.explained(call.Args), true}
	case command == "auth can-i":
		return arguments{c.asked(call.Args), true}
	case command == "taint":
		objects, rest := untilPair(call.Args, ":")
		return arguments{append(c.objects(objects, ""), rest...), false}
	case takesPairs(command):
		objects, rest := untilPair(call.Args, "")
		return arguments{append(c.objects(objects, ""), rest...), false}
	case onNodes(command):
		return arguments{c.objects(call.Args, "nodes"), false}
	case onPod(command):
		if len(call.Args) == 0 {
			return arguments{}
		}
		return arguments{append(c.objects(call.Args[:1], "pods"), call.Args[1:]...), true}
	case takesObjects(call.Path):
		return arguments{c.objects(call.Args, ""), false}
	}
	return arguments{call.Args, true}
}

// takesPairs knows the commands whose arguments are objects and then key=value.
func takesPairs(command string) bool {
	return slices.Contains([]string{"label", "annotate", "set image", "set env"}, command)
}

// onNodes knows the commands whose arguments are names of nodes.
func onNodes(command string) bool {
	return slices.Contains([]string{"drain", "cordon", "uncordon"}, command)
}

// onPod knows the commands whose first argument is a Pod if it says nothing else.
func onPod(command string) bool {
	return slices.Contains([]string{"logs", "exec", "attach", "port-forward", "debug"}, command)
}

// takesObjects knows the commands whose arguments are types and names of objects.
func takesObjects(path []string) bool {
	if path[0] == "rollout" || path[0] == "set" {
		return true
	}
	return slices.Contains([]string{"get", "describe", "delete", "edit", "patch", "scale", "autoscale", "expose", "wait"}, path[0]) && len(path) == 1
}

// untilPair divides arguments at the first that is key=value or key-, or has mark in
// it.
func untilPair(args []string, mark string) (objects, pairs []string) {
	i := slices.IndexFunc(args, func(a string) bool {
		return strings.Contains(a, "=") || strings.HasSuffix(a, "-") || mark != "" && strings.Contains(a, mark)
	})
	if i < 0 {
		return args, nil
	}
	return args[:i], args[i:]
}

// objects writes arguments as type/name, each object by itself, or as types alone.
// Names without a type are of the type given.
func (c *Comparer) objects(args []string, of string) []string {
	var list []string
	types, names := []string{of}, args
	if of == "" && len(args) > 0 && !strings.Contains(args[0], "/") {
		types, names = strings.Split(args[0], ","), args[1:]
	}
	for i, t := range types {
		types[i] = c.resourceType(t)
	}
	if len(names) == 0 && types[0] != "" {
		return types
	}
	for _, name := range names {
		if t, n, ok := strings.Cut(name, "/"); ok {
			list = append(list, c.resourceType(t)+"/"+n)
			continue
		}
		for _, t := range types {
			list = append(list, t+"/"+name)
		}
	}
	return list
}

// resourceType is the full name of a type of resource; one that nobody knows, of a
// custom resource, in small letters.
func (c *Comparer) resourceType(name string) string {
	if r, ok := c.Resources.Find(name); ok {
		return r.String()
	}
	if IsPlaceholder(name) {
		return name
	}
	return strings.ToLower(name)
}

// explained writes the argument of explain: a type, and a path in it.
func (c *Comparer) explained(args []string) []string {
	args = slices.Clone(args)
	for i, arg := range args {
		name, path, ok := strings.Cut(arg, ".")
		args[i] = c.resourceType(name)
		if ok {
			args[i] += ":" + path
		}
	}
	return args
}

// asked writes the arguments of auth can-i: a verb, a type, perhaps a name.
func (c *Comparer) asked(args []string) []string {
	args = slices.Clone(args)
	if len(args) < 2 || strings.HasPrefix(args[1], "/") {
		return args
	}
	name, object, ok := strings.Cut(args[1], "/")
	args[1] = c.resourceType(name)
	if ok {
		args = append(args, object)
	}
	return args
}

// compareOrdered compares arguments one by one.
func compareOrdered(d *Difference, want, got []string) {
	for i := range min(len(want), len(got)) {
		if !fits(want[i], got[i]) && !fitsObject(want[i], got[i]) {
			d.instead(got[i], want[i])
		}
	}
	if len(want) > len(got) {
		d.Missing = append(d.Missing, want[len(got):]...)
	}
	if len(got) > len(want) {
		d.Extra = append(d.Extra, got[len(want):]...)
	}
}

// compareSets compares arguments in any order. A single one in place of a single one
// is told as such.
func compareSets(d *Difference, want, got []string) {
	left := slices.Clone(got)
	var missing []string
	for _, w := range want {
		i := slices.IndexFunc(left, func(g string) bool { return w == g || fitsObject(w, g) })
		if i < 0 {
			missing = append(missing, w)
			continue
		}
		left = slices.Delete(left, i, i+1)
	}
	if len(missing) == 1 && len(left) == 1 {
		d.instead(left[0], missing[0])
		return
	}
	d.Missing = append(d.Missing, missing...)
	d.Extra = append(d.Extra, left...)
}

// fitsObject says whether got is the object wanted, of which type or name may be a
// placeholder.
func fitsObject(want, got string) bool {
	wt, wn, wok := strings.Cut(want, "/")
	gt, gn, gok := strings.Cut(got, "/")
	return wok == gok && fits(wt, gt) && (!wok || fits(wn, gn))
}
