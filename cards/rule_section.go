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
	if len(ps) < 3 || !allNames(ps) || !isCollective(b.words) {
		return nil
	}
	items := itemTexts(ps)
	if items == nil {
		return nil
	}
	for i, it := range items {
		items[i] = withoutRemark(it)
	}
	if repeats(items) {
		return nil
	}
	return []draft{{
		kind: List, question: fill(speech(b).nameThem, b.collective(), allOf(b, len(items))), items: items, uses: ps,
	}}
}

// withoutRemark is an item without the marks around it and a closing remark in
// brackets.
func withoutRemark(item string) string {
	s := unmarked(item)
	at := strings.Index(s, " (")
	if at <= 0 || !strings.HasSuffix(s, ")") || strings.Contains(s, "`") {
		return s
	}
	return s[:at]
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

// collective is the heading as what is to be named; one word alone comes with
// the heading above it.
func (b *bullet) collective() string {
	name := dropNumber(unmarked(b.headline()))
	if wordCount(name) > 1 || b.up.heading() == nil {
		return name
	}
	return dropNumber(unmarked(b.up.heading().headline())) + " › " + name
}
