package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
	"k8scards/srs"
)

// content is all that a store can tell.
type content struct {
	events  []Event
	states  map[string]srs.State
	cards   []cards.Card
	sources []Source
	links   aliases
	past    *entry // of card 3
}

// read reads everything, and stops at the first error.
func read(s *Store) (content, error) {
	var c content
	var err error
	for e, err := range s.Events() {
		if err != nil {
			return c, err
		}
		c.events = append(c.events, e)
	}
	if c.states, err = s.States(); err != nil {
		return c, err
	}
	if c.sources, err = s.Sources(); err != nil {
		return c, err
	}
	if c.cards, err = s.Cards([]string{Builtin}); err != nil {
		return c, err
	}
	if _, err = s.Candidates([]string{Builtin}, nil); err != nil {
		return c, err
	}
	if _, err = s.Sections([]string{Builtin}); err != nil {
		return c, err
	}
	if _, err = s.Unclear([]string{Builtin}); err != nil {
		return c, err
	}
	err = s.view(func(tx *bolt.Tx) (err error) {
		if c.links, err = readAliases(tx); err != nil {
			return err
		}
		c.past, err = readPast(tx, cardID(3))
		return err
	})
	return c, err
}

// sample is the bytes of a store with several levels of pages, what it holds,
// and what it held before its last answer.
func sample(t testing.TB, events int) (file []byte, now, before content) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "sample.db")
	s, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var list []cards.Card
	for n := range min(events, 60) {
		list = append(list, newCard(n, "A", fmt.Sprint(n/10)))
	}
	mustPut(t, s, Builtin, []string{"a.md"}, file2("a.md", list))
	fill(t, s, events, 90)
	err = s.update(func(tx *bolt.Tx) error {
		link := event(Link, 200)
		link.As, link.How = cardID(201), ByHand
		return errors.Join(s.logLink(tx, link), writePast(tx, entry{Card: newCard(3, "A")}))
	})
	if err != nil {
		t.Fatal(err)
	}
	if before, err = read(s); err != nil {
		t.Fatal(err)
	}
	mustAppend(t, s, answer(3, 4, today))
	if now, err = read(s); err != nil {
		t.Fatal(err)
	}
	closeStore(t, s)
	if file, err = os.ReadFile(path); err != nil {
		t.Fatal(err)
	}
	return file, now, before
}

func file2(name string, list []cards.Card) File {
	return File{Name: name, Stamp: "1", Cards: list}
}

// try opens a damaged file and uses it in every way. All may fail; what does
// not fail must be right: as it is now or, if the newer meta page is lost, as
// it was before the last answer.
func try(t testing.TB, file []byte, now, before content) (failed bool) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "damaged.db")
	write(t, path, file)
	for _, readOnly := range []bool{true, false} {
		s, err := Open(path, Options{ReadOnly: readOnly, Timeout: 100 * time.Millisecond})
		if err != nil {
			mustBeDamage(t, err)
			failed = true
			continue
		}
		if use(t, s, now, before) != nil {
			failed = true
		}
		if err := s.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	}
	return failed
}

func use(t testing.TB, s *Store, now, before content) error {
	t.Helper()
	got, readErr := read(s)
	if readErr == nil && !reflect.DeepEqual(got, now) && !reflect.DeepEqual(got, before) {
		t.Errorf("wrong data without an error")
	}
	checkErr := s.Check()
	errs := []error{readErr, checkErr}
	if !s.db.IsReadOnly() {
		_, appendErr := s.Append(answer(3, 4, today))
		_, _, undoErr := s.Undo(noon, today, "")
		_, rebuildErr := s.Rebuild()
		putErr := putDeck(s, Builtin, []string{"a.md"}, []File{file2("a.md", now.cards)})
		errs = append(errs, appendErr, undoErr, rebuildErr, putErr)
	}
	for _, err := range errs {
		if err != nil {
			mustBeDamage(t, err)
		}
	}
	return errors.Join(readErr, checkErr)
}

func mustBeDamage(t testing.TB, err error) {
	t.Helper()
	if !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrForeign) && !errors.Is(err, ErrNewerSchema) {
		t.Errorf("a damaged file gives %v", err)
	}
}

