package cards

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestGolden(t *testing.T) {
	for _, name := range []string{"messy", "chinese", "korean", "spanish", "portuguese"} {
		t.Run(name, func(t *testing.T) { testGolden(t, "testdata/"+name) })
	}
}

func testGolden(t *testing.T, name string) {
	src, err := os.ReadFile(name + ".md")
	if err != nil {
		t.Fatal(err)
	}
	golden := name + ".golden"
	got := deckText(makeDeck(t, string(src)))
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the cards of %s.md have changed; if that is wanted, run go test ./cards -update\n%s", name, lineDiff(string(want), got))
	}
}

// deckText writes a deck for people: each card, then what became of each bullet.
func deckText(d Deck) string {
	var sb strings.Builder
	for _, c := range d.Cards {
		fmt.Fprintf(&sb, "%s %d-%d %s %s %d [%s]\n", c.ID, c.Source.Line, c.Source.EndLine, c.Rule, c.Kind, c.Score, SectionName(c.Section))
		fmt.Fprintf(&sb, "  Q %s\n  A %s\n", c.Question, indented(c.Answer))
		if c.More != "" {
			fmt.Fprintf(&sb, "  + %s\n", indented(c.More))
		}
	}
	sb.WriteString("\n")
	for _, v := range d.Verdicts {
		fmt.Fprintf(&sb, "%d-%d %s%s %q %s\n", v.Line, v.EndLine, v.Rule, v.Reason, v.Text, strings.Join(v.Cards, " "))
	}
	return sb.String()
}

func indented(s string) string { return strings.ReplaceAll(s, "\n", "\n    ") }

// lineDiff lists the lines that only one of two texts has.
func lineDiff(want, got string) string {
	var sb strings.Builder
	for _, side := range []struct{ mark, lines, other string }{{"- ", want, got}, {"+ ", got, want}} {
		for line := range strings.Lines(side.lines) {
			if !strings.Contains(side.other, line) {
				sb.WriteString(side.mark + line)
			}
		}
	}
	return sb.String()
}
