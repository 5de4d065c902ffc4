package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// maxMeaning is how many words a meaning may have in which no clause ends
// before.
const maxMeaning = 30

// longMeaning is how many words a meaning has that is cut to its first clause.
const longMeaning = 18

// define asks from the term to the meaning, and back where the meaning leads to
// the term alone. None if the meaning tells something else than what the term is.
func define(b *bullet, term, meaning notes.Text, used []*bullet) []draft {
	d := newDefinition(b, term, meaning)
	if d.kind == noMeaning || !d.isSound() {
		return nil
	}
	d.more = joinMore(d.left, b.detail(used...))
	d.uses = used
	return d.drafts()
}

// A definition is a term with its meaning on the way to cards.
type definition struct {
	b       *bullet // the one that speaks: the language of its words is asked in
	place   *bullet // the one that holds the term
	term    notes.Text
	meaning notes.Text
	kind    meaningKind
	left    string // what was cut off the meaning, as Markdown
	stated  bool   // a sentence says it: "A pump is a machine"
	plural  bool   // the sentence is one of several: "Pumps are machines"
	more    string
	uses    []*bullet
}

// newDefinition reads the first sentence of meaning as what term means.
func newDefinition(b *bullet, term, meaning notes.Text) definition {
	first, rest := firstSentence(meaning)
	short, cutOff := first, false
	if isLatin(plain(first)) || wordCount(plain(first)) > longMeaning {
		short, cutOff = clip(first)
	}
	d := definition{b: b, place: b, term: cleanTerm(term), meaning: short}
	if cutOff {
		d.left = markdown(meaning)
	} else {
		d.left = markdown(rest)
	}
	said := plain(short)
	d.kind = meaningOf(said)
	if d.kind == asDeed && wordCount(said) < 3 {
		d.kind = noMeaning
	}
	return d
}

// isSound says whether a card about the definition is worth asking.
func (d definition) isSound() bool {
	t, m := plain(d.term), plain(d.meaning)
	switch {
	case len(d.term) == 0, wordCount(m) < 2, wordCount(m) > maxMeaning, endsInColon(m), endsInQuestionMark(m):
		return false
	case strings.Contains(t, ","), !strings.ContainsFunc(t, unicode.IsLetter), isPlaceholder(t), isBlank(t), isAction(t) && !isOneCode(d.term), isLinkOnly(d.meaning), pointsElsewhere(d.meaning):
		return false
	case isLatin(m) && (isNarrative(m) || isDoubt(m)), isCommandLine(oneCode(d.term)), strings.HasSuffix(t, ":"), allStyled(d.meaning, notes.Strong) && isTitle(m):
		return false
	case isLoose(t), allStyled(d.meaning, notes.Emphasis):
		return false
	}
	if d.stated && !startsLikeNoun(m) && isLatin(m) && contentWords(m) < 3 || wordCount(m) <= 6 && has(m, "to be") {
		return false
	}
	if d.kind == asThing && d.isMismatch(m) || d.kind == asDeed && beginsWord(t, firstWord(m)) {
		return false
	}
	return !restates(t, m) && !opensWith(m, t) && !d.b.shows(m) && unbracketed(m)
}

// isMismatch says whether a noun phrase without an article is of several things
// where the term is of one, or opens with a name that its author set apart.
func (d definition) isMismatch(m string) bool {
	if startsLikeNoun(m) || !isLatin(m) {
		return false
	}
	if len(d.meaning) > 1 && d.meaning[0].Style&(notes.Strong|notes.CodeSpan) != 0 {
		return true
	}
	return isPluralWord(headNoun(m)) && !isSeveral(d.term) && !d.stated && !isOneCode(d.term)
}

// opensWith says whether a meaning begins with its term, as a sentence about it
// does.
func opensWith(meaning, term string) bool {
	m, t := dropArticle(meaning), dropArticle(term)
	return len(m) > len(t) && strings.EqualFold(m[:len(t)], t) && len(t) > 2
}

// isLoose says whether a term ends in a word that wants another behind it.
func isLoose(s string) bool {
	last := lastWord(s)
	return last == "not" || isPreposition(last) || isAux(last) || isDeterminer(last) || last == "and" || last == "or"
}

// isBlank says whether a term only stands for something to be filled in, such
// as x.x.x.x.
func isBlank(s string) bool { return strings.Trim(strings.ToLower(s), "x.-_/…") == "" }

