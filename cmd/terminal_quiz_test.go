//go:build unix

package cmd

import (
	"strings"
	"testing"

	"k8scards/cmd/term/termtest"
)

const twoSections = `# Cluster

## Networking

- the API server listens on port ` + "`6443`" + ` by default

## Storage

- the image store is in ` + "`/var/lib/images`" + ` on each node
`

// A section is found by typing a part of its name, and an answer is chosen by
// its number.
func TestQuizBySection(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, twoSections)
		c := h.start(cols, rows, "quiz")
		c.WaitFor("type to search")
		c.WaitFor("all sections (2)")
		c.Send("stor")
		c.WaitGone("all sections")
		c.WaitGone("Networking")
		c.WaitFor("Storage")
		c.Send("\r")
		c.WaitFor("1/1")
		c.WaitFor("image store")
		right := numberOf(c, "/var/lib/images")
		c.Send(right)
		c.WaitFor("1 of 1 right")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(0)
	})
}

// What was missed can be gone through at once, which changes no schedule.
func TestQuizThenReviewMissed(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, twoSections)
		c := h.start(cols, rows, "quiz", "--section", "storage", "--type", "typed")
		c.WaitFor("answer>")
		c.Send("/var/lib/image\r")
		c.WaitFor("> yes")
		if !strings.Contains(c.Output(), "nearly: /var/lib/images") || !strings.Contains(c.Output(), "0 of 1 right") {
			t.Errorf("the answer is not judged: %q", c.Output())
		}
		c.Send("y")
		c.WaitFor("0 new · 1 due")
		c.Send(" ")
		c.WaitFor("[4] easy")
		c.Send("3")
		c.WaitFor("1 answer in")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(0)
	})
}

// numberOf is the number beside an answer on the screen.
func numberOf(c *termtest.Console, answer string) string {
	c.WaitFor(answer)
	for _, l := range c.Lines() {
		if number, text, ok := strings.Cut(strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(l), ">")), " "); ok && strings.TrimSpace(text) == answer {
			return number
		}
	}
	return "?"
}

func TestQuizTyped(t *testing.T) {
	h := newHomeWith(t, twoSections)
	c := h.start(80, 24, "quiz", "--type", "typed", "--section", "networking", "--record")
	c.WaitFor("1/1")
	c.WaitFor("answer>")
	c.Send("64433\x7f\r")
	c.WaitFor("right")
	c.WaitFor("1 of 1 right")
	wantExit(t, c, exitDone)
	h.healthy(1)
}

// Every way out of a quiz leaves the terminal as it was. What was answered
// before is kept and counted.
func TestWaysOutOfAQuiz(t *testing.T) {
	picker := func(c *termtest.Console) { c.WaitFor("type to search") }
	search := func(c *termtest.Console) { c.WaitFor("type to search"); c.Send("stor"); c.WaitGone("Networking") }
	choice := func(c *termtest.Console) {
		c.WaitFor("1/2")
		c.WaitFor("> 1")
		c.Send("1")
		c.WaitFor("2/2")
		c.WaitFor("> 1")
	}
	typed := func(c *termtest.Console) {
		c.WaitFor("1/2")
		c.WaitFor("answer>")
		c.Send("x\r")
		c.WaitFor("2/2")
		c.Send("half an answ")
		c.WaitFor("half an answ")
	}
	for _, tt := range []struct {
		name    string
		args    string
		lead    func(*termtest.Console)
		answers int
	}{
		{"picker", "quiz", picker, 0},
		{"search", "quiz", search, 0},
		{"choice", "quiz --record --section cluster", choice, 1},
		{"typed", "quiz --record --section cluster --type typed", typed, 1},
	} {
		for _, out := range []struct {
			name, key string
			code      int
		}{{"Ctrl-C", keyCtrlC, exitInterrupted}, {"Esc", keyEsc, exitDone}, {"Ctrl-D", keyCtrlD, exitDone}} {
			t.Run(tt.name+" "+out.name, func(t *testing.T) {
				h := newHomeWith(t, twoSections)
				c := h.start(80, 24, strings.Fields(tt.args)...)
				tt.lead(c)
				c.Send(out.key)
				wantExit(t, c, out.code)
				if strings.Contains(c.Screen(), "k8scards:") {
					t.Errorf("a complaint:\n%s", c.Screen())
				}
				h.healthy(tt.answers)
			})
		}
	}
}
