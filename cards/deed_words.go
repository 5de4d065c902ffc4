package cards

import (
	"strings"

	"k8scards/notes"
)

// tellDeed tells what a command does, as an answer and behind "Which command": the
// purpose with its verbs in the third person and the articles that notes leave
// out. False if it does not begin with a verb whose forms are known.
func tellDeed(purpose notes.Text) (notes.Text, bool) {
	t := trimText(cloneText(purpose))
	if len(t) == 0 || t[0].Style&notes.CodeSpan != 0 || t[0].URL != "" {
		return t, false
	}
	verb, rest := cutVerb(t[0].Text)
	if verb == "" {
		return t, false
	}
	t[0].Text = verb + rest
	for i, s := range t {
		if s.Style&(notes.CodeSpan|notes.RawHTML) != 0 || s.URL != "" {
			continue
		}
		start := 0
		if i == 0 {
			start = len(verb)
		}
		named := i+1 < len(t) && t[i+1].Style&notes.CodeSpan != 0
		t[i].Text = s.Text[:start] + withArticles(inThird(s.Text[start:]), i == 0, named)
	}
	return t, true
}

// cutVerb takes the verb that s begins with off it, in the third person.
func cutVerb(s string) (verb, rest string) {
	first, second := twoWords(s)
	base := deedBase(first)
	rest = s[min(len(first), len(s)):]
	switch {
	case base == "" || strings.ToLower(s[:len(first)]) != first:
		return "", ""
	case base == "force" && isImperative(second):
		return "", "" // force delete
	case (second == "if" || second == "whether") && isLooking(base):
		return "tells", rest
	case base == "look" && second == "at", base == "find" && second == "out", base == "figure" && second == "out":
		return "shows", rest[1+len(second):]
	case base == "see" || base == "view" || base == "know" || base == "learn":
		return "shows", rest
	}
	if verb, particle := splitVerb(base); particle != "" {
		return thirdOf(verb) + " " + particle, rest
	}
	return thirdOf(base), rest
}

// isLooking says whether a verb with "if" behind it asks.
func isLooking(base string) bool {
	switch base {
	case "check", "see", "verify", "test", "know", "look", "find", "confirm":
		return true
	}
	return false
}

// splitVerb parts a verb from its particle, which people write as one word.
func splitVerb(w string) (verb, particle string) {
	for _, end := range [...]string{"in", "out", "up", "back", "down"} {
		if verb, ok := strings.CutSuffix(w, end); ok {
			switch verb {
			case "log", "roll", "set", "back", "shut", "start", "look", "clean", "check", "spin":
				return verb, end
			}
		}
	}
	return w, ""
}

// deedBase is the base of the verb that w, in lower case, is a form of; empty
// if it is no deed.
func deedBase(w string) string {
	if !isDeed(w) {
		return ""
	}
	if base, form := verbOf(w); form != noVerb {
		return base
	}
	for _, end := range [...]string{"ing", "es", "s"} {
		stem, ok := strings.CutSuffix(w, end)
		switch n := len(stem); {
		case !ok || n < 2:
		case end == "ing" && isImperative(stem+"e") || end == "es" && isImperative(stem+"e"):
			return stem + "e"
		case isImperative(stem):
			return stem
		case stem[n-1] == stem[n-2] && isImperative(stem[:n-1]):
			return stem[:n-1]
		}
	}
	return w
}

// thirdOf is the third person of a verb.
func thirdOf(base string) string {
	switch base {
	case "do", "go", "undo":
		return base + "es"
	case "have":
		return "has"
	case "ssh":
		return ""
	}
	n := len(base)
	switch {
	case strings.HasSuffix(base, "s") || strings.HasSuffix(base, "x") || strings.HasSuffix(base, "z") || strings.HasSuffix(base, "ch") || strings.HasSuffix(base, "sh"):
		return base + "es"
	case strings.HasSuffix(base, "y") && n > 1 && !strings.ContainsRune("aeiou", rune(base[n-2])):
		return base[:n-1] + "ies"
	}
	return base + "s"
}

// inThird writes the verbs behind "and" as those before it.
func inThird(s string) string {
	for _, link := range [...]string{" and ", " then ", " or ", " & "} {
		before, after, ok := strings.Cut(s, link)
		if !ok {
			continue
		}
		w, rest, _ := strings.Cut(after, " ")
		if len(w) > 2 && rest != "" && isImperative(w) && deedBase(w) == w && (!isNounBase(w) || isDeterminer(firstWord(rest))) {
			return before + link + thirdOf(w) + after[len(w):]
		}
	}
	return s
}

