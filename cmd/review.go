package cmd

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"k8scards/srs"
	"k8scards/store"
)

type reviewOptions struct {
	section    string
	fresh      int
	limit      int
	cram       bool
	freshGiven bool
}

func newReview(a *app) *cobra.Command {
	var o reviewOptions
	c := &cobra.Command{
		Use:   "review",
		Short: "today's session",
		Long: `Asks the cards that are due, then new ones, then once more what was graded below
good. Each answer is saved before the next card; quitting loses nothing.

In a terminal one key is one step: space shows the answer, 1 to 4 grade it, ?
lists the others. Without a terminal, or with --plain, it runs line by line.`,
		Example: `  k8scards review
  k8scards review --section networking --new 5
  k8scards review --cram --section etcd`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			o.freshGiven = c.Flags().Changed("new")
			return runReview(c.Context(), a, o)
		},
	}
	a.addSectionFlag(c, &o.section)
	c.Flags().IntVar(&o.fresh, "new", 0, "new cards today at the most, instead of the setting")
	c.Flags().IntVar(&o.limit, "limit", 0, "cards in this session at the most")
	c.Flags().BoolVar(&o.cram, "cram", false, "ask every card, due or not; the schedule stays as it is")
	return c
}

func runReview(ctx context.Context, a *app, o reviewOptions) error {
	if o.limit < 0 || o.fresh < 0 {
		return usageError{errors.New("--new and --limit take a number from 0 up")}
	}
	var plan srs.Plan
	var sources []string
	err := a.withStore(func(s *store.Store) (err error) {
		plan, sources, err = a.reviewPlan(s, o)
		return err
	})
	if err != nil {
		return err
	}
	f, err := newFront(a.terminal())
	if err != nil {
		return err
	}
	defer f.close()
	r := &review{app: a, front: f, session: srs.NewSession(plan), sources: sources, cram: o.cram, started: a.now()}
	return r.run(ctx)
}

// reviewPlan is the plan of one session, and the sources it draws from.
func (a *app) reviewPlan(s *store.Store, o reviewOptions) (srs.Plan, []string, error) {
	all, sources, err := a.candidates(s, o.section)
	if err == nil && len(all) == 0 {
		err = a.noCards()
	}
	if err != nil {
		return srs.Plan{}, nil, err
	}
	if o.cram {
		return truncate(cramPlan(all), o.limit), sources, nil
	}
	limits := a.settings.limits()
	if o.freshGiven {
		limits.New = o.fresh
	}
	return truncate(srs.Queue(all, a.day(a.now()), limits), o.limit), sources, nil
}

// cramPlan asks every card that is not suspended, in the order of the notes.
func cramPlan(all []srs.Candidate) srs.Plan {
	var p srs.Plan
	for _, c := range all {
		if !c.State.Suspended {
			p.Due = append(p.Due, c.ID)
		}
	}
	return p
}

// truncate keeps the first n cards of a plan; all, if n is 0.
func truncate(p srs.Plan, n int) srs.Plan {
	if n == 0 {
		return p
	}
	for _, ids := range []*[]string{&p.Due, &p.New, &p.Drill} {
		*ids = (*ids)[:min(n, len(*ids))]
		n -= len(*ids)
	}
	return p
}
