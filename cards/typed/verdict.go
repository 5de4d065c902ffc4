package typed

import (
	"slices"
	"strings"

	"k8scards/cards"
)

// A Verdict says how what was typed stands to the answer of a card.
type Verdict struct {
	// Right is set if it is the answer.
	Right bool
	// Recalled is the share of the answer that it holds, 0 to 1: for a list of its
	// items, for anything else all or nothing.
	Recalled float64
	// Remarks tell what differs, a few words each. A right answer has some too if
	// it is misspelt.
	Remarks []string
}

// Remark is what differs, in one line: what is missing together, and what is too much.
func (v Verdict) Remark() string {
	var parts []string
	last := ""
	for _, remark := range v.Remarks {
		what, which, ok := strings.Cut(remark, ": ")
		if ok && what == last {
			parts[len(parts)-1] += ", " + which
			continue
		}
		parts = append(parts, remark)
		if last = ""; ok {
			last = what
		}
	}
	return strings.Join(parts, "; ")
}

// maxWords is how many words can be typed and compared with sense.
const maxWords = 4

// Asks says whether the answer of a card is short and exact enough to be typed: a
// command, another piece of code, or a few words, each item of a list by itself.
func Asks(c cards.Card) bool {
	if len(c.Items) > 0 {
		return !slices.ContainsFunc(c.Items, func(item string) bool { return !isShort(item) })
	}
	return c.Kind == cards.Command || isShort(c.Answer)
}

func isShort(md string) bool {
	_, isCode := codeOf(md)
	return isCode || len(words(cards.Plain(md))) <= maxWords
}

// Check compares what was typed with the answer of a card.
func Check(c cards.Card, given string) Verdict {
	given = strings.TrimSpace(given)
	switch {
	case given == "":
		return Verdict{}
	case len(c.Items) > 0:
		return checkItems(c, given)
	}
	return checkOne(c, given)
}

// checkOne compares an answer that is no list.
func checkOne(c cards.Card, given string) Verdict {
	code, isCode := codeOf(c.Answer)
	switch {
	case isCode && (c.Kind == cards.Command || isCommand(code)):
		return checkCommand(code, strings.Trim(given, "`"))
	case isCode:
		return checkCode(code, given)
	}
	return checkText(cards.Plain(c.Answer), given, cards.Plain(c.Question))
}

// all is the verdict on an answer that is right as a whole or not at all.
func all(right bool, remarks ...string) Verdict {
	v := Verdict{Right: right, Remarks: remarks}
	if right {
		v.Recalled = 1
	}
	return v
}

// codeOf is the code that an answer consists of.
func codeOf(md string) (string, bool) {
	code := strings.Trim(md, "`")
	if len(md) < 2 || md[0] != '`' || md[len(md)-1] != '`' || strings.Contains(code, "`") {
		return "", false
	}
	return strings.TrimSpace(code), true
}
