package cmd

import (
	"bufio"

	"github.com/spf13/cobra"

	"k8scards/cards"
)

type checkOptions struct{ all, json bool }

func newNotesCheck(a *app) *cobra.Command {
	var o checkOptions
	c := &cobra.Command{
		Use:   "check [PATH]",
		Short: "what became of every bullet, and what to look at",
		Long: `Lists what deserves a second look: doubts of your own, questions with more than
one answer, duplicates, answers too big to recall, questions that hold their
answer. Below it counts what became of the bullets, the free paragraphs and the
rows of tables: which bear a fact, how many of those a card asks for, and how many
of the others are at least shown after the answer of one. Without PATH it looks at
all sources.

With --all each bullet comes first, on a line of its own, with the IDs of its cards
or the reason why it has none.

With --json each line is an object, and its field kind says what it is:
  bullet, paragraph, row  file, line, end_line, text, cards (IDs), and rule, or
                          reason and shown (IDs of cards that show it after
                          their answer)
  finding                 fault (doubt, ambiguous, duplicate, big or giveaway),
                          file, line, also (further places, if any), cards, text
  summary                 the last line: files, cards; bullets, paragraphs and
                          rows, each with all, facts, asked and shown; rules,
                          cards by rule; reasons, blocks without a card by
                          reason; findings by fault; coverage, asked of all
                          facts, 0 to 1`,
		Example: `  k8scards notes check
  k8scards notes check ~/notes --all
  k8scards notes check ~/notes --json`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return runNotesCheck(a, args, o) },
	}
	c.Flags().BoolVar(&o.all, "all", false, "list every bullet with what became of it")
	c.Flags().BoolVar(&o.json, "json", false, "one JSON object per bullet, finding, and for the summary")
	c.MarkFlagsMutuallyExclusive("all", "json")
	return c
}

func runNotesCheck(a *app, args []string, o checkOptions) error {
	decks, err := a.checkedDecks(args)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.out)
	if o.json {
		err = writeCheckJSON(out, decks)
	} else {
		writeCheck(out, decks, o.all)
	}
	if err != nil {
		return err
	}
	return out.Flush()
}

// A findingLine and a summaryLine are what `notes check --json` prints beside
// verdicts.
type findingLine struct {
	Kind string `json:"kind"`
	cards.Finding
}

type summaryLine struct {
	Kind string `json:"kind"`
	cards.Summary
	Coverage float64 `json:"coverage"`
}

func writeCheckJSON(w *bufio.Writer, decks []cards.Deck) error {
	out := newEncoder(w)
	for _, d := range decks {
		for _, v := range d.Verdicts {
			if err := out.Encode(v); err != nil {
				return err
			}
		}
	}
	audit := cards.Check(decks)
	for _, f := range audit.Findings {
		if err := out.Encode(findingLine{"finding", f}); err != nil {
			return err
		}
	}
	return out.Encode(summaryLine{"summary", audit.Summary, audit.Summary.Total().Coverage()})
}
