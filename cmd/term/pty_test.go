//go:build unix

package term

import (
	"fmt"
	"strings"
	"syscall"
	"testing"

	"k8scards/cmd/term/termtest"
)

// The keys as an xterm sends them, in both modes of the cursor keys.
const (
	keyDown    = "\x1b[B"
	keyAppDown = "\x1bOB"
	keyUp      = "\x1b[A"
	keyLeft    = "\x1b[D"
	keyDelete  = "\x1b[3~"
	keyEsc     = "\x1b"
	keyCtrlC   = "\x03"
	keyCtrlD   = "\x04"
	keyNul     = "\x00" // Ctrl-Space
)

func TestKeysOfATerminal(t *testing.T) {
	c := start(t, 80, 24, "keys")
	c.WaitFor("ready")
	for _, k := range []struct{ keys, name string }{
		{"a", "a."},
		{keyUp, "Up."},
		{keyAppDown, "Down."},
		{"ü", "ü."},
		{"\r", "Enter."},
		{keyNul, "Other."},
		{keyEsc, "Esc."},
		{keyCtrlC, "CtrlC."},
		{"\x1b[6~", "PageDown."},
	} {
		c.Send(k.keys)
		c.WaitFor(k.name)
	}
	c.Send("q")
	wantExit(t, c, 0)
}

func TestSelect(t *testing.T) {
	for _, tt := range []struct{ name, keys, want string }{
		{"enter", "\r", "chosen 0"},
		{"down", keyDown + "\r", "chosen 1"},
		{"application mode", keyAppDown + keyAppDown + "\r", "chosen 2"},
		{"up again", keyDown + keyDown + keyUp + "\r", "chosen 1"},
		{"ctrl-space is nothing", keyNul + keyDown + keyNul + "\r", "chosen 1"},
		{"delete is nothing", keyDelete + keyDown + keyDelete + "\r", "chosen 1"},
		{"backspace is nothing", "\x7f" + keyDown + "\x7f\r", "chosen 1"},
		{"tab is nothing", "\t" + keyDown + "\t\r", "chosen 1"},
		{"ctrl-z is nothing", "\x1a" + keyDown + "\x1a\r", "chosen 1"},
		{"letters are nothing", "x y" + keyDown + "z\r", "chosen 1"},
		{"escape", keyEsc, "error: cancelled"},
		{"ctrl-c", keyCtrlC, "error: interrupted"},
		{"ctrl-c later", keyDown + keyCtrlC, "error: interrupted"},
		{"ctrl-d", keyCtrlD, "error: EOF"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := start(t, 80, 24, "select")
			c.WaitFor("> alpha")
			c.Send(tt.keys)
			c.WaitFor(tt.want)
			wantRestored(t, c)
			wantNoBell(t, c)
		})
	}
}

// The screen a person is left with shows what was chosen, and nothing twice.
func TestSelectLeavesOneLine(t *testing.T) {
	c := start(t, 80, 24, "select")
	c.WaitFor("> alpha")
	c.Send(keyDown)
	c.WaitFor("> beta")
	c.Send("\r")
	c.Wait()
	if got, want := c.Screen(), "pick one beta\nchosen 1"; got != want {
		t.Errorf("screen is\n%s\nwant\n%s", got, want)
	}
}

func TestSelectByKey(t *testing.T) {
	for keys, want := range map[string]string{
		"1": "chosen 0", "4": "chosen 3", " ": "chosen 2", "\r": "chosen 2", "9x" + keyUp + "\r": "chosen 1",
	} {
		c := start(t, 80, 24, "grades")
		c.WaitFor("> good")
		c.Send(keys)
		c.WaitFor(want)
		wantExit(t, c, 0)
	}
}

func TestPickerOnASmallScreen(t *testing.T) {
	for _, size := range [][2]int{{40, 12}, {80, 24}, {20, 6}} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			c := start(t, size[0], size[1], "picker")
			c.WaitFor("> section 00")
			for range 20 {
				c.Send(keyDown)
			}
			c.WaitFor("> section 20")
			wantOnce(t, c, "Search:", "the label")
			c.Send("WORK dns")
			c.WaitFor("> Networking/DNS")
			c.WaitGone("section")
			wantOnce(t, c, "Search:", "Networking")
			c.Send("\r")
			c.WaitFor("chosen 60")
			wantRestored(t, c)
			wantNoBell(t, c)
		})
	}
}

