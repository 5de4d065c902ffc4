//go:build unix

package term

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"k8scards/cmd/term/termtest"
)

// childEnv names, in the environment of this test binary, the scene to play
// instead of running tests.
const childEnv = "TERM_TEST_SCENE"

func TestMain(m *testing.M) {
	if scene := os.Getenv(childEnv); scene != "" {
		os.Exit(play(scene))
	}
	os.Exit(m.Run())
}

// play runs a scene on the process's own terminal. It exits with 3 if the scene
// ended with an error, after showing that.
func play(scene string) int {
	// Never stopped: when the terminal vanishes, its end may be seen before the
	// signal, which must not kill the process on its way out.
	ctx, _ := NotifyContext(context.Background())
	t := New(os.Stdin, os.Stdout, os.Stderr, Options{})
	if err := scenes()[scene](ctx, t); err != nil {
		fmt.Println("error:", err)
		return 3
	}
	return 0
}

// start plays a scene in a terminal.
func start(t *testing.T, cols, rows int, scene string, env ...string) *termtest.Console {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "TERM=xterm", "NO_COLOR=", childEnv+"="+scene)
	cmd.Env = append(cmd.Env, "GORACE=atexit_sleep_ms=0")
	cmd.Env = append(cmd.Env, env...)
	c := termtest.Start(t, cols, rows, cmd)
	t.Cleanup(func() {
		if strings.Contains(c.Output(), "DATA RACE") {
			t.Errorf("the command raced:\n%s", c.Output())
		}
	})
	return c
}

func scenes() map[string]func(context.Context, *Terminal) error {
	return map[string]func(context.Context, *Terminal) error{
		"keys":     playKeys,
		"select":   playSelect,
		"picker":   playPicker,
		"grades":   playGrades,
		"prompt":   playPrompt,
		"sequence": playSequence,
		"panic":    playPanic,
		"show":     playShow,
		"suspend":  playSuspend,
		"plain":    playPlain,
	}
}

// playKeys shows the name of each key until q.
func playKeys(ctx context.Context, t *Terminal) error {
	restore, err := t.Start()
	if err != nil {
		return err
	}
	defer restore()
	fmt.Fprintln(t.Out(), "ready")
	for {
		k, err := t.ReadKey(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintf(t.Out(), "%v.\n", k)
		if k == 'q' {
			return nil
		}
	}
}

func playSelect(ctx context.Context, t *Terminal) error {
	i, err := t.Select(ctx, "pick one", []string{"alpha", "beta", "gamma"}, SelectOptions{})
	if err != nil {
		return err
	}
	fmt.Println("chosen", i)
	return nil
}

func playPicker(ctx context.Context, t *Terminal) error {
	var items []string
	for i := range 60 {
		items = append(items, fmt.Sprintf("section %02d/%s", i, strings.Repeat("part ", 20)))
	}
	items = append(items, "Networking/DNS", "evil\x1b]0;title\a\nitem")
	i, err := t.Select(ctx, "the "+strings.Repeat("label ", 30), items, SelectOptions{Search: true})
	if err != nil {
		return err
	}
	fmt.Println("chosen", i)
	return nil
}

func playGrades(ctx context.Context, t *Terminal) error {
	i, err := t.Select(ctx, "grade", []string{"again", "hard", "good", "easy"}, SelectOptions{
		Start: 2,
		Keys:  map[Key]int{'1': 0, '2': 1, '3': 2, '4': 3, Space: 2},
	})
	if err != nil {
		return err
	}
	fmt.Println("chosen", i)
	return nil
}

func playPrompt(ctx context.Context, t *Terminal) error {
	s, err := t.Prompt(ctx, "answer")
	if err != nil {
		return err
	}
	fmt.Printf("typed %q\n", s)
	return nil
}

// playSequence asks one question after the other in one session, as a review
// does.
func playSequence(ctx context.Context, t *Terminal) error {
	restore, err := t.Start()
	if err != nil {
		return err
	}
	defer restore()
	first, err := t.ReadKey(ctx)
	if err != nil {
		return err
	}
	chosen, err := t.Select(ctx, "pick one", []string{"alpha", "beta", "gamma"}, SelectOptions{})
	if err != nil {
		return err
	}
	text, err := t.Prompt(ctx, "answer")
	if err != nil {
		return err
	}
	last, err := t.ReadKey(ctx)
	fmt.Fprintf(t.Out(), "got %v %d %q %v\n", first, chosen, text, last)
	return err
}

func playPanic(ctx context.Context, t *Terminal) error {
	restore, err := t.Start()
	if err != nil {
		return err
	}
	defer func() {
		fmt.Println("recovered:", recover())
	}()
	defer restore()
	fmt.Fprint(t.Out(), hideCursor)
	panic("on purpose")
}

// playShow shows a long card until a key is pressed that does not page.
func playShow(ctx context.Context, t *Terminal) error {
	restore, err := t.Start()
	if err != nil {
		return err
	}
	defer restore()
	k, err := t.Show(ctx, &Screen{
		Left: "Services & Networking › Service › types", Right: "3 new · 0:41",
		Body:   func(width int) string { return Render(longCard(), width, t.Color()) },
		Footer: []string{"[1] again", "[2] hard 4d", "[3] good 10d", "[4] easy 11d", "[q] quit"},
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(t.Out(), "key %v\n", k)
	return nil
}

func longCard() string {
	var b strings.Builder
	for i := range 20 {
		fmt.Fprintf(&b, "- point %d of the card, in a few words\n", i+1)
	}
	return b.String()
}

// playSuspend lets another program read a line in the middle of a session.
func playSuspend(ctx context.Context, t *Terminal) error {
	restore, err := t.Start()
	if err != nil {
		return err
	}
	defer restore()
	before, err := t.ReadKey(ctx)
	if err != nil {
		return err
	}
	err = t.Suspend(func() error {
		cmd := exec.CommandContext(ctx, "sh", "-c", `echo editor; read line; echo "editor read $line"`)
		cmd.Stdin, cmd.Stdout = os.Stdin, os.Stdout
		return cmd.Run()
	})
	if err != nil {
		return err
	}
	after, err := t.ReadKey(ctx)
	fmt.Fprintf(t.Out(), "got %v %v\n", before, after)
	return err
}

// playPlain reads lines until they end.
func playPlain(ctx context.Context, t *Terminal) error {
	fmt.Println("interactive", t.Interactive())
	for {
		s, err := t.Prompt(ctx, "answer")
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		fmt.Printf("typed %q\n", s)
	}
}
