package cmd

import (
	"context"
	"errors"
	"fmt"
	"strings"

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

func (f *screenFront) leave(run func() error) error { return f.term.Suspend(run) }

func (f *screenFront) say(text string) {
	fmt.Fprintln(f.term.Out(), term.Clean(text))
}

// ask shows the question until Space, then the answer until a grade.
func (f *screenFront) ask(ctx context.Context, q question) (deed, error) {
	r := newRecall(q)
	if q.typing {
		if err := f.typeFirst(ctx, r); err != nil {
			return deed{}, err
		}
	}
	screen := f.screen(r)
	for {
		key, err := f.term.Show(ctx, screen)
		if err != nil {
			return deed{}, err
		}
		if d, done := f.grade(r, key); done {
			return d, nil
		}
		if d, done := f.aside(key); done {
			return d, nil
		}
		changed, err := f.press(ctx, r, key)
		if err != nil {
			return deed{}, err
		}
		if changed {
			screen = f.screen(r)
		}
	}
}

// grade is what a key means when the answer is shown.
func (f *screenFront) grade(r *recall, key term.Key) (deed, bool) {
	switch key {
	case '1', '2', '3', '4':
		return r.deed(buttons()[key-'1']), r.shown
	case term.Space, term.Enter:
		return r.deed(r.suggested()), r.shown
	}
	return deed{}, false
}

// aside is what a key does to a card other than grading it.
func (f *screenFront) aside(key term.Key) (deed, bool) {
	switch key {
	case 'q', term.Esc, term.CtrlD:
		return deed{verb: quit}, true
	case 'u':
		return deed{verb: takeBack}, true
	case 's':
		return deed{verb: suspend}, true
	case 'b':
		return deed{verb: bury}, true
	case 'e':
		return deed{verb: edit}, true
	}
	return deed{}, false
}

// press carries out a key that leaves the card where it is. It says whether there
// is anything else to be seen now; a key without a meaning, as a grade before the
// answer is seen, changes nothing.
func (f *screenFront) press(ctx context.Context, r *recall, key term.Key) (changed bool, err error) {
	switch {
	case key == term.CtrlC:
		return false, errInterrupted
	case key == '?':
		return true, f.help(ctx)
	case key == 'x':
		return r.miss(), nil
	case r.shown:
		return false, nil
	case key == term.Space || key == term.Enter:
		r.next()
		return true, nil
	case key == 'a':
		r.all()
		return true, nil
	case key == 't':
		return true, f.typeAnswer(ctx, r)
	}
	return false, nil
}

// typeFirst has the answer typed before any key is asked for.
func (f *screenFront) typeFirst(ctx context.Context, r *recall) error {
	screen := f.screen(r)
	screen.Footer, screen.AtEnd = []string{"[Enter] answer", "[Esc] other keys"}, true
	if err := f.term.Draw(screen); err != nil {
		return err
	}
	return f.typeAnswer(ctx, r)
}

// typeAnswer has the answer typed below the question. Esc and an empty line lead
// back to it.
func (f *screenFront) typeAnswer(ctx context.Context, r *recall) error {
	given, err := f.term.Prompt(ctx, "answer")
	switch {
	case errors.Is(err, term.ErrCancelled):
		return nil
	case errors.Is(err, term.ErrInterrupted):
		return errInterrupted
	case err != nil:
		return err
	}
	if given = strings.TrimSpace(given); given != "" {
		r.answer(given)
	}
	return nil
}

// screen lays a card out as far as it is shown.
func (f *screenFront) screen(r *recall) *term.Screen {
	width, _ := f.term.Size()
	left, right := heading(r.question, width)
	return &term.Screen{
		Left:   left,
		Right:  right,
		Footer: footer(r),
		Body:   func(width int) string { return f.body(r, width) },
		AtEnd:  r.stepped && r.items > 0,
	}
}

// footer is the keys that can be pressed.
func footer(r *recall) []string {
	switch {
	case r.shown:
		keys := gradeKeys(r.question)
		if g := r.suggested(); g != srs.Good {
			keys = append(keys, "[space] "+g.Name())
		}
		return append(keys, "[u]ndo", "[e]dit", "[s]uspend", "[?]")
	case r.items > 0:
		return []string{"[space] next", "[x] missed", "[a]ll", "[?]"}
	case len(r.missed) > 0:
		return []string{"[space] first of " + fmt.Sprint(len(r.missed)), "[a]ll", "[t]ype", "[u]ndo", "[q]uit", "[?]"}
	}
	return []string{"[space] show", "[t]ype", "[u]ndo", "[q]uit", "[?]"}
}

// body is the question, and under it as much of the answer as is shown.
func (f *screenFront) body(r *recall, width int) string {
	body := term.Render(r.card.Question, width, f.term.Color())
	if r.items == 0 && !r.shown {
		return f.noted(r.note, width) + body
	}
	body += f.typed(r, width) + "\n\n" + f.hang(r.markdown(0), width)
	if r.shown {
		body += f.below(r, width)
	}
	return body
}

// noted is what the last key did, above the question; empty if there is nothing
// to say.
func (f *screenFront) noted(note string, width int) string {
	if note == "" {
		return ""
	}
	lines := term.Wrap(note, width)
	for i, line := range lines {
		lines[i] = f.term.Paint(term.Faint, line)
	}
	return strings.Join(lines, "\n") + "\n\n"
}

// typed is what was typed, and what came of it.
func (f *screenFront) typed(r *recall, width int) string {
	if r.given == "" {
		return ""
	}
	lines := term.Wrap("> "+r.given, width)
	for _, line := range term.Wrap(r.remark(), width) {
		lines = append(lines, f.term.Paint(r.style(), line))
	}
	return "\n\n" + strings.Join(lines, "\n")
}

// style is how the remark is set apart.
func (r *recall) style() term.Style {
	switch {
	case r.open:
		return term.Bold
	case r.verdict.Right:
		return term.Green
	}
	return term.Red
}

// below is what is not to be recalled: more on the card, where it stands, and
// that it is a leech.
func (f *screenFront) below(r *recall, width int) (text string) {
	if r.card.More != "" {
		text += "\n\n" + f.hang(r.more(), width)
	}
	if leech := r.leech(); leech != "" {
		text += "\n\n" + margin + f.faint(leech, width-len(margin))
	}
	return text + "\n\n" + margin + f.faint(place(r.card), width-len(margin))
}

// margin stands before each line of an answer.
const margin = "    "

// hang renders Markdown behind the margin.
func (f *screenFront) hang(md string, width int) string {
	return margin + strings.ReplaceAll(term.Render(md, max(width-len(margin), 10), f.term.Color()), "\n", "\n"+margin)
}

// faint is a line that is not important.
func (f *screenFront) faint(text string, width int) string {
	return f.term.Paint(term.Faint, term.Cut(term.Clean(text), max(width, 1)))
}

// heading is what stands above a card: its section and the progress, in fewer words
// where the innermost heading would be cut.
func heading(q question, width int) (section, done string) {
	clock := " · " + term.Clock(int(q.elapsed.Seconds()))
	all := fmt.Sprintf("%d left", q.fresh+q.due+q.drill)
	left := counts(q.fresh, "new", q.due, "due", q.drill, "again")
	if q.cram {
		left = all
	}
	for _, done = range []string{progress(q), left + clock, left, all} {
		section = term.Section(q.card.Section, width-term.Width(done)-2)
		if term.Width(section)+2+term.Width(done) <= width {
			break
		}
	}
	return section, done
}

// progress is what is left, and the time.
func progress(q question) string {
	parts := fmt.Sprintf("%d new · %d due", q.fresh, q.due)
	if q.cram {
		parts = fmt.Sprintf("%d left", q.due)
	}
	if q.drill > 0 {
		parts += fmt.Sprintf(" · %d again", q.drill)
	}
	return parts + " · " + term.Clock(int(q.elapsed.Seconds()))
}

// counts names those of some numbers that are not zero.
func counts(pairs ...any) string {
	var parts []string
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i] != 0 {
			parts = append(parts, fmt.Sprintf("%d %s", pairs[i:i+2]...))
		}
	}
	return strings.Join(parts, " · ")
}

// gradeKeys are the four buttons with the days to the next time.
func gradeKeys(q question) []string {
	keys := make([]string, len(q.intervals))
	for i, g := range buttons() {
		keys[i] = fmt.Sprintf("[%d] %s", i+1, g.Name())
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

- space, Enter: show the answer, or the next item of a list
- x: mark that item as missed
- a: show all items
- t: type the answer, and see what differs

After it

- 1 again: you did not know it
- 2 hard: you knew it, with difficulty
- 3 good: you knew it
- 4 easy: you knew it at once
- space: good, or what fits the items you missed

At any time

- u: take back the last step
- e: edit the notes at this line
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
