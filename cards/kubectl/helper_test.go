package kubectl

import (
	"os"
	"strings"
	"testing"
)

// allTrees are the command lines of all programs.
func allTrees(t testing.TB) Trees {
	t.Helper()
	all, err := LoadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// A sample is a line of testdata/lines.txt.
type sample struct {
	line string
	// fault is a part of the error, or empty if the line is right.
	fault string
}

// samples reads testdata/lines.txt.
func samples(t testing.TB) []sample {
	t.Helper()
	data, err := os.ReadFile("testdata/lines.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []sample
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		text, fault, bad := strings.Cut(line[2:], " => ")
		if bad != strings.HasPrefix(line, "- ") {
			t.Fatalf("testdata/lines.txt: %s", line)
		}
		all = append(all, sample{text, fault})
	}
	return all
}
