package main

import (
	"sigs.k8s.io/kustomize/kustomize/v5/commands"

	"k8scards/cards/kubectl/generate"
)

// kustomizeProgram is of the version that kubectl has built in.
func kustomizeProgram() generate.Program {
	return generate.Program{
		Source: generate.Source("sigs.k8s.io/kustomize/kustomize/v5"),
		Build:  commands.NewDefaultCommand,
	}
}
