package cards

import "k8scards/notes"

// claimRule is the name of the rule that reads claims.
const claimRule = "claim"

// makeClaim turns what a sentence says of its subject into a question for the
// object: "requires a key" under "Lock" is asked as "What does Lock require?".
// The subject is the sentence's own, or what stands above the bullet.
func makeClaim(b *bullet) []draft {
	if b.row != nil || b.isInExample() || b.count < 2 || b.count > maxSentence || endsInColon(b.words) || endsInQuestionMark(b.words) || !b.isEnglish() || !isEnglish(b.words) || opensRemark(b.words) {
		return nil
	}
	return perSentence(b, questionsOf)
}

// opensRemark says whether s begins with a word that introduces something else
// than a condition or a setting.
func opensRemark(s string) bool {
	first := firstWord(s)
	return isIntroduction(s) && !isPreposition(first) && !isCondition(first)
}

// questionsOf asks for what one sentence says, and for what it is said of where
// that has a name which can be known from it.
func questionsOf(b *bullet, t notes.Text) []draft {
	s := plain(t)
	if isNarrative(s) || endsInQuestionMark(s) || pointsElsewhere(t) || isDangling(s) && !isPronoun(firstWord(s)) {
		return nil
	}
	c, ok := parseClaim(newPhrase(unemphasised(t)))
	if !ok {
		return nil
	}
	q := asking{claim: c, b: b}
	if !q.findSubject() {
		return nil
	}
	var out []draft
	if d, ok := q.ask(); ok && q.isSound(d) {
		if q.cutShort {
			d.more = markdown(t)
		}
		out = append(out, d)
	}
	if d, ok := q.askSubject(); ok && q.isSound(d) {
		out = append(out, d)
	}
	return out
}

// An asking is a claim on its way to a question.
type asking struct {
	claim
	b        *bullet
	who      string // the subject, as it stands in the question
	plural   bool
	implied  bool // the subject stands above the bullet
	cutShort bool // the answer leaves out something that the sentence says
}
