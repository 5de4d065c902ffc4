package cards

import (
	"strings"

	"k8scards/notes"
)

// maxDeed is how many words may be told about what is to be done, and how many
// about what for.
const maxDeed = 16

// askHow reads what a sentence tells its reader to do, and what for: "to stop the
// pump, close the valve", "you can stop it with a key", "use a key to stop it".
func askHow(b *bullet, t notes.Text) []draft {
	if !tellsHow(firstWord(plain(t))) {
		return nil
	}
	q := asking{claim: claim{phrase: newPhrase(unemphasised(t))}, b: b}
	var d draft
	var ok bool
	switch w := q.low(0); {
	case w == "use":
		if d, ok = q.askUse(0, q.len()); !ok {
			d, ok = q.askUseFor()
		}
	case isReader(w):
		d, ok = q.askMeans()
	case w == "don't" || w == "do" || w == "never" || w == "avoid":
		d, ok = q.askForbidden()
	case w == "if" || w == "when":
		d, ok = q.askAdvice()
	default:
		d, ok = q.askPurpose()
	}
	if !ok || !q.isSoundAdvice(d) {
		return nil
	}
	return []draft{d}
}

// tellsHow knows the words that a sentence of advice begins with.
func tellsHow(w string) bool {
	return w == "to" || w == "in" || w == "use" || w == "if" || w == "when" || w == "do" || w == "don" || w == "don't" || w == "never" || w == "avoid" || isReader(w)
}

// isReader says whether w is the reader, who is told what to do.
func isReader(w string) bool { return w == "you" || w == "we" || w == "one" }

// comma is the word before which the first clause ends, from i on; 0 if it does
// not end soon.
func (q *asking) comma(i int) int {
	for end := i; i < end+maxDeed && i < q.len(); i++ {
		if m := q.mark(i); strings.Contains(m, ",") && i > end {
			return i
		} else if strings.ContainsAny(m, ":;?!(") {
			return 0
		}
	}
	return 0
}

// clauseEnd is where what is told from i on ends: at a mark, or with the sentence.
func (q *asking) clauseEnd(i int) int {
	for end := i + 1; end < q.len(); end++ {
		if w := q.low(end); w == "e.g" || w == "i.e" || w == "eg" || w == "ie" || strings.ContainsAny(q.mark(end), ";:—–→(.!") || q.mark(end) == "-" || strings.Contains(q.mark(end), ",") && !q.continuesList(end) {
			return end
		}
	}
	return q.len()
}

// continuesList says whether the comma before i stands within an enumeration
// rather than before a further clause.
func (q *asking) continuesList(i int) bool {
	switch w := q.low(i); {
	case w == "which", w == "so", w == "but", w == "where", w == "because", w == "as", isReader(w), isPronoun(w), w == "otherwise", w == "not", w == "instead", w == "like":
		return false
	}
	return true
}

// askPurpose reads "to stop the pump, close the valve".
func (q *asking) askPurpose() (draft, bool) {
	from := 1
	if q.low(0) == "in" {
		if q.low(1) != "order" || q.low(2) != "to" {
			return draft{}, false
		}
		from = 3
	}
	end := q.comma(from)
	if end-from < 2 || !isBidding(q.low(from)) || q.low(from+1) == "for" {
		return draft{}, false
	}
	purpose := stretch{from, end}
	deed := q.deed(end)
	if deed.empty() {
		return draft{}, false
	}
	if q.low(deed[0]) == "use" {
		return q.draft("What do you use to "+q.words(purpose)+"?", stretch{deed[0] + 1, deed[1]})
	}
	return q.draft("How do you "+q.words(purpose)+"?", deed)
}

// deed is what the reader is told to do from i on, without "you have to"; empty
// if nothing is.
func (q *asking) deed(i int) stretch {
	if q.low(i) == "please" || q.low(i) == "then" || q.low(i) == "just" {
		i++
	}
	if isReader(q.low(i)) {
		if i = q.afterDuty(i + 1); i == 0 {
			return stretch{}
		}
	}
	for isFillerAdverb(q.low(i)) || q.low(i) == "first" {
		i++
	}
	verb := i
	for isAdverb(q.low(verb)) {
		verb++
	}
	end := q.clauseEnd(verb)
	if !isBidding(q.low(verb)) || isAux(q.low(verb+1)) || end < verb+2 {
		return stretch{}
	}
	return stretch{i, end}
}

// afterDuty is the word behind "can", "have to" and the like at i; 0 if none of
// them stands there.
func (q *asking) afterDuty(i int) int {
	for isAdverb(q.low(i)) {
		i++
	}
	switch w := q.low(i); {
	case w == "can", w == "must", w == "should", w == "could", w == "may":
		if q.low(i+1) != "not" && q.low(i+1) != "be" {
			return i + 1
		}
	case (w == "need" || w == "have" || w == "will" && q.low(i+1) == "need") && (q.low(i+1) == "to" || q.low(i+2) == "to"):
		for q.low(i) != "to" {
			i++
		}
		return i + 1
	}
	return 0
}

// askUse reads "use a key to stop the pump" between i and end.
func (q *asking) askUse(i, end int) (draft, bool) {
	for at := i + 2; at < end-1 && at < i+maxDeed; at++ {
		if strings.ContainsAny(q.mark(at), ";:(") || isReader(q.low(at)) || isAux(q.low(at)) {
			return draft{}, false
		}
		if q.isInfinitive(at) {
			stop := q.clauseEnd(at)
			q.cutShort = stop < q.len()
			return q.draft("What do you use "+q.words(stretch{at, stop})+"?", stretch{i + 1, at})
		}
	}
	return draft{}, false
}

