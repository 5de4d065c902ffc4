package cards

import (
	"strings"

	"k8scards/notes"
)

// asSubject is a name as it stands in a question in English: with the article
// that the notes themselves give it. "pump" becomes "a pump" in notes that speak
// of "a pump" or of "pumps" anywhere, and "the pump" in those that know but one.
// Code, plurals, names of several capitals and what has an article stay as they
// are, as does what the notes do not tell of.
func (b *bullet) asSubject(name string) string {
	bare := name
	if i := strings.Index(bare, " ("); i > 0 {
		bare = bare[:i]
	}
	bare = unmarked(bare)
	if !takesArticle(bare) {
		return name
	}
	switch b.articles.of(bare) {
	case indefinite:
		return withArticle(name)
	case definite:
		return "the " + name
	}
	return name
}

// takesArticle says whether a name is one before which an article could stand:
// a few words that end in a noun in the singular.
func takesArticle(name string) bool {
	if name == "" || wordCount(name) > 4 || strings.ContainsAny(name, "`./:=›,&+<>@0123456789") || !isLatin(name) {
		return false
	}
	first, head := strings.ToLower(firstWord(name)), lastWord(name)
	_, form := verbOf(head)
	return !isDeterminer(first) && !isQuantity(first) && !hasPreposition(name) && !isPluralWord(head) &&
		form != gerund && form != participle && !isUncountable(head) && (!strings.HasSuffix(head, "ing") || isGenusWord(head) || len(head) < 6)
}

// isUncountable knows nouns of technical notes that are not counted, whatever
// people write.
func isUncountable(w string) bool {
	switch w {
	case "software", "hardware", "middleware", "storage", "data", "metadata", "information", "traffic", "memory", "networking", "security", "availability",
		"authorization", "authentication", "encryption", "access", "isolation", "work", "performance", "infrastructure", "downtime", "overhead", "compute",
		"persistence", "redundancy", "concurrency", "equipment", "advice", "water", "time", "capital", "money", "kubernetes":
		return true
	}
	return strings.HasSuffix(w, "ness") || strings.HasSuffix(w, "ability")
}

// An article is what stands before a name in the notes.
type article uint8

const (
	noArticle article = iota
	indefinite
	definite
)

// A nounUse counts how one noun is used.
type nounUse struct{ a, the, several int }

// articles tells which article a noun takes, by how a document uses it. It looks
// only when it is first asked.
type articles struct {
	root  *notes.Node
	nouns map[string]nounUse
}

// of is the article that a name takes. How its last two words are used counts
// before how the last is; a name written as a title has to be found itself.
func (a *articles) of(name string) article {
	if a == nil {
		return noArticle
	}
	if a.nouns == nil {
		a.nouns = map[string]nounUse{}
		a.read(a.root)
	}
	low := strings.ToLower(name)
	if i := strings.LastIndexByte(low, ' '); i > 0 {
		from := strings.LastIndexByte(low[:i], ' ') + 1
		if found := a.nouns[low[from:]].article(); found != noArticle || isTitled(name) {
			return found
		}
		low = low[i+1:]
		if found := a.nouns[low].article(); found != noArticle {
			return found
		}
		return usualArticle(low)
	}
	use := a.nouns[low]
	switch found := use.article(); {
	case name == strings.ToUpper(name) && use.several == 0:
		return noArticle // "an HTTP" stands before another noun that a mark hides
	case strings.Contains(low, "-") && use.a+use.several < 2:
		return noArticle // more likely the name of a program, met once in "a new name-of-it"
	case found != noArticle || low != name:
		return found
	}
	return usualArticle(low)
}

// usualArticle is the article of a noun that the notes do not tell of: what
// other things are a kind of is counted, and so is what can be both a verb and
// a plural ("labels").
func usualArticle(noun string) article {
	if isGenusWord(noun) || isNounBase(noun) {
		return indefinite
	}
	return noArticle
}

// article is the one that the uses of a noun tell of: "a" for what is many, "the"
// for what is but one.
func (t nounUse) article() article {
	switch {
	case t.the > 2*t.a && t.several == 0 && t.the > 1:
		return definite
	case t.a+t.several > 0:
		return indefinite
	}
	return noArticle
}

// read counts the nouns of n and what is nested in it.
func (a *articles) read(n *notes.Node) {
	if len(n.Text) > 0 {
		a.count(n.Text.Plain())
	}
	for _, row := range n.Rows {
		for _, cell := range row {
			a.count(cell.Plain())
		}
	}
	for _, c := range n.Children {
		a.read(c)
	}
}

// count finds the nouns of s behind an article, and the plurals.
func (a *articles) count(s string) {
	c := nounCounter{articles: a, s: strings.ToLower(s)}
	end := 0
	for {
		from, to := nextNamePart(c.s, end)
		if from == to || c.isDivided(from) {
			c.close()
			c.before, c.last = stretch{}, stretch{}
		}
		if from == to {
			return
		}
		c.word(from, to)
		end = to
	}
}

