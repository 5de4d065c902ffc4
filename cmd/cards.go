package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"k8scards/cards"
	"k8scards/cmd/term"
	"k8scards/srs"
	"k8scards/store"
)

type cardsOptions struct {
	section, search string
	explain, json   bool
	sample          int    // 0 for all cards
	seed            uint64 // of the sample
}

func newCards(a *app) *cobra.Command {
	var o cardsOptions
	c := &cobra.Command{
		Use:   "cards",
		Short: "list cards, and act on one",
		Long: `Lists cards with their IDs. Where a command wants an ID, its first letters are
enough.

With --sample it prints cards chosen by chance for judging them: section, question
and answer, but not which rule made them. The same seed gives the same sample of
the same notes, with --json too, which tells afterwards what they are.`,
		Example: `  k8scards cards --section storage
  k8scards cards --search etcdctl --explain
  k8scards cards --json
  k8scards --notes ~/notes cards --sample 40 --seed 7`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return runCards(a, o) },
	}
	a.addSectionFlag(c, &o.section)
	c.Flags().StringVar(&o.search, "search", "", "only cards with this text in them, in any case")
	c.Flags().BoolVar(&o.explain, "explain", false, "tell which rule made each card, and from where")
	c.Flags().BoolVar(&o.json, "json", false, "one JSON object per card")
	addSampleFlags(c, &o)
	c.AddCommand(
		newCardsShow(a),
		newCardsEdit(a),
		newCardsAct(a, "suspend", "stop asking for a card", store.Suspend),
		newCardsAct(a, "resume", "ask for a suspended card again", store.Resume),
		newCardsAct(a, "reset", "learn a card anew, as if never answered", store.Reset),
		newCardsLink(a),
		newCardsUnlink(a),
	)
	return c
}

// A cardJSON is what `cards --json` prints: the card and what is remembered of
// it.
type cardJSON struct {
	cards.Card
	State    string   `json:"state"` // new, learning, review or suspended
	Due      *srs.Day `json:"due"`   // a date; null for a new card
	Interval int      `json:"interval_days"`
	Easiness float64  `json:"easiness"`
	Reps     int      `json:"reps"`
	Lapses   int      `json:"lapses"`
}

func withState(c cards.Card, s srs.State) cardJSON {
	out := cardJSON{
		Card: c, State: s.Name(), Interval: s.Interval,
		Easiness: float64(s.Easiness) / 100, Reps: s.Reps, Lapses: s.Lapses,
	}
	if s.Answers > 0 {
		out.Due = &s.Due
	}
	if out.Items == nil {
		out.Items = []string{}
	}
	return out
}

func runCards(a *app, o cardsOptions) error {
	var deck []cards.Card
	var states map[string]srs.State
	err := a.withStore(func(s *store.Store) (err error) {
		if deck, err = a.deck(s, o.section); err != nil {
			return err
		}
		states, err = s.States()
		return err
	})
	if err != nil {
		return err
	}
	found := search(deck, o.search)
	if len(found) == 0 {
		a.warn("%s", noneFound(a, o))
	}
	if o.sample > 0 {
		if found = cards.Sample(found, o.sample, o.seed); !o.json {
			return writeSample(a.out, found)
		}
	}
	for _, c := range found {
		if err := a.printCard(c, states[c.ID], o); err != nil {
			return err
		}
	}
	return nil
}

func noneFound(a *app, o cardsOptions) string {
	if o.search != "" {
		return fmt.Sprintf("no card with %q in it", o.search)
	}
	return a.noCards().Error()
}

func search(deck []cards.Card, text string) []cards.Card {
	if text == "" {
		return deck
	}
	var found []cards.Card
	text = strings.ToLower(text)
	for _, c := range deck {
		all := strings.Join(c.Section, " ") + "\n" + c.Question + "\n" + c.Answer + "\n" + c.More + "\n" + c.ID
		if strings.Contains(strings.ToLower(all), text) {
			found = append(found, c)
		}
	}
	return found
}

func (a *app) printCard(c cards.Card, s srs.State, o cardsOptions) error {
	if o.json {
		return newEncoder(a.out).Encode(withState(c, s))
	}
	text := fmt.Sprintf("%s  %s\n    Q: %s\n    A: %s\n", c.ID, cards.SectionName(c.Section), indent(c.Question), indent(c.Answer))
	if o.explain {
		text += fmt.Sprintf("    rule %s, score %d, %s\n", c.Rule, c.Score, place(c))
		if c.More != "" {
			text += "    more: " + indent(c.More) + "\n"
		}
	}
	_, err := fmt.Fprint(a.out, term.Clean(text))
	return err
}

// indent hangs the further lines of a text under its first.
func indent(s string) string { return strings.ReplaceAll(s, "\n", "\n       ") }

// place is where a card stands in the notes.
func place(c cards.Card) string { return fmt.Sprintf("%s:%d", c.Source.File, c.Source.Line) }

func newCardsShow(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:     "show ID",
		Short:   "show a card, and what is remembered of it",
		Example: "  k8scards cards show 7k2p",
		Args:    cobra.ExactArgs(1),

		ValidArgsFunction: a.completeCard,
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withCard(args[0], func(s *store.Store, c cards.Card) error { return a.showCard(s, c, asJSON) })
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as one JSON object")
	return c
}

func (a *app) showCard(s *store.Store, c cards.Card, asJSON bool) error {
	st, err := s.State(c.ID)
	if err != nil {
		return err
	}
	if err := a.printCard(c, st, cardsOptions{explain: true, json: asJSON}); err != nil || asJSON {
		return err
	}
	text := "    state " + st.Name()
	if st.Answers > 0 {
		text += fmt.Sprintf(", due %s, interval %s, easiness %.2f, %s, %s",
			st.Due, term.Plural(st.Interval, "day"), float64(st.Easiness)/100, term.Plural(st.Answers, "answer"), term.Plural(st.Lapses, "lapse"))
	}
	_, err = fmt.Fprintln(a.out, text)
	return err
}

func newCardsAct(a *app, name, short string, kind store.EventKind) *cobra.Command {
	return &cobra.Command{
		Use:     name + " ID",
		Short:   short,
		Example: "  k8scards cards " + name + " 7k2p",
		Args:    cobra.ExactArgs(1),

		ValidArgsFunction: a.completeCard,
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withCard(args[0], func(s *store.Store, c cards.Card) error {
				now := a.now()
				if _, err := s.Append(store.Event{Time: now, Day: a.day(now), Kind: kind, Card: c.ID}); err != nil {
					return err
				}
				_, err := fmt.Fprintf(a.out, "%s: %s\n", name, term.Clean(cards.Plain(c.Question)))
				return err
			})
		},
	}
}

// withCard finds the card that an ID names among those in use.
func (a *app) withCard(id string, f func(*store.Store, cards.Card) error) error {
	return a.withStore(func(s *store.Store) error {
		sources, err := a.sync(s)
		if err != nil {
			return err
		}
		c, err := s.Card(sources, id)
		if err != nil {
			return err
		}
		return f(s, c)
	})
}
