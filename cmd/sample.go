package cmd

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"k8scards/cards"
	"k8scards/cmd/term"
)

// addSampleFlags adds the flags that choose a sample of the cards.
func addSampleFlags(c *cobra.Command, o *cardsOptions) {
	c.Flags().IntVar(&o.sample, "sample", 0, "only this many, chosen by chance, numbered and without rule and place")
	c.Flags().Uint64Var(&o.seed, "seed", 1, "with --sample: another seed, another sample")
	c.MarkFlagsMutuallyExclusive("sample", "explain")
	c.PreRunE = func(c *cobra.Command, _ []string) error {
		switch sampled := c.Flags().Changed("sample"); {
		case sampled && o.sample < 1:
			return usageError{errors.New("--sample takes a number from 1 up")}
		case !sampled && c.Flags().Changed("seed"):
			return usageError{errors.New("--seed goes with --sample")}
		}
		return nil
	}
}

// writeSample writes cards for somebody who is to judge them by what a learner
// would see, and who must not know how they were made.
func writeSample(to io.Writer, deck []cards.Card) error {
	w := bufio.NewWriter(to)
	for i, c := range deck {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%d. [%s]\n", i+1, term.Clean(cards.SectionName(c.Section)))
		writePart(w, "Q: ", c.Question)
		writePart(w, "A: ", c.Answer)
		if c.More != "" {
			writePart(w, "more: ", c.More)
		}
	}
	return w.Flush()
}

// writePart writes a part of a card, its further lines below the first.
func writePart(w io.Writer, label, text string) {
	const margin = "   "
	hang := "\n" + margin + strings.Repeat(" ", len(label))
	fmt.Fprintln(w, margin+label+strings.ReplaceAll(term.Clean(text), "\n", hang))
}
