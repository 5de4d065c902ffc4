package choice

import (
	"slices"
	"strings"

	"k8scards/cards"
	"k8scards/cards/kubectl"
)

// A form is the kind of thing that an answer is. A person tells the right one among
// answers of other forms without knowing it.
type form uint8

const (
	sentence form = iota
	phrase        // a few words
	verdict       // yes or no, and why
	bare          // yes or no
	number        // with its unit, or an address
	code          // a name
	flag
	field // of an object, as a path
	path  // of a file
	command
	list
	sequence
)

// maxPhrase is how many words a phrase has at most.
const maxPhrase = 4

// formOf is the form of a card's answer, given in plain words, and asked for in these.
func formOf(c cards.Card, text string, asked []string) form {
	words := strings.Fields(text)
	switch {
	case c.Kind == cards.Sequence:
		return sequence
	case len(c.Items) > 0:
		return list
	case len(words) == 0:
		return phrase
	case c.Kind == cards.Command || isCode(c.Answer) && len(words) > 1 && kubectl.Knows(words[0]):
		return command
	case isBare(text):
		return bare
	case len(words) <= maxPhrase && isNumber(text):
		return number
	case isCode(c.Answer) && slices.Contains(asked, "field"):
		return field
	case isCode(c.Answer) && (len(words) == 1 || text[0] == '-'):
		return formOfCode(text)
	case isBare(strings.TrimRight(words[0], ",.;:")):
		return verdict
	case len(words) <= maxPhrase:
		return phrase
	}
	return sentence
}

// isNumber says whether a text begins with a number.
func isNumber(text string) bool {
	text = strings.TrimLeft(text, "~<>=+-")
	return text != "" && text[0] >= '0' && text[0] <= '9'
}

// formOfCode is the form of one word of code.
func formOfCode(word string) form {
	switch {
	case strings.HasPrefix(word, "-"):
		return flag
	case strings.HasPrefix(word, "/") || strings.HasPrefix(word, "~/") || strings.HasPrefix(word, "$HOME/"):
		return path
	case isField(word):
		return field
	}
	return code
}

// isField says whether a word is a path into an object.
func isField(word string) bool {
	first, rest, _ := strings.Cut(strings.TrimLeft(word, "."), ".")
	switch first {
	case "spec", "status", "metadata", "data", "involvedObject":
		return true
	}
	return rest != "" && strings.Contains(word, "[")
}

// isBare says whether a text is a verdict and nothing else.
func isBare(text string) bool {
	switch strings.ToLower(strings.TrimRight(text, ".")) {
	case "yes", "no", "true", "false":
		return true
	}
	return false
}

func isCode(md string) bool { return len(md) > 2 && md[0] == '`' && md[len(md)-1] == '`' }
