package kubectl

import "testing"

func BenchmarkRead(b *testing.B) {
	tree, err := Kubectl()
	if err != nil {
		b.Fatal(err)
	}
	trees := Trees{tree}
	for b.Loop() {
		if _, err := trees.Read("kubectl get pods --all-namespaces -o wide"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkKubectl(b *testing.B) {
	for b.Loop() {
		if _, err := Kubectl(); err != nil {
			b.Fatal(err)
		}
	}
}
