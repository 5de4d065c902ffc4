package cmd

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"
)

// newRoot builds the tree of commands, anew for each run.
func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "k8scards",
		Short: "flashcards from your own notes, asked when they are due",
		Long: `k8scards turns Markdown notes, as they are, into flashcards and asks for each
when it is due. It starts with a deck for the CKA exam; add your own notes with
` + "`k8scards notes add DIR`" + `.`,
		Example: `  k8scards review
  k8scards notes add ~/notes
  k8scards quiz --section storage`,
		Args:          cobra.NoArgs,
		SilenceUsage:  true,
		SilenceErrors: true,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
		PersistentPreRunE: func(*cobra.Command, []string) error {
			return checkNow(a.flags.now)
		},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	a.addGlobalFlags(root)
	root.AddCommand(
		newReview(a), newQuiz(a), newExport(a), newNotes(a), newCards(a), newSections(a),
		newDue(a), newStats(a), newUndo(a), newDoctor(a), newVersion(a), newSettingsHelp(), newMan(),
	)
	strictHelp(root)
	strictCompletion(root)
	refuseWrongArgs(root)
	return root
}

// strictHelp refuses what there is no help for, where cobra shows other help.
func strictHelp(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	help := child(root, "help")
	help.Short = "help about a command or the settings"
	help.Args = func(_ *cobra.Command, args []string) error {
		found, rest, err := root.Find(args)
		if err == nil && len(rest) > 0 {
			err = fmt.Errorf("no help for %q of %s", rest[0], found.CommandPath())
		}
		return err
	}
}

// strictCompletion refuses unknown shells, where cobra shows help.
func strictCompletion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	completion := child(root, "completion")
	completion.Short = "completion of commands and sections for your shell"
	completion.RunE = func(c *cobra.Command, _ []string) error { return c.Help() }
}

// child is the command of a name that cobra has added to root.
func child(root *cobra.Command, name string) *cobra.Command {
	for _, c := range root.Commands() {
		if c.Name() == name {
			return c
		}
	}
	panic("no command " + name) // cobra adds it to each root that has commands
}

func (a *app) addGlobalFlags(root *cobra.Command) {
	f := root.PersistentFlags()
	f.StringVar(&a.flags.db, "db", "", "file of the store")
	f.StringVar(&a.flags.config, "config", "", "configuration file")
	f.StringVar(&a.flags.notes, "notes", "", "notes to use in this run: a Markdown file or a folder")
	f.BoolVar(&a.flags.plain, "plain", false, "line by line, without drawing on the screen")
	f.BoolVar(&a.flags.noColor, "no-color", false, "no colours")
	f.StringVar(&a.flags.now, "now", "", "the time to take as now (RFC 3339)")
	cobra.CheckErr(f.MarkHidden("now"))
}

// refuseWrongArgs makes each complaint about arguments one about the call.
func refuseWrongArgs(c *cobra.Command) {
	if check := c.Args; check != nil {
		c.Args = func(c *cobra.Command, args []string) error {
			if err := check(c, args); err != nil {
				return usageError{err}
			}
			return nil
		}
	}
	for _, sub := range c.Commands() {
		refuseWrongArgs(sub)
	}
}

func checkNow(s string) error {
	if s == "" {
		return nil
	}
	if _, err := time.Parse(time.RFC3339, s); err != nil {
		return usageError{fmt.Errorf("--now: %q is no time like 2026-11-23T08:00:00+01:00", s)}
	}
	return nil
}

// newSettingsHelp is the topic `k8scards help settings`.
func newSettingsHelp() *cobra.Command {
	var sb strings.Builder
	sb.WriteString(`A flag beats the environment, which beats the configuration file (TOML), which
beats the default. Keys of the file, each also as K8SCARDS_KEY in the environment:

`)
	for _, k := range allSettings() {
		fmt.Fprintf(&sb, "  %-16s %s\n", k.key, k.doc)
	}
	sb.WriteString(`
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 store locked, 4 store damaged,
130 interrupted.`)
	return &cobra.Command{Use: "settings", Short: "settings, environment and exit codes", Long: sb.String()}
}
