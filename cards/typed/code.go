package typed

import (
	"regexp"
	"strings"
	"sync"
)

// checkCode compares a name, value or path. Its case is that of the program, so
// that another one is told.
func checkCode(want, given string) Verdict {
	given = strings.Trim(given, "`\"' ")
	want, plain := strings.Join(strings.Fields(want), " "), strings.Join(strings.Fields(given), " ")
	if isPath(want) {
		plain = bare(plain)
		if plain == bare(want) {
			return all(true)
		}
		want = bare(want)
	}
	switch {
	case plain == want:
		return all(true)
	case strings.EqualFold(plain, want):
		return all(true, "written "+want)
	case nearly(plain, want):
		return all(false, "nearly: "+want)
	}
	return all(false)
}

// isPath says whether code is the path of a field, as in spec.containers[].image.
func isPath(code string) bool {
	return strings.Contains(code, ".") && !strings.ContainsAny(code, " /:=")
}

var index = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\[(\*|\d*)\]`) })

// bare is a path without the marks of lists, as `kubectl explain` writes it.
func bare(path string) string {
	return strings.TrimPrefix(index().ReplaceAllString(path, ""), ".")
}
