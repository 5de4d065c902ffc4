package cards

import "slices"

// valueAsked compares cards that ask for one value, in two forms of one
// statement: a question whose answer names the unit, "16 bar", and a gap with
// the unit behind it. ok says that they are such cards.
func (v vocabulary) valueAsked(a, b *sense) (question, answer comparison, ok bool) {
	unitA, okA := besideValue(a.answer)
	unitB, okB := besideValue(b.answer)
	if !okA || !okB || len(unitA)+len(unitB) == 0 || !slices.EqualFunc(onlyValue(a.answer), onlyValue(b.answer), equalAtoms) {
		return question, answer, false
	}
	questionA, okA := without(a.bare, unitB)
	questionB, okB := without(b.bare, unitA)
	if !okA || !okB {
		return question, answer, false
	}
	return v.compare(questionA, questionB), comparison{likeness: alike, share: 1, common: 1 + max(len(unitA), len(unitB))}, true
}

// besideValue gives the words of an answer that is one value, perhaps with a
// unit.
func besideValue(answer []atom) (unit []atom, ok bool) {
	const longest = 2 // words of a unit
	values := 0
	for _, a := range answer {
		switch {
		case a.class == value:
			values++
		case a.class == prose:
			unit = append(unit, a)
		case a.weighs():
			return nil, false
		}
	}
	return unit, values == 1 && len(unit) <= longest
}

func onlyValue(answer []atom) []atom {
	return slices.DeleteFunc(slices.Clone(answer), func(a atom) bool { return a.class != value })
}

// without takes words out of a question. All of them must be there.
func without(question, words []atom) (rest []atom, ok bool) {
	rest = slices.Clone(question)
	for _, w := range words {
		i := slices.IndexFunc(rest, func(a atom) bool { return a.text == w.text })
		if i < 0 {
			return nil, false
		}
		rest = slices.Delete(rest, i, i+1)
	}
	return rest, true
}
