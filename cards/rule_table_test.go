package cards

import "testing"

func TestRow(t *testing.T) {
	const rule = "\n|---|---|---|\n"
	testRule(t, "row", []ruleCase{
		{"each cell by row and column", "| ship | length | masts |" + rule + "| cutter | 21 feet | 1 mast |\n| brig | 90 feet | 2 masts |", []string{
			"basic | length: cutter? | 21 feet", "basic | masts: cutter? | 1 mast",
			"basic | length: brig? | 90 feet", "basic | masts: brig? | 2 masts",
		}},
		{"an empty cell", "| ship | length | masts |" + rule + "| cutter |  | 1 mast |", []string{"basic | masts: cutter? | 1 mast"}},
		{"a term and its meaning", "| part | meaning |\n|---|---|\n| mast | the pole that carries the sails |", []string{
			"basic | What is mast? | the pole that carries the sails",
			"basic | Which term is meant: the pole that carries the sails? | mast",
		}},
		{"a command and its purpose", "| command | what |\n|---|---|\n| `git log` | show the history |", []string{
			"basic | What does `git log` do? | show the history",
			"command | Which `git` command: show the history? | `git log`",
		}},
		{"a purpose and its command", "| what | command |\n|---|---|\n| show the history | `git log` |", []string{
			"basic | What does `git log` do? | show the history",
			"command | Which `git` command: show the history? | `git log`",
		}},
		{"nothing names the row", "| a | b | c |" + rule + "| - | 21 feet | 1 mast |", nil},
		{"a link", "| ship | page | more |" + rule + "| brig | [here](https://example.org) | ? |", nil},
		{"the header alone", "| ship | length | masts |" + rule, nil},
		{"a column without a name", "| ship |  | |" + rule + "| brig | 90 feet | 2 masts |", nil},
	})
}
