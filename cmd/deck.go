package cmd

import (
	"errors"
	"fmt"
	"path/filepath"

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

// sync brings the deck in the store up to date with the notes in use and gives
// the names of their sources. Notes of this run that cannot be read fail; a
// source in the store that cannot is told, and its cards are used as they were
// last seen.
func (a *app) sync(s *store.Store) ([]string, error) {
	sources, err := a.sources(s)
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(sources))
	for _, src := range sources {
		if err := a.syncSource(s, src); err != nil {
			if a.settings.Notes != "" || errors.Is(err, errStore) {
				return nil, err
			}
			a.warn("%v; using its cards as last seen", err)
		}
		names = append(names, src.Name)
	}
	return names, nil
}

// errStore marks errors of the store among those of the notes.
var errStore = errors.New("store")

// syncSource reads the files of src that have changed.
func (a *app) syncSource(s *store.Store, src store.Source) error {
	files, problems, err := notes.Source{Name: src.Name, Path: src.Path}.Files()
	if err != nil {
		return err
	}
	for _, p := range problems {
		a.warn("%v", p)
	}
	known, err := s.Files(src.Name)
	if err != nil {
		return errors.Join(errStore, err)
	}
	order, changed := a.changes(files, known)
	if err := s.PutDeck(src.Name, order, changed); err != nil {
		return errors.Join(errStore, err)
	}
	return nil
}

// changes reads the files that are not as the store knows them.
func (a *app) changes(files []notes.File, known []store.FileInfo) (order []string, changed []store.File) {
	stamps := make(map[string]string, len(known))
	for _, k := range known {
		stamps[k.Name] = k.Stamp
	}
	for _, f := range files {
		order = append(order, f.Name)
		if stamp, ok := stamps[f.Name]; !ok || stamp != f.Stamp {
			changed = append(changed, a.read(f))
		}
	}
	return order, changed
}

// read makes the cards of a file. One that cannot be read costs its cards for
// this run, with a warning; without a stamp it is tried again the next time.
func (a *app) read(f notes.File) store.File {
	deck, err := makeDeck(f)
	if err != nil {
		a.warn("%v", err)
		return store.File{Name: f.Name}
	}
	return store.File{Name: f.Name, Stamp: f.Stamp, Cards: deck.Cards, Bullets: len(deck.Verdicts), Skipped: deck.Skipped()}
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
