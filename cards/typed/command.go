package typed

import (
	"strings"
	"sync"

	"k8scards/cards/kubectl"
)

// comparer reads the facts of all programs when they are first wanted.
var comparer = sync.OnceValues(kubectl.NewComparer)

// checkCommand compares shell lines by what the shell and the programs in them do.
func checkCommand(want, given string) Verdict {
	c, err := comparer()
	if err != nil { // the facts are part of the program
		return all(want == given)
	}
	d, err := c.Compare(want, given)
	if err != nil {
		return all(false, err.Error())
	}
	return all(d.Equal(), d.Remarks()...)
}

// isCommand says whether code is a command line of one of the programs.
func isCommand(code string) bool {
	name, rest, _ := strings.Cut(code, " ")
	return rest != "" && (name == "k" || kubectl.Knows(name))
}
