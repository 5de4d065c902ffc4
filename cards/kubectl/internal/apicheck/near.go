package apicheck

import "strings"

// near reports whether two names are the same but for case or one or two letters.
func near(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	limit := min(2, (min(len(a), len(b))-1)/4)
	return distance(strings.ToLower(a), strings.ToLower(b)) <= limit
}

// distance returns how many letters have to be changed, added or left out.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
