package cards

import "strings"

// What the rules know of English words. Text in another language simply has
// none of them, and then the rules go by shape alone.

// hasFiniteVerb says whether s has a word that makes it a statement.
func hasFiniteVerb(s string) bool {
	for w := range eachWord(s) {
		if isFiniteVerb(w) {
			return true
		}
	}
	return false
}

// startsWithVerb says whether the first word of s is a verb in the third
// person, as in "controls the upgrade": what a thing does, with the thing
// itself named above.
func startsWithVerb(s string) bool {
	return isActionVerb(firstWord(s))
}

// startsLikeNoun says whether s begins as a noun phrase that defines.
func startsLikeNoun(s string) bool {
	switch firstWord(s) {
	case "a", "an", "the", "any", "set", "un", "una", "el", "la":
		return true
	}
	return false
}

// opensClause says whether s begins with a word that hangs on a main clause.
func opensClause(s string) bool {
	switch firstWord(s) {
	case "if", "when", "while", "because", "so", "but", "then", "which", "that", "whether", "unless", "until":
		return true
	}
	return startsWithVerb(s)
}

// isDangling says whether s speaks of something that only the author sees.
func isDangling(s string) bool {
	switch firstWord(s) {
	case "however", "therefore", "otherwise", "thus", "hence", "instead", "but", "and", "so", "both", "your", "this", "it", "it's", "its", "they", "these", "those", "that", "he", "she", "their", "there", "here", "which", "his", "her",
		"such", "same", "above", "below", "former", "latter":
		return true
	}
	return false
}

func firstWord(s string) string {
	w, _ := nextWord(s)
	return w
}

func lastWord(s string) string {
	last := ""
	for last = range eachWord(s) {
	}
	return last
}

// isFiniteVerb says whether w makes a clause a statement.
func isFiniteVerb(w string) bool {
	switch w {
	case "is", "are", "was", "were", "am", "be", "been", "isn't", "aren't", "can", "can't", "cannot", "could", "may",
		"might", "must", "shall", "should", "will", "would", "won't", "has", "have", "had", "hasn't", "haven't", "does",
		"do", "did", "doesn't", "don't", "needs", "need", "requires", "require", "means", "gets", "becomes", "became",
		"contains", "consists", "includes", "include", "supports", "support", "uses", "provides", "runs", "allows", "lets",
		"makes", "takes", "gives", "sets", "says", "tells", "works", "exists", "lives", "sits", "stays", "goes", "comes",
		"happens", "depends", "belongs", "applies", "holds", "keeps", "stores", "watches", "creates", "deletes", "updates",
		"sends", "receives", "listens", "waits", "returns", "starts", "stops", "fails", "serves", "manages", "handles",
		"ensures", "monitors", "controls", "decides", "describes", "defines", "specifies", "replaces", "represents",
		"refers", "prevents", "causes", "generates", "reads", "writes", "maps", "forwards", "routes", "binds", "mounts",
		"injects", "triggers", "used", "called", "named", "use", "span", "spans", "act", "acts", "allow", "share", "receive", "communicate":
		return true
	}
	return false
}

// isActionVerb says whether w is what a thing does, in the third person.
func isActionVerb(w string) bool {
	if w == "does" || w == "has" {
		return true
	}
	_, form := verbOf(w)
	return form == thirdForm && !isMostlyNoun(w)
}

// isMostlyNoun knows the words of isNounToo that begin a name rather than a deed.
func isMostlyNoun(w string) bool {
	switch w {
	case "addresses", "backs", "bases", "boots", "breaks", "claims", "clones", "counts", "crashes", "designs", "ends", "exits", "exports", "fixes", "forks",
		"formats", "forms", "functions", "hits", "hosts", "indexes", "labels", "measures", "mirrors", "names", "orders", "packages", "passes", "places", "plans",
		"polls", "posts", "references", "resets", "results", "reviews", "searches", "sources", "states", "supplies", "tags", "taints", "transfers", "tunnels",
		"upgrades", "views", "visits", "volumes":
		return true
	}
	return false
}

// isSorterWord knows labels that stand under many subjects.
func isSorterWord(w string) bool {
	switch w {
	case "usage", "use", "uses", "example", "examples", "e.g", "cli", "api", "config", "configuration", "command",
		"commands", "note", "notes", "misc", "other", "others", "general", "overview", "introduction", "links", "link",
		"references", "reference", "resources", "operation", "operations", "details", "detail", "description", "install",
		"installation", "setup", "tips", "tip", "background", "basics", "internal", "internals", "debug", "debugging",
		"troubleshooting", "limitations", "limitation", "problem", "problems", "issue", "issues", "pros", "cons",
		"advantages", "disadvantages", "benefits", "features", "feature", "options", "option", "parameters", "parameter",
		"arguments", "flags", "steps", "types", "type", "kinds", "kind", "effect", "effects", "values", "value", "default",
		"defaults", "requirements", "requirement", "result", "results", "output", "input", "how", "why", "what", "when",
		"where", "summary", "todo", "definition", "definitions", "properties", "property", "fields", "field", "key",
		"keys", "syntax", "format", "support", "supports", "history", "creation", "consumption", "用法", "示例", "例子", "说明",
		"其他", "总结", "概述", "사용법", "예시", "예제", "개요", "기타", "uso", "ejemplo", "ejemplos", "resumen", "notas":
		return true
	}
	return false
}

