package generate

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"k8scards/cards/kubectl"
)

// manyArgs is a number of arguments that no program limits itself to.
const manyArgs = 12

// maxArgs returns how many arguments c takes at most, found by trying. A command
// that has others below it and does not say takes none: the word behind it is
// the name of one of them, if its usage names no argument.
func maxArgs(c *cobra.Command) int {
	if c.Args == nil {
		if c.HasSubCommands() && !namesArgument(c.Use) {
			return 0
		}
		return kubectl.AnyArgs
	}
	for n := manyArgs; n >= 0; n-- {
		if c.ValidateArgs(slices.Repeat([]string{argument(c)}, n)) != nil {
			continue
		}
		if n == manyArgs {
			break
		}
		return n
	}
	return kubectl.AnyArgs
}

// argument returns an argument that c may accept.
func argument(c *cobra.Command) string {
	if len(c.ValidArgs) > 0 {
		return c.ValidArgs[0]
	}
	return "argument"
}

// namesArgument says whether a usage line such as "apply [version]" names an
// optional argument.
func namesArgument(use string) bool {
	_, rest, _ := strings.Cut(use, " ")
	return strings.HasPrefix(rest, "[") && rest != "[flags]"
}
