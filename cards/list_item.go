package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// maxItemWords is how many words an item of a list may have, maxListWords how
// many all of them together.
const (
	maxItemWords = 8
	maxListWords = 40
)

// items are the points below b if they can be the items of one list, without
// the remarks behind them.
func (b *bullet) items() []*bullet {
	ps := withoutRemarks(b.points())
	if len(ps) < 2 || len(ps) > maxItems || isLinkOnly(b.text) || endsInQuestionMark(b.words) {
		return nil
	}
	sum := 0
	for _, p := range ps {
		n := wordCount(plainItem(p))
		if sum += n; n > maxItemWords || sum > maxListWords || !isItem(p) {
			return nil
		}
	}
	return ps
}

// isItem says whether p can be an item: it speaks for itself, and stands neither
// for others nor for something to be filled in.
func isItem(p *bullet) bool {
	return !(p.count > 1 && isDangling(p.words) || isAlias(p.words) || endsInColon(p.words) || isExample(p.words) || isPlaceholder(plainItem(p)) ||
		isOpenEnded(p.words) || !unbracketed(plainItem(p)) || setsValue(p) || isSerialItem(p.words))
}

// isSerialItem says whether an item only counts: "option 1".
func isSerialItem(s string) bool {
	if wordCount(s) > 2 {
		return false
	}
	switch firstWord(s) {
	case "option", "solution", "step", "part", "chapter", "case", "method", "example", "approach", "variant":
		return true
	}
	return false
}

// setsValue says whether p sets a value, as lines of a configuration do: "type:
// file".
func setsValue(p *bullet) bool {
	sp := p.pair()
	if sp == nil || sp.sep != ": " || isOneCode(sp.left) {
		return false
	}
	left, right := plain(sp.left), plain(sp.right)
	return !strings.Contains(left, " ") && (left[0] >= 'a' && left[0] <= 'z') && (wordCount(right) == 1 || strings.HasPrefix(right, "<") || strings.HasPrefix(right, `"`))
}

// withoutRemarks is ps without the sentences behind three and more names.
func withoutRemarks(ps []*bullet) []*bullet {
	n := len(ps)
	for n > 3 && isSentence(ps[n-1]) {
		n--
	}
	if n < len(ps) && anySentence(ps[:n]) {
		return ps
	}
	return ps[:n]
}

// isSentence says whether a point is a statement of its own rather than a name.
func isSentence(p *bullet) bool {
	if p.pair() != nil && isTerm(p.pair().left) {
		return false
	}
	return p.count > 3 && (hasFiniteVerb(p.words) || tellsDeed(p.words) || isDangling(p.words)) || isNarrative(p.words) && p.count > 3
}

func anySentence(ps []*bullet) bool {
	for _, p := range ps {
		if isSentence(p) {
			return true
		}
	}
	return false
}

func allSentences(ps []*bullet) bool {
	for _, p := range ps {
		if !isSentence(p) {
			return false
		}
	}
	return true
}

// itemTexts are the points as items; nil if two of them are the same.
func itemTexts(ps []*bullet) []string {
	items := make([]string, len(ps))
	named := leadWithNames(ps)
	for i, p := range ps {
		t := itemOf(p)
		if named {
			t = firstName(t)
		}
		items[i] = strings.TrimRight(withoutItemNumber(markdown(trimColon(unemphasised(t)))), ".,; ")
	}
	if repeats(items) {
		return nil
	}
	return items
}

// withoutItemNumber drops a number that the author wrote in front: "1. ".
func withoutItemNumber(s string) string {
	rest := strings.TrimLeft(strings.TrimLeft(s, "0123456789"), "\\")
	if len(rest) < 3 || len(rest) == len(s) || rest[0] != '.' && rest[0] != ')' || rest[1] != ' ' {
		return s
	}
	return rest[2:]
}

// itemOf is a point as an item: its term, if it explains one, without a remark
// in brackets or behind a comma.
func itemOf(p *bullet) notes.Text {
	if sp := p.pair(); sp != nil && isTerm(sp.left) {
		return sp.left
	}
	return beforeApposition(beforeRemark(unemphasised(p.text)))
}

