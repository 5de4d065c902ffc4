//go:build unix

package cmd

import (
	"fmt"
	"math/rand/v2"
	"os/exec"
	"strings"
	"testing"

	"k8scards/cmd/term/termtest"
)

// What is pasted is no answer.
func TestPasteGradesNothing(t *testing.T) {
	h := newHomeWith(t, numbersDeck(3))
	c := h.start(80, 24, "review")
	c.WaitFor("number 100?")
	c.Send("\x1b[200~" + strings.Repeat(" 3\r\x03q", 2500) + "\x1b[201~")
	answer(c, 0, "\x1b[200~1 1\x1b[201~3")
	c.WaitFor("number 101?")
	c.Send("q")
	wantExit(t, c, exitDone)
	h.healthy(1)
	if got := h.stats().Grades["good"]; got != 1 {
		t.Errorf("%d graded good, want 1", got)
	}
}

// A text of 10,000 characters can be pasted where an answer is typed, and its
// line breaks do not send it off.
func TestPasteAnAnswer(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, numbersDeck(2))
		c := h.start(cols, rows, "review")
		c.WaitFor("number 100?")
		c.Send("t")
		c.WaitFor("answer>")
		c.Send("\x1b[200~" + strings.Repeat("x\n", 5000) + "end\x1b[201~\r")
		c.WaitFor("more, 1 of")
		c.Send("1")
		c.WaitFor("number 101?")
		c.Send("q")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(1)
	})
}

// Keys mashed at random end the session one way or another, and leave the
// terminal and the store as they should be.
func TestMashedKeys(t *testing.T) {
	keys := []string{" ", "\r", "1", "2", "3", "4", "u", "s", "b", "x", "a", "?", "t", "word", "\x1b[A", "\x1b[6~", "\t", "\x00", "é", "\x1b[200~3\x1b[201~", "\x7f"}
	for seed := range uint64(4) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			h := newHomeWith(t, numbersDeck(15)+sails)
			r := rand.New(rand.NewPCG(seed, 0))
			c := h.start(80, 24, "review")
			c.WaitFor("[space]")
			var b strings.Builder
			for range 400 {
				b.WriteString(keys[r.IntN(len(keys))])
			}
			c.Send(b.String())
			c.Send("\r" + keyCtrlC + keyCtrlC)
			if code := c.Wait(); code != exitInterrupted && code != exitDone {
				t.Errorf("exit code %d; screen:\n%s", code, c.Screen())
			}
			if !c.Restored() || strings.Contains(c.Output(), "goroutine ") {
				t.Errorf("not left well; screen:\n%s", c.Screen())
			}
			wantNoWider(t, c, 80)
			h.healthy(h.stats().Answers)
		})
	}
}

// The same for a quiz: of each question there is one answer at the most.
func TestMashedKeysInAQuiz(t *testing.T) {
	keys := []string{" ", "\r", "1", "2", "3", "4", "x", "word", "\x1b[A", "\x1b[6~", "\t", "\x00", "é", "\x1b[200~3\n1\x1b[201~", "\x7f"}
	for seed := range uint64(3) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			h := newHomeWith(t, numbersDeck(15)+sails)
			r := rand.New(rand.NewPCG(seed, 0))
			c := h.start(40, 12, "quiz", "--type", "mixed", "--record", "--section", []string{"numbers", "ships", "numbers"}[seed])
			c.WaitFor("0 right")
			var b strings.Builder
			for range 200 {
				b.WriteString(keys[r.IntN(len(keys))])
			}
			c.Send(b.String())
			c.Send("\r" + keyCtrlC + keyCtrlC)
			if code := c.Wait(); code != exitInterrupted && code != exitDone {
				t.Errorf("exit code %d; screen:\n%s", code, c.Screen())
			}
			if !c.Restored() || strings.Contains(c.Output(), "goroutine ") {
				t.Errorf("not left well; screen:\n%s", c.Screen())
			}
			wantNoWider(t, c, 40)
			if n := h.stats().Answers; n > 10 {
				t.Errorf("%d answers to 10 questions", n)
			}
			h.healthy(h.stats().Answers)
		})
	}
}

