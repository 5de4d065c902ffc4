package cards

import (
	"strings"

	"k8scards/notes"
)

// sectionRule is the name of the rule that reads headings; the others read
// bullets.
const sectionRule = "section"

// makeSection reads a heading with nothing but names in a list under it: name
// them.
func makeSection(b *bullet) []draft {
	if b.node.Kind != notes.Heading || isSorter(b.words) || endsInQuestionMark(b.words) {
		return nil
	}
	for _, c := range b.below() {
		if c.node.Kind != notes.Item {
			return nil
		}
	}
	ps := b.items()
	if len(ps) < 3 || !areAlike(ps) || !isLatin(b.words) && !allNames(ps) {
		return nil
	}
	l := enumeration{b: b, lead: b.text, ps: ps, items: itemTexts(ps)}
	if l.items == nil {
		return nil
	}
	return l.drafts(l.headingQuestion())
}

// headingQuestion asks for what the heading names, if it names several things.
func (l *enumeration) headingQuestion() string {
	name := dropNumber(unmarked(l.b.headline()))
	if !isEnglish(l.b.words) {
		if !isCollective(l.b.words) {
			return ""
		}
		return fill(speech(l.b).nameThem, name, allOf(l.b, len(l.items)))
	}
	if several, ok := inPlural(name); !ok || several != name || isNarrative(name) || isIntroduction(name) {
		return ""
	}
	return l.askName(name)
}

// isCollective says whether a heading speaks of several things of one kind, so
// that what stands below are those.
func isCollective(s string) bool {
	if !isLatin(s) {
		return strings.HasSuffix(s, "类型") || strings.HasSuffix(s, "종류") || strings.HasSuffix(s, "组件") || strings.HasSuffix(s, "구성 요소")
	}
	if isIntroduction(s) || isNarrative(s) {
		return false
	}
	for w := range eachWord(s) {
		if isPluralWord(w) {
			return true
		}
		if isPreposition(w) {
			return false
		}
	}
	return false
}
