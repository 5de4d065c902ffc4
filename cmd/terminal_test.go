//go:build unix

package cmd

import (
	"fmt"
	"maps"
	"regexp"
	"strings"
	"syscall"
	"testing"

	bolt "go.etcd.io/bbolt"

	"k8scards/cmd/term"
	"k8scards/cmd/term/termtest"
)

// The keys as a terminal sends them.
const (
	keyEsc   = "\x1b"
	keyCtrlC = "\x03"
	keyCtrlD = "\x04"
)

// sizes are the terminals that everything has to fit, in cells.
func sizes() [][2]int { return [][2]int{{80, 24}, {40, 12}, {200, 50}} }

// at runs a test in a terminal of each size.
func at(t *testing.T, test func(t *testing.T, cols, rows int)) {
	for _, size := range sizes() {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) { test(t, size[0], size[1]) })
	}
}

// numbersDeck has n cards, asked in the order of their numbers, from 100 up.
func numbersDeck(n int) string {
	var sb strings.Builder
	sb.WriteString("# Numbers\n\n")
	for i := range n {
		fmt.Fprintf(&sb, "- Which word stands for the number %d?\n  - word%d\n", 100+i, 100+i)
	}
	return sb.String()
}

// start starts the program in a terminal.
func (h *home) start(cols, rows int, args ...string) *termtest.Console {
	h.t.Helper()
	return termtest.Start(h.t, cols, rows, h.command(args...))
}

// answer answers the n-th card of numbersDeck, counted from 0.
func answer(c *termtest.Console, n int, key string) {
	c.WaitFor(fmt.Sprintf("number %d?", 100+n))
	c.Send(" ")
	c.WaitFor(fmt.Sprintf("word%d", 100+n))
	c.WaitFor("[4] easy")
	c.Send(key)
}

func wantExit(t *testing.T, c *termtest.Console, code int) {
	t.Helper()
	if got := c.Wait(); got != code {
		t.Errorf("exit code %d, want %d; screen:\n%s", got, code, c.Screen())
	}
	if !c.Restored() {
		t.Error("the terminal is not as it was before")
	}
	if strings.Contains(c.Screen(), "panic") || strings.Contains(c.Screen(), "goroutine") {
		t.Errorf("screen:\n%s", c.Screen())
	}
}

// healthy expects the store to hold so many answers and no fault.
func (h *home) healthy(answers int) {
	h.t.Helper()
	if got := h.stats().Answers; got != answers {
		h.t.Errorf("%d answers in the store, want %d", got, answers)
	}
	if out := h.must("doctor"); !strings.Contains(out, "no fault found") {
		h.t.Errorf("doctor: %s", out)
	}
}

// A power cut after ten answers costs none of them.
func TestTenCardsThenKill(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, numbersDeck(12))
		c := h.start(cols, rows, "review")
		for i, key := range strings.Split("3413244313", "") {
			answer(c, i, key)
		}
		c.WaitFor("number 110?")
		c.Kill()
		h.healthy(10)
		if got, want := h.stats().Grades, map[string]int{"again": 2, "hard": 1, "good": 4, "easy": 3}; !maps.Equal(got, want) {
			t.Errorf("grades %v, want %v", got, want)
		}
	})
}

// Killed between the key and the next card, at most the last answer is lost.
func TestKilledWhileSaving(t *testing.T) {
	h := newHomeWith(t, numbersDeck(40))
	kept := 0
	for range 5 {
		c := h.start(80, 24, "review", "--new", "40")
		answer(c, kept, "3")
		c.WaitFor(fmt.Sprintf("number %d?", 101+kept))
		c.Send(" ")
		c.WaitFor("[4] easy")
		c.Send("3")
		c.Kill()
		got := h.stats().Answers
		if got != kept+1 && got != kept+2 {
			t.Fatalf("%d answers in the store, want %d or %d", got, kept+1, kept+2)
		}
		h.healthy(got)
		kept = got
	}
}

// A step that cannot be saved for now is told and asked for again.
func TestSaveIsTriedAgain(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, numbersDeck(2))
		h.env = []string{"K8SCARDS_LOCK_TIMEOUT=50ms"}
		c := h.start(cols, rows, "review")
		c.WaitFor("number 100?")
		other, err := bolt.Open(h.db(), 0o600, nil)
		if err != nil {
			t.Fatal(err)
		}
		answer(c, 0, "3")
		c.WaitFor("not saved, store in use: once more")
		if err := other.Close(); err != nil {
			t.Fatal(err)
		}
		answer(c, 0, "3")
		c.WaitFor("number 101?")
		c.Send("q")
		wantExit(t, c, exitDone)
		h.healthy(1)
	})
}

