package cards

import "strings"

// A verbForm says in which form a verb stands.
type verbForm uint8

const (
	noVerb     verbForm = iota
	baseForm            // "run"
	thirdForm           // "runs"
	pastForm            // "ran"
	participle          // "used", "written"; a regular past looks the same
	gerund              // "running"
)

// verbOf gives the base of the verb that w, in lower case, is a form of, and
// the form; noVerb if it is none that the rules know. Many are nouns too:
// whoever asks has to look at the words around.
func verbOf(w string) (string, verbForm) {
	if len(w) < 2 {
		return "", noVerb
	}
	if base, form := irregular(w); form != noVerb {
		return base, form
	}
	if isBaseVerb(w) {
		return w, baseForm
	}
	switch {
	case strings.HasSuffix(w, "s"):
		if base := baseBehind(w, "s", ""); base != "" {
			return base, thirdForm
		}
	case strings.HasSuffix(w, "ed"):
		if base := baseBehind(w, "ed", "e"); base != "" {
			return base, participle
		}
	case strings.HasSuffix(w, "ing"):
		if base := baseBehind(w, "ing", "e"); base != "" {
			return base, gerund
		}
	}
	return "", noVerb
}

// baseBehind takes an ending off a verb: "copies", "stopped", "making". The
// letter back is what the ending may have swallowed.
func baseBehind(w, ending, back string) string {
	stem := w[:len(w)-len(ending)]
	n := len(stem)
	switch {
	case n < 2:
		return ""
	case isBaseVerb(stem):
		return stem
	case back != "" && isBaseVerb(stem+back):
		return stem + back
	case stem[n-1] == stem[n-2] && isBaseVerb(stem[:n-1]):
		return stem[:n-1]
	case ending == "s" && strings.HasSuffix(stem, "ie") && isBaseVerb(stem[:n-2]+"y"):
		return stem[:n-2] + "y"
	case ending == "s" && stem[n-1] == 'e' && isBaseVerb(stem[:n-1]):
		return stem[:n-1]
	case ending == "ed" && stem[n-1] == 'i' && isBaseVerb(stem[:n-1]+"y"):
		return stem[:n-1] + "y"
	}
	return ""
}

// irregular knows the forms that no ending explains. Where past and participle
// are one word it counts as the participle.
func irregular(w string) (string, verbForm) {
	if base := pastOf(w); base != "" {
		return base, pastForm
	}
	switch w {
	case "bound":
		return "bind", participle
	case "built":
		return "build", participle
	case "broken":
		return "break", participle
	case "brought":
		return "bring", participle
	case "chosen":
		return "choose", participle
	case "done":
		return "do", participle
	case "drawn":
		return "draw", participle
	case "driven":
		return "drive", participle
	case "found":
		return "find", participle
	case "given":
		return "give", participle
	case "held":
		return "hold", participle
	case "hidden":
		return "hide", participle
	case "kept":
		return "keep", participle
	case "known":
		return "know", participle
	case "led":
		return "lead", participle
	case "lost":
		return "lose", participle
	case "made":
		return "make", participle
	case "meant":
		return "mean", participle
	case "run", "set", "put", "split", "spread", "cut":
		return w, baseForm
	case "seen":
		return "see", participle
	case "sent":
		return "send", participle
	case "shown":
		return "show", participle
	case "shut":
		return "shut", participle
	case "spent":
		return "spend", participle
	case "spun":
		return "spin", participle
	case "stuck":
		return "stick", participle
	case "taken":
		return "take", participle
	case "thrown":
		return "throw", participle
	case "told":
		return "tell", participle
	case "understood":
		return "understand", participle
	case "written":
		return "write", participle
	}
	return "", noVerb
}

// pastOf is the verb that w is an irregular past of and no participle.
func pastOf(w string) string {
	switch w {
	case "became":
		return "become"
	case "began":
		return "begin"
	case "broke":
		return "break"
	case "came":
		return "come"
	case "chose":
		return "choose"
	case "drew":
		return "draw"
	case "drove":
		return "drive"
	case "gave":
		return "give"
	case "grew":
		return "grow"
	case "knew":
		return "know"
	case "ran":
		return "run"
	case "rose":
		return "rise"
	case "saw":
		return "see"
	case "took":
		return "take"
	case "went":
		return "go"
	case "wrote":
		return "write"
	}
	return ""
}

// sameAsPast says whether a base form is its own participle: "is set by".
func sameAsPast(w string) bool {
	switch w {
	case "run", "set", "put", "split", "spread", "cut", "shut", "read", "hit", "reset", "override":
		return true
	}
	return false
}

