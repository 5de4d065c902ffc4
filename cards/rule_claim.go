package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// claimRule is the name of the rule that reads claims.
const claimRule = "claim"

// makeClaim turns what a sentence says of its subject into a question for the
// object: "requires a key" under "Lock" is asked as "What does Lock require?".
// The subject is the sentence's own, or what stands above the bullet.
func makeClaim(b *bullet) []draft {
	if !b.hasClaims {
		b.claims, b.hasClaims = b.findClaims(), true
	}
	return b.claims
}

// findClaims are the questions that makeClaim keeps.
func (b *bullet) findClaims() []draft {
	if b.row != nil || b.isInExample() || b.count < 2 || b.count > maxSentence || endsInColon(b.words) || endsInQuestionMark(b.words) || !b.isEnglish() || !b.readsEnglish() || opensRemark(b.words) {
		return nil
	}
	return perSentence(b, questionsOf)
}

// opensRemark says whether s begins with a word that introduces something else
// than a condition or a setting.
func opensRemark(s string) bool {
	first := firstWord(s)
	return isIntroduction(s) && !isPreposition(first) && !isCondition(first) && first != "no" && first != "not" && first != "default" && first != "there"
}

// questionsOf asks for what one sentence says, and for what it is said of where
// that has a name which can be known from it.
func questionsOf(b *bullet, t notes.Text) []draft {
	if how := askHow(b, t); how != nil {
		return how
	}
	s := plain(t)
	if mayBeCalled(s) {
		if d := askCalled(b, t); d != nil {
			return d
		}
	}
	if firstWord(s) == "there" {
		return askThere(b, t)
	}
	if isNarrative(s) && !b.goesOn(s) || hasEntity(s) || endsInQuestionMark(s) || pointsElsewhere(t) || isDangling(s) && !isPronoun(firstWord(s)) {
		return nil
	}
	if first := firstWord(s); first == "no" || first == "not" {
		if absent := askAbsent(b, t); absent != nil {
			return absent
		}
	}
	var out []draft
	c, ok := parseBelow(b.isBelowMany(), newPhrase(withoutLinks(unemphasised(t))))
	for n := 0; ok && n < maxClauses; n++ {
		out = append(out, askClause(b, c, t)...)
		c, ok = c.next()
	}
	return out
}

// askClause asks for what one clause of a sentence says.
func askClause(b *bullet, c claim, sentence notes.Text) []draft {
	q := asking{claim: c, b: b}
	if c.isOutcome() && !isModal(c.aux) {
		if d, ok := q.askOutcome(); ok {
			return []draft{d.showing(&q, sentence)}
		}
	}
	named := q.findSubject()
	var out []draft
	d, ok := draft{}, false
	if named {
		d, ok = q.ask()
		ok = ok && q.isSound(d)
	}
	if ok && q.isBare(d) && q.takesMany() {
		if by, knows := q.askName(); knows && q.isSound(by) {
			d = by
		}
	}
	if !ok && c.isOutcome() {
		if d, ok = q.askOutcome(); ok {
			return []draft{d.showing(&q, sentence)}
		}
	}
	if !named {
		return nil
	}
	if !ok {
		q.choice, q.narrow = false, false
		if d, ok = q.askName(); ok {
			ok = q.isSound(d)
		}
	}
	if ok {
		out = append(out, d.showing(&q, sentence))
	}
	if d, ok := q.askSubject(); ok && q.isSound(d) {
		out = append(out, d)
	}
	return out
}

// showing adds the sentence to be shown after the answer, if that leaves out some
// of it.
func (d draft) showing(q *asking, sentence notes.Text) draft {
	if q.cutShort {
		d.more = markdown(sentence)
	}
	return d
}

// goesOn says whether s, below the name of several things, tells how they go on
// rather than what the reader is to do: "run one after another".
func (b *bullet) goesOn(s string) bool {
	first, second := twoWords(s)
	return first == "run" && (second == "one" || isPreposition(second)) && b.isBelowMany()
}

// isBelowMany says whether b stands under the name of several things.
func (b *bullet) isBelowMany() bool {
	if b.up == nil || !isPoint(b.up.node.Kind) {
		return false
	}
	return isPluralWord(lastWord(b.up.ownName()))
}

// withoutLinks is t with the names of links as plain words.
func withoutLinks(t notes.Text) notes.Text {
	for i, s := range t {
		if s.URL != "" && s.Style&notes.Image == 0 {
			t = slices.Clone(t)
			for j := i; j < len(t); j++ {
				if t[j].Style&notes.Image == 0 {
					t[j].URL = ""
				}
			}
			return t
		}
	}
	return t
}

// hasEntity says whether s holds a character as HTML writes it: "&ldquo;".
func hasEntity(s string) bool {
	_, rest, ok := strings.Cut(s, "&")
	name, _, closed := strings.Cut(rest, ";")
	return ok && closed && len(name) < 8 && !strings.Contains(name, " ")
}

// An asking is a claim on its way to a question.
type asking struct {
	claim
	b        *bullet
	who      string // the subject, as it stands in the question
	plural   bool
	implied  bool // the subject stands above the bullet
	choice   bool // the question offers the answer beside another
	narrow   bool // the question leaves but one answer, be it a plain word
	cutShort bool // the answer leaves out something that the sentence says
}
