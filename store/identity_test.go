package store

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
)

// A shelf is the notes of some sources, as lines "file|section|question|answer".
type shelf map[string][]string

// textID stands for the ID that cards derives from a text.
func textID(section, question, answer string) string {
	sum := sha256.Sum256([]byte(section + "\x00" + question + "\x00" + answer))
	return hex.EncodeToString(sum[:])[:idLength]
}

// says is a card of the notes.
func says(file, section, question, answer string, line int) cards.Card {
	return cards.Card{
		ID: textID(section, question, answer), Kind: cards.Basic, Rule: "test", Section: strings.Split(section, "/"),
		Question: question, Answer: answer, Source: cards.Source{File: file, Line: line, EndLine: line},
	}
}

// notes gives the sources as a load gets them; same are the files that are not
// read again.
func (sh shelf) notes(same func(source, file string, list []cards.Card) bool) []Notes {
	var list []Notes
	for _, source := range slices.Sorted(keys(sh)) {
		n := Notes{Source: source}
		byFile := map[string][]cards.Card{}
		for i, line := range sh[source] {
			p := strings.Split(line, "|")
			if !slices.Contains(n.Order, p[0]) {
				n.Order = append(n.Order, p[0])
			}
			if len(p) == 4 {
				byFile[p[0]] = append(byFile[p[0]], says(p[0], p[1], p[2], p[3], i+1))
			}
		}
		for _, name := range n.Order {
			if !same(source, name, byFile[name]) {
				n.Changed = append(n.Changed, File{Name: name, Stamp: "x", Cards: byFile[name]})
			}
		}
		list = append(list, n)
	}
	return list
}

func keys[V any](m map[string]V) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func readAll(string, string, []cards.Card) bool { return false }

// loadLines loads one source, all of its files.
func loadLines(t testing.TB, s *Store, lines ...string) Report {
	t.Helper()
	return loadShelf(t, s, shelf{"/n": lines})
}

