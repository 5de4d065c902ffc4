package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"k8scards/cmd/stats"
	"k8scards/store"
)

type statsOptions struct {
	json bool
	html string // the file to write; empty for none
}

func newStats(a *app) *cobra.Command {
	var o statsOptions
	c := &cobra.Command{
		Use:   "stats",
		Short: "what was learned",
		Long: `Counts the answers in the log, those taken back left out, and the cards in use by
what is remembered of them: by day, by age of card, by section, and what is due
in the next 30 days. Retention is the share of answers to cards seen on an
earlier day that were graded 3 or better.`,
		Example: `  k8scards stats
  k8scards stats --json
  k8scards stats --html stats.html`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return runStats(a, o) },
	}
	c.Flags().BoolVar(&o.json, "json", false, "as one JSON object")
	c.Flags().StringVar(&o.html, "html", "", "write one page with plots to a file")
	c.MarkFlagsMutuallyExclusive("json", "html")
	return c
}

func runStats(a *app, o statsOptions) error {
	report, err := a.report()
	if err != nil {
		return err
	}
	switch {
	case o.json:
		return newEncoder(a.out).Encode(report)
	case o.html != "":
		return writeFile(o.html, report.WritePage)
	}
	t := a.terminal()
	if !t.Interactive() {
		_, err = fmt.Fprint(a.out, report.Lines())
		return err
	}
	width, _ := t.Size()
	_, err = fmt.Fprint(a.out, report.Charts(width, t.Paint))
	return err
}

// report is what was learned of the notes in use.
func (a *app) report() (r stats.Report, err error) {
	err = a.withStore(func(s *store.Store) error {
		deck, err := a.deck(s, "")
		if err != nil {
			return err
		}
		states, err := s.States()
		if err != nil {
			return err
		}
		r, err = stats.Collect(deck, states, s.Effective(), a.day(a.now()))
		return err
	})
	return r, err
}
