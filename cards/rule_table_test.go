package cards

import "testing"

func TestRow(t *testing.T) {
	const rule = "\n|---|---|---|\n"
	testRule(t, "row", []ruleCase{
		{"each cell by row and column", "| ship | length | masts |" + rule + "| cutter | 21 feet | 1 mast |\n| brig | 90 feet | 2 masts |", []string{
			"basic | What is the length of cutter? | 21 feet", "basic | What are the masts of cutter? | 1 mast",
			"basic | What is the length of brig? | 90 feet", "basic | What are the masts of brig? | 2 masts",
		}},
		{"code that the bar has cut", "| ship | command | masts |" + rule + "| cutter | `row | sail` | 1 mast |", []string{}},
		{"an empty cell", "| ship | length | masts |" + rule + "| cutter |  | 1 mast |", []string{"basic | What are the masts of cutter? | 1 mast"}},
		{"a term and its meaning", "| part | meaning |\n|---|---|\n| mast | the pole that carries the sails |", []string{
			"basic | What is mast? | the pole that carries the sails",
			"basic | Which term is meant: the pole that carries the sails? | mast",
		}},
		{"a command and its purpose", "| command | what |\n|---|---|\n| `git log` | show the history |", []string{
			"basic | What does `git log` do? | shows the history",
			"command | Which `git` command shows the history? | `git log`",
		}},
		{"a purpose and its command", "| what | command |\n|---|---|\n| show the history | `git log` |", []string{
			"basic | What does `git log` do? | shows the history",
			"command | Which `git` command shows the history? | `git log`",
		}},
		{"points of a comparison", "| Feature | Cutter | Brig |" + rule + "| Number of masts | one tall mast | two masts |\n| Best for | racing | freight of all kinds |", []string{
			"basic | What is the number of masts of Cutter? | one tall mast", "basic | What is the number of masts of Brig? | two masts",
			"basic | What is Brig best for? | freight of all kinds",
		}},
		{"the heading names the columns", "# Cutter or brig\n| | Cutter | Brig |" + rule + "| Crew | 4 people | 20 people |", []string{
			"basic | What is the crew of Cutter? | 4 people", "basic | What is the crew of Brig? | 20 people",
		}},
		{"a value leads back", "| Flag | Ship |\n|---|---|\n| `-c` | cutter |\n| `-b` | brig |", []string{
			"basic | What is the ship of `-c`? | cutter", "basic | Which flag has the ship cutter? | `-c`",
			"basic | What is the ship of `-b`? | brig", "basic | Which flag has the ship brig? | `-b`",
		}},
		{"a value that two have", "| ship | masts |\n|---|---|\n| brig | 2 tall ones |\n| snow | 2 tall ones |\n| bark | 3 tall ones |", []string{
			"basic | What are the masts of brig? | 2 tall ones", "basic | What are the masts of snow? | 2 tall ones",
			"basic | What are the masts of bark? | 3 tall ones",
		}},
		{"a number as the name", "| Deck | Name | Meaning |" + rule + "| 1 | Orlop | the lowest floor of all |", []string{
			"basic | What is the name of deck 1? | Orlop", "basic | Which deck has the name Orlop? | deck 1",
			"basic | What is deck 1? | the lowest floor of all",
		}},
		{"the first column does not tell the rows apart", "| kind | ship | crew |" + rule + "| boat | dinghy | 2 people |\n| boat | cutter | 4 people |", []string{
			"basic | What is the crew of dinghy? | 2 people", "basic | What is the crew of cutter? | 4 people",
		}},
		{"a column that counts", "| # | ship | crew |" + rule + "| 1 | dinghy | 2 people |\n| 2 | cutter | 4 people |", []string{
			"basic | What is the crew of dinghy? | 2 people", "basic | What is the crew of cutter? | 4 people",
		}},
		{"a command in three columns", "| task | command | remark |" + rule + "| show the history | git log | often |", []string{
			"basic | What does `git log` do? | shows the history",
			"command | Which `git` command shows the history? | `git log`",
		}},
		{"in another language", "| barco | tamaño |\n|---|---|\n| cutter | 21 pies de largo |", []string{
			"basic | cutter: tamaño? | 21 pies de largo",
		}},
		{"a rating", "| ship | speed |\n|---|---|\n| brig | good |\n| cutter | very good |", nil},
		{"the same everywhere", "| ship | made of | crew |" + rule + "| brig | old wood | 20 people |\n| cutter | old wood | 4 people |\n| snow | old wood | 9 people |", []string{
			"basic | What is the crew of brig? | 20 people", "basic | What is the crew of cutter? | 4 people", "basic | What is the crew of snow? | 9 people",
		}},
		{"remarks", "| ship | notes |\n|---|---|\n| brig | saw one in Riga |", nil},
		{"no header", "| stop | halt -p |\n|---|---|\n| start anew | halt --reboot |", nil},
		{"numbers at the head", "| 255 | 128 |\n|---|---|\n| 11111111 | 10000000 |", nil},
		{"nothing names the row", "| a | b | c |" + rule + "| - | 21 feet | 1 mast |", nil},
		{"a link", "| ship | page | more |" + rule + "| brig | [here](https://example.org) | ? |", nil},
		{"the header alone", "| ship | length | masts |" + rule, nil},
		{"a column without a name", "| ship |  | |" + rule + "| brig | 90 feet | 2 masts |", nil},
	})
}