func loadShelf(t testing.TB, s *Store, sh shelf) Report {
	t.Helper()
	r, err := s.PutDecks(noon, today, sh.notes(readAll))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// idOf is the ID of the card of this question or answer.
func idOf(t testing.TB, s *Store, text string, sources ...string) string {
	t.Helper()
	if sources == nil {
		sources = []string{"/n"}
	}
	list, err := s.Cards(sources)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range list {
		if strings.Contains(c.Question+"|"+c.Answer, text) {
			return c.ID
		}
	}
	t.Fatalf("no card says %q", text)
	return ""
}

func learn(t testing.TB, s *Store, ids ...string) {
	t.Helper()
	for _, id := range ids {
		e := answer(0, 4, today)
		e.Card = id
		mustAppend(t, s, e)
	}
}

const (
	valve  = "a.md|Pumps|at which pressure does the relief valve open?|`16` bar"
	grease = "a.md|Pumps|how often is the coupling greased?|every `90` days"
	sand   = "a.md|Pumps|what keeps sand out of the pump?|the strainer of the suction pipe"
	typo   = "a.md|Pumps|what keeps sand out of the pump?|the stainer of the suction pipe"
	stator = "b.md|Motors|which part of the motor stands still?|the stator"
)

func TestEditsKeepTheCard(t *testing.T) {
	s := newStore(t)
	if r := loadLines(t, s, valve, grease, typo, stator); r != (Report{New: 4}) {
		t.Errorf("first load: %+v", r)
	}
	id := idOf(t, s, "stainer")
	learn(t, s, id)
	if r := loadLines(t, s, valve, grease, sand, stator); r != (Report{Edited: 1, Learned: true}) {
		t.Errorf("a typo: %+v", r)
	}
	expect(t, idOf(t, s, "strainer"), id)
	renamed := []string{strings.ReplaceAll(valve, "Pumps", "All pumps"), strings.ReplaceAll(grease, "Pumps", "All pumps"), strings.ReplaceAll(sand, "Pumps", "All pumps")}
	if r := loadLines(t, s, append(renamed, stator)...); r != (Report{Moved: 3, Learned: true}) {
		t.Errorf("a heading: %+v", r)
	}
	expect(t, idOf(t, s, "strainer"), id)
	if r := loadLines(t, s, strings.ReplaceAll(stator, "which part", "Which part")); r.Gone != 3 || !r.Learned {
		t.Errorf("a file that is gone: %+v", r)
	}
	if r := loadLines(t, s, stator, valve, grease, typo); r.Back != 1 || !r.Learned {
		t.Errorf("back with the typo: %+v", r)
	}
	expect(t, idOf(t, s, "stainer"), id)
}

// A card keeps its ID before it is ever answered: it may have been exported.
func TestEditsKeepNewCards(t *testing.T) {
	s := newStore(t)
	loadLines(t, s, valve, grease, typo)
	id := idOf(t, s, "stainer")
	if r := loadLines(t, s, valve, grease, sand); r != (Report{Edited: 1}) {
		t.Errorf("%+v", r)
	}
	expect(t, idOf(t, s, "strainer"), id)
	if r := loadLines(t, s, valve, grease); r != (Report{Gone: 1}) {
		t.Errorf("%+v", r)
	}
	if n := count(t, s, pastBucket); n != 0 {
		t.Errorf("%d cards are remembered that were never answered", n)
	}
}

func count(t tester, s *Store, bucket string) (n int) {
	t.Helper()
	err := s.view(func(tx *bolt.Tx) error {
		return tx.Bucket([]byte(bucket)).ForEach(func(_, _ []byte) error {
			n++
			return nil
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestAnswersExchangedAreOtherCards(t *testing.T) {
	s := newStore(t)
	loadLines(t, s, "a|A|how high?|`10` m", "a|A|how wide?|`20` m", sand)
	high := idOf(t, s, "how high?")
	learn(t, s, high, idOf(t, s, "how wide?"))
	if r := loadLines(t, s, "a|A|how high?|`20` m", "a|A|how wide?|`10` m", sand); r.Edited+r.Moved != 0 || r.Gone != 2 {
		t.Errorf("%+v", r)
	}
	if got := idOf(t, s, "how high?"); got == high {
		t.Error("the history of another answer")
	}
	if r := loadLines(t, s, "a|A|how high?|`10` m", "a|A|how wide?|`20` m", sand); r.Back != 2 {
		t.Errorf("exchanged back: %+v", r)
	}
	expect(t, idOf(t, s, "how high?"), high)
}

// A text that a card had before it was edited, put back beside it, is a card of
// its own.
func TestOldTextBesideTheNewOne(t *testing.T) {
	s := newStore(t)
	loadLines(t, s, valve, grease, typo)
	id := idOf(t, s, "stainer")
	learn(t, s, id)
	loadLines(t, s, valve, grease, sand)
	if r := loadLines(t, s, valve, grease, sand, typo); r != (Report{New: 1}) {
		t.Errorf("%+v", r)
	}
	expect(t, idOf(t, s, "strainer"), id)
	other := idOf(t, s, "stainer")
	if other == id || !validID(other) {
		t.Errorf("the copy is %s", other)
	}
	loadLines(t, s, valve, grease, sand, typo, stator)
	expect(t, idOf(t, s, "stainer"), other)
	_, _, err := s.Unlink(noon, today, []string{"/n"}, other)
	want(t, err, ErrNotLinked)
	if e := allEvents(t, s); e[len(e)-1].How != Apart {
		t.Errorf("last event %+v", e[len(e)-1])
	}
}

func TestCopiesAreOneCard(t *testing.T) {
	s := newStore(t)
	copied := strings.Replace(sand, "a.md", "c.md", 1)
	loadLines(t, s, valve, sand, copied)
	id := idOf(t, s, "strainer")
	learn(t, s, id)
	if list, _ := s.Cards([]string{"/n"}); len(list) != 2 {
		t.Errorf("cards %v", list)
	}
	// The edited copy is a card of its own as long as the other is there.
	edited := strings.Replace(typo, "a.md", "c.md", 1)
	s.putSome(t, shelf{"/n": {valve, sand, edited}}, "c.md")
	expect(t, idOf(t, s, "strainer"), id)
	if idOf(t, s, "stainer") == id {
		t.Error("one ID, two texts")
	}
}

// putSome reads only one file again.
func (s *Store) putSome(t testing.TB, sh shelf, file string) Report {
	t.Helper()
	r, err := s.PutDecks(noon, today, sh.notes(func(_, name string, _ []cards.Card) bool { return name != file }))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestMovedBetweenSources(t *testing.T) {
	for _, name := range []string{"at once", "gone first"} {
		t.Run(name, func(t *testing.T) {
			s := newStore(t)
			loadShelf(t, s, shelf{"/n": {valve, grease, sand}, "/m": {stator}})
			id := idOf(t, s, "strainer")
			learn(t, s, id)
			moved := strings.Replace(sand, "a.md|Pumps", "c.md|Mills/Pumps", 1)
			if name == "gone first" {
				loadShelf(t, s, shelf{"/n": {valve, grease}, "/m": {stator}})
			}
			if r := loadShelf(t, s, shelf{"/n": {valve, grease}, "/m": {stator, moved}}); r.Moved+r.Back != 1 || !r.Learned {
				t.Errorf("%+v", r)
			}
			expect(t, idOf(t, s, "strainer", "/n", "/m"), id)
		})
	}
}

func TestRemovedSourceIsRemembered(t *testing.T) {
	s := newStore(t)
	if err := s.AddSource(Source{"/n", "/n"}); err != nil {
		t.Fatal(err)
	}
	loadLines(t, s, valve, grease, sand)
	id := idOf(t, s, "strainer")
	learn(t, s, id)
	if err := s.RemoveSource("/n"); err != nil {
		t.Fatal(err)
	}
	r := loadShelf(t, s, shelf{"/m": {typo, valve, grease}})
	if r != (Report{Back: 1, New: 2, Learned: true}) {
		t.Errorf("%+v", r)
	}
	expect(t, idOf(t, s, "stainer", "/m"), id)
}

// Notes of one run: what a card is, the sources in the list say.
func TestNotesOfOneRun(t *testing.T) {
	s := newStore(t)
	if err := s.AddSource(Source{"/n", "/n"}); err != nil {
		t.Fatal(err)
	}
	loadLines(t, s, valve, grease, sand)
	id := idOf(t, s, "strainer")
	learn(t, s, id)
	if r := loadShelf(t, s, shelf{"/run": {valve, grease, sand}}); r != (Report{}) {
		t.Errorf("copied: %+v", r)
	}
	expect(t, idOf(t, s, "strainer", "/run"), id)
	if r := loadShelf(t, s, shelf{"/run": {valve, grease, typo}}); r != (Report{Edited: 1, Learned: true}) {
		t.Errorf("edited in the copy: %+v", r)
	}
	expect(t, idOf(t, s, "stainer", "/run"), id)
	expect(t, idOf(t, s, "strainer", "/n"), id)
	if r := loadShelf(t, s, shelf{"/run": {valve, grease, typo, sand}}); r.Learned {
		t.Errorf("both in the copy: %+v", r)
	}
	expect(t, idOf(t, s, "strainer", "/run"), id)
	if idOf(t, s, "stainer", "/run") == id {
		t.Error("one ID, two texts")
	}
	expect(t, idOf(t, s, "strainer", "/n"), id)
}

func TestOldTextInNotesOfOneRun(t *testing.T) {
	s := newStore(t)
	if err := s.AddSource(Source{"/n", "/n"}); err != nil {
		t.Fatal(err)
	}
	loadLines(t, s, valve, grease, typo)
	id := idOf(t, s, "stainer")
	learn(t, s, id)
	loadLines(t, s, valve, grease, sand)
	loadShelf(t, s, shelf{"/run": {sand}})
	old := strings.Replace(typo, "a.md", "c.md", 1)
	s.putSome(t, shelf{"/run": {sand, old}}, "c.md")
	expect(t, idOf(t, s, "strainer", "/run"), id)
	if idOf(t, s, "stainer", "/run") == id {
		t.Error("one ID, two texts")
	}
}

func TestUnreadSourcesStayAsTheyWere(t *testing.T) {
	s := newStore(t)
	loadShelf(t, s, shelf{"/n": {valve, sand}})
	id := idOf(t, s, "strainer")
	learn(t, s, id)
	list := append(shelf{"/m": {typo, grease}}.notes(readAll), Notes{Source: "/n", Unread: true})
	if r, err := s.PutDecks(noon, today, list); err != nil || r != (Report{New: 2}) {
		t.Errorf("%+v, %v", r, err)
	}
	expect(t, idOf(t, s, "strainer"), id)
	if idOf(t, s, "stainer", "/m") == id {
		t.Error("taken from a source that nobody could read")
	}
}

func TestUnclear(t *testing.T) {
	s := newStore(t)
	lifts := func(what string) string { return "a|A|what is it?|the pump of the mill lifts the " + what }
	loadLines(t, s, lifts("water"), valve)
	water := idOf(t, s, "water")
	learn(t, s, water)
	if r := loadLines(t, s, lifts("sand"), valve); r != (Report{Gone: 1, Unclear: 1, Learned: true}) {
		t.Errorf("%+v", r)
	}
	for range 2 { // as long as nobody decides
		list, err := s.Unclear([]string{"/n"})
		if err != nil || len(list) != 1 || list[0].Card.ID != idOf(t, s, "sand") || len(list[0].Maybe) != 1 || list[0].Maybe[0].ID != water {
			t.Fatalf("%+v, %v", list, err)
		}
		loadLines(t, s, valve, lifts("sand"))
	}
	unclear := func() (n int) {
		list, err := s.Unclear([]string{"/n"})
		if err != nil {
			t.Error(err)
		}
		return len(list)
	}
	sand := idOf(t, s, "sand")
	if _, _, err := s.Link(noon, today, []string{"/n"}, water, sand); err != nil || unclear() != 0 {
		t.Errorf("linked, and yet unclear; %v", err)
	}
	if _, _, err := s.Undo(noon, today, ""); err != nil || unclear() != 1 {
		t.Errorf("the link was undone, and nothing is unclear; %v", err)
	}
	loadLines(t, s, valve, lifts("sand"), lifts("water"))
	if unclear() != 0 {
		t.Error("the old card is back, and yet it is unclear")
	}
	loadLines(t, s, valve, lifts("sand"))
	learn(t, s, sand)
	if unclear() != 0 {
		t.Error("answered, and yet unclear")
	}
}

// Where nothing was learned there is nothing to decide.
func TestNothingToLoseIsNotUnclear(t *testing.T) {
	s := newStore(t)
	loadLines(t, s, "a|A|what is it?|the pump of the mill lifts the water", valve)
	if r := loadLines(t, s, "a|A|what is it?|the pump of the mill lifts the sand", valve); r != (Report{New: 1, Gone: 1}) {
		t.Errorf("%+v", r)
	}
}

// The cards around an edited one help to recognise it, in the same notes and in
// others.
func TestPlaceTells(t *testing.T) {
	before := []string{"a|A|one?|1st", "a|A|who built the mill?|Hans", "a|A|two?|2nd"}
	after := []string{"a|A|one?|1st", "a|A|who built the mill, back then?|Hans", "a|A|two?|2nd"}
	for name, load := range map[string]func(s *Store) Report{
		"edited": func(s *Store) Report { return loadShelf(t, s, shelf{"/n": after}) },
		"taken away and put back": func(s *Store) Report {
			loadShelf(t, s, shelf{"/n": nil})
			return loadShelf(t, s, shelf{"/n": after})
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStore(t)
			loadLines(t, s, before...)
			id := idOf(t, s, "Hans")
			learn(t, s, id, idOf(t, s, "1st"), idOf(t, s, "2nd"))
			if r := load(s); r.Edited+r.Back == 0 || r.New+r.Unclear > 0 {
				t.Errorf("%+v", r)
			}
			expect(t, idOf(t, s, "Hans"), id)
		})
	}
}

// The same edit at another place is not sure to be the same card.
func TestPlaceTellsApart(t *testing.T) {
	s := newStore(t)
	loadLines(t, s, "a|A|one?|1st", "a|A|who built the mill?|Hans", "a|A|two?|2nd", "a|A|six?|6th")
	learn(t, s, idOf(t, s, "Hans"))
	r := loadLines(t, s, "a|A|who built the mill, back then?|Hans", "a|A|one?|1st", "a|A|two?|2nd", "a|A|six?|6th")
	if r != (Report{Gone: 1, Unclear: 1, Learned: true}) {
		t.Errorf("%+v", r)
	}
}

// A card that comes back does so once.
func TestBackOnce(t *testing.T) {
	s := newStore(t)
	loadLines(t, s, valve, grease, sand)
	id := idOf(t, s, "strainer")
	learn(t, s, id)
	loadLines(t, s, valve, grease)
	if r := loadLines(t, s, valve, grease, typo, sand); r != (Report{Back: 1, New: 1, Learned: true}) {
		t.Errorf("%+v", r)
	}
	expect(t, idOf(t, s, "strainer"), id)
	if idOf(t, s, "stainer") == id {
		t.Error("one ID, two texts")
	}
}

// A store brought to another machine knows from the log alone which card is
// which.
func TestAnotherMachineAgrees(t *testing.T) {
	s := newStore(t)
	loadLines(t, s, valve, grease, typo)
	learn(t, s, idOf(t, s, "stainer"), idOf(t, s, "valve"))
	loadLines(t, s, valve, grease, sand)
	now := []string{valve, grease, sand, typo, stator}
	loadLines(t, s, now...)
	there := otherMachine(t, s)
	loadLines(t, there, now...)
	expect(t, deckOf(t, there, "/n"), deckOf(t, s, "/n"))
	late := newStore(t) // gets the log after the notes
	loadLines(t, late, now...)
	copyLog(t, s, late)
	expect(t, deckOf(t, late, "/n"), deckOf(t, s, "/n"))
	if n, m := len(allEvents(t, s)), len(allEvents(t, there)); n != m {
		t.Errorf("%d events became %d", n, m)
	}
}

// otherMachine is a new store with the log of s.
func otherMachine(t testing.TB, s *Store) *Store {
	t.Helper()
	there := reopen(t, filepath.Join(t.TempDir(), "cards.db"), Options{})
	there.db.NoSync = true
	copyLog(t, s, there)
	return there
}

func copyLog(t tester, from, to *Store) {
	t.Helper()
	var texts [][]byte
	err := from.view(func(tx *bolt.Tx) error {
		for _, raw := range rawEvents(tx, 1) {
			if raw.err != nil {
				return raw.err
			}
			texts = append(texts, slices.Clone(raw.text))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	err = to.update(func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte(logBucket))
		for i, text := range texts {
			if err := put(b, seqKey(uint64(i+1)), text); err != nil {
				return err
			}
		}
		return b.SetSequence(uint64(len(texts)))
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := to.Rebuild(); err != nil {
		t.Fatal(err)
	}
}

// deckOf lists the cards with their IDs.
func deckOf(t tester, s *Store, sources ...string) string {
	t.Helper()
	list, err := s.Cards(sources)
	if err != nil {
		t.Fatal(err)
	}
	var sb strings.Builder
	for _, c := range list {
		fmt.Fprintln(&sb, c.ID, c.Section, c.Question, c.Answer)
	}
	return sb.String()
}
