package kubectl

import (
	"encoding/json"
	"fmt"
)

// A Tree is the command line of one program: its commands with their flags, and
// how the program reads them.
type Tree struct {
	Program string `json:"program"`
	// Source is the Go module and version that the facts were generated from.
	Source string `json:"source"`
	Rules  Rules  `json:"rules"`
	Root   Node   `json:"root"`
}

// Rules are the ways in which programs differ in reading a command line.
type Rules struct {
	// Library is what reads the command line: "cobra" or "urfave".
	Library string `json:"library"`
	// Prefixes is set if a command may be shortened to any prefix that no other
	// command beside it has.
	Prefixes bool `json:"prefixes,omitempty"`
	// Underscores is set if "_" in the name of a flag is read as "-".
	Underscores bool `json:"underscores,omitempty"`
}

// AnyArgs stands for no limit to the arguments of a command.
const AnyArgs = -1

// A Node is a command of a program, with the commands below it.
type Node struct {
	Name    string   `json:"name"`
	Aliases []string `json:"aliases,omitempty"`
	// MaxArgs is how many arguments the command takes at most, or AnyArgs.
	MaxArgs    int  `json:"maxArgs"`
	Hidden     bool `json:"hidden,omitempty"`
	Deprecated bool `json:"deprecated,omitempty"`
	// Raw is set if the command passes its arguments on without reading flags.
	Raw bool `json:"raw,omitempty"`
	// FirstArg is set if a cobra command reads flags only before its first
	// argument; urfave commands always do.
	FirstArg bool `json:"firstArg,omitempty"`
	// Groups is set if a urfave command takes short flags in groups, as in -it;
	// cobra commands always do.
	Groups bool `json:"groups,omitempty"`
	// Runs is set if the arguments are a command to run, with flags of its own.
	Runs     bool   `json:"runs,omitempty"`
	Flags    []Flag `json:"flags,omitempty"`
	Commands []Node `json:"commands,omitempty"`
}

// A Flag is one flag of a command.
type Flag struct {
	Name  string `json:"name"`
	Short string `json:"short,omitempty"`
	// Aliases are further names of a urfave flag.
	Aliases []string `json:"aliases,omitempty"`
	// Type is the name pflag has for the type of the value.
	Type string `json:"type"`
	// Bare is the value that the flag has when it is given without one; if it is
	// empty, the flag needs a value.
	Bare string `json:"bare,omitempty"`
	// Persistent is set if the commands below take the flag too.
	Persistent bool `json:"persistent,omitempty"`
	Hidden     bool `json:"hidden,omitempty"`
	Deprecated bool `json:"deprecated,omitempty"`
}

// Decode reads a tree as it is stored.
func Decode(data []byte) (*Tree, error) {
	tree := new(Tree)
	if err := json.Unmarshal(data, tree); err != nil {
		return nil, fmt.Errorf("read command tree: %w", err)
	}
	return tree, nil
}
