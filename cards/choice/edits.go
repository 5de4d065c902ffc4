package choice

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"k8scards/cards/kubectl"
)

// edits are what can be made another in a command line, by kinds. Whether its
// program takes the line then is another question.
func (m *Maker) edits(words []string, near []*entry) [][]edit {
	nodes, path := m.facts.nodes(words)
	if nodes == nil {
		return nil
	}
	first := 1 + len(path)
	last := first
	for last < len(words) && !isEnd(words[last]) {
		last++
	}
	return [][]edit{
		commandEdits(nodes, path),
		m.resourceEdits(words, first, last, m.resourcesOf(near)),
		flagEdits(words, first, last, nodes),
		valueEdits(words, first, last),
		lessEdits(words, first, last, nodes),
	}
}

// isEnd says whether a word ends what a program itself reads.
func isEnd(word string) bool {
	return word == "--" || strings.ContainsAny(word, "|;<>") || word == "&&"
}

// commandEdits put a command beside it in place of the one called.
func commandEdits(nodes []kubectl.Node, path []string) (out []edit) {
	at := len(path)
	if at == 0 {
		return nil
	}
	var names []string
	if at == 1 {
		names = mistaken(path[0])
	} else {
		for _, c := range nodes[at-1].Commands {
			if !c.Hidden && !c.Deprecated {
				names = append(names, c.Name)
			}
		}
	}
	for _, name := range names {
		if name != path[at-1] && !doesToo(path[at-1], name) {
			out = append(out, edit{at, at + 1, []string{name}})
		}
	}
	return out
}

// mistaken are the commands right below a program that people take for one another.
func mistaken(command string) []string {
	for _, group := range [][]string{
		{"label", "annotate", "taint"},
		{"cordon", "uncordon", "drain", "taint"},
		{"logs", "exec", "attach", "describe"},
		{"apply", "delete"},
		{"scale", "autoscale"},
		{"describe", "explain", "logs", "top"},
		{"install", "upgrade", "template", "pull"},
		{"rollback", "uninstall", "history", "status"},
		{"ps", "pods", "images", "stats"},
		{"inspect", "inspectp", "inspecti"},
		{"rm", "rmp", "rmi", "stop", "stopp"},
		{"init", "join", "reset"},
	} {
		if slices.Contains(group, command) {
			return group
		}
	}
	return nil
}

// doesToo says whether another command does, or shows, what this one does.
func doesToo(command, other string) bool {
	switch command {
	case "cordon":
		return other == "drain"
	case "current-context", "get-contexts", "get-clusters", "get-users":
		return other == "view" || other == "get-contexts"
	case "rolebinding":
		return other == "clusterrolebinding"
	case "health":
		return other == "status"
	case "build", "update":
		return other == "build" || other == "update"
	}
	return other == "all"
}

// nearLines is how many cards near by lend their resources to a command.
const nearLines = 60

// resourcesOf are the resources named in the commands of cards, as they are written,
// the most frequent first.
func (m *Maker) resourcesOf(near []*entry) (names []string) {
	count := map[string]int{}
	for _, o := range near[:min(nearLines, len(near))] {
		for _, name := range m.namedBy(o) {
			count[name]++
		}
	}
	return slices.SortedFunc(maps.Keys(count), func(a, b string) int {
		return cmp.Or(count[b]-count[a], strings.Compare(a, b))
	})
}

// namedBy are the resources that a command names.
func (m *Maker) namedBy(e *entry) []string {
	names, ok := m.named[e]
	if ok || e.form != command {
		return names
	}
	for _, w := range strings.Fields(bareCode(e)) {
		if _, ok := m.facts.Resources.Find(w); ok {
			names = append(names, w)
		}
	}
	m.named[e] = names
	return names
}

// maxOthers is how many resources are tried in place of one.
const maxOthers = 5

// resourceEdits put another resource in place of one, alone or before a slash.
func (m *Maker) resourceEdits(words []string, first, last int, others []string) (out []edit) {
	for i := first; i < last; i++ {
		name, object, _ := strings.Cut(words[i], "/")
		r, ok := m.facts.Resources.Find(name)
		if !ok || strings.HasPrefix(words[i-1], "-") {
			continue
		}
		for _, other := range others[:min(maxOthers, len(others))] {
			o, _ := m.facts.Resources.Find(other)
			if o.String() == r.String() || strings.HasPrefix(o.Name, "endpoint") && strings.HasPrefix(r.Name, "endpoint") {
				continue
			}
			if object != "" {
				other += "/" + object
			}
			out = append(out, edit{i, i + 1, []string{other}})
		}
	}
	return out
}

