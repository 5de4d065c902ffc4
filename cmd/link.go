package cmd

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"k8scards/cards"
	"k8scards/cmd/term"
	"k8scards/store"
)

func newCardsLink(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "link [OLD NEW]",
		Short: "say that a new card is an old one",
		Long: `When notes are edited, cards are recognised and keep their history. Where it is
not clear which card is meant, the new one begins anew and the old one is kept
aside. Without IDs, link lists those; with them, the history of OLD goes on under
the text of NEW. OLD must be gone from the notes, and NEW not yet answered.
` + "`k8scards undo`" + ` takes it back.`,
		Example: `  k8scards cards link
  k8scards cards link 7k2p 9mfq`,
		Args: linkArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return runUnclear(a)
			}
			return runLink(a, args[0], args[1])
		},
	}
}

// linkArgs takes two IDs or none.
func linkArgs(_ *cobra.Command, args []string) error {
	if len(args) != 0 && len(args) != 2 {
		return errors.New("want the IDs of the old and the new card, or none to list what is unclear")
	}
	return nil
}

func runUnclear(a *app) error {
	var list []store.Unclear
	err := a.withStore(func(s *store.Store) error {
		sources, err := a.sync(s)
		if err != nil {
			return err
		}
		list, err = s.Unclear(sources)
		return err
	})
	if err != nil {
		return err
	}
	if len(list) == 0 {
		a.warn("nothing is unclear")
	}
	for _, u := range list {
		printSides(a.out, "new", u.Card)
		for _, c := range u.Maybe {
			printSides(a.out, "  old", c)
		}
	}
	return nil
}

// printSides prints a card in three lines.
func printSides(w io.Writer, what string, c cards.Card) {
	text := fmt.Sprintf("%s %s  %s\n        Q: %s\n        A: %s\n",
		what, c.ID, cards.SectionName(c.Section), cards.Plain(c.Question), cards.Plain(c.Answer))
	fmt.Fprint(w, term.Clean(text))
}

func runLink(a *app, gone, present string) error {
	return a.withStore(func(s *store.Store) error {
		sources, err := a.sync(s)
		if err != nil {
			return err
		}
		now := a.now()
		was, is, err := s.Link(now, a.day(now), sources, gone, present)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.out, "linked: %s is now: %s\n", nameOf(was), nameOf(is))
		return err
	})
}

// nameOf is the question of a card, or its ID if that is all that is known.
func nameOf(c cards.Card) string {
	if c.Question == "" {
		return c.ID
	}
	return term.Clean(cards.Plain(c.Question))
}

func newCardsUnlink(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "unlink ID",
		Short: "say that a card is not the old one it was taken for",
		Long: `When notes are edited, cards are recognised and keep their history. If one was
taken for another, unlink lets it begin anew. What was learned is kept aside and
comes back when the old text does.`,
		Example: "  k8scards cards unlink 7k2p",
		Args:    cobra.ExactArgs(1),
		RunE:    func(_ *cobra.Command, args []string) error { return runUnlink(a, args[0]) },
	}
}

func runUnlink(a *app, id string) error {
	return a.withStore(func(s *store.Store) error {
		sources, err := a.sync(s)
		if err != nil {
			return err
		}
		now := a.now()
		link, is, err := s.Unlink(now, a.day(now), sources, id)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.out, "unlinked: %s is %s and no more %s (%s, %s)\n",
			nameOf(is), is.ID, link.Card, link.How, link.Time.Format("2006-01-02 15:04"))
		return err
	})
}
