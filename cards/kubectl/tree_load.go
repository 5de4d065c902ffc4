package kubectl

import (
	"embed"
	"fmt"
)

//go:embed trees/*.json
var trees embed.FS

// Load returns the command line of a program in the version of the exam: kubectl,
// kubeadm, helm, kustomize, etcdctl, etcdutl or crictl.
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
	for _, program := range []string{"kubectl", "kubeadm", "helm", "kustomize", "etcdctl", "etcdutl", "crictl"} {
		tree, err := Load(program)
		if err != nil {
			return nil, err
		}
		all = append(all, tree)
	}
	return all, nil
}
