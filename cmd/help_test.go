package cmd

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// commands are all commands, depth first, in a tree made for the test.
func commands(c *cobra.Command) []*cobra.Command {
	list := []*cobra.Command{c}
	for _, sub := range c.Commands() {
		list = append(list, commands(sub)...)
	}
	return list
}

func testRoot() *cobra.Command {
	return newRoot(&app{in: os.Stdin, out: os.Stdout, err: os.Stderr, getenv: os.Getenv})
}

// cobras says whether a command is one of those that cobra adds, with help of
// its own, or a topic of the help.
func cobras(c *cobra.Command) bool {
	return slices.Contains([]string{"help", "completion", "settings"}, strings.Fields(c.CommandPath() + " -")[1])
}

// Each example works when pasted, as far as can be told without running it.
func TestExamples(t *testing.T) {
	for _, c := range commands(testRoot()) {
		if cobras(c) {
			continue
		}
		if c.Short == "" || c.Args == nil {
			t.Errorf("%s: no short help, or takes any arguments", c.CommandPath())
		}
		lines := exampleLines(c)
		if len(lines) == 0 {
			t.Errorf("%s: no example", c.CommandPath())
		}
		for _, l := range lines {
			if called := checkCall(t, l); !strings.HasPrefix(called, c.CommandPath()) {
				t.Errorf("%s: an example of %s: %s", c.CommandPath(), called, l)
			}
		}
	}
}

func exampleLines(c *cobra.Command) []string {
	var lines []string
	for l := range strings.Lines(c.Example) {
		if l = strings.TrimSpace(l); l != "" {
			lines = append(lines, l)
		}
	}
	return lines
}

// The calls in the README are examples too.
func TestReadmeParses(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	calls := 0
	for l := range strings.Lines(string(readme)) {
		if call, ok := strings.CutPrefix(l, "    k8scards "); ok {
			call, _, _ = strings.Cut(call, "#")
			checkCall(t, "k8scards "+call)
			calls++
		}
	}
	if calls < 10 {
		t.Errorf("%d calls found in the README", calls)
	}
}

// checkCall parses a call of the program down to its flags and arguments, and
// gives the command called.
func checkCall(t *testing.T, line string) string {
	t.Helper()
	words := strings.Fields(line)
	if words[0] != "k8scards" {
		t.Errorf("%s: does not call k8scards", line)
	}
	c, rest, err := testRoot().Find(words[1:])
	if err == nil {
		err = c.ParseFlags(rest)
	}
	if err == nil {
		err = c.ValidateArgs(c.Flags().Args())
	}
	if err != nil {
		t.Errorf("%s: %v", line, err)
	}
	return c.CommandPath()
}

// No command takes what it does not know: the exit code would be 0.
func TestWrongCalls(t *testing.T) {
	for _, c := range commands(testRoot()) {
		if c.Name() == "settings" { // a text of the help, not run
			continue
		}
		words := strings.Fields(c.CommandPath())[1:]
		for _, wrong := range []string{"--frobnicate", "-Z"} {
			wantUsage(t, append(slices.Clone(words), wrong))
		}
		if c.HasSubCommands() {
			wantUsage(t, append(slices.Clone(words), "frobnicate"))
		}
		wantUsage(t, append(slices.Clone(words), "one", "two", "three"))
	}
	for _, line := range []string{
		"frobnicate", "notes frobnicate", "notes add", "notes remove", "cards show", "cards suspend a b", "cards link a",
		"due --section", "review --limit x", "review --limit -1", "review --new -1", "quiz -n 0", "quiz --type x",
		"export --format x", "--now yesterday due", "completion frobnicate", "help frobnicate",
	} {
		wantUsage(t, strings.Fields(line))
	}
}

func wantUsage(t *testing.T, args []string) {
	t.Helper()
	h := &home{t: t, dir: t.TempDir()}
	out, err := os.CreateTemp(h.dir, "")
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	a := &app{in: os.Stdin, out: out, err: out, getenv: func(string) string { return "" }}
	a.settings = &settings{DB: h.path("none.db")}
	if code := a.main(t.Context(), args); code != exitUsage {
		t.Errorf("k8scards %s: exit code %d, want %d", strings.Join(args, " "), code, exitUsage)
	}
	if _, err := os.Stat(a.settings.DB); err == nil {
		t.Errorf("k8scards %s opened the store", strings.Join(args, " "))
	}
}
