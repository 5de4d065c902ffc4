// Command cluster writes the facts of the command lines of kubectl, kubeadm,
// kustomize, etcdctl and etcdutl.
package main

import (
	"log"

	"k8scards/cards/kubectl/generate"
)

func main() {
	log.SetFlags(0)
	for _, p := range []struct {
		program generate.Program
		folder  string
	}{
		{kubectlProgram(), "../.."},
		{kubeadmProgram(), "../../testdata"},
		{kustomizeProgram(), "../../testdata"},
		{etcdctlProgram(), "../../testdata"},
		{etcdutlProgram(), "../../testdata"},
	} {
		if err := generate.Write(p.folder, p.program.Tree()); err != nil {
			log.Fatal(err)
		}
	}
}
