package cmd

import (
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"k8scards/cards"
	"k8scards/notes"
	"k8scards/store"
)

// errNoCards reports that the notes in use give no cards at all.
var errNoCards = errors.New("no cards")

// sources are the sources of notes in use: those of this run, or else those
// kept in the store.
func (a *app) sources(s *store.Store) ([]store.Source, error) {
	if a.settings.Notes == "" {
		return s.Sources()
	}
	src, err := sourceAt(a.settings.Notes)
	if err != nil {
		return nil, err
	}
	return []store.Source{src}, nil
}

// sourceAt names the source of notes at a path.
func sourceAt(path string) (store.Source, error) {
	if path == notes.Builtin().Name {
		return store.Source{Name: path}, nil
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return store.Source{}, fmt.Errorf("notes: %w", err)
	}
	return store.Source{Name: abs, Path: abs}, nil
}

// sync brings the decks in the store up to date with the notes in use and gives
// the names of their sources. Notes of this run that cannot be read fail; a
// source in the store that cannot is told, and its cards are used as they were
// last seen.
func (a *app) sync(s *store.Store) ([]string, error) {
	names, report, err := a.resync(s)
	a.tell(report)
	return names, err
}

// resync is sync, but leaves it to the caller to tell what became of the cards.
func (a *app) resync(s *store.Store) (names []string, r store.Report, err error) {
	sources, err := a.sources(s)
	if err != nil {
		return nil, r, err
	}
	for _, src := range sources {
		names = append(names, src.Name)
	}
	list, err := a.look(s, sources, a.settings.Notes != "")
	if err != nil {
		return nil, r, err
	}
	r, err = a.put(s, list)
	return names, r, err
}

// syncSource is sync for a source that is to be added to those in the store, and
// for these: its cards may have come from one of them, or may be there too. All
// its files are read, whatever was known of them from runs of their own.
func (a *app) syncSource(s *store.Store, src store.Source) error {
	sources, err := s.Sources()
	if err != nil {
		return err
	}
	sources = slices.DeleteFunc(sources, func(one store.Source) bool { return one == src })
	list, err := a.look(s, sources, false)
	if err != nil {
		return err
	}
	n, err := a.lookAt(src, nil)
	if err != nil {
		return err
	}
	report, err := a.put(s, append(list, n))
	a.tell(report)
	return err
}

// look reads the files of sources that have changed. A source that cannot be
// read fails if it must be there.
func (a *app) look(s *store.Store, sources []store.Source, must bool) ([]store.Notes, error) {
	list := make([]store.Notes, len(sources))
	for i, src := range sources {
		known, err := s.Files(src.Name)
		if err != nil {
			return nil, err
		}
		list[i], err = a.lookAt(src, known)
		switch {
		case err != nil && must:
			return nil, err
		case err != nil:
			a.warn("%v; using its cards as last seen", err)
			list[i] = store.Notes{Source: src.Name, Unread: true}
		}
	}
	return list, nil
}

// lookAt reads the files of a source that are not as the store knows them.
func (a *app) lookAt(src store.Source, known []store.FileInfo) (store.Notes, error) {
	files, problems, err := notes.Source{Name: src.Name, Path: src.Path}.Files()
	if err != nil {
		return store.Notes{}, err
	}
	for _, p := range problems {
		a.warn("%v", p)
	}
	order, changed := changes(files, known)
	return store.Notes{Source: src.Name, Order: order, Changed: a.read(changed)}, nil
}

// put hands the notes to the store.
func (a *app) put(s *store.Store, list []store.Notes) (store.Report, error) {
	now := a.now()
	return s.PutDecks(now, a.day(now), list)
}

// tell tells what became of cards that were ever answered.
func (a *app) tell(r store.Report) {
	if r.Learned {
		a.warn("%s", tellReport(r))
	}
}

// tellReport says what edits of the notes meant for the cards.
func tellReport(r store.Report) string {
	var parts []string
	for _, p := range []struct {
		n    int
		what string
	}{
		{r.Edited, "edited"},
		{r.Moved, "moved"},
		{r.Back, "back"},
		{r.New, "new"},
		{r.Gone, "gone"},
		{r.Unclear, "unclear"},
	} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", p.n, p.what))
		}
	}
	text := "notes: " + strings.Join(parts, ", ")
	if r.Unclear > 0 {
		text += "; see `k8scards cards link`"
	}
	return text
}

// changes are the files that are not as the store knows them, and the names of
// all in order.
func changes(files []notes.File, known []store.FileInfo) (order []string, changed []notes.File) {
	stamps := make(map[string]string, len(known))
	for _, k := range known {
		stamps[k.Name] = k.Stamp
	}
	for _, f := range files {
		order = append(order, f.Name)
		if s, ok := stamps[f.Name]; !ok || s != stamp(f) {
			changed = append(changed, f)
		}
	}
	return order, changed
}

// stamp is the stamp of a file and of what makes cards of it: other rules may
// make other cards of the same notes.
func stamp(f notes.File) string {
	s := fmt.Sprintf("%s rules %d", f.Stamp, cards.RulesVersion)
	if version != noVersion {
		s += " " + version
	}
	return s
}

// read makes the cards of files. One that cannot be read costs its cards for
// this run, with a warning; without a stamp it is tried again the next time.
func (a *app) read(files []notes.File) []store.File {
	var out []store.File
	for i, r := range makeDecks(files) {
		if r.err != nil {
			a.warn("%v", r.err)
			out = append(out, store.File{Name: files[i].Name})
			continue
		}
		out = append(out, fileOf(files[i], r.deck))
	}
	return out
}

// A reading is what became of one file.
type reading struct {
	deck cards.Deck
	err  error
}

// makeDecks makes the cards of each file, on all processors.
func makeDecks(files []notes.File) []reading {
	out := make([]reading, len(files))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(files)) {
		wg.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(files)); i = next.Add(1) - 1 {
				out[i].deck, out[i].err = makeDeck(files[i])
			}
		})
	}
	wg.Wait()
	return out
}

// fileOf is a file with the cards made of it, as the store takes it.
func fileOf(f notes.File, deck cards.Deck) store.File {
	return store.File{Name: f.Name, Stamp: stamp(f), Cards: deck.Cards, Bullets: len(deck.Verdicts), Skipped: deck.Skipped()}
}

func makeDeck(f notes.File) (cards.Deck, error) {
	data, err := f.Read()
	if err != nil {
		return cards.Deck{}, err
	}
	doc, err := notes.Parse(f.Name, data)
	if err != nil {
		return cards.Deck{}, err
	}
	return cards.Make(doc), nil
}

// noCards says that there is nothing to ask for.
func (a *app) noCards() error {
	if a.settings.Notes != "" {
		return fmt.Errorf("%w in %s: `k8scards notes check %[2]s` tells why", errNoCards, a.settings.Notes)
	}
	return fmt.Errorf("%w: add notes with `k8scards notes add PATH`", errNoCards)
}
