package cards

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// A competency is a section of the built-in deck.
type competency struct {
	domain, name string
	all, typed   int
}

// competencies counts the cards of each section of the built-in deck, in its
// order, and those of them that are answered by a command.
func competencies(decks []Deck) []competency {
	var out []competency
	for _, d := range decks {
		for _, c := range d.Cards {
			n := len(out) - 1
			if n < 0 || out[n].domain != c.Section[0] || out[n].name != c.Section[1] {
				out = append(out, competency{domain: c.Section[0], name: c.Section[1]})
				n++
			}
			out[n].all++
			if c.Kind == Command {
				out[n].typed++
			}
		}
	}
	return out
}

// Each competency of the curriculum is one section with enough cards, and a third
// of the deck is typed.
func TestBuiltinCompetencies(t *testing.T) {
	all, typed := 0, 0
	per := map[string]int{}
	for _, c := range competencies(builtinDecks(t)) {
		all, typed = all+c.all, typed+c.typed
		per[c.domain]++
		if c.all < 20 {
			t.Errorf("%s: %s has %d cards, want 20 or more", c.domain, c.name, c.all)
		}
	}
	if typed*3 < all {
		t.Errorf("%d of %d cards ask for a command, want a third", typed, all)
	}
	// How many competencies the curriculum has in each domain.
	for slug, want := range map[string]int{"architecture": 8, "workloads": 5, "networking": 6, "storage": 3, "troubleshooting": 5} {
		if name := domainName(slug); per[name] != want {
			t.Errorf("%s has %d sections, want %d", name, per[name], want)
		}
	}
}

func domainName(slug string) string {
	for _, d := range Domains() {
		if d.Slug == slug {
			return d.Name
		}
	}
	return ""
}

// The table in docs/deck.md is what the deck holds.
func TestDeckTable(t *testing.T) {
	const file, from, to = "../docs/deck.md", "<!-- table -->\n", "<!-- /table -->"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), from)
	table, after, closed := strings.Cut(rest, to)
	if !ok || !closed {
		t.Fatalf("%s has no place for the table", file)
	}
	want := deckTable(builtinDecks(t))
	if *update {
		if err := os.WriteFile(file, []byte(before+from+want+to+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if table != want {
		t.Errorf("the table in %s is out of date: run go test ./cards -update\n%s", file, lineDiff(want, table))
	}
}

// deckTable writes the counts of each competency and domain.
func deckTable(decks []Deck) string {
	list := competencies(decks)
	all, typed := total(list, "")
	var sb strings.Builder
	sb.WriteString("| domain and competency | cards | commands | share of the deck | weight in the exam |\n| --- | ---: | ---: | ---: | ---: |\n")
	for _, d := range Domains() {
		n, commands := total(list, d.Name)
		fmt.Fprintf(&sb, "| **%s** | **%d** | **%d** | %d%% | %d%% |\n", d.Name, n, commands, (100*n+all/2)/all, d.Weight)
		for _, c := range list {
			if c.domain == d.Name {
				fmt.Fprintf(&sb, "| %s | %d | %d | | |\n", c.name, c.all, c.typed)
			}
		}
	}
	fmt.Fprintf(&sb, "| **together** | **%d** | **%d** | | |\n", all, typed)
	return sb.String()
}

// total counts the cards of a domain, or of all if domain is empty.
func total(list []competency, domain string) (all, typed int) {
	for _, c := range list {
		if domain == "" || c.domain == domain {
			all, typed = all+c.all, typed+c.typed
		}
	}
	return all, typed
}
