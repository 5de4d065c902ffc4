package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"k8scards/srs"
	"k8scards/store"
)

type dueOptions struct {
	section string
	json    bool
}

func newDue(a *app) *cobra.Command {
	var o dueOptions
	c := &cobra.Command{
		Use:   "due",
		Short: "how many cards are due today",
		Long:  "Prints how many cards are due and how many new ones today allows. Quick enough for a shell prompt.",
		Example: `  k8scards due
  k8scards due --json`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return runDue(a, o) },
	}
	a.addSectionFlag(c, &o.section)
	c.Flags().BoolVar(&o.json, "json", false, "as one JSON object")
	return c
}

// dueCounts is what `due --json` prints.
type dueCounts struct {
	Due   int `json:"due"`   // cards to review today
	New   int `json:"new"`   // new cards that today's limit still allows
	Drill int `json:"drill"` // cards graded below 4 today and not yet better
}

func runDue(a *app, o dueOptions) error {
	var all []srs.Candidate
	err := a.withStore(func(s *store.Store) (err error) {
		all, _, err = a.candidates(s, o.section)
		return err
	})
	if err != nil {
		return err
	}
	var n dueCounts
	n.Due, n.New, n.Drill = srs.Count(all, a.day(a.now()), a.settings.limits())
	if o.json {
		return newEncoder(a.out).Encode(n)
	}
	_, err = fmt.Fprintf(a.out, "%d due, %d new\n", n.Due+n.Drill, n.New)
	return err
}
