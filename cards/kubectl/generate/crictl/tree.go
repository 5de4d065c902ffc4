package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"k8scards/cards/kubectl"
)

// A command is what inside.txt writes of one.
type command struct {
	Names                []string
	Groups, Runs, Hidden bool
	Flags                []struct {
		Names  []string
		Type   string
		Hidden bool
	}
}

// readTree returns the facts of the crictl in folder.
func readTree(folder string) (*kubectl.Tree, error) {
	temp, err := os.MkdirTemp("", "crictl")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temp)
	file := filepath.Join(temp, "tree.json")
	if err := runInside(folder, "CRICTL_TREE="+file); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var commands []command
	if err := json.Unmarshal(data, &commands); err != nil {
		return nil, fmt.Errorf("read commands of crictl: %w", err)
	}
	return tree(commands)
}

// tree makes the facts of commands, the first of which is crictl itself.
func tree(commands []command) (*kubectl.Tree, error) {
	t := &kubectl.Tree{
		Program: "crictl",
		Source:  "sigs.k8s.io/cri-tools " + version,
		Rules:   kubectl.Rules{Library: "urfave"},
	}
	for i, c := range commands {
		node, err := c.node()
		if err != nil {
			return nil, err
		}
		if i == 0 {
			t.Root = node
			continue
		}
		node.MaxArgs = kubectl.AnyArgs
		t.Root.Commands = append(t.Root.Commands, node)
	}
	slices.SortFunc(t.Root.Commands, func(a, b kubectl.Node) int { return cmp.Compare(a.Name, b.Name) })
	return t, nil
}

// node returns the facts of one command.
func (c command) node() (kubectl.Node, error) {
	n := kubectl.Node{Name: c.Names[0], Aliases: slices.Sorted(slices.Values(c.Names[1:])), Groups: c.Groups, Runs: c.Runs, Hidden: c.Hidden}
	for _, f := range c.Flags {
		name, bare := kind(f.Type)
		if name == "" {
			return n, fmt.Errorf("crictl %s: flag --%s has a type that is not known: %s", n.Name, f.Names[0], f.Type)
		}
		if f.Names[0] != "help" {
			n.Flags = append(n.Flags, kubectl.Flag{Name: f.Names[0], Aliases: f.Names[1:], Type: name, Bare: bare, Hidden: f.Hidden})
		}
	}
	slices.SortFunc(n.Flags, func(a, b kubectl.Flag) int { return cmp.Compare(a.Name, b.Name) })
	return n, nil
}

// kind returns what pflag calls the type of a urfave flag, and the value of one
// that is given without.
func kind(urfave string) (name, bare string) {
	switch urfave {
	case "Bool":
		return "bool", "true"
	case "String":
		return "string", ""
	case "StringSlice":
		return "stringSlice", ""
	case "Int", "Int64":
		return "int64", ""
	case "Duration":
		return "duration", ""
	}
	return "", ""
}