// isBaseVerb knows the verbs that technical notes are made of.
func isBaseVerb(w string) bool {
	switch w {
	case "abstract", "accept", "access", "achieve", "act", "add", "address", "adjust", "advertise", "affect", "aggregate", "aim",
		"allocate", "allow", "append", "apply", "approve", "archive", "ask", "assign", "associate", "assume", "attach", "attempt",
		"authenticate", "authorize", "automate", "avoid", "back", "balance", "base", "become", "behave", "belong", "bind", "block",
		"boot", "bootstrap", "break", "bring", "broadcast", "build", "bundle", "bypass", "cache", "calculate", "call", "cancel",
		"capture", "carry", "catch", "cause", "centralize", "change", "check", "choose", "claim", "clean", "clear", "clone", "close", "collect",
		"combine", "come", "communicate", "compare", "compile", "complete", "compose", "compress", "compute", "configure", "confirm",
		"connect", "consider", "consist", "consume", "contain", "continue", "control", "convert", "coordinate", "copy", "cordon",
		"correspond", "count", "cover", "crash", "create", "customize", "deal", "decide", "declare", "decouple", "decrease", "decrypt",
		"dedicate", "default", "define", "delegate", "delete", "deliver", "deny", "depend", "deploy", "deprecate", "derive", "describe",
		"design", "designate", "destroy", "detach", "detect", "determine", "develop", "differ", "direct", "disable", "discard",
		"discourage", "discover", "display", "distribute", "divide", "download", "drain", "drive", "drop", "duplicate", "eliminate",
		"emit", "emulate", "enable", "encapsulate", "encode", "encounter", "encourage", "encrypt", "end", "enforce", "ensure", "enter",
		"establish", "evaluate", "evict", "evolve", "exceed", "exchange", "exclude", "execute", "exist", "exit", "expand", "expect",
		"expire", "explain", "export", "expose", "express", "extend", "extract", "fail", "fetch", "fill", "filter", "find", "finish",
		"fit", "fix", "flush", "focus", "follow", "force", "fork", "form", "format", "forward", "free", "function", "gather", "generate",
		"get", "give", "go", "govern", "grant", "group", "grow", "guarantee", "handle", "happen", "help", "hide", "hit", "hold", "host",
		"identify", "ignore", "implement", "import", "improve", "include", "increase", "index", "indicate", "influence", "inherit",
		"initialize", "initiate", "inject", "insert", "inspect", "install", "instantiate", "instruct", "integrate", "interact",
		"intercept", "interpret", "introduce", "invoke", "involve", "isolate", "issue", "join", "keep", "kill", "know", "label",
		"launch", "lead", "leave", "let", "leverage", "lie", "limit", "link", "list", "listen", "live", "load", "locate", "lock", "log",
		"look", "lose", "maintain", "make", "manage", "manipulate", "map", "mark", "match", "mean", "measure", "merge", "migrate",
		"mimic", "minimize", "mirror", "modify", "monitor", "mount", "move", "multiply", "name", "need", "negotiate", "notify",
		"observe", "obtain", "occur", "offer", "offload", "open", "operate", "optimize", "orchestrate", "organize", "originate",
		"override", "overwrite", "own", "package", "parse", "partition", "pass", "pause", "perform", "permit", "persist", "pick",
		"place", "plan", "point", "poll", "populate", "post", "prefer", "prepare", "present", "preserve", "prevent", "print", "process",
		"produce", "program", "prohibit", "promote", "propagate", "protect", "prove", "provide", "provision", "proxy", "prune",
		"publish", "pull", "purge", "push", "put", "query", "queue", "raise", "reach", "read", "rebuild", "receive", "reclaim",
		"recommend", "reconcile", "record", "recover", "recreate", "redirect", "reduce", "refer", "reference", "refresh", "register",
		"reject", "release", "rely", "reload", "remain", "remove", "rename", "render", "repeat", "replace", "replicate", "report",
		"represent", "request", "require", "reschedule", "reserve", "reset", "reside", "resolve", "respect", "respond", "restart",
		"restore", "restrict", "result", "resume", "retain", "retrieve", "retry", "return", "reuse", "revert", "review", "revoke",
		"rewrite", "roll", "rotate", "route", "run", "satisfy", "save", "scale", "scan", "schedule", "scrape", "search", "secure",
		"select", "send", "separate", "serialize", "serve", "set", "share", "ship", "show", "shut", "sign", "simplify", "simulate",
		"skip", "solve", "sort", "source", "spawn", "specify", "split", "spread", "stand", "start", "state", "stay", "stop", "store",
		"stream", "strip", "submit", "succeed", "suggest", "suit", "supply", "support", "suppose", "suspend", "switch", "synchronize",
		"sync", "tag", "taint", "take", "talk", "target", "tell", "tend", "terminate", "test", "tolerate", "track", "transfer",
		"transform", "translate", "transmit", "transport", "treat", "trigger", "trust", "try", "tunnel", "turn", "understand",
		"uninstall", "update", "upgrade", "upload", "use", "utilize", "validate", "vary", "verify", "view", "visit", "visualize",
		"absorb", "acquire", "admire", "adopt", "enlarge", "trap", "amend", "appoint", "approach", "arrange", "arrive", "attack", "attract", "bake", "boil", "bond", "breathe", "burn", "buy", "celebrate",
		"circulate", "climb", "collapse", "conduct", "conquer", "contract", "convey", "cook", "cross", "curve", "decay", "defeat", "defend", "digest", "dissolve", "draw", "drink",
		"earn", "eat", "elect", "emerge", "enclose", "evaporate", "feed", "feel", "ferment", "fight", "flow", "fly", "freeze", "harden", "heat", "hunt", "inhibit", "invade", "invent", "invest",
		"learn", "lower", "marry", "melt", "oppose", "orbit", "oxidize", "paint", "pay", "play", "pump", "ratify", "react", "reflect", "regulate", "reproduce", "resist", "rise", "rule",
		"sail", "secrete", "sell", "settle", "sing", "speak", "stimulate", "surround", "teach", "tie", "travel", "vote", "win",
		"wait", "want", "warn", "watch", "wrap", "write", "work", "yield":
		return true
	}
	return false
}

