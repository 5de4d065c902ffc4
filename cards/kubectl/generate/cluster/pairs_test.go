package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/cli-runtime/pkg/resource"
	cmdutil "k8s.io/kubectl/pkg/cmd/util"

	"k8scards/cards/kubectl"
	"k8scards/cards/kubectl/generate"
)

// leastDecided is how many pairs of the table the real kubectl must be able to
// decide: those of other programs, of more than a kubectl command, and with
// placeholders are not for it.
const leastDecided = 140

// The pairs of kubectl lines do the same or not as kubectl's own code sees it: its
// commands read the flags, its resource builder the arguments, and the API's
// libraries the selectors.
func TestPairs(t *testing.T) {
	pairs, err := generate.Pairs()
	if err != nil {
		t.Fatal(err)
	}
	c, decided := newCluster(t), 0
	for _, p := range pairs {
		want, okWant := single(p.Want)
		got, okGot := single(p.Got)
		if !okWant || !okGot {
			continue
		}
		a, errA := c.meaning(t, want)
		b, errB := c.meaning(t, got)
		if equal := errA == nil && errB == nil && a == b; equal != p.Equal {
			t.Errorf("%s: %s (%v)\n%s: %s (%v)\nequal %v, want %v", p.Want, a, errA, p.Got, b, errB, equal, p.Equal)
		}
		decided++
	}
	if decided < leastDecided {
		t.Errorf("%d pairs decided, want %d at the least", decided, leastDecided)
	}
	t.Logf("%d of %d pairs decided by kubectl's own code", decided, len(pairs))
}

// single is the words of a line that is one kubectl command and nothing else.
func single(line string) ([]string, bool) {
	if strings.ContainsAny(line, "|><&;$") || strings.Contains(line, "NAME") || strings.Contains(line, " etcdctl ") {
		return nil, false
	}
	commands, err := kubectl.Split(line)
	if err != nil || len(commands) != 1 || commands[0][0] != "kubectl" && commands[0][0] != "k" {
		return nil, false
	}
	return commands[0][1:], true
}

// meaning is what a line does, in a text that lines which do the same share.
func (c *cluster) meaning(t *testing.T, args []string) (string, error) {
	call, command, err := kubectlProgram().Parse(args)
	if err != nil {
		return "", err
	}
	if err := command.ValidateArgs(slices.Concat(call.Args, call.AfterDash)); err != nil {
		return "", err
	}
	var flags []string
	for _, s := range call.Flags {
		value, err := c.flag(t, s.Name, s.Values, call.Path)
		if err != nil {
			return "", err
		}
		flags = append(flags, s.Name+"="+value)
	}
	objects, err := c.objects(t, call)
	return fmt.Sprintf("%q %q %q %q", call.Path, flags, objects, call.AfterDash), err
}

// flag is the value of a flag as its readers see it.
func (c *cluster) flag(t *testing.T, name string, values, path []string) (string, error) {
	switch {
	case name == "selector":
		s, err := labels.Parse(values[0])
		if err != nil {
			return "", err
		}
		return strings.ReplaceAll(s.String(), "==", "="), nil // one operator to labels.Requirement
	case name == "field-selector":
		s, err := fields.ParseSelector(values[0])
		if err != nil {
			return "", err
		}
		return s.String(), nil
	case name == "for": // kubectl's wait takes the case of a condition as it comes, true for none
		return strings.TrimSuffix(strings.ToLower(values[0]), "=true"), nil
	case name == "resource" && path[0] == "create":
		values = slices.Clone(values)
		for i, v := range values {
			of, sub, _ := strings.Cut(v, "/")
			values[i] = c.typeOf(t, of) + "/" + sub
		}
	}
	return strings.Join(slices.Sorted(slices.Values(values)), " "), nil
}

// objects is what the arguments of a command name.
func (c *cluster) objects(t *testing.T, call kubectl.Invocation) ([]string, error) {
	args, rest := call.Args, []string(nil)
	of := ""
	switch command := strings.Join(call.Path, " "); command {
	case "label", "annotate", "set image", "set env":
		resources, pairs, err := cmdutil.GetResourcesAndPairs(args, "pair")
		if err != nil {
			return nil, err
		}
		args, rest = resources, slices.Sorted(slices.Values(pairs))
	case "taint":
		i := slices.IndexFunc(args, func(a string) bool { return strings.ContainsAny(a, "=:") || strings.HasSuffix(a, "-") })
		args, rest = args[:i], args[i:]
	case "drain", "cordon", "uncordon":
		of = "nodes"
	case "logs", "exec", "attach", "port-forward", "debug":
		of, args, rest = "pods", args[:1], args[1:]
	case "explain", "auth can-i":
		return c.named(t, args), nil
	case "get", "describe", "delete", "edit", "patch", "scale", "autoscale", "expose", "wait",
		"rollout status", "rollout restart", "rollout undo", "set resources":
	default:
		return args, nil
	}
	if len(args) == 0 {
		return rest, nil
	}
	asked, err := c.requests(func(b *resource.Builder) *resource.Builder {
		if of != "" {
			return b.ResourceNames(of, args...)
		}
		return b.SelectAllParam(!strings.Contains(args[0], "/") && len(args) == 1).ResourceTypeOrNameArgs(true, args...)
	})
	return append(slices.Clone(asked), rest...), err
}

// named are arguments with the name of a resource in front of a path, behind a verb.
func (c *cluster) named(t *testing.T, args []string) []string {
	args = slices.Clone(args)
	for i, arg := range args {
		if at := strings.IndexAny(arg, "./"); at >= 0 {
			args[i] = c.typeOf(t, arg[:at]) + arg[at:]
			continue
		}
		args[i] = c.typeOf(t, arg)
	}
	return args
}
