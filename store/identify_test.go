package store

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"k8scards/cards"
)

// What the next load would decide can be asked without writing anything.
func TestIdentifyOnlyLooks(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	s := reopen(t, path, Options{})
	loadLines(t, s, valve, grease, typo)
	learned := idOf(t, s, "stainer")
	learn(t, s, learned)
	loadLines(t, s, valve, grease, sand)
	closeStore(t, s)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}

	s = reopen(t, path, Options{ReadOnly: true})
	again := shelf{"/n": {valve, grease, typo}}.notes(readAll)
	unread := shelf{"/n": {valve, grease, sand}}.notes(func(string, string, []cards.Card) bool { return true })
	for name, c := range map[string]struct {
		list []Notes
		text string
		want string
	}{
		"as they are":        {unread, textOf(sand), learned},
		"edited since":       {again, textOf(typo), learned},
		"never seen":         {shelf{"/m": {stator}}.notes(readAll), textOf(stator), textOf(stator)},
		"read from one file": {shelf{"/n/a.md": {sand}}.notes(readAll), textOf(sand), learned},
	} {
		kept, err := s.Identify(c.list)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got := kept(c.text); got != c.want {
			t.Errorf("%s: the ID is %s, want %s", name, got, c.want)
		}
	}
	if _, err := s.Identify([]Notes{{}}); err == nil {
		t.Error("a source without a name has IDs")
	}
	closeStore(t, s)
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the file has changed, or %v", err)
	}
}

// textOf is the ID that follows from a line of notes.
func textOf(line string) string {
	p := strings.Split(line, "|")
	return textID(p[1], p[2], p[3])
}
