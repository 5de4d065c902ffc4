package kubectl

import (
	"path"
	"slices"
	"strings"
)

// Trees are the command lines of several programs.
type Trees []*Tree

// Read reads a shell text and returns how each command of a program that is
// among the trees is understood, in order. Commands of other programs are left
// out. What a command hands on to be run elsewhere, as in
// `kubectl exec etcd-0 -- etcdctl get x`, is read too.
func (ts Trees) Read(text string) ([]Invocation, error) {
	commands, err := Split(text)
	if err != nil {
		return nil, err
	}
	var all []Invocation
	for _, words := range commands {
		calls, err := ts.readWords(words)
		if err != nil {
			return nil, err
		}
		all = append(all, calls...)
	}
	return all, nil
}

// readWords does the same for one simple command.
func (ts Trees) readWords(words []string) ([]Invocation, error) {
	if tree := ts.named(words[0]); tree != nil {
		call, err := tree.Parse(words[1:])
		if err != nil || len(call.AfterDash) == 0 {
			return []Invocation{call}, err
		}
		inner, err := ts.readWords(call.AfterDash)
		return append([]Invocation{call}, inner...), err
	}
	if !runsOthers(words[0]) {
		return nil, nil
	}
	return ts.readRun(words[1:])
}

// readRun reads what a command such as sudo runs: the words from the name of a
// program on, or a text for a shell.
func (ts Trees) readRun(words []string) ([]Invocation, error) {
	i := slices.IndexFunc(words, func(w string) bool { return ts.named(w) != nil || isText(w) })
	switch {
	case i < 0:
		return nil, nil
	case ts.named(words[i]) != nil:
		return ts.readWords(words[i:])
	default:
		return ts.Read(words[i])
	}
}

// isText says whether a word may be a text for a shell. One with a substitution
// is left: Split has found the commands in there, and looking again at each level
// of many would take for ever.
func isText(word string) bool {
	return strings.Contains(word, " ") && !strings.Contains(word, "$(") && !strings.Contains(word, "`")
}

// named returns the tree of a program; k is kubectl.
func (ts Trees) named(program string) *Tree {
	program = path.Base(program)
	if program == "k" {
		program = "kubectl"
	}
	for _, tree := range ts {
		if tree.Program == program {
			return tree
		}
	}
	return nil
}

// runsOthers knows programs that run the command behind their own flags.
func runsOthers(program string) bool {
	switch program {
	case "sudo", "env", "time", "timeout", "watch", "xargs", "nohup", "exec", "command", "nice", "ssh", "sh", "bash", "/bin/sh", "/bin/bash":
		return true
	}
	return false
}

// Concerns says whether text begins with a command line of one of the programs:
// with its name, behind assignments and a command that runs others.
func (ts Trees) Concerns(text string) bool {
	words := strings.Fields(text)
	for len(words) > 0 && (strings.Contains(words[0], "=") || runsOthers(words[0])) {
		words = words[1:]
	}
	return len(words) > 0 && ts.named(words[0]) != nil
}
