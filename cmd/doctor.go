package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"k8scards/cmd/term"
	"k8scards/store"
)

func newDoctor(a *app) *cobra.Command {
	var rebuild bool
	c := &cobra.Command{
		Use:   "doctor",
		Short: "check the store",
		Long: `Checks the file of the store: its pages, its log of answers, and that the state
of each card is what the log leads to. --rebuild works out all states anew from
the log.`,
		Example: `  k8scards doctor
  k8scards doctor --rebuild`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return runDoctor(a, rebuild) },
	}
	c.Flags().BoolVar(&rebuild, "rebuild", false, "work out all card states anew from the log")
	return c
}

func runDoctor(a *app, rebuild bool) error {
	return a.withStore(func(s *store.Store) error {
		if rebuild {
			n, err := s.Rebuild()
			if err != nil {
				return err
			}
			fmt.Fprintf(a.out, "rebuilt from the log: %s changed\n", term.Plural(n, "state"))
		}
		if err := s.Check(); err != nil {
			return err
		}
		_, err := fmt.Fprintf(a.out, "%s: no fault found\n", a.settings.DB)
		return err
	})
}