func TestPickerFindsNothing(t *testing.T) {
	c := start(t, 60, 12, "picker")
	c.WaitFor("> section 00")
	c.Send("zzz\r\x1b[C\r") // neither Enter nor paging chooses what is not there
	c.WaitFor("No results")
	c.Send("\x7f\x7f\x7fkind of/")
	c.WaitFor("kind of/")
	c.Send(strings.Repeat("\x7f", 20) + "evil\r")
	c.WaitFor("chosen 61")
	wantRestored(t, c)
	if strings.Contains(c.Output(), "\x1b]") {
		t.Error("a control sequence of an item has reached the terminal")
	}
}

func TestPrompt(t *testing.T) {
	long := strings.Repeat("kubectl get pods ", 12)
	for _, tt := range []struct{ name, keys, want string }{
		{"text", "kubectl get po\r", `typed "kubectl get po"`},
		{"empty", "\r", `typed ""`},
		{"backspace", "abc\x7f\x7fd\r", `typed "ad"`},
		{"edited in the middle", "ac" + keyLeft + "b\r", `typed "abc"`},
		{"delete is nothing", keyDelete + "a" + keyDelete + "b\r", `typed "ab"`},
		{"ctrl-space is nothing", "a" + keyNul + "b\r", `typed "ab"`},
		{"arrows up and down are nothing", "a" + keyUp + keyAppDown + "b\r", `typed "ab"`},
		{"wide characters", "日本é\x7f語\r", `typed "日本語"`},
		{"pasted", "\x1b[200~a b\x1b[201~\r", `typed "a b"`},
		{"longer than the screen", long + "end\r", `end"`},
		{"escape", "abc" + keyEsc, "error: cancelled"},
		{"ctrl-c", "abc" + keyCtrlC, "error: interrupted"},
		{"ctrl-d", keyCtrlD, "error: EOF"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := start(t, 40, 12, "prompt")
			c.WaitFor("answer>")
			c.Send(tt.keys)
			c.WaitFor(tt.want)
			wantRestored(t, c)
			wantNoBell(t, c)
			wantOnce(t, c, tt.want)
		})
	}
}

func TestPromptLeavesOneLine(t *testing.T) {
	c := start(t, 80, 24, "prompt")
	c.WaitFor("answer>")
	c.Send("abc")
	c.WaitFor("answer> abc")
	c.Send("d\r")
	c.Wait()
	if got, want := c.Screen(), "answer> abcd\ntyped \"abcd\""; got != want {
		t.Errorf("screen is\n%s\nwant\n%s", got, want)
	}
}

// A line longer than the screen scrolls sideways and stays on its line.
func TestPromptScrollsSideways(t *testing.T) {
	c := start(t, 40, 12, "prompt")
	c.WaitFor("answer>")
	c.Send(strings.Repeat("x", 60) + "yz")
	c.WaitFor("xyz")
	if n := len(c.Lines()); n != 1 {
		t.Errorf("%d lines on the screen, want 1:\n%s", n, c.Screen())
	}
	c.Send(strings.Repeat(keyLeft, 61) + "a")
	c.WaitFor("answer> xaxxx")
	c.Send("\r")
	c.WaitFor(`typed "xaxxx`)
	wantExit(t, c, 0)
}

func TestTypeAhead(t *testing.T) {
	c := start(t, 80, 24, "sequence")
	c.Send("k" + keyDown + "\rsome text\rz") // before there is anything to see
	c.WaitFor(`got k 1 "some text" z`)
	wantRestored(t, c)
}

func TestRestoredAfterSignals(t *testing.T) {
	for _, scene := range []struct{ name, ready string }{
		{"keys", "ready"}, {"select", "> alpha"}, {"prompt", "answer>"}, {"show", "point 1 "},
	} {
		for _, sig := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP} {
			t.Run(scene.name+" "+sig.String(), func(t *testing.T) {
				c := start(t, 80, 24, scene.name)
				c.WaitFor(scene.ready)
				c.Signal(sig)
				c.WaitFor("error: context canceled")
				wantExit(t, c, 3)
				wantRestored(t, c)
			})
		}
	}
}

