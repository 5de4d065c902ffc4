package anki

import (
	"encoding/csv"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"k8scards/cards"
)

var update = flag.Bool("update", false, "write the golden files")

// export runs one of the two writers.
type export func(io.Writer, []cards.Card) error

func asText(w io.Writer, cs []cards.Card) error { return WriteText(w, cs, Options{}) }

func exports() map[string]export {
	return map[string]export{"deck.txt": asText, "deck.csv": WriteCSV}
}

func write(t testing.TB, e export, cs []cards.Card) string {
	t.Helper()
	var sb strings.Builder
	if err := e(&sb, cs); err != nil {
		t.Fatal(err)
	}
	return sb.String()
}

func TestGolden(t *testing.T) {
	for name, e := range exports() {
		got, file := write(t, e, hardCards()), filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs, run go test -update and look at what git shows:\n%s", file, got)
		}
	}
}

func TestOneRecordPerCard(t *testing.T) {
	cs := hardCards()
	ns, err := readText(write(t, asText, cs))
	if err != nil {
		t.Fatal(err)
	}
	if len(ns) != len(cs) {
		t.Fatalf("%d records of %d cards", len(ns), len(cs))
	}
	seen := map[string]bool{}
	for _, n := range ns {
		seen[n.guid] = true
	}
	for _, c := range cs {
		if !seen[c.ID] {
			t.Errorf("card %s is missing", c.ID)
		}
	}
}

func TestCSV(t *testing.T) {
	c := cards.Card{
		ID: "abc", Kind: cards.List, Rule: "r", Section: []string{"a", "b"}, Domain: "d",
		Question: "#\"q\",\r\n<x>\x1b[0m", Answer: "- i\n- j", Items: []string{"i", "j"}, More: "m",
		Source: cards.Source{File: "f.md", Line: 12},
	}
	got := write(t, WriteCSV, []cards.Card{c})
	if lines := strings.Split(got, "\r\n"); len(lines) != 3 || lines[2] != "" {
		t.Errorf("the records are not lines that end in CR LF: %q", got)
	}
	records, err := csv.NewReader(strings.NewReader(got)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"id", "kind", "rule", "section", "domain", "question", "answer", "items", "more", "file", "line"},
		{"abc", "list", "r", "a › b", "d", "#\"q\",\n<x>[0m", "- i\n- j", "i\nj", "m", "f.md", "12"},
	}
	if !slices.EqualFunc(records, want, slices.Equal[[]string]) {
		t.Errorf("got  %q\nwant %q", records, want)
	}
}

func TestFaults(t *testing.T) {
	ok := cards.Card{ID: "a1", Question: "q", Source: cards.Source{File: "f.md", Line: 3}}
	with := func(id, q string) cards.Card { return cards.Card{ID: id, Question: q, Source: ok.Source} }
	for _, c := range []struct {
		name string
		card cards.Card
		want error
	}{
		{"used twice", with("a1", "other"), ErrDuplicateID},
		{"no id", with("", "q"), ErrInvalidID},
		{"id with a space", with("a 2", "q"), ErrInvalidID},
		{"id with a letter that is not ASCII", with("ä", "q"), ErrInvalidID},
		{"no question", with("a2", " \n\x00"), ErrNoQuestion},
	} {
		for name, e := range exports() {
			var sb strings.Builder
			err := e(&sb, []cards.Card{ok, c.card})
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), "f.md:3") {
				t.Errorf("%s, %s: %v", c.name, name, err)
			}
			if sb.Len() > 0 {
				t.Errorf("%s, %s: wrote %q", c.name, name, sb.String())
			}
		}
	}
}

// A full disk is the writer's fault and is told as such.
func TestFailingWriter(t *testing.T) {
	r, w := io.Pipe()
	full := errors.New("full")
	_ = r.CloseWithError(full)
	for name, e := range exports() {
		if err := e(w, nil); !errors.Is(err, full) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
