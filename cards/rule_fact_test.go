package cards

import "testing"

func TestAlias(t *testing.T) {
	testRule(t, "alias", []ruleCase{
		{"under a term", "- pump\n  - also called water lifter", []string{
			"basic | What is another name for pump? | water lifter",
		}},
		{"under a heading", "## Pump\n- aka water lifter", []string{"basic | What is another name for Pump? | water lifter"}},
		{"a former name", "- pump\n  - Formerly known as **the lifter**.", []string{
			"basic | What is another name for pump? | **the lifter**",
		}},
		{"among other points", "- pump\n  - is made of iron\n  - also known as lifter", []string{
			"basic | What is another name for pump? | lifter",
		}},
		{"what it is short for", "- pump\n  - short for water pump", nil},
		{"nothing above", "- also called water lifter", nil},
		{"its own name", "- pump\n  - also called Pump", nil},
		{"in a sentence", "- pump\n  - people say it is also called lifter", nil},
		{"too long a name", "- pump\n  - also called the thing that lifts water out of wells", nil},
		{"under a statement", "## Well\n- The pump is old\n  - also called lifter", nil},
	})
}

func TestValue(t *testing.T) {
	testRule(t, "value", []ruleCase{
		{"a year at the end", "# Sea\n- The station opened in 1931.", []string{"cloze | The station opened in […]. | 1931"}},
		{"code", "# Sea\n- The default of `depth` is `12m`", []string{"cloze | The default of `depth` is […] | `12m`"}},
		{"a path", "# Sea\n- The harbour keeps its papers in `/etc/harbour`", []string{
			"cloze | The harbour keeps its papers in […] | `/etc/harbour`",
		}},
		{"a range, with its subject", "# Sea\n- berths between 10-24 are open to guests", []string{
			"cloze | Sea: berths between […] are open to guests | 10-24",
		}},
		{"a percentage", "# Sea\n- The mast is 40% longer than the keel", []string{
			"cloze | The mast is […] longer than the keel | 40%",
		}},
		{"an address", "# Sea\n- The quay has the address 10.0.0.1/24, by the way", []string{
			"cloze | The quay has the address […], by the way | 10.0.0.1/24",
		}},
		{"in brackets", "# Sea\n- The mast is high (21 at noon) and thin", []string{
			"cloze | The mast is high ([…] at noon) and thin | 21",
		}},
		{"under a term", "- lighthouse\n  - stands since 1931 on the rock", []string{
			"cloze | lighthouse: stands since […] on the rock | 1931",
		}},
		{"another script", "# 海\n- 灯塔建于 1931 年", []string{"cloze | 海: 灯塔建于 […] 年 | 1931"}},
		{"two numbers", "# Sea\n- Tickets cost 12,50 in winter and 14 in summer", nil},
		{"a single digit", "# Sea\n- The list of ships has 1 entry", nil},
		{"part of a word", "# Sea\n- The harbour has 12a as a berth and v22 too", nil},
		{"points elsewhere", "# Sea\n- It was built in 1931 by them", nil},
		{"an announcement", "# Sea\n- The pumps of 1931 are these:", nil},
		{"a command", "# Sea\n- Nobody runs `git log` before noon", nil},
		{"three pieces of code", "# Sea\n- One needs `a`, `b` and `c` there", nil},
		{"gives itself away", "# Sea\n- The `port` of the port is the port", nil},
		{"no subject anywhere", "- listens on 8080 at night", nil},
		{"in a link", "# Sea\n- The harbour is on [page 12](https://example.org) of it", nil},
		{"a question", "# Sea\n- Was the station opened in 1931?", nil},
	})
}

func TestGap(t *testing.T) {
	testRule(t, "gap", []ruleCase{
		{"stressed", "# Sea\n- The ship was named after **Ada** by its crew", []string{
			"cloze | The ship was named after […] by its crew | Ada",
		}},
		{"a name at the end", "# Sea\n- Bread is baked in Turin", []string{"cloze | Bread is baked in […] | Turin"}},
		{"a name behind a preposition", "# Sea\n- The engine was drawn by Watt, an engineer.", []string{
			"cloze | The engine was drawn by […], an engineer. | Watt",
		}},
		{"a first word is no name", "# Sea\n- NATO was founded in Washington", []string{
			"cloze | NATO was founded in […] | Washington",
		}},
		{"another language", "# Sea\n- La torre fue vendida por Eiffel", []string{
			"cloze | La torre fue vendida por […] | Eiffel",
		}},
		{"under a term", "- lighthouse\n  - stands on the rock by Marseille", []string{
			"cloze | lighthouse: stands on the rock by […] | Marseille",
		}},
		{"an item of a list", "# Sea\n- parts of a ship:\n  - old sail sewn by hand in Genoa\n  - keel", nil},
		{"two names", "# Sea\n- All rivers are said to flow to Rome and Paris", nil},
		{"stress without a name", "# Sea\n- The ship was **not** repainted", nil},
		{"no name", "# Sea\n- The ship was repainted twice", nil},
		{"a name in the middle", "# Sea\n- The crew saw Turin burn all night", nil},
		{"gives itself away", "# Sea\n- **Ada** is the daughter of Ada", nil},
		{"too little left", "# Sea\n- **Ada** and **Bea**", nil},
		{"points elsewhere", "# Sea\n- Its sail was sewn in Genoa", nil},
	})
}
