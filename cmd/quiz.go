package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"k8scards/cards"
	"k8scards/cards/choice"
	"k8scards/cards/typed"
	"k8scards/cmd/term"
	"k8scards/srs"
	"k8scards/store"
)

// choicesShown is how many answers a multiple-choice question offers.
const choicesShown = 4

type quizOptions struct {
	section, kind string
	n             int
	seed          uint64
	record, json  bool
}

func newQuiz(a *app) *cobra.Command {
	var o quizOptions
	c := &cobra.Command{
		Use:   "quiz",
		Short: "practice by section, with a score",
		Long: `Asks cards of one section in any order and counts. The schedule stays as it is
unless --record says that the answers count: right as good, wrong as again. Answers
are chosen from four, typed, or the one or the other as it suits the card (mixed);
only cards with a short answer are asked to be typed. At the end the cards that were
missed can be gone through at once.`,
		Example: `  k8scards quiz
  k8scards quiz --section storage -n 5
  k8scards quiz --section troubleshooting --type typed --seed 7`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return runQuiz(c.Context(), a, o) },
	}
	a.addSectionFlag(c, &o.section)
	c.Flags().IntVarP(&o.n, "number", "n", 10, "how many questions")
	c.Flags().StringVar(&o.kind, "type", "choice", "choice, typed or mixed")
	c.Flags().Uint64Var(&o.seed, "seed", 0, "for the same quiz again")
	c.Flags().BoolVar(&o.record, "record", false, "let the answers count in the schedule")
	c.Flags().BoolVar(&o.json, "json", false, "print the result as one JSON object")
	cobra.CheckErr(c.RegisterFlagCompletionFunc("type", cobra.FixedCompletions([]string{"choice", "typed", "mixed"}, cobra.ShellCompDirectiveNoFileComp)))
	return c
}

func (o quizOptions) check() error {
	if o.n < 1 {
		return usageError{errors.New("--number takes a number from 1 up")}
	}
	if !slices.Contains([]string{"choice", "typed", "mixed"}, o.kind) {
		return usageError{fmt.Errorf("--type: %q is none of choice, typed, mixed", o.kind)}
	}
	return nil
}

