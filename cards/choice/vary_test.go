package choice

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"k8scards/cards"
)

func joined(words []string) string { return strings.Join(words, " ") }

// wrongLines are all lines that one edit of a line can make, and its program takes.
func wrongLines(t *testing.T, line string, deck ...cards.Card) (out []string) {
	t.Helper()
	m := New(deck)
	words := strings.Fields(line)
	for _, kind := range m.edits(words, m.entries) {
		for _, x := range kind {
			if wrong := lineWith(words, x); m.facts.lacks(line, wrong) {
				out = append(out, wrong)
			}
		}
	}
	return out
}

func TestEdits(t *testing.T) {
	near := card(cards.Command, "Sea", "Which lists the claims?", "`kubectl get pvc endpoints`")
	for _, tt := range []struct{ line, has, never string }{
		{"kubectl label pod web a=b", "kubectl annotate pod web a=b", "kubectl label po web a=b"},
		{"kubectl rollout undo deploy/web", "kubectl rollout restart deploy/web", ""},
		{"kubectl get po web", "kubectl get pvc web", "kubectl get pods web"},
		{"kubectl logs deploy/web", "kubectl logs pvc/web", ""},
		{"kubectl get endpointslices", "kubectl get pvc", "kubectl get endpoints"},
		{"kubectl get pods -l a=b", "kubectl get pods", ""},
		{"kubectl get pods --selector=a=b", "kubectl get pods --field-selector=a=b", ""},
		{"kubectl set resources deploy web -c app --requests=cpu=1", "kubectl set resources deploy web -l app --requests=cpu=1", "kubectl set resources deploy web --requests app --requests=cpu=1"},
		{"kubectl get pods -n default", "kubectl get pods --context default", "kubectl get pods"},
		{"kubectl get pods -n web", "kubectl get pods", "kubectl get pods --profile web"},
		{"kubectl taint node n a=b:NoSchedule", "kubectl taint node n a=b:NoExecute", ""},
		{"kubectl taint node n a=b:NoSchedule", "kubectl taint node n a=b:NoSchedule-", ""},
		{"kubectl taint node n a=b:NoSchedule-", "kubectl taint node n a=b:NoSchedule", ""},
		{"kubectl delete pod web --wait=false", "kubectl delete pod web --wait=true", ""},
		{"kubectl cordon n", "kubectl uncordon n", "kubectl drain n"},
		{"kubectl config current-context", "kubectl config get-clusters", "kubectl config view"},
		{"helm get values web", "helm get manifest web", "helm get all web"},
		{"helm install web x --set a=b", "helm template web x --set a=b", "helm install web x --set-string a=b"},
		{"etcdctl snapshot save x --endpoints a", "", "etcdctl snapshot save x"},
		{"kubectl exec web -- ls -l", "kubectl attach web -- ls -l", "kubectl exec web -- ls"},
		{"kubectl exec web -- cat -n x", "kubectl attach web -- cat -n x", "kubectl exec web -- cat"},
		{"kubectl get pods -n quota", "kubectl get pvc -n quota", "kubectl get pods -n pvc"},
	} {
		got := wrongLines(t, tt.line, near)
		if tt.has != "" && !slices.Contains(got, tt.has) || slices.Contains(got, tt.never) || slices.Contains(got, tt.line) {
			t.Errorf("%s: %q is to be among %q, and %q not", tt.line, tt.has, got, tt.never)
		}
	}
}

// A line that does all that the right one does, and more, lacks nothing.
func TestLacks(t *testing.T) {
	m := New(nil)
	for line, want := range map[string]bool{
		"kubectl get pods -A -o wide":   false,
		"k get po --all-namespaces":     false,
		"kubectl get pods":              true,
		"kubectl get pods --frobnicate": false,
	} {
		if got := m.facts.lacks("kubectl get pods -A", line); got != want {
			t.Errorf("%s: %v", line, got)
		}
	}
}

func TestLinesWithoutEdits(t *testing.T) {
	for _, line := range []string{"curl -k https://x", "kubectl", "kubectl nonsense web", "kubectl -n web get pods", "kubectl get 'a", "sudo kubectl get pods"} {
		if got := wrongLines(t, line); got != nil {
			t.Errorf("%s: %q", line, got)
		}
	}
}

// Two edits, each alone and both together: no line is in the middle of all.
func TestVaried(t *testing.T) {
	const right = "kubectl get pods -l app=web -n shop"
	c := card(cards.Command, "Sea", "Which command?", "`"+right+"`")
	m := New([]cards.Card{c})
	for seed := range uint64(50) {
		got := m.varied(newEntry(c), nil, 3, rand.New(rand.NewPCG(seed, 0)))
		if len(got) != 3 || slices.Contains(got, right) || got[0] == got[1] || got[2] == got[0] || got[2] == got[1] {
			t.Fatalf("%q", got)
		}
		for i, line := range got {
			if !m.facts.lacks(right, line) {
				t.Errorf("%q lacks nothing", line)
			}
			if i < 2 && !m.facts.lacks(line, got[2]) && !m.facts.lacks(got[2], line) {
				t.Errorf("%q does what %q does", line, got[2])
			}
		}
	}
}

func TestFlagsBeside(t *testing.T) {
	deck := []cards.Card{card(cards.Basic, "Sea", "With which flag does kubectl drain leave DaemonSets alone, besides --force?", "`--ignore-daemonsets`")}
	answers, _ := New(deck).Of(deck[0], 4, rand.New(rand.NewPCG(1, 2)))
	if len(answers) != 3 || slices.Contains(answers, "`--force`") {
		t.Errorf("%q", answers)
	}
	for _, a := range answers {
		if haveFlag(New(nil).facts.named([]string{"kubectl", "drain"})[1], strings.Trim(a, "`-"), strings.Trim(a, "`-")) {
			continue
		}
		t.Errorf("kubectl drain has no flag %s", a)
	}
}
