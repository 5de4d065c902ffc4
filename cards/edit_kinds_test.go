package cards

import (
	"math/rand/v2"
	"slices"
)

// An edit of the notes, as people make them. It says whether it found
// something to do.
type noteEdit struct {
	name  string
	apply func(r *rand.Rand, b *book) bool
}

// rewording are the edits of text after which each fact is the same, and is
// asked for by a card that says it in other words or with more or less beside.
func rewording() []noteEdit {
	return []noteEdit{
		{"typo", mistype},
		{"filler", onText(rewordFiller)},
		{"article", onText(rewordArticle)},
		{"form of a word", onText(rewordForm)},
		{"synonym", onText(rewordSynonym)},
		{"order of words", moveClause},
		{"extension", extend},
		{"capitals", onText(func(_ *rand.Rand, s string) string { return upperFirst(s) })},
		{"end mark", endMark},
		{"quotation marks", onText(emphasise(`"`))},
		{"bold word", onText(emphasise("**"))},
		{"link on a word", onText(linkWord)},
		{"code marks", codeMarks},
		{"term marked", markTerm},
		{"term in plural", pluralTerm},
		{"term with short form", shortForm},
		{"separator", otherSeparator},
		{"list item added", addItem},
		{"sentence added", addSentence},
		{"sentence split off", splitOff},
		{"split at and", splitAtAnd},
		{"example nested", nestExample},
		{"inline to nested", nest},
	}
}

// arranging are the edits that put text elsewhere, or set it otherwise, after
// which each fact is the same.
func arranging() []noteEdit {
	return []noteEdit{
		{"bullets reordered", reorder},
		{"re-indented", reindent},
		{"file re-indented", reindentAll},
		{"steps renumbered", renumberSteps},
		{"lines wrapped", func(_ *rand.Rand, b *book) bool { b.wrapped = true; return true }},
		{"other line ends", func(_ *rand.Rand, b *book) bool { b.crlf = true; return true }},
		{"title added", func(_ *rand.Rand, b *book) bool { b.title = "Notes on machines"; return true }},
		{"heading renamed", renameHeading},
		{"heading numbered", numberHeading},
		{"heading and typo", headingAndTypo},
		{"section moved", moveSection},
		{"section to other level", relevel},
		{"section to other file", toOtherFile},
		{"half a section to file", halfToOtherFile},
		{"section split in two", splitSection},
		{"bullet to other section", toOtherSection},
		{"two headings in one", mergeSections},
	}
}

// changing are the edits that make some facts other facts.
func changing() []noteEdit {
	return []noteEdit{
		{"answers swapped", swapAnswers},
		{"parts swapped", swapParts},
		{"value changed", changeValue},
		{"negated", negate},
		{"opposite", opposite},
		{"word exchanged", exchangeWord},
		{"term changed", changeTerm},
		{"step inserted", insertStep},
		{"item replaced", replaceItem},
		{"deleted", remove},
		{"inserted", insert},
		{"replaced", func(r *rand.Rand, b *book) bool { return remove(r, b) && insert(r, b) }},
		{"copied elsewhere", copyElsewhere},
	}
}

func (b *book) chapter(r *rand.Rand) *chapterOf { return b.chapters[r.IntN(len(b.chapters))] }

func (b *book) someFact(r *rand.Rand) *fact {
	for {
		if c := b.chapter(r); len(c.facts) > 0 {
			return c.facts[r.IntN(len(c.facts))]
		}
	}
}

// someShape looks for a fact of one of the shapes.
func (b *book) someShape(r *rand.Rand, shapes ...shape) *fact {
	for range 200 {
		if f := b.someFact(r); slices.Contains(shapes, f.shape) {
			return f
		}
	}
	return nil
}

// clone copies a book, so that edits of one do not change the other.
func (b *book) clone() *book {
	out := &book{last: b.last, title: b.title, wrapped: b.wrapped, crlf: b.crlf}
	for _, c := range b.chapters {
		d := *c
		d.facts = make([]*fact, len(c.facts))
		for i, f := range c.facts {
			g := *f
			g.parts = slices.Clone(f.parts)
			d.facts[i] = &g
		}
		out.chapters = append(out.chapters, &d)
	}
	return out
}
