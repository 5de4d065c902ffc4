package cards

// What similarity knows of words. A word in no table is prose: another word in
// its place may be another fact, so only its spelling and its form may differ.

// isGlue knows words that may come and go without a change of meaning.
func isGlue(w string) bool {
	switch w {
	case "a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "am", "it", "its", "this", "these", "those",
		"that", "which", "who", "whose", "what", "does", "do", "did", "has", "have", "had", "there", "here", "so", "then",
		"of", "on", "in", "at", "to", "for", "by", "with", "from", "as", "into", "onto", "and", "or", "also", "too", "just",
		"basically", "really", "simply", "actually", "very", "quite", "simple", "certain", "given", "own", "itself",
		"e", "g", "i", "eg", "ie", "etc", "called", "named", "term", "meant", "name", "both", "will", "would", "some", "any",
		"used", "kind", "sort", "thing", "one's", "they", "them", "their", "your", "you", "we", "our", "well",
		"el", "la", "los", "las", "un", "una", "de", "del", "que", "es", "son", "en", "y", "o", "se", "su", "al", "lo",
		"der", "die", "das", "ein", "eine", "ist", "le", "les", "des", "du", "est", "und", "et":
		return true
	}
	return false
}

// isNegation knows words that turn a statement round.
func isNegation(w string) bool {
	switch w {
	case "not", "no", "never", "non", "anti", "none", "nor", "neither", "without", "cannot", "can't", "won't", "don't", "doesn't", "didn't",
		"isn't", "aren't", "wasn't", "weren't", "shouldn't", "mustn't", "hasn't", "haven't", "couldn't", "wouldn't", "nothing",
		"dont", "doesnt", "isnt", "cant", "nunca", "sin", "ni", "nada", "kein", "keine", "nicht", "ohne", "pas", "sans", "jamais":
		return true
	}
	return false
}

// numeral writes a number word in digits; empty if w is none. "one" is no
// value: it mostly stands for a noun.
func numeral(w string) string {
	switch w {
	case "two", "twice", "dos":
		return "2"
	case "three", "tres":
		return "3"
	case "four", "cuatro":
		return "4"
	case "five", "cinco":
		return "5"
	case "six", "seis":
		return "6"
	case "seven", "siete":
		return "7"
	case "eight", "ocho":
		return "8"
	case "nine", "nueve":
		return "9"
	case "ten", "diez":
		return "10"
	case "zero", "cero":
		return "0"
	}
	return ""
}

// isLimiting knows words that bound a statement; one more or less of them may
// be another fact.
func isLimiting(w string) bool {
	switch w {
	case "only", "always", "must", "may", "might", "can", "should", "except", "unless", "until", "most", "least", "all", "every",
		"each", "sometimes", "often", "usually", "rarely", "half", "double", "if", "else", "solo", "siempre", "nur", "immer", "one":
		return true
	}
	return false
}

// axis gives the scale that a word stands at one end of: exchanged for another
// word of the scale, it is another fact. Empty for a word on none.
func axis(w string) string {
	switch w {
	case "from", "to", "into":
		return "way"
	case "on", "off":
		return "switch"
	case "in", "out":
		return "place"
	case "before", "after", "during", "until", "since", "first", "last", "next", "previous", "earlier", "later", "old", "new",
		"older", "newer", "early", "late", "begins", "ends", "begin", "end", "start", "starts", "stop", "stops", "started", "stopped":
		return "time"
	case "above", "below", "over", "under", "up", "down", "upper", "lower", "high", "low", "higher", "highest", "lowest",
		"top", "bottom", "max", "min", "maximum", "minimum", "more", "less", "most", "least", "fewer", "many", "few", "large",
		"small", "larger", "smaller", "big", "bigger", "long", "short", "longer", "shorter", "increase", "decrease", "increases",
		"decreases", "fast", "slow", "faster", "slower", "ascending", "descending", "grow", "shrink", "grows", "shrinks", "hot", "cold", "warm":
		return "size"
	case "always", "sometimes", "often", "rarely", "usually", "only", "all", "some", "any", "every", "each", "both", "either", "single", "must",
		"may", "can", "should", "might", "if", "unless", "and", "or", "optional", "required", "mandatory":
		return "scope"
	case "enable", "disable", "enabled", "disabled", "enables", "disables", "allow", "deny", "allowed", "denied", "allows", "denies", "true", "false", "yes",
		"on/off", "open", "closed", "opens", "closes", "close", "add", "remove", "adds", "removes", "create", "delete", "creates", "deletes", "include", "exclude",
		"includes", "excludes", "attach", "detach", "lock", "unlock", "read", "write", "reads", "writes", "push", "pull", "pushes", "pulls",
		"send", "receive", "sends", "receives", "encrypt", "decrypt", "mount", "unmount", "accept", "reject", "accepts", "rejects",
		"keep", "drop", "keeps", "drops", "load", "unload", "join", "split", "joins", "splits", "raise", "raises":
		return "deed"
	case "internal", "external", "inside", "outside", "inner", "outer", "ingress", "egress", "inbound", "outbound", "incoming",
		"outgoing", "public", "private", "local", "remote", "left", "right", "front", "back", "input", "output", "horizontal", "vertical",
		"inward", "outward", "import", "export", "source", "target", "client", "server", "master", "worker", "primary", "secondary":
		return "side"
	case "mutable", "immutable", "stateful", "stateless", "static", "dynamic", "synchronous", "asynchronous", "hard", "soft",
		"strong", "weak", "positive", "negative", "same", "different", "equal", "valid", "invalid", "persistent", "ephemeral",
		"temporary", "permanent", "manual", "automatic", "active", "passive", "liveness", "readiness", "light", "heavy", "wet", "dry", "full", "empty":
		return "state"
	}
	return ""
}

