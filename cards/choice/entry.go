package choice

import (
	"slices"
	"strings"
	"unicode"

	"k8scards/cards"
)

// An entry is a card and what of it is compared.
type entry struct {
	card    cards.Card
	text    string // the answer in plain words
	form    form
	asked   []string        // the words that tell what is asked for: "which kubectl command"
	topic   map[string]bool // the words of the question that say something
	content map[string]bool // those of the answer
	length  int             // of the answer, see differentLength
	unit    string          // of a number
}

func newEntry(c cards.Card) *entry {
	e := &entry{card: c, text: cards.Plain(c.Answer)}
	question := cards.Plain(c.Question)
	e.asked = asked(question)
	e.form = formOf(c, e.text, e.asked)
	e.topic = content(question)
	e.content = content(e.text)
	if e.form == number {
		e.unit = unitOf(e.text)
	}
	e.length = lengthOf(e)
	return e
}

// maxAsked is how many words tell what is asked for.
const maxAsked = 4

// asked are the words of a question from its question word on.
func asked(question string) []string {
	if at := strings.LastIndex(strings.TrimRight(question, "?. "), ". "); at >= 0 { // the situation comes first
		question = question[at+2:]
	}
	list := strings.FieldsFunc(strings.ToLower(question), func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '?' })
	if i := slices.IndexFunc(list, isQuestionWord); i >= 0 {
		list = list[i:]
	}
	return list[:min(maxAsked, len(list))]
}

func isQuestionWord(w string) bool {
	switch w {
	case "what", "which", "who", "whose", "where", "when", "why", "how", "does", "do", "is", "are", "can", "may", "must":
		return true
	}
	return false
}

// content are the words of a text that say something, each in one form.
func content(text string) map[string]bool {
	list := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !isWordRune(r) }) {
		if w = strings.Trim(w, ".:/-"); w != "" && !isGlue(w) {
			list[stem(w)] = true
		}
	}
	return list
}

// isWordRune says whether r belongs to a word, a number, a path or a flag.
func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-_./:[]=<>*", r)
}

// isGlue knows words that say nothing by themselves.
func isGlue(w string) bool {
	switch w {
	case "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "as", "into", "and", "or", "that", "this", "it", "its",
		"is", "are", "be", "was", "were", "does", "do", "has", "have", "which", "what", "when", "where", "why", "how", "who", "so", "one", "there":
		return true
	}
	return isQuestionWord(w)
}

// stem leaves out an ending, so that one word in two forms is one.
func stem(w string) string {
	for _, ending := range []string{"ing", "ed", "es", "s", "e"} {
		if rest, ok := strings.CutSuffix(w, ending); ok && len(rest) > 3 {
			return rest
		}
	}
	return w
}

// within says whether all the words of one text are in another.
func within(part, whole map[string]bool) bool {
	for w := range part {
		if !whole[w] {
			return false
		}
	}
	return len(part) > 0
}

// opening is the first word of the answer in small letters: of a verdict, yes or no.
func (e *entry) opening() string {
	first, _, _ := strings.Cut(strings.ToLower(e.text), " ")
	return strings.TrimRight(first, ",.;: ")
}

// opposite is the answer that is left where it is yes or no, written alike.
func (e *entry) opposite() string {
	other := map[string]string{"yes": "no", "no": "yes", "true": "false", "false": "true"}[e.opening()]
	if unicode.IsUpper([]rune(e.text)[0]) {
		other = strings.ToUpper(other[:1]) + other[1:]
	}
	return strings.Replace(e.card.Answer, e.text, other+e.text[len(e.opening()):], 1)
}
