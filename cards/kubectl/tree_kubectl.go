package kubectl

import _ "embed"

//go:embed tree_kubectl.json
var kubectlTree string

// Kubectl returns the command line of kubectl in the version of the exam.
func Kubectl() (*Tree, error) {
	return Decode([]byte(kubectlTree))
}
