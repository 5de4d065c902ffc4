package generate

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"k8scards/cards/kubectl"
)

// manyArgs is a number of arguments that no program limits itself to.
const manyArgs = 12

// maxArgs returns how many arguments c takes at most, found by trying.
func maxArgs(c *cobra.Command) int {
	switch {
	case isGroup(c):
		return 0
	case c.Args == nil:
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

// isGroup says whether what stands behind c can only be the name of a command
// below it. Such a command may take other words, but answers them with its help.
func isGroup(c *cobra.Command) bool {
	return !c.Runnable() || c.Args == nil && c.HasSubCommands() && !namesArgument(c.Use)
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
