package term

import (
	"fmt"
	"strings"
)

// Plural is a number with its noun, as in "1 card" and "2 cards"; one is the noun
// for one.
func Plural(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, strings.TrimSuffix(one, "s")+"s")
}

// Clock writes seconds as h:mm:ss or m:ss.
func Clock(seconds int) string {
	if seconds >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", seconds/3600, seconds/60%60, seconds%60)
	}
	return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
}

// Section writes the path of a section in at most width cells if leaving out its
// outer headings is enough for that: the innermost tells most.
func Section(path []string, width int) string {
	const between = " › "
	name := oneLine(strings.Join(path, between))
	for len(path) > 1 && Width(name) > width {
		path = path[1:]
		name = ellipsis + between + oneLine(strings.Join(path, between))
	}
	return name
}