func TestUndamaged(t *testing.T) {
	file, now, before := sample(t, 400)
	if try(t, file, now, before) {
		t.Error("an undamaged file fails")
	}
}

func TestTruncated(t *testing.T) {
	file, now, before := sample(t, 400)
	page := os.Getpagesize()
	for size := 1; size < len(file); size += page / 2 {
		for _, n := range []int{size, size + 7} {
			cut := file[:min(n, len(file))]
			if !try(t, cut, now, before) && needed(t, file) > len(cut) {
				t.Errorf("cut to %d of %d bytes, and nobody noticed", len(cut), len(file))
			}
		}
	}
}

// needed is how many bytes of the file are in use, as its meta pages say.
func needed(t testing.TB, file []byte) int {
	t.Helper()
	page := os.Getpagesize()
	pages := uint64(0)
	for i := range 2 {
		pages = max(pages, binary.NativeEndian.Uint64(file[i*page+headerSize+40:]))
	}
	return int(pages) * page
}

func TestOverwrittenPages(t *testing.T) {
	file, now, before := sample(t, 400)
	page := os.Getpagesize()
	noticed := 0
	for at := 0; at < len(file); at += page {
		for _, fill := range []byte{0, 0xFF} {
			damaged := append([]byte(nil), file...)
			for i := range page {
				damaged[at+i] = fill
			}
			if try(t, damaged, now, before) {
				noticed++
			}
		}
	}
	if noticed == 0 {
		t.Error("no damage was ever noticed")
	}
}

// Pages that swap places carry valid content under a wrong number.
func TestSwappedPages(t *testing.T) {
	file, now, before := sample(t, 400)
	page := os.Getpagesize()
	for at := 2 * page; at+2*page <= len(file); at += page {
		damaged := append([]byte(nil), file[:at]...)
		damaged = append(damaged, file[at+page:at+2*page]...)
		damaged = append(damaged, file[at:at+page]...)
		damaged = append(damaged, file[at+2*page:]...)
		try(t, damaged, now, before)
	}
}

func TestFlippedBits(t *testing.T) {
	file, now, before := sample(t, 400)
	random := rand.New(rand.NewPCG(1, 2))
	rounds := 300
	if testing.Short() {
		rounds = 100
	}
	for range rounds {
		damaged := append([]byte(nil), file...)
		// The heads of pages lead astray the farthest.
		at := random.IntN(len(file))
		if random.IntN(2) == 0 {
			at = at/os.Getpagesize()*os.Getpagesize() + random.IntN(200)
		}
		damaged[min(at, len(file)-1)] ^= 1 << random.IntN(8)
		try(t, damaged, now, before)
	}
}

// A branch that points back up would send bbolt round in circles, until its
// stack ends and with it the process.
func TestCircle(t *testing.T) {
	file, now, before := sample(t, 400)
	page := os.Getpagesize()
	circles := 0
	for at := 2 * page; at < len(file); at += page {
		if binary.NativeEndian.Uint16(file[at+8:]) != branchPage {
			continue
		}
		count := int(binary.NativeEndian.Uint16(file[at+10:]))
		for i := range count {
			damaged := append([]byte(nil), file...)
			child := damaged[at+headerSize+i*elementSize+8:]
			binary.NativeEndian.PutUint64(child, uint64(at/page))
			if try(t, damaged, now, before) {
				circles++
			}
		}
	}
	if circles == 0 {
		t.Error("no circle was noticed")
	}
}

// A store that bbolt left in the middle can be closed, and lets others in.
func TestBrokenStoreCloses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	s, err := Open(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	want(t, s.update(func(tx *bolt.Tx) error { panic("page 7 already freed") }), ErrCorrupt)
	_, err = s.Append(answer(1, 4, today))
	want(t, err, ErrCorrupt)
	closeStore(t, s)
	mustAppend(t, reopen(t, path, Options{}), answer(1, 4, today))
}

func TestCloseDoesNotWaitForEver(t *testing.T) {
	s, err := Open(filepath.Join(t.TempDir(), "cards.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	tx, err := s.db.Begin(true) // as if bbolt had panicked while it held its locks
	if err != nil {
		t.Fatal(err)
	}
	s.broken = true
	want(t, s.Close(), ErrCorrupt)
	if err := tx.Rollback(); err != nil {
		t.Error(err)
	}
}
