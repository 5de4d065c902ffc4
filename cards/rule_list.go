package cards

import (
	"strings"

	"k8scards/notes"
)

// maxItemWords is how many words an item of a list may have.
const maxItemWords = 8

// makeList reads an announcement with its items under it, or behind it in the
// line.
func makeList(b *bullet) []draft {
	if b.isInExample() {
		return nil
	}
	if p := b.pair(); p != nil && announces(plain(p.left)) && !asksForNothing(plain(p.left)) {
		if items := inlineItems(p.right); items != nil {
			return listDraft(draft{kind: List, question: listQuestion(b, p.left, len(items)), items: items, more: b.detail()})
		}
	}
	ps := b.items()
	if ps == nil {
		return nil
	}
	lead := b.leadWords()
	if isNarrative(lead) || isDangling(lead) || !isOneCode(b.text) && asksForNothing(lead) || !announces(lead) && !b.leadsOn() && !(b.isLabel() && allNames(ps) && (headIsPlural(lead) || isOneCode(b.text) || !isLatin(lead))) {
		return nil
	}
	items := itemTexts(ps)
	if items == nil || promised(lead) != len(ps) && !areAlike(ps) {
		return nil
	}
	return listDraft(draft{
		kind: List, question: b.situation(listQuestion(b, b.lead(), len(items))), items: items,
		more: b.detail(ps...), uses: ps,
	})
}

// maxSituation is how many words may stand before an announcement and be asked
// with it.
const maxSituation = 25

// situation puts the sentence before the announcement in front of a question
// that its words are part of: "The pump is silent. Name the two likely causes."
func (b *bullet) situation(question string) string {
	all := sentences(b.text)
	if len(all) != 2 || question == "" || promised(b.leadWords()) == 0 {
		return question
	}
	if s := plain(all[0]); wordCount(s) > maxSituation || isNarrative(s) || isDangling(s) {
		return question
	}
	return markdown(all[0]) + " Name the " + lowerFirst(dropArticle(markdown(trimColon(all[1])))) + "."
}

// promised is the number of things that a lead announces; 0 if it counts none.
func promised(lead string) int {
	for w := range eachWord(lead) {
		if n := countOf(w); n > 0 {
			return n
		}
	}
	return 0
}

// countOf is the number that w is the word for, from two to seven; else 0.
func countOf(w string) int {
	switch w {
	case "2", "two", "dos":
		return 2
	case "3", "three", "tres", "três":
		return 3
	case "4", "four", "cuatro", "quatro":
		return 4
	case "5", "five", "cinco":
		return 5
	case "6", "six", "seis":
		return 6
	case "7", "seven", "siete", "sete":
		return 7
	}
	return 0
}

// leadsOn says whether the lead is a sentence that lacks its object.
func (b *bullet) leadsOn() bool {
	if !isPreposition(lastWord(b.leadWords())) {
		return false
	}
	_, ok := openQuestion(b, trimColon(b.lead()))
	return ok
}

// listDraft is the draft, unless no question was found for it.
func listDraft(d draft) []draft {
	if d.question == "" {
		return nil
	}
	return []draft{d}
}

// lead is the announcement: the last sentence of the bullet.
func (b *bullet) lead() notes.Text {
	all := sentences(b.text)
	if len(all) == 0 {
		return b.text
	}
	return all[len(all)-1]
}

func (b *bullet) leadWords() string { return plain(b.lead()) }

// isInExample says whether b stands under a heading or a label that calls what
// follows an example.
func (b *bullet) isInExample() bool {
	for u := b; u != nil; u = u.up {
		if u.callsExample() {
			return true
		}
	}
	return false
}

// callsExample says whether b calls what it says or what is nested in it an
// example, found once.
func (b *bullet) callsExample() bool {
	if !b.hasExample {
		b.hasExample, b.example = true, namesExample(b.words)
	}
	return b.example
}

func namesExample(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "example", "examples", "demo", "ejemplo", "ejemplos", "exemplo", "exemplos", "exercise", "lab":
			return true
		}
	}
	return false
}

// asksForNothing says whether a lead has no noun to ask for: "by default, there
// are 2", "usage", "both support".
func asksForNothing(lead string) bool {
	s := strings.TrimRight(bareLead(strings.TrimRight(lead, ":： ")), ":： ")
	if !isEnglish(s) {
		return false
	}
	ws := words(s)
	if last := lastWord(strings.TrimRight(lead, ":： ")); last == "include" || last == "includes" || last == "including" || last == "like" {
		return true // there may be others
	}
	return len(ws) == 0 || len(ws) == 1 && (counts(ws[0]) || isSorterWord(ws[0]) && !isPluralWord(ws[0])) || ws[0] == "both" || ws[0] == "currently"
}

// areAlike says whether the items are of one form: all of them say what
// something does, or none is a sentence.
func areAlike(ps []*bullet) bool {
	deeds, sentences := 0, 0
	for _, p := range ps {
		switch s := plainItem(p); {
		case p.count == 1:
		case startsWithVerb(s):
			deeds++
		case hasOwnVerb(s):
			sentences++
		}
	}
	return (deeds == 0 || deeds == len(ps)) && (sentences == 0 || sentences == len(ps))
}

// isOpenEnded says whether an item stands for others that are not named.
func isOpenEnded(s string) bool {
	switch fold(s) {
	case "others", "many others", "and others", "other", "etc", "more", "and more", "many more", "...", "and so on":
		return true
	}
	return false
}

