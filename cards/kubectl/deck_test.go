package kubectl_test

import (
	"fmt"
	"strings"
	"testing"

	"k8scards/cards/kubectl"
	"k8scards/notes"
)

// allTrees are the command lines of all programs of the exam.
func allTrees(t *testing.T) kubectl.Trees {
	t.Helper()
	all, err := kubectl.LoadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// refusals reads every command line in the code of a note; it returns what the
// programs refuse, by line, and how many lines there are of each program.
func refusals(t *testing.T, trees kubectl.Trees, name, text string) (refused []string, read map[string]int) {
	t.Helper()
	doc, err := notes.Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	read = map[string]int{}
	var walk func(n *notes.Node)
	walk = func(n *notes.Node) {
		for _, code := range codeOf(trees, n) {
			calls, err := trees.Read(code)
			if err != nil {
				refused = append(refused, fmt.Sprintf("%s:%d: %s: %v", name, n.Line, code, err))
			}
			for _, c := range calls {
				read[c.Program]++
			}
		}
		for _, c := range n.Children {
			walk(c)
		}
	}
	walk(doc.Root)
	return refused, read
}

// codeOf is the code in a node that runs one of the programs.
func codeOf(trees kubectl.Trees, n *notes.Node) []string {
	var all []string
	if n.Kind == notes.Code {
		all = append(all, n.Code)
	}
	for _, s := range n.Text {
		if s.Style&notes.CodeSpan != 0 {
			all = append(all, s.Text)
		}
	}
	var out []string
	for _, code := range all {
		if trees.Concerns(code) || strings.Contains(code, "| kubectl ") || strings.Contains(code, "$(kubectl ") {
			out = append(out, code)
		}
	}
	return out
}

// Every command line in the built-in deck is one that the program takes.
func TestBuiltinCommands(t *testing.T) {
	trees, count := allTrees(t), map[string]int{}
	for name, text := range builtinNotes(t) {
		refused, read := refusals(t, trees, name, text)
		for _, r := range refused {
			t.Error(r)
		}
		for program, n := range read {
			count[program] += n
		}
	}
	t.Log(count)
	for _, tree := range trees {
		if count[tree.Program] == 0 {
			t.Errorf("no command line of %s was read", tree.Program)
		}
	}
}

// A flag, a command or an argument that is made up is found in each file of the
// deck that it is put into.
func TestBuiltinMadeUpCommands(t *testing.T) {
	trees := allTrees(t)
	for name, text := range builtinNotes(t) {
		for _, line := range []string{
			"kubectl get pods --all-namespace", "kubectl gett pods", "kubectl get pods -Z", "kubectl rollout undone deployment/web",
			"kubectl get pods -A | xargs kubectl delete --forced", "kubeadm init --pod-cidr=10.0.0.0/8", "kubeadm certs renewed all", "helm install web ./chart --value v.yaml",
			"kustomize builds .", "etcdctl snapshot restore snap.db", "etcdctl --cert-file=x member list", "etcdutl snapshot restored s.db", "crictl pss", "crictl ps --every",
			"kubectl run web --image", "kubectl create deployment web --image=nginx --replica=2",
		} {
			if refused, _ := refusals(t, trees, name, text+"\n- `"+line+"`\n"); len(refused) != 1 {
				t.Errorf("%s with %q: refused %q, want that one", name, line, refused)
			}
		}
	}
}
