package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"k8scards/cmd/term"
	"k8scards/store"
)

func newNotes(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "notes",
		Short: "which notes the cards come from",
		Long: `Lists, adds and removes the notes that the cards come from: Markdown files, or
folders of them. They are read and never written to. The built-in CKA deck is a
source like any other, named builtin.`,
		Example: `  k8scards notes list
  k8scards notes add ~/notes
  k8scards notes remove builtin`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return runNotesList(a, false) },
	}
	c.AddCommand(newNotesList(a), newNotesAdd(a), newNotesRemove(a), newNotesCheck(a))
	return c
}

func newNotesList(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:     "list",
		Short:   "list the sources of notes",
		Example: "  k8scards notes list",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return runNotesList(a, asJSON) },
	}
	c.Flags().BoolVar(&asJSON, "json", false, "one JSON object per source")
	return c
}

// sourceCounts is what `notes list --json` prints for a source.
type sourceCounts struct {
	Name  string `json:"name"`
	Files int    `json:"files"`
	Cards int    `json:"cards"`
}

func runNotesList(a *app, asJSON bool) error {
	return a.withStore(func(s *store.Store) error {
		names, err := a.sync(s)
		if err != nil {
			return err
		}
		out := newEncoder(a.out)
		for _, name := range names {
			n, err := count(s, name)
			if err != nil {
				return err
			}
			if asJSON {
				err = out.Encode(n)
			} else {
				_, err = fmt.Fprintf(a.out, "%s: %s, %s\n", term.Clean(n.Name), term.Plural(n.Files, "file"), term.Plural(n.Cards, "card"))
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

func count(s *store.Store, source string) (sourceCounts, error) {
	files, err := s.Files(source)
	if err != nil {
		return sourceCounts{}, err
	}
	all, err := s.Candidates([]string{source}, nil)
	return sourceCounts{Name: source, Files: len(files), Cards: len(all)}, err
}

func newNotesAdd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "add PATH",
		Short: "add a Markdown file or a folder of them",
		Example: `  k8scards notes add ~/notes
  k8scards notes add builtin`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return runNotesAdd(a, args[0]) },
	}
}

func runNotesAdd(a *app, path string) error {
	return a.withStore(func(s *store.Store) error {
		src, err := sourceAt(path)
		if err != nil {
			return err
		}
		if err := a.syncSource(s, src); err != nil {
			return err
		}
		if err := s.AddSource(src); err != nil {
			return err
		}
		n, err := count(s, src.Name)
		if err != nil {
			return err
		}
		if n.Cards == 0 {
			a.warn("%s gives no cards: `k8scards notes check %s` tells why", path, path)
		}
		_, err = fmt.Fprintf(a.out, "added %s: %s, %s\n", term.Clean(n.Name), term.Plural(n.Files, "file"), term.Plural(n.Cards, "card"))
		return err
	})
}

func newNotesRemove(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "remove PATH",
		Short: "remove a source; the history of its cards is kept",
		Example: `  k8scards notes remove builtin
  k8scards notes remove ~/notes`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return runNotesRemove(a, args[0]) },
	}
}

func runNotesRemove(a *app, path string) error {
	return a.withStore(func(s *store.Store) error {
		src, err := sourceAt(path)
		if err != nil {
			return err
		}
		if err := s.RemoveSource(src.Name); err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.out, "removed %s; what you learned of it is kept\n", term.Clean(src.Name))
		return err
	})
}