func TestRestoredAfterPanic(t *testing.T) {
	c := start(t, 80, 24, "panic")
	c.WaitFor("recovered: on purpose")
	wantRestored(t, c)
}

// Whatever waits ends when the terminal is closed under it.
func TestTerminalVanishes(t *testing.T) {
	for _, scene := range []struct{ name, ready string }{
		{"keys", "ready"}, {"select", "> alpha"}, {"prompt", "answer>"}, {"show", "point 1 "},
	} {
		t.Run(scene.name, func(t *testing.T) {
			c := start(t, 80, 24, scene.name)
			c.WaitFor(scene.ready)
			c.Hangup()
			wantExit(t, c, 3)
		})
	}
}

func TestSuspend(t *testing.T) {
	c := start(t, 80, 24, "suspend")
	c.Send("a")
	c.WaitFor("editor")
	c.Send("all of this\r")
	c.WaitFor("editor read all of this")
	c.Send("b")
	c.WaitFor("got a b")
	wantRestored(t, c)
}

func TestShowPages(t *testing.T) {
	c := start(t, 40, 12, "show")
	c.WaitFor("more, 1 of")
	wantOnce(t, c, "Services &", "3 new · 0:41", "point 1 ")
	seen := map[string]bool{}
	for page := 1; ; page++ {
		for _, l := range c.Lines() {
			seen[strings.TrimSpace(l)] = true
		}
		if !strings.Contains(c.Screen(), "more, ") {
			break
		}
		c.Send(" ")
		c.WaitGone(fmt.Sprintf("more, %d of", page))
		c.WaitFor("[")
	}
	for i := range 20 {
		if p := fmt.Sprintf("- point %d of the card, in a few words", i+1); !seen[p] {
			t.Errorf("%q was not to be seen", p)
		}
	}
	c.WaitFor("[4] easy 11d")
	c.Send("\x1b[5~")
	c.WaitFor("more, ")
	c.Send("3")
	c.WaitFor("key 3")
	wantRestored(t, c)
}

func TestShowAfterResize(t *testing.T) {
	c := start(t, 40, 12, "show")
	c.WaitFor("more, 1 of")
	c.Resize(80, 40)
	c.WaitFor("point 20 ")
	c.WaitFor("[4] easy 11d")
	c.Send("q")
	c.WaitFor("key q")
	wantExit(t, c, 0)
}

func TestPlainAtATerminal(t *testing.T) {
	c := start(t, 80, 24, "plain", "TERM=dumb")
	c.WaitFor("interactive false")
	c.WaitFor("answer>")
	c.Send("one line\r")
	c.WaitFor(`typed "one line"`)
	c.Send(keyCtrlD)
	wantExit(t, c, 0)
	if strings.Contains(c.Output(), "\x1b") {
		t.Errorf("escape sequences on a dumb terminal: %q", c.Output())
	}
}

func TestPlainInterrupted(t *testing.T) {
	c := start(t, 80, 24, "plain", "TERM=dumb")
	c.WaitFor("answer>")
	c.Send(keyCtrlC)
	c.WaitFor("error: context canceled")
	wantExit(t, c, 3)
}

func wantExit(t *testing.T, c *termtest.Console, code int) {
	t.Helper()
	if got := c.Wait(); got != code {
		t.Errorf("exit code %d, want %d; screen:\n%s", got, code, c.Screen())
	}
}

func wantRestored(t *testing.T, c *termtest.Console) {
	t.Helper()
	if !c.Restored() {
		t.Error("the terminal is not as it was before")
	}
}

func wantNoBell(t *testing.T, c *termtest.Console) {
	t.Helper()
	if strings.Contains(c.Output(), "\a") {
		t.Error("the bell was rung")
	}
}

// wantOnce finds what a menu that has lost its place draws twice.
func wantOnce(t *testing.T, c *termtest.Console, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if n := strings.Count(c.Screen(), text); n != 1 {
			t.Errorf("%q is %d times on the screen:\n%s", text, n, c.Screen())
		}
	}
}
