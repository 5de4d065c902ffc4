package cards

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// An edit of the notes, as people make them. It says whether it found
// something to do.
type noteEdit struct {
	name  string
	apply func(r *rand.Rand, b *book) bool
}

// rewording are the edits of text after which each fact is the same.
func rewording() []noteEdit {
	return []noteEdit{
		{"typo", onText(typo)},
		{"filler", onText(rewordFiller)},
		{"synonym", onText(rewordSynonym)},
		{"order of words", moveClause},
		{"extension", extend},
		{"capitals", onText(func(_ *rand.Rand, s string) string { return upperFirst(s) })},
		{"code marks", codeMarks},
		{"list item added", addItem},
		{"sentence split off", splitOff},
		{"inline to nested", nest},
	}
}

// arranging are the edits that put text elsewhere, after which each fact is the
// same.
func arranging() []noteEdit {
	return []noteEdit{
		{"bullets reordered", reorder},
		{"re-indented", reindent},
		{"heading renamed", renameHeading},
		{"section moved", moveSection},
		{"section to other level", relevel},
		{"section to other file", toOtherFile},
		{"bullet to other section", toOtherSection},
		{"two headings in one", mergeSections},
	}
}

// changing are the edits that make facts other facts.
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

// onText edits one text of one fact, unless it is in Chinese or code.
func onText(change func(r *rand.Rand, s string) string) func(r *rand.Rand, b *book) bool {
	return func(r *rand.Rand, b *book) bool {
		for range 50 {
			f := b.someFact(r)
			if f.shape == wideDefinition {
				continue
			}
			fields := f.texts()
			s := fields[r.IntN(len(fields))]
			if now := change(r, *s); now != *s {
				*s = now
				return true
			}
		}
		return false
	}
}

func (f *fact) texts() []*string {
	var out []*string
	for _, s := range []*string{&f.head, &f.body, &f.tail} {
		if *s != "" && (s != &f.head || f.shape != commandLine) {
			out = append(out, s)
		}
	}
	for i := range f.parts {
		out = append(out, &f.parts[i].text)
	}
	return out
}

// typo makes a slip in one word of five letters and more.
func typo(r *rand.Rand, s string) string {
	words := strings.Fields(s)
	for range 20 {
		i := r.IntN(len(words))
		w := []rune(words[i])
		if len(w) < 5 || strings.Trim(strings.ToLower(words[i]), "abcdefghijklmnopqrstuvwxyz") != "" {
			continue
		}
		words[i] = string(slip(r, w))
		return strings.Join(words, " ")
	}
	return s
}

func slip(r *rand.Rand, w []rune) []rune {
	w = slices.Clone(w)
	k := r.IntN(len(w) - 1)
	switch r.IntN(4) {
	case 0:
		w[k], w[k+1] = w[k+1], w[k]
	case 1:
		w = slices.Delete(w, k+1, k+2)
	case 2:
		w = slices.Insert(w, k, w[k])
	default:
		w[k+1] = nextKey(w[k+1])
	}
	return w
}

// nextKey is the letter beside another on a keyboard.
func nextKey(c rune) rune {
	const rows = "qwertyuiop asdfghjkl zxcvbnm "
	i := strings.IndexRune(rows, c)
	if i < 0 {
		return 'q'
	}
	if rows[i+1] == ' ' {
		return rune(rows[i-1])
	}
	return rune(rows[i+1])
}

func rewordFiller(r *rand.Rand, s string) string {
	swaps := [][2]string{
		{" that ", " which "},
		{"a ", "the "},
		{" the ", " a "},
		{" is ", " is simply "},
		{" in the ", " within the "},
		{" the ", " the very "},
		{" is ", " was "},
		{" of the ", " of each "},
	}
	swap := swaps[r.IntN(len(swaps)-2)]
	return strings.Replace(s, swap[0], swap[1], 1)
}

func rewordSynonym(r *rand.Rand, s string) string {
	swaps := [][2]string{{"print ", "show "}, {" by default", " per default"}, {" has ", " had "}, {"takes ", "took "}, {" stop ", " stops "}}
	swap := swaps[r.IntN(2)]
	return strings.Replace(s, swap[0], swap[1], 1)
}

// moveClause puts where something is before what it does: "that in the mill
// grinds the corn".
func moveClause(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition)
	if f == nil {
		return false
	}
	what, deed, _ := strings.Cut(f.body, " that ")
	deed, where, ok := strings.Cut(deed, " in the ")
	if !ok || strings.Contains(where, " ") {
		return false
	}
	f.body = what + " that in the " + where + " " + deed
	return true
}

// extend adds to what is said.
func extend(r *rand.Rand, b *book) bool {
	more := []string{", as the " + pick(r, places()) + " log says", " (see the " + pick(r, places()) + ")", ", made of " + pick(r, qualities()) + " steel"}
	f := b.someShape(r, inlineDefinition, nestedDefinition, asked, commandLine)
	if f == nil || strings.ContainsAny(f.body, ",(") {
		return false
	}
	f.body += more[r.IntN(len(more))]
	return true
}

// codeMarks sets a number as code.
func codeMarks(r *rand.Rand, b *book) bool {
	f := b.someShape(r, statement)
	if f == nil || strings.Contains(f.body, "`") {
		return false
	}
	words := strings.Fields(f.body)
	for i, w := range words {
		if strings.Trim(w, "0123456789") == "" {
			words[i] = "`" + w + "`"
			f.body = strings.Join(words, " ")
			return true
		}
	}
	return false
}

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

func addItem(r *rand.Rand, b *book) bool {
	f := b.someShape(r, listing7)
	if f == nil || len(f.parts) > 6 {
		return false
	}
	f.parts = slices.Insert(f.parts, r.IntN(len(f.parts)+1), part{b.number(), "extra " + compound(r)})
	return true
}

