package kubectl

import "testing"

func BenchmarkRead(b *testing.B) {
	tree, err := Load("kubectl")
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
		if _, err := Load("kubectl"); err != nil {
			b.Fatal(err)
		}
	}
}
