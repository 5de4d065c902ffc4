package store

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"k8scards/srs"
)

// A library is a store with the notes that it is fed from, and what must be
// true of it.
type library struct {
	s      *Store
	books  shelf
	states map[string]srs.State // what was learned, by ID
	undo   []step               // what a person did and can take back
	byText map[string]string    // ID by the ID that follows from the text, as of the last load
}

// A step is an event with what takes it out of states.
type step struct {
	seq  uint64
	back func()
}

// TestCardsKeepTheirHistory edits notes, answers, links and undoes at random.
func TestCardsKeepTheirHistory(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		path := filepath.Join(dir, "cards.db")
		os.Remove(path)
		l := &library{s: openForTest(t, path), states: map[string]srs.State{}}
		defer func() { l.s.db.Close() }()
		l.s.db.NoSync = true
		for _, name := range []string{"/m", "/n"} {
			if err := l.s.AddSource(Source{name, name}); err != nil {
				t.Fatal(err)
			}
		}
		l.books = shelf{"/m": {stator}, "/n": {valve, grease, sand}}
		l.load(t)
		t.Repeat(map[string]func(*rapid.T){
			"edit":    l.edit,
			"edit2":   l.edit,
			"one run": l.oneRun,
			"answer":  l.answer,
			"link":    l.link,
			"unlink":  l.unlink,
			"undo":    l.takeBack,
			"":        l.check,
		})
		l.moveHouse(t, filepath.Join(dir, "other.db"))
	})
}

func (l *library) sources() []string { return []string{"/m", "/n"} }

// line draws a bullet out of few, so that texts meet again.
func line(t *rapid.T) string {
	return strings.Join([]string{
		rapid.SampledFrom([]string{"a.md", "b.md"}).Draw(t, "file"),
		rapid.SampledFrom([]string{"Pumps", "Mills/Pumps"}).Draw(t, "section"),
		rapid.SampledFrom([]string{"what keeps sand out of the pump?", "what keeps the sand out of the pump?", "what guards the pump?"}).Draw(t, "question"),
		rapid.SampledFrom([]string{"the strainer of the suction pipe", "the stainer of the suction pipe", "the strainer of the pipe, as drawn", "`10` bar"}).Draw(t, "answer"),
	}, "|")
}

// edit changes some bullets and loads the notes.
func (l *library) edit(t *rapid.T) {
	for range rapid.IntRange(1, 3).Draw(t, "edits") {
		name := rapid.SampledFrom(l.sources()).Draw(t, "source")
		book := l.books[name]
		switch i := rapid.IntRange(0, max(0, len(book)-1)).Draw(t, "place"); {
		case len(book) == 0 || rapid.Bool().Draw(t, "insert"):
			book = slices.Insert(slices.Clone(book), i, line(t))
		case rapid.Bool().Draw(t, "delete"):
			book = slices.Delete(slices.Clone(book), i, i+1)
		default:
			book = slices.Clone(book)
			book[i] = line(t)
		}
		l.books[name] = book
	}
	l.load(t)
}

// load reads the files that changed, or all.
func (l *library) load(t *rapid.T) {
	before := l.byText
	all := rapid.Bool().Draw(t, "read all")
	known := map[string]bool{}
	for _, name := range l.sources() {
		files, err := l.s.Files(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			known[place(name, f.Name)+f.Stamp] = true
		}
	}
	list := l.books.stamped(func(source string, f File) bool { return !all && known[place(source, f.Name)+f.Stamp] })
	foretold, err := l.s.Identify(list)
	if err != nil {
		t.Fatal(err)
	}
	r, err := l.s.PutDecks(noon, today, list)
	if err != nil {
		t.Fatal(err)
	}
	l.byText = l.decks(t)
	for text, id := range l.byText {
		if told := foretold(text); told != id {
			t.Errorf("%s was to be %s, and is %s", text, told, id)
		}
	}
	for text, id := range before {
		if now, ok := l.byText[text]; ok && now != id {
			t.Errorf("the text of %s did not change, and yet it is %s", id, now)
		}
	}
	l.tally(t, r, before)
}

// stamped gives the sources with stamps that follow from the content.
func (sh shelf) stamped(same func(source string, f File) bool) []Notes {
	list := sh.notes(readAll)
	for i := range list {
		n := &list[i]
		for j := range n.Changed {
			stamp := ""
			for _, c := range n.Changed[j].Cards {
				stamp += c.ID
			}
			n.Changed[j].Stamp = stamp
		}
		n.Changed = slices.DeleteFunc(n.Changed, func(f File) bool { return same(n.Source, f) })
	}
	return list
}

// tally compares the counts with what came and went.
func (l *library) tally(t *rapid.T, r Report, before map[string]string) {
	was, is := map[string]bool{}, map[string]bool{}
	for _, id := range before {
		was[id] = true
	}
	came := 0
	for _, id := range l.byText {
		is[id] = true
		if !was[id] {
			came++
		}
	}
	gone := 0
	for id := range was {
		if !is[id] {
			gone++
		}
	}
	if r.Gone != gone || r.New+r.Unclear+r.Back != came {
		t.Errorf("%+v, but %d came and %d went", r, came, gone)
	}
}