// isNounToo says whether the third person w is as often the plural of a noun,
// so that only what follows tells which.
func isNounToo(w string) bool {
	switch w {
	case "accesses", "addresses", "aims", "backs", "balances", "bases", "blocks", "boots", "breaks", "builds", "caches", "calls", "causes",
		"changes", "checks", "claims", "clones", "controls", "copies", "counts", "crashes", "defaults", "designs", "drives", "drops", "ends", "exits",
		"exports", "filters", "fixes", "forks", "forms", "formats", "forwards", "functions", "groups", "hits", "hosts", "imports", "indexes",
		"issues", "joins", "labels", "leads", "limits", "links", "lists", "loads", "locks", "logs", "maps", "marks", "matches", "means",
		"measures", "mirrors", "mounts", "moves", "names", "needs", "offers", "orders", "packages", "partitions", "passes", "places",
		"plans", "points", "polls", "posts", "presents", "prints", "processes", "programs", "proxies", "queries", "queues", "reads", "records",
		"references", "releases", "reports", "requests", "resets", "results", "returns", "reviews", "rolls", "routes", "runs", "scales",
		"scans", "schedules", "searches", "sets", "shares", "shows", "signs", "sources", "splits", "starts", "states", "stops", "stores",
		"streams", "supplies", "supports", "switches", "tags", "taints", "takes", "targets", "tests", "tracks", "transfers", "triggers", "tunnels",
		"turns", "updates", "upgrades", "uses", "views", "visits", "volumes", "watches", "works", "writes",
		"approaches", "attacks", "contracts", "curves", "fights", "flows", "plays", "pumps", "rises", "rules", "votes":
		return true
	}
	return false
}

// isRarelyNoun says whether a word of isNounToo at the beginning of a sentence
// is a verb as a rule.
func isRarelyNoun(w string) bool {
	switch w {
	case "uses", "runs", "takes", "supports", "means", "needs", "stores", "sets", "starts", "stops", "shows", "reads", "writes", "returns", "watches", "works", "offers",
		"controls", "defaults", "forwards", "joins", "keeps", "leads", "matches", "polls", "presents", "prints", "routes", "triggers":
		return true
	}
	return false
}

// isNounBase says whether the base form of a verb is as often a noun.
func isNounBase(base string) bool { return isNounToo(base+"s") || isNounToo(base+"es") }

// isAdverb knows the words that stand around a verb without being its object.
func isAdverb(w string) bool {
	switch w {
	case "also", "always", "only", "just", "usually", "typically", "normally", "generally", "often", "sometimes", "commonly", "mostly",
		"mainly", "primarily", "still", "already", "then", "therefore", "thus", "however", "first", "never", "now", "currently", "both",
		"together", "right", "directly", "simply", "basically", "essentially", "actually", "really", "even", "either", "ideally", "yet", "too", "again":
		return true
	}
	return strings.HasSuffix(w, "ly") && len(w) > 4 && w != "apply" && w != "rely" && w != "supply" && w != "multiply" && w != "reply" && w != "family" && w != "assembly"
}

