package cards

import "strings"

// withGivens tells in the question for a command the names that it takes: right
// behind what they name ("the pod `web`"), or at its end. A word that stands for
// any name need not be told; false if it is not known where another belongs.
func withGivens(task string, givens []given) (string, bool) {
	for _, g := range givens {
		if named, ok := nameIn(task, g); ok {
			task = named
		} else if by := behind(task, g); by != "" {
			task += by
		} else if by := aside(task, g); by != "" {
			task += by
		} else if strings.Contains(g.text, "=") && !strings.Contains(g.text, "://") && g.noun != "image" {
			task += " with " + codeSpan(g.text)
		} else if !g.isAny() {
			return task, false
		}
	}
	return task, true
}

// aside adds a file whose part is shown or changed.
func aside(task string, g given) string {
	if g.noun == "" && isFileName(g.text) && !strings.HasSuffix(g.text, ".service") && isOfThing(firstWord(task)) && !has(task, "file") && !has(task, "from") {
		return " of the file " + codeSpan(g.text)
	}
	return ""
}

// isAny says whether a name stands for any.
func (g given) isAny() bool {
	return g.text == "NAME" || strings.ContainsAny(g.text[:1], "<[{$") || strings.ToUpper(g.text) == g.text && !strings.ContainsAny(g.text, "0123456789./")
}

// nameIn puts a name behind the noun in task that it names. The thing is then a
// certain one.
func nameIn(task string, g given) (string, bool) {
	noun := g.noun
	if before, ok := strings.CutSuffix(task, "specific "+noun+"s"); ok && noun != "" {
		return before + "the " + noun + " " + codeSpan(g.text), true
	}
	if pair := pairNoun(task); strings.Contains(g.text, "=") && pair != "" {
		noun = pair
	} else if noun == "" && !strings.ContainsAny(g.text[:1], "0123456789'\"$") {
		noun = onlyNoun(task)
		if g.isAny() && g.text != "NAME" && !has(g.text, "name") && !has(g.text, noun) {
			return task, false
		}
	}
	at := nounEnd(task, noun)
	if g.noun == "" && noun == "" {
		noun = lastObject(task)
		at = len(task)
	}
	if noun == "" {
		return task, false
	}
	if at < 0 || strings.Contains(g.text, "=") && noun != "label" && noun != "taint" || g.noun == "" && hasDefinite(task[:at]) {
		return task, false
	}
	return certain(task[:at-len(noun)]) + task[at-len(noun):at] + " " + codeSpan(g.text) + task[at:], true
}

// pairNoun is what a "key=value" is in a task that speaks of labels or taints.
func pairNoun(task string) string {
	for _, noun := range [...]string{"label", "taint"} {
		if nounEnd(task, noun) >= 0 {
			return noun
		}
	}
	return ""
}

// lastObject is the word that a task ends in behind its verb and an article
// only: "approves a CSR".
func lastObject(task string) string {
	ws := strings.Fields(task)
	if len(ws) == 3 && (ws[1] == "a" || ws[1] == "an") {
		return ws[2]
	}
	return ""
}

// hasDefinite says whether the last words of a phrase tell by themselves which
// thing is spoken of: "the last version".
func hasDefinite(phrase string) bool {
	ws := strings.Fields(phrase)
	return len(ws) > 1 && isDefinite(ws[len(ws)-2])
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
		if !isCountable(w) || isShownNoun(w) || nounEnd(task, w) < 0 {
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
	link := ""
	switch g.noun {
	case "namespace":
		link = " in the "
	case "file":
		if has(task, "from") {
			return ""
		}
		link = " from the "
	case "image", "label", "container", "user", "command", "host", "key", "tag", "class", "cluster", "group":
		link = " with the "
	case "port":
		link = " on the "
	case "context":
		link = " for the "
	default:
		if has(task, g.noun) {
			return ""
		}
		link = linkTo(firstWord(task), lastWord(task))
	}
	if link == "" {
		return ""
	}
	return link + g.noun + " " + codeSpan(g.text)
}

// linkTo is what leads from a task that begins with a verb and ends in a word to
// the thing that it is done for; empty if it is not known.
func linkTo(verb, last string) string {
	switch last {
	case "information", "info", "details":
		return " about the "
	}
	switch verb {
	case "creates", "makes", "generates", "adds", "opens", "builds", "upgrades", "defines", "restores", "starts":
		return " for the "
	case "deletes", "removes":
		return ""
	}
	if isOfThing(verb) {
		return " of the "
	}
	return ""
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
