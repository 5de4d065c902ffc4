package cards

import "strings"

// isMadeFor says whether a participle tells what a thing was made to do.
func (q *asking) isMadeFor() bool {
	switch q.base {
	case "design", "configure", "build", "create", "intend", "program", "introduce", "instruct":
		return true
	}
	return false
}

// tellsWill says whether the verb only leads to another one: "needs to stop".
func (q *asking) tellsWill() bool {
	switch q.base {
	case "need", "want", "aim", "try", "tend", "continue", "mean":
		return true
	}
	return false
}

// repeatsVerb says whether a form of the verb stands in the subject.
func (q *asking) repeatsVerb() bool {
	for i := q.subject[0]; i < q.subject[1]; i++ {
		if base, form := verbOf(q.low(i)); form == gerund && base == q.base {
			return true
		}
	}
	return false
}

// goesFromTo says whether the object tells two ends of a way, of which a question
// can ask but for one.
func (q *asking) goesFromTo() bool {
	if q.low(q.prep[0]) != "from" || q.prep.empty() {
		return q.base == "allow" && q.low(q.prep[0]) == "for" && !q.prep.empty()
	}
	for i := q.object[0]; i < q.object[1]; i++ {
		if q.low(i) == "to" {
			return true
		}
	}
	return false
}

// isBareHead says whether the subject is but one noun behind "the", of which only
// the sentences around tell what it is of.
func (q *asking) isBareHead() bool {
	return q.subject.len() == 2 && q.low(q.subject[0]) == "the" && q.low(q.subject[1]-1) != "" && q.b.underHeading() && !strings.Contains(q.who, " of ")
}

// isLoose says whether the verb leads on with a preposition while the object it
// needs stands before: "… and sends to the house".
func (q *asking) isLoose() bool {
	switch q.base {
	case "send", "deliver", "forward", "bring", "take", "give", "assign", "attach", "store", "put":
		return q.form != participle && !q.prep.empty() && q.verb.len() < 2
	}
	return false
}

// isOpen says whether the question would have many right answers: what the
// subject of the whole notes supports, uses or has.
func (q *asking) isOpen() bool {
	if !q.takesMany() || !q.prep.empty() || !q.tail.empty() || !q.lead.empty() || len(q.b.section) < 2 {
		return false
	}
	squash := func(s string) string { return strings.ReplaceAll(fold(s), " ", "") }
	who := squash(strings.Trim(dropArticle(q.who), "*_`"))
	return strings.Contains(squash(q.b.section[0]), who) || shortens(who, q.b.section[0])
}

// shortens says whether a word is made of the first and last letter of a word of
// the title and the number of letters between them: "i18n".
func shortens(word, title string) bool {
	if len(word) < 3 || len(word) > 4 || word[1] < '0' || word[1] > '9' {
		return false
	}
	count := word[1 : len(word)-1]
	for w := range eachWord(title) {
		if w == word || len(w) > 3 && w[0] == word[0] && w[len(w)-1] == word[len(word)-1] && number(len(w)-2) == count {
			return true
		}
	}
	return false
}

// takesMany says whether the verb tells of a thing what is said of it many times
// over, with other objects.
func (q *asking) takesMany() bool {
	switch q.base {
	case "support", "provide", "define", "use", "need", "contain", "allow", "require", "include", "offer", "run", "create", "enable", "handle", "manage",
		"have", "implement", "perform", "specify", "describe", "execute", "accept", "send", "expose", "separate", "deny", "do",
		"pick", "hold", "drive", "solve", "target", "deploy", "monitor", "watch", "keep", "receive", "share", "serve", "build", "produce", "carry", "update",
		"install", "add", "affect", "improve", "reach", "lose", "see", "buy", "own", "consider", "check", "map":
		return true
	}
	return false
}

// takesName says whether a participle leads to a name without a preposition:
// "is called X".
func (q *asking) takesName() bool {
	switch q.base {
	case "call", "name", "give", "assign", "consider", "allocate", "label", "set", "be":
		return true
	}
	return false
}

// isVagueVerb says whether the verb says too little for a question.
func (q *asking) isVagueVerb() bool {
	switch q.base {
	case "place", "add", "bring", "increase", "improve", "reduce", "put", "tell", "ask", "inform", "let", "instruct", "take", "want", "try", "mark",
		"become", "come", "go", "get", "happen", "look", "work", "find", "know", "suppose", "see", "say", "think", "view", "fit", "do", "end", "mind", "show", "leave", "like", "give":
		return (q.prep.empty() && q.verb.len() < 2 && q.form != participle) || q.base == "look" || q.base == "come" || q.base == "go"
	case "make":
		return q.verb.len() < 2 && q.form != participle
	}
	return false
}

// wantsPurpose says whether the verb alone asks for too much: what a thing uses
// depends on what for.
func (q *asking) wantsPurpose() bool {
	switch q.base {
	case "use", "need", "require", "leverage", "rely", "depend", "utilize", "employ", "communicate", "talk", "consult", "query", "call":
		return true
	}
	return false
}
