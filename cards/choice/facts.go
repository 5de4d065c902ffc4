package choice

import (
	"slices"
	"strings"
	"sync"

	"k8scards/cards/kubectl"
)

// facts are what is known of programs and resources. They are read when first
// wanted, and are part of this program, so that reading them cannot fail.
type facts struct {
	once sync.Once
	*kubectl.Comparer
}

func (f *facts) load() {
	f.once.Do(func() { f.Comparer, _ = kubectl.NewComparer() })
}

// covers says whether a command line does all that the right one does, and perhaps
// more.
func (f *facts) covers(right, line string) bool {
	f.load()
	d, err := f.Compare(right, line)
	return err == nil && len(d.Missing)+len(d.Instead) == 0
}

// lacks says whether its program takes a command line, and reads it as one that
// lacks something of the right one.
func (f *facts) lacks(right, line string) bool {
	f.load()
	d, err := f.Compare(right, line)
	return err == nil && len(d.Missing)+len(d.Instead) > 0
}

// same says whether two words are names of one resource, or the long and the short
// form of one flag.
func (f *facts) same(a, b string) bool {
	f.load()
	x, ok := f.Resources.Find(a)
	y, also := f.Resources.Find(b)
	if ok && also {
		return x.String() == y.String()
	}
	return strings.HasPrefix(a, "-") && strings.HasPrefix(b, "-") && slices.ContainsFunc(f.Trees, func(t *kubectl.Tree) bool {
		return haveFlag(t.Root, strings.TrimLeft(a, "-"), strings.TrimLeft(b, "-"))
	})
}

// haveFlag says whether a command, or one below it, has a flag with both names.
func haveFlag(n kubectl.Node, a, b string) bool {
	return slices.ContainsFunc(n.Flags, func(f kubectl.Flag) bool { return isNamed(f, a) && isNamed(f, b) }) ||
		slices.ContainsFunc(n.Commands, func(c kubectl.Node) bool { return haveFlag(c, a, b) })
}

func isNamed(f kubectl.Flag, name string) bool {
	return name == f.Name || name == f.Short || slices.Contains(f.Aliases, name)
}

// nodes are the commands on the way to the one that a line calls, the program
// first, and their names; none if the line does not begin with them.
func (f *facts) nodes(words []string) (nodes []kubectl.Node, path []string) {
	f.load()
	calls, err := f.Trees.Read(strings.Join(words, " "))
	if err != nil || len(calls) == 0 {
		return nil, nil
	}
	nodes = f.named(words)
	if path = calls[0].Path; len(nodes) != 1+len(path) {
		return nil, nil
	}
	return nodes, path
}

// named are the commands that a text names in this order, the program first; none if
// it names no program.
func (f *facts) named(words []string) (nodes []kubectl.Node) {
	f.load()
	for i, w := range words {
		at := slices.IndexFunc(f.Trees, func(t *kubectl.Tree) bool { return t.Program == w })
		if at < 0 {
			continue
		}
		nodes = append(nodes, f.Trees[at].Root)
		for _, name := range words[i+1:] {
			last := nodes[len(nodes)-1]
			below := slices.IndexFunc(last.Commands, func(c kubectl.Node) bool { return c.Name == name })
			if below < 0 {
				break
			}
			nodes = append(nodes, last.Commands[below])
		}
		return nodes
	}
	return nil
}
