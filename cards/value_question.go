package cards

import (
	"strings"

	"k8scards/notes"
)

// valueQuestion asks for the spot of a sentence in a question, where its place
// tells which: at the beginning, as what does something, or at the end, as what
// something is called. False if only a gap is left to ask with.
func valueQuestion(b *bullet, t notes.Text, at spot) (string, bool) {
	if !isEnglish(plain(t)) {
		return "", false
	}
	before, after := t[:at.span].Plain()+t[at.span].Text[:at.from], t[at.span].Text[at.to:]+t[at.span+1:].Markdown()
	if q := whoQuestion(at.answer, before, after); q != "" {
		return subjectBefore(b, q), true
	}
	if q := termQuestion(at.answer, before, after); q != "" {
		return q, true
	}
	if q := nameQuestion(b, strings.TrimSpace(before), after); q != "" {
		return q, true
	}
	return "", false
}

// termQuestion asks for a term that a sentence begins with by what it is said to
// be.
func termQuestion(answer, before, after string) string {
	if before = fold(before); before != "" && before != "the" || isCode(answer) {
		return ""
	}
	if meaning := definesOn(strings.TrimLeft(after, " ")); meaning != "" && !joined(meaning, answer) {
		return fill(english().which, meaning)
	}
	return ""
}

// subjectBefore puts the subject of b in front of a question that does not name
// it, if it is not the heading.
func subjectBefore(b *bullet, question string) string {
	subject := b.subject()
	if subject == "" || mentions(question, subject) || isTask(subject) {
		return question
	}
	if i := strings.LastIndex(subject, " › "); i >= 0 {
		subject = subject[i+len(" › "):]
	}
	return subject + ": " + lowerFirst(question)
}

// isTask says whether a subject is an order rather than a name.
func isTask(subject string) bool {
	return wordCount(subject) > 1 && !isCode(subject) && isImperative(firstWord(subject))
}

// whoQuestion asks for a name in code that a sentence begins with, by its kind:
// "Which flag turns the pump off?" Of a name whose kind is not known more has to
// be told.
func whoQuestion(answer, before, after string) string {
	code := strings.Trim(answer, "` ")
	kind, ok := kindBefore(before)
	if !ok || !isCode(answer) {
		return ""
	}
	does := strings.TrimRight(strings.TrimSpace(after), ".;, ")
	switch {
	case kind != "":
	case namesKind(does):
		kind = firstWord(does)
		does = strings.TrimSpace(does[len(kind):])
	default:
		kind = kindOfCode(code)
	}
	does = predicate(does, kind != "")
	if does == "" || wordCount(does) > maxPurpose || joined(does, answer) {
		return ""
	}
	verb, rest, _ := strings.Cut(does, " ")
	does = verb + " " + withArticles(rest, !isAux(verb), false)
	switch n := contentWords(does); {
	case kind != "" && (n >= 3 || wordCount(does) >= 5):
		return "Which " + kind + " " + does + "?"
	case kind == "" && n >= 5 && !isDangling(does) && (isDistinct(code) || strings.ContainsAny(code, "-= ")):
		return "What " + does + "?"
	}
	return ""
}

// kindBefore says whether nothing stands before a name but an article and what
// kind of name it is, and gives the kind: "the type".
func kindBefore(before string) (string, bool) {
	before = strings.TrimPrefix(fold(before)+" ", "the ")
	before = strings.TrimSpace(before)
	if before == "" {
		return "", true
	}
	return before, namesKind(before) && wordCount(before) == 1 || isValueKind(before)
}

// isValueKind knows words that tell what kind of thing a name is of.
func isValueKind(w string) bool {
	switch w {
	case "type", "mode", "policy", "class", "method", "plugin", "protocol", "model", "service", "controller", "header", "tool", "program", "function", "effect", "status", "phase", "state":
		return true
	}
	return false
}

// predicate is what is said of a name, as it goes on behind "Which flag"; what
// has no verb tells a purpose only of a name whose kind is known. Empty if it is
// neither.
func predicate(does string, known bool) string {
	first, second := twoWords(does)
	switch {
	case isAux(first), isThird(first), isActionVerb(first) && (isDeterminer(second) || second == "that"):
		return does
	case !known:
		return ""
	case first == "to" && isImperative(second):
		return thirdOf(second) + does[len("to ")+len(second):]
	case first == "as":
		return "is used " + does
	case first == "for" && wordCount(does) > 2:
		return "is " + does
	}
	return ""
}

// joined says whether a name stands in s with spaces between its words.
func joined(s, name string) bool {
	return strings.Contains(strings.ReplaceAll(strings.ToLower(s), " ", ""), strings.ToLower(strings.Trim(name, "` ")))
}

// kindOfCode is what a piece of code is by its form; empty if that does not tell.
func kindOfCode(code string) string {
	switch {
	case strings.Contains(code, " "):
		if last := lastWord(code); isValueKind(last) {
			return last
		}
		return ""
	case strings.ContainsAny(code, "()"):
		return ""
	case strings.HasPrefix(code, "-"):
		return "flag"
	case isFileName(code):
		return "file"
	case strings.HasPrefix(code, "/") || strings.HasPrefix(code, "~/") || strings.HasPrefix(code, "$HOME/"):
		return "path"
	case isFieldName(strings.TrimPrefix(code, ".")):
		return "field"
	case isVariableName(code):
		return "variable"
	}
	return ""
}

// isFileName knows names of files by how they end.
func isFileName(s string) bool {
	i := strings.LastIndexByte(s, '.')
	if i < 1 {
		return false
	}
	switch s[i+1:] {
	case "yaml", "yml", "json", "conf", "crt", "key", "pem", "csr", "txt", "md", "go", "py", "js", "sh", "xml", "toml", "ini", "env", "service", "log", "properties", "html", "css", "lock", "mod":
		return true
	}
	return false
}

// isVariableName says whether s is written as variables of the environment are.
func isVariableName(s string) bool {
	return len(s) > 3 && strings.Contains(s, "_") && strings.ToUpper(s) == s && hasLetter(s)
}

// nameQuestion asks what something is called, if the name ends the sentence.
func nameQuestion(b *bullet, before, after string) string {
	if hasLetter(after) {
		return ""
	}
	for _, link := range [...]string{" is also called", " is called", " is also known as", " is known as", " is named", " are called", " are known as"} {
		thing, ok := strings.CutSuffix(before, link)
		if !ok || wordCount(thing) < 2 || strings.ContainsAny(thing, ",;:") || strings.Contains(thing, ". ") || hasFiniteVerb(thing) {
			continue
		}
		be, _, _ := strings.Cut(link[1:], " ")
		return "What " + be + " " + lowerFirst(withSubject(b, thing)) + " called?"
	}
	if subject := unmarked(b.subject()); subject != "" && fold(before) == "used to be called" {
		return "What was " + subject + " called before?"
	}
	return ""
}

// withSubject names the subject of b in the place of an "it" that a phrase ends
// in, and puts an article in front of the phrase.
func withSubject(b *bullet, thing string) string {
	subject := unmarked(b.subject())
	if rest, ok := strings.CutSuffix(thing, " it"); ok && subject != "" {
		thing = rest + " " + subject
	}
	if w := firstWord(thing); isDeterminer(w) || isQuantity(w) || isPluralWord(headOf(thing)) || thing[0] < 'a' {
		return thing
	}
	return "the " + thing
}