// flagEdits put another flag of the same command in place of one, of the same type.
func flagEdits(words []string, first, last int, nodes []kubectl.Node) (out []edit) {
	for i := first; i < last; i++ {
		name, value, given := strings.Cut(words[i], "=")
		n, f, ok := findFlag(nodes, name)
		if !ok {
			continue
		}
		for _, o := range n.Flags {
			if o.Type != f.Type || isSet(words, o) || !mistakenFlags(f, o) || n.Name == nodes[0].Name && !namesContext(o.Name) {
				continue
			}
			other := "--" + o.Name
			if !strings.HasPrefix(name, "--") && o.Short != "" {
				other = "-" + o.Short
			}
			if given {
				other += "=" + value
			}
			out = append(out, edit{i, i + 1, []string{other}})
		}
	}
	return out
}

// isSet says whether a flag is on a line already.
func isSet(words []string, f kubectl.Flag) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		name, _, _ := strings.Cut(w, "=")
		return name == "--"+f.Name || f.Short != "" && name == "-"+f.Short
	})
}

// mistakenFlags says whether one flag can be taken for another: they do not begin
// alike, which often means that one does what the other does, and more.
func mistakenFlags(f, o kubectl.Flag) bool {
	return !o.Hidden && !o.Deprecated &&
		!strings.HasPrefix(o.Name, f.Name) && !strings.HasPrefix(f.Name, o.Name) && !doesFlagToo(f.Name, o.Name)
}

// namesContext knows the flags of a program as a whole that say where a command is
// meant to act: the others are not taken for these.
func namesContext(flag string) bool {
	switch flag {
	case "namespace", "context", "cluster", "user":
		return true
	}
	return false
}

// findFlag finds a flag as it is written, and the command that it belongs to.
func findFlag(nodes []kubectl.Node, word string) (kubectl.Node, kubectl.Flag, bool) {
	name := strings.TrimLeft(word, "-")
	for _, n := range slices.Backward(nodes) {
		for _, f := range n.Flags {
			if word != name && isNamed(f, name) {
				return n, f, true
			}
		}
	}
	return kubectl.Node{}, kubectl.Flag{}, false
}

// doesFlagToo says whether another flag brings about what this one does.
func doesFlagToo(flag, other string) bool {
	switch flag {
	case "wait":
		return other == "atomic" || other == "rollback-on-failure"
	case "image":
		return other == "image-pull-policy"
	}
	return false
}

// valueEdits put another value in place of one: the effect of a taint, a pair that is
// removed instead of set, false instead of true.
func valueEdits(words []string, first, last int) (out []edit) {
	put := func(i int, w string) { out = append(out, edit{i, i + 1, []string{w}}) }
	effects := []string{":NoSchedule", ":PreferNoSchedule", ":NoExecute"}
	for i := first; i < last; i++ {
		w := strings.TrimSuffix(words[i], "-")
		pair, effect := w, ""
		for _, e := range effects {
			if p, ok := strings.CutSuffix(w, e); ok {
				pair, effect = p, e
			}
		}
		switch {
		case effect != "":
			for _, e := range effects {
				put(i, pair+e+words[i][len(w):])
			}
			put(i, w+strings.Repeat("-", 1+len(w)-len(words[i])))
		case strings.HasSuffix(w, "=true"):
			put(i, strings.TrimSuffix(w, "true")+"false")
		case strings.HasSuffix(w, "=false"):
			put(i, strings.TrimSuffix(w, "false")+"true")
		}
	}
	return out
}

// lessEdits leave out a flag with its value.
func lessEdits(words []string, first, last int, nodes []kubectl.Node) (out []edit) {
	for i := first; i < last; i++ {
		name, value, given := strings.Cut(words[i], "=")
		_, f, ok := findFlag(nodes, name)
		if !ok || goesWithout(f.Name) {
			continue
		}
		to := i + 1
		if !given && f.Bare == "" && to < last {
			value, to = words[to], to+1
		}
		if value != "default" {
			out = append(out, edit{from: i, to: to})
		}
	}
	return out
}

// goesWithout knows flags without which a command does the same where they are in an
// answer: their defaults depend on other flags.
func goesWithout(flag string) bool { return flag == "endpoints" || flag == "grace-period" }
