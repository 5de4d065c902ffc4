package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// isMeasured says whether a number is told to be of something. At the beginning
// of a sentence nothing tells which one is meant.
func (p spot) isMeasured(before, after string) bool {
	if !strings.ContainsAny(strings.Trim(p.answer, "`")[:1], "0123456789") || !isLatin(before+after) {
		return true
	}
	if wordCount(before) < 2 && !bounds(strings.ToLower(before)) || strings.HasSuffix(p.answer, "0s") || strings.HasSuffix(before, ",") {
		return false
	}
	if hasLetter(p.answer) && strings.ContainsFunc(p.answer, unicode.IsLetter) || strings.HasSuffix(p.answer, "%") {
		return true
	}
	return hasUnit(after) || leadsToNumber(before)
}

// hasUnit says whether the words behind a number tell what it counts.
func hasUnit(after string) bool {
	w, _, _ := strings.Cut(strings.TrimPrefix(strings.ToLower(after), " "), " ")
	w = strings.TrimRight(w, ".,;)")
	return w != "" && after[0] == ' ' && isWordOnly(w) && !isPreposition(w) && !isAux(w) && w != "and" && w != "or"
}

// leadsToNumber says whether the words before a number tell of what it is: no
// verb is its only lead.
func leadsToNumber(before string) bool {
	last := lastWord(before)
	_, form := verbOf(last)
	return leadsToName(before) || isPreposition(last) || strings.HasSuffix(strings.TrimSpace(before), "(") || wordCount(before) > 2 && (form == noVerb || isDeterminer(lastWord(strings.TrimSuffix(strings.TrimSpace(before), last))))
}

// numberSpot finds the only number of a text, with its range and unit.
func numberSpot(t notes.Text) spot {
	var found spot
	for i, s := range t {
		if s.Style&(notes.CodeSpan|notes.RawHTML|notes.Image) != 0 || s.URL != "" {
			continue
		}
		for _, w := range numbers(s.Text) {
			if found.answer != "" {
				return spot{}
			}
			found = spot{span: i, from: w[0], to: w[1], answer: s.Text[w[0]:w[1]]}
		}
	}
	return found
}

// numbers gives where numbers stand in s: words of digits, points, commas and
// range marks, with a percent sign. A single 0 or 1 is no value.
func numbers(s string) [][2]int {
	var out [][2]int
	for i := 0; i < len(s); {
		if s[i] < '0' || s[i] > '9' || !startsNumber(s[:i]) {
			i++
			continue
		}
		j := i
		for j < len(s) && (s[j] >= '0' && s[j] <= '9' || strings.IndexByte(".-,:/%", s[j]) >= 0) {
			j++
		}
		for strings.IndexByte(".-,:/", s[j-1]) >= 0 {
			j--
		}
		j += unitLength(s[j:])
		if (j-i > 1 || bounds(s[:i])) && endsNumber(s[j:]) {
			out = append(out, [2]int{i, j})
		}
		i = j + 1
	}
	return out
}

// bounds says whether the words before a number make it a limit, so that a
// single digit is worth asking for.
func bounds(before string) bool {
	for _, words := range [...]string{
		"at most ", "at least ", "up to ", "maximum of ", "minimum of ", "exactly ", "maximum ", "minimum ",
		"最多", "最多 ", "至少", "至少 ", "최대 ", "최소 ", "máximo ", "mínimo ", "hasta ", "al menos ", "até ", "pelo menos ",
	} {
		if strings.HasSuffix(before, words) {
			return true
		}
	}
	return false
}

// unitLength is the length of the unit right behind a number: "5GB", "10ms".
func unitLength(s string) int {
	n := 0
	for n < len(s) && (s[n] >= 'a' && s[n] <= 'z' || s[n] >= 'A' && s[n] <= 'Z') {
		n++
	}
	switch s[:n] {
	case "B", "KB", "MB", "GB", "TB", "PB", "kB", "Ki", "Mi", "Gi", "Ti", "KiB", "MiB", "GiB", "TiB", "Mb", "Gb", "Kb", "Mbps", "Gbps", "bit",
		"ms", "s", "sec", "min", "h", "hrs", "d", "m", "km", "cm", "mm", "kg", "g", "mg", "l", "ml", "Hz", "MHz", "GHz", "W", "kW", "V", "A", "K", "C", "F", "x":
		return n
	}
	return 0
}

// startsNumber says whether a number can begin behind before.
func startsNumber(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || isNumberEdge(r)
}

// endsNumber says whether a number can end before after, be it at the end of a
// clause.
func endsNumber(after string) bool {
	r, size := utf8.DecodeRuneInString(after)
	if r == '.' || r == ':' {
		return len(after) == size || after[size] == ' '
	}
	return after == "" || r == '+' || isNumberEdge(r)
}

func isNumberEdge(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("()[],;~<>≥≤=\"'，。、；：（）", r) || isWide(r)
}
