package cards

import "strings"

// isPlace says whether the clause tells where something is.
func (q *asking) isPlace() bool {
	switch q.base {
	case "store", "locate", "place", "find", "keep", "save", "mount", "define", "specify", "declare", "configure", "deploy", "host", "write", "reside", "live",
		"run", "install", "put", "record", "document", "register":
	default:
		return false
	}
	switch q.low(q.prep[0]) {
	case "in", "on", "at", "under", "inside", "within":
		return q.prep.len() == 1 && !q.isMannerObject()
	}
	return false
}

// isInOrOn says whether the preposition is one that tells a manner too.
func (q *asking) isInOrOn() bool {
	switch q.low(q.prep[0]) {
	case "in", "on", "with", "at":
		return !q.prep.empty()
	}
	return false
}

// isMannerObject says whether the object of "in" or "on" is no place.
func (q *asking) isMannerObject() bool {
	switch q.low(q.object[0]) {
	case "parallel", "sequence", "order", "turn", "demand", "top", "its", "their", "terms", "case", "addition", "general", "mind", "place", "line", "sync", "one", "two":
		return true
	}
	switch q.low(q.object[1] - 1) {
	case "time", "mode", "order", "way", "manner", "fashion", "parallel":
		return !q.isName(q.object[1] - 1)
	}
	return false
}

// isMoment says whether the preposition tells when.
func (q *asking) isMoment() bool {
	switch q.low(q.prep[0]) {
	case "after", "before", "during", "until":
		return q.prep.len() == 1 && !q.isVagueVerb()
	}
	return false
}

// moment is the time that the clause tells: "right after noon".
func (q *asking) moment() stretch {
	from := q.prep[0]
	if hastens(q.low(from - 1)) {
		from--
	}
	return q.from(from)
}

// isManner says whether the object is an adverb, which tells how.
func (q *asking) isManner() bool {
	if q.form != participle || !q.prep.empty() || q.base == "" || q.base == "be" {
		return false
	}
	i := q.object[0]
	if w := q.low(i); w == "both" || w == "either" {
		i++
	}
	w := q.low(i)
	return i < q.object[1] && len(w) > 5 && strings.HasSuffix(w, "ly") && isAdverb(w)
}

// isReach says whether the clause tells from where something can be used.
func (q *asking) isReach() bool {
	if q.base != "" || q.prep.empty() || q.compares {
		return false
	}
	switch q.low(q.verb[1] - 1) {
	case "accessible", "available", "visible", "local":
		return q.low(q.prep[0]) == "from" || q.low(q.prep[0]) == "in" || q.low(q.prep[0]) == "on" || q.low(q.prep[0]) == "within"
	}
	return false
}

// askReach asks from where, or where, something can be used.
func (q *asking) askReach() (draft, bool) {
	q.narrow = true
	if q.isDigit(q.object[0]) || isVersion(q.low(q.object[0])) {
		q.prep = stretch{}
		return q.wh("Since which version", "", q.object)
	}
	if q.low(q.prep[0]) == "from" {
		return q.wh("From where", "", q.from(q.prep[0]))
	}
	return q.wh("Where", "", q.from(q.prep[0]))
}

// isOrdered says whether the object tells in which order something goes on.
func (q *asking) isOrdered() bool {
	if q.low(q.object[0]) == "completion" {
		return q.low(q.prep[0]) == "to"
	}
	if q.low(q.object[0]) != "one" || q.object.len() > 4 {
		return false
	}
	w := q.low(q.object[0] + 1)
	return w == "after" || w == "by" || w == "at"
}

// manner is how something goes on, with its preposition.
func (q *asking) manner() stretch {
	if q.prep.empty() {
		return q.object
	}
	return q.from(q.prep[0])
}

// keepsSomewhere says whether the clause tells where something is kept: "keeps
// its data in the cellar".
func (q *asking) keepsSomewhere() bool {
	switch q.base {
	case "keep", "store", "save", "write", "put", "hold", "record", "log":
		return q.prep.empty() && q.placeAt() > q.object[0] && (q.aux == "" || q.form != participle)
	}
	return false
}

// placeAt is the word that leads from the object to its place; 0 if none does.
func (q *asking) placeAt() int {
	for i := q.object[0] + 1; i < q.object[1]-1; i++ {
		switch q.low(i) {
		case "in", "at", "under", "inside", "on":
			if w := q.low(i + 1); w == "response" || w == "order" || w == "favor" || w == "contrast" || w == "case" {
				return 0
			}
			return i
		}
	}
	return 0
}

// askKept asks where the object is kept.
func (q *asking) askKept() (draft, bool) {
	at := q.placeAt()
	place := stretch{at, q.object[1]}
	q.object[1] = at
	question := strings.Join([]string{"Where", q.helper(), q.who, q.plainVerb(), q.words(q.object)}, " ") + q.setting() + "?"
	return q.draft(strings.ReplaceAll(question, "  ", " "), place)
}

// isTime says whether the clause tells when something came about.
func (q *asking) isTime() bool {
	switch q.low(q.prep[0]) {
	case "in", "on", "since", "at", "with", "as":
	default:
		return false
	}
	if !isPast(q.base) && q.base != "add" && q.base != "create" && q.base != "open" {
		return false
	}
	for i := q.object[0]; i < q.object[1]; i++ {
		if w := q.low(i); w != "" && strings.ContainsAny(w[:1], "0123456789") || startsVersion(w) {
			return true
		}
	}
	return false
}

// isMeans says whether the preposition tells by what means.
func (q *asking) isMeans() bool {
	switch q.low(q.prep[0]) {
	case "via", "through", "using":
		return true
	case "by":
		_, form := verbOf(q.low(q.object[0]))
		return form == gerund
	}
	return false
}

// askYear asks in which year something came about.
func (q *asking) askYear() (draft, bool) {
	year := q.object[1] - 1
	if at := year - 1; at > q.object[0] && isYear(q.low(year)) && (q.low(at) == "in" || q.low(at) == "since") {
		return q.wh("When", joinWords(q.words(q.prep), q.words(stretch{q.object[0], at})), stretch{at, year + 1})
	}
	return draft{}, false
}

// isYear says whether w is a year of the last thousand.
func isYear(w string) bool {
	return len(w) == 4 && (w[0] == '1' || w[0] == '2') && strings.Trim(w, "0123456789") == ""
}

// isFrequency says whether the object tells how often.
func (q *asking) isFrequency() bool {
	if !q.prep.empty() {
		return false
	}
	switch q.low(q.object[0]) {
	case "every", "once", "twice":
		return true
	case "at":
		return q.low(q.object[0]+2) == "once" || q.low(q.object[0]+2) == "twice"
	}
	return false
}
