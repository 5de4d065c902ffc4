package cards

import "strings"

// A sectionMap knows which sections have another name or place now, learned
// from the cards that moved with them.
type sectionMap struct {
	votes     map[[2]string]int  // cards that say so, for each old and new section
	old, new  map[string]int     // cards in a section and below it
	renamedTo map[string]string  // an old section's only successor
	judged    map[[2]string]bool // see same
}

func newSectionMap(old, new []string) sectionMap {
	return sectionMap{votes: map[[2]string]int{}, old: population(old), new: population(new)}
}

// population counts the cards in each section and below it.
func population(sections []string) map[string]int {
	out := map[string]int{}
	for from := 0; from < len(sections); {
		to := from + 1
		for to < len(sections) && sections[to] == sections[from] {
			to++
		}
		for p := range prefixes(sections[from]) {
			out[p] += to - from
		}
		from = to
	}
	return out
}

// vote counts a card that went from one section to another: one in A, B, C that
// is now in A, X, C says that A, B became A, X.
func (sm *sectionMap) vote(from, to string) {
	for from != "" && to != "" && from != to {
		sm.votes[[2]string{from, to}]++
		restFrom, a := above(from)
		restTo, b := above(to)
		if a != b {
			return
		}
		from, to = restFrom, restTo
	}
}

// count ends the vote.
func (sm *sectionMap) count() {
	sm.renamedTo, sm.judged = map[string]string{}, map[[2]string]bool{}
	for pair := range sm.votes {
		if !sm.became(pair[0], pair[1]) {
			continue
		}
		if have, ok := sm.renamedTo[pair[0]]; ok && have != pair[1] {
			pair[1] = "" // two successors are none
		}
		sm.renamedTo[pair[0]] = pair[1]
	}
}

// prefixes gives a section and those above it.
func prefixes(section string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for section != "" {
			if !yield(section) {
				return
			}
			section = section[:max(0, strings.LastIndex(section, sectionMark))]
		}
	}
}

// above cuts the innermost heading off a section.
func above(section string) (rest, heading string) {
	i := strings.LastIndex(section, sectionMark)
	return section[:max(i, 0)], section[i+1:]
}

// became says whether an old section is a new one under another name: there is
// no such old section any more, there was no such new one, and most cards, but
// at least two, say so. One is enough if the headings are similar.
func (sm *sectionMap) became(from, to string) bool {
	if sm.new[from] > 0 || sm.old[to] > 0 {
		return false
	}
	v := sm.votes[[2]string{from, to}]
	if v >= 2 && 2*v >= sm.old[from] {
		return true
	}
	restFrom, a := above(from)
	restTo, b := above(to)
	return restFrom == restTo && similarHeading(a, b)
}

// same says whether two cards are in the same section, as far as it or one
// above it was renamed or moved as a whole.
func (sm *sectionMap) same(from, to string) bool {
	if from == to {
		return true
	}
	key := [2]string{from, to}
	if known, ok := sm.judged[key]; ok {
		return known
	}
	sm.judged[key] = sm.follows(from, to)
	return sm.judged[key]
}

func (sm *sectionMap) follows(from, to string) bool {
	for from != "" && to != "" && from != to {
		if sm.became(from, to) {
			return true
		}
		restFrom, a := above(from)
		restTo, b := above(to)
		if a != b {
			return false
		}
		from, to = restFrom, restTo
	}
	return from == to
}

// now is an old section by the name it has now.
func (sm *sectionMap) now(section string) string {
	for p := range prefixes(section) {
		if to := sm.renamedTo[p]; to != "" {
			return to + section[len(p):]
		}
	}
	return section
}

// similarHeading says whether one heading is the other reworded.
func similarHeading(a, b string) bool {
	return vocabulary{}.compare(atomise(a), atomise(b)).likeness >= kindred
}
