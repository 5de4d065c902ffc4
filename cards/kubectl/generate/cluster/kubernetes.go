package main

import (
	"flag"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"k8s.io/cli-runtime/pkg/genericclioptions"
	"k8s.io/cli-runtime/pkg/genericiooptions"
	cliflag "k8s.io/component-base/cli/flag"
	"k8s.io/component-base/logs"
	"k8s.io/klog/v2"
	"k8s.io/kubectl/pkg/cmd"
	kubeadm "k8s.io/kubernetes/cmd/kubeadm/app/cmd"

	"k8scards/cards/kubectl/generate"
)

func kubectlProgram() generate.Program {
	return generate.Program{Source: generate.Source("k8s.io/kubectl"), Build: newKubectl, Underscores: true}
}

// newKubectl returns kubectl's commands with the flags of its log, which
// k8s.io/component-base/cli adds when kubectl starts.
func newKubectl() *cobra.Command {
	root := cmd.NewKubectlCommand(cmd.KubectlOptions{
		Arguments:   []string{"kubectl"},
		ConfigFlags: genericclioptions.NewConfigFlags(true).WithDeprecatedPasswordFlag(),
		IOStreams:   genericiooptions.IOStreams{In: strings.NewReader(""), Out: io.Discard, ErrOut: io.Discard},
	})
	root.SetGlobalNormalizationFunc(cliflag.WordSepNormalizeFunc)
	logs.AddFlags(root.PersistentFlags())
	return root
}

func kubeadmProgram() generate.Program {
	return generate.Program{Source: generate.Source("k8s.io/kubernetes"), Build: newKubeadm}
}

// newKubeadm returns kubeadm's commands with those flags of its log that
// kubeadm keeps when it starts.
func newKubeadm() *cobra.Command {
	root := kubeadm.NewKubeadmCommand(strings.NewReader(""), io.Discard, io.Discard)
	var all, kept flag.FlagSet
	klog.InitFlags(&all)
	for _, name := range []string{"v", "vmodule"} {
		f := all.Lookup(name)
		kept.Var(f.Value, f.Name, f.Usage)
	}
	root.PersistentFlags().AddGoFlagSet(&kept)
	return root
}