func plainItem(p *bullet) string {
	if p.pair() == nil && !strings.ContainsAny(p.words, "(,") {
		return p.words
	}
	return plain(itemOf(p))
}

// beforeRemark is t without a closing remark in brackets. A short form stays,
// and so does what stands behind code, which may be its arguments.
func beforeRemark(t notes.Text) notes.Text {
	last := len(t) - 1
	if last < 0 || t[last].Style != 0 || t[last].URL != "" || !strings.HasSuffix(t[last].Text, ")") {
		return t
	}
	at := strings.LastIndex(t[last].Text, " (")
	if at < 0 || at == 0 && last == 0 || isInCapitals(t[last].Text[at+2:len(t[last].Text)-1]) {
		return t
	}
	left, _ := parted(t, last, t[last].Text[:at], "")
	return left
}

// isInCapitals says whether a remark is a word in capitals.
func isInCapitals(s string) bool { return !strings.Contains(s, " ") && strings.ToUpper(s) == s }

// beforeApposition is t up to a comma behind which it is explained: "the mast,
// which carries the sails".
func beforeApposition(t notes.Text) notes.Text {
	for i, s := range t {
		at := strings.Index(s.Text, ", ")
		if at <= 0 && i == 0 || at < 0 || s.Style != 0 || s.URL != "" {
			continue
		}
		if !explains(s.Text[at+2:]) {
			return t
		}
		left, _ := parted(t, i, s.Text[:at], "")
		return left
	}
	return t
}

// explains says whether s goes on about what stands before it.
func explains(s string) bool {
	switch w := firstWord(s); w {
	case "which", "the", "a", "an", "each", "e", "eg", "ie", "i", "that", "so", "it", "used", "for":
		return true
	default:
		return isThird(w)
	}
}

// leadWithNames says whether each point begins with a name in code or camel case
// and goes on with words about it: "ReadWriteOnce one node only".
func leadWithNames(ps []*bullet) bool {
	more := false
	for _, p := range ps {
		first := firstName(itemOf(p))
		if first == nil {
			return false
		}
		more = more || len(plain(first)) < len(plainItem(p))
	}
	return more
}

// firstName is the code or the name in camel case that t begins with; nil if it
// begins with neither.
func firstName(t notes.Text) notes.Text {
	if len(t) == 0 {
		return nil
	}
	if t[0].Style&notes.CodeSpan != 0 {
		return t[:1]
	}
	word, _, _ := strings.Cut(t[0].Text, " ")
	if !isHumped(word) {
		return nil
	}
	return notes.Text{{Text: strings.TrimRight(word, ",:;."), Style: t[0].Style}}
}

// isHumped says whether a word has a capital behind a small letter.
func isHumped(w string) bool {
	small := false
	for _, r := range w {
		if small && unicode.IsUpper(r) {
			return true
		}
		small = unicode.IsLower(r)
	}
	return false
}

// allNames says whether the points are names of one form and nothing else: all
// of them code, or three and more labels of at most four words.
func allNames(ps []*bullet) bool {
	code := 0
	for _, p := range ps {
		s := plainItem(p)
		switch {
		case isCommandLine(oneCode(p.text)):
			return false
		case isOneCode(p.text):
			code++
		case p.pair() != nil && isTerm(p.pair().left):
		case !isShortName(s):
			return false
		}
	}
	return code == len(ps) || code == 0 && len(ps) > 2
}

// isShortName says whether s names something in four words at most.
func isShortName(s string) bool {
	if s == "" || wordCount(s) > 4 || hasFiniteVerb(s) || endsSentence(s) || opensClause(s) || isSorter(s) || isIntroduction(s) || isCommandLine(s) {
		return false
	}
	return wordCount(s) == 1 || !isPlainVerb(firstWord(s)) && !strings.HasSuffix(s, ".")
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
	case "many others", "etc", "more", "many more", "...":
		return true
	}
	switch firstWord(s) {
	case "other", "others":
		return wordCount(s) <= 2
	case "and":
		return has(s, "others") || has(s, "more") || has(s, "so on")
	}
	return false
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
