package cards

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrUnknownSection reports that no section has the name asked for.
var ErrUnknownSection = errors.New("unknown section")

// ErrAmbiguousSection reports that several sections have the name asked for.
var ErrAmbiguousSection = errors.New("ambiguous section")

// SectionName writes the path of a section for people.
func SectionName(path []string) string { return strings.Join(path, " › ") }

// FindSection finds the one section among paths that query names: its heading,
// and headings above it in front, outermost first, divided by slashes, in any
// case. The whole path counts before a whole heading, that before what a heading
// begins with, and that before what stands somewhere in it; a section counts
// before those below it. The error wraps ErrUnknownSection or
// ErrAmbiguousSection and lists what could be meant.
func FindSection(paths [][]string, query string) ([]string, error) {
	parts := partsOf(query)
	best, found := 0, [][]string(nil)
	for _, p := range withParents(paths) {
		switch m := match(p, parts); {
		case m > best:
			best, found = m, [][]string{p}
		case m == best && m > 0 && !slices.ContainsFunc(found, func(f []string) bool { return InSection(p, f) }):
			found = append(found, p)
		}
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return nil, fmt.Errorf("%w %q: it could be\n%s", ErrAmbiguousSection, query, listing(found))
	}
	if near := nearest(withParents(paths), parts); len(near) > 0 {
		return nil, fmt.Errorf("%w %q: did you mean\n%s", ErrUnknownSection, query, listing(near))
	}
	return nil, fmt.Errorf("%w %q: `k8scards sections` lists them", ErrUnknownSection, query)
}

// InSection says whether path is the section or lies below it.
func InSection(path, section []string) bool {
	return len(path) >= len(section) && slices.Equal(path[:len(section)], section)
}

// partsOf takes a query apart at its slashes, or a heading that has some.
func partsOf(s string) []string {
	var parts []string
	for _, p := range strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '›' }) {
		if p = singleSpaced(strings.ToLower(p)); p != "" {
			parts = append(parts, p)
		}
	}
	return parts
}

// withParents adds the sections above those that have cards, in order.
func withParents(paths [][]string) [][]string {
	var out [][]string
	seen := map[string]bool{}
	for _, p := range paths {
		for n := 1; n <= len(p); n++ {
			key := strings.Join(p[:n], "\x1f")
			if !seen[key] {
				seen[key] = true
				out = append(out, p[:n])
			}
		}
	}
	return out
}

// Ranks of a match. Only the last heading of a path is ranked.
const (
	inside = 1 + iota
	beginning
	whole
	complete // the whole path
)

// match ranks how well the parts name the section at path: its own heading must
// match the last of them, the others headings above in this order. 0 is no
// match.
func match(path, parts []string) int {
	if slices.Equal(partsOf(SectionQuery(path)), parts) && len(parts) > 0 {
		return complete
	}
	last, best := len(path)-1, 0
	for n := len(parts) - 1; n >= len(parts)-takes(path[last], parts); n-- {
		rank := matchHeading(path[last], parts[n:])
		if rank > best && matchAbove(path[:last], parts[:n]) {
			best = rank
		}
	}
	return best
}

// matchAbove says whether the headings hold the parts in this order.
func matchAbove(headings, parts []string) bool {
	if len(parts) == 0 {
		return true
	}
	for i, h := range headings {
		for n := len(parts) - 1; n >= len(parts)-takes(h, parts); n-- {
			if matchHeading(h, parts[n:]) > 0 && matchAbove(headings[:i], parts[:n]) {
				return true
			}
		}
	}
	return false
}

// takes is how many parts may be the name of one heading: one, or more if it has
// slashes itself.
func takes(heading string, parts []string) int { return min(len(partsOf(heading)), len(parts)) }

func matchHeading(heading string, parts []string) int {
	h, part := strings.Join(partsOf(heading), "/"), strings.Join(parts, "/")
	switch {
	case h == part:
		return whole
	case strings.HasPrefix(h, part):
		return beginning
	case strings.Contains(h, part):
		return inside
	}
	return 0
}

// maxNear is how many near names a message lists.
const maxNear = 5

// nearest finds sections whose own heading is a few slips away from the last
// part.
func nearest(paths [][]string, parts []string) [][]string {
	if len(parts) == 0 {
		return nil
	}
	want := parts[len(parts)-1]
	limit := 1 + len([]rune(want))/4
	var near [][]string
	for _, p := range paths {
		if len(near) < maxNear && nearHeading(strings.ToLower(p[len(p)-1]), want, limit) {
			near = append(near, p)
		}
	}
	return near
}

func nearHeading(heading, want string, limit int) bool {
	if distance(heading, want) <= limit {
		return true
	}
	for _, w := range strings.Fields(heading) {
		if distance(w, want) <= limit {
			return true
		}
	}
	return false
}

// distance is the Levenshtein distance of a and b, in characters.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	row := make([]int, len(t)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range s {
		diagonal := row[0]
		row[0] = i + 1
		for j, q := range t {
			cost := diagonal
			if r != q {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(t)]
}

func listing(paths [][]string) string {
	var sb strings.Builder
	for i, p := range paths {
		if i == 20 {
			fmt.Fprintf(&sb, "  … and %d more\n", len(paths)-i)
			break
		}
		sb.WriteString("  " + SectionName(p) + "\n")
	}
	return strings.TrimRight(sb.String(), "\n")
}

// A SectionCount is a section with the number of cards in it and below it.
type SectionCount struct {
	Path  []string
	Cards int
}

// Sections lists the sections of a deck, those above others included, in the
// order of the notes.
func Sections(deck []Card) []SectionCount {
	var out []SectionCount
	at := map[string]int{}
	for _, c := range deck {
		for n := 1; n <= len(c.Section); n++ {
			key := strings.Join(c.Section[:n], "\x1f")
			i, ok := at[key]
			if !ok {
				i = len(out)
				at[key] = i
				out = append(out, SectionCount{Path: c.Section[:n]})
			}
			out[i].Cards++
		}
	}
	return out
}

// SectionQuery writes the path of a section as FindSection takes it.
func SectionQuery(path []string) string { return strings.Join(path, "/") }