// nextNamePart is the first word of s from at on; empty if there is none.
func nextNamePart(s string, at int) (from, to int) {
	from = at
	for from < len(s) && !isNamePart(s[from]) {
		from++
	}
	for to = from; to < len(s) && isNamePart(s[to]); {
		to++
	}
	return from, to
}

// isNamePart says whether c is within a word; all beyond ASCII is.
func isNamePart(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '/' || c == '\'' || c >= 0x80
}

// A nounCounter goes through a text word by word.
type nounCounter struct {
	*articles
	s            string
	open         string  // the article of the phrase that is not yet at its end
	length       int     // how many words of the phrase were read
	before, last stretch // the two words read last
}

// maxPhrase is how many words may stand behind an article up to its noun.
const maxPhrase = 4

// word reads the word from one byte of the text to another.
func (c *nounCounter) word(from, to int) {
	w := c.s[from:to]
	switch {
	case w == "a" || w == "an" || w == "the" || w == "each" || w == "every":
		c.close()
		c.open, c.length = w, 0
		c.before, c.last = stretch{}, stretch{}
		return
	case c.open != "" && (c.length == maxPhrase || endsNounPhrase(w) || c.length > 1 && isParticiple(w)):
		c.close()
	case to-from > 3 && w[len(w)-1] == 's' && isPluralWord(w):
		c.several(from, to)
	}
	c.length++
	c.before, c.last = c.last, stretch{from, to}
}

// isDivided says whether more than a space stands between the word read last and
// from.
func (c *nounCounter) isDivided(from int) bool {
	end := c.last[1]
	return end > 0 && (from > end+1 || c.s[end] != ' ')
}

// endsNounPhrase knows the words that end a phrase of an article and its noun.
func endsNounPhrase(w string) bool {
	return isPreposition(w) || isAux(w) || isClauseOpener(w) || isRelative(w) || isCondition(w) || w == "and" || w == "or" || isAdverb(w) || isThird(w)
}

// close counts the noun of the phrase that has come to its end: its last word,
// or the one before what is done to it ("a key kept").
func (c *nounCounter) close() {
	if c.open == "" || c.last.empty() {
		c.open = ""
		return
	}
	head, before := c.last, c.before
	if isParticiple(c.at(head)) && !before.empty() {
		head, before = before, stretch{}
	}
	c.add(c.at(head))
	if !before.empty() {
		c.add(c.s[before[0]:head[1]])
	}
	c.open = ""
}

func isParticiple(w string) bool {
	_, form := verbOf(w)
	return form == participle
}

func (c *nounCounter) at(w stretch) string { return c.s[w[0]:w[1]] }

// add counts one use of a noun behind the open article.
func (c *nounCounter) add(noun string) {
	t := c.nouns[noun]
	if c.open == "the" {
		t.the++
	} else {
		t.a++
	}
	c.nouns[noun] = t
}

// several counts a plural, alone and with the word before it.
func (c *nounCounter) several(from, to int) {
	c.addPlural(c.s[from:to])
	if !c.last.empty() {
		c.addPlural(c.s[c.last[0]:to])
	}
}

func (c *nounCounter) addPlural(nouns string) {
	noun := singularOf(nouns)
	t := c.nouns[noun]
	t.several++
	c.nouns[noun] = t
}

// withArticle puts "a" or "an" in front of a name, by how it is spoken: letters
// of a short form one by one.
func withArticle(name string) string {
	bare := strings.TrimLeft(name, "*_`")
	if opensInVowel(bare) {
		return "an " + name
	}
	return "a " + name
}

// opensInVowel says whether a name begins with the sound of a vowel.
func opensInVowel(name string) bool {
	word, _, _ := strings.Cut(name, " ")
	if isSpelledOut(word) {
		return strings.ContainsRune("AEFHILMNORSX", rune(word[0]))
	}
	low := strings.ToLower(word)
	for _, start := range [...]string{"uni", "use", "usu", "uti", "eu", "one", "once", "ubi"} {
		if strings.HasPrefix(low, start) {
			return strings.HasPrefix(low, "unin") || strings.HasPrefix(low, "unim") || strings.HasPrefix(low, "unid")
		}
	}
	return strings.HasPrefix(low, "hour") || strings.HasPrefix(low, "hono") || low != "" && strings.ContainsRune("aeiou", rune(low[0]))
}

// isSpelledOut says whether a word is spoken letter by letter: capitals, with at
// most the s of a plural, that make no syllable.
func isSpelledOut(w string) bool {
	w = strings.TrimSuffix(w, "s")
	if len(w) < 2 || len(w) > maxAcronym || strings.ContainsFunc(w, func(r rune) bool { return r < 'A' || r > 'Z' }) {
		return false
	}
	return len(w) < 3 || !strings.ContainsAny(w[1:len(w)-1], "AEIOUY")
}
