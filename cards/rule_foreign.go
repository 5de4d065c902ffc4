package cards

import (
	"slices"
	"strings"
	"unicode/utf8"

	"k8scards/notes"
)

// foreignRule is the name of the rule that reads sentences in other languages.
const foreignRule = "foreign"

// A telling is what a sentence tells, as a question in its language and the
// answer: a text, or the items of a list.
type telling struct {
	question, answer string
	items            []string
	whole            bool   // asks what the name above is or does, which has one answer
	lead             string // of a definition: the words before what the subject is
	term             string // of a definition: what is defined
	choice           bool   // the answer is one of two that the question names
}

// makeForeign takes the sentences of a bullet in Chinese, Korean, Spanish or
// Portuguese apart, each language by its own words, and asks in that language.
func makeForeign(b *bullet) []draft {
	read := readerOf(b.idiom())
	if read == nil || b.block() == Row || b.count < 2 || endsInColon(b.words) || hasQuestionMark(b.words) || b.isInExample() || b.isUnderLinks() {
		return nil
	}
	name, body := b.saidOf()
	if out := foreignSide(b, name, sideQuestion); out != nil {
		return out
	}
	first := b.isFirstSaid()
	all := sentences(body)
	var out []draft
	for i, t := range all {
		s := bareSentence(t)
		if len(out) >= maxGaps || !b.isTellable(t, s) {
			continue
		}
		for _, told := range read(name, s) {
			d, ok := told.draft(b)
			if !ok || told.whole && (!first || i > 0 || b.taken) || told.lead != "" && b.definesAgain(told.lead, i, all, out) {
				continue
			}
			others := slices.Concat(all[:i], all[i+1:])
			d.more = joinMore(told.rest(s), markdown(joinTexts(others)), b.detail())
			out = append(out, d)
			if back, ok := told.back(b); ok {
				back.more = d.more
				out = append(out, back)
			}
			break
		}
	}
	if out == nil {
		return foreignSide(b, name, meaningQuestion)
	}
	return out
}

// tell is the one telling that a question has.
func tell(question, answer string) []telling {
	return []telling{{question: question, answer: strings.TrimSpace(answer)}}
}

// choose is the one telling that leaves the answer to be chosen.
func choose(question, answer string) []telling {
	return []telling{{question: question, answer: answer, choice: true}}
}

// readerOf gives what takes sentences of a language apart: said of name, unless
// they have a subject of their own. The tellings come best first.
func readerOf(i idiom) func(name, s string) []telling {
	switch i {
	case inChinese:
		return tellChinese
	case inKorean:
		return tellKorean
	case inSpanish:
		return tellSpanish
	case inPortuguese:
		return tellPortuguese
	}
	return nil
}

// saidOf is what a bullet speaks of where its sentences do not say so, and these
// sentences: the label in front, or the name above.
func (b *bullet) saidOf() (name string, body notes.Text) {
	name, body = cleanName(b.subject()), b.text
	if p := b.pair(); p != nil && isTerm(p.left) && !strings.Contains(p.sep, "=") {
		body = p.right
		if left := plain(p.left); !isForeignSorter(left) {
			name = cleanName(left)
		}
	}
	if h := b.heading(); h != nil && name == cleanName(h.headline()) && !namesThing(name) {
		name = ""
	}
	return name, body
}

// isFirstSaid says whether b is what is said first of the name above, or the only
// thing said of its label.
func (b *bullet) isFirstSaid() bool {
	if p := b.pair(); p != nil && isTerm(p.left) || b.up == nil {
		return true
	}
	if ps := b.up.points(); len(ps) > 0 {
		return ps[0] == b
	}
	return false
}

// definesAgain says whether what sentence i defines was defined before, in the
// bullet or in one beside it: the question would have two answers.
func (b *bullet) definesAgain(lead string, i int, all []notes.Text, out []draft) bool {
	for _, t := range all[:i] {
		if strings.HasPrefix(bareSentence(t), lead) && len(out) > 0 {
			return true
		}
	}
	if b.up == nil {
		return false
	}
	for n, p := range b.up.points() {
		if p == b || n > 12 {
			return false
		}
		if strings.HasPrefix(p.words, lead) {
			return true
		}
	}
	return false
}

