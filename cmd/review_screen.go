package cmd

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"k8scards/cards"
	"k8scards/cmd/term"
	"k8scards/srs"
)

// newFront is the way to review that suits the terminal.
func newFront(t *term.Terminal) (front, error) {
	if !t.Interactive() {
		return &lineFront{t}, nil
	}
	restore, err := t.Start()
	if err != nil {
		return nil, err
	}
	return &screenFront{term: t, restore: restore}, nil
}

// A screenFront reviews on a terminal: each card on a screen of its own, one
// key a step.
type screenFront struct {
	term    *term.Terminal
	restore func()
}

func (f *screenFront) close() { f.restore() }

func (f *screenFront) say(text string) {
	fmt.Fprintln(f.term.Out(), term.Clean(text))
}

// ask shows the question until Space, then the answer until a grade.
func (f *screenFront) ask(ctx context.Context, q question) (deed, error) {
	began := time.Now()
	shown := false
	screen := f.screen(q, shown)
	for {
		key, err := f.term.Show(ctx, screen)
		if err != nil {
			return deed{}, err
		}
		d, ok, err := f.press(key, shown)
		if err != nil || ok {
			d.took = time.Since(began)
			return d, err
		}
		switch {
		case key == '?':
			if err := f.help(ctx); err != nil {
				return deed{}, err
			}
		case !shown && (key == term.Space || key == term.Enter):
			shown = true
			screen = f.screen(q, shown)
		}
	}
}

// press is what a key does to a card; ok is false for one that does nothing to
// it, as a grade before the answer is seen.
func (f *screenFront) press(key term.Key, shown bool) (d deed, ok bool, err error) {
	switch key {
	case term.CtrlC:
		return deed{}, false, errInterrupted
	case 'q', term.Esc, term.CtrlD:
		return deed{verb: quit}, true, nil
	case 'u':
		return deed{verb: takeBack}, true, nil
	case 's':
		return deed{verb: suspend}, true, nil
	case 'b':
		return deed{verb: bury}, true, nil
	case '1', '2', '3', '4':
		return deed{grade: buttons()[key-'1']}, shown, nil
	case term.Space, term.Enter:
		return deed{grade: srs.Good}, shown, nil
	}
	return deed{}, false, nil
}

// screen lays a card out.
func (f *screenFront) screen(q question, shown bool) *term.Screen {
	width, _ := f.term.Size()
	s := &term.Screen{
		Left:   sectionWithin(q.card.Section, width-term.Width(progress(q))-2),
		Right:  progress(q),
		Footer: []string{"[space] show", "[u]ndo", "[q]uit", "[?]"},
		Body: func(width int) string {
			return f.noted(q.note, width) + term.Render(q.card.Question, width, f.term.Color())
		},
	}
	if shown {
		s.Footer = append(gradeKeys(q), "[u]ndo", "[s]uspend", "[?]")
		s.Body = func(width int) string { return f.both(q.card, width) }
	}
	return s
}

// noted is what the last key did, above the question; empty if there is nothing
// to say.
func (f *screenFront) noted(note string, width int) string {
	if note == "" {
		return ""
	}
	return f.term.Paint(term.Faint, term.Cut(note, width)) + "\n\n"
}

// sectionWithin writes the path of a section in at most width cells if leaving
// out its outer headings is enough for that: the innermost tells most.
func sectionWithin(path []string, width int) string {
	name := cards.SectionName(path)
	for len(path) > 1 && term.Width(name) > width {
		path = path[1:]
		name = "… › " + cards.SectionName(path)
	}
	return name
}

// both is a card with its answer, and under it what is not to be recalled.
func (f *screenFront) both(c cards.Card, width int) string {
	const margin = "    "
	hang := func(md string, w int) string {
		return margin + strings.ReplaceAll(term.Render(md, max(w-len(margin), 10), f.term.Color()), "\n", "\n"+margin)
	}
	body := term.Render(c.Question, width, f.term.Color()) + "\n\n" + hang(c.Answer, width)
	if c.More != "" {
		body += "\n\n" + hang(c.More, width)
	}
	return body + "\n\n" + margin + f.term.Paint(term.Faint, term.Cut(term.Clean(place(c)), max(width-len(margin), 1)))
}

// progress is what is left, and the time.
func progress(q question) string {
	parts := []string{fmt.Sprintf("%d new", q.fresh), fmt.Sprintf("%d due", q.due)}
	if q.drill > 0 {
		parts = append(parts, fmt.Sprintf("%d again", q.drill))
	}
	parts = append(parts, clock(int(q.elapsed.Seconds())))
	return strings.Join(parts, " · ")
}

// gradeKeys are the four buttons with the days to the next time.
func gradeKeys(q question) []string {
	names := [4]string{"again", "hard", "good", "easy"}
	keys := make([]string, len(names))
	for i, n := range names {
		keys[i] = fmt.Sprintf("[%d] %s", i+1, n)
		if q.intervals[i] > 0 {
			keys[i] += " " + days(q.intervals[i])
		}
	}
	return keys
}

// days writes an interval in one short word.
func days(n int) string {
	if n >= 365 {
		return fmt.Sprintf("%.1fy", float64(n)/365)
	}
	return fmt.Sprintf("%dd", n)
}

const reviewHelp = `Before the answer

- space, Enter: show the answer

After it

- 1 again: you did not know it
- 2 hard: you knew it, with difficulty
- 3 good, or space: you knew it
- 4 easy: you knew it at once

At any time

- u: take back the last step
- s: suspend the card, until ` + "`k8scards cards resume`" + `
- b: put it off until tomorrow
- q, Esc: quit; every answer is saved

Beside each grade stands when the card comes again. What is graded again or
hard comes once more today.`

// help shows what the keys do until one is pressed.
func (f *screenFront) help(ctx context.Context) error {
	key, err := f.term.Show(ctx, &term.Screen{
		Left:   "Keys",
		Footer: []string{"[space] back"},
		Body:   func(width int) string { return term.Render(reviewHelp, width, f.term.Color()) },
	})
	if errors.Is(err, context.Canceled) || key == term.CtrlC {
		return errInterrupted
	}
	return err
}
