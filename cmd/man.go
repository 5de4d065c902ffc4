package cmd

import (
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// newMan is for who packages the program: the manual comes from the same words as
// the help.
func newMan() *cobra.Command {
	return &cobra.Command{
		Use:     "man DIR",
		Short:   "write the manual pages to a folder",
		Example: "  k8scards man /usr/local/share/man/man1",
		Args:    cobra.ExactArgs(1),
		Hidden:  true,
		RunE: func(c *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return fmt.Errorf("manual pages: %w", err)
			}
			date := time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC) // the same pages at each run
			header := &doc.GenManHeader{Title: "K8SCARDS", Section: "1", Source: "k8scards", Manual: "k8scards manual", Date: &date}
			return doc.GenManTree(c.Root(), header, args[0])
		},
	}
}
