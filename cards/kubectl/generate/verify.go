package generate

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"k8scards/cards/kubectl"
)

// randomLines is how many random lines Verify makes for each program.
const randomLines = 3000

// Verify holds the facts of p, as they are stored, against p itself: they are those
// that p has now, and lines are read as p reads them: those that people type, those
// of the built-in deck, and random ones.
func Verify(t *testing.T, p Program) {
	t.Helper()
	tree := p.Tree()
	file := File(tree.Program)
	stored, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if now, err := Encode(tree); err != nil || string(now) != string(stored) {
		t.Errorf("%s is not what %s says now: %v", file, tree.Program, err)
	}
	typed, err := typedLines(tree)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	taken := 0
	for i := range len(typed) + randomLines {
		args := Random(r, tree)
		if i < len(typed) {
			args = typed[i]
		}
		if err := p.Compare(tree, args); err != nil {
			t.Error(tree.Program, err)
		}
		if _, err := tree.Parse(args); err == nil {
			taken++
		}
	}
	t.Logf("%s: %d typed and %d random lines, %d taken", tree.Program, len(typed), randomLines, taken)
}

// typedLines returns the words of the lines that people type, of the pairs that are
// compared, and of the built-in deck, those for the program of tree.
func typedLines(tree *kubectl.Tree) ([][]string, error) {
	var all [][]string
	for _, read := range []func() ([]string, error){listedLines, pairedLines, deckLines} {
		lines, err := read()
		if err != nil {
			return nil, err
		}
		for _, line := range lines {
			commands, err := kubectl.Split(line)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", line, err)
			}
			for _, words := range commands {
				if words[0] == tree.Program {
					all = append(all, words[1:])
				}
			}
		}
	}
	return all, nil
}

// listedLines returns the lines of testdata/lines.txt, right and wrong ones.
func listedLines() ([]string, error) {
	data, err := os.ReadFile("../../testdata/lines.txt")
	var lines []string
	for line := range strings.Lines(string(data)) {
		text, _, _ := strings.Cut(strings.TrimSpace(line), " => ")
		if strings.HasPrefix(text, "+ ") || strings.HasPrefix(text, "- ") {
			lines = append(lines, text[2:])
		}
	}
	return lines, err
}

// pairedLines returns the lines of testdata/pairs.txt that the shell can read.
func pairedLines() ([]string, error) {
	pairs, err := Pairs()
	var lines []string
	for _, p := range pairs {
		for _, line := range []string{p.Want, p.Got} {
			if _, err := kubectl.Split(line); err == nil {
				lines = append(lines, line)
			}
		}
	}
	return lines, err
}

// deckLines returns what the built-in deck has in backticks and the shell can read.
func deckLines() ([]string, error) {
	files, err := filepath.Glob("../../../../notes/cka/*.md")
	var lines []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for i, code := range strings.Split(string(data), "`") {
			if _, err := kubectl.Split(code); i%2 == 1 && err == nil {
				lines = append(lines, code)
			}
		}
	}
	return lines, err
}
