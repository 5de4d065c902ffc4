package cards

import (
	"fmt"
	"math/rand/v2"
)

// A shape is a way to write a fact down.
type shape int

const (
	inlineDefinition shape = iota
	nestedDefinition
	wideDefinition
	commandLine
	statement
	group // a term with statements under it
	listing7
	asked
	steps
	marked    // Q: and A:
	paragraph // a sentence outside of lists
	doubled   // two statements joined by "and"
	grid      // a table of two columns
	shapes
)

// A fact is a bullet with what is nested in it. Its number says who it is: an
// edit that makes it another fact gives it another number.
type fact struct {
	id      int
	shape   shape
	head    string
	body    string
	tail    string // a second sentence
	tailID  int
	example string // is nested below
	parts   []part
	mark    string // stands on both sides of the head
	sep     string // divides head and body
	apart   bool   // is doubled no more
}

// A part is an item of a list, a step, a statement of a group, or a row.
type part struct {
	id   int
	text string
	cell string // of a row
}

// A chapter is a section of notes. Its way of writing bullets is its own.
type chapterOf struct {
	file   string
	level  int
	name   string
	facts  []*fact
	marker string
	indent string
	steps  string // how steps are numbered: "%d." or the same for all
}

// A book is all the notes.
type book struct {
	chapters []*chapterOf
	last     int    // the last number given
	title    string // of each file
	wrapped  bool   // long lines are broken
	crlf     bool   // lines end as they do on Windows
	mistyped map[*string]bool
}

func (b *book) number() int { b.last++; return b.last }

// newBook writes notes of about size facts.
func newBook(r *rand.Rand, size int) *book {
	b := &book{}
	for made := 0; made < size; {
		c := &chapterOf{file: "a.md", level: 2, name: fmt.Sprintf("The %s %ss", pick(r, qualities()), pick(r, nouns())), marker: "-", indent: "  ", steps: "%d."}
		if r.IntN(3) == 0 {
			c.name = upperFirst(pick(r, nouns()) + "s")
		}
		if b.hasName(c.name) {
			continue
		}
		for range 4 + r.IntN(8) {
			c.facts = append(c.facts, b.newFact(r))
			made++
		}
		b.chapters = append(b.chapters, c)
	}
	return b
}

func (b *book) hasName(name string) bool {
	for _, c := range b.chapters {
		if c.name == name {
			return true
		}
	}
	return false
}

func (b *book) newFact(r *rand.Rand) *fact {
	f := &fact{id: b.number(), shape: shape(r.IntN(int(shapes))), sep: ": "}
	switch f.shape {
	case inlineDefinition, nestedDefinition, paragraph:
		f.head, f.body = compound(r), clause(r)
		if f.shape == inlineDefinition {
			f.mark = "**"
		}
		if r.IntN(4) == 0 {
			b.addTail(r, f)
		}
	case wideDefinition:
		f.head, f.body = wideSentence(r)
	case commandLine:
		f.head = fmt.Sprintf("git %s --%s %s", pick(r, []string{"show", "log", "diff", "fetch", "merge"}), pick(r, nouns()), pick(r, nouns()))
		f.body = fmt.Sprintf("print the %s %ss of the %s", pick(r, qualities()), pick(r, nouns()), pick(r, places()))
	case statement:
		f.body = statementOf(r)
	case asked, marked:
		f.head = fmt.Sprintf("Why does the %s %s stop in the %s", pick(r, qualities()), pick(r, nouns()), pick(r, places()))
		f.body = fmt.Sprintf("The %s has a worn %s %s", pick(r, nouns()), pick(r, qualities()), pick(r, nouns()))
	default:
		b.fillParts(r, f)
	}
	return f
}

// addTail adds a second sentence.
func (b *book) addTail(r *rand.Rand, f *fact) {
	f.tail, f.tailID = fmt.Sprintf("The %s of it was cast in the %s", pick(r, nouns()), pick(r, places())), b.number()
}

func (b *book) fillParts(r *rand.Rand, f *fact) {
	n := 3 + r.IntN(4)
	switch f.shape {
	case steps:
		f.head = fmt.Sprintf("Steps to mount the %s", compound(r))
	case listing7:
		f.head = fmt.Sprintf("kinds of %s in the %s", pick(r, nouns()), pick(r, places()))
	case group:
		f.head = compound(r)
		n = 2 + r.IntN(2)
	case grid:
		f.head = pick(r, []string{"Part", "Machine", "Tool"})
		n = 2 + r.IntN(3)
	case doubled:
		n = 2
	}
	seen := map[string]bool{}
	for len(f.parts) < n {
		if p := newPart(r, f.shape); !seen[p.text] {
			seen[p.text] = true
			p.id = b.number()
			f.parts = append(f.parts, p)
		}
	}
}

func newPart(r *rand.Rand, s shape) part {
	switch s {
	case steps:
		return part{text: fmt.Sprintf("%s the %s", upperFirst(pick(r, []string{"clean", "fit", "turn", "oil", "push", "tighten"})), compound(r))}
	case group:
		return part{text: shortStatement(r)}
	case doubled:
		return part{text: fmt.Sprintf("the %s takes `%d` %s", compound(r), 10+r.IntN(90), pick(r, units()))}
	case grid:
		return part{text: compound(r), cell: fmt.Sprintf("%s the %s of the %s", pick(r, actions()), pick(r, nouns()), pick(r, places()))}
	}
	return part{text: compound(r)}
}

func statementOf(r *rand.Rand) string {
	switch r.IntN(3) {
	case 0:
		return fmt.Sprintf("the %s of the %s opens at `%d` %s by default", compound(r), pick(r, nouns()), 10*(1+r.IntN(20)), pick(r, units()))
	case 1:
		return fmt.Sprintf("The %s in the %s takes up to %d %s of oil", compound(r), pick(r, places()), 10+r.IntN(90), pick(r, units()))
	}
	return fmt.Sprintf("the %s %s is driven by the **%s** of the %s", pick(r, qualities()), pick(r, nouns()), pick(r, nouns()), pick(r, places()))
}

func shortStatement(r *rand.Rand) string {
	switch r.IntN(3) {
	case 0:
		return fmt.Sprintf("the default is `%d`", 10*(1+r.IntN(9)))
	case 1:
		return fmt.Sprintf("the %s takes `%d` %s", pick(r, nouns()), 10+r.IntN(90), pick(r, units()))
	}
	return fmt.Sprintf("the %s is made in **%s**", pick(r, nouns()), pick(r, cities()))
}
