package cards

import "k8scards/notes"

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
	if len(ps) < 3 || !allNames(ps) {
		return nil
	}
	items := itemTexts(ps)
	if items == nil {
		return nil
	}
	return []draft{{
		kind: List, question: fill(speech(b).nameThem, b.headline(), allOf(b, len(items))), items: items, uses: ps,
	}}
}
