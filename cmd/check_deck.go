package cmd

import (
	"errors"
	"io/fs"

	"k8scards/cards"
	"k8scards/notes"
	"k8scards/store"
)

// A checkedSource is a source of notes with the decks made of its files. A file
// that cannot be read has an empty one.
type checkedSource struct {
	store.Source
	files []notes.File
	decks map[string]*cards.Deck // by the name of the file
}

// checkedDecks makes the cards of the source named, or of those in use. What
// cannot be read is told and left out. The cards have the IDs by which the
// other commands know them, or will if they see the notes as they are now.
func (a *app) checkedDecks(args []string) ([]cards.Deck, error) {
	sources, err := a.checkedSources(args)
	if err != nil {
		return nil, err
	}
	list := make([]checkedSource, len(sources))
	for i, src := range sources {
		if list[i], err = a.readAll(src); err != nil {
			return nil, err
		}
	}
	kept, err := a.keptIDs(list)
	if err != nil {
		a.warn("%v; the IDs are those of cards never seen before", err)
	}
	var decks []cards.Deck
	for _, c := range list {
		for _, f := range c.files {
			if d := c.decks[f.Name]; d != nil {
				d.Rename(kept)
				decks = append(decks, *d)
			}
		}
	}
	return decks, nil
}

// checkedSources are the one named, that of this run, or those in use.
func (a *app) checkedSources(args []string) (sources []store.Source, err error) {
	if err := a.load(); err != nil {
		return nil, err
	}
	path := a.settings.Notes
	if len(args) == 1 {
		path = args[0]
	}
	if path != "" {
		src, err := sourceAt(path)
		return []store.Source{src}, err
	}
	err = a.withStoreToRead(func(s *store.Store) error {
		sources, err = s.Sources()
		return err
	})
	if errors.Is(err, fs.ErrNotExist) { // as a new store has it
		return []store.Source{{Name: store.Builtin}}, nil
	}
	return sources, err
}

// readAll makes the cards of all files of a source.
func (a *app) readAll(src store.Source) (checkedSource, error) {
	files, problems, err := notes.Source{Name: src.Name, Path: src.Path}.Files()
	if err != nil {
		return checkedSource{}, err
	}
	for _, p := range problems {
		a.warn("%v", p)
	}
	c := checkedSource{src, files, map[string]*cards.Deck{}}
	for i, r := range makeDecks(files) {
		if r.err != nil {
			a.warn("%v", r.err)
			continue
		}
		c.decks[files[i].Name] = &r.deck
	}
	return c, nil
}

// keptIDs asks the store which IDs the cards have, by the IDs that follow from
// their texts.
func (a *app) keptIDs(list []checkedSource) (kept func(derived string) string, err error) {
	err = a.withStoreToRead(func(s *store.Store) error {
		now := make([]store.Notes, len(list))
		for i, c := range list {
			known, err := s.Files(c.Name)
			if err != nil {
				return err
			}
			now[i].Source = c.Name
			order, changed := changes(c.files, known)
			now[i].Order = order
			for _, f := range changed {
				now[i].Changed = append(now[i].Changed, c.file(f))
			}
		}
		kept, err = s.Identify(now)
		return err
	})
	if err != nil {
		kept = func(derived string) string { return derived }
	}
	if errors.Is(err, fs.ErrNotExist) {
		err = nil // nothing was ever kept
	}
	return kept, err
}

// file is a file as the store takes it.
func (c *checkedSource) file(f notes.File) store.File {
	if d := c.decks[f.Name]; d != nil {
		return fileOf(f, *d)
	}
	return store.File{Name: f.Name}
}
