package store

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"k8scards/cards"
	"k8scards/srs"
)

func file(name string, list ...cards.Card) File {
	return File{Name: name, Stamp: "stamp of " + name, Cards: list, Bullets: len(list) + 2, Skipped: 2}
}

// ids lists the numbers of the cards of sources, as newCard numbers them.
func ids(t tester, s *Store, sources ...string) string {
	t.Helper()
	list, err := s.Cards(sources)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, c := range list {
		names = append(names, strings.TrimLeft(strings.TrimPrefix(c.ID, "card"), "0"))
	}
	return strings.Join(names, " ")
}

func expect(t tester, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPutDeck(t *testing.T) {
	s := newStore(t)
	order := []string{"b.md", "a.md"}
	mustPut(t, s, Builtin, order, file("a.md", newCard(3)), file("b.md", newCard(1, "X", "Y"), newCard(2)))
	expect(t, ids(t, s, Builtin), "1 2 3")
	list, err := s.Cards([]string{Builtin})
	if err != nil || !reflect.DeepEqual(list[0], newCard(1, "X", "Y")) {
		t.Errorf("card %+v, %v", list[0], err)
	}
	files, err := s.Files(Builtin)
	want := []FileInfo{{"b.md", "stamp of b.md", 2, 4, 2}, {"a.md", "stamp of a.md", 1, 3, 2}}
	if err != nil || !slices.Equal(files, want) {
		t.Errorf("files %v, %v", files, err)
	}
}

func TestPutDeckInSteps(t *testing.T) {
	s := newStore(t)
	mustPut(t, s, "/n", []string{"a", "b"}, file("a", newCard(1), newCard(2)), file("b", newCard(3)))
	mustPut(t, s, "/n", []string{"b", "c", "a"}, file("c", newCard(4)))
	expect(t, ids(t, s, "/n"), "3 4 1 2")
	mustPut(t, s, "/n", []string{"b", "c", "a"}, file("a", newCard(2), newCard(5)))
	expect(t, ids(t, s, "/n"), "3 4 2 5")
	mustPut(t, s, "/n", []string{"a"})
	expect(t, ids(t, s, "/n"), "2 5")
	mustPut(t, s, "/n", nil)
	expect(t, ids(t, s, "/n"), "")
	if files, err := s.Files("/n"); err != nil || len(files) != 0 {
		t.Errorf("files %v, %v", files, err)
	}
}

func TestPutDeckWritesOnlyWhatChanged(t *testing.T) {
	s := newStore(t)
	mustPut(t, s, "/n", []string{"a", "b"}, file("a"), file("b"))
	before := txid(t, s)
	mustPut(t, s, "/n", []string{"a", "b"})
	mustPut(t, s, "/other", nil)
	if after := txid(t, s); after != before {
		t.Errorf("%d transactions for nothing", after-before)
	}
	mustPut(t, s, "/n", []string{"b", "a"})
	if after := txid(t, s); after != before+1 {
		t.Error("a new order was not written")
	}
}

// txid counts the transactions that were written.
func txid(t *testing.T, s *Store) int {
	t.Helper()
	tx, err := s.db.Begin(false)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	return tx.ID()
}

func TestDecksDoNotMix(t *testing.T) {
	s := newStore(t)
	mustPut(t, s, "/n", []string{"a"}, file("a", newCard(1)))
	mustPut(t, s, "/n/a", []string{"a"}, file("a", newCard(2)))
	mustPut(t, s, "/na", []string{"a"}, file("a", newCard(3)))
	mustPut(t, s, "/n", nil)
	expect(t, ids(t, s, "/n", "/na", "/n/a"), "3 2")
	expect(t, ids(t, s), "")
	expect(t, ids(t, s, "/unknown"), "")
}

func TestPutDeckRefuses(t *testing.T) {
	s := newStore(t)
	mustPut(t, s, "/n", []string{"a"}, file("a", newCard(1)))
	bad := newCard(2)
	bad.ID = "short"
	for name, err := range map[string]error{
		"no source":        putDeck(s, "", nil, nil),
		"source":           putDeck(s, "a\x00b", nil, nil),
		"never read":       putDeck(s, "/n", []string{"a", "b"}, nil),
		"twice":            putDeck(s, "/n", []string{"a", "a"}, nil),
		"name":             putDeck(s, "/n", []string{"a\x00"}, nil),
		"not in the order": putDeck(s, "/n", []string{"a"}, []File{file("b")}),
		"id":               putDeck(s, "/n", []string{"a"}, []File{file("a", newCard(3), bad)}),
	} {
		if !errors.Is(err, ErrInvalidDeck) {
			t.Errorf("%s: %v", name, err)
		}
	}
	expect(t, ids(t, s, "/n"), "1")
}

// Of two copies of a card the first counts, and the other is not forgotten.
func TestTheSameCardTwice(t *testing.T) {
	first, second, third := newCard(1, "first"), newCard(1, "second"), newCard(1, "third")
	section := func(s *Store) string {
		c, err := s.Card([]string{"/n", "/m"}, cardID(1))
		if err != nil {
			return err.Error()
		}
		return c.Section[0]
	}
	s := newStore(t)
	mustPut(t, s, "/m", []string{"c"}, file("c", third))
	mustPut(t, s, "/n", []string{"a", "b"}, file("a", first, newCard(2)), file("b", second, second))
	expect(t, section(s), "first")
	expect(t, ids(t, s, "/n", "/m"), "1 2")
	if list, err := s.Candidates([]string{"/n", "/m"}, nil); err != nil || len(list) != 2 {
		t.Errorf("candidates %v, %v", list, err)
	}
	mustPut(t, s, "/n", []string{"b", "a"})
	expect(t, section(s), "second")
	mustPut(t, s, "/n", []string{"b", "a"}, file("b"))
	expect(t, section(s), "first")
	mustPut(t, s, "/n", nil)
	expect(t, section(s), "third")
}

func TestCard(t *testing.T) {
	s := newStore(t)
	like := newCard(0)
	like.ID = "card0000001x"
	mustPut(t, s, "/n", []string{"a"}, file("a", newCard(1), newCard(12), like))
	for prefix, want := range map[string]string{
		cardID(1): cardID(1), "card0000001": "ambiguous", "card": "ambiguous", "card0000001x": like.ID,
		"card00000000": "unknown", "car": "unknown", "": "unknown", "card000000010": "unknown", "CARD00000001": "unknown",
		"card00000012": cardID(12),
	} {
		c, err := s.Card([]string{"/n"}, prefix)
		got := c.ID
		switch {
		case errors.Is(err, ErrUnknownCard):
			got = "unknown"
		case errors.Is(err, ErrAmbiguousID):
			got = "ambiguous"
		}
		if got != want {
			t.Errorf("%q: got %s, %v, want %s", prefix, got, err, want)
		}
	}
}

func TestCandidates(t *testing.T) {
	s := newStore(t)
	alone := newCard(4, "B")
	alone.Siblings = ""
	mustPut(t, s, "/n", []string{"a"}, file("a", newCard(2, "A"), newCard(3, "A", "X"), alone))
	st, err := s.Append(answer(3, 4, today))
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, s, answer(9, 4, today)) // of no source
	list, err := s.Candidates([]string{"/n"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	group := list[0].Group
	want := []srs.Candidate{
		{ID: cardID(2), Group: group, Order: 2, Seq: 0},
		{ID: cardID(3), Group: group, Order: 3, Seq: 1, State: st},
		{ID: cardID(4), Group: 0, Order: 4, Seq: 2},
	}
	if group == 0 || !slices.Equal(list, want) {
		t.Errorf("got  %+v\nwant %+v", list, want)
	}
}

func TestCandidatesOfSections(t *testing.T) {
	s := newStore(t)
	mustPut(t, s, "/n", []string{"a", "b"},
		file("a", newCard(1, "A"), newCard(2, "A", "X"), newCard(3, "A")),
		file("b", newCard(4, "C"), newCard(5, "A", "X"), newCard(6)))
	var asked []string
	list, err := s.Candidates([]string{"/n"}, func(section []string) bool {
		asked = append(asked, strings.Join(section, "/"))
		return slices.Contains(section, "X")
	})
	if err != nil || len(list) != 2 || list[0].ID != cardID(2) || list[1].ID != cardID(5) || list[1].Seq != 4 {
		t.Errorf("candidates %v, %v", list, err)
	}
	expect(t, strings.Join(asked, " "), "A A/X C ")
}

func TestSections(t *testing.T) {
	s := newStore(t)
	mustPut(t, s, "/n", []string{"a", "b"},
		file("a", newCard(1, "A"), newCard(2, "A", "X"), newCard(3, "A")),
		file("b", newCard(1, "only copies here"), newCard(4, "A", "X")))
	mustAppend(t, s, answer(4, 4, today))
	list, err := s.Sections([]string{"/n"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, section := range list {
		line := strings.Join(section.Path, "/") + ":"
		for _, c := range section.Cards {
			line += fmt.Sprintf(" %s(%d)", c.ID[11:], c.State.Answers)
		}
		got = append(got, line)
	}
	expect(t, strings.Join(got, "; "), "A: 1(0) 3(0); A/X: 2(0) 4(1)")
}

func TestSources(t *testing.T) {
	s := newStore(t)
	notes := Source{"/home/notes", "/home/notes"}
	if err := s.AddSource(notes); err != nil {
		t.Fatal(err)
	}
	want(t, s.AddSource(notes), ErrSourceExists)
	want(t, s.AddSource(Source{Name: Builtin}), ErrSourceExists)
	mustPut(t, s, Builtin, []string{"a"}, file("a", newCard(1)))
	mustPut(t, s, notes.Name, []string{"a"}, file("a", newCard(2)))
	mustAppend(t, s, answer(1, 4, today))
	if err := s.RemoveSource(Builtin); err != nil {
		t.Fatal(err)
	}
	want(t, s.RemoveSource(Builtin), ErrUnknownSource)
	expect(t, ids(t, s, Builtin, notes.Name), "2")
	if st, err := s.State(cardID(1)); err != nil || st.Answers != 1 {
		t.Errorf("what was learned: %+v, %v", st, err)
	}
	if err := s.AddSource(Source{Name: Builtin}); err != nil {
		t.Fatal(err)
	}
	list, err := s.Sources()
	if err != nil || !slices.Equal(list, []Source{notes, {Name: Builtin}}) {
		t.Errorf("sources %v, %v", list, err)
	}
	if err := s.RemoveSource(notes.Name); err != nil {
		t.Error(err)
	}
}

// Whatever is put in whatever steps, the deck is what a map would hold.
func TestDeckIsItsModel(t *testing.T) {
	s := newStore(t)
	s.db.NoSync = true
	rapid.Check(t, func(t *rapid.T) {
		if err := putDeck(s, "/n", nil, nil); err != nil {
			t.Fatal(err)
		}
		model := map[string][]cards.Card{}
		for range rapid.IntRange(1, 6).Draw(t, "steps") {
			var changed []File
			for _, name := range rapid.SliceOfDistinct(rapid.SampledFrom([]string{"a", "b", "b2", "c"}), rapid.ID).Draw(t, "changed") {
				var list []cards.Card
				for _, n := range rapid.SliceOfN(rapid.IntRange(1, 9), 0, 4).Draw(t, "cards") {
					list = append(list, newCard(n, name))
				}
				changed = append(changed, file(name, list...))
				model[name] = list
			}
			order := rapid.Permutation(slices.Sorted(maps.Keys(model))).Draw(t, "order")
			keep := rapid.IntRange(len(changed), len(order)).Draw(t, "keep")
			order = cut(order, keep, changed, model)
			if err := putDeck(s, "/n", order, changed); err != nil {
				t.Fatal(err)
			}
			compareDeck(t, s, order, model)
		}
	})
}

// cut drops files that did not change until keep are left.
func cut(order []string, keep int, changed []File, model map[string][]cards.Card) []string {
	for i := 0; len(order) > keep && i < len(order); {
		name := order[i]
		if slices.ContainsFunc(changed, func(f File) bool { return f.Name == name }) {
			i++
			continue
		}
		order = slices.Delete(order, i, i+1)
		delete(model, name)
	}
	return order
}

func compareDeck(t *rapid.T, s *Store, order []string, model map[string][]cards.Card) {
	var want []cards.Card
	for _, name := range order {
		for _, c := range model[name] {
			if !slices.ContainsFunc(want, func(k cards.Card) bool { return k.ID == c.ID }) {
				want = append(want, c)
			}
		}
	}
	got, err := s.Cards([]string{"/n"})
	if err != nil || len(got)+len(want) > 0 && !reflect.DeepEqual(got, want) {
		t.Fatalf("got  %v, %v\nwant %v", got, err, want)
	}
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
}
