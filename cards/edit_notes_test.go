package cards

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"k8scards/notes"
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
	shapes
)

// A fact is a bullet with what is nested in it. Its number says who it is: an
// edit that makes it another fact gives it another number.
type fact struct {
	id    int
	shape shape
	head  string
	body  string
	tail  string // a second sentence
	parts []part
}

// A part is an item of a list, a step, or a statement of a group.
type part struct {
	id   int
	text string
}

// A chapter is a section of notes. Its way of writing bullets is its own.
type chapterOf struct {
	file   string
	level  int
	name   string
	facts  []*fact
	marker string
	indent string
}

// A book is all the notes.
type book struct {
	chapters []*chapterOf
	last     int // the last number given
}

func (b *book) number() int { b.last++; return b.last }

// newBook writes notes of about size facts.
func newBook(r *rand.Rand, size int) *book {
	b := &book{}
	for made := 0; made < size; {
		c := &chapterOf{file: "a.md", level: 2, name: fmt.Sprintf("The %s %ss", pick(r, qualities()), pick(r, nouns())), marker: "-", indent: "  "}
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
	f := &fact{id: b.number(), shape: shape(r.IntN(int(shapes)))}
	switch f.shape {
	case inlineDefinition, nestedDefinition:
		f.head, f.body = compound(r), clause(r)
		if r.IntN(4) == 0 {
			f.tail = fmt.Sprintf("The %s of it was cast in the %s", pick(r, nouns()), pick(r, places()))
		}
	case wideDefinition:
		f.head, f.body = wideSentence(r)
	case commandLine:
		f.head = fmt.Sprintf("git %s --%s %s", pick(r, []string{"show", "log", "diff", "fetch", "merge"}), pick(r, nouns()), pick(r, nouns()))
		f.body = fmt.Sprintf("print the %s %ss of the %s", pick(r, qualities()), pick(r, nouns()), pick(r, places()))
	case statement:
		f.body = statementOf(r)
	case group:
		f.head = compound(r)
		for range 2 + r.IntN(2) {
			f.parts = append(f.parts, part{b.number(), shortStatement(r)})
		}
	case listing7, steps:
		b.fillParts(r, f)
	case asked:
		f.head = fmt.Sprintf("Why does the %s %s stop in the %s", pick(r, qualities()), pick(r, nouns()), pick(r, places()))
		f.body = fmt.Sprintf("The %s has a worn %s %s", pick(r, nouns()), pick(r, qualities()), pick(r, nouns()))
	}
	return f
}

func (b *book) fillParts(r *rand.Rand, f *fact) {
	n := 3 + r.IntN(4)
	seen := map[string]bool{}
	for len(f.parts) < n {
		text := compound(r)
		if f.shape == steps {
			text = fmt.Sprintf("%s the %s", upperFirst(pick(r, []string{"clean", "fit", "turn", "oil", "push", "tighten"})), compound(r))
		}
		if !seen[text] {
			seen[text] = true
			f.parts = append(f.parts, part{b.number(), text})
		}
	}
	if f.shape == steps {
		f.head = fmt.Sprintf("Steps to mount the %s", compound(r))
	} else {
		f.head = fmt.Sprintf("kinds of %s in the %s", pick(r, nouns()), pick(r, places()))
	}
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

// A place is what stands in a line of the notes.
type place struct {
	fact *fact
	part int // its index, or -1
}

// write gives the Markdown of each file and what stands in its lines.
func (b *book) write() (texts map[string]string, at map[string][]place) {
	texts, at = map[string]string{}, map[string][]place{}
	for _, c := range b.chapters {
		w := &writer{c: c, lines: at[c.file]}
		w.line(place{}, strings.Repeat("#", c.level)+" "+c.name)
		w.line(place{}, "")
		for _, f := range c.facts {
			w.fact(f)
		}
		w.line(place{}, "")
		texts[c.file] += w.sb.String()
		at[c.file] = w.lines
	}
	return texts, at
}

type writer struct {
	c     *chapterOf
	sb    strings.Builder
	lines []place
}

func (w *writer) line(p place, s string) {
	w.sb.WriteString(s + "\n")
	w.lines = append(w.lines, p)
}

func (w *writer) fact(f *fact) {
	top, nested := w.c.marker+" ", w.c.indent+w.c.marker+" "
	p := place{f, -1}
	tail := ""
	if f.tail != "" {
		tail = ". " + f.tail
	}
	switch f.shape {
	case inlineDefinition:
		w.line(p, top+"**"+f.head+"**: "+f.body+tail)
	case wideDefinition:
		w.line(p, top+f.head+"："+f.body)
	case statement:
		w.line(p, top+f.body+tail)
	case nestedDefinition:
		w.line(p, top+f.head)
		w.line(p, nested+f.body+tail)
	case commandLine:
		w.line(p, top+"`"+f.head+"`")
		w.line(p, nested+f.body)
	case asked:
		w.line(p, top+f.head+"?")
		w.line(p, nested+f.body)
	default:
		w.parts(f, top, nested)
	}
}

func (w *writer) parts(f *fact, top, nested string) {
	head := f.head
	switch f.shape {
	case steps:
		head += ":"
		nested = w.c.indent + "1. "
	case listing7:
		head = []string{"", "", "two ", "three ", "four ", "five ", "six ", "seven "}[len(f.parts)] + head
	}
	w.line(place{f, -1}, top+head)
	for i, p := range f.parts {
		if f.shape == steps {
			nested = fmt.Sprintf("%s%d. ", w.c.indent, i+1)
		}
		w.line(place{f, i}, nested+p.text)
	}
}

// cards makes the cards of the book, each with a name that says which fact it
// asks for and from which side.
func (b *book) cards(t testing.TB) (deck []Card, names []string) {
	texts, at := b.write()
	for _, file := range []string{"a.md", "b.md"} {
		doc, err := notes.Parse(file, []byte(texts[file]))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range Make(doc).Cards {
			if c.Rule == sectionRule {
				continue // the model knows which fact a card asks for, and a heading is none
			}
			deck = append(deck, c)
			names = append(names, nameOf(c, at[file][c.Source.Line-1]))
		}
	}
	return deck, names
}

func nameOf(c Card, p place) string {
	f := p.fact
	if f == nil {
		return "none"
	}
	name := fmt.Sprintf("%d/", f.id)
	switch f.shape {
	case inlineDefinition, nestedDefinition, wideDefinition:
		if strings.Contains(c.Answer, f.head) && !strings.Contains(c.Answer, f.body) {
			return name + "term"
		}
		return name + "meaning"
	case commandLine:
		return name + map[bool]string{true: "command", false: "purpose"}[strings.HasPrefix(c.Answer, "`")]
	case steps:
		if c.Kind == Sequence {
			return name + "whole"
		}
		return name + stepName(c, f)
	case group:
		if p.part >= 0 {
			return fmt.Sprintf("%s%d/%s", name, f.parts[p.part].id, c.Rule)
		}
	}
	return name + string(c.Kind)
}

// stepName names the card of a step by the two steps it joins.
func stepName(c Card, f *fact) string {
	for i := 1; i < len(f.parts); i++ {
		if c.Answer == f.parts[i].text {
			return fmt.Sprintf("%d-%d", f.parts[i-1].id, f.parts[i].id)
		}
	}
	return "?"
}
