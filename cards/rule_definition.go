package cards

import (
	"slices"
	"strings"
	"unicode"

	"k8scards/notes"
)

// makeDefinition reads `term: meaning`, and a term with a single point under
// it.
func makeDefinition(b *bullet) []draft {
	if b.block() == Row {
		return nil
	}
	if p := b.pair(); p != nil {
		if out := expand(b, p); out != nil {
			return out
		}
		if out := makeAttribute(b, p); out != nil {
			return out
		}
		if definesInLine(p) {
			if isOneCode(p.right) || !hasLetterOnly(p.left) || isDate(plain(p.right)) {
				return assign(b, p)
			}
			return defineInLine(b, p)
		}
	}
	if p := b.inBrackets(); p != nil {
		return defineInBrackets(b, p)
	}
	if p := b.codeInFront(); p != nil {
		return define(b, p.left, p.right, nil)
	}
	ps := b.points()
	if len(ps) != 1 || b.pair() != nil || !b.isLabel() || !isTerm(trimColon(b.text)) || !canDefine(ps[0]) {
		return nil
	}
	d := newDefinition(ps[0], trimColon(b.text), ps[0].text)
	d.place = b
	if d.kind == noMeaning && ps[0].readsEnglish() && makeClaim(ps[0]) == nil {
		d.readShape(ps[0].text)
	}
	if d.kind == noMeaning || !d.isSound() {
		return nil
	}
	d.more, d.uses = joinMore(d.left, b.detail(ps...)), ps
	return d.drafts()
}

// expand reads a short form with its long one behind it.
func expand(b *bullet, p *pair) []draft {
	short := plain(p.left)
	if len(short) > maxAcronym {
		return nil
	}
	long := strings.Trim(plain(p.right), "()[] ")
	if !looselyStandsFor(short, long) || b.shows(long) {
		return nil
	}
	return []draft{acronymDraft(b, short, long)}
}

// defineInLine reads a term and its meaning on one line. Behind a name in code
// a sentence tells what the name means.
func defineInLine(b *bullet, p *pair) []draft {
	if !b.isEnglish() && isForeignSorter(plain(p.left)) {
		return nil
	}
	d := newDefinition(b, p.left, p.right)
	if d.kind == noMeaning {
		d.readLoosely(p)
	}
	if d.isOrder(plain(p.right)) {
		d.kind = asPurpose
	}
	if d.kind == noMeaning && b.readsEnglish() && !strings.Contains(p.sep, "#") && makeClaim(b) == nil {
		d.readShape(p.right)
	}
	if d.kind == noMeaning || !d.isSound() {
		return namesBoth(b, p)
	}
	d.more = joinMore(d.left, b.detail())
	return d.drafts()
}

// codeInFront takes a bullet apart behind the code it begins with, if what
// follows without a separator tells what the code does or says; nil if not. A
// third person makes a sentence of it, which others read.
func (b *bullet) codeInFront() *pair {
	if len(b.text) < 2 || b.text[0].Style&notes.CodeSpan == 0 || b.text[1].Style != 0 || !strings.HasPrefix(b.text[1].Text, " ") || b.pair() != nil {
		return nil
	}
	right := trimText(slices.Clone(b.text[1:]))
	if len(right) == 0 {
		return nil
	}
	s := plain(right)
	switch meaningOf(s) {
	case asContent:
	case asPurpose:
		if firstWord(s) != "to" {
			return nil
		}
	case asDeed:
		if startsAsThird(s) {
			return nil
		}
	default:
		return nil
	}
	return &pair{left: b.text[:1], right: right, sep: " "}
}

// namesBoth reads a term that comes with its short form, whatever is said of it.
func namesBoth(b *bullet, p *pair) []draft {
	short, long := acronymIn(p.left)
	if short == "" || b.shows(long) {
		return nil
	}
	out := acronymDraft(b, short, long)
	out.more = joinMore(markdown(p.right), b.detail())
	return []draft{out}
}

// readLoosely finds how a pair tells a meaning that no phrase of a known form
// does: the separator alone says that it is one.
func (d *definition) readLoosely(p *pair) {
	first, rest := firstSentence(p.right)
	right := plain(first)
	switch {
	case !isLatin(right):
		if isLooseMeaning(plain(p.left), right) {
			d.kind = asThing
		}
	case strings.Contains(p.sep, "="):
		switch n := wordCount(right); {
		case n <= 12 && isFormula(right):
			d.kind = asValue
		case n <= 6, isLoosePhrase(right):
			d.kind = asThing
		}
	case !isEnglish(right) || isForeignWords(right):
	case isValueName(oneCode(p.left)) && !has(right, "you") && isStatementOf(right) && !isCondition(firstWord(right)) && !isBareStop(firstWord(right)):
		d.kind, d.meaning, d.left = asSentence, first, markdown(rest)
	case isLoosePhrase(plain(d.meaning)) && isOwnName(p.left):
		d.kind = asThing
		if _, form := verbOf(firstWord(right)); form == gerund && actsByName(headOf(fold(plain(p.left)))) {
			d.kind = asPurpose
		}
	}
}

