package generate

import (
	"math/rand/v2"
	"strings"

	"k8scards/cards/kubectl"
)

// Random makes a command line of the tree by chance: a command with flags in all
// their spellings between its arguments, and in one of four something amiss.
func Random(r *rand.Rand, tree *kubectl.Tree) []string {
	node, flags := &tree.Root, inherited(&tree.Root)
	words := someFlags(r, flags, 1)
	for len(node.Commands) > 0 && r.IntN(10) > 0 {
		node = &node.Commands[r.IntN(len(node.Commands))]
		words = append(words, name(r, node))
		flags = append(inherited(node), flags...)
	}
	flags = append(flags, node.Flags...)
	for range r.IntN(5) {
		words = append(words, someFlags(r, flags, 2)...)
		words = append(words, someArgs(r)...)
	}
	if r.IntN(4) == 0 {
		words = spoil(r, words)
	}
	return words
}

// inherited returns the flags of a command that those below it have too.
func inherited(n *kubectl.Node) []kubectl.Flag {
	var all []kubectl.Flag
	for _, f := range n.Flags {
		if f.Persistent {
			all = append(all, f)
		}
	}
	return all
}

func name(r *rand.Rand, n *kubectl.Node) string {
	names := append([]string{n.Name}, n.Aliases...)
	return names[r.IntN(len(names))]
}

func someArgs(r *rand.Rand) []string {
	return pick(r, []string{}, []string{"web"}, []string{"a=b"}, []string{"-"}, []string{"x", "y"}, []string{"--", "z"})
}

// someFlags returns up to n flags as they may be written.
func someFlags(r *rand.Rand, flags []kubectl.Flag, n int) []string {
	var words []string
	for range r.IntN(n + 1) {
		if len(flags) == 0 {
			break
		}
		words = append(words, spell(r, flags, flags[r.IntN(len(flags))])...)
	}
	return words
}

// spell writes a flag in one of the ways there are.
func spell(r *rand.Rand, flags []kubectl.Flag, f kubectl.Flag) []string {
	if !isChecked(f) {
		return nil
	}
	value := value(r, f.Type)
	if f.Bare != "" {
		ways := [][]string{{"--" + f.Name}, {"--" + f.Name}, {"--" + f.Name + "=" + value}}
		if f.Short != "" {
			ways = append(ways, []string{"-" + f.Short}, []string{"-" + f.Short + "=" + value}, []string{"-" + f.Short + short(r, flags)})
		}
		return pick(r, ways...)
	}
	ways := [][]string{{"--" + f.Name, value}, {"--" + f.Name + "=" + value}, {"--" + strings.ReplaceAll(f.Name, "-", "_"), value}}
	if f.Short != "" {
		ways = append(ways, []string{"-" + f.Short, value}, []string{"-" + f.Short + value}, []string{"-" + f.Short + "=" + value})
	}
	return pick(r, ways...)
}

// isChecked says whether the facts know what the flag takes. They take any text
// for two of klog's flags, which nobody types, and for those of helm that look for
// a plugin that is installed; and they do not know that helm's old --force sets
// another flag.
func isChecked(f kubectl.Flag) bool {
	return !(f.Name == "force" && f.Deprecated) && f.Type != "severity" && f.Type != "traceLocation" && !strings.HasPrefix(f.Name, "post-renderer")
}

// short returns the letter of one of flags, or none.
func short(r *rand.Rand, flags []kubectl.Flag) string { return flags[r.IntN(len(flags))].Short }

// value returns a value for a flag of a type, sometimes one that is none.
func value(r *rand.Rand, kind string) string {
	if r.IntN(20) == 0 {
		return pick(r, "", "no", "1.5x", "-1")
	}
	switch kind {
	case "bool", "tristate":
		return pick(r, "true", "false", "1", "f")
	case "int", "int32", "int64", "uint", "uint64":
		return pick(r, "0", "3", "0x10", "007")
	case "Level", "float32":
		return pick(r, "0", "3")
	case "duration":
		return pick(r, "1s", "90s", "1h30m", "0")
	case "stringSlice", "stringArray":
		return pick(r, "a", "a,b", "c=d")
	case "stringToString", "mapStringString", "[]kubeadmapiv1.Arg", "moduleSpec":
		return pick(r, "a=1", "b=2")
	case "format":
		return pick(r, "json", "yaml", "table")
	case "WaitStrategy":
		return pick(r, "watcher", "legacy", "hookOnly")
	}
	return pick(r, "a", "a=b", "x y", "--")
}

// spoil makes a line wrong, most of the time.
func spoil(r *rand.Rand, words []string) []string {
	if len(words) == 0 {
		return []string{"--frobnicate"}
	}
	i := r.IntN(len(words))
	switch r.IntN(4) {
	case 0: // a word is missing
		return append(words[:i:i], words[i+1:]...)
	case 1: // a letter is missing
		if n := len(words[i]); n > 0 {
			words[i] = words[i][:n-1]
		}
		return words
	case 2: // a flag that there is not, or not here
		return append(words, pick(r, "--frobnicate", "-Z", "-it", "-A", "--output=yaml", "--all-namespaces"))
	}
	words[i], words[0] = words[0], words[i] // another order
	return words
}

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }
