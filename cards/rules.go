package cards

// A Rule reads one shape of bullet and writes the cards for it.
type Rule struct {
	Name string // stands in the card's JSON and in `cards --explain`
	Doc  string // which shape it reads and what it makes of it, one sentence
	// again says whether the rule also reads a bullet that is already part of
	// another card's answer: it then asks for something of its own.
	again bool
	read  func(b *bullet) []draft // no drafts if the bullet has another shape
}

// Rules are all the rules in the order in which a bullet is offered to them:
// what the author marked first, then the shapes that say most of themselves.
func Rules() []Rule {
	return []Rule{
		{"marked", "what the author marked as a card: Q: and A:, question :: answer, ==gap==", true, makeMarked},
		{"row", "a row of a table: each cell by its row and its column", true, makeRow},
		{questionRule, "a bullet or a heading that ends in a question mark, answered by what is nested in it or stands behind the mark", true, makeQuestion},
		{codeRule, "a line in a block of commands with a comment or a heading that says what it does: asked as a command is", true, makeCode},
		{"command", "a command line with its purpose under it, behind it or above it: what it does, and which command does it", true, makeCommand},
		{sequenceRule, "steps in an ordered list or behind arrows: the whole in order, and what comes after each", true, makeSequence},
		{"definition", "a term with its meaning behind a separator or alone under it: from the term to the meaning and back", true, makeDefinition},
		{"list", "a bullet that announces items, and two to seven short ones: name them", true, makeList},
		{foreignRule, "a sentence in Chinese, Korean, Spanish or Portuguese that is understood for certain: what it says of its subject", true, makeForeign},
		{"meaning", "a fact nested in a term that says what the term is or does: asked as a question", false, makeMeaning},
		{"alias", "another name for the term above: asked as a question", false, makeAlias},
		{"statement", "a sentence that says of a name what it is: from the name to the meaning and back", false, makeStatement},
		{claimRule, "what a sentence says of its subject: a question for what the verb leads to", false, makeClaim},
		{"value", "a statement with a value in it, a number, a path, a flag, a field: the value is the gap", false, makeValue},
		{"gap", "a statement with a highlighted or named part: that part is the gap", false, makeGap},
	}
}
