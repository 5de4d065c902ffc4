package cmd

import (
	"github.com/spf13/cobra"

	"k8scards/cards"
	"k8scards/srs"
	"k8scards/store"
)

// addSectionFlag adds --section, completed from the sections there are.
func (a *app) addSectionFlag(c *cobra.Command, to *string) {
	c.Flags().StringVarP(to, "section", "s", "", "only this section and those below it, as in networking/dns")
	complete := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return a.sectionNames(), cobra.ShellCompDirectiveNoFileComp
	}
	if err := c.RegisterFlagCompletionFunc("section", complete); err != nil {
		panic(err) // the flag is defined two lines above
	}
}

// sectionNames lists what --section takes; empty if the store cannot say.
func (a *app) sectionNames() (names []string) {
	_ = a.withStore(func(s *store.Store) error {
		sources, err := a.sync(s)
		if err != nil {
			return err
		}
		all, err := s.Sections(sources)
		for _, sec := range all {
			names = append(names, cards.SectionQuery(sec.Path))
		}
		return err
	})
	return names
}

// candidates are the cards in use, those of one section if one is named, and
// the names of their sources.
func (a *app) candidates(s *store.Store, section string) (all []srs.Candidate, sources []string, err error) {
	if sources, err = a.sync(s); err != nil {
		return nil, nil, err
	}
	keep, err := a.keeper(s, sources, section)
	if err != nil {
		return nil, nil, err
	}
	all, err = s.Candidates(sources, keep)
	return all, sources, err
}

// keeper says which section paths belong to the one named; nil keeps all.
func (a *app) keeper(s *store.Store, sources []string, section string) (func([]string) bool, error) {
	if section == "" {
		return nil, nil
	}
	all, err := s.Sections(sources)
	if err != nil {
		return nil, err
	}
	paths := make([][]string, len(all))
	for i, sec := range all {
		paths[i] = sec.Path
	}
	found, err := cards.FindSection(paths, section)
	if err != nil {
		return nil, err
	}
	return func(p []string) bool { return cards.InSection(p, found) }, nil
}

func (s *settings) limits() srs.Limits { return srs.Limits{New: s.NewPerDay, Reviews: s.ReviewsPerDay} }

// deck is the cards in use, those of one section if one is named, in the order
// of the notes.
func (a *app) deck(s *store.Store, section string) ([]cards.Card, error) {
	sources, err := a.sync(s)
	if err != nil {
		return nil, err
	}
	return a.cardsIn(s, sources, section)
}

// cardsIn is the deck of some sources, those of one section if one is named.
func (a *app) cardsIn(s *store.Store, sources []string, section string) ([]cards.Card, error) {
	keep, err := a.keeper(s, sources, section)
	if err != nil {
		return nil, err
	}
	all, err := s.Cards(sources)
	if err != nil || keep == nil {
		return all, err
	}
	var kept []cards.Card
	for _, c := range all {
		if keep(c.Section) {
			kept = append(kept, c)
		}
	}
	return kept, nil
}
