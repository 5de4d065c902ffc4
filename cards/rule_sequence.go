package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// maxStepWords is how many words a step may have.
const maxStepWords = 16

// makeSequence reads steps in an ordered list, or a chain of arrows.
func makeSequence(b *bullet) []draft {
	if slices.ContainsFunc(b.text, hasArrow) {
		if what, links := chain(b); links != nil {
			return askChain(b, what, links)
		}
	}
	ps := b.points()
	if len(ps) < 2 || len(ps) > maxItems || isLinkOnly(b.text) || !b.isProcedure(ps) {
		return nil
	}
	steps := make([]string, len(ps))
	for i, p := range ps {
		steps[i] = shortStep(p)
		if n := wordCount(steps[i]); n == 0 || n > maxStepWords {
			return nil
		}
	}
	if repeats(steps) {
		return nil
	}
	return askSteps(b, b.procedureName(), steps, ps)
}

// procedureName is what the steps are of: the announcement, behind its subject
// if it says only what is done.
func (b *bullet) procedureName() string {
	lead := b.lead()
	name := unmarked(markdown(trimColon(lead)))
	if subject := unmarked(b.subject()); startsAsThird(name) && subject != "" && !mentions(name, subject) {
		return subject + ": " + lowerFirst(name)
	}
	return unmarked(named(b, name))
}

// shortStep is a step without its explanation: its label, or its first clause.
func shortStep(p *bullet) string {
	if sp := p.pair(); sp != nil && isTerm(sp.left) && !isOneCode(sp.right) {
		return unmarked(markdown(sp.left))
	}
	first, _ := firstSentence(p.text)
	if wordCount(plain(first)) > 8 {
		first = beforeBracket(first)
	}
	if wordCount(plain(first)) > maxItemWords+4 {
		first, _ = clip(first)
	}
	return strings.TrimRight(markdown(trimColon(first)), ".,; ")
}

// beforeBracket is t up to the first remark in brackets.
func beforeBracket(t notes.Text) notes.Text {
	for i, s := range t {
		at := strings.Index(s.Text, " (")
		if at <= 0 || s.Style != 0 || s.URL != "" {
			continue
		}
		left, _ := parted(t, i, s.Text[:at], s.Text[at:])
		if wordCount(plain(left)) >= 2 {
			return left
		}
	}
	return t
}

// isProcedure says whether the points are steps: the bullet above announces
// them as such, or they are numbered and most say what is to be done.
func (b *bullet) isProcedure(ps []*bullet) bool {
	if sorts(b.words) || isNarrative(b.words) || isDangling(b.words) || endsInQuestionMark(b.words) {
		return false
	}
	if promisesSteps(b.words) || !isLatin(b.words) {
		return promisesSteps(b.words) && b.count <= 12
	}
	acts := 0
	for _, p := range ps {
		if !p.node.Ordered {
			return false
		}
		if isStep(p.words) {
			acts++
		}
	}
	return acts*3 >= len(ps)*2 && !hasFiniteVerb(b.words)
}

// isStep says whether s says what is done: it begins with a verb, or has one
// behind a short subject.
func isStep(s string) bool {
	i := 0
	for w := range eachWord(s) {
		_, form := verbOf(w)
		if i == 0 && (form == baseForm || form == gerund || form == thirdForm) || i > 0 && i < 4 && form == thirdForm {
			return true
		}
		if i++; i > 4 {
			break
		}
	}
	return false
}

// promisesSteps says whether s has a word for steps. Where scripts do not
// divide words it is the last one of its run.
func promisesSteps(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "steps", "procedure", "sequence", "workflow", "lifecycle", "pasos", "procedimiento", "etapas":
			return true
		}
		for _, steps := range [...]string{"流程", "步骤", "순서", "절차"} {
			if strings.HasSuffix(w, steps) {
				return true
			}
		}
	}
	return false
}

// sorts says whether s announces kinds rather than steps.
func sorts(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "kinds", "types", "methods", "ways", "options", "modes", "flavours", "flavors", "reasons", "approaches", "levels":
			return true
		}
	}
	return false
}

// askSteps asks for the whole, and for long ones also for what comes after
// each step.
func askSteps(b *bullet, what string, steps []string, used []*bullet) []draft {
	if what == "" {
		return nil
	}
	out := []draft{{kind: Sequence, question: sequenceQuestion(b, what, len(steps)), items: steps, more: b.detail(used...), uses: used}}
	if len(steps) < 4 {
		return out
	}
	return append(out, askAfter(b, what, steps, used)...)
}

// askAfter asks what comes after each step.
func askAfter(b *bullet, what string, steps []string, used []*bullet) []draft {
	var out []draft
	for i := 1; i < len(steps); i++ {
		out = append(out, draft{
			kind: Basic, question: afterQuestion(b, what, steps[i-1]), answer: steps[i],
			more: itemList(steps, true), uses: used,
		})
	}
	return out
}

// maxChainCards is how many links of one chain are asked for.
const maxChainCards = 2

// chain takes "a -> b -> c" apart: three to seven links, or nil, and what it is
// the chain of: the label in front, or the one above.
func chain(b *bullet) (what string, links []string) {
	if p := b.pair(); p != nil && !strings.Contains(p.sep, "=") && isTerm(p.left) {
		if links = splitArrows(p.right); links != nil {
			return unmarked(named(b, markdown(p.left))), links
		}
	}
	return b.subject(), splitArrows(b.text)
}

// askChain asks for each link but the first, the others shown. What stands in
// the headings is not asked for.
func askChain(b *bullet, what string, links []string) []draft {
	if what == "" {
		return nil
	}
	limit := maxChainCards
	if b.underHeading() && b.pair() == nil {
		limit = 1
	}
	var out []draft
	for i := 1; i < len(links) && len(out) < limit; i++ {
		if _, form := verbOf(firstWord(links[i])); form == participle || form == baseForm && wordCount(links[i]) > 1 {
			continue
		}
		if b.shows(links[i]) || mentions(what, links[i]) || isPlaceholder(links[i]) || wordCount(links[i]) > 5 {
			continue
		}
		shown := slices.Clone(links)
		shown[i] = gapMark
		question := strings.Join(shown, " → ")
		if !b.underHeading() || b.pair() != nil {
			question = what + ": " + question
		}
		if givesAwayWhole(question, links[i]) {
			continue
		}
		out = append(out, draft{kind: Cloze, question: question, answer: links[i], more: b.detail()})
	}
	return out
}

func splitArrows(t notes.Text) []string {
	s := markdown(t)
	if code := oneCode(t); code != "" {
		s = code
	}
	for _, arrow := range []string{"->", "→", "=>", "==>", "➜"} {
		parts := strings.Split(s, " "+arrow+" ")
		if len(parts) < 3 || len(parts) > maxItems {
			continue
		}
		for i, p := range parts {
			parts[i] = strings.TrimSpace(p)
			if n := wordCount(p); n == 0 || n > maxItemWords || !unbracketed(p) {
				return nil
			}
		}
		if repeats(parts) {
			return nil
		}
		return parts
	}
	return nil
}

func hasArrow(s notes.Span) bool {
	return strings.Contains(s.Text, ">") || strings.Contains(s.Text, "→") || strings.Contains(s.Text, "➜")
}
