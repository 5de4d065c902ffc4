package anki

import (
	"html"
	"strconv"
	"strings"

	"k8scards/cards"
)

// A note is what Anki keeps of a card: HTML in its two fields.
type note struct {
	guid, noteType, deck, first, second, tags string
}

// A noteMaker turns cards into notes.
type noteMaker struct {
	opts Options
	md   converter
}

func newNoteMaker(o Options) noteMaker {
	return noteMaker{opts: o.withDefaults(), md: newConverter()}
}

func (m noteMaker) note(c cards.Card) note {
	n := note{guid: c.ID, deck: deckName(m.opts.Deck, c.Section), tags: tags(c)}
	if text, ok := m.cloze(c); ok {
		n.noteType, n.first, n.second = m.opts.ClozeType, text, m.extra(c)
	} else {
		n.noteType, n.first, n.second = m.opts.BasicType, m.field(c.Question), m.answer(c)+m.extra(c)
	}
	n.first += small(plain(strings.Join(c.Section, " › ")))
	return n
}

// gap is where the answer of a cloze belongs, as guard leaves it.
var gap = guard("[…]")

// cloze is the question with its answer in the gap, in Anki's notation. It is
// false if c is better asked as a plain question: there is not exactly one gap
// to be filled, or the answer does not fit into a line.
func (m noteMaker) cloze(c cards.Card) (string, bool) {
	text := m.field(c.Question)
	answer, inline := m.md.html(c.Answer)
	if c.Kind != cards.Cloze || !inline || !hasText(answer) || strings.Count(text, gap) != 1 {
		return "", false
	}
	return strings.Replace(text, gap, "{{c1::"+answer+"}}", 1), true
}

// answer is what is to be recalled.
func (m noteMaker) answer(c cards.Card) string {
	if len(c.Items) == 0 {
		return m.field(c.Answer)
	}
	list := "ul"
	if c.Kind == cards.Sequence {
		list = "ol"
	}
	var sb strings.Builder
	for _, it := range c.Items {
		item, _ := m.md.html(it)
		sb.WriteString("<li>" + item + "</li>")
	}
	return box("<" + list + ">" + sb.String() + "</" + list + ">")
}

// extra is what is shown with the answer but not to be recalled.
func (m noteMaker) extra(c cards.Card) string {
	more := ""
	if oneLine(c.More) != "" {
		more = m.field(c.More)
	}
	source := ""
	if c.Source.File != "" {
		source = plain(c.Source.File + ":" + strconv.Itoa(c.Source.Line))
	}
	return small(more) + small(source)
}

// field is Markdown as it stands in a field.
func (m noteMaker) field(markdown string) string {
	s, inline := m.md.html(markdown)
	if inline {
		return s
	}
	return box(s)
}

// box keeps lists and code left-aligned on cards whose style is to centre.
func box(html string) string {
	return `<div style="display:inline-block;text-align:left">` + html + "</div>"
}

func small(html string) string {
	if html == "" {
		return ""
	}
	return `<div style="font-size:small;opacity:.7">` + html + "</div>"
}

// plain is text without any markup as it stands in a field.
func plain(text string) string {
	return guard(html.EscapeString(oneLine(text)))
}
