package anki

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"k8scards/cards"
)

// escaped is text as Markdown that means just this text.
func escaped(text string) string {
	return regexp.MustCompile("[!-/:-@\\[-`{-~]").ReplaceAllString(oneLine(text), `\$0`)
}

// fenced is text as a code block.
func fenced(text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + "\n" + text + "\n" + fence
}

// live is what Anki would act upon, if it stood in a field.
var live = regexp.MustCompile(`(?i)\{\{|\}\}|::|\[(sound|anki|latex|\$)|\\\(|\\\[|[\t\n]`)

func FuzzText(f *testing.F) {
	for _, h := range hardCases() {
		f.Add(h.card.Question, h.card.Answer, strings.Join(h.card.Section, " :: "))
	}
	f.Add("[…]", "}", ":")
	f.Add("\x00:\x00:", "\r", "\u2028 \u00a0")
	f.Fuzz(func(t *testing.T, question, answer, heading string) {
		if oneLine(question) == "" || oneLine(answer) == "" {
			t.Skip()
		}
		fuzzRaw(t, question, answer, heading)
		fuzzBasic(t, question, answer)
		fuzzCloze(t, question, answer)
	})
}

// one writes a card and reads it back.
func one(t *testing.T, c cards.Card) note {
	c.ID = "a1"
	ns, err := readText(write(t, asText, []cards.Card{c}))
	if err != nil {
		t.Fatal(err)
	}
	if len(ns) != 1 || ns[0].guid != c.ID {
		t.Fatalf("got %+v", ns)
	}
	return ns[0]
}

// fuzzRaw: whatever the Markdown, Anki has nothing to act upon, and both sides
// can be seen.
func fuzzRaw(t *testing.T, question, answer, heading string) {
	c := cards.Card{
		Kind: cards.List, Rule: heading, Domain: heading, Section: []string{heading, heading},
		Question: question, Answer: answer, Items: []string{answer, question}, More: answer,
		Source: cards.Source{File: heading},
	}
	n := one(t, c)
	for _, field := range []string{n.first, n.second} {
		if bad := live.FindString(field); bad != "" {
			t.Errorf("%q in %q", bad, field)
		}
		if !hasText(field) {
			t.Errorf("nothing to be seen of %q", field)
		}
	}
	if l := strings.Count(n.deck, "::"); l != 0 && l != 2 {
		t.Errorf("heading %q makes deck %q", heading, n.deck)
	}
	for tag := range strings.FieldsSeq(n.tags) {
		if strings.ContainsAny(tag, "\" \t") {
			t.Errorf("heading %q makes tag %q", heading, tag)
		}
	}
}

// fuzzBasic: text and code are seen as they were.
func fuzzBasic(t *testing.T, question, answer string) {
	n := one(t, cards.Card{Question: escaped(question), Answer: fenced(clean(answer))})
	if got, want := oneLine(seen(n.first)), oneLine(question); got != want {
		t.Errorf("question is %q, want %q", got, want)
	}
	if got, want := norm.NFC.String(seen(n.second)), norm.NFC.String(clean(answer)); got != want {
		t.Errorf("code is %q, want %q", got, want)
	}
}

// fuzzCloze: so is the text before and in a gap, whatever it holds.
func fuzzCloze(t *testing.T, question, answer string) {
	n := one(t, cards.Card{Kind: cards.Cloze, Question: escaped(question) + " […]", Answer: escaped(answer)})
	if strings.Contains(oneLine(question), "[…]") {
		return // has more than one gap
	}
	text, hidden, err := fillCloze(n.first)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := oneLine(seen(hidden)), oneLine(answer); got != want {
		t.Errorf("cloze hides %q, want %q", got, want)
	}
	if got, want := oneLine(seen(text)), oneLine(oneLine(question)+" "+oneLine(answer)); got != want {
		t.Errorf("cloze reads %q, want %q", got, want)
	}
}
