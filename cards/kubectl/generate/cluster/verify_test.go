package main

import (
	"flag"
	"testing"

	"github.com/spf13/cobra"

	"k8scards/cards/kubectl/generate"
)

func TestKubectl(t *testing.T)   { verify(t, kubectlProgram()) }
func TestKubeadm(t *testing.T)   { verify(t, kubeadmProgram()) }
func TestKustomize(t *testing.T) { verify(t, kustomizeProgram()) }
func TestEtcdctl(t *testing.T)   { verify(t, etcdctlProgram()) }
func TestEtcdutl(t *testing.T)   { verify(t, etcdutlProgram()) }

// verify sets what etcd's programs set in cobra for all programs of a process, and
// takes away the flags of the test, which kustomize would add to its own.
func verify(t *testing.T, p generate.Program) {
	ofTest := flag.CommandLine
	flag.CommandLine = flag.NewFlagSet("", flag.ContinueOnError)
	defer func() { flag.CommandLine = ofTest }()
	cobra.EnablePrefixMatching = p.Prefixes
	generate.Verify(t, p)
}