// What is pasted chooses nothing, and a small screen is no end of a quiz.
func TestRoughQuiz(t *testing.T) {
	h := newHomeWith(t, numbersDeck(4))
	c := h.start(80, 24, "quiz", "--section", "numbers", "--record")
	c.WaitFor("0 right · 1/4")
	c.Send("\x1b[200~" + strings.Repeat("1 2\r\x03q", 1250) + "\x1b[201~")
	c.Resize(10, 3)
	c.WaitGone("[1-4] answer")
	c.Resize(80, 24)
	c.WaitFor("0 right · 1/4")
	c.WaitFor("[1-4] answer")
	c.Send("q")
	c.WaitFor("0 of 0 right")
	wantExit(t, c, exitDone)
	h.healthy(0)
}

// On a screen too small for anything the session goes on, and comes back when
// there is room.
func TestTinyScreen(t *testing.T) {
	h := newHomeWith(t, numbersDeck(3))
	c := h.start(80, 24, "review")
	c.WaitFor("number 100?")
	c.Resize(10, 3)
	c.WaitGone("number 100?")
	c.Resize(80, 24)
	answer(c, 0, "3")
	c.WaitFor("number 101?")
	c.Send("q")
	wantExit(t, c, exitDone)
	h.healthy(1)
}

// Ctrl-Z gives the terminal back to the shell, and fg goes on where it was.
func TestStopAndForeground(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no shell with job control")
	}
	h := newHomeWith(t, numbersDeck(3))
	shell := h.command()
	shell.Path, shell.Args = bash, []string{"bash", "--norc", "--noprofile", "-i"}
	shell.Env = append(shell.Env, "PS1=shell: ", "HISTFILE=")
	c := termtest.Start(t, 80, 24, shell)
	c.WaitFor("shell:")
	c.Send(h.program + " review\r")
	answer(c, 0, "3")
	c.WaitFor("number 101?")
	c.Send("\x1a")
	c.WaitFor("Stopped")
	c.Send("echo still $((40 + 2))\r")
	c.WaitFor("still 42")
	c.Send("fg\r")
	c.WaitFor("[space] show")
	answer(c, 1, "3")
	c.WaitFor("number 102?")
	c.Send("q")
	c.WaitFor("2 answers in")
	c.Send("exit\r")
	if code := c.Wait(); code != 0 {
		t.Errorf("the shell ended with %d", code)
	}
	h.healthy(2)
}

// Two sessions at once each take back their own steps, and no answer is lost.
func TestTwoSessions(t *testing.T) {
	h := newHomeWith(t, numbersDeck(6))
	one, two := h.start(80, 24, "review"), h.start(80, 24, "review")
	one.WaitFor("number 100?")
	two.WaitFor("number 100?")
	answer(one, 0, "3")
	one.WaitFor("number 101?")
	answer(two, 0, "1")
	two.WaitFor("number 101?")
	answer(two, 1, "4")
	two.WaitFor("number 102?")
	h.healthy(3)
	one.Send("u")
	one.WaitFor("taken back")
	two.Send("u")
	two.WaitFor("number 101?")
	h.healthy(1)
	one.Send("q")
	two.Send("q")
	wantExit(t, one, exitDone)
	wantExit(t, two, exitDone)
	h.healthy(1)
}

// A clock that is set back costs no answer, and the next day is a day.
func TestClockSetBack(t *testing.T) {
	h := newHomeWith(t, numbersDeck(3))
	h.run("\n3\nq\n", "--now=2026-11-24T12:00:00+01:00", "review")
	h.run("\n3\nq\n", "--now=2026-11-20T12:00:00+01:00", "review")
	h.healthy(2)
	if out := h.must("--now=2026-11-26T12:00:00+01:00", "due"); out != "2 due, 1 new\n" {
		t.Errorf("due: %s", out)
	}
}
