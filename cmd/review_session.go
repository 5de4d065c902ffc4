package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"k8scards/cards"
	"k8scards/cmd/term"
	"k8scards/srs"
	"k8scards/store"
)

// A review is one session on its way.
type review struct {
	app     *app
	front   front
	session *srs.Session
	sources []string
	cram    bool
	started time.Time
	done    []step
}

// A step is what was done with a card; undo takes the last one back.
type step struct {
	card string // its ID
	what string // a grade's name, "suspended" or "put off"
}

// A question is what a front shows of one step.
type question struct {
	card              cards.Card
	state             srs.State
	phase             srs.Phase
	due, fresh, drill int
	elapsed           time.Duration
	intervals         [4]int // days to the next time, for each button; 0 if the schedule stays
	cram              bool   // nothing is new or due, the schedule stays
	typing            bool   // the answer is to be typed at once
	note              string // what the last key did
}

// leech is what is said of a card that is failed again and again; empty for others.
func (q question) leech() string {
	if !q.state.Leech() {
		return ""
	}
	return fmt.Sprintf("failed %d times: edit it, or suspend it", q.state.Lapses)
}

// more is what else the notes say, marked so that nobody takes it for the answer.
func (q question) more() string {
	if text := q.card.More; strings.HasPrefix(text, "- ") || strings.HasPrefix(text, "```") {
		return "more:\n\n" + text
	}
	return "more: " + q.card.More
}

// A front is where a review meets the person: keys on a screen, or lines.
type front interface {
	// ask shows a card, waits until it is dealt with and says how. io.EOF ends
	// the session.
	ask(ctx context.Context, q question) (deed, error)
	// say prints a text that stays.
	say(text string)
	// leave hands the terminal over to f, which is to run an editor.
	leave(f func() error) error
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
	edit
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
		note, derr := r.deal(ctx, q, d)
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
	q := question{card: c, state: st, phase: phase, elapsed: now.Sub(r.started), cram: r.cram}
	q.typing = r.app.settings.TypeCommands && c.Kind == cards.Command
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
func (r *review) deal(ctx context.Context, q question, d deed) (string, error) {
	switch d.verb {
	case takeBack:
		return r.takeBack()
	case suspend:
		return "suspended", r.aside(q.card.ID, store.Suspend, "suspended")
	case bury:
		return "put off until tomorrow", r.aside(q.card.ID, store.Bury, "put off")
	case edit:
		return r.edit(ctx, q.card)
	}
	return r.answer(q, d)
}

func (r *review) answer(q question, d deed) (note string, err error) {
	kind := store.Answer
	switch {
	case r.cram:
		kind = store.Practice
	case q.phase == srs.PhaseDrill:
		kind = store.Drill
	}
	st, err := r.record(store.Event{Kind: kind, Card: q.card.ID, Grade: d.grade, Millis: int(d.took.Milliseconds())})
	if err != nil {
		return "", err
	}
	r.session.Answered(d.grade)
	r.done = append(r.done, step{q.card.ID, d.grade.Name()})
	if st.Lapses > q.state.Lapses && st.Leech() {
		return fmt.Sprintf("a leech, failed %d times: edit or suspend it when it comes back", st.Lapses), nil
	}
	return "", nil
}

// aside takes a card out of the session; what says how.
func (r *review) aside(id string, kind store.EventKind, what string) error {
	if _, err := r.record(store.Event{Kind: kind, Card: id}); err != nil {
		return err
	}
	r.session.Skip()
	r.done = append(r.done, step{id, what})
	return nil
}

func (r *review) record(e store.Event) (st srs.State, err error) {
	e.Time = r.app.now()
	e.Day = r.app.day(e.Time)
	err = r.app.withStore(func(s *store.Store) error {
		st, err = s.Append(e)
		return err
	})
	return st, err
}

// takeBack undoes the last step of this session.
func (r *review) takeBack() (string, error) {
	if len(r.done) == 0 {
		return "nothing to take back in this session", nil
	}
	last := r.done[len(r.done)-1]
	now := r.app.now()
	err := r.app.withStore(func(s *store.Store) error {
		_, _, err := s.Undo(now, r.app.day(now), last.card)
		return err
	})
	if err != nil && !errors.Is(err, store.ErrNothingToUndo) { // somebody else has undone it
		return "", err
	}
	r.session.Back()
	r.done = r.done[:len(r.done)-1]
	return "taken back: " + last.what, nil
}

// summary tells what was done and what is left, in lines for a narrow screen.
func (r *review) summary() {
	n := map[string]int{}
	for _, d := range r.done {
		n[d.what]++
	}
	answers := n["again"] + n["hard"] + n["good"] + n["easy"]
	elapsed := term.Clock(int(r.app.now().Sub(r.started).Seconds()))
	text := fmt.Sprintf("%s in %s", term.Plural(answers, "answer"), elapsed)
	if answers > 0 {
		text += fmt.Sprintf("\n%d again · %d hard · %d good · %d easy", n["again"], n["hard"], n["good"], n["easy"])
	}
	if aside := counts(n["suspended"], "suspended", n["put off"], "put off"); aside != "" {
		text += "\n" + aside
	}
	switch due, fresh, drill := r.session.Left(); {
	case due+fresh+drill > 0 && r.cram:
		text += fmt.Sprintf("\nleft: %s", term.Plural(due+drill, "card"))
	case due+fresh+drill > 0:
		text += "\nleft today: " + counts(due, "due", fresh, "new", drill, "again")
	case r.cram:
		text += "\nall done"
	case len(r.done) == 0:
		text = "nothing is due today"
	default:
		text += "\nall done for today"
	}
	if !r.cram { // which moves nothing to another day
		text += r.tomorrow()
	}
	r.front.say(text)
}

// tomorrow says how many cards are due then.
func (r *review) tomorrow() (text string) {
	err := r.app.withStore(func(s *store.Store) error {
		all, err := s.Candidates(r.sources, nil)
		if err != nil {
			return err
		}
		p := srs.Queue(all, r.app.day(r.app.now())+1, r.app.settings.limits())
		text = fmt.Sprintf("\ntomorrow: %d due · %d new", len(p.Due), len(p.New))
		return nil
	})
	if err != nil {
		return ""
	}
	return text
}
