package apicheck

import (
	"fmt"
	"strings"
	"testing"
)

func TestReadPath(t *testing.T) {
	for path, want := range map[string]string{
		"spec.containers[].image":    ".spec .containers [] .image",
		".spec.containers[0].image":  ".spec .containers [] .image",
		"spec.containers[*]":         ".spec .containers []",
		"metadata.labels['a.b/c']":   ".metadata .labels .a.b/c",
		`metadata.labels["a.b/c"].x`: ".metadata .labels .a.b/c .x",
		`metadata.labels."a.b/c".x`:  ".metadata .labels .a.b/c .x",
		`data.tls\.crt`:              ".data .tls.crt",
		`items[?(@.a=="]")].b`:       ".items [] .b",
		"a[0][1]":                    ".a [] []",
		"a..b":                       "error",
		"a[0":                        "error",
		"a[0]b":                      "error",
		".":                          "error",
	} {
		steps, err := readPath(path)
		got := strings.Trim(fmt.Sprint(steps), "[]")
		if len(steps) > 0 && steps[len(steps)-1].index {
			got += "[]"
		}
		if err != nil {
			got = "error"
		}
		if got != want {
			t.Errorf("%s: %s (%v), want %s", path, got, err, want)
		}
	}
}

func TestNear(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"replicas", "replica", true},
		{"podIP", "podIp", true},
		{"StatefulSet", "Statefulset", true},
		{"key", "keys", false},
		{"maxSurge", "maxUnavailable", false},
		{"", "x", false},
	} {
		if got := near(c.a, c.b); got != c.want {
			t.Errorf("near(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

// Whatever stands in a note, the check ends and finds something or nothing.
func FuzzCheck(f *testing.F) {
	for _, s := range []string{
		"spec.containers[?(@.a==\"b\")].x", "apiVersion: v1", ".", "[", "kubectl get po -o jsonpath='{.a[}'", "- a: &x [*x]", "replicas: 3", "{.x}",
		"kubectl patch po x -p '{' --type=json", "kubectl explain .", "metadata.labels['", "..", "a.[]",
	} {
		f.Add(s)
	}
	c := newChecker(f)
	f.Fuzz(func(t *testing.T, code string) {
		s := surroundings{card: "Pod"}
		c.checkSpan(code, s)
		c.checkProse(code, s)
		c.checkYAML(code, s)
		c.checkScript(code, s)
	})
}
