//go:build unix

package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"k8scards/cmd/term/termtest"
)

const sails = `# Ships

- Which three sails has a sloop at the most?
  - main sail
  - jib
  - spinnaker
`

// pageTo pages until a text is on the screen.
func pageTo(c *termtest.Console, text string) {
	for c.WaitForAny("more, ", text); !strings.Contains(c.Screen(), text); c.WaitForAny("more, ", text) {
		page := regexp.MustCompile(`more, \d+ of`).FindString(c.Screen())
		c.Send(" ")
		c.WaitGone(page)
	}
}

// A list is shown item by item, and the grade follows from the items missed.
func TestListItemByItem(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, sails)
		c := h.start(cols, rows, "review")
		c.WaitFor("[space] first of 3")
		c.Send("x3 ") // nothing to miss or to grade yet
		c.WaitFor("main sail")
		c.WaitFor("[x] missed")
		if strings.Contains(c.Screen(), "jib") {
			t.Errorf("the second item is shown:\n%s", c.Screen())
		}
		c.Send(" ")
		c.WaitFor("jib")
		c.Send("x")
		c.WaitFor("jib ✗")
		c.Send("x")
		c.WaitGone("jib ✗")
		c.Send("x")
		c.WaitFor("jib ✗")
		c.Send(" ")
		c.WaitFor("spinnaker")
		c.WaitFor("[space] again")
		c.Send("x")
		c.WaitFor("spinnaker ✗")
		c.Send(" ")
		c.WaitFor("1 again")
		c.Send("a")
		pageTo(c, "[4] easy")
		c.Send(" ")
		c.WaitFor("all done for today")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(1)
		if got := h.stats().Grades["again"]; got != 1 {
			t.Errorf("%d graded again, want 1", got)
		}
	})
}

// What is typed is compared, and what differs is told.
func TestTypeTheAnswer(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, sails)
		c := h.start(cols, rows, "review")
		c.WaitFor("[t]ype")
		c.Send("t")
		c.WaitFor("answer>")
		c.Send(keyEsc) // back to the question
		c.WaitGone("answer>")
		c.Send("t")
		c.WaitFor("answer>")
		c.Send("jib, spinaker\r")
		c.WaitFor("not quite: missing: main sail")
		pageTo(c, "[space] again")
		c.Send(" ")
		c.WaitFor("1 again")
		c.Send("t")
		c.WaitFor("answer>")
		c.Send("jib, spinnaker and main sail\r")
		c.WaitFor("right")
		pageTo(c, "[4] easy")
		c.Send(" ")
		c.WaitFor("all done for today")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(1)
	})
}

// An answer too long to be typed word by word is left to the person to judge.
func TestTypeALongAnswer(t *testing.T) {
	h := newHomeWith(t, "# Ships\n\n- Why does a ship carry ballast in its hold?\n  - Its weight low in the hull keeps the ship upright in wind and waves\n")
	c := h.start(80, 24, "review")
	c.WaitFor("[t]ype")
	c.Send("t")
	c.WaitFor("answer>")
	c.Send("to stay upright\r")
	c.WaitFor("compare for yourself")
	c.WaitFor("[4] easy")
	c.Send(" ")
	c.WaitFor("all done for today")
	wantExit(t, c, exitDone)
	if got := h.stats().Grades["good"]; got != 1 {
		t.Errorf("%d graded good, want 1", got)
	}
}

// shell writes a script that stands for an editor: it is called with +LINE and
// the file.
func (h *home) shell(name, script string) string {
	h.t.Helper()
	path := filepath.Join(h.dir, name)
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+script), 0o700); err != nil {
		h.t.Fatal(err)
	}
	return path
}

// A card is edited in the notes, at its line, and asked as it reads now.
func TestEdit(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, numbersDeck(3))
		ed := h.shell("ed", `echo "at $1" && sed -i 's/stands for the number 101/means the number 101/' "$2"`)
		h.env = []string{"EDITOR=" + ed, "VISUAL="}
		c := h.start(cols, rows, "review")
		answer(c, 0, "3")
		c.WaitFor("number 101?")
		c.Send("e")
		c.WaitFor("edited")
		c.WaitFor("means the number 101?")
		if !strings.Contains(c.Output(), "at +5") {
			t.Errorf("not at the line of the card: %q", c.Output())
		}
		answer(c, 1, "3")
		c.WaitFor("number 102?")
		c.Send("u")
		c.WaitFor("means the number 101?")
		c.Send("e")
		c.WaitFor("nothing changed")
		c.Send("u")
		c.WaitFor("number 100?") // undo passes over what the edit did
		c.Send("q")
		wantExit(t, c, exitDone)
		h.healthy(0)
	})
}

