package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// makeStatement reads "X is a Y", in each sentence that is one: from X to Y and
// back.
func makeStatement(b *bullet) []draft {
	if b.block() == Row {
		return nil
	}
	all := sentences(b.body())
	var out []draft
	for i, t := range all {
		if i > 0 && leansBack(plain(t)) || len(out) > maxGaps {
			continue
		}
		made := stateOne(b, t)
		if made == nil || len(out) > 0 && out[0].question == made[0].question {
			continue
		}
		others := joinTexts(slices.Concat(all[:i], all[i+1:]))
		for _, d := range made {
			d.more = joinMore(d.more, markdown(others), b.detail())
			out = append(out, d)
		}
	}
	return out
}

// stateOne reads one sentence.
func stateOne(b *bullet, t notes.Text) []draft {
	subject, meaning := splitStatement(t)
	if subject == nil || isNarrative(plain(t)) || endsInQuestionMark(plain(t)) || pointsElsewhere(t) {
		return nil
	}
	if has(plain(subject), "there") || !isSubject(plain(subject)) || isEvasive(plain(subject)) {
		return nil
	}
	d := newDefinition(b, subject, meaning)
	d.stated, d.more = true, d.left
	if d.kind != asThing || !d.isSound() {
		return nil
	}
	d.plural = isPlural(plain(t), plain(subject))
	return d.drafts()
}

// isEvasive says whether the subject of a sentence is but a word for what was
// spoken of before.
func isEvasive(s string) bool {
	switch lastWord(s) {
	case "idea", "goal", "reason", "problem", "result", "point", "purpose", "key", "value", "default", "output", "rest", "difference",
		"order", "advantage", "example", "question", "answer", "trick", "catch", "limit", "alternative", "option", "approach", "way", "step",
		"one", "other", "case", "benefit", "drawback", "downside", "note", "command", "file", "name", "number", "syntax", "format", "solution", "part":
		return true
	}
	return false
}

// body is the text of the bullet behind a label that only sums it up, as in
// "**Cost**: the first one is free".
func (b *bullet) body() notes.Text {
	if p := b.pair(); p != nil && isTerm(p.left) && isStatementOf(plain(p.right)) {
		return p.right
	}
	return b.text
}

func joinMore(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return cut(strings.Join(out, "\n\n"), maxMore)
}

// splitStatement takes "X is a Y" apart at the first verb: X is a name of at
// most five words.
func splitStatement(t notes.Text) (subject, meaning notes.Text) {
	for i, s := range t {
		if s.Style&(notes.CodeSpan|notes.RawHTML|notes.Image) != 0 || s.URL != "" {
			continue
		}
		at, length := copula(s.Text, i > 0)
		if at < 0 {
			continue
		}
		left, right := parted(t, i, s.Text[:at], s.Text[at+length:])
		if !isNameOfOne(plain(left)) {
			return nil, nil
		}
		if wordCount(plain(right)) < 3 {
			return nil, nil
		}
		return left, right
	}
	return nil, nil
}

// isNameOfOne says whether the words before a verb name a thing: at most five
// of them, no clause, no pronoun.
func isNameOfOne(s string) bool {
	name := dropArticle(s)
	first := firstWord(name)
	switch n := wordCount(name); {
	case n == 0, n > 5, strings.ContainsAny(name, ",;:"):
		return false
	case isDangling(s), isSorter(name), hasFiniteVerb(name), opensClause(name), isRelative(first):
		return false
	}
	return !isIntroduction(name) || isDeterminer(firstWord(s))
}

// copula finds " is " or " are " before an article.
func copula(s string, follows bool) (at, length int) {
	at = -1
	for _, verb := range []string{" is ", " are ", " es ", " son "} {
		if i := strings.Index(s, verb); i >= 0 && (at < 0 || i < at) {
			at, length = i, len(verb)
		}
	}
	if follows && at < 0 {
		for _, verb := range []string{"is ", "are "} {
			if strings.HasPrefix(s, verb) {
				return 0, len(verb)
			}
		}
	}
	return at, length
}

// dropArticle is a name without its article.
func dropArticle(s string) string {
	first, rest, ok := strings.Cut(s, " ")
	if ok && isDeterminer(strings.ToLower(first)) {
		return rest
	}
	return s
}

// isPlural says whether the verb behind the subject is a plural one.
func isPlural(sentence, subject string) bool {
	rest := strings.TrimSpace(strings.TrimPrefix(sentence, subject))
	return firstWord(rest) == "are" || firstWord(rest) == "son"
}

// isDeterminer knows the articles that stand before a name.
func isDeterminer(w string) bool {
	switch w {
	case "a", "an", "the", "un", "una", "el", "la", "los", "las":
		return true
	}
	return false
}
