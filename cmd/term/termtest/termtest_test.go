//go:build unix

package termtest_test

import (
	"os/exec"
	"testing"

	"k8scards/cmd/term/termtest"
)

func shell(script string) *exec.Cmd { return exec.Command("sh", "-c", script) }

func TestConsole(t *testing.T) {
	c := termtest.Start(t, 30, 5, shell(`stty size; echo ask; read line; clear; echo "got $line"; exit 7`))
	c.WaitFor("5 30")
	c.WaitFor("ask")
	c.Send("an answer\r")
	c.WaitGone("ask")
	c.WaitFor("got an answer")
	if code := c.Wait(); code != 7 {
		t.Errorf("exit code %d, want 7", code)
	}
	if got := c.Lines(); len(got) != 1 || got[0] != "got an answer" {
		t.Errorf("lines %q", got)
	}
	if !c.Restored() {
		t.Error("the settings seem to have changed")
	}
}

func TestConsoleSeesWhatIsNotRestored(t *testing.T) {
	for _, script := range []string{"stty raw -echo", `printf '\033[?25l'`} {
		if termtest.Start(t, 80, 24, shell(script)).Restored() {
			t.Errorf("nothing seen after %q", script)
		}
	}
}

func TestConsoleKill(t *testing.T) {
	c := termtest.Start(t, 80, 24, shell("echo up; exec sleep 1000"))
	c.WaitFor("up")
	c.Kill()
	if code := c.Wait(); code != -1 {
		t.Errorf("exit code %d, want -1", code)
	}
}

func TestConsoleHangup(t *testing.T) {
	c := termtest.Start(t, 80, 24, shell("trap 'exit 9' HUP; echo up; while read line; do :; done; exit 9"))
	c.WaitFor("up")
	c.Hangup()
	if code := c.Wait(); code != 9 {
		t.Errorf("exit code %d, want 9", code)
	}
}
