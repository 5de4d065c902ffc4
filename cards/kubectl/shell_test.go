package kubectl

import (
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestSplit(t *testing.T) {
	for text, want := range map[string][][]string{
		``:                              nil,
		`# kubectl`:                     nil,
		`a 'b c' "d e" f\ g`:            {{"a", "b c", "d e", "f g"}},
		`a | b && c; d &`:               {{"a"}, {"b"}, {"c"}, {"d"}},
		`X=1 Y="2 3" a > out 2>&1 < in`: {{"a"}},
		`X=1`:                           nil,
		`a $(b "$X") d`:                 {{"a", `$(b "$X")`, "d"}, {"b", "$X"}},
		`a "x $Y z" ${Z:-1} $do`:        {{"a", "x $Y z", "${Z:-1}", "$do"}},
		`a {x,y}.yaml`:                  {{"a", "x.yaml", "y.yaml"}},
		`a -o jsonpath={.items[*].a}`:   {{"a", "-o", "jsonpath={.items[*].a}"}},
		`a ~/x ~root/y *.yaml`:          {{"a", "~/x", "~root/y", "*.yaml"}},
		`a <pod> <node name> c`:         {{"a", "<pod>", "<node name>", "c"}},
		`a --x=<n> '<a|b>'`:             {{"a", "--x=<n>", "<a|b>"}},
		`a <in >out b`:                  {{"a", "b"}},
		"a \\\n  b":                     {{"a", "b"}},
		"a <<EOF\nkubectl\nEOF\nb":      {{"a"}, {"b"}},
		`for p in x y; do a $p; done`:   {{"a", "$p"}},
		`a <(b)`:                        {{"a", "<(b)"}, {"b"}},
		`a $'x\ty'`:                     {{"a", "x\ty"}},
		`a @(x|y)`:                      {{"a", "@(x|y)"}},
	} {
		got, err := Split(text)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %q, %v\nwant %q", text, got, err, want)
		}
	}
}

func TestReadFindsPrograms(t *testing.T) {
	trees := allTrees(t)
	for text, want := range map[string][]string{
		"ls -la | grep kubectl":                                       nil,
		"kubectl get po | grep web":                                   {"kubectl get"},
		"sudo -E kubeadm reset -f":                                    {"kubeadm reset"},
		"ssh node-1 sudo crictl ps":                                   {"crictl ps"},
		"ssh node-1 'sudo crictl ps -a'":                              {"crictl ps"},
		"watch -n1 kubectl get po":                                    {"kubectl get"},
		"watch 'kubectl get po'":                                      {"kubectl get"},
		"echo x | xargs -n1 k delete po":                              {"kubectl delete"},
		"/usr/local/bin/etcdctl version":                              {"etcdctl version"},
		"kubectl exec e -- etcdctl member list":                       {"kubectl exec", "etcdctl member list"},
		"kubectl exec e -- sh -c 'X=1 etcdctl get a'":                 {"kubectl exec", "etcdctl get"},
		"kubectl config set-context --current --namespace=$(k get x)": {"kubectl config set-context", "kubectl get"},
		"helm template . | kubectl apply -f -":                        {"helm template", "kubectl apply"},
	} {
		calls, err := trees.Read(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
		}
		var got []string
		for _, call := range calls {
			got = append(got, call.Command())
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	for _, text := range []string{
		"true && kubectl get --frob", "sudo kubeadm --frob", "kubectl exec e -- etcdctl get --frob",
		"kubectl get po $(kubectl get --frob)", "watch 'kubectl get --frob'",
	} {
		if _, err := trees.Read(text); err == nil {
			t.Errorf("%s: no error", text)
		}
	}
}

// A text of 8 KB that holds the same commands over and over, one in the other, is
// read in no time.
func TestReadNested(t *testing.T) {
	trees := allTrees(t)
	for _, text := range []string{
		strings.Repeat("sh $(", 1000) + "kubectl get" + strings.Repeat(")", 1000),
		strings.Repeat("kubectl exec -- ", 500),
		strings.Repeat("{a,b}", 1000),
	} {
		start := time.Now()
		_, err := trees.Read(text)
		if spent := time.Since(start); spent > 5*time.Second {
			t.Errorf("%.40s…: %v, error %v", text, spent, err)
		}
	}
}

func TestConcerns(t *testing.T) {
	trees := allTrees(t)
	for text, want := range map[string]bool{
		"kubectl": true, "k get po": true, "sudo kubeadm init": true, "X=1 etcdctl get a": true,
		"kubelet --config": false, "kubectl-convert": false, "apps/v1": false, "": false, "sudo": false, "key=value": false,
	} {
		if got := trees.Concerns(text); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
