package cmd

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"k8scards/cards"
	"k8scards/cmd/term"
)

// quizScreens ask on a terminal: each card on a screen of its own, as in a review.
type quizScreens struct {
	term    *term.Terminal
	asked   quizCard
	answers []string // to choose from, in plain words; nil if the answer is typed
	right   int      // how many were so far
}

func (f *quizScreens) choose(ctx context.Context, q quizCard, answers []string) (int, error) {
	f.asked, f.answers = q, nil
	for _, a := range answers {
		f.answers = append(f.answers, cards.Plain(a))
	}
	screen := f.screen(f.question, fmt.Sprintf("[1-%d] answer", len(answers)), "[q]uit")
	for {
		key, err := f.key(ctx, screen)
		if err != nil {
			return 0, err
		}
		if i := int(key - '1'); i >= 0 && i < len(answers) {
			return i, nil
		}
	}
}

// typed has the answer typed below the question.
func (f *quizScreens) typed(ctx context.Context, q quizCard) (string, error) {
	f.asked, f.answers = q, nil
	screen := f.screen(f.question, "[Enter] answer", "[Esc] quit")
	screen.AtEnd = true
	if err := f.term.Draw(screen); err != nil {
		return "", err
	}
	given, err := f.term.Prompt(ctx, "answer")
	return given, interruption(err)
}

// judge stops at an answer that was wrong or misspelt; after one that was right
// comes the next question, and the score at the top tells.
func (f *quizScreens) judge(ctx context.Context, r result) error {
	if r.right {
		f.right++
	}
	if r.right && r.remark == "" {
		return nil
	}
	screen := f.screen(func(width int) string { return f.verdict(r, width) }, "[space] next", "[q]uit")
	for {
		key, err := f.key(ctx, screen)
		if err != nil || key == term.Space || key == term.Enter {
			return err
		}
	}
}

// key shows a screen until a key is pressed. The ways to leave it are errors.
func (f *quizScreens) key(ctx context.Context, screen *term.Screen) (term.Key, error) {
	key, err := f.term.Show(ctx, screen)
	switch {
	case err != nil:
		return 0, err
	case key == term.CtrlC:
		return 0, errInterrupted
	case key == 'q' || key == term.Esc || key == term.CtrlD:
		return 0, io.EOF
	}
	return key, nil
}

func (f *quizScreens) screen(body func(width int) string, footer ...string) *term.Screen {
	width, _ := f.term.Size()
	score := fmt.Sprintf("%d right · %s", f.right, f.asked.count)
	return &term.Screen{
		Left:   term.Section(f.asked.card.Section, width-term.Width(score)-2),
		Right:  score,
		Body:   body,
		Footer: footer,
	}
}

// question is the question with the answers to choose from.
func (f *quizScreens) question(width int) string {
	parts := []string{term.Render(f.asked.card.Question, width, f.term.Color())}
	if f.answers != nil {
		parts = append(parts, f.list(width, func(string) term.Style { return 0 }))
	}
	return strings.Join(parts, "\n\n")
}

// list is the answers with their numbers, each in its style.
func (f *quizScreens) list(width int, style func(answer string) term.Style) string {
	var lines []string
	for i, a := range f.answers {
		number := fmt.Sprintf("%d  ", i+1)
		for _, line := range term.Wrap(a, width-len(number)) {
			lines = append(lines, f.term.Paint(style(a), number+line))
			number = strings.Repeat(" ", len(number))
		}
	}
	return strings.Join(lines, "\n")
}

// verdict is what was answered, and what is right: as in a review, if it was typed.
func (f *quizScreens) verdict(r result, width int) string {
	if f.answers == nil {
		typed := newRecall(question{card: r.card})
		typed.answer(r.given)
		return (&screenFront{term: f.term}).body(typed, width)
	}
	right := cards.Plain(r.card.Answer)
	question := term.Render(r.card.Question, width, f.term.Color())
	wrong := f.term.Paint(term.Red, fmt.Sprintf("wrong, it is %d", 1+slices.Index(f.answers, right)))
	return wrong + "\n\n" + question + "\n\n" + f.list(width, func(a string) term.Style {
		switch a {
		case right:
			return term.Green
		case r.given:
			return term.Red
		}
		return term.Faint
	})
}
