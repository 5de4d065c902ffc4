package kubectl

import (
	"fmt"
	"slices"
	"strings"
)

// A Difference is how a command line that was typed differs from the one wanted, in
// words for people. None is set if both do the same.
type Difference struct {
	Missing []string // what the one wanted has and the other lacks, as in "-n web"
	Extra   []string // what only the one typed has
	Instead []string // what was typed in place of something, as in "web instead of api"
}

// Equal says whether both lines do the same.
func (d Difference) Equal() bool { return len(d.Missing)+len(d.Extra)+len(d.Instead) == 0 }

// Remarks are the differences, one text each.
func (d Difference) Remarks() []string {
	var all []string
	all = append(all, d.Instead...)
	for _, what := range d.Missing {
		all = append(all, "missing: "+what)
	}
	for _, what := range d.Extra {
		all = append(all, "too much: "+what)
	}
	return all
}

// instead notes that got was typed in place of want.
func (d *Difference) instead(got, want string) {
	d.Instead = append(d.Instead, fmt.Sprintf("%s instead of %s", got, want))
}

// A Comparer compares command lines as the programs in them read them.
type Comparer struct {
	Trees     Trees
	Resources *Resources
}

// NewComparer returns one that knows all programs of the exam.
func NewComparer() (*Comparer, error) {
	trees, err := LoadAll()
	if err != nil {
		return nil, err
	}
	resources, err := LoadResources()
	return &Comparer{trees, resources}, err
}

// Compare says how got, a shell line that was typed, differs from want. Two lines do
// the same if the shell runs the same commands in the same way, and each program
// reads its words alike: however flags are written and ordered, resources named,
// and selectors sorted. A placeholder in want, such as <pod>, stands for any word.
//
// An error says why the shell or a program refuses got.
func (c *Comparer) Compare(want, got string) (Difference, error) {
	var d Difference
	a, err := readLine(want)
	if err != nil { // not for the shell: a line of somebody's notes
		if strings.Join(strings.Fields(want), " ") != strings.Join(strings.Fields(got), " ") {
			d.instead(got, want)
		}
		return d, nil
	}
	b, err := readLine(got)
	if err != nil {
		return d, err
	}
	if len(a.commands) != len(b.commands) || a.frame != b.frame {
		c.frames(&d, a, b)
		return d, nil
	}
	for i := range a.commands {
		if err := c.command(&d, a.commands[i], b.commands[i]); err != nil {
			return d, err
		}
	}
	return d, nil
}

// frames notes how lines differ that the shell runs in other ways: the commands that
// only one of them has, or else what is around them.
func (c *Comparer) frames(d *Difference, a, b line) {
	has := func(list [][]string, words []string) bool {
		return slices.ContainsFunc(list, func(other []string) bool {
			var found Difference
			return c.command(&found, words, other) == nil && found.Equal()
		})
	}
	for _, words := range a.commands {
		if !has(b.commands, words) {
			d.Missing = append(d.Missing, strings.Join(words, " "))
		}
	}
	for _, words := range b.commands {
		if !has(a.commands, words) {
			d.Extra = append(d.Extra, strings.Join(words, " "))
		}
	}
	if !d.Equal() {
		return
	}
	if more, ok := strings.CutPrefix(a.frame, b.frame); ok {
		d.Missing = append(d.Missing, strings.TrimSpace(more))
	} else if more, ok := strings.CutPrefix(b.frame, a.frame); ok {
		d.Extra = append(d.Extra, strings.TrimSpace(more))
	} else {
		d.instead(strings.TrimPrefix(b.frame, "… "), strings.TrimPrefix(a.frame, "… "))
	}
}

// command compares the words of two commands.
func (c *Comparer) command(d *Difference, want, got []string) error {
	want, got = withoutSudo(want), withoutSudo(got)
	tree := c.Trees.named(want[0])
	switch {
	case tree != nil && c.Trees.named(got[0]) == tree:
		return c.calls(d, tree, want[1:], got[1:])
	case want[0] != got[0] && !IsPlaceholder(want[0]):
		d.instead(got[0], want[0])
	default:
		compareWords(d, want[1:], got[1:])
	}
	return nil
}

// withoutSudo leaves out a bare sudo: who is root needs none.
func withoutSudo(words []string) []string {
	if len(words) > 1 && words[0] == "sudo" && !strings.HasPrefix(words[1], "-") {
		return words[1:]
	}
	return words
}

// calls compares two calls of a program by their words behind its name.
func (c *Comparer) calls(d *Difference, tree *Tree, want, got []string) error {
	b, err := tree.Parse(got)
	if err != nil {
		return err
	}
	a, err := tree.Parse(want)
	if err != nil { // not what the program takes: a line of somebody's notes
		compareWords(d, want, got)
		return nil
	}
	if !slices.Equal(a.Path, b.Path) {
		d.instead(b.Command(), a.Command())
		return nil
	}
	compareSettings(d, c.settings(a), c.settings(b))
	c.arguments(d, a, b)
	return c.afterDash(d, a.AfterDash, b.AfterDash)
}

// afterDash compares what is handed on to be run elsewhere.
func (c *Comparer) afterDash(d *Difference, want, got []string) error {
	switch {
	case len(want) == 0 && len(got) == 0:
		return nil
	case len(got) == 0:
		d.Missing = append(d.Missing, "-- "+strings.Join(want, " "))
		return nil
	case len(want) == 0:
		d.Extra = append(d.Extra, "-- "+strings.Join(got, " "))
		return nil
	}
	return c.command(d, want, got)
}