func TestSpaceMeansGood(t *testing.T) {
	h := newHomeWith(t, numbersDeck(3))
	c := h.start(80, 24, "review")
	answer(c, 0, " ")
	c.WaitFor("number 101?")
	c.Send("\r")
	c.WaitFor("word101")
	c.Send("\r")
	c.WaitFor("number 102?")
	c.Send("q")
	c.WaitFor("2 answers in 0:0")
	c.WaitFor("left today: 1 new")
	wantExit(t, c, exitDone)
	if got := h.stats().Grades["good"]; got != 2 {
		t.Errorf("%d graded good, want 2", got)
	}
}

func TestAllDone(t *testing.T) {
	h := newHomeWith(t, numbersDeck(2))
	c := h.start(80, 24, "review")
	answer(c, 0, "1")
	answer(c, 1, "4")
	c.WaitFor("1 again") // the first once more
	answer(c, 0, "3")
	c.WaitFor("all done for today")
	c.WaitFor("tomorrow: 2 due · 0 new")
	wantExit(t, c, exitDone)
	h.healthy(2)
	c = h.start(80, 24, "review")
	c.WaitFor("nothing is due today")
	wantExit(t, c, exitDone)
}

// Undo goes back card by card to the start of the session and no further.
func TestUndoAcrossCards(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, numbersDeck(5))
		h.run("\n3\nq\n", "review") // of another session
		c := h.start(cols, rows, "review")
		for i, key := range []string{"3", "1", "4"} {
			answer(c, i+1, key)
		}
		for n := 3; n > 0; n-- {
			c.WaitFor(fmt.Sprintf("number %d?", 101+n))
			c.Send("u")
		}
		c.WaitFor("number 101?")
		c.Send("u")
		c.WaitFor("nothing to take")
		h.healthy(1)
		answer(c, 1, "2")
		c.WaitFor("number 102?")
		c.Send(" ")
		c.WaitFor("word102")
		c.Send("u") // also with the answer shown
		answer(c, 1, "4")
		c.WaitFor("number 102?")
		c.Send("q")
		wantExit(t, c, exitDone)
		h.healthy(2)
		if got := h.stats().Grades["easy"]; got != 1 {
			t.Errorf("%d graded easy, want 1", got)
		}
	})
}

func TestSuspendAndBury(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, numbersDeck(4))
		c := h.start(cols, rows, "review")
		c.WaitFor("number 100?")
		c.Send("s")
		c.WaitFor("number 101?")
		c.WaitFor("suspended")
		c.Send(" ")
		c.WaitFor("word101")
		c.Send("b")
		c.WaitFor("number 102?")
		c.Send("s")
		c.WaitFor("number 103?")
		c.Send("u")
		c.WaitFor("number 102?")
		c.Send("q")
		wantExit(t, c, exitDone)
		h.healthy(0)
		if got := h.must("due"); got != "0 due, 2 new\n" {
			t.Errorf("due: %s", got)
		}
		if got := h.stats().Cards["suspended"]; got != 1 {
			t.Errorf("%d suspended, want 1", got)
		}
	})
}

// The help can be read to its end, and leads back to the same card.
func TestHelpAndBack(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, numbersDeck(2))
		c := h.start(cols, rows, "review")
		c.WaitFor("number 100?")
		c.Send("?")
		readHelp(c)
		c.WaitFor("number 100?")
		c.WaitFor("[space] show")
		c.Send(" ")
		c.WaitFor("[4] easy")
		c.Send("?")
		readHelp(c)
		c.WaitFor("word100")
		c.Send("4")
		c.WaitFor("number 101?")
		c.Send("q")
		wantExit(t, c, exitDone)
		h.healthy(1)
	})
}

func readHelp(c *termtest.Console) {
	c.WaitFor("Before the answer")
	for strings.Contains(c.Screen(), "more, ") {
		page := regexp.MustCompile(`more, \d+ of`).FindString(c.Screen())
		c.Send(" ")
		c.WaitGone(page)
		c.WaitFor("[space]")
	}
	c.WaitFor("comes once more today")
	c.WaitFor("[space] back")
	c.Send(" ")
}

// A grade pressed before the answer is seen does nothing, nor does any key
// without a meaning.
func TestGradeBeforeAnswer(t *testing.T) {
	h := newHomeWith(t, numbersDeck(2))
	c := h.start(80, 24, "review")
	c.WaitFor("number 100?")
	c.Send("1234xX5\t\x7f\x1b[A\x1b[3~é")
	answer(c, 0, "x3")
	c.WaitFor("number 101?")
	c.WaitFor("1 new")
	c.Send("q")
	wantExit(t, c, exitDone)
	h.healthy(1)
}

