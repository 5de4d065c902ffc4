package cards

import (
	"strings"

	"k8scards/notes"
)

// holdsSettings says whether a block of code is a file of settings.
func holdsSettings(n *notes.Node) bool {
	switch strings.ToLower(n.Lang) {
	case "yaml", "yml", "toml", "ini", "conf", "properties":
		return true
	}
	return false
}

// readSettings makes a bullet of each setting with a comment behind it that says
// what it tells.
func (r *codeReader) readSettings() {
	if r.block.up == nil || !strings.Contains(r.block.node.Code, "#") {
		return
	}
	of, at := "", 0
	for line := range strings.SplitSeq(r.block.node.Code, "\n") {
		if kind, ok := strings.CutPrefix(line, "kind: "); ok && isWordOnly(strings.ToLower(kind)) {
			of = withArticle(kind)
		}
		setting, comment := splitComment(line)
		if key := settingKey(setting); key != "" && saysSetting(comment) && !has(comment, key) {
			b := r.bullet(codeSpans(comment), comment, key, at)
			b.deed.of, b.deed.setting = of, true
			r.out = append(r.out, b)
		}
		at++
	}
}

// settingKey is the name of the setting in a line, if it has a value.
func settingKey(line string) string {
	key, value, ok := strings.Cut(line, ":")
	if !ok {
		key, value, ok = strings.Cut(line, "=")
	}
	key = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(key), "- "))
	if !ok || strings.TrimSpace(value) == "" || len(key) < 3 || strings.ContainsAny(key, " #/\"'") {
		return ""
	}
	return key
}

// saysSetting says whether a comment tells what a setting is for, in a clause that
// goes on behind "Which field".
func saysSetting(comment string) bool {
	first, second := twoWords(comment)
	n := wordCount(comment)
	return n >= 4 && n <= maxPurpose && isEnglish(comment) && !strings.ContainsAny(comment, "?:") && !isVagueText(codeSpans(comment)) &&
		(tellsClause(first, second) || isThird(first) && !isNounToo(first) && first != "is" && first != "has")
}

// tellsClause says whether two words begin a clause that something tells.
func tellsClause(first, second string) bool {
	switch first {
	case "how":
		return second != "to"
	case "whether", "which", "where", "when":
		return second != "is"
	}
	return false
}

// askField asks for a setting by what it tells.
func askField(d *deed) []draft {
	does := strings.TrimRight(markdown(d.purpose), ".;, ")
	if first, second := twoWords(does); tellsClause(first, second) {
		does = "tells " + lowerFirst(does)
	}
	of := ""
	if d.of != "" {
		of = " of " + d.of
	}
	return []draft{{kind: Basic, question: "Which field" + of + " " + lowerFirst(does) + "?", answer: codeSpan(d.cmd)}}
}
