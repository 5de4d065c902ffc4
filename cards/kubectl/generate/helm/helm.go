package main

import (
	"io"
	"log"
	"os"

	"github.com/spf13/cobra"
	"helm.sh/helm/v4/pkg/cmd"

	"k8scards/cards/kubectl/generate"
)

func helmProgram() generate.Program {
	return generate.Program{Source: generate.Source("helm.sh/helm/v4"), Build: newHelm}
}

// newHelm returns helm's commands without those of the plugins that are
// installed here.
func newHelm() *cobra.Command {
	if err := os.Setenv("HELM_NO_PLUGINS", "1"); err != nil {
		log.Fatal(err)
	}
	root, err := cmd.NewRootCmd(io.Discard, nil, func(bool) {})
	if err != nil {
		log.Fatal(err)
	}
	return root
}
