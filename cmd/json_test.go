package cmd

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
)

// The fields of a card's JSON are a promise to scripts: these, no others, and
// which of them may be missing.
func TestCardFields(t *testing.T) {
	always := []string{
		"id", "kind", "rule", "section", "domain", "question", "answer", "source", "siblings", "score",
		"state", "interval_days", "easiness", "reps", "lapses",
	}
	sometimes := []string{"items", "more", "due"}
	h := newHomeWith(t, `# One

- **Taint**: a mark on a node that keeps Pods away
- three access modes: `+"`ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`"+`
- `+"`kubectl get pv`"+`
  - list all PersistentVolumes
`)
	h.run("\n3\n", "review", "--limit", "1")
	cards := h.must("cards", "--json")
	for line := range strings.Lines(cards) {
		var card map[string]any
		if err := json.Unmarshal([]byte(line), &card); err != nil {
			t.Fatal(err)
		}
		for _, f := range always {
			if _, ok := card[f]; !ok {
				t.Errorf("no %s in %s", f, line)
			}
		}
		for f := range card {
			if !slices.Contains(always, f) && !slices.Contains(sometimes, f) {
				t.Errorf("%s is in no document: %s", f, line)
			}
		}
		source, _ := card["source"].(map[string]any)
		if got := slices.Sorted(maps.Keys(source)); !slices.Equal(got, []string{"end_line", "file", "line"}) {
			t.Errorf("source has the fields %v", got)
		}
	}
	if !strings.Contains(cards, `"items":[`) || !strings.Contains(cards, `"due":"`) {
		t.Errorf("no card with items, or none with a due date:\n%s", cards)
	}
	id := strings.Split(cards, `"`)[3]
	if show := h.must("cards", "show", id, "--json"); !strings.HasPrefix(cards, show) {
		t.Errorf("show prints %s", show)
	}
	if export := h.must("export", "--format", "json"); export != cards {
		t.Errorf("export prints %s", export)
	}
}
