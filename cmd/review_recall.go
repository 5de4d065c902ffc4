package cmd

import (
	"fmt"
	"strings"
	"time"

	"k8scards/cards"
	"k8scards/cards/typed"
	"k8scards/srs"
)

// A recall is how far a person has come with a card: how much of its answer is
// shown, and how much of it they knew.
type recall struct {
	question
	began   time.Time
	items   int    // of a list that are shown
	missed  []bool // which of its items were not known
	stepped bool   // the last of them is the last thing that was shown
	shown   bool   // all of the answer is
	given   string // what was typed; empty for nothing
	verdict typed.Verdict
	open    bool // the answer is too long for a verdict on what was typed
}

func newRecall(q question) *recall {
	return &recall{question: q, began: time.Now(), missed: make([]bool, len(q.card.Items))}
}

// next shows the answer, or the next item of it.
func (r *recall) next() {
	r.items = min(r.items+1, len(r.missed))
	r.shown = r.items == len(r.missed)
	r.stepped = true
}

// all shows the whole answer.
func (r *recall) all() {
	r.items = len(r.missed)
	r.shown = true
	r.stepped = false
}

// miss marks the item shown last as not known, or takes the mark back. It says
// whether there is such an item.
func (r *recall) miss() bool {
	if r.items == 0 || r.given != "" {
		return false
	}
	r.missed[r.items-1] = !r.missed[r.items-1]
	return true
}

// answer takes what was typed.
func (r *recall) answer(given string) {
	r.given = given
	r.verdict = typed.Check(r.card, given)
	r.open = !r.verdict.Right && !typed.Asks(r.card)
	r.all()
}

// leastHard is the least share of an answer to be known for the grade hard; for
// good it is all.
const leastHard = 0.75

// suggested is the grade that follows from how much was known.
func (r *recall) suggested() srs.Grade {
	switch share := r.share(); {
	case r.open:
		return srs.Good
	case share == 1 && (r.given == "" || r.verdict.Right):
		return srs.Good
	case share >= leastHard && len(r.missed) > 0:
		return srs.Hard
	}
	return srs.Again
}

// share is how much of the answer was known, 0 to 1.
func (r *recall) share() float64 {
	if r.given != "" {
		return r.verdict.Recalled
	}
	missed := 0
	for _, m := range r.missed {
		if m {
			missed++
		}
	}
	return 1 - float64(missed)/float64(max(1, len(r.missed)))
}

// markdown is the answer as far as it is shown, without so many items before.
func (r *recall) markdown(before int) string {
	if len(r.missed) == 0 {
		return r.card.Answer
	}
	var lines []string
	for i := before; i < r.items; i++ {
		lines = append(lines, r.item(i))
	}
	return strings.Join(lines, "\n")
}

// item is an item of the list, marked if it was missed.
func (r *recall) item(i int) string {
	text := "- " + r.card.Items[i]
	if r.card.Kind == cards.Sequence {
		text = fmt.Sprintf("%d. %s", i+1, r.card.Items[i])
	}
	if r.missed[i] {
		text += " ✗"
	}
	return text
}

// remark says what came of typing the answer; empty if it was not typed.
func (r *recall) remark() string {
	switch {
	case r.given == "":
		return ""
	case r.open:
		return "compare for yourself"
	case len(r.verdict.Remarks) > 0:
		return r.word() + ": " + r.verdict.Remark()
	}
	return r.word()
}

func (r *recall) word() string {
	if r.verdict.Right {
		return "right"
	}
	return "not quite"
}

// deed is the card graded.
func (r *recall) deed(g srs.Grade) deed { return deed{grade: g, took: time.Since(r.began)} }
