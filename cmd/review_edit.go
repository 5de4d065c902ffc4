package cmd

import (
	"context"
	"errors"
	"fmt"
	"os"

	"k8scards/cards"
	"k8scards/store"
)

// edit opens the notes at the line of a card and takes up what was changed: the
// session goes on with the same card, as it reads now.
func (r *review) edit(ctx context.Context, c cards.Card) (note string, err error) {
	path, err := r.app.notesFile(c)
	if errors.Is(err, errBuiltin) {
		return err.Error(), nil
	}
	if err != nil {
		return "", err
	}
	err = r.front.leave(func() error { return r.app.runEditor(ctx, path, c.Source.Line) })
	if err == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		note = err.Error()
	}
	now, err := r.takeUp(c)
	switch {
	case err != nil || note != "":
		return note, err
	case now.ID == "":
		return "the card is gone from the notes", nil
	case now.Question == c.Question && now.Answer == c.Answer:
		return "nothing changed", nil
	}
	return "edited", nil
}

// takeUp reads the notes again and finds what a card is in them now; the zero
// card if it is gone. One that was never answered is known by its place.
func (r *review) takeUp(c cards.Card) (now cards.Card, err error) {
	err = r.app.withStore(func(s *store.Store) error {
		before, err := s.Cards(r.sources)
		if err != nil {
			return err
		}
		if _, err := r.app.sync(s); err != nil {
			return err
		}
		after, err := s.Cards(r.sources)
		now = successor(before, after, c)
		return err
	})
	if now.ID != "" && now.ID != c.ID {
		r.session.Replace(now.ID)
	}
	return now, err
}

// successor is what became of a card: it has its ID, or it is new and stands where
// the card stood. The zero card if there is none.
func successor(before, after []cards.Card, c cards.Card) (found cards.Card) {
	known := map[string]bool{}
	for _, o := range before {
		known[o.ID] = true
	}
	for _, o := range after {
		if o.ID == c.ID {
			return o
		}
		if !known[o.ID] && found.ID == "" && o.Source.File == c.Source.File && o.Source.Line == c.Source.Line {
			found = o
		}
	}
	return found
}

// runEditor opens an editor and waits until it is closed.
func (a *app) runEditor(ctx context.Context, path string, line int) error {
	c, err := a.editor(ctx, path, line)
	if err != nil {
		return err
	}
	if err := c.Run(); err != nil {
		return fmt.Errorf("editor: %w", err)
	}
	return nil
}
