package kubectl

import (
	"os"
	"strings"
	"testing"
)

// A pair is two lines of testdata/pairs.txt, and whether they do the same.
type pair struct {
	want, got string
	equal     bool
}

func pairsOf(t testing.TB) []pair {
	t.Helper()
	data, err := os.ReadFile("testdata/pairs.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []pair
	for text := range strings.Lines(string(data)) {
		text = strings.TrimSuffix(text, "\n")
		switch {
		case strings.HasPrefix(text, "= "), strings.HasPrefix(text, "! "):
			all = append(all, pair{want: text[2:], equal: text[0] == '='})
		case strings.HasPrefix(text, "  "):
			all[len(all)-1].got = text[2:]
		}
	}
	return all
}

func comparer(t testing.TB) *Comparer {
	t.Helper()
	c, err := NewComparer()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestComparePairs(t *testing.T) {
	c, pairs := comparer(t), pairsOf(t)
	equal := 0
	for _, p := range pairs {
		d, err := c.Compare(p.want, p.got)
		if same := err == nil && d.Equal(); same != p.equal {
			t.Errorf("%s\n%s\nequal %v, want %v: %+v, %v", p.want, p.got, same, p.equal, d, err)
		}
		if p.equal {
			equal++
		}
	}
	if len(pairs) < 150 || equal < 60 || len(pairs)-equal < 60 {
		t.Errorf("%d pairs, %d of them equal", len(pairs), equal)
	}
}

// Every line equals itself, and those that are equal are so both ways, if no
// placeholder is in one of them.
func TestComparePairsBothWays(t *testing.T) {
	c := comparer(t)
	for _, p := range pairsOf(t) {
		for _, text := range []string{p.want, p.got} {
			if d, err := c.Compare(text, text); err == nil && !d.Equal() {
				t.Errorf("%s differs from itself: %+v", text, d)
			}
		}
		if p.equal && !strings.ContainsAny(p.want, "<$") && !strings.Contains(p.want, "NAME") {
			if d, err := c.Compare(p.got, p.want); err != nil || !d.Equal() {
				t.Errorf("%s\n%s\nare equal one way only: %+v, %v", p.got, p.want, d, err)
			}
		}
	}
}

func TestCompareRemarks(t *testing.T) {
	c := comparer(t)
	for _, tt := range []struct {
		want, got, remarks string
	}{
		{"kubectl get pods -n shop", "kubectl get pods", "missing: --namespace=shop"},
		{"kubectl get pods", "kubectl get po -A", "too much: --all-namespaces"},
		{"kubectl get pods -o wide", "kubectl get pods -o yaml", "--output=yaml instead of --output=wide"},
		{"kubectl delete pod x", "kubectl delete deploy x", "deployments.apps/x instead of pods/x"},
		{"kubectl get pods", "kubectl describe pods", "kubectl describe instead of kubectl get"},
		{"kubectl delete pod a b", "kubectl delete pod a", "missing: pods/b"},
		{"kubectl exec web -- env", "kubectl exec web", "missing: -- env"},
		{"kubectl get pods | grep web", "kubectl get pods", "missing: grep web"},
		{"kubectl get pods > a", "kubectl get pods > b", ">b instead of >a"},
		{"kubectl get pods > a", "kubectl get pods", "missing: >a"},
		{"kubectl get pods", "kubectl get pods > a", "too much: >a"},
		{"journalctl -u kubelet -f", "journalctl -u kubelet", "missing: -f"},
		{"kubectl port-forward svc/web 80:81", "kubectl port-forward svc/web 81:80", "81:80 instead of 80:81"},
	} {
		d, err := c.Compare(tt.want, tt.got)
		if got := strings.Join(d.Remarks(), "; "); got != tt.remarks || err != nil {
			t.Errorf("%s\n%s\n%q, %v, want %q", tt.want, tt.got, got, err, tt.remarks)
		}
	}
}

func TestCompareRefuses(t *testing.T) {
	c := comparer(t)
	for got, want := range map[string]string{
		"kubectl get pods --frobnicate": "unknown flag: --frobnicate",
		"kubectl frobnicate":            "unknown command",
		"kubectl get pods -n 'shop":     "not a shell line",
		"":                              "not a shell line",
	} {
		if _, err := c.Compare("kubectl get pods", got); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", got, err, want)
		}
	}
}

// Whatever is typed, nothing breaks, and what is typed as it is wanted is right.
func FuzzCompare(f *testing.F) {
	for _, p := range pairsOf(f) {
		f.Add(p.want, p.got)
	}
	c := comparer(f)
	f.Fuzz(func(t *testing.T, want, got string) {
		if _, err := c.Compare(want, got); err != nil && got == "" {
			return
		}
		if d, err := c.Compare(want, want); err == nil && !d.Equal() {
			t.Errorf("%q differs from itself: %+v", want, d)
		}
	})
}
