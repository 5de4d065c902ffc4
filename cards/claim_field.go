package cards

import "strings"

// askSubject asks which field, flag or file a statement is made of.
func (q *asking) askSubject() (draft, bool) {
	from := q.subject[0]
	if q.implied || q.subject.len() != 1 || !q.isCode(from) || q.not || !q.lead.empty() {
		return draft{}, false
	}
	code := q.text[q.tokens[from].span].Text
	rest := stretch{q.subject[1], q.len()}
	if rest.len() < 4 || rest.len() > maxObject+4 || q.whichCode(code) == "What" || isCommandLine(code) {
		return draft{}, false
	}
	t := q.cut(rest[0], rest[1])
	predicate := strings.TrimRight(markdown(t), ".;: ")
	answer := codeSpan(code)
	if givesAway(predicate, answer) || !unbracketed(plain(t)) || q.object.empty() {
		return draft{}, false
	}
	return draft{kind: Basic, question: q.named(q.whichCode(code) + " " + predicate + "?"), answer: answer}, true
}

// whichCode asks for code by what it looks like.
func (q *asking) whichCode(code string) string {
	switch {
	case !q.setsValue():
	case strings.HasPrefix(code, "-"):
		return "Which flag"
	case strings.HasPrefix(code, "/"), strings.HasPrefix(code, "~/"), strings.HasPrefix(code, "$HOME/"):
		return "Which path"
	case strings.Count(code, ".") > 0 && !strings.Contains(code, "/") && !strings.ContainsAny(code, " ()"):
		return "Which field"
	}
	return "What"
}

// setsValue says whether the verb is one of a setting rather than of a function.
func (q *asking) setsValue() bool {
	switch q.base {
	case "control", "specify", "set", "define", "determine", "describe", "configure", "limit", "enable", "disable", "contain", "list", "point", "refer", "need", "decide", "state", "tell", "restrict":
		return true
	}
	return isModal(q.aux) || isHave(q.aux)
}
