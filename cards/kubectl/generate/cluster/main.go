// Command cluster writes the facts of the command lines of kubectl, kubeadm,
// kustomize, etcdctl and etcdutl.
package main

import (
	"log"

	"k8scards/cards/kubectl/generate"
)

func main() {
	log.SetFlags(0)
	for _, program := range []generate.Program{
		kubectlProgram(), kubeadmProgram(), kustomizeProgram(), etcdctlProgram(), etcdutlProgram(),
	} {
		if err := generate.Write(program.Tree()); err != nil {
			log.Fatal(err)
		}
	}
}
