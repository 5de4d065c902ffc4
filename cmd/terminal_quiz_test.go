//go:build unix

package cmd

import (
	"strings"
	"syscall"
	"testing"

	bolt "go.etcd.io/bbolt"

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
		c.WaitFor("> 2 all sections")
		c.Send("stor")
		c.WaitGone("all sections")
		c.WaitGone("Networking")
		c.WaitFor("Storage")
		c.Send("\r")
		c.WaitFor("1/1")
		c.WaitFor("image store")
		right := numberBefore(c, "/var/lib/images")
		c.Send("x" + right) // no answer, then the right one
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
		c.WaitFor("nearly: /var/lib/images")
		c.WaitFor("[space] next")
		c.Send("x ") // stays until space
		c.WaitFor("> yes")
		c.WaitFor("0 of 1 right")
		c.Send("y")
		c.WaitFor("1 left · 0:0")
		c.Send(" ")
		c.WaitFor("[4] easy")
		c.Send("3")
		c.WaitFor("1 answer in")
		c.WaitFor("all done")
		if strings.Contains(c.Screen(), "today") || strings.Contains(c.Screen(), "tomorrow") {
			t.Errorf("what moves nothing tells of other days:\n%s", c.Screen())
		}
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(0)
	})
}

// numberBefore is the number of the answer that begins with a text.
func numberBefore(c *termtest.Console, text string) string {
	c.WaitFor("  " + text)
	for _, l := range c.Lines() {
		if number, answer, ok := strings.Cut(l, "  "); ok && strings.HasPrefix(answer, text) {
			return number
		}
	}
	return "?"
}

// rightAnswer is the answer to the question of twoSections that is on the screen.
func rightAnswer(c *termtest.Console) string {
	c.WaitForAny("API server", "image store")
	if strings.Contains(c.Screen(), "API server") {
		return "6443"
	}
	return "/var/lib/images"
}

// An answer that is wrong stays on the screen beside the right one, however long
// both are, until the person goes on.
func TestQuizWrong(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		very := strings.Repeat("very ", 12)
		h := newHomeWith(t, "# Sea\n\n- Why is the sea so blue there?\n  - as it is "+very+"deep\n- Why is the sea so green here?\n  - since it is "+very+"flat\n")
		c := h.start(cols, rows, "quiz", "--section", "sea")
		for _, count := range []string{"0 right · 1/2", "0 right · 2/2"} {
			c.WaitFor(count)
			c.WaitFor("[1-2] answer")
			wrong, right := "as it is", "since it is"
			if strings.Contains(c.Screen(), "blue") {
				wrong, right = right, wrong
			}
			c.Send(numberBefore(c, wrong))
			c.WaitFor("wrong, it is " + numberBefore(c, right))
			pageTo(c, "[space] next  [q]uit")
			c.Send("x12\r") // only Enter or space leads on
		}
		c.WaitFor("0 of 2 right")
		c.WaitFor("> yes")
		c.Send("n")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
	})
}

// While another program holds the store, answers that count wait.
func TestQuizSavesLater(t *testing.T) {
	for _, tt := range []struct {
		name     string
		released bool // before the last answer
		code     int
		answers  int
	}{{"released", true, exitDone, 2}, {"never released", false, exitLocked, 0}} {
		t.Run(tt.name, func(t *testing.T) {
			h := newHomeWith(t, twoSections)
			h.env = []string{"K8SCARDS_LOCK_TIMEOUT=50ms"}
			c := h.start(80, 24, "quiz", "--record", "--section", "cluster", "--type", "typed")
			c.WaitFor("0 right · 1/2")
			other, err := bolt.Open(h.db(), 0o600, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer other.Close()
			for _, count := range []string{"1 right · 2/2", "2 of 2 right"} {
				answer := rightAnswer(c)
				c.WaitFor("answer>")
				c.Send(answer + "\r")
				if c.WaitFor(count); tt.released {
					other.Close()
				}
			}
			if !tt.released {
				c.WaitFor("k8scards: ")
			}
			wantExit(t, c, tt.code)
			other.Close()
			h.healthy(tt.answers)
		})
	}
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
		c.WaitFor("0 right · 1/2")
		c.Send(numberBefore(c, rightAnswer(c)))
		c.WaitFor("1 right · 2/2")
	}
	typed := func(c *termtest.Console) {
		c.WaitFor("1/2")
		c.WaitFor("answer>")
		c.Send("x\r")
		c.WaitFor("[space] next")
		c.Send(" ")
		c.WaitFor("0 right · 2/2")
		c.Send("half an answ")
		c.WaitFor("half an answ")
	}
	verdict := func(c *termtest.Console) {
		c.WaitFor("1/2")
		c.WaitFor("answer>")
		c.Send("x\r")
		c.WaitFor("not quite")
		c.WaitFor("[space] next")
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
		{"verdict", "quiz --record --section cluster --type typed", verdict, 1},
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

// A signal ends a quiz, tells the score, and keeps what was answered.
func TestSignalInAQuiz(t *testing.T) {
	for _, sig := range []syscall.Signal{syscall.SIGTERM, syscall.SIGHUP} {
		h := newHomeWith(t, twoSections)
		c := h.start(80, 24, "quiz", "--record", "--section", "cluster")
		c.WaitFor("0 right · 1/2")
		c.Send(numberBefore(c, rightAnswer(c)))
		c.WaitFor("1 right · 2/2")
		c.Signal(sig)
		c.WaitFor("1 of 1 right")
		wantExit(t, c, exitInterrupted)
		h.healthy(1)
	}
}
