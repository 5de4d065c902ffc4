package cmd

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"k8scards/cards"
	"k8scards/cards/anki"
	"k8scards/cmd/term"
	"k8scards/srs"
	"k8scards/store"
)

type exportOptions struct {
	format, section, file string
	anki                  anki.Options
}

func newExport(a *app) *cobra.Command {
	var o exportOptions
	c := &cobra.Command{
		Use:   "export",
		Short: "write the cards for Anki and other programs",
		Long: `Writes the cards in use.

  anki  a text file that Anki imports: decks by section, an edited card updates
        its note and keeps its schedule there
  csv   plain CSV with a header row, for spreadsheets
  json  one JSON object per card, as ` + "`k8scards cards --json`",
		Example: `  k8scards export -o cka.txt
  k8scards export --format csv --section storage -o storage.csv`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return runExport(a, o) },
	}
	c.Flags().StringVar(&o.format, "format", "anki", "anki, csv or json")
	c.Flags().StringVarP(&o.file, "output", "o", "", "file to write; standard output without it")
	c.Flags().StringVar(&o.anki.Deck, "deck", "CKA", "anki: the deck above those of the sections")
	c.Flags().StringVar(&o.anki.BasicType, "basic-type", "Basic", "anki: the note type with front and back, as your Anki calls it")
	c.Flags().StringVar(&o.anki.ClozeType, "cloze-type", "Cloze", "anki: the note type with gaps, as your Anki calls it")
	a.addSectionFlag(c, &o.section)
	cobra.CheckErr(c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"anki", "csv", "json"}, cobra.ShellCompDirectiveNoFileComp)))
	return c
}

func runExport(a *app, o exportOptions) error {
	write, err := writer(o)
	if err != nil {
		return err
	}
	var deck []cards.Card
	var states map[string]srs.State
	err = a.withStore(func(s *store.Store) (err error) {
		if deck, err = a.deck(s, o.section); err != nil {
			return err
		}
		states, err = s.States()
		return err
	})
	if err != nil {
		return err
	}
	if len(deck) == 0 {
		return a.noCards()
	}
	if o.file == "" {
		return write(a.out, deck, states)
	}
	if err := writeFile(o.file, func(w io.Writer) error { return write(w, deck, states) }); err != nil {
		return err
	}
	a.warn("wrote %s to %s", term.Plural(len(deck), "card"), o.file)
	return nil
}

type exporter func(io.Writer, []cards.Card, map[string]srs.State) error

func writer(o exportOptions) (exporter, error) {
	switch o.format {
	case "anki":
		return func(w io.Writer, deck []cards.Card, _ map[string]srs.State) error {
			return anki.WriteText(w, deck, o.anki)
		}, nil
	case "csv":
		return func(w io.Writer, deck []cards.Card, _ map[string]srs.State) error { return anki.WriteCSV(w, deck) }, nil
	case "json":
		return writeJSON, nil
	}
	return nil, usageError{fmt.Errorf("--format: %q is none of anki, csv, json", o.format)}
}

func writeJSON(w io.Writer, deck []cards.Card, states map[string]srs.State) error {
	out := newEncoder(w)
	for _, c := range deck {
		if err := out.Encode(withState(c, states[c.ID])); err != nil {
			return err
		}
	}
	return nil
}
