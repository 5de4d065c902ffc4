package kubectl

import (
	"strings"
	"testing"
)

func TestTrees(t *testing.T) {
	for _, tree := range allTrees(t) {
		commands, flags := count(tree.Root)
		if commands < 10 || flags < 10 || tree.Root.Name != tree.Program {
			t.Errorf("%s: %d commands, %d flags", tree.Program, commands, flags)
		}
		if _, version, _ := strings.Cut(tree.Source, " v"); version == "" {
			t.Errorf("%s: no version: %q", tree.Program, tree.Source)
		}
	}
}

func count(n Node) (commands, flags int) {
	commands, flags = 1, len(n.Flags)
	for _, child := range n.Commands {
		c, f := count(child)
		commands, flags = commands+c, flags+f
	}
	return commands, flags
}

func TestDecodeBroken(t *testing.T) {
	if _, err := Decode([]byte(`{"program":`)); err == nil {
		t.Error("no error")
	}
}

func TestKubectlIsOfExamVersion(t *testing.T) {
	tree, err := Load("kubectl")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(tree.Source, "k8s.io/kubectl v0.35.") {
		t.Error(tree.Source)
	}
}
