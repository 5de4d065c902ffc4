package main

import (
	"sync"
	"testing"

	"k8scards/cards/kubectl/generate"
)

// TestHelm builds the commands once: helm keeps what a line has set, and looks at
// it when they are built anew.
func TestHelm(t *testing.T) {
	p := helmProgram()
	p.Build = sync.OnceValue(p.Build)
	generate.Verify(t, p)
}
