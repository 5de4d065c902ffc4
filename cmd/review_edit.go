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
	now, report, err := r.takeUp(c)
	if err != nil || note != "" {
		return note, err
	}
	return tellEdit(c, now, report), nil
}

// tellEdit says what became of a card, and of others with it.
func tellEdit(before, now cards.Card, r store.Report) string {
	if !r.Learned { // of cards without a history those in place of others are the same, edited
		n := min(r.New, r.Gone)
		r.Edited, r.New, r.Gone = r.Edited+n, r.New-n, r.Gone-n
	}
	own := "edited"
	switch {
	case now.ID == "":
		own = "the card is gone from the notes"
	case now.Question != before.Question || now.Answer != before.Answer:
	case r == store.Report{}:
		return "nothing changed"
	default:
		return tellReport(r)
	}
	if r.Edited+r.Moved+r.Back+r.New+r.Gone+r.Unclear > 1 {
		own += "; " + tellReport(r)
	}
	return own
}

// takeUp reads the notes again and finds what a card is in them now; the zero
// card if it is gone. One that was never answered is known by its place.
func (r *review) takeUp(c cards.Card) (now cards.Card, report store.Report, err error) {
	err = r.app.withStore(func(s *store.Store) error {
		before, err := s.Cards(r.sources)
		if err != nil {
			return err
		}
		if _, report, err = r.app.resync(s); err != nil {
			return err
		}
		after, err := s.Cards(r.sources)
		now = successor(before, after, c)
		return err
	})
	if now.ID != "" && now.ID != c.ID {
		r.session.Replace(now.ID)
	}
	return now, report, err
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
