package cards

import "strings"

// withGivens tells in the question for a command the names that it takes: right
// behind what they name ("the pod `web`"), or at its end.
func withGivens(task string, givens []given) string {
	var left []string
	for _, g := range givens {
		if named, ok := nameIn(task, g); ok {
			task = named
		} else if by := behind(task, g); by != "" {
			task += by
		} else {
			left = append(left, codeSpan(g.text))
		}
	}
	if len(left) > 0 {
		task += ", given " + strings.Join(left, " and ")
	}
	return task
}

// nameIn puts a name behind the noun in task that it names. The thing is then a
// certain one.
func nameIn(task string, g given) (string, bool) {
	noun := g.noun
	if noun == "" && !strings.ContainsAny(g.text[:1], "0123456789'\"$") {
		noun = onlyNoun(task)
	}
	at := nounEnd(task, noun)
	if at < 0 || strings.Contains(g.text, "=") && noun != "label" {
		return task, false
	}
	return certain(task[:at-len(noun)]) + task[at-len(noun):at] + " " + codeSpan(g.text) + task[at:], true
}

// certain writes "the" for the last article of s, if no more than two words
// stand behind it, and drops a word that would leave open which thing it is.
func certain(s string) string {
	ws := strings.Split(s, " ")
	for i := len(ws) - 1; i > 0 && i > len(ws)-5; i-- {
		switch ws[i] {
		case "specific", "certain", "particular", "given", "existing":
			ws = append(ws[:i:i], ws[i+1:]...)
		case "a", "an", "that":
			ws[i] = "the"
			return strings.Join(ws, " ")
		default:
			if isPreposition(ws[i]) {
				return strings.Join(ws, " ")
			}
		}
	}
	return strings.Join(ws, " ")
}

// nounEnd is where in task the noun stands for the last time at the end of a
// phrase, behind it; -1 if it does not.
func nounEnd(task, noun string) int {
	if noun == "" {
		return -1
	}
	low := strings.ToLower(task)
	for end := len(low); ; {
		i := strings.LastIndex(low[:end], noun)
		if i < 1 {
			return -1
		}
		at := i + len(noun)
		if low[i-1] == ' ' && (at == len(low) || low[at] == ',' || low[at] == ' ' && endsName(noun, strings.SplitN(task[at+1:], " ", 2))) {
			return at
		}
		end = i
	}
}

// onlyNoun is the only name for a single thing in task that a phrase ends in;
// empty if there is none, or more than one.
func onlyNoun(task string) string {
	only := ""
	for w := range eachWord(task) {
		if !isCountable(w) || nounEnd(task, w) < 0 {
			continue
		}
		if only != "" {
			return ""
		}
		only = w
	}
	return only
}

// behind adds a name to a task that does not speak of what it names; empty if it
// is not known how.
func behind(task string, g given) string {
	if g.noun == "" || has(task, g.noun+"s") || strings.Contains(g.text, "=") && g.noun != "label" {
		return ""
	}
	link := " for the "
	switch g.noun {
	case "namespace":
		link = " in the "
	case "file":
		if has(task, "from") {
			return ""
		}
		link = " from the "
	case "image", "label", "container", "context", "user", "command", "host", "key", "tag", "class", "cluster", "group":
		link = " with the "
	case "port":
		link = " on the "
	default:
		if has(task, g.noun) {
			return ""
		}
		if isOfThing(firstWord(task)) {
			link = " of the "
		}
	}
	return link + g.noun + " " + codeSpan(g.text)
}

// isOfThing knows the deeds that leave their thing in its place, so that what is
// shown or changed is a side of it.
func isOfThing(verb string) bool {
	switch verb {
	case "shows", "checks", "gets", "edits", "changes", "lists", "prints", "displays", "describes", "rolls", "returns", "sets", "watches", "follows",
		"tells", "views", "updates", "reads", "pauses", "resumes", "retrieves", "outputs", "finds", "verifies", "inspects", "removes":
		return true
	}
	return false
}
