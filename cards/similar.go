package cards

import "slices"

// A likeness says whether two texts mean the same.
type likeness uint8

const (
	unlike  likeness = iota // they say different things
	unsure                  // a person would have to decide
	kindred                 // one says a little more than the other
	alike                   // they differ in spelling, form, order or filler
)

// A comparison is what came of comparing two texts.
type comparison struct {
	likeness
	share  float64 // of the words they have in common, 0 to 1
	common int     // words in common that carry meaning
	// inside says that the shorter text stands whole in the longer one, and
	// that nothing but the rest of it keeps them from being kindred.
	inside bool
}

// compare judges two texts. Values, negations and the ends of scales must be
// the same; prose may be mistyped, bent, moved or dressed with filler. What
// only one of them has makes them kindred at best; a word in place of another
// makes them unlike, or unsure if much else is the same.
func (v vocabulary) compare(a, b []atom) comparison { return v.compareBacked(a, b, 0) }

// compareBacked is compare for texts that belong to something else that is
// equal, with backing words of meaning: it takes more for a slip.
func (v vocabulary) compareBacked(a, b []atom, backing int) comparison {
	if len(a) == 0 || len(b) == 0 {
		return comparison{likeness: both(len(a) == len(b)), share: 1}
	}
	p := pairing{a: a, b: b, words: v, backing: backing}
	p.pair()
	c := comparison{common: p.common()}
	onlyA, onlyB := p.left(a, p.ofA), p.left(b, p.ofB)
	c.share = float64(2*c.common+1) / float64(2*c.common+1+weight(onlyA)+weight(onlyB))
	switch {
	case weight(onlyA) == 0 && weight(onlyB) == 0:
		c.likeness = alike
		if opposed(onlyA, onlyB) {
			c.likeness = unlike
		}
	case weight(onlyA) == 0:
		c.likeness, c.inside = judgeRest(b, a, p.ofB, onlyB, c.common)
	case weight(onlyB) == 0:
		c.likeness, c.inside = judgeRest(a, b, p.ofA, onlyA, c.common)
	default:
		c.likeness = judgeExchange(onlyA, onlyB, c.common)
	}
	if c.likeness > unsure && !p.inOrder() {
		c.likeness, c.inside = unsure, false
	}
	return c
}

func both(same bool) likeness {
	if same {
		return alike
	}
	return unlike
}

// weight is how many of the atoms carry meaning.
func weight(as []atom) int {
	n := 0
	for _, a := range as {
		if a.weighs() {
			n++
		}
	}
	return n
}

// opposed says whether a word of a and one of b are the two ends of a scale.
func opposed(a, b []atom) bool {
	for _, x := range a {
		for _, y := range b {
			if x := axis(x.text); x != "" && x == axis(y.text) {
				return true
			}
			if isOppositeCharacter(x.text) && isOppositeCharacter(y.text) {
				return true
			}
		}
	}
	return false
}

// judgeRest judges a text by what it has beyond a shorter one: rest, in all;
// shared gives the counterparts of all in the shorter text.
func judgeRest(all, shorter []atom, shared []int, rest []atom, common int) (l likeness, inside bool) {
	switch {
	case common == 0:
		return unlike, false
	case sentencesApart(all, shared):
		return kindred, false
	case hasClass(rest, negation):
		return unlike, false
	}
	inside = common >= 3 && (inOneRun(all, shared) || holds(all, shorter))
	switch apart := clausesApart(all, shared); {
	case hasClass(rest, value), slices.ContainsFunc(rest, limits) && !apart:
		return unsure, inside
	case !apart && torn(all, shorter, shared):
		return unsure, false
	case !apart && (common < 2 || weight(rest) > 2*common+2):
		return unsure, inside
	}
	return kindred, inside
}

// limits says whether a word bounds what is said or stands at the end of a
// scale.
func limits(a atom) bool { return a.class == prose && (isLimiting(a.text) || axis(a.text) != "") }

func hasClass(as []atom, c atomClass) bool {
	return slices.ContainsFunc(as, func(a atom) bool { return a.class == c })
}

// sentencesApart says whether what is not shared makes whole sentences.
func sentencesApart(all []atom, shared []int) bool {
	return apart(all, shared, func(a atom) int { return a.sentence })
}

// clausesApart says whether what is not shared makes whole clauses, divided
// from the rest by punctuation.
func clausesApart(all []atom, shared []int) bool {
	return apart(all, shared, func(a atom) int { return a.clause })
}

func apart(all []atom, shared []int, part func(atom) int) bool {
	common := map[int]bool{}
	for i, a := range all {
		if shared[i] >= 0 && a.weighs() {
			common[part(a)] = true
		}
	}
	for i, a := range all {
		if shared[i] < 0 && a.weighs() && common[part(a)] {
			return false
		}
	}
	return true
}

// torn says whether a clause of the shorter text is spread over several: then a
// word may only seem to be kept, as "rudder" in "the rudder turns" and "rudders:
// the pump turns".
func torn(all, shorter []atom, shared []int) bool {
	in := map[int]int{}
	for i, a := range all {
		if shared[i] < 0 || !a.weighs() {
			continue
		}
		clause := shorter[shared[i]].clause
		if first, ok := in[clause]; ok && first != a.clause {
			return true
		}
		in[clause] = a.clause
	}
	return false
}

// inOneRun says whether the shared atoms that carry meaning stand side by side.
func inOneRun(all []atom, shared []int) bool {
	runs, before := 0, false
	for i, a := range all {
		if !a.weighs() {
			continue
		}
		if shared[i] >= 0 && !before {
			runs++
		}
		before = shared[i] >= 0
	}
	return runs == 1
}

// holds says whether the atoms of part that carry meaning stand side by side in
// all. A pairing may spread them, as it takes the first of equal words.
func holds(all, part []atom) bool {
	all, part = weighty(all), weighty(part)
	for from := 0; from+len(part) <= len(all); from++ {
		if slices.EqualFunc(all[from:from+len(part)], part, equalAtoms) {
			return true
		}
	}
	return false
}

// weighty gives the atoms that carry meaning.
func weighty(as []atom) (out []atom) {
	for _, a := range as {
		if a.weighs() {
			out = append(out, a)
		}
	}
	return out
}

// judgeExchange judges two texts that each have words the other has not. A
// single character among many of a script without spaces is a slip.
func judgeExchange(a, b []atom, common int) likeness {
	switch {
	case hasClass(a, negation) || hasClass(b, negation), hasClass(a, value) || hasClass(b, value), opposed(a, b):
		return unlike
	case weight(a) == 1 && weight(b) == 1 && common >= 10 && hasClass(a, wide) && hasClass(b, wide):
		return alike
	case common >= 3 && common >= 2*max(weight(a), weight(b)):
		return unsure
	}
	return unlike
}