// splitOff makes the second sentence a bullet of its own.
func splitOff(r *rand.Rand, b *book) bool {
	for _, c := range b.chapters {
		for i, f := range c.facts {
			if f.tail != "" && r.IntN(2) == 0 {
				c.facts = slices.Insert(c.facts, i+1, &fact{id: b.number(), shape: statement, body: f.tail})
				f.tail = ""
				return true
			}
		}
	}
	return false
}

// nest puts a meaning under its term.
func nest(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition)
	if f == nil || f.tail != "" {
		return false
	}
	f.shape = nestedDefinition
	return true
}

func renameHeading(r *rand.Rand, b *book) bool {
	c := b.chapter(r)
	for {
		name := "All about " + compound(r) + "s"
		if !b.hasName(name) {
			c.name = name
			return true
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

// swapAnswers exchanges what is said of two things.
func swapAnswers(r *rand.Rand, b *book) bool {
	kinds := []shape{inlineDefinition, nestedDefinition, commandLine, asked}
	x, y := b.someShape(r, kinds...), b.someShape(r, kinds...)
	if x == nil || y == nil || x == y || x.body == y.body {
		return false
	}
	x.body, y.body = y.body, x.body
	x.id, y.id = b.number(), b.number()
	return true
}

// swapParts exchanges statements between two terms.
func swapParts(r *rand.Rand, b *book) bool {
	x, y := b.someShape(r, group), b.someShape(r, group)
	if x == nil || y == nil || x == y || x.parts[0].text == y.parts[0].text {
		return false
	}
	x.parts[0].text, y.parts[0].text = y.parts[0].text, x.parts[0].text
	x.parts[0].id, y.parts[0].id = b.number(), b.number()
	return true
}

func changeValue(r *rand.Rand, b *book) bool {
	f := b.someShape(r, statement, group)
	if f == nil {
		return false
	}
	s, id := &f.body, &f.id
	if f.shape == group {
		p := &f.parts[r.IntN(len(f.parts))]
		s, id = &p.text, &p.id
	}
	digits := strings.IndexAny(*s, "123456789")
	if digits < 0 {
		return false
	}
	*s = (*s)[:digits] + fmt.Sprint(int((*s)[digits]-'0')%9+1) + (*s)[digits+1:]
	*id = b.number()
	return true
}

func negate(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition, asked)
	if f == nil {
		return false
	}
	for _, at := range [][2]string{{" that ", " that never "}, {" has ", " has not "}} {
		if strings.Contains(f.body, at[0]) && !strings.Contains(f.body, at[1]) {
			f.body = strings.Replace(f.body, at[0], at[1], 1)
			f.id = b.number()
			return true
		}
	}
	return false
}

func opposite(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition)
	if f == nil {
		return false
	}
	for _, pair := range [][2]string{{"heats", "cools"}, {"feeds", "drains"}, {"lifts", "lowers"}, {"flat", "round"}, {" in the ", " outside the "}} {
		if strings.Contains(f.body, pair[0]) {
			f.body = strings.Replace(f.body, pair[0], pair[1], 1)
			f.id = b.number()
			return true
		}
	}
	return false
}

// exchangeWord puts one thing for another in what is said.
func exchangeWord(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition, statement, asked, commandLine)
	if f == nil {
		return false
	}
	for _, word := range append(nouns(), places()...) {
		other := pick(r, nouns())
		if has(f.body, word) && other != word && !strings.HasPrefix(f.body, "`") {
			f.body = strings.Replace(f.body, word, other, 1)
			f.id = b.number()
			return true
		}
	}
	return false
}

func changeTerm(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition, commandLine, asked, group)
	if f == nil {
		return false
	}
	for _, word := range nouns() {
		if other := pick(r, nouns()); has(f.head, word) && other != word {
			f.head = strings.Replace(f.head, word, other, 1)
			f.renumber(b)
			return true
		}
	}
	return false
}

func (f *fact) renumber(b *book) {
	f.id = b.number()
	for i := range f.parts {
		f.parts[i].id = b.number()
	}
}

// insertStep makes another step follow.
func insertStep(r *rand.Rand, b *book) bool {
	f := b.someShape(r, steps)
	if f == nil || len(f.parts) > 6 {
		return false
	}
	f.parts = slices.Insert(f.parts, 1+r.IntN(len(f.parts)-1), part{b.number(), "Wash the " + compound(r)})
	return true
}

func remove(r *rand.Rand, b *book) bool {
	c := b.chapter(r)
	if len(c.facts) < 2 {
		return false
	}
	i := r.IntN(len(c.facts))
	c.facts = slices.Delete(c.facts, i, i+1)
	return true
}

func insert(r *rand.Rand, b *book) bool {
	c := b.chapter(r)
	c.facts = slices.Insert(c.facts, r.IntN(len(c.facts)+1), b.newFact(r))
	return true
}

// copyElsewhere writes down in another section what stands in one already, with
// a word exchanged.
func copyElsewhere(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, statement)
	if f == nil {
		return false
	}
	twin := *f
	twin.id = b.number()
	c := b.chapter(r)
	c.facts = append(c.facts, &twin)
	return exchangeIn(r, &twin)
}

func exchangeIn(r *rand.Rand, f *fact) bool {
	for _, word := range append(nouns(), places()...) {
		if has(f.body, word) {
			f.body = strings.Replace(f.body, word, pick(r, nouns()), 1)
			return true
		}
	}
	return false
}

// clone copies a book, so that edits of one do not change the other.
func (b *book) clone() *book {
	out := &book{last: b.last}
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
