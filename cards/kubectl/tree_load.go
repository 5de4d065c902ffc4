package kubectl

import (
	"embed"
	"fmt"
	"slices"
)

//go:embed trees/*.json
var trees embed.FS

func programs() []string {
	return []string{"kubectl", "kubeadm", "helm", "kustomize", "etcdctl", "etcdutl", "crictl"}
}

// Knows says whether the command line of a program is known.
func Knows(program string) bool { return slices.Contains(programs(), program) }

// Load returns the command line of a program in the version of the exam.
func Load(program string) (*Tree, error) {
	data, err := trees.ReadFile("trees/" + program + ".json")
	if err != nil {
		return nil, fmt.Errorf("command line of %s: %w", program, err)
	}
	return Decode(data)
}

// LoadAll returns the command lines of all these programs.
func LoadAll() (Trees, error) {
	var all Trees
	for _, program := range programs() {
		tree, err := Load(program)
		if err != nil {
			return nil, err
		}
		all = append(all, tree)
	}
	return all, nil
}