func runQuiz(ctx context.Context, a *app, o quizOptions) error {
	if err := o.check(); err != nil {
		return err
	}
	all, asked, sources, err := a.quizDeck(o.section)
	if err != nil {
		return err
	}
	t := a.quizTerminal(o)
	restore, err := t.Start()
	if err != nil {
		return err
	}
	defer restore()
	if o.section == "" && t.Interactive() {
		if asked, err = pickSection(ctx, all, t); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
	if o.seed == 0 {
		o.seed = uint64(a.now().UnixNano())%1_000_000 + 1
	}
	if asked, err = o.fitting(asked); err != nil {
		return err
	}
	q := &quiz{app: a, options: o, term: t, front: newQuizFront(t), choices: choice.New(all), deck: asked, sources: sources, rng: rand.New(rand.NewPCG(o.seed, 0))}
	err = q.run(ctx)
	ended := errors.Is(err, io.EOF)
	if ended {
		err = nil
	}
	if err = errors.Join(err, q.save()); err != nil {
		restore()
		return errors.Join(err, q.report())
	}
	if err := q.report(); err != nil || ended {
		return err
	}
	return q.reviewMissed(ctx)
}

// fitting are the cards that can be asked in the way that was chosen.
func (o quizOptions) fitting(deck []cards.Card) ([]cards.Card, error) {
	if o.kind != "typed" {
		return deck, nil
	}
	deck = slices.DeleteFunc(slices.Clone(deck), func(c cards.Card) bool { return !typed.Asks(c) })
	if len(deck) == 0 {
		return nil, errors.New("no card here has an answer short enough to be typed; try --type choice")
	}
	return deck, nil
}

// reviewMissed offers to go through the cards that were missed, without touching
// the schedule.
func (q *quiz) reviewMissed(ctx context.Context) error {
	missed := q.result().Missed
	if len(missed) == 0 || q.options.json {
		return nil
	}
	quizLines{q.term}.say("")
	i, err := q.term.Select(ctx, "Go through what you missed?", []string{"yes", "no"}, term.SelectOptions{Keys: map[term.Key]int{'y': 0, 'n': 1}})
	if errors.Is(interruption(err), io.EOF) || err == nil && i == 1 {
		return nil
	}
	if err != nil {
		return interruption(err)
	}
	f, err := newFront(q.term)
	if err != nil {
		return err
	}
	defer f.close()
	session := srs.NewSession(srs.Plan{Due: missed})
	r := &review{app: q.app, front: f, session: session, sources: q.sources, cram: true, started: q.app.now()}
	return r.run(ctx)
}

// quizTerminal is where the questions are asked: with --json not on standard
// output, which is for the result alone.
func (a *app) quizTerminal(o quizOptions) *term.Terminal {
	if o.json {
		return a.terminalOn(a.err)
	}
	return a.terminal()
}

// quizDeck is all cards in use, those of the section named, and their sources.
func (a *app) quizDeck(section string) (all, asked []cards.Card, sources []string, err error) {
	err = a.withStore(func(s *store.Store) (err error) {
		if sources, err = a.sync(s); err != nil {
			return err
		}
		if all, err = a.cardsIn(s, sources, ""); err != nil {
			return err
		}
		asked, err = a.cardsIn(s, sources, section)
		return err
	})
	if err == nil && len(all) == 0 {
		err = a.noCards()
	}
	return all, asked, sources, err
}

// pickSection lets the person pick one of the sections that have cards, or all.
func pickSection(ctx context.Context, deck []cards.Card, t *term.Terminal) ([]cards.Card, error) {
	sections := cards.Sections(deck)
	names := []string{counted(len(deck), "all sections")}
	for _, s := range sections {
		names = append(names, counted(s.Cards, innermostFirst(s.Path)))
	}
	i, err := t.Select(ctx, "Section (type to search)", names, term.SelectOptions{Search: true})
	if err != nil || i == 0 {
		return deck, interruption(err)
	}
	var asked []cards.Card
	for _, c := range deck {
		if cards.InSection(c.Section, sections[i-1].Path) {
			asked = append(asked, c)
		}
	}
	return asked, nil
}

// counted is the name of a section behind the number of its cards, which is seen
// however narrow the screen is.
func counted(n int, name string) string { return fmt.Sprintf("%d %s", n, name) }

// innermostFirst writes the path of a section so that its own heading is seen
// however narrow the screen is.
func innermostFirst(path []string) string {
	path = slices.Clone(path)
	slices.Reverse(path)
	return strings.Join(path, " ‹ ")
}

// A quiz is one quiz on its way.
type quiz struct {
	app     *app
	options quizOptions
	term    *term.Terminal
	front   quizFront
	choices *choice.Maker
	deck    []cards.Card // the cards to ask
	sources []string     // what they are from
	rng     *rand.Rand
	results []result
	unsaved []store.Event // answers that count and are not in the store yet
}

// A result is how one question was answered.
type result struct {
	card   cards.Card
	given  string
	right  bool
	remark string // on what was typed
}

func (q *quiz) run(ctx context.Context) error {
	n := min(q.options.n, len(q.deck))
	for i, at := range q.rng.Perm(len(q.deck))[:n] {
		c := q.deck[at]
		began := time.Now()
		r, err := q.question(ctx, quizCard{c, fmt.Sprintf("%d/%d", i+1, n)})
		if err != nil {
			return err
		}
		q.results = append(q.results, r)
		if err := q.record(r, time.Since(began)); err != nil {
			return err
		}
		if err := q.front.judge(ctx, r); err != nil {
			return err
		}
	}
	return nil
}

// question asks one card.
func (q *quiz) question(ctx context.Context, a quizCard) (result, error) {
	if q.options.kind == "typed" || q.options.kind == "mixed" && typed.Asks(a.card) {
		given, err := q.front.typed(ctx, a)
		v := typed.Check(a.card, given)
		return result{card: a.card, given: given, right: v.Right, remark: v.Remark()}, err
	}
	answers, right := q.choices.Of(a.card, choicesShown, q.rng)
	i, err := q.front.choose(ctx, a, answers)
	if err != nil {
		return result{}, err
	}
	return result{card: a.card, given: cards.Plain(answers[i]), right: i == right}, nil
}

// record lets the answer count, if the person wants that. What cannot be saved for
// now, because another program holds the store or the disk is full, is saved with the
// next answer, or at the end.
func (q *quiz) record(r result, took time.Duration) error {
	if !q.options.record {
		return nil
	}
	now := q.app.now()
	e := store.Event{
		Time: now, Day: q.app.day(now), Kind: store.Answer, Card: r.card.ID, Grade: srs.Again,
		Millis: int(took.Milliseconds()),
	}
	if r.right {
		e.Grade = srs.Good
	}
	q.unsaved = append(q.unsaved, e)
	if err := q.save(); unsaved(err) == nil {
		return err
	}
	return nil
}

// save puts the answers that count into the store.
func (q *quiz) save() error {
	if len(q.unsaved) == 0 {
		return nil
	}
	return q.app.withStore(func(s *store.Store) error {
		for len(q.unsaved) > 0 {
			if _, err := s.Append(q.unsaved[0]); err != nil {
				return err
			}
			q.unsaved = q.unsaved[1:]
		}
		return nil
	})
}

// quizResult is what `quiz --json` prints.
type quizResult struct {
	Seed     uint64         `json:"seed"`
	Asked    int            `json:"asked"`
	Right    int            `json:"right"`
	Sections []sectionScore `json:"sections"`
	Missed   []string       `json:"missed"` // IDs of the cards
}

type sectionScore struct {
	Section []string `json:"section"`
	Asked   int      `json:"asked"`
	Right   int      `json:"right"`
}

func (q *quiz) result() quizResult {
	out := quizResult{Seed: q.options.seed, Sections: []sectionScore{}, Missed: []string{}}
	for _, r := range q.results {
		i := slices.IndexFunc(out.Sections, func(s sectionScore) bool { return slices.Equal(s.Section, r.card.Section) })
		if i < 0 {
			i = len(out.Sections)
			out.Sections = append(out.Sections, sectionScore{Section: r.card.Section})
		}
		out.Asked++
		out.Sections[i].Asked++
		if r.right {
			out.Right++
			out.Sections[i].Right++
		} else {
			out.Missed = append(out.Missed, r.card.ID)
		}
	}
	return out
}

// report prints the score by section and the cards that were missed.
func (q *quiz) report() error {
	res := q.result()
	if q.options.json {
		return newEncoder(q.app.out).Encode(res)
	}
	lines := quizLines{q.term}
	width, _ := q.term.Size()
	lines.say(fmt.Sprintf("\n%d of %d right (--seed %d)", res.Right, res.Asked, res.Seed))
	for _, s := range res.Sections {
		score := fmt.Sprintf("  %d/%d  ", s.Right, s.Asked)
		lines.say(score + term.Section(s.Section, width-len(score)))
	}
	for _, r := range q.results {
		if !r.right {
			lines.say(fmt.Sprintf("\nmissed %s, %s", r.card.ID, place(r.card)))
			lines.show(r.card.Question)
		}
	}
	return nil
}

// interruption maps the ways to leave a menu to those of this program.
func interruption(err error) error {
	switch {
	case errors.Is(err, term.ErrInterrupted):
		return errInterrupted
	case errors.Is(err, term.ErrCancelled):
		return io.EOF
	}
	return err
}