// cleanName is a label as the subject of a sentence; empty if it only sorts.
func cleanName(s string) string {
	s = strings.TrimRight(strings.TrimLeft(dropNumber(unmarked(s)), `\. `), ":： ")
	if isForeignSorter(s) || strings.Contains(s, "›") {
		return ""
	}
	return s
}

// namesThing says whether a heading is short enough to be the name of a thing.
func namesThing(s string) bool {
	if at := strings.IndexAny(s, "(（"); at > 0 {
		s = s[:at]
	}
	return s != "" && wordCount(s) <= 5 && !strings.ContainsAny(s, "?？,，.!¿/&") && !strings.HasSuffix(s, "기") && !strings.HasSuffix(s, "라") && !strings.HasSuffix(s, "자") &&
		(len(words(s)) < 4 || !isEnglish(s))
}

// bareSentence is a sentence as one line of Markdown, without marks around its
// words, links and the full stop.
func bareSentence(t notes.Text) string {
	t = unemphasised(t)
	for i := range t {
		t[i].URL = ""
	}
	s := strings.TrimRight(markdown(t), "。.;；!！ ")
	return strings.TrimLeft(withoutStepNumber(s), "→=>-–• ")
}

// withoutStepNumber drops a number in brackets in front of a sentence: "(1)", "2)".
func withoutStepNumber(s string) string {
	rest := strings.TrimLeft(strings.TrimLeft(s, "(（"), "0123456789")
	for _, end := range [...]string{") ", "）", "、"} {
		if after, ok := strings.CutPrefix(rest, end); ok && s[0] != rest[0] {
			return strings.TrimSpace(after)
		}
	}
	return s
}

// isTellable says whether a sentence tells something by itself.
func (b *bullet) isTellable(t notes.Text, s string) bool {
	return wordCount(s) >= 2 && wordCount(s) <= maxSentence && !b.isMyth() && !isDoubt(s) && !pointsElsewhere(t) && !speaksOfPage(s) && unbracketed(s) &&
		strings.Count(s, "`")%2 == 0
}

// isMyth says whether the heading above says that what follows is wrong.
func (b *bullet) isMyth() bool {
	if len(b.section) == 0 {
		return false
	}
	h := strings.ToLower(b.section[len(b.section)-1])
	for _, word := range [...]string{"误区", "误解", "오해", "미신", "mitos", "mito "} {
		if strings.Contains(h, word) {
			return true
		}
	}
	return false
}

// draft is the card, if it is worth asking.
func (w telling) draft(b *bullet) (draft, bool) {
	d := draft{kind: Basic, question: b.underLabel(w.question), answer: strings.TrimRight(w.answer, ",，;； "), items: w.items}
	if len(w.items) > 0 {
		d.kind = List
		return d, len(w.items) > 1 && len(w.items) <= maxItems && !repeats(w.items) && wordCount(d.question) <= maxAnswer
	}
	if strings.Contains(d.question, gapMark) {
		d.kind = Cloze
	}
	n := wordCount(d.answer)
	return d, n > 0 && n <= maxMeaning && wordCount(d.question) >= 2 && wordCount(d.question) <= maxAnswer && !leansOnContext(w.question) && !leansOnContext(d.answer) &&
		(w.choice || !b.shows(d.answer) && !has(d.question, d.answer)) && unbracketed(d.answer) && unbracketed(d.question)
}

// back asks from what something is to its name, if that leads to it alone.
func (w telling) back(b *bullet) (draft, bool) {
	m, term := strings.TrimRight(w.answer, ",，;； "), dropArticle(w.term)
	if term == "" || strings.Contains(term, "的") || strings.Contains(term, "의 ") || b.shows(term) || has(m, term) || strings.Contains(m, term) || sharesStem(term, m) || wordCount(term) > 5 {
		return draft{}, false
	}
	if isLatin(m) && contentWords(m) < 5 || !isLatin(m) && wordCount(m) < 7 {
		return draft{}, false
	}
	return draft{kind: Basic, question: fill(speech(b).which, m), answer: term}, true
}