// Every way out leaves the terminal as it was, and the answers saved.
func TestWaysOut(t *testing.T) {
	question := func(*termtest.Console) {}
	answered := func(c *termtest.Console) { c.Send(" "); c.WaitFor("[4] easy") }
	help := func(c *termtest.Console) { c.Send("?"); c.WaitFor("Before the answer") }
	for _, tt := range []struct {
		name string
		lead func(*termtest.Console)
		key  string
		code int
	}{
		{"q at the question", question, "q", exitDone},
		{"q at the answer", answered, "q", exitDone},
		{"Esc at the question", question, keyEsc, exitDone},
		{"Esc at the answer", answered, keyEsc, exitDone},
		{"Ctrl-D at the question", question, keyCtrlD, exitDone},
		{"Ctrl-C at the question", question, keyCtrlC, exitInterrupted},
		{"Ctrl-C at the answer", answered, keyCtrlC, exitInterrupted},
		{"Ctrl-C in the help", help, keyCtrlC, exitInterrupted},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := newHomeWith(t, numbersDeck(3))
			c := h.start(80, 24, "review")
			answer(c, 0, "3")
			c.WaitFor("number 101?")
			tt.lead(c)
			c.Send(tt.key)
			c.WaitFor("1 answer in 0:0")
			c.WaitFor("left today: 2 new")
			wantExit(t, c, tt.code)
			h.healthy(1)
		})
	}
}

func TestSignals(t *testing.T) {
	for _, sig := range []syscall.Signal{syscall.SIGTERM, syscall.SIGHUP, syscall.SIGINT} {
		for _, shown := range []bool{false, true} {
			t.Run(fmt.Sprintf("%v, answer shown %v", sig, shown), func(t *testing.T) {
				h := newHomeWith(t, numbersDeck(3))
				c := h.start(80, 24, "review")
				answer(c, 0, "3")
				c.WaitFor("number 101?")
				if shown {
					c.Send(" ")
					c.WaitFor("[4] easy")
				}
				c.Signal(sig)
				wantExit(t, c, exitInterrupted)
				h.healthy(1)
			})
		}
	}
}

// The window is closed in the middle of a review. Whether the signal or the end
// of the input comes first is chance.
func TestTerminalVanishes(t *testing.T) {
	h := newHomeWith(t, numbersDeck(3))
	c := h.start(80, 24, "review")
	answer(c, 0, "3")
	c.WaitFor("number 101?")
	c.Hangup()
	if code := c.Wait(); code != exitInterrupted && code != exitDone {
		t.Errorf("exit code %d", code)
	}
	h.healthy(1)
}

// longDeck has one card with more text than fits a screen, and wide characters.
func longDeck() string {
	var sb strings.Builder
	sb.WriteString("# Überschrift 容器编排系统 and a heading longer than forty columns\n\n- Which word is 第一?\n  - 容器编排系统\n\n    ```\n")
	for i := range 30 {
		fmt.Fprintf(&sb, "    step %d:\n", i+1)
	}
	sb.WriteString("    kubectl " + strings.Repeat("容器 ", 12) + strings.Repeat("x", 50) + "\n    ```\n")
	return sb.String()
}

// Of a long answer every page can be read, and no line is wider than the
// terminal, which would wrap it and scroll the rest away.
func TestLongAnswerPages(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, longDeck())
		c := h.start(cols, rows, "review", "--limit", "1")
		c.WaitFor("Which word is")
		c.Send(" ")
		c.WaitForAny("more, 1 of", "[4] easy") // the largest has room for all
		var seen strings.Builder
		for strings.Contains(c.Screen(), "more, ") {
			seen.WriteString(c.Screen() + "\n")
			page := regexp.MustCompile(`more, \d+ of`).FindString(c.Screen())
			c.Send(" ")
			c.WaitGone(page)
			c.WaitFor("[")
		}
		seen.WriteString(c.Screen())
		c.WaitFor("[4] easy")
		for i := range 30 {
			if !strings.Contains(seen.String(), fmt.Sprintf("step %d:", i+1)) {
				t.Errorf("step %d is on no page", i+1)
			}
		}
		c.Send("3")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(1)
	})
}

// TestNothingWider goes through the built-in deck, and a quiz.
func TestNothingWider(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHome(t)
		c := h.start(cols, rows, "review")
		for n := 20; n > 10; n-- {
			c.WaitForAny(fmt.Sprintf(" %d new", n), fmt.Sprintf(" %d left", n))
			c.Send("a") // a list too, at once
			pageTo(c, "[4] easy")
			c.Send("4")
		}
		c.WaitForAny(" 10 new", " 10 left")
		c.Send("?")
		readHelp(c)
		c.WaitFor("[space] show")
		c.Send("q")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(10)
	})
}

