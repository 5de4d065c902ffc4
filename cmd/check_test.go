package cmd

import (
	"bufio"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"k8scards/cards"
)

// The fields of `notes check --json` are a promise to scripts: these, no others,
// and all of them explained in the help.
func TestCheckFields(t *testing.T) {
	fields := map[string][]string{ // those that are always there
		"bullet":  {"cards", "end_line", "file", "kind", "line", "text"},
		"finding": {"cards", "fault", "file", "kind", "line", "text"},
		"summary": {"bullets", "cards", "coverage", "files", "findings", "kind", "paragraphs", "reasons", "rows", "rules"},
	}
	fields["paragraph"], fields["row"] = fields["bullet"], fields["bullet"]
	sometimes := []string{"rule", "reason", "shown", "also"}
	h := newHome(t)
	h.write("notes.md", `# One

See [a page](https://example.org).

- Q: What rests? A: the dough
- Q: What rests? A: the baker
- not sure about the oven

| grain | flour |
| --- | --- |
| ... | ??? |
`)
	help := h.must("notes", "check", "--help")
	seen := map[string]bool{}
	for line := range strings.Lines(h.must("notes", "check", "notes.md", "--json")) {
		var object map[string]any
		if err := json.Unmarshal([]byte(line), &object); err != nil {
			t.Fatal(err)
		}
		kind, _ := object["kind"].(string)
		seen[kind] = true
		for _, f := range fields[kind] {
			if _, ok := object[f]; !ok {
				t.Errorf("no %s in %s", f, line)
			}
		}
		for f := range object {
			if !slices.Contains(fields[kind], f) && !slices.Contains(sometimes, f) {
				t.Errorf("%s is no field of a %s: %s", f, kind, line)
			}
			if !strings.Contains(help, f) {
				t.Errorf("the help does not tell of the field %s", f)
			}
		}
	}
	if got, want := slices.Sorted(maps.Keys(seen)), slices.Sorted(maps.Keys(fields)); !slices.Equal(got, want) {
		t.Errorf("objects of the kinds %v, want %v", got, want)
	}
}

// 100% leaves nothing out, and what there is not has no share.
func TestPercent(t *testing.T) {
	for _, c := range []struct {
		facts, asked int
		want         string
	}{{0, 0, "-"}, {4, 4, "100.0%"}, {10_000, 9_999, "99.9%"}, {3, 2, "66.6%"}, {5, 0, "0.0%"}} {
		if got := percent(cards.Tally{All: c.facts, Facts: c.facts, Asked: c.asked}); got != c.want {
			t.Errorf("%d of %d is %s, want %s", c.asked, c.facts, got, c.want)
		}
	}
}

func TestFurtherPlaces(t *testing.T) {
	places := []cards.Source{{File: "a.md", Line: 1}, {File: "b.md", Line: 2}, {File: "c.md", Line: 3}, {File: "d.md", Line: 4}, {File: "e.md", Line: 5}}
	for n, want := range map[int]string{
		0: "", 1: " (also a.md:1)", 3: " (also a.md:1, b.md:2, c.md:3)", 5: " (also a.md:1, b.md:2, c.md:3 and 2 more)",
	} {
		if got := also(places[:n]); got != want {
			t.Errorf("%d places are %q, want %q", n, got, want)
		}
	}
}

// Every fault has words of its own for people.
func TestFaultTitles(t *testing.T) {
	titles := map[string]bool{}
	for _, f := range cards.Faults() {
		title := faultTitle(f)
		if title == string(f) || titles[title] {
			t.Errorf("the title of %s is %q", f, title)
		}
		titles[title] = true
	}
}

// Nothing that notes hold drives the terminal.
func TestCheckIsClean(t *testing.T) {
	const nasty = "a\x1b[31m\u202eb\x07"
	var sb strings.Builder
	w := bufio.NewWriter(&sb)
	card := cards.Card{ID: "1", Rule: "value", Question: nasty + "?", Answer: nasty, Source: cards.Source{File: nasty, Line: 1}}
	writeCheck(w, []cards.Deck{{
		Cards: []cards.Card{card, card},
		Verdicts: []cards.Verdict{
			{Kind: cards.Bullet, File: nasty, Text: nasty, Cards: []string{"1"}, Rule: "value"},
			{Kind: cards.Bullet, File: nasty, Text: nasty, Reason: cards.Doubt},
		},
	}}, true)
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(sb.String(), "\x1b\u202e\x07") || strings.Count(sb.String(), "a[31mb") < 6 {
		t.Errorf("written: %q", sb.String())
	}
}
