package cards

import "testing"

func TestCode(t *testing.T) {
	block := func(lines string) string { return "# Ships\n\n```sh\n" + lines + "\n```\n" }
	testRule(t, "code", []ruleCase{
		{"a comment above", block("# show who changed a file\ngit blame"), []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"a comment of two lines", block("# Show who changed a file\n# and when\ngit blame"), []string{
			"basic | What does `git blame` do? | shows who changed a file and when",
			"command | Which `git` command shows who changed a file and when? | `git blame`",
		}},
		{"a comment behind", block("git blame  # show who changed a file\ngit gc"), []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"a comment above each", block("# 1. Show who changed a file\ngit blame\n\n# Remove what nobody needs\ngit gc"), []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
			"basic | What does `git gc` do? | removes what nobody needs",
			"command | Which `git` command removes what nobody needs? | `git gc`",
		}},
		{"a command over two lines", block("# Show the newest change\ngit log \\\n  -n 1"), []string{
			"basic | What does `git log -n 1` do? | shows the newest change",
		}},
		{"output behind a prompt", block("# show the branch\n$ git status\nOn branch main"), []string{
			"basic | What does `git status` do? | shows the branch",
			"command | Which `git` command shows the branch? | `git status`",
		}},
		{"a setting with a comment", "# Ships\n\n```yaml\nkind: Fleet\nspec:\n  maxLost: 1  # how many ships may be missing\n  hull: 2 # strong\n```", []string{
			"basic | Which field of a Fleet tells how many ships may be missing? | `maxLost`",
		}},
		{"a hash within quotes", block("git commit -m 'x # y' # keep the state of the files"), []string{
			"basic | What does `git commit -m 'x # y'` do? | keeps the state of the files",
		}},
		{"the heading tells", "# Show who changed a file\n\n```\ngit blame\n```\n", []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"the heading is a name", "# Log of changes\n\n```\ngit blame\n```\n", nil},
		{"two blocks below the heading", "# Show who changed a file\n\n```\ngit blame\n```\n\ntext\n\n```\ngit log\n```\n", nil},
		{"two commands below a comment", block("# show who changed a file\ngit blame\ngit log"), nil},
		{"no purpose", block("# a remark\ngit blame"), nil},
		{"a page", block("# https://example.org/blame\ngit blame"), nil},
		{"no command", block("# show who changed a file\nblame: yes"), nil},
		{"another language", "# S\n\n```python\n# show who changed a file\ngit blame\n```\n", nil},
		{"text for a program", block("cat <<EOF > a\n# show who changed a file\ngit blame\nEOF"), nil},
	})
}

func TestCodeSource(t *testing.T) {
	for _, c := range []struct {
		name, note string
		line       int
	}{
		{"fenced", "# S\n\n```\n\n# show who changed a file\ngit blame\n```\n", 6},
		{"open", "# S\n\n```\n# show who changed a file\ngit blame", 5},
		{"indented", "# S\n\n    # show who changed a file\n    git blame\n", 4},
	} {
		d := makeDeck(t, c.note)
		if got := d.Cards[0].Source; got.Line != c.line || got.EndLine != c.line {
			t.Errorf("%s: the card is of lines %d to %d, want %d", c.name, got.Line, got.EndLine, c.line)
		}
		if v := d.Verdicts[0]; v.Kind != Row || v.Line != c.line || len(v.Cards) != 2 {
			t.Errorf("%s: the verdict is %+v", c.name, v)
		}
	}
}
