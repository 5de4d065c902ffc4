package cmd

import (
	"context"
	"fmt"
	"strings"
	"time"

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

func (f *lineFront) say(text string) { fmt.Fprintln(f.term.Out(), term.Clean(text)) }

func (f *lineFront) ask(ctx context.Context, q question) (deed, error) {
	began := time.Now()
	if q.note != "" {
		f.say(q.note)
	}
	f.say(fmt.Sprintf("%s (%s)\n%s", cards.SectionName(q.card.Section), progress(q), f.plain(q.card.Question)))
	d, done, err := f.until(ctx, "Enter shows the answer, u undo, s suspend, b bury, q quit", func(line string) (deed, bool) {
		return deed{}, line == ""
	})
	if err != nil || !done {
		return d, err
	}
	f.say(f.answer(q.card))
	d, _, err = f.until(ctx, gradePrompt(q), func(line string) (deed, bool) {
		g, ok := gradeOf(line)
		return deed{grade: g, took: time.Since(began)}, ok
	})
	return d, err
}

// until prompts until accept takes a line; done is false if the line was one
// of those that do something else with the card.
func (f *lineFront) until(ctx context.Context, prompt string, accept func(string) (deed, bool)) (d deed, done bool, err error) {
	for {
		line, err := f.prompt(ctx, prompt)
		if err != nil {
			return deed{}, false, err
		}
		if d, ok := accept(line); ok {
			return d, true, nil
		}
		switch line {
		case "q", "quit":
			return deed{verb: quit}, false, nil
		case "u", "undo":
			return deed{verb: takeBack}, false, nil
		case "s", "suspend":
			return deed{verb: suspend}, false, nil
		case "b", "bury":
			return deed{verb: bury}, false, nil
		}
		f.say("not understood: " + line)
	}
}

// prompt asks for a line and gives it in lower case without white space around.
func (f *lineFront) prompt(ctx context.Context, prompt string) (string, error) {
	fmt.Fprintf(f.term.Out(), "%s\n> ", prompt)
	line, err := f.term.ReadLine(ctx)
	if err != nil {
		fmt.Fprintln(f.term.Out())
	}
	return strings.ToLower(strings.TrimSpace(line)), err
}

// gradeOf reads a grade: its number or name. An empty line means good.
func gradeOf(line string) (srs.Grade, bool) {
	if line == "" {
		return srs.Good, true
	}
	for i, g := range buttons() {
		if line == fmt.Sprint(i+1) || line == gradeName(g) {
			return g, true
		}
	}
	return 0, false
}

func gradePrompt(q question) string {
	return strings.NewReplacer("[", "", "]", "").Replace(strings.Join(gradeKeys(q), ", "))
}

func (f *lineFront) answer(c cards.Card) string {
	text := f.plain(c.Answer)
	if c.More != "" {
		text += "\n\n" + f.plain(c.More)
	}
	return text + "\n" + place(c)
}

func (f *lineFront) plain(md string) string {
	width, _ := f.term.Size()
	return term.Render(md, width, false)
}
