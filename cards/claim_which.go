package cards

import "strings"

// askPossible asks whether there can be more than one.
func (q *asking) askPossible() (draft, bool) {
	question := joinWords("Can", q.who, q.verbWords(), q.words(q.prep), q.words(q.object)) + q.setting() + "?"
	return draft{kind: Basic, question: q.named(question), answer: "yes"}, q.verb.len() > 0 && q.object.len() > 1 && q.low(q.object[1]-1) != "ways"
}

// listed are the items that the object enumerates; none if not all of them are
// of one form.
func (q *asking) listed() []string {
	items := inlineItems(q.cut(q.object[0], q.object[1]))
	for i, it := range items {
		first := firstWord(it)
		_, form := verbOf(first)
		if i > 0 && (isPreposition(first) || isAdverb(first) || isAdverb(lastWord(it)) || first == "including" || form == participle || hasPreposition(items[0]) && !hasPreposition(it)) {
			return nil
		}
	}
	return items
}

// askWhich asks for the name in an object that says what kind of thing it names:
// "the RAFT protocol" is asked for with "Which protocol", "port 80" with "Which
// port".
func (q *asking) askWhich() (draft, bool) {
	from, to := q.object[0], q.object[1]
	if isDeterminer(q.low(from)) {
		from++
	}
	names := from
	for names < to && q.isProper(names) && !q.isDigit(from) && (names == from || q.mark(names) == "") {
		names++
	}
	kind, name := stretch{names, to}, stretch{from, names}
	if names == from {
		for names < to && !q.isProper(names) {
			names++
		}
		kind, name = stretch{from, names}, stretch{names, to}
		if name.len() != 1 || q.isDigit(name[0]) && kind.len() > 1 {
			return draft{}, false
		}
	}
	if name.len() == 1 && isCommonAcronym(q.low(name[0])) && q.base != "be" {
		return draft{}, false // "the API server" is one name
	}
	if name[0] < kind[0] && isPluralWord(q.low(kind[1]-1)) || name.len() < 1 || kind.len() < 1 || kind.len() > 3 || !q.areNouns(kind) {
		return draft{}, false
	}
	return q.wh("Which "+q.words(kind), q.words(q.prep), name)
}

// isDigit says whether word i begins with a digit.
func (q *asking) isDigit(i int) bool {
	w := q.low(i)
	if q.isCode(i) {
		w = q.text[q.tokens[i].span].Text
	}
	return w != "" && w[0] >= '0' && w[0] <= '9'
}

// isProper says whether word i is a name or a value rather than a word of the
// language.
func (q *asking) isProper(i int) bool {
	return q.isCode(i) || q.isName(i) || q.isDigit(i)
}

// areNouns says whether the words can be the name of a kind of things.
func (q *asking) areNouns(s stretch) bool {
	for i := s[0]; i < s[1]; i++ {
		w := q.low(i)
		_, form := verbOf(w)
		if isPreposition(w) || isDeterminer(w) || isQuantity(w) || isAdverb(w) || isAdjective(w) || isRelative(w) || w == "and" || w == "or" || form == participle || form == thirdForm && !isNounToo(w) || strings.ContainsAny(q.mark(i), ",;:(") || strings.HasSuffix(w, "'s") || w == "single" || w == "own" || w == "same" || w == "different" {
			return false
		}
	}
	return true
}

// askHave asks for what a thing has, if that is more than a quality: something of
// its own, a number, an enumeration.
func (q *asking) askHave() (draft, bool) {
	if d, ok := q.askNumber(); ok {
		return d, true
	}
	if w := q.low(q.object[0]); w == "no" {
		rest := q.words(stretch{q.object[0] + 1, q.object[1]})
		if last := lastWord(rest); takesArticle(rest) && last != "effect" {
			rest = withArticle(rest)
		}
		d := draft{kind: Basic, question: q.named(upperFirst(q.helper()) + " " + q.who + " have " + rest + q.setting() + "?"), answer: "no"}
		return d, rest != "" && q.object.len() <= 6
	}
	items := q.listed()
	if q.low(q.object[0]+1) != "own" && len(items) < 3 {
		return draft{}, false
	}
	if len(items) < 3 {
		return q.askOwn()
	}
	d, ok := q.wh("What", "", q.object)
	d.list(items)
	return d, ok
}

// askNumber asks how many of something there are.
func (q *asking) askNumber() (draft, bool) {
	at := q.object[0]
	w := q.low(at)
	isNumber := counts(w) && w != "several" && w != "various" || w != "" && strings.Trim(w, "0123456789") == ""
	if next := q.low(at + 1); next == "million" || next == "thousand" || next == "hundred" || next == "billion" {
		return draft{}, false
	}
	if !isNumber || q.low(at+1) == "or" || q.object.len() < 2 || q.object.len() > 5 || !isPluralWord(q.low(q.object[1]-1)) && !isPluralWord(q.low(at+1)) || q.form == participle || !q.prep.empty() && q.base != "consist" {
		return draft{}, false
	}
	behind := ""
	if !q.prep.empty() {
		behind = q.words(q.prep)
	}
	return q.wh("How many "+q.words(stretch{at + 1, q.object[1]}), behind, stretch{at, at + 1})
}
