package store

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// crashFile tells the test binary to be the process that is killed.
const crashFile = "K8SCARDS_TEST_CRASH_FILE"

func TestMain(m *testing.M) {
	if path := os.Getenv(crashFile); path != "" {
		answerForEver(path)
	}
	os.Exit(m.Run())
}

// answerForEver opens, answers and closes as a review does, and says so after
// each answer.
func answerForEver(path string) {
	for n := 1; ; n++ {
		s, err := Open(path, Options{})
		if err == nil {
			_, err = s.Append(answer(n%7, 4, today))
		}
		if err == nil {
			fmt.Println(n)
			err = s.Close()
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func TestKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	for round := range 8 {
		path := filepath.Join(t.TempDir(), "cards.db")
		acknowledged := killAfter(t, path, time.Duration(5+round*17)*time.Millisecond)
		s := reopen(t, path, Options{})
		events := allEvents(t, s)
		if n := len(events); n != acknowledged && n != acknowledged+1 {
			t.Errorf("%d events, %d acknowledged", n, acknowledged)
		}
		for i, e := range events {
			if e.Card != cardID((i+1)%7) {
				t.Errorf("event %d is of card %s", i+1, e.Card)
			}
		}
		mustAppend(t, s, answer(1, 4, today))
	}
}

// killAfter lets a process answer, kills it a while after its first answer,
// and returns how many it said were saved.
func killAfter(t *testing.T, path string, wait time.Duration) (acknowledged int) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	child := exec.Command(exe)
	child.Env = append(os.Environ(), crashFile+"="+path)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if acknowledged == 0 {
			time.AfterFunc(wait, func() { child.Process.Kill() })
		}
		acknowledged++
	}
	if err := child.Wait(); err == nil || acknowledged == 0 {
		t.Fatalf("the process ended by itself after %d answers: %v", acknowledged, err)
	}
	return acknowledged
}

func TestFull(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	s := reopen(t, path, Options{MaxSize: 64 << 10})
	n := 0
	var err error
	for ; err == nil && n < 10_000; n++ {
		_, err = s.Append(answer(n, 4, today))
	}
	want(t, err, ErrFull)
	n-- // the one that failed
	for range 3 {
		_, err := s.Append(answer(n, 4, today))
		want(t, err, ErrFull)
	}
	if got := len(allEvents(t, s)); got != n {
		t.Errorf("%d events, want %d", got, n)
	}
	if err := s.Check(); err != nil {
		t.Error(err)
	}
	closeStore(t, s)
	s = reopen(t, path, Options{})
	if _, err := s.Append(answer(1, 4, today)); err != nil {
		t.Errorf("with room again: %v", err)
	}
	if got := len(allEvents(t, s)); got != n+1 {
		t.Errorf("%d events, want %d", got, n+1)
	}
}
