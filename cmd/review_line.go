package cmd

import (
	"context"
	"fmt"
	"strings"

	"k8scards/cards"
	"k8scards/cmd/term"
	"k8scards/srs"
)

// A lineFront reviews line by line: for a pipe, a screen reader, a terminal
// that can do no better. Each prompt ends in "> " without a line break.
type lineFront struct {
	term *term.Terminal
}

func (f *lineFront) close() {}

func (f *lineFront) leave(run func() error) error { return run() }

func (f *lineFront) say(text string) { fmt.Fprintln(f.term.Out(), term.Clean(text)) }

func (f *lineFront) ask(ctx context.Context, q question) (deed, error) {
	if q.note != "" {
		f.say(q.note)
	}
	f.say(fmt.Sprintf("%s (%s)\n%s", cards.SectionName(q.card.Section), progress(q), f.plain(q.card.Question)))
	r := newRecall(q)
	if q.typing {
		if err := f.typeAnswer(ctx, r); err != nil {
			return deed{}, err
		}
	}
	for !r.shown {
		if d, done, err := f.step(ctx, r); err != nil || done {
			return d, err
		}
	}
	f.say(f.below(r))
	return f.grade(ctx, r)
}

// step shows more of the answer, as far as the next line wants it.
func (f *lineFront) step(ctx context.Context, r *recall) (d deed, done bool, err error) {
	line, err := f.prompt(ctx, stepPrompt(r))
	if err != nil {
		return deed{}, false, err
	}
	before := r.items
	switch line {
	case "":
		r.next()
	case "a", "all":
		r.all()
	case "x", "missed":
		f.say(f.miss(r))
		return deed{}, false, nil
	case "t", "type":
		return deed{}, false, f.typeAnswer(ctx, r)
	default:
		d, done = f.aside(line)
		return d, done, nil
	}
	f.say(f.plain(r.markdown(before)))
	return deed{}, false, nil
}

// miss marks the item shown last as not known, or takes the mark back, and says so.
func (f *lineFront) miss(r *recall) string {
	switch {
	case !r.miss():
		return "no item to mark as missed"
	case r.missed[r.items-1]:
		return "missed"
	}
	return "not missed"
}

// stepPrompt is what can be done before the answer is shown.
func stepPrompt(r *recall) string {
	switch {
	case r.items > 0:
		return "Enter next item, x missed this one, a all, ? help"
	case len(r.missed) > 0:
		return fmt.Sprintf("Enter first of %d items, a all, t type, ? help", len(r.missed))
	}
	return "Enter shows the answer, t type, ? help"
}

// typeAnswer reads the answer and tells what came of it.
func (f *lineFront) typeAnswer(ctx context.Context, r *recall) error {
	given, err := f.line(ctx, "answer")
	if err != nil || given == "" {
		return err
	}
	r.answer(given)
	f.say(r.remark() + "\n" + f.plain(r.card.Answer))
	return nil
}

// below is what is told of a card when its answer is shown.
func (f *lineFront) below(r *recall) string {
	text := place(r.card)
	if leech := r.leech(); leech != "" {
		text = leech + "\n" + text
	}
	if r.card.More != "" {
		text = "\n" + f.plain(r.more()) + "\n" + text
	}
	return text
}

// grade asks for the grade, or for what else is to become of the card.
func (f *lineFront) grade(ctx context.Context, r *recall) (deed, error) {
	for {
		line, err := f.prompt(ctx, gradePrompt(r))
		if err != nil {
			return deed{}, err
		}
		if line == "x" {
			f.say(f.miss(r))
			continue
		}
		if g, ok := gradeOf(line, r.suggested()); ok {
			return r.deed(g), nil
		}
		if d, done := f.aside(line); done {
			return d, nil
		}
	}
}

func gradePrompt(r *recall) string {
	keys := strings.NewReplacer("[", "", "]", "").Replace(strings.Join(gradeKeys(r.question), ", "))
	if g := r.suggested(); g != srs.Good {
		keys += ", Enter " + g.Name()
	}
	return keys
}

// aside is what a line does to a card other than grading it.
func (f *lineFront) aside(line string) (deed, bool) {
	switch line {
	case "q", "quit":
		return deed{verb: quit}, true
	case "u", "undo":
		return deed{verb: takeBack}, true
	case "e", "edit":
		return deed{verb: edit}, true
	case "s", "suspend":
		return deed{verb: suspend}, true
	case "b", "bury":
		return deed{verb: bury}, true
	}
	if line == "?" || line == "help" {
		f.say(f.plain(reviewHelp))
	} else {
		f.say("not understood: " + line)
	}
	return deed{}, false
}

// prompt asks for a line and gives it in lower case.
func (f *lineFront) prompt(ctx context.Context, prompt string) (string, error) {
	line, err := f.line(ctx, prompt+"\n")
	return strings.ToLower(line), err
}

// line asks for a line and gives it without white space around.
func (f *lineFront) line(ctx context.Context, prompt string) (string, error) {
	fmt.Fprintf(f.term.Out(), "%s> ", prompt)
	line, err := f.term.ReadLine(ctx)
	if err != nil {
		fmt.Fprintln(f.term.Out())
	}
	return strings.TrimSpace(line), err
}

// gradeOf reads a grade: its number or name. An empty line is the one suggested.
func gradeOf(line string, suggested srs.Grade) (srs.Grade, bool) {
	if line == "" {
		return suggested, true
	}
	for i, g := range buttons() {
		if line == fmt.Sprint(i+1) || line == g.Name() {
			return g, true
		}
	}
	return 0, false
}

func (f *lineFront) plain(md string) string {
	width, _ := f.term.Size()
	return term.Render(md, width, false)
}
