package kubectl

import (
	"slices"
	"strings"
)

// compareWords compares the words of a program whose flags nobody knows: those that
// begin with a dash may come in any order, each with the words behind it.
func compareWords(d *Difference, want, got []string) {
	if slices.EqualFunc(want, got, fits) {
		return
	}
	a, b := groups(want), groups(got)
	for _, group := range a {
		i := slices.IndexFunc(b, func(other []string) bool { return slices.EqualFunc(group, other, fits) })
		if i < 0 {
			d.Missing = append(d.Missing, strings.Join(group, " "))
			continue
		}
		b = slices.Delete(b, i, i+1)
	}
	for _, group := range b {
		d.Extra = append(d.Extra, strings.Join(group, " "))
	}
}

// groups are the words up to the first flag, and each flag with the words behind it.
func groups(words []string) [][]string {
	var list [][]string
	for _, w := range words {
		name, value, given := strings.Cut(w, "=")
		switch {
		case strings.HasPrefix(w, "--") && given:
			list = append(list, []string{name, value})
		case strings.HasPrefix(w, "-") || len(list) == 0:
			list = append(list, []string{w})
		default:
			list[len(list)-1] = append(list[len(list)-1], w)
		}
	}
	return list
}

// fits says whether got is the word wanted, or in the place of a placeholder.
func fits(want, got string) bool {
	return want == got || isStandIn(want) && got != ""
}

// isStandIn says whether a word of an answer stands for another.
func isStandIn(word string) bool {
	return IsPlaceholder(word) && !strings.Contains(word, "$(…)")
}
