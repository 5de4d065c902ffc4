package cards

import "testing"

func TestFlag(t *testing.T) {
	testRule(t, "command", []ruleCase{
		{"in the command", "- `git log -p`\n  - `-p` shows what each commit changed", []string{
			"basic | In `git log -p`, what does `-p` do? | shows what each commit changed",
			"command | Which flag of `git log` shows what each commit changed? | `-p`",
		}},
		{"beside the command", "- `git log`\n  - `-p` to show what each commit changed", []string{
			"basic | In `git log`, what does `-p` do? | shows what each commit changed",
			"command | Which flag of `git log` shows what each commit changed? | `-p`",
		}},
		{"one word", "- `git log -p`\n  - `-p` for patch", nil},
		{"behind a separator", "- `git log`\n  - `-n`: number of commits", []string{
			"basic | In `git log`, what is `-n` for? | the number of commits",
			"command | Which flag of `git log` is for the number of commits? | `-n`",
		}},
		{"beside the purpose", "- `git log`\n  - `-n`: number of commits\n  - show the history", []string{
			"basic | What does `git log` do? | shows the history",
			"command | Which `git` command shows the history? | `git log`",
			"basic | In `git log`, what is `-n` for? | the number of commits",
			"command | Which flag of `git log` is for the number of commits? | `-n`",
		}},
		{"under no command", "- pump\n  - `-p` shows the pressure", nil},
		{"nothing said", "- `git log`\n  - `-p`", nil},
	})
}
