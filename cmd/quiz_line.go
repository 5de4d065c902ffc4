package cmd

import (
	"context"
	"fmt"
	"strings"

	"k8scards/cards"
	"k8scards/cmd/term"
)

// A quizFront is where a quiz meets the person: screens, or lines.
type quizFront interface {
	// choose has one of several answers chosen and gives its index.
	choose(ctx context.Context, q quizCard, answers []string) (int, error)
	// typed has the answer typed.
	typed(ctx context.Context, q quizCard) (string, error)
	// judge says whether an answer was right, and what is.
	judge(ctx context.Context, r result) error
}

// A quizCard is a card that is asked, and how far the quiz is, as in "3/10".
type quizCard struct {
	card  cards.Card
	count string
}

// newQuizFront is the way to ask that suits the terminal.
func newQuizFront(t *term.Terminal) quizFront {
	if t.Interactive() {
		return &quizScreens{term: t}
	}
	return quizLines{t}
}

// quizLines ask line by line.
type quizLines struct{ term *term.Terminal }

func (f quizLines) choose(ctx context.Context, q quizCard, answers []string) (int, error) {
	f.ask(q)
	shown := make([]string, len(answers))
	for i, a := range answers {
		shown[i] = cards.Plain(a)
	}
	i, err := f.term.Select(ctx, "answer", shown, term.SelectOptions{})
	return i, interruption(err)
}

func (f quizLines) typed(ctx context.Context, q quizCard) (string, error) {
	f.ask(q)
	given, err := f.term.Prompt(ctx, "answer")
	return given, interruption(err)
}

func (f quizLines) ask(q quizCard) {
	width, _ := f.term.Size()
	f.say("\n" + q.count + "  " + term.Section(q.card.Section, width-len(q.count)-2))
	f.show(q.card.Question)
}

func (f quizLines) judge(_ context.Context, r result) error {
	if r.remark != "" {
		f.show(r.remark)
	}
	if r.right {
		f.say("right")
		return nil
	}
	f.say("wrong, it is")
	f.show(r.card.Answer)
	return nil
}

// say prints lines, each cut to the width of the screen.
func (f quizLines) say(text string) {
	width, _ := f.term.Size()
	for line := range strings.Lines(term.Clean(text)) {
		fmt.Fprintln(f.term.Out(), term.Cut(strings.TrimSuffix(line, "\n"), width))
	}
}

// show prints Markdown.
func (f quizLines) show(md string) {
	width, _ := f.term.Size()
	fmt.Fprintln(f.term.Out(), term.Render(md, width, f.term.Color()))
}