// isOwnName says whether a term is more than a word that may sort what is said.
func isOwnName(t notes.Text) bool {
	s := plain(t)
	return isCapital(s) || isOneCode(t) || wordCount(s) > 1 && !hasPreposition(s)
}

// actsByName says whether a noun is one of somebody or something that acts.
func actsByName(w string) bool {
	return len(w) > 5 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "or"))
}

// isFormula says whether s reckons with signs. A sum may be but a list of parts.
func isFormula(s string) bool {
	for _, sign := range [...]string{" - ", " * ", " / ", " × ", " x "} {
		if strings.Contains(s, sign) {
			return true
		}
	}
	return false
}

// isLoosePhrase says whether s is a noun phrase without an article, of whatever
// noun, with words that hang on it: "cheap fuel for old mills".
func isLoosePhrase(s string) bool {
	first, second := twoWords(s)
	_, form := verbOf(first)
	switch {
	case wordCount(s) < 4, first == "you", second == "some", isPreposition(first), isAdverb(first), isBareStop(first), isDeterminer(second), isQuantity(first), opensLoosely(first), isIntroduction(s), isDangling(s):
		return false
	case form == gerund:
		return !hasAux(s) && !isPreposition(second) && second != "and"
	case form != noVerb && !isNounBase(first), !hangsOnNoun(s), hasPredicate(s), judges(s), hasBareVerb(s), speaksToReader(s):
		return false
	}
	return !strings.Contains(s, "->") && s[0] != '('
}

// hangsOnNoun says whether the first noun of s has something hung on it that
// tells it from others.
func hangsOnNoun(s string) bool {
	n, before := 0, ""
	for w := range eachWord(s) {
		if isAux(w) || w == "and" && n < 3 {
			return false
		}
		_, form := verbOf(w)
		if n > 0 && (w == "that" || w == "which" || w == "for" || w == "of" || before == "to" && form == baseForm) {
			return true
		}
		n, before = n+1, w
	}
	return false
}

func hasAux(s string) bool {
	for w := range eachWord(s) {
		if isAux(w) {
			return true
		}
	}
	return false
}

// isValueName says whether code is a word, a setting or a message rather than the
// name of a program in several words.
func isValueName(code string) bool {
	_, rest, _ := strings.Cut(code, " ")
	return code != "" && (!isCapital(rest) || strings.Contains(code, "="))
}

// isWideSorter knows labels, in scripts without spaces, that sort rather than
// name.
func isWideSorter(s string) bool {
	for _, word := range [...]string{"例", "注", "说明", "优点", "缺点", "参考", "场景", "问题", "总结", "目的", "原因", "版本", "作用", "特点", "功能", "区别", "原理", "答", "问", "핵심", "예", "참고", "설명", "목적", "장점", "단점", "주의", "이유", "특징", "개념", "정의", "종류", "방법", "결론", "기능", "용도", "역할", "특성", "문제점", "차이", "차이점", "비교", "배경", "가지", "说过", "认为", "章", "cf", "ref"} {
		if strings.HasPrefix(s, word) || strings.HasSuffix(s, word) {
			return true
		}
	}
	return false
}

// definesInLine says whether both sides of a separator are what they should
// be: a term, and words about it that are no list of names.
func definesInLine(p *pair) bool {
	right := plain(p.right)
	return isTerm(p.left) && !isDangling(right) && !endsInColon(right) &&
		(wordCount(right) >= 2 || isOneCode(p.right)) && len(inlineItems(p.right)) == 0 && !isLinkOnly(p.right)
}

// isStatementOf says whether s is a sentence with a subject of its own, so that
// it tells something else than what stands before it means.
func isStatementOf(s string) bool {
	return isLatin(s) && wordCount(s) > 3 && !startsWithVerb(s) && hasMainVerb(s)
}

// hasMainVerb says whether s has a verb that does not hang on "that", "which"
// and the like before it.
func hasMainVerb(s string) bool {
	for w := range eachWord(s) {
		switch {
		case isRelative(w):
			return false
		case isFiniteVerb(w):
			return true
		}
	}
	return false
}

// canDefine says whether the only point under a term may tell its meaning.
func canDefine(p *bullet) bool {
	return p.count >= 2 && p.pair() == nil && !isOneCode(p.text) && !isDangling(p.words) && !endsInColon(p.words) && !endsInQuestionMark(p.words)
}

