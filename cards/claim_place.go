package cards

import "strings"

// askPlaced asks where a verb of two places leads its object: "binds a role to a
// subject" is asked for with "What does … bind a role to?".
func (q *asking) askPlaced() (draft, bool) {
	if !q.prep.empty() || q.base == "have" {
		return draft{}, false
	}
	at := q.secondPlace()
	if at == 0 && q.takesMany() && q.lead.empty() {
		at = q.namedPlace()
	}
	if at == 0 || at-q.object[0] > 6 || q.object[1]-at < 2 || q.object[1]-at > 10 || pointsBack(q.low(q.object[0])) {
		return draft{}, false
	}
	behind := joinWords(q.words(stretch{q.object[0], at}), q.low(at))
	d, ok := q.wh("What", behind, stretch{at + 1, q.object[1]})
	if !ok || isCircular(d.question, d.answer) {
		return draft{}, false
	}
	q.narrow = true
	return d, true
}

// secondPlace is the preposition in the object that the verb leads on with; 0 if
// there is none, or more than one that could be it.
func (q *asking) secondPlace() int {
	found := 0
	for i := q.object[0] + 1; i < q.object[1]; i++ {
		w := q.low(i)
		if isClauseOpener(w) || q.isInfinitive(i) || w == "and" && found > 0 || w == "from" && found == 0 && !leadsBy(q.base, w) {
			return 0
		}
		if leadsBy(q.base, w) {
			if found > 0 {
				return 0
			}
			found = i
		}
	}
	return found
}

// namedPlace is the one preposition in the object that leads to a name or a value:
// "a server on port 80"; 0 if there is none.
func (q *asking) namedPlace() int {
	found := 0
	for i := q.object[0] + 1; i < q.object[1]; i++ {
		switch w := q.low(i); {
		case isClauseOpener(w), found > 0 && isPreposition(w):
			return 0
		case w == "on" || w == "over" || w == "via" || w == "at" || w == "through" || w == "with" || w == "in" || w == "as" || w == "for" && q.base == "use":
			found = i
		case isPreposition(w) && w != "of":
			return 0
		}
	}
	if found == 0 || found+1 >= q.object[1] || q.object[1]-found > 5 || !q.isProper(q.object[1]-1) && q.base != "use" {
		return 0
	}
	return found
}

// leadsBy says whether a verb leads its object on with the preposition.
func leadsBy(base, prep string) bool {
	switch prep {
	case "to":
		switch base {
		case "bind", "attach", "delegate", "map", "send", "forward", "route", "deliver", "assign", "write", "connect", "redirect", "link", "marry", "restrict", "limit", "grant", "apply", "expose",
			"give", "pass", "distribute", "propagate", "transfer", "publish", "push", "report", "translate", "convert", "move", "copy", "reduce", "compare", "export", "resolve", "proxy", "belong", "relate", "tie":
			return true
		}
	case "into", "onto":
		return base != "take"
	case "from":
		switch base {
		case "pull", "receive", "derive", "fetch", "read", "collect", "inherit", "separate", "isolate", "protect", "remove", "decouple", "retrieve", "download", "distinguish", "evict", "hide", "delete", "obtain", "get", "take":
			return true
		}
	case "with":
		switch base {
		case "replace", "combine", "compare", "associate", "encrypt", "share", "sign", "connect", "integrate", "fill", "extend":
			return true
		}
	case "across", "among", "between":
		switch base {
		case "distribute", "spread", "balance", "share", "split", "divide", "replicate", "route", "move", "switch", "choose", "shard":
			return true
		}
	case "as":
		switch base {
		case "store", "treat", "use", "interpret", "represent", "expose", "mount", "run", "mark", "see", "consider", "record":
			return true
		}
	case "against", "under":
		return true
	}
	return false
}

// askSplit asks what a thing does something with for another, where the question
// would be open without that: "provides a bench for clerks" is asked for with
// "What does … provide for clerks?".
func (q *asking) askSplit() (draft, bool) {
	if !q.takesMany() || q.base == "consider" || q.base == "watch" || q.form == participle || !q.prep.empty() || !q.lead.empty() || q.cutShort {
		return draft{}, false
	}
	at := q.splitAt()
	if at == 0 || q.object[1]-at > maxSplit || at-q.object[0] > 6 {
		return draft{}, false
	}
	said, with := stretch{q.object[0], at}, stretch{at, q.object[1]}
	d, ok := q.wh("What", q.words(with), said)
	if !ok || isPlainWord(d.answer) || countTelling(q.words(with)) == 0 || !q.isThing(said) {
		return draft{}, false
	}
	q.narrow = true
	return d, true
}

// isThing says whether the words name what the verb is done to, and neither how
// nor in what state.
func (q *asking) isThing(s stretch) bool {
	last := q.low(s[1] - 1)
	_, form := verbOf(last)
	if isAdverb(last) || last == "once" || form == participle {
		return false
	}
	for i := s[0]; i < s[1]; i++ {
		if _, form := verbOf(q.low(i)); form == gerund && i > s[0] && isPreposition(q.low(i-1)) {
			return false
		}
	}
	return true
}

// maxSplit is how many words of the object a question may hold.
const maxSplit = 9

// splitAt is the preposition in the object that tells what it is for or where; 0
// if there is none, or a clause before it.
func (q *asking) splitAt() int {
	for i := q.object[0] + 1; i < q.object[1]-1; i++ {
		w := q.low(i)
		if isClauseOpener(w) || strings.Contains(q.mark(i), ",") || w == "and" || w == "or" || q.isInfinitive(i) {
			return 0
		}
		switch w {
		case "for", "on", "in", "into", "inside", "across", "over", "between", "within", "among", "to", "per", "at":
			if pointsBack(q.low(i + 1)) {
				return 0
			}
			return i
		}
	}
	return 0
}
