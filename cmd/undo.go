package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"k8scards/cards"
	"k8scards/cmd/term"
	"k8scards/store"
)

func newUndo(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "undo",
		Short: "take back the last answer",
		Long: `Takes back the last answer, suspension, reset or link that was given on this
machine; again for the one before. Nothing is removed: the log says that it was
taken back.`,
		Example: "  k8scards undo",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return runUndo(a) },
	}
}

func runUndo(a *app) error {
	return a.withStore(func(s *store.Store) error {
		sources, err := a.sync(s)
		if err != nil {
			return err
		}
		now := a.now()
		undone, _, err := s.Undo(now, a.day(now), "")
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.out, "took back: %s\n", describe(s, sources, undone))
		return err
	})
}

// describe says in a line what an event was.
func describe(s *store.Store, sources []string, e store.Event) string {
	what := string(e.Kind)
	switch e.Kind {
	case store.Answer, store.Drill, store.Practice:
		what = fmt.Sprintf("%s “%s”", e.Kind, e.Grade.Name())
	case store.Link:
		what = fmt.Sprintf("link of %s", e.Card)
	}
	question := e.Card
	for _, id := range []string{e.Card, e.As} { // a card that is unlinked has the ID of its text again
		if c, err := s.Card(sources, id); err == nil {
			question = cards.Plain(c.Question)
		}
	}
	return term.Clean(fmt.Sprintf("%s on %s: %s", what, e.Time.Format("2006-01-02 15:04"), question))
}
