package generate

import (
	"os"
	"strings"
)

// A Pair is two command lines, and whether they do the same.
type Pair struct {
	Want, Got string
	Equal     bool
}

// Pairs returns those of testdata/pairs.txt.
func Pairs() ([]Pair, error) {
	data, err := os.ReadFile("../../testdata/pairs.txt")
	var all []Pair
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "= "), strings.HasPrefix(line, "! "):
			all = append(all, Pair{Want: line[2:], Equal: line[0] == '='})
		case strings.HasPrefix(line, "  ") && len(all) > 0:
			all[len(all)-1].Got = line[2:]
		}
	}
	return all, err
}
