package cards

import (
	"strings"
	"unicode"

	"k8scards/notes"
)

// askEntries asks for the items by what they themselves show to be: the values or
// fields of what is named in code, or things of one kind.
func (l *enumeration) askEntries(lead notes.Text) string {
	name := plain(lead)
	switch {
	case l.inline || wordCount(name) > maxTerm || !l.b.isLabel() && !l.promises():
		return ""
	case isOneCode(lead) || isCamel(name):
		return l.askCode(lead)
	case isActor(name) && allOneWord(l.items) && all(l.items, isDeedWord):
		return "Name the " + number(len(l.items)) + " operations of " + markdown(lead) + "."
	}
	return ""
}

// isDeedWord says whether s tells in one word what can be done with a thing.
func isDeedWord(s string) bool {
	_, form := verbOf(strings.ToLower(s))
	return form == baseForm
}

// askCode asks for the values or the fields of what stands in code.
func (l *enumeration) askCode(lead notes.Text) string {
	code := oneCode(lead)
	if !allNames(l.ps) && !allOneWord(l.items) || isCommandLine(code) {
		return ""
	}
	what := " of " + markdown(lead) + "."
	switch {
	case all(l.items, isValueWord):
		return "Name the " + number(len(l.items)) + " values" + what
	case all(l.items, isFieldWord), strings.Contains(code, ".") && all(l.items, isLowerWord):
		return "Name the " + number(len(l.items)) + " fields" + what
	case code == "":
		return ""
	}
	return fill(english().nameThem, named(l.b, markdown(lead)), allItems(len(l.items)))
}

func all(items []string, is func(string) bool) bool {
	for _, it := range items {
		if !is(strings.Trim(it, "`\"")) {
			return false
		}
	}
	return true
}

func allOneWord(items []string) bool {
	return all(items, func(s string) bool { return wordCount(s) == 1 && !strings.Contains(s, " ") })
}

// isValueWord says whether s looks like a value: a word with a capital, or a
// number.
func isValueWord(s string) bool {
	return s != "" && (s[0] >= 'A' && s[0] <= 'Z' || s[0] >= '0' && s[0] <= '9')
}

// isLowerWord says whether s is one word in small letters.
func isLowerWord(s string) bool {
	return s != "" && s[0] >= 'a' && s[0] <= 'z' && !strings.Contains(s, " ")
}

// isFieldWord says whether s looks like a field: in camel case.
func isFieldWord(s string) bool { return isCamel(s) && !strings.ContainsAny(s, " ()") }

// makeOfOneKind reads a term with three and more names of one kind among what
// stands under it: all of them end in the same noun.
func makeOfOneKind(b *bullet) []draft {
	if len(b.points()) < 3 || !b.isLabel() {
		return nil
	}
	name := markdown(unemphasised(trimColon(b.text)))
	if !b.readsEnglish() || !isActor(name) {
		return nil
	}
	kind, ps := ofOneKind(b.points())
	if ps == nil || len(ps) > maxItems {
		return nil
	}
	l := enumeration{b: b, ps: ps, items: itemTexts(ps)}
	if l.items == nil {
		return nil
	}
	if strings.EqualFold(lastWord(name), kind) {
		return l.drafts("Name the " + number(len(ps)) + " kinds of " + name + ".")
	}
	return l.drafts("Name the " + number(len(ps)) + " " + lowerFirst(pluralOf(kind)) + " of " + name + ".")
}

// ofOneKind are the points that are names of one kind, and that kind; none if any
// other beside them is not a sentence.
func ofOneKind(ps []*bullet) (kind string, same []*bullet) {
	for _, p := range ps {
		k := kindOf(plainItem(p))
		switch {
		case k == "" && !isSentence(p) && !hasFiniteVerb(p.words) && !startsAsThird(p.words):
			return "", nil
		case k == "":
		case kind == "":
			kind, same = k, append(same, p)
		case !strings.EqualFold(kind, k):
			return "", nil
		default:
			same = append(same, p)
		}
	}
	if len(same) < 3 {
		return "", nil
	}
	return kind, same
}

// kindOf is what the form of a name says that it names: a function with its
// brackets, a flag, or the noun that it ends in; empty if nothing tells.
func kindOf(s string) string {
	if !strings.Contains(s, " ") {
		switch {
		case strings.HasSuffix(s, "()"):
			return "function"
		case strings.HasPrefix(s, "--"):
			return "flag"
		}
		return ""
	}
	if wordCount(s) > 4 || !isShortName(s) || strings.ContainsAny(s, "`.,/=") {
		return ""
	}
	last := s[strings.LastIndexByte(s, ' ')+1:]
	if isPluralWord(strings.ToLower(last)) || !strings.ContainsFunc(last, unicode.IsLetter) {
		return ""
	}
	return last
}
