package cards

import (
	"strings"

	"k8scards/notes"
)

// valueSpot finds the value of a statement: the last code span that the words
// before it lead to, or else the only number.
func valueSpot(t notes.Text) spot {
	if codes(t) > 2 {
		return spot{}
	}
	for i := len(t) - 1; i >= 0; i-- {
		s := t[i]
		if s.Style&notes.CodeSpan == 0 || wordCount(s.Text) > 4 || isCommandLine(s.Text) || !hasLetter(s.Text) {
			continue
		}
		number := strings.Trim(s.Text, "0123456789.%") == ""
		if i > 0 && (number || leadsToValue(t[:i].Plain()) && (endsPhrase(t[i+1:]) || namesKind(t[i+1:].Plain()))) || isShortLead(t[:i]) && whoQuestion(codeSpan(s.Text), t[:i].Plain(), t[i+1:].Plain()) != "" {
			return spot{span: i, to: len(s.Text), answer: codeSpan(s.Text)}
		}
		break
	}
	at := numberSpot(t)
	if at.answer == "" {
		return spot{}
	}
	if s := plain(t); isEnglish(s) && !saysValue(s) || !isLatin(s) && !saysWideValue(s) {
		return spot{}
	}
	return at
}

// isShortLead says whether t is nothing, or at most two words in front of a name.
func isShortLead(t notes.Text) bool { return wordCount(t.Plain()) < 3 }

// saysValue says whether a sentence tells what a number is of: it has a verb, or
// one of the words that come with values.
func saysValue(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "max", "maximum", "min", "minimum", "default", "limit", "limits", "version", "port", "ports", "size", "since", "ga", "beta", "alpha", "per", "up", "feature":
			return true
		}
		if _, form := verbOf(w); isFiniteVerb(w) || form == participle || form == pastForm || form == thirdForm && !isNounToo(w) || form == gerund {
			return true
		}
	}
	return false
}

// isDetermined says whether the words around a spot tell what is wanted there: of
// code whose form does not tell what it is the words that lead to it have to, and
// of a number its unit or what it counts.
func (p spot) isDetermined(t notes.Text) bool {
	before, after := t[:p.span].Plain()+t[p.span].Text[:p.from], t[p.span].Text[p.to:]+t[p.span+1:].Plain()
	switch {
	case !isCode(p.answer), strings.Trim(p.answer, "`0123456789.,%") == "":
		return p.isMeasured(before, after)
	case kindOfCode(strings.Trim(p.answer, "` ")) != "" || namesKind(after):
		return hasLetter(before)
	}
	return leadsToName(before) || !isLatin(before)
}

// leadsToName says whether the words before a name say that it is one, of what
// has been told.
func leadsToName(before string) bool {
	last := lastWord(before)
	if last == "is" || last == "are" || endsInColon(strings.TrimSpace(before)) || strings.HasSuffix(strings.TrimSpace(before), "=") {
		return wordCount(before) > 1
	}
	switch last {
	case "to", "as", "called", "named", "port", "version", "path", "file", "field", "flag", "option", "command", "directory", "folder",
		"key", "label", "annotation", "setting", "parameter", "policy", "mode", "type", "class", "state", "phase", "code", "status", "reason",
		"es", "en", "por", "con", "com", "como", "é", "em", "no", "na", "directorio", "archivo", "fichero", "comando", "opción":
		return wordCount(before) > 2
	}
	return false
}

// namesKind says whether the words behind a value tell what it is: "the […] flag".
func namesKind(behind string) bool {
	switch firstWord(behind) {
	case "flag", "field", "option", "command", "port", "annotation", "label", "parameter", "setting", "file", "directory", "key", "argument", "variable":
		return true
	}
	return false
}

// leadsToValue says whether the words before a value tell that it is one, and
// not one of several or a name in passing.
func leadsToValue(before string) bool {
	if strings.HasSuffix(before, "=") || endsInColon(before) || strings.HasSuffix(before, "(") && wordCount(before) > 2 {
		return true
	}
	if !isLatin(before) {
		return leadsToWideValue(before)
	}
	switch lastWord(before) {
	case "is", "are", "be", "defaults", "to", "in", "at", "on", "under", "called", "named", "port", "version", "path", "file", "field", "flag", "option",
		"command", "directory", "folder", "key", "value", "label", "annotation", "setting", "parameter", "policy", "mode", "type", "class", "state", "phase", "kind", "code", "status", "reason", "via", "using", "with", "as", "by", "through", "from", "use", "than", "the", "below", "above", "after", "before", "over", "until", "every", "about",
		"es", "en", "por", "con", "com", "como", "é", "em", "no", "na", "directorio", "archivo", "fichero", "comando", "opción":
		return true
	}
	return false
}

func codes(t notes.Text) int {
	n := 0
	for _, s := range t {
		if s.Style&notes.CodeSpan != 0 {
			n++
		}
	}
	return n
}