// drafts are the cards: from the term to the meaning, and back.
func (d definition) drafts() []draft {
	out := []draft{{kind: Basic, question: d.question(), answer: strings.TrimRight(markdown(d.meaning), ". 。；"), more: d.more, uses: d.uses}}
	if long := expansionIn(plain(d.term), plain(d.meaning)); long != "" && !d.b.shows(long) {
		out[0] = acronymDraft(d.b, plain(d.term), long)
		out[0].more, out[0].uses = joinMore(markdown(d.meaning), d.more), d.uses
	}
	if short, long := acronymIn(d.term); short != "" && !d.b.shows(long) {
		out = append(out, acronymDraft(d.b, short, long))
	}
	if d.leadsBack() {
		out = append(out, draft{kind: Basic, question: d.backwards(), answer: dropArticle(markdown(d.term)), more: d.more, uses: d.uses})
	}
	return out
}

// backwards asks for the term.
func (d definition) backwards() string {
	l, m := d.language(), strings.TrimRight(markdown(d.meaning), ".;, 。；，")
	q := fill(l.which, m)
	if d.kind == asDeed {
		q = fill(l.who, lowerFirst(m))
	}
	context := d.context()
	if context == "" || mentions(m, context) {
		return q
	}
	return context + ": " + lowerQuestion(q)
}

// question asks for the meaning.
func (d definition) question() string {
	name := d.name()
	l, plural := d.language(), d.plural || !d.stated && isSeveral(d.term)
	english := l == english()
	switch {
	case d.kind == asDeed && plural && english:
		return fill("What do {0} do?", name)
	case d.kind == asDeed:
		return fill(l.whatDoes, name)
	case english && (d.kind == asContent || d.kind == asThing && isFieldName(oneCode(d.term))):
		return fill("What does {0} specify?", name)
	case english && d.kind == asSentence:
		return fill("What does {0} mean?", name)
	case d.kind == asPurpose && plural && english:
		return fill("What are {0} for?", name)
	case d.kind == asPurpose || d.kind == asContent:
		return fill(l.whatFor, name)
	case plural:
		return fill(l.whatAre, name)
	}
	return fill(l.whatIs, name)
}

// language is the one that the meaning is in.
func (d definition) language() language {
	m := plain(d.meaning)
	if i := scriptOf(m); i != inEnglish {
		return languageFor(i, m)
	}
	return labelled(tongue(d.b, m), d)
}

// isSeveral says whether a term is the name of several things.
func isSeveral(t notes.Text) bool {
	s := plain(t)
	if isOneCode(t) {
		return false
	}
	if strings.HasSuffix(s, "s") && len(s) > 2 && strings.ToUpper(s[:len(s)-1]) == s[:len(s)-1] && !strings.Contains(s, " ") {
		return true // VMs
	}
	return isPluralName(t) && (!isDistinct(s) || strings.Contains(s, " ") || strings.IndexFunc(s[1:], unicode.IsUpper) >= 0)
}

// name is the term as a question names it: with what it belongs to, if it does
// not stand for itself.
func (d definition) name() string {
	name := markdown(lowerArticle(d.term))
	if d.stated && isIndefinite(plain(d.meaning)) {
		name = anyOf(name)
	}
	if d.stated || isDistinct(plain(d.term)) {
		return name
	}
	context := d.context()
	if context == "" || mentions(name, context) || mentions(context, name) {
		return name
	}
	return name + " (" + context + ")"
}

// isIndefinite says whether a meaning is of any thing of its kind.
func isIndefinite(s string) bool {
	first := firstWord(s)
	return first == "a" || first == "an"
}

// anyOf writes "the pump" as "a pump", where it is no name.
func anyOf(name string) string {
	rest, ok := strings.CutPrefix(name, "the ")
	if !ok || strings.ToLower(rest) != rest || strings.ContainsAny(rest, "`-") {
		return name
	}
	return withArticle(rest)
}

// context is the label above a term, or the heading if the term is but a word.
func (d definition) context() string {
	up := d.place.up
	if up == nil {
		return ""
	}
	if isPoint(up.node.Kind) {
		if s := unmarked(d.place.subject()); !d.place.underHeading() && isContext(s) && (d.place.isEnglish() || !isLead(s)) {
			return s
		}
		if code := onlyName(up.text); isCode(code) {
			return code
		}
		return ""
	}
	if h := up.heading(); h != nil && !d.stated && isCommonCode(d.term) && !isSorter(h.words) && isContext(h.words) && wordCount(h.words) <= 4 {
		return lowerFirst(h.words)
	}
	return ""
}

// isContext says whether s can stand in brackets behind a term to tell of what
// it is one.
func isContext(s string) bool {
	if s == "" || wordCount(s) > maxTerm || strings.Contains(s, "`") && !isCode(s) || counts(fold(s)) || strings.ContainsAny(s, "([:") || strings.Contains(s, "›") {
		return false
	}
	last := lastWord(s)
	switch last {
	case "spec", "status", "metadata", "data":
		return false
	}
	_, form := verbOf(last)
	return isCode(s) || form != participle && !isPreposition(last) && !isSorterWord(last) && last != "implementations"
}

