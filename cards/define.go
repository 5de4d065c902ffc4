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
	loose   bool   // nothing but its place behind the term makes it a meaning
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
	if d.kind == asDeed && wordCount(said) < 3 || d.kind == asPurpose && cutOff {
		d.kind = noMeaning // "for tests, the pump is off" tells no purpose
	}
	return d
}

// drafts are the cards: from the term to the meaning, and back.
func (d definition) drafts() []draft {
	out := []draft{{kind: Basic, question: d.question(), answer: d.answer(), more: d.more, uses: d.uses}}
	if long := expansionIn(plain(d.term), plain(d.meaning)); long != "" && !d.b.shows(long) {
		out[0] = acronymDraft(d.b, plain(d.term), long)
		out[0].more, out[0].uses = joinMore(markdown(d.meaning), d.more), d.uses
	}
	if short, long := acronymIn(d.term); short != "" && !d.b.shows(long) {
		out = append(out, acronymDraft(d.b, short, long))
	}
	if d.leadsBack() {
		out = append(out, d.back())
	}
	return out
}

// answer is the meaning without what the question says already: "used" behind
// "What is X used …", "True" behind "When is X true?", "for" behind "What is X for?".
func (d definition) answer() string {
	answer := strings.TrimRight(markdown(d.meaning), ". 。；")
	if d.language() != english() {
		return answer
	}
	if d.isUsed() || d.isTruth() || d.isForThing() {
		_, answer, _ = strings.Cut(answer, " ")
	}
	return answer
}

// isForThing says whether the meaning is a purpose that begins with "for", which
// the question "What is X for?" ends in.
func (d definition) isForThing() bool {
	return d.kind == asPurpose && firstWord(plain(d.meaning)) == "for"
}

// isUsed says whether the meaning is a purpose that begins with "used".
func (d definition) isUsed() bool {
	return d.kind == asPurpose && firstWord(plain(d.meaning)) == "used"
}

// isTruth says whether the meaning tells when something is true.
func (d definition) isTruth() bool {
	first, second := twoWords(plain(d.meaning))
	return d.kind == asSentence && first == "true" && isCondition(second)
}

// back is the card from the meaning to the term.
func (d definition) back() draft {
	return draft{kind: Basic, question: d.backwards(), answer: dropArticle(markdown(d.term)), more: d.more, uses: d.uses}
}

// backwards asks for the term: by its kind, if what stands above tells of one.
func (d definition) backwards() string {
	l, m := d.language(), strings.TrimRight(markdown(lowerArticle(d.meaning)), ".;, 。；，")
	english := l == english()
	kind := ""
	if english && !d.stated {
		kind = tellingKind(d.kindAbove())
	}
	switch {
	case kind != "" && !mentions(m, kind) && d.kind == asDeed:
		return "Which " + kind + " " + lowerFirst(m) + "?"
	case kind != "" && !mentions(m, kind):
		return "Which " + kind + " is " + lowerFirst(m) + "?"
	case d.kind == asDeed:
		return d.within(fill(l.who, lowerFirst(m)))
	}
	return d.within(fill(l.which, m))
}

// question asks for the meaning.
func (d definition) question() string {
	return d.within(d.bareQuestion())
}

// bareQuestion is the question without where its term belongs.
func (d definition) bareQuestion() string {
	l, plural := d.language(), d.isSeveral()
	english := l == english()
	name := d.name(english, plural)
	switch {
	case d.kind == asDeed && plural && english && startsAsThird(plain(d.meaning)) && hasSingular(name):
		return fill(l.whatDoes, d.b.asSubject(singularOf(name)))
	case d.kind == asDeed && plural && english:
		return fill("What do {0} do?", name)
	case d.kind == asDeed:
		return fill(l.whatDoes, name)
	case english && (d.kind == asContent || d.kind == asThing && isFieldName(oneCode(d.term))):
		return fill("What does {0} specify?", name)
	case english && d.isTruth():
		return fill("When is {0} true?", name)
	case english && d.kind == asWay && plural:
		return fill("How do {0} work?", name)
	case english && d.kind == asWay:
		return fill("How does {0} work?", name)
	case english && d.kind == asMeant:
		return "What is meant by “" + plain(d.term) + "”?"
	case english && d.kind == asSentence:
		return fill("What does {0} mean?", name)
	case english && d.kind == asValue && plural:
		return fill("What do {0} equal?", name)
	case english && d.kind == asValue:
		return fill("What does {0} equal?", name)
	case english && d.isUsed() && plural:
		return fill("What are {0} used for?", name)
	case english && d.isUsed():
		return fill("What is {0} used for?", name)
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
	if isOneCode(t) || strings.ContainsAny(lastWord(s), "0123456789") {
		return false
	}
	if strings.HasSuffix(s, "s") && len(s) > 2 && strings.ToUpper(s[:len(s)-1]) == s[:len(s)-1] && !strings.Contains(s, " ") {
		return true // VMs
	}
	return isPluralName(t) && (!isDistinct(s) || strings.Contains(s, " ") || strings.IndexFunc(s[1:], unicode.IsUpper) >= 0)
}

// name is the term as a question names it.
func (d definition) name(english, plural bool) string {
	name := markdown(lowerArticle(d.term))
	if d.stated && isIndefinite(plain(d.meaning)) {
		name = anyOf(name)
	}
	if !english {
		return name
	}
	if kind := d.kindOfCode(); kind != "" {
		return "the " + kind + " " + name
	}
	if field := d.field(); field != "" {
		return "`" + field + ": " + oneCode(d.term) + "`"
	}
	if d.place.up != nil && !d.stated && d.isPartOf(d.context()) {
		return "the " + lowerFirst(name)
	}
	if plural || d.stated && !isIndefinite(plain(d.meaning)) && !strings.Contains(name, " ") {
		return name // a sentence about the one of its kind says by itself what article it has
	}
	return d.b.asSubject(name)
}

// isSeveral says whether the term is asked for in the plural.
func (d definition) isSeveral() bool {
	if !d.stated {
		return isSeveral(d.term)
	}
	last := lastWord(plain(d.term))
	return d.plural || isSeveral(d.term) && isPluralWord(last) && !strings.HasSuffix(last, "ics") && !hasPreposition(plain(d.term))
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
	if d.b.shows(dropArticle(t)) || has(m, "etc") || acronymOnly(d.term) || d.loose && !startsLikeNoun(m) || strings.ContainsAny(t, ",/") {
		return false
	}
	if !isLatin(m) {
		return (d.kind == asThing || d.kind == asDeed) && wideMeaning(m) != noMeaning && wordCount(m) >= 4 && !strings.Contains(m, t) && !strings.HasPrefix(m, "指")
	}
	if d.kind == asDeed {
		if _, form := verbOf(firstWord(m)); form != thirdForm && !startsWithVerb(m) || isSeveral(d.term) {
			return false
		}
	} else if d.kind != asThing || !startsLikeNoun(m) && !d.stated && contentWords(m) <= enoughToTell(m) || d.left != "" && wordCount(m) < 8 {
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
	return mentionsLower(b.seen, name)
}
