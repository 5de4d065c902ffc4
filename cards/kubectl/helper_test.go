package kubectl

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// allTrees reads the trees of all programs.
func allTrees(t testing.TB) Trees {
	t.Helper()
	tree, err := Kubectl()
	if err != nil {
		t.Fatal(err)
	}
	trees := Trees{tree}
	files, err := filepath.Glob("testdata/tree_*.json")
	if err != nil || len(files) != 6 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		trees = append(trees, readTree(t, file))
	}
	return trees
}

func readTree(t testing.TB, file string) *Tree {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	tree, err := Decode(data)
	if err != nil {
		t.Fatal(file, err)
	}
	return tree
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
