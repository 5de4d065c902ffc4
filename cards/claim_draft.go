package cards

import "strings"

// list makes a list of the draft: each of the items is to be named.
func (d *draft) list(items []string) {
	d.kind, d.items = List, items
	d.question = nameAll(d.question, len(items))
}

// dropsText says whether the sentence says more than question and answer.
func (q *asking) dropsText(answer stretch) bool {
	end := answer[1]
	if q.condition() != "" {
		end = q.tail[1]
	}
	return end < q.len()
}

// words is a part as Markdown, as it stands within a sentence.
func (q *asking) words(p stretch) string {
	if p.empty() {
		return ""
	}
	return markdown(lowerArticle(q.cut(p[0], p[1])))
}

// draft is the card for a question and the words that answer it.
func (q *asking) draft(question string, answer stretch) (draft, bool) {
	t := q.cut(answer[0], answer[1])
	if !unbracketed(plain(t)) || !unbracketed(question) {
		return draft{}, false
	}
	a := strings.TrimRight(markdown(lowerArticle(t)), ".,;: ")
	if q.meetsArrow(answer[1]) || q.isUnfinished(answer) || isEvasiveAnswer(a) {
		return draft{}, false
	}
	if breaksOff(q.low(answer[1]-1)) && answer.len() > 1 {
		return draft{}, false
	}
	if i := q.adverbs[0]; !q.adverbs.empty() && q.low(i) == "only" && answer[0] > i {
		a = "only " + a
	}
	return draft{kind: Basic, question: q.named(question), answer: a}, a != ""
}

// meetsArrow says whether an arrow, or the full stop of a short form, leads on
// from before word i.
func (q *asking) meetsArrow(i int) bool {
	m := q.mark(i)
	return strings.ContainsAny(m, ">→|") && !strings.Contains(m, "(") || i < q.len() && strings.HasPrefix(m, ".") && isCutWord(q.low(i-1))
}

// isCutWord knows words that are written with a full stop.
func isCutWord(w string) bool {
	switch w {
	case "govt", "dept", "approx", "esp", "incl", "min", "max", "no", "st", "vs":
		return true
	}
	return false
}

// isUnfinished says whether the answer enumerates what the sentence leaves open
// with an "etc".
func (q *asking) isUnfinished(answer stretch) bool {
	if q.low(answer[1]) != "etc" {
		return false
	}
	for i := answer[0] + 1; i < answer[1]; i++ {
		if strings.Contains(q.mark(i), ",") || q.low(i) == "and" || q.low(i) == "or" {
			return true
		}
	}
	return false
}

// isEvasiveAnswer says whether an answer only says that it is the fitting one.
func isEvasiveAnswer(s string) bool {
	if !isDeterminer(firstWord(s)) {
		return false
	}
	switch firstWord(dropArticle(s)) {
	case "correct", "right", "appropriate", "proper", "same", "corresponding", "following", "respective", "actual":
		return true
	}
	return false
}

// breaksOff says whether an answer cannot end in w.
func breaksOff(w string) bool {
	switch w {
	case "of", "and", "or", "but", "even", "with", "by", "for", "than", "instead", "as", "such", "if", "when":
		return true
	}
	return isDeterminer(w)
}

// named puts the label above in front of a question whose subject is the
// sentence's own.
func (q *asking) named(question string) string {
	subject := q.b.subject()
	if !isTopic(subject) || q.implied || subject == "" || q.b.underHeading() || mentions(question, subject) {
		return question
	}
	return subject + ": " + question
}

// isTopic says whether a label names something rather than a deed or a lead.
func isTopic(label string) bool {
	ws := words(label)
	if len(ws) == 0 || isSorterWord(ws[0]) || counts(ws[0]) || isPreposition(ws[len(ws)-1]) || strings.Contains(label, "![") || strings.HasPrefix(label, "`") && isCommandLine(strings.Trim(label, "`")) {
		return false
	}
	_, first := verbOf(ws[0])
	if first == participle && len(ws) > 1 {
		return false
	}
	_, last := verbOf(ws[len(ws)-1])
	return (first != baseForm || len(ws) > 1 && isNounToo(ws[0]+"s") || isNounToo(ws[0]+"s")) && (last != participle || len(ws) == 1)
}
