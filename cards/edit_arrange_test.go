package cards

import (
	"math/rand/v2"
	"slices"
)

func reorder(r *rand.Rand, b *book) bool {
	c := b.chapter(r)
	r.Shuffle(len(c.facts), func(i, j int) { c.facts[i], c.facts[j] = c.facts[j], c.facts[i] })
	return len(c.facts) > 1
}

func reindent(r *rand.Rand, b *book) bool {
	c := b.chapter(r)
	c.marker, c.indent = pick(r, []string{"*", "+", "-"}), []string{"    ", "\t", "   "}[r.IntN(3)]
	return true
}

func renameHeading(r *rand.Rand, b *book) bool {
	c := b.chapter(r)
	c.name = b.freeName(r)
	return true
}

func (b *book) freeName(r *rand.Rand) string {
	for {
		if name := "All about " + compound(r) + "s"; !b.hasName(name) {
			return name
		}
	}
}

func moveSection(r *rand.Rand, b *book) bool {
	i := r.IntN(len(b.chapters))
	c := b.chapters[i]
	b.chapters = slices.Insert(slices.Delete(b.chapters, i, i+1), r.IntN(len(b.chapters)), c)
	return true
}

func relevel(r *rand.Rand, b *book) bool {
	c := b.chapters[r.IntN(len(b.chapters))]
	c.level = 1 + (c.level+r.IntN(2))%3
	return true
}

func toOtherFile(r *rand.Rand, b *book) bool {
	b.chapter(r).file = "b.md"
	return true
}

func toOtherSection(r *rand.Rand, b *book) bool {
	from, to := b.chapter(r), b.chapter(r)
	if from == to || len(from.facts) < 2 {
		return false
	}
	i := r.IntN(len(from.facts))
	to.facts = append(to.facts, from.facts[i])
	from.facts = slices.Delete(from.facts, i, i+1)
	return true
}

func mergeSections(r *rand.Rand, b *book) bool {
	from, to := b.chapter(r), b.chapter(r)
	if from == to || len(b.chapters) < 3 {
		return false
	}
	to.facts = append(to.facts, from.facts...)
	b.chapters = slices.DeleteFunc(b.chapters, func(c *chapterOf) bool { return c == from })
	return true
}

// reindentAll has all files written with other bullets and indents.
func reindentAll(r *rand.Rand, b *book) bool {
	marker, indent := pick(r, []string{"*", "+", "-"}), []string{"    ", "\t", "   "}[r.IntN(3)]
	for _, c := range b.chapters {
		c.marker, c.indent = marker, indent
	}
	return true
}

func renumberSteps(r *rand.Rand, b *book) bool {
	b.chapter(r).steps = pick(r, []string{"1.", "0.", "%d)", "%d."})
	return true
}

func numberHeading(_ *rand.Rand, b *book) bool {
	for i, c := range b.chapters {
		c.name = number(i+1) + ". " + c.name
	}
	return true
}

// headingAndTypo renames a heading and mistypes a word below it, at once.
func headingAndTypo(r *rand.Rand, b *book) bool {
	c := b.chapter(r)
	c.name = b.freeName(r)
	f := c.facts[r.IntN(len(c.facts))]
	if f.shape == wideDefinition {
		return true
	}
	texts := f.texts()
	b.mistype(r, texts[r.IntN(len(texts))])
	return true
}

// halfToOtherFile takes the second half of a section to another file, below the
// same heading.
func halfToOtherFile(r *rand.Rand, b *book) bool { return b.split(r, "b.md", false) }

// splitSection puts a heading of its own before the second half of a section.
func splitSection(r *rand.Rand, b *book) bool { return b.split(r, "", true) }

func (b *book) split(r *rand.Rand, file string, renamed bool) bool {
	c := b.chapter(r)
	if len(c.facts) < 4 {
		return false
	}
	half := *c
	middle := len(c.facts) / 2
	half.facts = slices.Clone(c.facts[middle:])
	c.facts = c.facts[:middle:middle]
	if file != "" {
		half.file = file
	}
	if renamed {
		half.name = b.freeName(r)
	}
	b.chapters = slices.Insert(b.chapters, slices.Index(b.chapters, c)+1, &half)
	return true
}
