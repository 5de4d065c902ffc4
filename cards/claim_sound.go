package cards

import (
	"iter"
	"strings"
	"unicode"
)

// isSound says whether a card about the clause is worth asking.
func (q *asking) isSound(d draft) bool {
	if q.choice {
		return q.isSoundChoice(d)
	}
	if d.kind != List && !isNo(d.answer) && d.answer != "yes" && (saysNothing(d.answer) && !asksHow(d.question) || q.b.shows(d.answer)) || isPlaceholder(d.answer) {
		return false
	}
	if pointsAway(d.question) {
		return false
	}
	if q.runsOn() || strings.HasPrefix(d.question, "What ") && q.prep.empty() && q.base != "be" && strings.Trim(d.answer, "0123456789") == "" {
		return false
	}
	if d.kind == Basic && !asksHow(d.question) && q.prep.empty() && !q.narrow && isPlainWord(d.answer) {
		return false
	}
	if strings.HasSuffix(d.answer, " it") || strings.HasSuffix(d.answer, " them") || has(d.answer, "each other") || firstWord(d.answer) == "themselves" || strings.Contains(d.answer, "![") {
		return false
	}
	if has(d.answer, "your") || has(d.answer, "we") || has(d.answer, "you") && !isCondition(firstWord(d.answer)) {
		return false
	}
	if d.kind == Basic && !isNo(d.answer) && !strings.HasPrefix(d.question, "From where") && isKnown(strings.Join(q.b.section, " ")+" "+d.question, d.answer) {
		return false
	}
	if onlyCounts(d.answer) && !asksHow(d.question) {
		return false
	}
	if q.fitsMany(d) || q.answersWithVerb() || q.isVagueWill(d) {
		return false
	}
	if pointsBack(firstWord(d.answer)) && !asksHow(d.question) || !isNo(d.answer) && d.answer != "yes" && givesAwayWhole(d.question, d.answer) {
		return false
	}
	return unbracketed(d.question)
}

// asksHow says whether a question, behind its label, asks how.
func asksHow(question string) bool { return strings.Contains(question, "How ") }

// isSoundChoice says whether a question that offers two answers is worth asking.
func (q *asking) isSoundChoice(d draft) bool {
	return !pointsAway(d.question) && !isPlaceholder(d.question) && unbracketed(d.question)
}

// pointsAway says whether a question speaks of what only stands beside it in the
// notes, or to the reader.
func pointsAway(question string) bool {
	for w := range eachWord(question) {
		switch w {
		case "this", "these", "those", "you", "your", "we", "our", "i", "my", "me", "us", "here", "following", "above", "below", "such", "them", "u":
			return true
		}
	}
	return strings.Count(question, `"`)%2 > 0 || strings.Contains(question, "![") || strings.HasSuffix(question, " it?")
}

// fitsMany says whether many answers would fit the question: it gives but the
// subject and a verb that is said of it many times over, or of what can be.
func (q *asking) fitsMany(d draft) bool {
	if !q.isBare(d) {
		return false
	}
	if isModal(q.aux) && q.form == baseForm && q.aux != "must" && q.aux != "will" {
		return true
	}
	return q.takesMany() && !strings.Contains(d.answer, "`") && !(q.defines() && countTelling(d.answer) >= minTelling)
}

// minTelling is how many telling words make an answer one that tells what the
// thing is.
const minTelling = 5

// defines says whether the verb tells what the thing is about as a whole.
func (q *asking) defines() bool {
	switch q.base {
	case "describe", "define", "include", "represent":
		return true
	}
	return false
}

// isBare says whether the question gives but the subject and the verb.
func (q *asking) isBare(d draft) bool {
	if d.kind != Basic || !strings.HasPrefix(d.question, "What ") && !strings.Contains(d.question, ": What ") || !q.prep.empty() || !q.lead.empty() || len(q.keptAdverbs()) > 0 {
		return false
	}
	return strings.HasSuffix(d.question, " "+q.plainVerb()+"?")
}

// answersWithVerb says whether a finite verb opens the object: then what was read
// as the verb is a noun of the subject ("the house rules made it worse").
func (q *asking) answersWithVerb() bool {
	w := q.low(q.object[0])
	_, form := verbOf(w)
	return q.prep.empty() && !q.object.empty() && (isAux(w) || form == pastForm || w == "made" || w == "got" || form == thirdForm && !isNounToo(w))
}

