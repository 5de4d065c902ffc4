package cmd

import (
	"github.com/spf13/cobra"

	"k8scards/cards"
	"k8scards/cmd/term"
	"k8scards/store"
)

// completeCard completes the ID of a card, as the one argument of a command, with
// its question beside it.
func (a *app) completeCard(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	const none = cobra.ShellCompDirectiveNoFileComp
	if len(args) > 0 {
		return nil, none
	}
	var list []cobra.Completion
	_ = a.withStore(func(s *store.Store) error { // a store that cannot be read completes to nothing
		deck, err := a.deck(s, "")
		for _, c := range deck {
			list = append(list, cobra.CompletionWithDesc(c.ID, term.Clean(cards.Plain(c.Question))))
		}
		return err
	})
	return list, none
}