// An editor that fails, is not there or takes the card away ends no session.
func TestEditBadly(t *testing.T) {
	for _, tt := range []struct {
		name, script, want string
		rest               string // the card asked then
	}{
		{"fails", "exit 3", "exit status 3", "number 100?"},
		{"is not there", "", "exit status 127", "number 100?"},
		{"takes the card away", `sed -i '3,4d' "$2"`, "the card is gone", "number 101?"},
		{"takes the file away", `rm "$2"`, "no such file", "number 100?"},
		{"empties the file", `: > "$2"`, "nothing is due today", ""},
		{"is killed", "kill -9 $$", "exit status 137", "number 100?"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := newHomeWith(t, numbersDeck(3))
			ed := filepath.Join(h.dir, "nowhere")
			if tt.script != "" {
				ed = h.shell("ed", tt.script)
			}
			h.env = []string{"EDITOR=" + ed, "VISUAL="}
			c := h.start(80, 24, "review")
			c.WaitFor("number 100?")
			c.Send("e")
			c.WaitFor(tt.want)
			if tt.rest != "" {
				c.WaitFor(tt.rest)
				c.Send("q")
			}
			wantExit(t, c, exitDone)
			h.healthy(0)
		})
	}
}

// Without an editor the session says so, and goes on.
func TestEditWithoutEditor(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, numbersDeck(3))
		h.env = []string{"EDITOR=", "VISUAL= ", "PATH=" + h.path("nothing")}
		c := h.start(cols, rows, "review")
		c.WaitFor("number 100?")
		c.Send("e")
		c.WaitFor("no editor: set EDITOR")
		answer(c, 0, "3")
		c.WaitFor("number 101?")
		c.Send("q")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(1)
	})
}

// What an edit meant for other cards is told too.
func TestEditTellsOfOthers(t *testing.T) {
	for _, tt := range []struct{ name, script, want string }{
		{"others only", `echo '- Which word stands for the number 3?
  - three' >> "$2"`, "notes: 1 new"},
		{"this one and others", `sed -i -e 's/word100/hundred/' -e 's/word102/hundred and two/' "$2"`, "edited; notes: 2 edited"},
		{"this one gone", `sed -i -e '3,4d' -e 's/word102/hundred and two/' "$2"`, "the card is gone from the notes; notes: 1 edited, 1 gone"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := newHomeWith(t, numbersDeck(3))
			h.env = []string{"EDITOR=" + h.shell("ed", tt.script), "VISUAL="}
			c := h.start(80, 24, "review")
			c.WaitFor("number 100?")
			c.Send("e")
			c.WaitFor(tt.want)
			c.Send("q")
			wantExit(t, c, exitDone)
		})
	}
}

const oneCommand = `# Pods

- Which kubectl command lists the Pods of all namespaces?
  - ` + "`kubectl get pods -A`" + `
- What is a Pod?
  - the smallest thing that can be scheduled
`

// With the setting commands are typed at once; Esc leads to the other keys.
func TestTypeCommands(t *testing.T) {
	at(t, func(t *testing.T, cols, rows int) {
		h := newHomeWith(t, oneCommand)
		h.env = []string{"K8SCARDS_TYPE_COMMANDS=true"}
		c := h.start(cols, rows, "review")
		c.WaitFor("[Esc] other keys")
		c.WaitFor("answer>")
		c.Send(keyEsc)
		c.WaitFor("[space] show")
		c.Send("s") // to take it back
		c.WaitFor("What is a Pod?")
		c.WaitFor("[space] show")
		c.Send("u")
		c.WaitFor("taken back: suspended")
		c.WaitFor("answer>")
		c.Send("k get po -A\r")
		c.WaitFor("right")
		pageTo(c, "[4] easy")
		c.Send("3")
		c.WaitFor("What is a Pod?")
		c.Send("q")
		wantExit(t, c, exitDone)
		wantNoWider(t, c, cols)
		h.healthy(1)
	})
}

func TestEditBuiltin(t *testing.T) {
	h := newHome(t)
	c := h.start(80, 24, "review")
	c.WaitFor("[space]")
	c.Send("e")
	c.WaitFor("the built-in deck cannot be edited")
	c.Send("q")
	wantExit(t, c, exitDone)
}
