package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// maxStepWords is how many words a step may have, maxSteps how many steps there
// may be: more than a person recalls as a whole, if each is asked for.
const (
	maxStepWords = 16
	maxSteps     = 12
)

// sequenceRule is the name of the rule that reads steps, also below a heading.
const sequenceRule = "sequence"

// stepsBelow reads the steps below a heading with nothing else under it.
func stepsBelow(b *bullet) []draft {
	for _, c := range b.below() {
		if c.node.Kind != notes.Item || !c.node.Ordered && !saysOnlySteps(b.words) {
			return nil
		}
	}
	return makeSequence(b)
}

// makeSequence reads steps in an ordered list, or a chain of arrows.
func makeSequence(b *bullet) []draft {
	if slices.ContainsFunc(b.text, hasArrow) {
		if what, links := chain(b); links != nil {
			return askChain(b, what, links)
		}
	}
	ps := b.points()
	if len(ps) < 2 || len(ps) > maxSteps || isLinkOnly(b.text) || !b.isProcedure(ps) {
		return nil
	}
	steps := make([]string, len(ps))
	for i, p := range ps {
		steps[i] = shortStep(p)
		if n := wordCount(steps[i]); n == 0 || n > maxStepWords || isPreposition(firstWord(steps[i])) {
			return nil
		}
	}
	if repeats(steps) {
		return nil
	}
	return askSteps(b, b.procedureName(), steps, ps)
}

// procedureName is what the steps are of: the announcement, behind its subject
// if it says only what is done, or the subject alone if it says nothing else
// than that these are steps.
func (b *bullet) procedureName() string {
	name := unmarked(linkWords(markdown(trimColon(withoutNumberText(b.lead())))))
	name = strings.TrimSuffix(strings.TrimSuffix(name, " is"), " are")
	subject, _, _ := strings.Cut(unmarked(b.subject()), " › ")
	switch {
	case subject == "" || mentions(name, subject):
		return name
	case saysOnlySteps(name):
		return subject + courseOf(name)
	case startsAsThird(name), !b.underHeading(), !standsAlone(name):
		return subject + ": " + lowerFirst(name)
	}
	return name
}

// courseOf is the word for a whole of steps, to stand behind what it is of:
// "workflow" of "the basic workflow". Empty if a name speaks of steps alone.
func courseOf(name string) string {
	switch w := lastWord(name); w {
	case "procedure", "process", "workflow", "lifecycle":
		return " " + w
	case "flow":
		return " workflow"
	}
	return ""
}

// saysOnlySteps says whether a name says no more than that steps follow.
func saysOnlySteps(name string) bool {
	for w := range eachWord(name) {
		switch w {
		case "steps", "step", "procedure", "process", "sequence", "workflow", "the", "basic", "main", "following", "work", "flow", "required", "lifecycle", "works", "in", "pasos":
		default:
			if !counts(w) {
				return false
			}
		}
	}
	return true
}

// shortStep is a step without its explanation: its label, or its first clause.
func shortStep(p *bullet) string {
	if sp := p.pair(); sp != nil && isTerm(sp.left) && !isOneCode(sp.right) {
		return unmarked(markdown(sp.left))
	}
	first, _ := firstSentence(beforeRemark(p.text))
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
	if sorts(b.words) || isNarrative(withoutFollowing(b.words)) || isDangling(b.words) || endsInQuestionMark(b.words) {
		return false
	}
	if promisesSteps(b.words) || !isLatin(b.words) {
		return promisesSteps(b.words) && b.count <= 14
	}
	if b.tellsAim() {
		return allDeeds(ps)
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

// tellsAim says whether b announces what is to be reached: "to drain a pump:".
func (b *bullet) tellsAim() bool {
	first, second := twoWords(b.words)
	if _, form := verbOf(second); first != "to" || form != baseForm {
		return false
	}
	return endsInColon(b.words) && b.count <= 10 && !has(b.words, "either") && !has(b.words, "you")
}

// allDeeds says whether each point tells the reader to do something, in words or
// by a command.
func allDeeds(ps []*bullet) bool {
	for _, p := range ps {
		if _, form := verbOf(firstWord(p.words)); form != baseForm && !p.node.Ordered && !strings.Contains(oneCode(p.text), " ") {
			return false
		}
	}
	return true
}

// withoutFollowing is s without a word that only points at what is to come.
func withoutFollowing(s string) string {
	return strings.Replace(s, "following ", "", 1)
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
	before := ""
	for w := range eachWord(s) {
		switch w {
		case "steps", "procedure", "sequence", "workflow", "pasos", "procedimiento", "etapas":
			return true
		case "flow":
			if before == "work" {
				return true
			}
		}
		before = w
		for _, steps := range [...]string{"流程", "步骤", "순서", "절차"} {
			if strings.HasSuffix(w, steps) {
				return true
			}
		}
	}
	return before == "lifecycle"
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
	if len(steps) > maxItems {
		return askAfter(b, what, steps, used)
	}
	out := []draft{{kind: Sequence, question: stepsQuestion(b, what, len(steps)), items: steps, more: b.detail(used...), uses: used}}
	if len(steps) < 4 {
		return out
	}
	return append(out, askAfter(b, what, steps, used)...)
}

// stepsQuestion asks for the whole in order: "Name the 3 steps to drain a pump,
// in order." where the name tells the aim.
func stepsQuestion(b *bullet, what string, n int) string {
	of, steps := stepsTo(what)
	if steps == "" || !b.readsEnglish() {
		return sequenceQuestion(b, what, n)
	}
	return upperFirst(of+"name the "+number(n)+" "+steps) + ", in order."
}

// stepsTo divides what steps are of into its subject and "steps to" its aim; the
// second is empty if it tells none. An aim of one word lacks its object, which is
// the subject: "to bake" below "Bread".
func stepsTo(what string) (of, steps string) {
	name := what
	if i := strings.LastIndex(what, ": "); i > 0 {
		of, name = what[:i+2], what[i+2:]
	}
	aim, ok := cutAim(name)
	switch {
	case !ok && isDoing(name):
		return of, "steps of " + lowerFirst(name)
	case !ok:
		return "", ""
	case of != "" && !strings.Contains(aim, " "):
		return "", "steps to " + aim + " " + strings.TrimSuffix(of, ": ")
	}
	return of, "steps to " + aim
}

// isDoing says whether a name tells what is being done: "baking a loaf".
func isDoing(name string) bool {
	first, second := twoWords(name)
	_, form := verbOf(first)
	return form == gerund && isDeterminer(second)
}

// cutAim is what steps lead to: "drain a pump" of "steps to drain a pump".
func cutAim(name string) (string, bool) {
	for _, lead := range [...]string{"steps to ", "how to ", "to ", "procedure to ", "steps required to "} {
		if len(name) > len(lead) && strings.EqualFold(name[:len(lead)], lead) {
			return name[len(lead):], true
		}
	}
	return "", false
}

// askAfter asks what comes after each step.
func askAfter(b *bullet, what string, steps []string, used []*bullet) []draft {
	var out []draft
	if of, to := stepsTo(what); to != "" && b.readsEnglish() {
		what = upperFirst(of + to)
	}
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