// isVagueWill says whether the question asks what a thing needs, wants or tries
// to do, with nothing that tells when.
func (q *asking) isVagueWill(d draft) bool {
	return q.tellsWill() && q.lead.empty() && (q.tail.empty() || q.low(q.tail[0]) == "to") && strings.HasSuffix(d.question, " to do?") && !strings.Contains(d.answer, "`")
}

// runsOn says whether a further sentence hides in the object.
func (q *asking) runsOn() bool {
	for i := q.object[0] + 1; i < q.object[1]; i++ {
		w := q.low(i)
		if isClauseOpener(w) || w == "and" || w == "or" {
			return false
		}
		if _, form := verbOf(w); isAux(w) || form == thirdForm && (!isNounToo(w) || isRarelyNoun(w)) {
			return true
		}
	}
	return false
}

// onlyCounts says whether an answer only says that there are some of a kind.
func onlyCounts(s string) bool {
	switch firstWord(s) {
	case "multiple", "several", "many", "different", "various", "certain", "some", "others", "most":
		return wordCount(s) <= 3
	case "more":
		return has(s, "more than one")
	}
	return false
}

func pointsBack(w string) bool {
	switch w {
	case "it", "this", "that", "these", "those", "them", "they", "here", "there", "your", "you", "following", "previous", "next", "one":
		return true
	}
	return false
}

// givesAwayWhole says whether the question holds the answer.
func givesAwayWhole(question, answer string) bool {
	f := fold(answer)
	return f == "" || has(fold(question), f) || isCircular(question, f)
}

// isCircular says whether half of the words of an answer that carry something
// stand in the question, but for their endings.
func isCircular(question, answer string) bool {
	all, again := 0, 0
	for w := range eachWord(answer) {
		if len(w) < 4 || isCondition(w) || isPreposition(w) || isQuantity(w) || isAdverb(w) || isAux(w) {
			continue
		}
		all++
		for v := range eachWord(question) {
			if len(v) >= 4 && stem(v) == stem(w) {
				again++
				break
			}
		}
	}
	return again > 0 && (again*2 >= all || has(question, headOf(answer)))
}

// isKnown says whether each word of an answer that carries something stands in
// the text that is seen with the question, whole or at its root.
func isKnown(seen, answer string) bool {
	all := false
	for w := range eachPart(answer) {
		if len(w) < 4 || isPreposition(w) || isQuantity(w) || isAdverb(w) || isCondition(w) {
			continue
		}
		all = true
		if !hasRoot(seen, w) {
			return false
		}
	}
	return all && answer != "yes"
}

// hasRoot says whether a word of s has the root of w: five letters of it, or all
// of a shorter one.
func hasRoot(s, w string) bool {
	root := stem(w)
	root = root[:min(len(root), 5)]
	for v := range eachPart(s) {
		if strings.HasPrefix(v, root) {
			return true
		}
	}
	return false
}

// eachPart gives the words of s in lower case, and of names in camel case or
// with marks their parts.
func eachPart(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		before := ' '
		for i, r := range s {
			letter := unicode.IsLetter(r)
			if start >= 0 && (!letter || unicode.IsUpper(r) && unicode.IsLower(before)) {
				if !yield(strings.ToLower(s[start:i])) {
					return
				}
				start = -1
			}
			if letter && start < 0 {
				start = i
			}
			before = r
		}
		if start >= 0 {
			yield(strings.ToLower(s[start:]))
		}
	}
}

// isPlainWord says whether an answer is but one word of everyday language, which
// others would do as well as.
func isPlainWord(s string) bool {
	n := 0
	for w := range eachWord(s) {
		if isDeterminer(w) || isQuantity(w) {
			continue
		}
		n++
	}
	return n == 1 && !isNo(s) && s != "yes" && strings.ToLower(s) == s && !strings.ContainsAny(s, "`*0123456789-_/.")
}

// saysNothing says whether an answer has no word that carries anything.
func saysNothing(s string) bool {
	if isCode(s) {
		return false
	}
	for w := range eachWord(s) {
		switch {
		case isDeterminer(w), isQuantity(w), isAdverb(w), isPreposition(w):
			continue
		}
		switch w {
		case "thing", "things", "stuff", "lot", "lots", "way", "ways", "something", "anything", "everything", "someone", "it", "them", "others", "more",
			"same", "following", "few", "much", "well", "great", "good", "easy", "fine", "important", "information", "case", "cases", "time", "times", "itself", "themselves", "together", "and", "or", "etc", "too", "be", "user", "users", "people", "you", "place", "need", "needs", "later", "soon", "now":
			continue
		}
		return false
	}
	return true
}