// items are the points below b if they can be the items of one list.
func (b *bullet) items() []*bullet {
	ps := b.points()
	if len(ps) < 2 || len(ps) > maxItems || isLinkOnly(b.text) || endsInQuestionMark(b.words) {
		return nil
	}
	for _, p := range ps {
		if wordCount(plainItem(p)) > maxItemWords || p.count > 1 && isDangling(p.words) || isAlias(p.words) || endsInColon(p.words) || isExample(p.words) || isPlaceholder(p.words) || isOpenEnded(p.words) {
			return nil
		}
	}
	return ps
}

// itemTexts are the points as items; nil if two of them are the same.
func itemTexts(ps []*bullet) []string {
	items := make([]string, len(ps))
	for i, p := range ps {
		items[i] = itemText(p)
	}
	if repeats(items) {
		return nil
	}
	return items
}

// itemText is a point as an item: its term, if it explains one.
func itemText(p *bullet) string {
	if sp := p.pair(); sp != nil && isTerm(sp.left) {
		return markdown(sp.left)
	}
	return p.markdown()
}

func plainItem(p *bullet) string {
	if sp := p.pair(); sp != nil && isTerm(sp.left) {
		return plain(sp.left)
	}
	return p.words
}

// allNames says whether the points are names of one form and nothing else: all
// of them code, or three and more labels of at most three words.
func allNames(ps []*bullet) bool {
	code := 0
	for _, p := range ps {
		switch {
		case isCommandLine(oneCode(p.text)):
			return false
		case isOneCode(p.text):
			code++
		case p.pair() != nil && isTerm(p.pair().left):
		case !p.isLabel() || p.count > 3 || isSorter(p.words) || isIntroduction(p.words):
			return false
		}
	}
	return code == len(ps) || code == 0 && len(ps) > 2
}

func repeats(items []string) bool {
	seen := map[string]bool{}
	for _, it := range items {
		f := fold(it)
		if seen[f] {
			return true
		}
		seen[f] = true
	}
	return false
}

// inlineItems takes "a, b and c" apart: two to seven short names, or nil.
func inlineItems(t notes.Text) []string {
	var items []string
	var cur notes.Text
	flush := func() {
		if s := strings.TrimRight(strings.TrimSpace(cur.Markdown()), "。；"); s != "" {
			items = append(items, s)
		}
		cur = nil
	}
	for _, s := range t {
		if s.Style&notes.CodeSpan != 0 || s.URL != "" {
			cur = append(cur, s)
			continue
		}
		parts := splitItems(s.Text)
		for i, p := range parts {
			if i > 0 {
				flush()
			}
			cur = append(cur, notes.Span{Text: p, Style: s.Style})
		}
	}
	flush()
	if len(items) < 2 || len(items) > maxItems || repeats(items) {
		return nil
	}
	for _, it := range items {
		if wordCount(it) > 4 || wordCount(it) == 0 || hasFiniteVerb(it) {
			return nil
		}
	}
	return items
}

// splitItems splits at commas and at the "and" before the last item.
func splitItems(s string) []string {
	if strings.Contains(s, ", ") {
		for _, and := range []string{" and ", " or "} {
			if i := strings.LastIndex(s, and); i >= 0 {
				s = strings.TrimSuffix(s[:i], ",") + ", " + s[i+len(and):]
			}
		}
		return strings.Split(s, ",")
	}
	for _, and := range []string{", and ", ", or ", " and ", " or ", "、", "，", "和", " y ", " 및 "} {
		s = strings.ReplaceAll(s, and, ", ")
	}
	for _, word := range []string{"and ", "or "} {
		s = strings.TrimPrefix(s, word)
	}
	return strings.Split(s, ",")
}

// announces says whether s promises a list: it ends in a colon or in a word
// that wants an object, or counts things.
func announces(s string) bool {
	if endsInColon(s) && (!isLatin(s) || !hasFiniteVerb(s) || asksItself(s)) {
		return !isIntroductionOnly(s)
	}
	s = strings.TrimRight(s, ":： ")
	last := ""
	for last = range eachWord(s) {
		if counts(last) {
			return true
		}
	}
	switch last {
	case "be", "are", "include", "includes", "including", "supports", "support", "provides", "contains", "as", "to", "of",
		"with", "by", "from", "for", "has", "have", "kinds", "types", "ways", "modes", "phases", "parts", "components",
		"categories", "following", "methods", "options", "levels", "stages", "states", "effects", "operators", "strategies",
		"policies", "share", "consists", "either", "benefits", "advantages", "disadvantages", "features", "requirements", "objects":
		return true
	}
	return announcesAbroad(s)
}

// counts says whether w is a small number.
func counts(w string) bool {
	switch w {
	case "2", "3", "4", "5", "6", "7", "two", "three", "four", "five", "six", "seven", "several", "various",
		"两种", "三种", "四种", "dos", "tres", "cuatro", "cinco", "três", "quatro", "seis", "siete", "sete":
		return true
	}
	return false
}

// isExample says whether s only gives an example.
func isExample(s string) bool {
	switch firstWord(s) {
	case "e", "eg", "i", "ie", "example", "such":
		return true
	}
	return false
}

// isIntroductionOnly says whether s is a word that introduces an example or a
// remark, such as "e.g.:" or "note:".
func isIntroductionOnly(s string) bool {
	return wordCount(s) <= 2 && isIntroduction(s)
}
