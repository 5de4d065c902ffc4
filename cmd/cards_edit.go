package cmd

import (
	"context"

	"github.com/spf13/cobra"

	"k8scards/cards"
	"k8scards/store"
)

func newCardsEdit(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "edit ID",
		Short: "edit the notes at the line a card comes from",
		Long: `Opens the notes in VISUAL or EDITOR at the line that the card comes from, and
reads them again when the editor is closed.`,
		Example: "  k8scards cards edit 7k2p",
		Args:    cobra.ExactArgs(1),

		ValidArgsFunction: a.completeCard,

		RunE: func(c *cobra.Command, args []string) error { return runCardsEdit(c.Context(), a, args[0]) },
	}
}

func runCardsEdit(ctx context.Context, a *app, id string) error {
	var card cards.Card
	err := a.withCard(id, func(_ *store.Store, c cards.Card) error {
		card = c
		return nil
	})
	if err != nil {
		return err
	}
	path, err := a.notesFile(card)
	if err != nil {
		return err
	}
	if err := a.runEditor(ctx, path, card.Source.Line); err != nil {
		return err
	}
	return a.withStore(func(s *store.Store) error {
		_, report, err := a.resync(s)
		if err == nil && report != (store.Report{}) {
			a.warn("%s", tellReport(report))
		}
		return err
	})
}
