package cards

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// swapAnswers exchanges what is said of two things.
func swapAnswers(r *rand.Rand, b *book) bool {
	kinds := []shape{inlineDefinition, nestedDefinition, commandLine, asked, marked, paragraph}
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
	f := b.someShape(r, statement, group, doubled)
	if f == nil {
		return false
	}
	s, id := &f.body, &f.id
	if f.shape != statement {
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
	f := b.someShape(r, inlineDefinition, nestedDefinition, asked, marked, paragraph)
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
	f := b.someShape(r, inlineDefinition, nestedDefinition, paragraph)
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
	f := b.someShape(r, inlineDefinition, nestedDefinition, statement, asked, commandLine, marked, paragraph)
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
	f := b.someShape(r, inlineDefinition, nestedDefinition, commandLine, asked, group, marked, paragraph)
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
	f.id, f.tailID = b.number(), b.number()
	for i := range f.parts {
		f.parts[i].id = b.number()
	}
}

// replaceItem puts another thing in the place of one of few in a list, or of
// one in a table.
func replaceItem(r *rand.Rand, b *book) bool {
	f := b.someShape(r, grid, doubled)
	if f == nil {
		return false
	}
	i := r.IntN(len(f.parts))
	now := newPart(r, f.shape)
	now.id = b.number()
	f.parts[i] = now
	return true
}

// insertStep makes another step follow.
func insertStep(r *rand.Rand, b *book) bool {
	f := b.someShape(r, steps)
	if f == nil || len(f.parts) > 6 || 2*f.added("Wash ") >= len(f.parts)-1 {
		return false
	}
	f.parts = slices.Insert(f.parts, 1+r.IntN(len(f.parts)-1), part{id: b.number(), text: "Wash the " + compound(r)})
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
	twin.id, twin.tailID = b.number(), b.number()
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
