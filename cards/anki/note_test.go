package anki

import (
	"strings"
	"testing"

	"k8scards/cards"
)

func TestNoteFields(t *testing.T) {
	const list = `<div style="display:inline-block;text-align:left">`
	const end = `<div style="font-size:small;opacity:.7">`
	for _, c := range []struct {
		name                string
		card                cards.Card
		kind, first, second string
	}{
		{"basic", cards.Card{Kind: cards.Basic, Question: "q", Answer: "a"}, "B", "q", "a"},
		{"place", cards.Card{Question: "q", Section: []string{"a & b", "{{c}}"}}, "B", "q" + end + "a &amp; b › &#123;&#123;c&#125;&#125;</div>", ""},
		{"more", cards.Card{Question: "q", Answer: "a", More: "*m*", Source: cards.Source{File: "x[1].md", Line: 7}}, "B", "q", "a" + end + "<em>m</em></div>" + end + "x&#91;1].md:7</div>"},
		{"list", cards.Card{Kind: cards.List, Question: "q", Answer: "- a\n- `b`", Items: []string{"a", "`b`"}}, "B", "q", list + "<ul><li>a</li><li><code>b</code></li></ul></div>"},
		{"sequence", cards.Card{Kind: cards.Sequence, Question: "q", Items: []string{"a"}}, "B", "q", list + "<ol><li>a</li></ol></div>"},
		{"block", cards.Card{Question: "q\n\n    c", Answer: "a"}, "B", list + "<p>q</p> <pre><code>c</code></pre></div>", "a"},
		{"cloze", cards.Card{Kind: cards.Cloze, Question: "port […].", Answer: "`6443`", More: "m"}, "C", "port {{c1::<code>6443</code>}}.", end + "m</div>"},
		{"cloze within code", cards.Card{Kind: cards.Cloze, Question: "`--port=[…]`", Answer: "6443"}, "C", "<code>--port={{c1::6443}}</code>", ""},
		{"cloze with braces", cards.Card{Kind: cards.Cloze, Question: "{[…]}", Answer: "{a::b}"}, "C", "&#123;{{c1::&#123;a&#58;&#58;b&#125;}}&#125;", ""},
		{"cloze whose answer has a gap", cards.Card{Kind: cards.Cloze, Question: "a […]", Answer: "[…]"}, "C", "a {{c1::&#91;…]}}", ""},
		{"no gap", cards.Card{Kind: cards.Cloze, Question: "q", Answer: "a"}, "B", "q", "a"},
		{"two gaps", cards.Card{Kind: cards.Cloze, Question: "[…] […]", Answer: "a"}, "B", "&#91;…] &#91;…]", "a"},
		{"no cloze", cards.Card{Kind: cards.Basic, Question: "[…]", Answer: "a"}, "B", "&#91;…]", "a"},
		{"cloze without answer", cards.Card{Kind: cards.Cloze, Question: "a […]"}, "B", "a &#91;…]", ""},
		{"cloze with a block", cards.Card{Kind: cards.Cloze, Question: "a […]", Answer: "- a\n- b"}, "B", "a &#91;…]", list + "<ul> <li>a</li> <li>b</li> </ul></div>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := newNoteMaker(Options{BasicType: "B", ClozeType: "C"}).note(c.card)
			if n.noteType != c.kind || n.first != c.first || n.second != c.second {
				t.Errorf("got  %s %q %q\nwant %s %q %q", n.noteType, n.first, n.second, c.kind, c.first, c.second)
			}
		})
	}
}

func TestOptions(t *testing.T) {
	c := cards.Card{ID: "a1", Kind: cards.Cloze, Question: "[…]", Answer: "x"}
	n := newNoteMaker(Options{}).note(c)
	if n.deck != "CKA" || n.noteType != "Cloze" {
		t.Errorf("defaults: %+v", n)
	}
	n = newNoteMaker(Options{Deck: " K8s::My\n\"deck\" ", ClozeType: "Lückentext\t"}).note(c)
	if n.deck != `K8s::My "deck"` || n.noteType != "Lückentext" {
		t.Errorf("chosen: %+v", n)
	}
	c.Kind = cards.Basic
	if n = newNoteMaker(Options{}).note(c); n.noteType != "Basic" {
		t.Errorf("defaults: %+v", n)
	}
}

// Everything that must be seen in Anki is there before Anki has a say.
func TestNothingIsLost(t *testing.T) {
	for _, h := range hardCases() {
		n := newNoteMaker(Options{}).note(h.card)
		front := oneCloze.ReplaceAllString(n.first, "[...]")
		back := n.first + n.second
		for _, want := range h.front {
			if !strings.Contains(seen(front), want) {
				t.Errorf("card %s: %q is not in %q", n.guid, want, seen(front))
			}
		}
		for _, want := range h.back {
			if !strings.Contains(seen(back), want) {
				t.Errorf("card %s: %q is not in %q", n.guid, want, seen(back))
			}
		}
	}
}
