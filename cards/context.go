package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// Where a term belongs: a word such as `Always` or "valve" may mean something
// else under another label.

// within puts the one thing that a term is a part of in front of a question, as
// in "In a pump, what is a valve?".
func (d definition) within(question string) string {
	context := d.context()
	if context == "" || mentions(question, context) || d.stated {
		return question
	}
	if d.language() != english() {
		return context + ": " + lowerQuestion(question)
	}
	return "In " + d.b.asSubject(context) + ", " + lowerFirst(question)
}

// context is the label above a term that is the name of one thing; empty if the
// term stands for itself.
func (d definition) context() string {
	up := d.place.up
	if up == nil || isDistinct(plain(d.term)) || d.field() != "" {
		return ""
	}
	if up.node.Kind == notes.Heading {
		return d.shortHeading(up)
	}
	if !isPoint(up.node.Kind) {
		return ""
	}
	if code := onlyName(up.text); isCode(code) && isContext(code) && (!isCapital(oneCode(d.term)) || isCommonValue(oneCode(d.term))) {
		return code
	}
	s := unmarked(d.place.subject())
	if d.isPartOf(s) {
		return s
	}
	if d.place.underHeading() || !isContext(s) || !d.place.isEnglish() && isLead(s) || isPluralWord(headOf(fold(s))) || mentions(plain(d.term), s) || isCapital(plain(d.term)) {
		return ""
	}
	return s
}

// shortHeading is the heading above if it is a short form and the term a word of
// which it has one letter: "Model" under "MVC".
func (d definition) shortHeading(up *bullet) string {
	s := unmarked(up.headline())
	if !d.isPartOf(s) {
		return ""
	}
	return s
}

// isPartOf says whether a term is one of the words that a short form is made of.
func (d definition) isPartOf(short string) bool {
	t := plain(d.term)
	return len(short) > 1 && len(short) <= maxAcronym && strings.ToUpper(short) == short && !strings.Contains(t, " ") && len(t) > 2 && !isOneCode(d.term) &&
		strings.Contains(short, strings.ToUpper(t[:1])) && len(d.place.up.points()) == len(short)
}

// isCommonValue knows the values that many things can have.
func isCommonValue(s string) bool {
	switch strings.ToLower(s) {
	case "none", "default", "always", "never", "auto", "true", "false", "all", "any", "on", "off", "enabled", "disabled":
		return true
	}
	return false
}

// isCapital says whether s begins as a name does.
func isCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// isContext says whether s can be what a term belongs to.
func isContext(s string) bool {
	if isCode(s) {
		return !strings.ContainsAny(s, " =$<") && (isFieldName(strings.Trim(s, "`")) || !strings.Contains(s, "."))
	}
	return s != "" && !strings.Contains(s, "`") && !strings.ContainsAny(s, "([:/") && isActor(s) && !counts(fold(s)) &&
		!strings.ContainsFunc(s, unicode.IsDigit) && !isSorterWord(lastWord(s))
}

// field is the field in code that a word in code right below it is a value of.
func (d definition) field() string {
	up := d.place.up
	value := oneCode(d.term)
	if up == nil || value == "" || !isCapital(value) || !isCommonCode(d.term) {
		return ""
	}
	field := oneCode(trimColon(up.text))
	if field == "" && isPoint(up.node.Kind) {
		field = strings.Trim(onlyName(up.text), "`")
	}
	if !isFieldName(field) || strings.HasPrefix(field, "-") {
		return ""
	}
	return field
}

// kindOfCode is what a word in code that many things may have is one of, by the
// plural above it: "fill policy" of `Always` under "Fill policies".
func (d definition) kindOfCode() string {
	if !isCommonCode(d.term) {
		return ""
	}
	return d.kindAbove()
}

// kindAbove is what the term is one of, in the singular, if it stands right below
// a plural that sorts things by their kind. Words in code are of the kind that a
// singular tells of, too: "restart policy".
func (d definition) kindAbove() string {
	up := d.place.up
	if up == nil || d.stated || up.count == 0 || up.count > maxKind+1 {
		return ""
	}
	s := strings.TrimRight(unmarked(up.words), ":： ")
	if up.node.Kind == notes.Heading {
		s = dropNumber(s)
	}
	if !isPluralWord(headOf(fold(s))) && !isCommonCode(d.term) {
		return ""
	}
	return kindIn(s)
}

// maxKind is how many words the name of a kind may have.
const maxKind = 4

// kindIn is the kind that a label tells of: "service type" for "Service types",
// "kind of volume" for "3 kinds of volumes". Empty if it tells of none.
func kindIn(label string) string {
	first, rest, _ := strings.Cut(label, " ")
	if w := strings.ToLower(first); counts(w) || isDeterminer(w) || w == "different" || w == "main" || w == "common" || w == "available" || w == "important" {
		return kindIn(rest)
	}
	if strings.ContainsAny(label, "`,;:()?!&/+0123456789") || wordCount(label) > maxKind || has(label, "and") || has(label, "or") {
		return ""
	}
	if before, after, ok := strings.Cut(label, " of "); ok {
		if !isClass(strings.ToLower(before)) {
			return ""
		}
		return singularIfPlural(strings.ToLower(before)) + " of " + singularIfPlural(lowerFirst(after))
	}
	if !isClass(lastWord(label)) {
		return ""
	}
	return singularIfPlural(lowerWords(label))
}

// tellingKind is a kind that says by itself what is asked for; empty for one that
// says only that there are several.
func tellingKind(kind string) string {
	switch kind {
	case "type", "kind", "class", "level", "method", "approach", "model", "option", "object", "structure", "role", "property", "technique", "format":
		return ""
	}
	return kind
}

// lowerWords writes each word of a title small, unless it is a name.
func lowerWords(s string) string {
	ws := strings.Fields(s)
	for i, w := range ws {
		ws[i] = lowerFirst(w)
	}
	return strings.Join(ws, " ")
}

func singularIfPlural(name string) string {
	if isPluralWord(lastWord(name)) {
		return singularOf(name)
	}
	return name
}

// isClass knows the nouns by which things are sorted, in both numbers.
func isClass(w string) bool {
	switch singularIfPlural(w) {
	case "type", "kind", "mode", "policy", "strategy", "component", "phase", "state", "condition", "pattern", "level", "layer", "operator", "effect",
		"field", "parameter", "flag", "option", "method", "protocol", "hook", "controller", "plugin", "probe", "backend", "class", "role", "verb",
		"algorithm", "guarantee", "property", "attribute", "header", "annotation", "function", "command", "subcommand", "scheme",
		"technique", "approach", "model", "format", "service", "resource", "object", "tool", "workload", "structure":
		return true
	}
	return false
}