// decks is the ID of each card of the sources by its text. No two have the
// same.
func (l *library) decks(t *rapid.T) map[string]string {
	byText, byID := map[string]string{}, map[string]string{}
	list, err := l.s.Cards(l.sources())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range list {
		text := textID(strings.Join(c.Section, "/"), c.Question, c.Answer)
		byText[text] = c.ID
		byID[c.ID] = text
	}
	texts := map[string]bool{}
	for _, n := range l.books.notes(readAll) {
		for _, f := range n.Changed {
			for _, c := range f.Cards {
				texts[c.ID] = true
			}
		}
	}
	if len(byID) != len(texts) {
		t.Fatalf("%d texts, but %d cards", len(texts), len(byID))
	}
	return byText
}

// oneRun uses other notes for once.
func (l *library) oneRun(t *rapid.T) {
	run := shelf{"/run": nil}
	for range rapid.IntRange(1, 4).Draw(t, "bullets") {
		run["/run"] = append(run["/run"], line(t))
	}
	if _, err := l.s.PutDecks(noon, today, run.notes(readAll)); err != nil {
		t.Fatal(err)
	}
	if now := l.decks(t); !maps.Equal(now, l.byText) {
		t.Errorf("notes of one run changed others: %v became %v", l.byText, now)
	}
}

// somebody draws a card of the decks; empty if there are none.
func (l *library) somebody(t *rapid.T) string {
	ids := slices.Sorted(maps.Values(l.byText))
	if len(ids) == 0 {
		return ""
	}
	return rapid.SampledFrom(ids).Draw(t, "card")
}

func (l *library) answer(t *rapid.T) {
	id := l.somebody(t)
	if id == "" {
		return
	}
	before := l.states[id]
	e := answer(0, srs.Grade(rapid.IntRange(0, 5).Draw(t, "grade")), today)
	e.Card = id
	st, err := l.s.Append(e)
	if err != nil {
		t.Fatal(err)
	}
	l.states[id] = st
	l.did(t, func() {
		if l.states[id] = before; before == (srs.State{}) {
			delete(l.states, id)
		}
	})
}

// did notes that the last event can be taken back.
func (l *library) did(t *rapid.T, back func()) {
	l.undo = append(l.undo, step{uint64(len(logged(t, l.s))), back})
}

func (l *library) link(t *rapid.T) {
	to := l.somebody(t)
	gone := slices.Sorted(maps.Keys(l.states))
	if to == "" || len(gone) == 0 {
		return
	}
	from := rapid.SampledFrom(gone).Draw(t, "gone")
	_, _, err := l.s.Link(noon, today, l.sources(), from, to)
	_, learned := l.states[to]
	if there := slices.Contains(slices.Collect(maps.Values(l.byText)), from); there || learned {
		if err == nil {
			t.Fatal("two histories became one")
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	now := l.decks(t)
	for text, id := range l.byText {
		if want := id; now[text] != want && (id != to || now[text] != from) {
			t.Errorf("%s became %s", id, now[text])
		}
	}
	l.byText = now
	l.did(t, func() {})
}

func (l *library) unlink(t *rapid.T) {
	id := l.somebody(t)
	if id == "" {
		return
	}
	link, is, err := l.s.Unlink(noon, today, l.sources(), id)
	if err != nil {
		want(t, err, ErrNotLinked)
		return
	}
	if is.ID == id {
		t.Errorf("%s is still linked by %+v", id, link)
	}
	l.undo = slices.DeleteFunc(l.undo, func(st step) bool { return st.seq == link.Seq })
	l.byText = l.decks(t)
}

func (l *library) takeBack(t *rapid.T) {
	_, _, err := l.s.Undo(noon, today, "")
	if len(l.undo) == 0 {
		want(t, err, ErrNothingToUndo)
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	l.undo[len(l.undo)-1].back()
	l.undo = l.undo[:len(l.undo)-1]
	l.byText = l.decks(t)
}

func (l *library) check(t *rapid.T) {
	got, err := l.s.States()
	if err != nil || !maps.Equal(got, l.states) {
		t.Fatalf("states %v, %v, want %v", got, err, l.states)
	}
	if err := l.s.Check(); err != nil {
		t.Fatal(err)
	}
	if now := l.decks(t); !maps.Equal(now, l.byText) {
		t.Fatalf("cards %v, want %v", now, l.byText)
	}
}

// moveHouse brings the log to another machine, where the notes are read once.
func (l *library) moveHouse(t *rapid.T, path string) {
	os.Remove(path)
	there := openForTest(t, path)
	defer there.db.Close()
	there.db.NoSync = true
	copyLog(t, l.s, there)
	if _, err := there.PutDecks(noon, today, l.books.notes(readAll)); err != nil {
		t.Fatal(err)
	}
	if here, there := deckOf(t, l.s, l.sources()...), deckOf(t, there, l.sources()...); here != there {
		t.Errorf("here\n%s\nthere\n%s", here, there)
	}
	if here, there := len(logged(t, l.s)), len(logged(t, there)); here != there {
		t.Errorf("%d events became %d", here, there)
	}
	if changed, err := l.s.Rebuild(); err != nil || changed != 0 {
		t.Errorf("rebuild changed %d, %v", changed, err)
	}
}

func logged(t *rapid.T, s *Store) (list []Event) {
	for e, err := range s.Events() {
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, e)
	}
	return list
}
