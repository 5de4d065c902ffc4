package cards

import "strings"

// makeAttribute reads a label that names a side of what stands above it, with
// what is said of that side: "Purpose: …" under "Pump".
func makeAttribute(b *bullet, p *pair) []draft {
	label := strings.TrimRight(unmarked(markdown(p.left)), ": ")
	if !isSide(label) && !isOfSomething(label) {
		return nil
	}
	subject := unmarked(b.subject())
	first, rest := firstSentence(p.right)
	answer, wasCut := clip(first)
	switch n := wordCount(plain(answer)); {
	case !b.readsEnglish(), n == 0, n > longMeaning+2, isDangling(plain(answer)), endsInColon(plain(p.right)), isLinkOnly(p.right), isCommandLine(oneCode(p.right)):
		return nil
	}
	question := ""
	switch {
	case isOfSomething(label):
		question = fill("What is the {0}?", strings.ToLower(label))
	case subject == "" || wordCount(subject) > maxTerm+2 || strings.Contains(subject, "›"):
		return nil
	case isDefinitionLabel(label):
		question = fill("What is {0}?", subject)
	default:
		question = fill("What is the {0} of {1}?", strings.ToLower(label), subject)
	}
	if givesAwayWhole(question, plain(answer)) {
		return nil
	}
	more := markdown(rest)
	if wasCut {
		more = markdown(p.right)
	}
	return []draft{{kind: Basic, question: question, answer: strings.TrimRight(markdown(answer), ". "), more: joinMore(more, b.detail())}}
}

// isSide knows what is told of many things under the same name.
func isSide(label string) bool {
	switch fold(label) {
	case "function", "purpose", "main purpose", "role", "main role", "goal", "main goal", "responsibility", "aim", "scope", "default port",
		"default value", "data unit", "pdu", "protocol data unit", "time complexity", "space complexity", "main advantage", "main disadvantage",
		"main benefit", "main use", "main use case", "drawback", "downside", "key benefit", "lifespan", "lifetime", "definition", "description", "meaning":
		return true
	}
	return false
}

// isDefinitionLabel says whether a label announces what a thing is.
func isDefinitionLabel(label string) bool {
	switch fold(label) {
	case "definition", "description", "meaning":
		return true
	}
	return false
}

// isOfSomething says whether a label names a side together with its thing: "goal
// of the controller".
func isOfSomething(label string) bool {
	side, thing, ok := strings.Cut(strings.ToLower(label), " of ")
	return ok && isSide(side) && thing != "" && wordCount(thing) <= maxTerm
}
