package typed

import "unicode"

// The least length, in letters, of words in which so many letters may be wrong.
// Short words are others when one letter is: node and mode, port and post.
const (
	oneSlip  = 5
	twoSlips = 10
)

// isSlip says whether a word is another one misspelt.
func isSlip(want, given string) bool {
	w, g := []rune(want), []rune(given)
	if hasOther(w) || hasOther(g) || isOpposite(want, given) {
		return false
	}
	switch n := min(len(w), len(g)); {
	case n < oneSlip:
		return false
	case n < twoSlips:
		return distance(w, g) <= 1
	}
	return distance(w, g) <= 2
}

// nearly says whether a piece of code is another one misspelt.
func nearly(given, want string) bool {
	w, g := []rune(want), []rune(given)
	return min(len(w), len(g)) >= oneSlip && distance(w, g) <= 2
}

// hasOther says whether a word holds anything but letters: a number or a name
// with a letter exchanged is another.
func hasOther(word []rune) bool {
	for _, r := range word {
		if !unicode.IsLetter(r) {
			return true
		}
	}
	return false
}

// isOpposite says whether the words differ by what turns a word into its opposite.
func isOpposite(a, b string) bool {
	for _, pair := range [][2]string{{"un", ""}, {"in", ""}, {"non", ""}, {"dis", ""}, {"in", "ex"}, {"in", "e"}, {"up", "down"}} {
		if begins(a, b, pair[0], pair[1]) || begins(b, a, pair[0], pair[1]) {
			return true
		}
	}
	return false
}

// begins says whether a and b are the same behind their prefixes.
func begins(a, b, p, q string) bool {
	return len(a) > len(p) && len(b) > len(q) && a[:len(p)] == p && b[:len(q)] == q && a[len(p):] == b[len(q):]
}

// distance is how many letters must be put in, left out, replaced or exchanged
// with the next to make b of a (optimal string alignment distance; Boytsov 2011,
// section 2.2).
func distance(a, b []rune) int {
	var before []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		next := make([]int, len(b)+1)
		next[0] = i + 1
		for j := range b {
			next[j+1] = min(row[j+1]+1, next[j]+1, row[j]+cost(a[i], b[j]))
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row = row, next
	}
	return row[len(b)]
}

func cost(a, b rune) int {
	if a == b {
		return 0
	}
	return 1
}
