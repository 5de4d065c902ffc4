package typed

import (
	"reflect"
	"slices"
	"strings"

	"k8scards/cards/kubectl"
)

// checkCommand compares shell lines by the words that the shell makes of them,
// and those of kubectl by what kubectl does.
func checkCommand(want, given string) Verdict {
	return all(slices.EqualFunc(commands(want), commands(given), slices.Equal) || sameCalls(want, given))
}

func commands(line string) [][]string {
	list, err := kubectl.Split(line)
	if err != nil {
		return [][]string{strings.Fields(line)}
	}
	return list
}

// sameCalls says whether both lines are nothing but the same calls of kubectl.
func sameCalls(want, given string) bool {
	tree, err := kubectl.Load("kubectl")
	if err != nil {
		return false
	}
	trees := kubectl.Trees{tree}
	a, errA := trees.Read(want)
	b, errB := trees.Read(given)
	return errA == nil && errB == nil && len(a) > 0 && len(a) == len(commands(want)) && len(b) == len(commands(given)) && reflect.DeepEqual(a, b)
}

// isCommand says whether code is a command line of kubectl.
func isCommand(code string) bool {
	return strings.HasPrefix(code, "kubectl ")
}