// rest is the sentence, if it says more than the question and the answer.
func (w telling) rest(s string) string {
	if utf8.RuneCountInString(s) <= utf8.RuneCountInString(w.question)+utf8.RuneCountInString(w.answer) || len(w.items) > 0 {
		return ""
	}
	return s
}

// underLabel puts the label above in front of a question that does not name it. A
// heading is seen with the card anyway.
func (b *bullet) underLabel(question string) string {
	subject := strings.TrimLeft(dropNumber(unmarked(b.subject())), `\. `)
	if b.underHeading() || subject == "" || mentions(question, subject) || wordCount(subject) > maxTerm || leansOnContext(subject) || isLead(subject) {
		return question
	}
	if !isLatin(question) && !isLatin(subject) && b.idiom() == inChinese {
		return subject + "：" + question
	}
	return subject + ": " + question
}

// cutOutside cuts s around the first sep that stands outside of code and brackets.
func cutOutside(s, sep string) (before, after string, ok bool) {
	for from := 0; ; {
		i := strings.Index(s[from:], sep)
		if i < 0 {
			return s, "", false
		}
		i += from
		if isOutside(s[:i]) {
			return s[:i], s[i+len(sep):], true
		}
		from = i + len(sep)
	}
}

// isOutside says whether what follows before is in no code and no brackets.
func isOutside(before string) bool {
	if strings.Count(before, "`")%2 != 0 {
		return false
	}
	return strings.Count(before, "(") <= strings.Count(before, ")") && strings.Count(before, "（") <= strings.Count(before, "）")
}

// mainClause is what a sentence says first, if all it says is too much for an answer.
func mainClause(s string) string {
	clause, _ := firstClause(s)
	if wordCount(s) <= longMeaning || wordCount(clause) < 2 || endsInTime(clause) || strings.HasPrefix(clause, "除了") || strings.HasPrefix(clause, "由于") {
		return s
	}
	return clause
}

// firstClause cuts s at its first comma outside of code, brackets and numbers.
func firstClause(s string) (clause, rest string) {
	clause = s
	for _, comma := range [...]string{"，", ", ", "；", "; "} {
		if before, _, ok := cutOutside(s, comma); ok && len(before) < len(clause) {
			clause, rest = before, s[len(before)+len(comma):]
		}
	}
	return strings.TrimSpace(clause), strings.TrimSpace(rest)
}

// shortNames takes "a, b and c" apart: two to seven names of at most six words;
// nil if it is anything else, or if there are others that are not named.
func shortNames(s string, seps ...string) []string {
	for _, sep := range seps[1:] {
		s = replaceOutside(s, sep, seps[0])
	}
	parts := splitOutside(s, seps[0])
	if len(parts) < 2 || len(parts) > maxItems {
		return nil
	}
	for i, p := range parts {
		parts[i] = strings.TrimSpace(p)
		if n := wordCount(parts[i]); n == 0 || n > 6 || isOpenList(parts[i]) {
			return nil
		}
	}
	return parts
}

func replaceOutside(s, old, new string) string {
	var sb strings.Builder
	for {
		before, after, ok := cutOutside(s, old)
		sb.WriteString(before)
		if !ok {
			return sb.String()
		}
		sb.WriteString(new)
		s = after
	}
}

func splitOutside(s, sep string) []string {
	var out []string
	for {
		before, after, ok := cutOutside(s, sep)
		out = append(out, before)
		if !ok {
			return out
		}
		s = after
	}
}

// isOpenList says whether the last item of a list tells that there are more.
func isOpenList(s string) bool {
	for _, end := range [...]string{"等", "等等", "등", "...", "…", "etc", "etc."} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