// assign asks for the value that a name is given: `name: value`.
func assign(b *bullet, p *pair) []draft {
	if isDate(plain(p.right)) {
		return askDate(b, p)
	}
	if !takesValue(p.left) {
		return nil
	}
	d := draft{kind: Basic, question: sideOf(b, p), answer: markdown(p.right), more: b.detail()}
	if d.question == "" {
		d.kind, d.question = Cloze, named(b, markdown(p.left)+": "+gapMark)
	}
	if isCommandLine(oneCode(p.right)) || isPlaceholder(plain(p.right)) || givesAway(d.question, d.answer) || wordCount(plain(p.right)) > maxItemWords || isSorter(plain(p.left)) && b.subject() == "" {
		return nil
	}
	return []draft{d}
}

// sideOf asks for a side of the thing above, such as "color" under "pump"; empty
// if either has no name for a question.
func sideOf(b *bullet, p *pair) string {
	side, subject := plain(p.left), unmarked(b.subject())
	if !b.readsEnglish() || isOneCode(p.left) || strings.ContainsAny(side, "()") || !isContext(subject) {
		return ""
	}
	return fill("What is the {0} of {1}?", lowerWords(side), b.asSubject(subject))
}

// askDate asks when something was.
func askDate(b *bullet, p *pair) []draft {
	if !b.readsEnglish() || !strings.ContainsFunc(plain(p.left), unicode.IsLetter) {
		return nil
	}
	name := named(b, markdown(p.left))
	if at := strings.LastIndex(name, " › "); at >= 0 {
		name = name[at+len(" › "):]
	}
	return []draft{{kind: Basic, question: fill("{0}: when?", name), answer: markdown(p.right), more: b.detail()}}
}

// isDate says whether s is a year, with or without a month.
func isDate(s string) bool {
	year := false
	for w := range eachWord(s) {
		switch {
		case len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20")) && strings.Trim(w, "0123456789") == "":
			year = true
		case !isMonth(w) && (len(w) > 2 || strings.Trim(w, "0123456789") != ""):
			return false
		}
	}
	return year
}

func isMonth(w string) bool {
	switch w {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return true
	}
	return false
}

// takesValue says whether a name is one of a thing that has a value: code, or
// words that end in what things have.
func takesValue(t notes.Text) bool {
	if isOneCode(t) || !isLatin(plain(t)) {
		return true
	}
	last := ""
	for w := range eachWord(plain(t)) {
		last = w
	}
	switch last {
	case "port", "ports", "path", "file", "directory", "folder", "dir", "flag", "range", "size", "version", "limit", "timeout", "protocol", "shortname", "short",
		"alias", "default", "name", "prefix", "suffix", "extension", "command", "color", "colour", "annotation", "label", "field", "apiversion", "group",
		"interval", "period", "address", "image", "package", "location", "variable", "format", "type", "kind", "algorithm", "interface":
		return true
	}
	return false
}

// hasLetterOnly says whether a term has a letter, and is not just a number.
func hasLetterOnly(t notes.Text) bool {
	return strings.ContainsFunc(plain(t), unicode.IsLetter) || isOneCode(t)
}

// cleanTerm is a term without what only marks it: strong or slanted letters, a
// link, a picture, a closing remark in brackets.
func cleanTerm(t notes.Text) notes.Text {
	out := slices.DeleteFunc(unemphasised(trimColon(t)), func(s notes.Span) bool { return s.Style&notes.Image != 0 })
	for i := range out {
		out[i].URL = ""
	}
	out = trimText(out)
	if acronymOnly(out) {
		return out
	}
	return dropBracket(out)
}

// dropBracket drops a remark in brackets at the end of a term, unless it is
// another name: one word.
func dropBracket(t notes.Text) notes.Text {
	s := t.Plain()
	if !strings.HasSuffix(strings.TrimRight(s, " *_"), ")") {
		return t
	}
	for i, span := range t {
		at := strings.IndexByte(span.Text, '(')
		if at < 0 || span.Style&notes.CodeSpan != 0 {
			continue
		}
		left, _ := parted(t, i, span.Text[:at], span.Text[at:])
		return left
	}
	return t
}

// trimColon drops a closing colon. Without one it gives t itself.
func trimColon(t notes.Text) notes.Text {
	if len(t) == 0 {
		return t
	}
	last := t[len(t)-1]
	text := strings.TrimRight(last.Text, ":： ")
	if last.Style&notes.CodeSpan != 0 || len(text) == len(last.Text) {
		return t
	}
	last.Text = text
	return append(t[:len(t)-1:len(t)-1], last)
}
