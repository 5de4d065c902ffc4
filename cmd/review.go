package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"k8scards/cards"
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

// A review is one session on its way.
type review struct {
	app     *app
	front   front
	session *srs.Session
	sources []string
	cram    bool
	started time.Time
	done    []string // what each step was: a grade's name, "suspend" or "bury"; undo takes the last
}

// A question is what a front shows of one step.
type question struct {
	card              cards.Card
	state             srs.State
	phase             srs.Phase
	due, fresh, drill int
	elapsed           time.Duration
	intervals         [4]int // days to the next time, for each button; 0 if the schedule stays
	note              string // what the last key did
}

// A front is where a review meets the person: keys on a screen, or lines.
type front interface {
	// ask shows a card, waits until it is dealt with and says how. io.EOF ends
	// the session.
	ask(ctx context.Context, q question) (deed, error)
	// say prints a text that stays.
	say(text string)
	close()
}

// A deed is how a card was dealt with.
type deed struct {
	verb  verb
	grade srs.Grade
	took  time.Duration
}

type verb uint8

const (
	grade verb = iota
	takeBack
	suspend
	bury
	quit
)

// run asks until nothing is left or the person has had enough.
func (r *review) run(ctx context.Context) error {
	err := r.loop(ctx)
	r.summary()
	return r.ended(err)
}

// loop asks card by card. A step that could not be saved, because another
// program holds the store or the disk is full, is told and asked for again.
func (r *review) loop(ctx context.Context) error {
	q, more, err := r.next()
	for more && err == nil {
		var d deed
		if d, err = r.front.ask(ctx, q); err != nil || d.verb == quit {
			return err
		}
		note, derr := r.deal(q, d)
		if retry := unsaved(derr); retry != nil {
			q.note = retry.Error()
			continue
		}
		if derr != nil {
			return derr
		}
		q, more, err = r.next()
		q.note = note
	}
	return err
}

// unsaved says in a few words why a step could not be saved for now; nil if it
// was, or if trying again is no use.
func unsaved(err error) error {
	switch {
	case errors.Is(err, store.ErrLocked):
		return errors.New("not saved, store in use: once more")
	case errors.Is(err, store.ErrFull):
		return errors.New("not saved, disk full: once more")
	}
	return nil
}

// ended says what the end of input means: with a terminal gone or a pipe at
// its end the session is over, and that is no failure.
func (r *review) ended(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// next reads the card to ask, passing over those that are gone.
func (r *review) next() (q question, ok bool, err error) {
	err = r.app.withStore(func(s *store.Store) error {
		for {
			id, phase, more := r.session.Next()
			if !more {
				return nil
			}
			card, err := s.Card(r.sources, id)
			if errors.Is(err, store.ErrUnknownCard) {
				r.session.Drop()
				continue
			}
			if err != nil {
				return err
			}
			st, err := s.State(id)
			q, ok = r.question(card, st, phase), true
			return err
		}
	})
	return q, ok, err
}

func (r *review) question(c cards.Card, st srs.State, phase srs.Phase) question {
	now := r.app.now()
	q := question{card: c, state: st, phase: phase, elapsed: now.Sub(r.started)}
	q.due, q.fresh, q.drill = r.session.Left()
	if r.cram || phase == srs.PhaseDrill {
		return q
	}
	for i, g := range buttons() {
		q.intervals[i] = srs.SM2(st, g, r.app.day(now)).Interval
	}
	return q
}

// buttons are the grades that the keys 1 to 4 stand for.
func buttons() [4]srs.Grade { return [4]srs.Grade{srs.Again, srs.Hard, srs.Good, srs.Easy} }

// deal carries out what the person did and says it in a few words.
func (r *review) deal(q question, d deed) (string, error) {
	switch d.verb {
	case takeBack:
		return r.takeBack()
	case suspend:
		return "suspended", r.aside(q.card.ID, store.Suspend)
	case bury:
		return "put off until tomorrow", r.aside(q.card.ID, store.Bury)
	}
	return "", r.answer(q, d)
}

func (r *review) answer(q question, d deed) error {
	kind := store.Answer
	switch {
	case r.cram:
		kind = store.Practice
	case q.phase == srs.PhaseDrill:
		kind = store.Drill
	}
	e := store.Event{Kind: kind, Card: q.card.ID, Grade: d.grade, Millis: int(d.took.Milliseconds())}
	if err := r.record(e); err != nil {
		return err
	}
	r.session.Answered(d.grade)
	r.done = append(r.done, gradeName(d.grade))
	return nil
}

// aside takes a card out of the session.
func (r *review) aside(id string, kind store.EventKind) error {
	if err := r.record(store.Event{Kind: kind, Card: id}); err != nil {
		return err
	}
	r.session.Skip()
	r.done = append(r.done, string(kind))
	return nil
}

func (r *review) record(e store.Event) error {
	e.Time = r.app.now()
	e.Day = r.app.day(e.Time)
	return r.app.withStore(func(s *store.Store) error {
		_, err := s.Append(e)
		return err
	})
}

// takeBack undoes the last step of this session.
func (r *review) takeBack() (string, error) {
	if len(r.done) == 0 {
		return "nothing to take back in this session", nil
	}
	now := r.app.now()
	err := r.app.withStore(func(s *store.Store) error {
		_, _, err := s.Undo(now, r.app.day(now))
		return err
	})
	if err != nil {
		return "", err
	}
	r.session.Back()
	r.done = r.done[:len(r.done)-1]
	return "taken back", nil
}

// summary tells what was done and what is left, in lines for a narrow screen.
func (r *review) summary() {
	n := map[string]int{}
	for _, d := range r.done {
		n[d]++
	}
	answers := n["again"] + n["hard"] + n["good"] + n["easy"]
	elapsed := clock(int(r.app.now().Sub(r.started).Seconds()))
	text := fmt.Sprintf("%s in %s", plural(answers, "answer"), elapsed)
	if answers > 0 {
		text += fmt.Sprintf("\n%d again · %d hard · %d good · %d easy", n["again"], n["hard"], n["good"], n["easy"])
	}
	due, fresh, drill := r.session.Left()
	switch {
	case due+fresh+drill > 0:
		text += fmt.Sprintf("\nleft today: %d due, %d new, %d again", due, fresh, drill)
	case answers == 0:
		text = "nothing is due today"
	default:
		text += "\nall done for today"
	}
	r.front.say(text + r.tomorrow())
}

// tomorrow says how many cards are due then.
func (r *review) tomorrow() (text string) {
	err := r.app.withStore(func(s *store.Store) error {
		all, err := s.Candidates(r.sources, nil)
		if err != nil {
			return err
		}
		p := srs.Queue(all, r.app.day(r.app.now())+1, r.app.settings.limits())
		text = fmt.Sprintf("\ntomorrow: %d due, %d new", len(p.Due), len(p.New))
		return nil
	})
	if err != nil {
		return ""
	}
	return text
}
