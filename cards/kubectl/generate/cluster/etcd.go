package main

import (
	_ "unsafe" // for go:linkname

	"github.com/spf13/cobra"
	_ "go.etcd.io/etcd/etcdctl/v3/ctlv3"
	"go.etcd.io/etcd/etcdutl/v3/etcdutl"

	"k8scards/cards/kubectl/generate"
)

func etcdctlProgram() generate.Program {
	return generate.Program{
		Source:   generate.Source("go.etcd.io/etcd/etcdctl/v3"),
		Build:    func() *cobra.Command { return etcdctlRoot },
		Prefixes: true,
	}
}

// etcdctlRoot is the root of etcdctl's commands, which ctlv3 does not export.
// There is one of it: what is read with it stays in its flags.
//
//go:linkname etcdctlRoot go.etcd.io/etcd/etcdctl/v3/ctlv3.rootCmd
var etcdctlRoot *cobra.Command

func etcdutlProgram() generate.Program {
	return generate.Program{
		Source:   generate.Source("go.etcd.io/etcd/etcdutl/v3"),
		Build:    newEtcdutl,
		Prefixes: true,
	}
}

// newEtcdutl returns etcdutl's commands below a root like its own, which is in
// its package main.
func newEtcdutl() *cobra.Command {
	root := &cobra.Command{Use: "etcdutl"}
	root.PersistentFlags().StringVarP(&etcdutl.OutputFormat, "write-out", "w", "simple", "")
	root.AddCommand(
		etcdutl.NewDefragCommand(),
		etcdutl.NewSnapshotCommand(),
		etcdutl.NewHashKVCommand(),
		etcdutl.NewVersionCommand(),
		etcdutl.NewCompletionCommand(),
		etcdutl.NewMigrateCommand(),
	)
	return root
}
