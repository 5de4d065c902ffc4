package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// listQuestion asks for the n items that the lead announces: as a sentence
// where the lead is the beginning of one, as a name where it is one. It is empty
// if the lead is a sentence of its own.
func listQuestion(b *bullet, lead notes.Text, n int) string {
	lead = unemphasised(trimColon(lead))
	name := strings.TrimRight(markdown(lead), ":： ")
	if !b.isEnglish() || !isEnglish(name) {
		return foreignListQuestion(b, name, n)
	}
	if q, ok := openQuestion(b, lead); ok {
		return q + " Name " + allOf(b, n) + "."
	}
	name = bareLead(name)
	switch ws := words(name); {
	case asksItself(name):
		return fill(speech(b).nameThem, named(b, upperFirst(name)), allOf(b, n))
	case tellsDeed(strings.Trim(name, ", ")):
		return ""
	case len(ws) > 1 && len(ws) <= 14 && counts(ws[0]) && unicode.IsLetter([]rune(ws[1])[0]) && !hasOwnVerb(name):
		return upperFirst(named(b, "name the "+lowerFirst(name))) + "."
	case headIsPlural(name) && counts(ws[0]):
		return upperFirst(named(b, "name the "+lowerName(name))) + "."
	case headIsPlural(name):
		return upperFirst(named(b, "name the "+number(n)+" "+lowerName(name))) + "."
	case hasOwnVerb(name):
		return ""
	}
	return fill(speech(b).nameThem, named(b, name), allOf(b, n))
}

// openQuestion asks for the object of a lead that is a sentence without one:
// "a river can be", "responsible for".
func openQuestion(b *bullet, lead notes.Text) (string, bool) {
	t := append(append(notes.Text(nil), lead...), notes.Span{Text: " "}, notes.Span{Text: "x", Style: notes.CodeSpan})
	p := newPhrase(t)
	c, ok := parseClaim(p)
	if n := p.len(); !ok && n > 3 && p.low(n-2) == "be" && isModal(p.low(n-3)) {
		c, ok = claim{phrase: p, subject: stretch{0, n - 3}, aux: p.low(n - 3), verb: stretch{n - 2, n - 1}, object: stretch{n - 1, n}}, true
	}
	if !ok || c.not || c.object != (stretch{p.len() - 1, p.len()}) || isBareList(c) {
		return "", false
	}
	q := asking{claim: c, b: b}
	if !q.findSubject() {
		return "", false
	}
	d, ok := q.wh("What", q.words(c.prep), c.object)
	return d.question, ok
}

// asksItself says whether a lead is a question without its mark: "where to look
// when it fails".
func asksItself(s string) bool {
	switch firstWord(s) {
	case "where", "how", "when", "why", "what", "which", "who":
		return true
	}
	return false
}

// isBareList says whether the lead says no more than that these are the things:
// "solutions include".
func isBareList(c claim) bool {
	switch c.base {
	case "include", "follow", "list":
		return !c.subject.empty() && c.form == baseForm
	}
	return c.base == "be" && isBe(c.aux)
}

// unemphasised is a text without bold and italics.
func unemphasised(t notes.Text) notes.Text {
	out := append(notes.Text(nil), t...)
	for i := range out {
		out[i].Style &^= notes.Strong | notes.Emphasis
	}
	return out
}

// bareLead is a lead without the words around its noun that only announce.
func bareLead(s string) string {
	if before, rest, ok := strings.Cut(s, ", "); ok && isPreposition(firstWord(before)) {
		s = rest
	}
	for _, tail := range []string{" include", " are", " includes", " including", " such as", " like", " are as follows", " as follows"} {
		if rest, ok := strings.CutSuffix(s, tail); ok {
			s = rest
		}
	}
	for _, lead := range []string{"there are ", "There are ", "there is ", "There is "} {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			s = rest
		}
	}
	if first := firstWord(s); first == "some" || first == "many" || first == "several" || first == "various" || first == "other" {
		_, s, _ = strings.Cut(s, " ")
	}
	return dropArticle(s)
}

// lowerName is a name as it stands within a sentence, if only its first letter
// is a capital.
func lowerName(s string) string {
	first, _, _ := strings.Cut(s, " ")
	if len(first) > 1 && strings.ToLower(first[1:]) == first[1:] {
		return lowerFirst(s)
	}
	return s
}

// hasOwnVerb says whether s has a verb that does not hang on "that", "which" and
// the like before it, and that is no noun.
func hasOwnVerb(s string) bool {
	for w := range eachWord(s) {
		switch {
		case isRelative(w) || isCondition(w):
			return false
		case isFiniteVerb(w) && !isNounToo(w):
			return true
		}
	}
	return false
}

// headIsPlural says whether the noun that a name is about stands in the plural:
// the last word before a preposition.
func headIsPlural(s string) bool {
	return !hasOwnVerb(s) && isPluralWord(headOf(s))
}