// wantNoWider measures each line that was written to a terminal.
func wantNoWider(t *testing.T, c *termtest.Console, cols int) {
	t.Helper()
	moves := regexp.MustCompile(`\r|\n|\x1b\[[0-9;]*[A-HJK]`) // the cursor, to another line or the start of this one
	escapes := regexp.MustCompile(`\x1b\[[0-9;?]*[a-zA-Z]`)
	for _, piece := range moves.Split(c.Output(), -1) {
		if w := term.Width(escapes.ReplaceAllString(piece, "")); w > cols {
			t.Errorf("%d cells wide: %q", w, piece)
		}
	}
}

// Notes are text: what controls a terminal does not come through, wherever it
// stands and whatever shows it.
func TestEscapesInNotes(t *testing.T) {
	const evil = "\x1b]0;owned\a\x1b[31mred\u009b1mbold\x1b[2J\x07\r\b"
	h := newHome(t)
	h.write("evil\x1b[31m.md", "# Head"+evil+"ing\n\n- Which word"+evil+" is it?\n  - good"+evil+" answer\n    - more"+evil+
		"\n- the API"+evil+" server listens on port `64"+evil+"43` by default\n")
	h.must("notes", "add", "evil\x1b[31m.md")
	h.must("notes", "remove", "builtin")
	raw := regexp.MustCompile("\x1b\\]|\x07|\u009b|\x1b\\[31m|\x08")
	c := h.start(80, 24, "review")
	c.WaitFor("Which word")
	c.Send(" ")
	c.WaitFor("[4] easy")
	c.Send("q")
	wantExit(t, c, exitDone)
	if at := raw.FindStringIndex(c.Output()); at != nil {
		t.Errorf("review: %q", c.Output()[max(0, at[0]-20):min(at[1]+20, len(c.Output()))])
	}
	c = h.start(80, 24, "quiz")
	c.WaitFor("type to search")
	c.Send("\r")
	c.WaitFor("1/")
	c.WaitFor("answer")
	c.Send(keyEsc)
	wantExit(t, c, exitDone)
	if at := raw.FindStringIndex(c.Output()); at != nil {
		t.Errorf("quiz: %q", c.Output()[max(0, at[0]-20):min(at[1]+20, len(c.Output()))])
	}
	for _, command := range []string{"cards --explain", "sections", "notes list", "notes check", "review --plain", "quiz", "undo", "cards --section x", "cards --search zzz"} {
		o := h.run("\n3\n", strings.Fields(command)...)
		if at := raw.FindStringIndex(o.out + o.errOut); at != nil {
			t.Errorf("%s: %q", command, (o.out + o.errOut)[max(0, at[0]-20):])
		}
	}
}

func TestNoColor(t *testing.T) {
	// All but the reset, and the reversed cell that stands for the cursor.
	sgr := regexp.MustCompile(`\x1b\[([1-689]|[1-9][0-9;]+)m`)
	session := func(h *home, args ...string) string {
		c := h.start(80, 24, append(args, "review")...)
		answer(c, 0, "3")
		c.WaitFor("number 101?")
		c.Send("?")
		readHelp(c)
		c.WaitFor("[space] show")
		c.Send("q")
		wantExit(t, c, exitDone)
		c = h.start(80, 24, append(args, "quiz", "-n", "1")...)
		c.WaitFor("type to search")
		c.Send("\r")
		c.WaitFor("1/1")
		c.WaitFor("answer  [q]uit")
		c.Send("1 n") // not to go through what was missed, if anything was
		wantExit(t, c, exitDone)
		return c.Output()
	}
	h := newHomeWith(t, numbersDeck(5))
	if !sgr.MatchString(session(h)) {
		t.Error("no colour at all, so the rest proves nothing")
	}
	h = newHomeWith(t, numbersDeck(5))
	if got := sgr.FindString(session(h, "--no-color")); got != "" {
		t.Errorf("--no-color: %q", got)
	}
	h = newHomeWith(t, numbersDeck(5))
	h.env = []string{"NO_COLOR=1"}
	if got := sgr.FindString(session(h)); got != "" {
		t.Errorf("NO_COLOR: %q", got)
	}
}

// A terminal that can do nothing, or a person who wants it so, gets lines.
func TestLineByLineAtATerminal(t *testing.T) {
	for name, args := range map[string][]string{"dumb": {"review"}, "plain": {"--plain", "review"}} {
		t.Run(name, func(t *testing.T) {
			h := newHomeWith(t, numbersDeck(3))
			if name == "dumb" {
				h.env = []string{"TERM=dumb"}
			}
			c := h.start(80, 24, args...)
			c.WaitFor("Enter shows the answer")
			c.Send("\r")
			c.WaitFor("word100")
			c.Send("4\r")
			c.WaitFor("number 101?")
			c.Send(keyCtrlC)
			c.WaitFor("1 answer in 0:0")
			wantExit(t, c, exitInterrupted)
			if strings.Contains(c.Output(), "\x1b") {
				t.Errorf("escape sequences: %q", c.Output())
			}
			h.healthy(1)
		})
	}
}
