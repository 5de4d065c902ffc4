package cards

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"k8scards/notes"
)

func FuzzMake(f *testing.F) {
	for _, md := range []string{
		"# A\n## B\n- x: a y of z\n\n# C\n- `git log`\n  - shows it all\n",
		"**Steps**\n\n1. a b\n2. c d\n3. e f\n4. g h\n",
		"- Why?\n\t- so it is\n- Why so?\n  ```\n  code\x1b\n  ```\n",
		"# S\n- the `a\\|b` is **bold _and_ more** in 2024\n- kinds: a, b and [c](d)\n",
		"- a -> b -> c\n- [x](y)\n  - z | w\n- 酵母：一种真菌\n- three kinds:\n  - {0}\n  - {1}\n",
		"# S\n\n```sh\n# show the log\ngit log -n 3 # of it all\n```\n\n|a|b|\n|-|-|\n|git log|show it all|\n|k|v w x|\n",
		"## Why is it so?\n\nSo it is. `git log -p` shows the log.\n\n- `git log`\n  - `-p` for patch\n",
		"0==0====,,,,==\n", "==0==", "list\n:\n name all 3.\n\n# Parts\n- 0\n- 00\n- 1\n",
		"- pump\n  - aka the **lifter**\n  - a thing to lift\n- # H\n  - `k`: `v`\n",
		"# 海\n- 如果水泵停转，就会进水\n- 船有三种动力：风、人和蒸汽\n- 因为冷，所以结冰。\n- `a` 是一种 b，(c\n- 采用 AIS 系统\n",
		"# 바다\n- 배는 탑이다.\n- 펌프가 멈추면 → 물이 들어온다.\n- 조석이란 현상을 말한다.\n- 장점:\n  - 조용함\n  - 빠름\n",
		"# Mar\n- El ancla sirve para parar.\n- Si c, r y s.\n- ancla\n  - Es una `cosa`\n- Hay dos tipos:\n  - a\n  - b\n- Um navio não pode parar.\n",
	} {
		f.Add([]byte(md))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		doc, err := notes.Parse("note.md", src)
		if errors.Is(err, notes.ErrBinary) || errors.Is(err, notes.ErrTooDeep) {
			t.Skip()
		}
		if err != nil {
			t.Fatal(err)
		}
		deck := Make(doc)
		if again := Make(doc); !reflect.DeepEqual(deck, again) {
			t.Error("a second run makes other cards")
		}
		checkIDs(t, deck.Cards)
		checkVerdicts(t, doc, deck)
		places := headingsByLine(doc)
		for _, c := range deck.Cards {
			checkCard(t, c)
			if s := c.Source; s.Line < 1 || s.EndLine < s.Line || s.EndLine > doc.Lines {
				t.Errorf("%s stands on lines %d to %d of %d", onLine(c), s.Line, s.EndLine, doc.Lines)
			}
			if !slices.ContainsFunc(places[c.Source.Line], func(p []string) bool { return slices.Equal(p, c.Section) }) {
				t.Errorf("%s on line %d is in section %q, want one of %q", onLine(c), c.Source.Line, c.Section, places[c.Source.Line])
			}
		}
	})
}

// headingsByLine gives the headings above the bullets that begin on each line.
func headingsByLine(doc *notes.Document) map[int][][]string {
	places := map[int][][]string{}
	var visit func(n *notes.Node, above []string)
	visit = func(n *notes.Node, above []string) {
		if name := tidy(n.Text).Plain(); n.Kind == notes.Heading && name != "" {
			above = append(slices.Clone(above), name)
		}
		places[n.Line] = append(places[n.Line], above)
		for line := n.Line + 1; line <= n.EndLine && (n.Kind == notes.Code || n.Kind == notes.Table); line++ {
			places[line] = append(places[line], above)
		}
		for _, c := range n.Children {
			visit(c, above)
		}
	}
	visit(doc.Root, nil)
	return places
}

// checkCard checks what holds for every card.
func checkCard(t rapid.TB, c Card) {
	t.Helper()
	for _, s := range append([]string{c.Question, c.Answer}, c.Items...) {
		if strings.TrimSpace(s) == "" || strings.IndexFunc(s, isForbidden) >= 0 || !utf8.ValidString(s) {
			t.Errorf("%q stands in the card %q", s, onLine(c))
		}
	}
	if strings.IndexFunc(c.More, isForbidden) >= 0 {
		t.Errorf("%s has more %q", onLine(c), c.More)
	}
	if !hasLetter(c.Question) && !strings.Contains(c.Question, "`") {
		t.Errorf("%s asks for nothing", onLine(c))
	}
	if items := c.Kind == List || c.Kind == Sequence; items != (len(c.Items) > 0) || len(c.Items) == 1 || len(c.Items) > maxItems {
		t.Errorf("a %s of %d items", c.Kind, len(c.Items))
	}
	if c.Score < 0 || c.Score > 1000 {
		t.Errorf("%s has score %d", onLine(c), c.Score)
	}
	if c.Rule != sectionRule && !slices.ContainsFunc(Rules(), func(r Rule) bool { return r.Name == c.Rule }) {
		t.Errorf("%s has rule %q", onLine(c), c.Rule)
	}
}

// isForbidden says whether r must not reach a terminal. Code has tabs.
func isForbidden(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }
