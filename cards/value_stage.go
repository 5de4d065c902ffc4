package cards

import (
	"strings"

	"k8scards/notes"
)

// askStage asks for the version in which something reached a stage: "GA in 1.14"
// under its name, or "node affinity introduced in 1.2".
func askStage(b *bullet, t notes.Text) []draft {
	s := strings.TrimRight(plain(t), ". ")
	if len(t) != 1 || !strings.ContainsAny(s, "0123456789") || !isEnglish(s) {
		return nil
	}
	var out []draft
	for clause := range strings.SplitSeq(s, ", ") {
		thing, stage, version := stageOf(clause)
		if version == "" || b.shows(version) {
			if len(out) == 0 {
				return nil
			}
			break
		}
		if thing == "" {
			thing = unmarked(b.subject())
		}
		if thing == "" || strings.Contains(thing, "›") || wordCount(thing) > maxTerm {
			return nil
		}
		out = append(out, draft{kind: Basic, question: stageQuestion(thing, stage), answer: version})
	}
	return out
}

// stageOf takes "beta since 1.5" apart, with the name of the thing in front if
// it is told.
func stageOf(clause string) (thing, stage, version string) {
	ws := strings.Fields(clause)
	n := len(ws)
	if n < 3 || !isVersion(ws[n-1]) || !isStage(strings.ToLower(ws[n-3])) {
		return "", "", ""
	}
	switch strings.ToLower(ws[n-2]) {
	case "in", "since", "from", "version":
	default:
		return "", "", ""
	}
	before := ws[:n-3]
	for len(before) > 0 && (isAux(before[len(before)-1]) || isArticle(strings.ToLower(before[0])) && len(before) == 1) {
		before = before[:len(before)-1]
	}
	thing = strings.Join(before, " ")
	if fold(dropArticle(thing)) == "feature" {
		thing = ""
	}
	if hasFiniteVerb(thing) || isDangling(thing) || isSorter(thing) && thing != "" {
		return "", "", ""
	}
	return thing, strings.ToLower(ws[n-3]), strings.TrimRight(ws[n-1], "+")
}

// isVersion says whether s is the number of a version: "1.19", "v1.5+".
func isVersion(s string) bool {
	s = strings.TrimRight(strings.TrimPrefix(s, "v"), "+")
	return strings.Contains(s, ".") && strings.Trim(s, "0123456789.") == "" && s[0] != '.'
}

// isStage knows the stages of a feature.
func isStage(w string) bool {
	switch w {
	case "ga", "beta", "alpha", "stable", "introduced", "added", "deprecated", "removed", "available", "released":
		return true
	}
	return false
}

// stageQuestion asks since which version a thing is what the stage says.
func stageQuestion(thing, stage string) string {
	switch stage {
	case "ga":
		return "In which version did " + thing + " become GA?"
	case "beta", "alpha", "stable", "available":
		return "In which version did " + thing + " become " + stage + "?"
	}
	be := "was "
	if isPluralWord(headOf(thing)) {
		be = "were "
	}
	return "In which version " + be + thing + " " + stage + "?"
}

// askDefault asks for the default that a sentence or a bullet under a name gives.
func askDefault(b *bullet, t notes.Text) []draft {
	value := defaultIn(t)
	if value == "" || b.shows(value) || isPlaceholder(value) {
		return nil
	}
	name := firstCode(t)
	if name != "" && !isFieldName(name) {
		return nil
	}
	of := codeSpan(name)
	if name == "" {
		if of = unmarked(b.subject()); !isCode(of) || b.underHeading() || fold(of) == fold(value) {
			return nil
		}
	}
	return []draft{{kind: Basic, question: "What is the default of " + of + "?", answer: value}}
}

// defaultIn is the value behind "default is", "defaults to" and the like, if no
// more stands behind it.
func defaultIn(t notes.Text) string {
	for i, s := range t {
		if s.Style != 0 || s.URL != "" {
			continue
		}
		low := strings.ToLower(s.Text)
		at := strings.Index(low, "default")
		if at < 0 || at > 0 && joins(rune(low[at-1])) {
			continue
		}
		rest := cutDefaultLead(low[at:])
		if rest == low[at:] {
			return ""
		}
		value := strings.TrimRight(strings.TrimSpace(s.Text[len(s.Text)-len(rest):]), ".) ")
		if value == "" && i+1 < len(t) && t[i+1].Style&notes.CodeSpan != 0 && !hasLetter(t[i+2:].Plain()) {
			return codeSpan(t[i+1].Text)
		}
		if value != "" && i == len(t)-1 && wordCount(value) <= 2 && strings.ContainsAny(value[:1], "0123456789") {
			return value
		}
		return ""
	}
	return ""
}

// cutDefaultLead cuts the words that lead from "default" to its value.
func cutDefaultLead(s string) string {
	for _, lead := range [...]string{"default value is ", "default value: ", "default is ", "defaults to ", "default to ", "defaulting to ", "default: ", "default = ", "default value = "} {
		if rest, ok := strings.CutPrefix(s+" ", lead); ok {
			return strings.TrimSuffix(rest, " ")
		}
	}
	return s
}