// synonym gives the word by which everyday verbs of notes are compared: those
// that people take for each other when they reword.
func synonym(w string) string {
	switch w {
	case "launch", "starts", "launches", "launched", "boots", "start":
		return "start"
	case "delete", "deletes", "removes", "erases", "remove", "erase":
		return "remove"
	case "show", "shows", "displays", "prints", "display", "print", "list", "lists":
		return "show"
	case "utilizes", "utilises", "employs", "uses", "use":
		return "use"
	case "need", "needs", "requires", "require":
		return "need"
	case "make", "makes", "creates", "builds", "create", "build":
		return "make"
	case "ensure", "ensures", "guarantees", "guarantee":
		return "ensure"
	case "modify", "modifies", "changes", "change", "alters", "alter":
		return "change"
	case "transmits", "sends", "transmit", "send":
		return "send"
	case "saves", "stores", "save", "store":
		return "store"
	case "big", "large":
		return "large"
	case "quick", "fast", "rapid":
		return "fast"
	case "usually", "normally", "typically", "generally":
		return "usually"
	case "all", "every", "each":
		return "every"
	case "can", "may", "might":
		return "may"
	case "allows", "lets", "permits", "enables":
		return "allow"
	}
	return w
}

// present gives the present of a verb's past, where the two are not spelt alike.
func present(w string) string {
	switch w {
	case "became":
		return "become"
	case "began", "begun":
		return "begin"
	case "bound":
		return "bind"
	case "broke", "broken":
		return "break"
	case "built":
		return "build"
	case "came":
		return "come"
	case "chose", "chosen":
		return "choose"
	case "drew", "drawn":
		return "draw"
	case "fell", "fallen":
		return "fall"
	case "found":
		return "find"
	case "gave", "given":
		return "give"
	case "goes", "went", "gone":
		return "go"
	case "grew", "grown":
		return "grow"
	case "held":
		return "hold"
	case "hid", "hidden":
		return "hide"
	case "kept":
		return "keep"
	case "knew", "known":
		return "know"
	case "led":
		return "lead"
	case "lost":
		return "lose"
	case "made":
		return "make"
	case "meant":
		return "mean"
	case "met":
		return "meet"
	case "ran":
		return "run"
	case "rose", "risen":
		return "rise"
	case "sent":
		return "send"
	case "spoke", "spoken":
		return "speak"
	case "stood":
		return "stand"
	case "taken", "took":
		return "take"
	case "told":
		return "tell"
	case "thrown", "threw":
		return "throw"
	case "wrote", "written":
		return "write"
	}
	return w
}

// isOppositeCharacter knows the ends of scales in Chinese and Japanese.
func isOppositeCharacter(s string) bool {
	switch s {
	case "左", "右", "上", "下", "前", "后", "後", "大", "小", "多", "少", "高", "低", "内", "外", "先", "入", "出", "进", "退", "开", "关",
		"有", "快", "慢", "长", "短", "新", "旧", "增", "减", "升", "降", "始", "终", "读", "写", "公", "私", "主", "从", "加", "删", "东", "西", "南", "北",
		"冷", "热", "强", "弱", "真", "假", "最", "只", "必", "可", "允", "禁", "全", "半":
		return true
	}
	return false
}
