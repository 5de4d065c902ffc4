package cards

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"k8scards/notes"
)

// A place is what stands in a line of the notes.
type place struct {
	fact *fact
	part int // its index, or -1
}

// write gives the Markdown of each file and what stands in its lines.
func (b *book) write() (texts map[string]string, at map[string][]place) {
	writers := map[string]*writer{}
	for _, c := range b.chapters {
		w := writers[c.file]
		if w == nil {
			w = &writer{wrapped: b.wrapped}
			writers[c.file] = w
			if b.title != "" {
				w.line(place{}, "# "+b.title, "")
			}
		}
		w.chapter(c)
	}
	texts, at = map[string]string{}, map[string][]place{}
	for file, w := range writers {
		texts[file], at[file] = w.sb.String(), w.lines
		if b.crlf {
			texts[file] = strings.ReplaceAll(texts[file], "\n", "\r\n")
		}
	}
	return texts, at
}

type writer struct {
	c       *chapterOf
	sb      strings.Builder
	lines   []place
	wrapped bool
}

func (w *writer) chapter(c *chapterOf) {
	w.c = c
	w.line(place{}, strings.Repeat("#", c.level)+" "+c.name, "")
	for _, f := range c.facts {
		w.fact(f)
	}
	w.line(place{}, "")
}

func (w *writer) line(p place, lines ...string) {
	for _, s := range lines {
		w.sb.WriteString(s + "\n")
		w.lines = append(w.lines, p)
	}
}

// bullet writes a bullet at a depth, counted from 0.
func (w *writer) bullet(p place, depth int, s string) { w.item(p, depth, w.c.marker, s) }

func (w *writer) item(p place, depth int, marker, s string) {
	indent := strings.Repeat(w.c.indent, depth)
	const width = 50
	lead := indent + marker + " "
	for w.wrapped && len(s) > width {
		cut := strings.LastIndex(s[:width], " ")
		if cut < 0 || strings.Contains(s, "`") { // code is one line
			break
		}
		w.line(p, lead+s[:cut])
		lead, s = indent+strings.Repeat(" ", len(marker)+1), s[cut+1:]
	}
	w.line(p, lead+s)
}

func (w *writer) fact(f *fact) {
	p := place{f, -1}
	head := f.mark + f.head + f.mark
	tail := ""
	if f.tail != "" {
		tail = ". " + f.tail
	}
	depth := 0
	switch f.shape {
	case inlineDefinition:
		w.bullet(p, 0, head+f.sep+f.body+tail)
	case wideDefinition:
		w.bullet(p, 0, f.head+"："+f.body)
	case statement:
		w.bullet(p, 0, f.body+tail)
	case marked:
		w.bullet(p, 0, "Q: "+f.head+"? A: "+f.body)
	case paragraph:
		w.line(p, "", "The "+f.head+" is "+f.body+tail, "")
	case nestedDefinition:
		w.bullet(p, 0, head)
		w.bullet(p, 1, f.body+tail)
		depth = 1
	case commandLine:
		w.bullet(p, 0, "`"+f.head+"`")
		w.bullet(p, 1, f.body)
		depth = 1
	case asked:
		w.bullet(p, 0, f.head+"?")
		w.bullet(p, 1, f.body)
	default:
		w.parts(f)
	}
	if f.example != "" {
		w.bullet(place{}, depth+1, f.example)
	}
}

func (w *writer) parts(f *fact) {
	switch f.shape {
	case doubled:
		w.doubled(f)
		return
	case grid:
		w.grid(f)
		return
	case listing7:
		w.bullet(place{f, -1}, 0, []string{"", "", "two ", "three ", "four ", "five ", "six ", "seven "}[len(f.parts)]+f.head)
	case steps:
		w.bullet(place{f, -1}, 0, f.head+":")
	default:
		w.bullet(place{f, -1}, 0, f.mark+f.head+f.mark)
	}
	for i, p := range f.parts {
		marker := w.c.marker
		if f.shape == steps {
			marker = strings.Replace(w.c.steps, "%d", fmt.Sprint(i+1), 1)
		}
		w.item(place{f, i}, 1, marker, p.text)
	}
}

func (w *writer) doubled(f *fact) {
	if !f.apart {
		w.bullet(place{f, -1}, 0, f.parts[0].text+" and "+f.parts[1].text)
		return
	}
	for i, p := range f.parts {
		w.bullet(place{f, i}, 0, p.text)
	}
}

func (w *writer) grid(f *fact) {
	w.line(place{f, -1}, "", "| "+f.head+" | Task |", "| --- | --- |")
	for i, p := range f.parts {
		w.line(place{f, i}, "| "+p.text+" | "+p.cell+" |")
	}
	w.line(place{}, "")
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

// noName is the name of a card that the model knows nothing of.
const noName = "?"

// nameOf names what a card asks for. Two cards of one name ask for the same, or
// for what the model does not tell apart.
func nameOf(c Card, p place) string {
	f := p.fact
	if f == nil {
		return noName
	}
	name := fmt.Sprintf("%d/", f.id)
	switch f.shape {
	case inlineDefinition, nestedDefinition, wideDefinition, paragraph:
		return f.nameDefinition(c)
	case commandLine:
		return name + map[bool]string{true: "command", false: "purpose"}[strings.HasPrefix(c.Answer, "`")]
	case steps:
		if c.Kind == Sequence {
			return name + "whole"
		}
		return name + stepName(c, f)
	case group, doubled, grid:
		return name + f.namePart(c, p.part)
	case statement:
		if f.tail != "" && !has(Plain(f.body), Plain(c.Answer)) && has(f.tail, Plain(c.Answer)) {
			return fmt.Sprintf("%d/%s", f.tailID, slot(c))
		}
		return name + slot(c)
	}
	return name + string(c.Kind)
}

// slot tells a card that asks for a number from others.
func slot(c Card) string {
	if strings.ContainsAny(c.Answer, "0123456789") {
		return "value"
	}
	return string(c.Kind)
}

func (f *fact) nameDefinition(c Card) string {
	answer := Plain(c.Answer)
	long, _, short := strings.Cut(f.head, " (")
	switch {
	case short && has(answer, long) && !has(answer, Plain(f.body)) && !has(Plain(c.Question), Plain(f.body)):
		return fmt.Sprintf("%d/short form", f.id)
	case strings.Contains(answer, Plain(f.head)) && !strings.Contains(answer, Plain(f.body)):
		return fmt.Sprintf("%d/term", f.id)
	case f.tail != "" && !has(answer, Plain(f.body)) && !has(Plain(f.body), answer):
		return fmt.Sprintf("%d/%s", f.tailID, slot(c))
	}
	return fmt.Sprintf("%d/meaning", f.id)
}

// namePart names a card by the part it asks for. Of two statements in one
// bullet its answer tells which.
func (f *fact) namePart(c Card, at int) string {
	if f.shape == doubled && at < 0 {
		at = slices.IndexFunc(f.parts, func(q part) bool { return has(Plain(q.text), Plain(c.Answer)) })
	}
	if at < 0 {
		return noName
	}
	p := f.parts[at]
	if f.shape == grid && has(Plain(c.Answer), Plain(p.text)) {
		return fmt.Sprintf("%d/row", p.id)
	}
	return fmt.Sprintf("%d/%s", p.id, slot(c))
}

// stepName names the card of a step by the two steps it joins.
func stepName(c Card, f *fact) string {
	for i := 1; i < len(f.parts); i++ {
		if c.Answer == linkWords(f.parts[i].text) {
			return fmt.Sprintf("%d-%d", f.parts[i-1].id, f.parts[i].id)
		}
	}
	return noName
}