// withArticles puts an article in front of the names of single things that
// lack one; opens says whether s goes on behind a verb, named whether code
// follows that may be the name of the last one.
func withArticles(s string, opens, named bool) string {
	ws := strings.Split(s, " ")
	var out []string
	for i := 0; i < len(ws); i++ {
		if w := ws[i]; w != "" && opens {
			if n := bareName(ws[i:]); n > 0 {
				out = append(out, articleFor(ws[i:i+n], ws[i+n:], named))
			}
		}
		out = append(out, ws[i])
		if w := strings.ToLower(ws[i]); w != "" {
			purpose := i+1 < len(ws) && w == "to" && isImperative(ws[i+1])
			opens = isPreposition(w) && !purpose || opens && w == "and" || isLaterVerb(w, ws[:i])
		}
	}
	return strings.Join(out, " ")
}

// isLaterVerb says whether w is a verb behind "and" or "to".
func isLaterVerb(w string, before []string) bool {
	if len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	return last == "and" && isThird(w) || last == "to" && isImperative(w)
}

// bareName is how many words name one thing at the beginning of ws without an
// article; 0 if they do not.
func bareName(ws []string) int {
	for n, w := range ws {
		low := strings.ToLower(strings.TrimRight(w, ".,;:"))
		switch {
		case n > 3 || low == "" || isDeterminer(low) || isQuantity(low) && low != "new" || !isWordOnly(low):
			return 0
		case isCountable(low) && endsName(w, ws[n+1:]), n+1 < len(ws) && ws[n+1] == "of" && !isPluralWord(low) && n < 2:
			return n + 1
		case isPreposition(low) || isRelative(low) || isAux(low) || low == "and" || low == "or" || len(low) < len(w):
			return 0
		}
	}
	return 0
}

// isWordOnly says whether w is of nothing but letters.
func isWordOnly(w string) bool {
	return !strings.ContainsFunc(w, func(r rune) bool { return !(r >= 'a' && r <= 'z' || r == '-') })
}

// endsName says whether a name ends in w, with rest behind it.
func endsName(w string, rest []string) bool {
	if strings.ContainsAny(w[len(w)-1:], ".,;:") || len(rest) == 0 || rest[0] == "" {
		return true
	}
	next := strings.ToLower(rest[0])
	_, form := verbOf(next)
	return isPreposition(next) || isRelative(next) || strings.HasSuffix(next, "able") || strings.HasSuffix(next, "ly") || isAux(next) || next == "and" || next == "or" || next[0] == '(' || form == participle || form == gerund || form == pastForm || isThird(next)
}

// articleFor is the article for the name ws, before rest.
func articleFor(ws, rest []string, named bool) string {
	head := strings.ToLower(strings.TrimRight(ws[len(ws)-1], ".,;:"))
	switch {
	case len(rest) > 0 && rest[0] == "of", isDefinite(strings.ToLower(ws[0])), head == "status", head == "history", head == "log":
		return "the"
	case named && (len(rest) == 0 || len(rest) == 1 && rest[0] == ""):
		return "the"
	}
	article, _, _ := strings.Cut(withArticle(ws[0]), " ")
	return article
}

// isDefinite knows the words with which there is only one of a thing.
func isDefinite(w string) bool {
	switch w {
	case "previous", "current", "latest", "last", "first", "next", "default", "same", "whole", "entire", "full", "local", "underlying":
		return true
	}
	return false
}

// isCountable knows names for single things that commands are about.
func isCountable(w string) bool {
	switch w {
	case "pod", "service", "namespace", "node", "deployment", "container", "cluster", "image", "file", "directory", "folder", "job", "cronjob",
		"secret", "configmap", "role", "user", "token", "key", "certificate", "volume", "network", "release", "repository", "branch", "commit",
		"tag", "server", "plugin", "process", "port", "resource", "object", "label", "taint", "context", "version", "replicaset", "daemonset",
		"statefulset", "chart", "shell", "session", "group", "package", "archive", "snapshot", "backup", "manifest", "template", "controller",
		"proxy", "table", "database", "rule", "route", "interface", "address", "status", "history", "annotation", "selector", "ingress", "editor", "sidecar", "rolebinding",
		"clusterrole", "clusterrolebinding", "serviceaccount", "machine", "host", "log", "pair", "way", "disk", "kernel", "symlink", "script", "module", "registry", "stack", "task", "tunnel":
		return true
	}
	return false
}
