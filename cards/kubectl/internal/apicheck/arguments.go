package apicheck

import (
	"strings"

	"k8scards/cards/kubectl"
)

// typeVerbs are the commands whose arguments are types and names, as TYPE NAME or
// TYPE/NAME.
func typeVerbs() []string {
	return []string{
		"get", "describe", "delete", "edit", "label", "annotate", "patch", "wait", "scale", "autoscale",
		"rollout", "set", "expose", "taint",
	}
}

// podVerbs are the commands whose first argument is a Pod, or TYPE/NAME.
func podVerbs() []string { return []string{"logs", "exec", "attach", "port-forward", "debug"} }

// typeArgs passes on the types in the arguments.
func (c *Checker) typeArgs(call kubectl.Invocation, add func(string, bool)) {
	for i, arg := range call.Args {
		typ, name, slash := strings.Cut(arg, "/")
		switch {
		case strings.Contains(arg, "=") && i > 0: // a label, an image, a taint
		case slash && name != "" && !strings.Contains(typ, "="):
			add(typ, true)
		case i == 0:
			for _, typ := range strings.Split(arg, ",") {
				add(typ, len(call.Args) == 2)
			}
		}
	}
}

// podArgs passes on the type of the first argument, Pods without one.
func (c *Checker) podArgs(call kubectl.Invocation, add func(string, bool)) {
	if len(call.Args) == 0 {
		return
	}
	if typ, _, ok := strings.Cut(call.Args[0], "/"); ok {
		add(typ, true)
	}
}
