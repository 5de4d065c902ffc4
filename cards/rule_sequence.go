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
	if what, steps := arrowSteps(b); steps != nil {
		if what != "" && b.underHeading() && b.pair() == nil {
			return askAfter(b, what, steps, nil) // a heading does not say what they are the steps of
		}
		return askSteps(b, what, steps, nil)
	}
	ps := b.points()
	if len(ps) < 2 || len(ps) > maxItems || isLinkOnly(b.text) || !allShort(ps, maxStepWords) || !b.isProcedure(ps) {
		return nil
	}
	steps := texts(ps)
	if repeats(steps) {
		return nil
	}
	return askSteps(b, named(b, b.markdown()), steps, ps)
}

// isProcedure says whether the points are steps: numbered, or announced as
// steps by the bullet above them.
func (b *bullet) isProcedure(ps []*bullet) bool {
	if sorts(b.words) || isNarrative(b.words) || isDangling(b.words) {
		return false
	}
	numbered := true
	for _, p := range ps {
		numbered = numbered && p.node.Ordered
	}
	if numbered {
		return true
	}
	return promisesSteps(b.words)
}

// promisesSteps says whether s has a word for steps. Where scripts do not
// divide words it is the last one of its run.
func promisesSteps(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "steps", "procedure", "sequence", "workflow", "pasos", "procedimiento":
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

// arrowSteps takes "a -> b -> c" apart: three to seven steps, or nil, and what
// they are the steps of: the label in front, or the one above.
func arrowSteps(b *bullet) (what string, steps []string) {
	if p := b.pair(); p != nil && !strings.Contains(p.sep, "=") {
		if steps = splitArrows(p.right); steps != nil {
			what = named(b, markdown(p.left))
		}
		return what, steps
	}
	return b.subject(), splitArrows(b.text)
}

func splitArrows(t notes.Text) []string {
	if !slices.ContainsFunc(t, hasArrow) {
		return nil
	}
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
			if n := wordCount(p); n == 0 || n > maxItemWords {
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