// isFillerAdverb says whether a sentence says the same without the adverb.
func isFillerAdverb(w string) bool {
	switch w {
	case "also", "then", "therefore", "thus", "however", "simply", "basically", "essentially", "actually", "really", "just", "even", "too", "still", "both", "either", "again", "now":
		return true
	}
	return false
}

// isPreposition knows the words that a verb leads to its object with.
func isPreposition(w string) bool {
	switch w {
	case "about", "above", "across", "after", "against", "along", "alongside", "among", "amongst", "around", "as", "at", "before", "behind", "below", "beneath",
		"beside", "between", "beyond", "by", "during", "for", "from", "in", "inside", "into", "like", "of", "off", "on", "onto", "out", "outside", "past",
		"over", "per", "since", "than", "through", "throughout", "to", "towards", "toward", "under", "until", "up", "upon", "using", "via", "with", "within",
		"without":
		return true
	}
	return false
}

// isAux knows the forms of "be", "have" and "do", and the modal verbs.
func isAux(w string) bool { return isBe(w) || isModal(w) || isHave(w) || isDo(w) }

func isBe(w string) bool {
	switch w {
	case "is", "are", "was", "were", "isn't", "aren't", "wasn't", "weren't":
		return true
	}
	return false
}

func isModal(w string) bool {
	switch w {
	case "can", "cannot", "can't", "could", "couldn't", "may", "might", "must", "mustn't", "should", "shouldn't", "shall", "will", "won't", "would", "wouldn't":
		return true
	}
	return false
}

func isHave(w string) bool { return w == "has" || w == "have" || w == "hasn't" || w == "haven't" }

func isDo(w string) bool {
	switch w {
	case "does", "do", "doesn't", "don't", "did", "didn't":
		return true
	}
	return false
}

// positive is an auxiliary without its "not".
func positive(w string) string {
	switch w {
	case "cannot", "can't":
		return "can"
	case "won't":
		return "will"
	}
	return strings.TrimSuffix(w, "n't")
}

// isPast says whether a participle without its verb tells of one event.
func isPast(base string) bool {
	switch base {
	case "introduce", "originate", "rename", "found", "develop", "release", "design", "launch", "deprecate", "remove":
		return true
	}
	return false
}

// bareStem is a verb in the third person without its ending.
func bareStem(w string) string {
	for _, end := range [...]string{"sses", "shes", "ches", "xes", "zzes"} {
		if strings.HasSuffix(w, end) {
			return w[:len(w)-2]
		}
	}
	if strings.HasSuffix(w, "ies") && len(w) > 4 {
		return w[:len(w)-3] + "y"
	}
	return w[:len(w)-1]
}

// looksLikeParticiple says whether an unknown word behind a form of "be" is the
// participle of a verb.
func looksLikeParticiple(w string) bool {
	return len(w) > 5 && strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "eed")
}

// leadsTo says whether "to" behind a verb points to a thing even if the word
// behind it can be a verb: "points to name".
func leadsTo(base string) bool {
	switch base {
	case "point", "refer", "belong", "map", "link", "connect", "attach", "bind", "listen", "respond", "reply", "write", "send", "correspond", "default", "forward", "route":
		return true
	}
	return false
}

// isSelfDriven knows verbs that tell, without a person's ending too, what a
// thing does rather than what the reader is to do.
func isSelfDriven(w string) bool {
	switch w {
	case "accept", "allow", "balance", "belong", "communicate", "consist", "contain", "deliver", "depend", "detect", "distribute", "encapsulate",
		"enforce", "ensure", "evict", "forward", "guarantee", "handle", "intercept", "listen", "maintain", "manage", "mimic",
		"notify", "orchestrate", "prevent", "proxy", "provide", "receive", "reconcile", "redirect", "rely", "replicate", "represent", "require", "reside", "respond",
		"serve", "share", "store", "support", "track", "translate", "watch":
		return true
	}
	return false
}

// isPlainVerb says whether w is a verb in its base form and no noun.
func isPlainVerb(w string) bool {
	base, form := verbOf(w)
	return form == baseForm && !isNounBase(base)
}

// isThird says whether w is a verb in the third person and no noun.
func isThird(w string) bool {
	_, form := verbOf(w)
	return form == thirdForm && !isNounToo(w)
}

// describes knows verbs that stand before a noun as adjectives.
func describes(w string) bool {
	switch w {
	case "separate", "open", "clean", "free", "live", "secure", "complete", "clear", "direct", "express", "duplicate":
		return true
	}
	return false
}