// isDistinct says whether a name stands for itself wherever it is met: it has
// several capitals, a dot or a hyphen before one.
func isDistinct(s string) bool {
	upper := 0
	for i, r := range s {
		if unicode.IsUpper(r) || r == '.' && i > 0 {
			upper++
		}
	}
	return upper > 1
}

// isCommonCode says whether a term is one word in code that any subject may
// have: `Retain`, `name`.
func isCommonCode(t notes.Text) bool {
	code := oneCode(t)
	return code != "" && !strings.ContainsAny(code, " .-_/=:") && !isDistinct(code) && !isCamel(code)
}

func isCamel(s string) bool {
	return s != "" && s[0] >= 'a' && s[0] <= 'z' && strings.ContainsFunc(s, unicode.IsUpper)
}

// isFieldName says whether code is a flag or a field: what it says is told
// where it is set.
func isFieldName(code string) bool {
	switch {
	case code == "", strings.ContainsAny(code, " /=()<>"):
		return false
	case strings.HasPrefix(code, "-"):
		return true
	case strings.Contains(code, "."):
		return !strings.HasPrefix(code, ".") && isCamel(strings.ReplaceAll(code, ".", "")) || strings.HasPrefix(code, "spec.") || strings.HasPrefix(code, "metadata.")
	}
	return isCamel(code)
}

// unmarked is a name as Markdown without the marks around it.
func unmarked(s string) string {
	return strings.Trim(strings.ReplaceAll(s, "**", ""), "*_ ")
}

// leadsBack says whether a meaning leads back to its term alone.
func (d definition) leadsBack() bool {
	t, m := plain(d.term), plain(d.meaning)
	if d.b.shows(dropArticle(t)) || acronymOnly(d.term) || strings.ContainsAny(t, ",/") {
		return false
	}
	if !isLatin(m) {
		return (d.kind == asThing || d.kind == asDeed) && wideMeaning(m) != noMeaning && wordCount(m) >= 4 && !strings.Contains(m, t) && !strings.HasPrefix(m, "指")
	}
	if d.kind == asDeed {
		if _, form := verbOf(firstWord(m)); form != thirdForm && !startsWithVerb(m) || isSeveral(d.term) {
			return false
		}
	} else if d.kind != asThing || !startsLikeNoun(m) && !d.stated || d.left != "" && wordCount(m) < 8 {
		return false
	}
	return contentWords(m) >= enoughToTell(m) && !sharesStem(t, m)
}

// enoughToTell is how many words that carry something a meaning needs to be told
// from others: fewer if it has a clause of its own.
func enoughToTell(s string) int {
	if has(s, "that") || has(s, "which") || has(s, "to") {
		return 3
	}
	return 4
}

// contentWords is how many words of s carry something.
func contentWords(s string) int {
	n := 0
	for w := range eachWord(s) {
		if len(w) > 3 && !isRelative(w) && !isPreposition(w) && !isQuantity(w) && !isAux(w) {
			n++
		}
	}
	return n
}

// sharesStem says whether a word of a meaning begins as a part of the term
// does, capitals within the term counted as beginnings.
func sharesStem(term, meaning string) bool {
	start := 0
	for i, r := range term + " " {
		if i == start || unicode.IsLetter(r) && !unicode.IsUpper(r) || unicode.IsUpper(r) && i > 0 && unicode.IsUpper(rune(term[i-1])) {
			continue
		}
		if part := strings.ToLower(term[start:i]); len(part) > 2 && beginsWord(meaning, strings.TrimLeft(part, " -_./*`")) {
			return true
		}
		start = i
	}
	return false
}

// beginsWord says whether a word of s begins with the stem of part.
func beginsWord(s, part string) bool {
	if len(part) < 3 {
		return false
	}
	stem := part[:max(3, min(len(part), len(part)-2))]
	for w := range eachWord(s) {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

// restates says whether a meaning says little more than its term: half of the
// words of the term begin words of it.
func restates(term, meaning string) bool {
	all, again := 0, 0
	for w := range eachWord(term) {
		if len(w) < 4 {
			continue
		}
		all++
		if beginsWord(meaning, w) {
			again++
		}
	}
	return all > 0 && again*2 > all && wordCount(meaning) < 8
}

// shows says whether a name stands in the headings above b, which are seen with
// the question.
func (b *bullet) shows(name string) bool {
	return mentions(strings.Join(b.section, " "), name)
}