// isRelative knows words that hang a clause on a noun.
func isRelative(w string) bool {
	switch w {
	case "that", "which", "who", "whose", "where", "when", "whom", "how", "what", "why", "whether", "used", "called", "named", "based":
		return true
	}
	return false
}

// isNarrative says whether s leads through a text or an exercise rather than
// states a fact: it speaks to the reader, or of what stands elsewhere on the page.
func isNarrative(s string) bool {
	before := ""
	for w := range eachWord(s) {
		if isPlaceWord(before) && (w == "section" || w == "example" || w == "yaml" || w == "command" || w == "diagram") || before == "the" && isPlaceWord(w) {
			return true
		}
		switch w {
		case "let's", "lets", "we", "we'll", "we're", "we've", "our", "i", "i'm", "i've", "my", "us", "this", "these", "here", "following", "notice", "beware", "welcome", "course", "udemy", "tutorial", "exercise", "guide":
			return true
		case "please", "well", "tell", "make", "install", "add", "create", "run", "check", "verify", "use", "open", "specify", "set", "go", "don't", "now", "then", "next", "first", "finally", "remember", "recall", "see", "note", "consider", "imagine", "suppose", "think", "look", "try", "also", "okay":
			if before == "" {
				return true
			}
		}
		before = w
	}
	return isPlaceWord(before)
}

// isPlaceWord knows the words that point to another place on the page.
func isPlaceWord(w string) bool { return w == "above" || w == "below" }

// isCondition knows the words that open a clause of time or condition.
func isCondition(w string) bool {
	switch w {
	case "if", "when", "whenever", "while", "before", "after", "until", "unless", "once", "during":
		return true
	}
	return false
}

// isClauseOpener knows words behind which another verb follows first.
func isClauseOpener(w string) bool {
	switch w {
	case "that", "which", "who", "whose", "whom", "where", "when", "how", "what", "why", "whether", "if", "because", "but", "while", "although", "so", "than":
		return true
	}
	return false
}

// isQuantity knows the words that count what follows.
func isQuantity(w string) bool {
	switch w {
	case "all", "any", "each", "every", "both", "one", "two", "three", "four", "five", "multiple", "several", "many", "no", "its", "their", "other", "another", "this", "that", "only", "new":
		return true
	}
	return false
}

// isPluralWord says whether w looks like the plural of a noun.
func isPluralWord(w string) bool {
	if len(w) < 4 || !strings.HasSuffix(w, "s") {
		return false
	}
	return !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") && w != "kubernetes" && w != "always"
}

func isPluralPronoun(w string) bool { return w == "they" || w == "people" || w == "you" || w == "we" }

// isAdjective knows the adjectives that lead on with a preposition and so say
// something to ask for.
func isAdjective(w string) bool {
	switch w {
	case "accessible", "available", "aware", "capable", "compatible", "dependent", "different", "equal", "equivalent", "identical", "ideal", "independent",
		"local", "part", "related", "responsible", "similar", "specific", "suitable", "unique", "useful", "visible", "analogous":
		return true
	}
	return false
}

// isOpeningAdverb knows adverbs that say nothing of what the sentence is about.
func isOpeningAdverb(w string) bool {
	switch w {
	case "already", "lastly", "finally", "typically", "usually", "normally", "basically", "essentially", "generally", "simply", "now", "also", "additionally":
		return true
	}
	return false
}

// isTimeUnit knows what "every" counts when it tells how often.
func isTimeUnit(w string) bool {
	switch w {
	case "second", "minute", "hour", "day", "week", "month", "year", "night", "time", "few":
		return true
	}
	return false
}

// isOrdinal says whether w is a number such as "3rd".
func isOrdinal(w string) bool {
	return strings.HasSuffix(w, "st") || strings.HasSuffix(w, "nd") || strings.HasSuffix(w, "rd") || strings.HasSuffix(w, "th")
}

// headOf is the noun that a name is about: the last word before a preposition.
func headOf(name string) string {
	head := ""
	for w := range eachWord(name) {
		if head != "" && (isPreposition(w) || isRelative(w)) {
			return head
		}
		head = w
	}
	return head
}

// stem is a word without the ending of a plural.
func stem(w string) string {
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 5:
		return w[:len(w)-3] + "y"
	case isPluralWord(w):
		return strings.TrimSuffix(w, "s")
	}
	return w
}

// isCommonAcronym knows acronyms that are a part of many names.
func isCommonAcronym(w string) bool {
	switch w {
	case "api", "http", "https", "ip", "dns", "tcp", "udp", "os", "url", "id", "cpu", "json", "yaml", "rest", "ui", "cli", "tls", "ssl", "vm", "io", "sql", "html", "xml":
		return true
	}
	return false
}

// hasPreposition says whether s is a name with something hung on it.
func hasPreposition(s string) bool {
	for w := range eachWord(s) {
		if isPreposition(w) {
			return true
		}
	}
	return false
}