// askUseFor reads "use a brass key for the old gates".
func (q *asking) askUseFor() (draft, bool) {
	for at := 2; at < q.len()-1 && at < maxDeed; at++ {
		if q.mark(at) != "" || isClauseOpener(q.low(at)) || isCondition(q.low(at)) {
			return draft{}, false
		}
		if q.low(at) != "for" {
			continue
		}
		purpose := stretch{at, q.clauseEnd(at)}
		if countTelling(q.words(purpose)) < 2 {
			return draft{}, false
		}
		q.cutShort = purpose[1] < q.len()
		return q.draft("What should you use "+q.words(purpose)+"?", stretch{1, at})
	}
	return draft{}, false
}

// askForbidden reads "do not open the gate at night", "never open it", "avoid
// opening it", and the reason that follows.
func (q *asking) askForbidden() (draft, bool) {
	from, ok := 1, true
	switch w := q.low(0); {
	case w == "do":
		from, ok = 2, q.low(1) == "not"
	case w == "avoid":
		_, form := verbOf(q.low(1))
		ok = form == gerund
	}
	_, form := verbOf(q.low(from))
	end := q.clauseEnd(from)
	for i := from + 1; i < end; i++ {
		if q.isReason(i) && q.mark(i) == "" && q.low(i) != "as" || isClauseOpener(q.low(i)) && q.low(i) == "but" {
			end = i
		}
	}
	deed := stretch{from, end}
	if !ok || form != baseForm && form != gerund || deed.len() < 4 || deed.len() > maxDeed || countTelling(q.words(deed)) < 3 {
		return draft{}, false
	}
	question := "Should you " + q.words(deed) + "?"
	if form == gerund {
		question = "Should you avoid " + q.words(deed) + "?"
	}
	return draft{kind: Basic, question: question, answer: q.forbids(form, end)}, true
}

// forbids is the answer to a question about what is not to be done.
func (q *asking) forbids(form verbForm, reason int) string {
	if form == gerund {
		return "yes"
	}
	return q.no(reason)
}

// askMeans reads "you can stop the pump with a key", which tells how.
func (q *asking) askMeans() (draft, bool) {
	verb := q.afterDuty(1)
	if verb == 0 || !isBidding(q.low(verb)) {
		return draft{}, false
	}
	if q.low(verb) == "use" {
		return q.askUse(verb, q.len())
	}
	for at := verb + 2; at < q.len()-1 && at < verb+maxDeed; at++ {
		if strings.ContainsAny(q.mark(at), ",;:(") || isClauseOpener(q.low(at)) {
			return draft{}, false
		}
		if q.opensMeans(at) {
			return q.draft("How can you "+q.words(stretch{verb, at})+"?", stretch{at, q.clauseEnd(at)})
		}
	}
	return draft{}, false
}

// opensMeans says whether the means of a deed begin at i: "by turning a key",
// "with `key`".
func (q *asking) opensMeans(i int) bool {
	switch q.low(i) {
	case "by":
		_, form := verbOf(q.low(i + 1))
		return form == gerund
	case "using", "via", "through":
		return true
	case "with":
		return q.isCode(i+1) || isDeterminer(q.low(i+1)) && q.isCode(i+2)
	}
	return false
}

// askAdvice reads "if the pump fails, close the valve".
func (q *asking) askAdvice() (draft, bool) {
	end := q.comma(1)
	if end < 3 {
		return draft{}, false
	}
	deed := q.deed(end)
	if deed.empty() {
		return draft{}, false
	}
	condition := q.words(stretch{0, end})
	if isReader(q.low(end)) && (q.low(end+1) == "can" || q.low(end+1) == "could") {
		return q.draft("What can you do "+condition+"?", deed)
	}
	return q.draft("What should you do "+condition+"?", deed)
}

// isBidding says whether w can tell somebody to do something.
func isBidding(w string) bool {
	switch w {
	case "need", "assume", "have", "do", "want", "know", "happen", "mean", "expect", "see", "look":
		return false
	}
	_, form := verbOf(w)
	return form == baseForm
}

// isSoundAdvice says whether a card of advice is worth asking.
func (q *asking) isSoundAdvice(d draft) bool {
	if n := wordCount(d.answer); n < 1 || n > maxDeed || wordCount(d.question) > 24 || isPlaceholder(d.answer) || isPlaceholder(d.question) {
		return false
	}
	for w := range eachWord(d.question) {
		switch w {
		case "this", "these", "those", "it", "them", "that's", "he", "we", "our", "your", "i", "my", "here", "following", "above", "below":
			return false
		}
	}
	if strings.HasSuffix(d.question, " that?") || has(d.answer, "them") {
		return false
	}
	if d.answer == "no" || d.answer == "yes" {
		return unbracketed(d.question)
	}
	return !saysNothing(d.answer) && !pointsBack(firstWord(d.answer)) && !has(d.answer, "this") && !has(d.answer, "following") && !has(d.answer, "your") && !has(d.answer, "these") &&
		!has(d.answer, "above") && !has(d.answer, "below") && !has(d.answer, "it") && !givesAwayWhole(d.question, d.answer) && unbracketed(d.question)
}
