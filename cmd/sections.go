package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"k8scards/cmd/term"
	"k8scards/srs"
	"k8scards/store"
)

func newSections(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "sections",
		Short: "the sections of the notes, with counts",
		Long: `Lists the sections that have cards, as a tree. Each line counts the cards of the
section and all below it: all, due today, new, and learned (answered right at
least twice in a row).`,
		Example: `  k8scards sections
  k8scards --notes ~/notes sections --json`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return runSections(a, asJSON) },
	}
	c.Flags().BoolVar(&asJSON, "json", false, "one JSON object per section")
	return c
}

// A sectionRow is a section with what is in it and below it.
type sectionRow struct {
	Section []string `json:"section"`
	Cards   int      `json:"cards"`
	Due     int      `json:"due"`
	New     int      `json:"new"`
	Learned int      `json:"learned"`
}

func runSections(a *app, asJSON bool) error {
	var sections []store.Section
	err := a.withStore(func(s *store.Store) error {
		sources, err := a.sync(s)
		if err != nil {
			return err
		}
		sections, err = s.Sections(sources)
		return err
	})
	if err != nil {
		return err
	}
	rows := tree(sections, a.day(a.now()))
	if len(rows) == 0 {
		a.warn("%v", a.noCards())
	}
	return a.printSections(rows, asJSON)
}

// tree counts for each section and those above it, in the order of the notes,
// a section before what is below it.
func tree(sections []store.Section, today srs.Day) []*sectionRow {
	root := &branch{}
	for _, s := range sections {
		at := root
		for n := range s.Path {
			at = at.child(s.Path[:n+1])
			for _, c := range s.Cards {
				at.row.count(c.State, today)
			}
		}
	}
	return root.flatten(nil)
}

// A branch is a section while the tree is built.
type branch struct {
	row      *sectionRow
	children []*branch
	byName   map[string]*branch
}

// child is the section at path, which lies directly below b.
func (b *branch) child(path []string) *branch {
	name := path[len(path)-1]
	if c, ok := b.byName[name]; ok {
		return c
	}
	if b.byName == nil {
		b.byName = map[string]*branch{}
	}
	c := &branch{row: &sectionRow{Section: path}}
	b.byName[name] = c
	b.children = append(b.children, c)
	return c
}

func (b *branch) flatten(rows []*sectionRow) []*sectionRow {
	for _, c := range b.children {
		rows = c.flatten(append(rows, c.row))
	}
	return rows
}

func (r *sectionRow) count(s srs.State, today srs.Day) {
	r.Cards++
	switch {
	case s.Answers == 0:
		r.New++
	case s.Reps > 1:
		r.Learned++
	}
	if s.Answers > 0 && s.Due <= today && !s.Suspended {
		r.Due++
	}
}

func (a *app) printSections(rows []*sectionRow, asJSON bool) error {
	out := newEncoder(a.out)
	if !asJSON && len(rows) > 0 {
		fmt.Fprintln(a.out, "cards   due   new  learned")
	}
	for _, r := range rows {
		var err error
		if asJSON {
			err = out.Encode(r)
		} else {
			indent := strings.Repeat("  ", len(r.Section)-1)
			_, err = fmt.Fprintf(a.out, "%5d %5d %5d  %7d  %s%s\n",
				r.Cards, r.Due, r.New, r.Learned, indent, term.Clean(r.Section[len(r.Section)-1]))
		}
		if err != nil {
			return err
		}
	}
	return nil
}
