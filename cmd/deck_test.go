package cmd

import (
	"strings"
	"testing"
	"time"

	"k8scards/notes"
	"k8scards/store"
)

// Notes that did not change are read again if the rules did: their cards may
// have.
func TestOtherRulesReadNotesAgain(t *testing.T) {
	h := newHomeWith(t, oneCard)
	h.must("cards")
	fresh := h.must("cards", "--json")
	source := onlySource(t, h)
	files, problems, err := notes.Source{Name: source.Name, Path: source.Path}.Files()
	if err != nil || len(problems) > 0 || len(files) != 1 {
		t.Fatalf("%v %v %v", files, problems, err)
	}
	for _, c := range []struct {
		stamp string
		read  bool
	}{
		{stamp(files[0]), false},
		{files[0].Stamp, true}, // of a version that knew nothing of rules
		{strings.Replace(stamp(files[0]), " rules ", " rules 9", 1), true},
		{stamp(files[0]) + " v1.2.3", true},
	} {
		h.forget(t, source.Name, files[0].Name, c.stamp)
		want := ""
		if c.read {
			want = fresh
		}
		if got := h.run("", "cards", "--json").out; got != want {
			t.Errorf("stamp %q: the cards are\n%s\nwant\n%s", c.stamp, got, want)
		}
	}
}

// onlySource is the one source of notes that the store has.
func onlySource(t *testing.T, h *home) store.Source {
	t.Helper()
	var list []store.Source
	h.withStore(t, func(s *store.Store) (err error) {
		list, err = s.Sources()
		return err
	})
	if len(list) != 1 {
		t.Fatalf("sources %v", list)
	}
	return list[0]
}

// forget has the store believe that a file with this stamp makes no cards.
func (h *home) forget(t *testing.T, source, file, stamp string) {
	t.Helper()
	h.withStore(t, func(s *store.Store) error {
		n := store.Notes{Source: source, Order: []string{file}, Changed: []store.File{{Name: file, Stamp: stamp}}}
		_, err := s.PutDecks(time.Unix(0, 0), 0, []store.Notes{n})
		return err
	})
}

func (h *home) withStore(t *testing.T, f func(*store.Store) error) {
	t.Helper()
	s, err := store.Open(h.db(), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := f(s); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// A build with a version makes cards anew, whatever it says of its rules.
func TestStampNamesTheVersion(t *testing.T) {
	files, _, err := notes.Builtin().Files()
	if err != nil {
		t.Fatal(err)
	}
	f := files[0]
	dev := stamp(f)
	defer func(v string) { version = v }(version)
	version = "v1.2.3"
	if got := stamp(f); got == dev || !strings.Contains(got, "v1.2.3") || !strings.HasPrefix(dev, f.Stamp) {
		t.Errorf("%s, and without a version %s", got, dev)
	}
}
