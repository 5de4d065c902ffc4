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
	if p := b.codeInFront(); p != nil {
		return define(b, p.left, p.right, nil)
	}
	if !b.isLabel() || b.pair() != nil || !isTerm(trimColon(b.text)) {
		return nil
	}
	ps := b.points()
	if len(ps) != 1 || !canDefine(ps[0]) {
		return nil
	}
	d := newDefinition(ps[0], trimColon(b.text), ps[0].text)
	d.place = b
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
	case strings.Contains(p.sep, "=") && wordCount(right) <= 6:
		d.kind = asThing
	case isOneCode(p.left) && isStatementOf(right) && isEnglish(right) && !isForeignWords(right) && !isCondition(firstWord(right)) && !isBareStop(firstWord(right)):
		d.kind, d.meaning, d.left = asSentence, first, markdown(rest)
	}
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
	question := named(b, markdown(p.left)+": "+gapMark)
	if isCommandLine(oneCode(p.right)) || isPlaceholder(plain(p.right)) || givesAway(question, markdown(p.right)) || wordCount(plain(p.right)) > maxItemWords || isSorter(plain(p.left)) && b.subject() == "" {
		return nil
	}
	return []draft{{kind: Cloze, question: question, answer: markdown(p.right), more: b.detail()}}
}

// askDate asks when something was.
func askDate(b *bullet, p *pair) []draft {
	if !isEnglish(b.words) {
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
// link, a closing remark in brackets.
func cleanTerm(t notes.Text) notes.Text {
	out := unemphasised(trimColon(t))
	for i := range out {
		if out[i].Style&notes.Image == 0 {
			out[i].URL = ""
		}
	}
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

// trimColon drops a closing colon.
func trimColon(t notes.Text) notes.Text {
	if len(t) == 0 {
		return t
	}
	out := slices.Clone(t)
	last := &out[len(out)-1]
	if last.Style&notes.CodeSpan == 0 {
		last.Text = strings.TrimRight(last.Text, ":： ")
	}
	return out
}
