package cards

import "testing"

func TestValue(t *testing.T) {
	testRule(t, "value", []ruleCase{
		{"a year at the end", "# Sea\n- deep and wide?\n- The station opened in 1931.", []string{"cloze | The station opened in […]. | 1931"}},
		{"code", "# Sea\n- deep and wide?\n- The default of `depth` is `12m`", []string{"cloze | The default of `depth` is […] | `12m`"}},
		{"a path", "# Sea\n- deep and wide?\n- Old papers of the harbour, all in `/etc/harbour`", []string{
			"cloze | Old papers of the harbour, all in […] | `/etc/harbour`",
		}},
		{"a range, with its subject", "# Sea\n- deep and wide?\n- berths between 10-24 are open to guests", []string{
			"cloze | Sea: berths between […] are open to guests | 10-24",
		}},
		{"a percentage", "# Sea\n- deep and wide?\n- The mast is 40% longer than the keel", []string{
			"cloze | The mast is […] longer than the keel | 40%",
		}},
		{"an address", "# Sea\n- deep and wide?\n- The quay has the address 10.0.0.1/24, by the way", []string{
			"cloze | The quay has the address […], by the way | 10.0.0.1/24",
		}},
		{"in brackets", "# Sea\n- deep and wide?\n- The mast is high (21 at noon) and thin", []string{
			"cloze | The mast is high ([…] at noon) and thin | 21",
		}},
		{"under a term", "- lighthouse\n  - there since 1931 on the rock", nil},
		{"with its term", "- lighthouse\n  - tall\n  - a lamp built in 1931 on the rock", []string{
			"cloze | lighthouse: a lamp built in […] on the rock | 1931",
		}},
		{"another script", "# 海\n- 灯塔建于 1931 年", []string{"cloze | 海: 灯塔建于 […] 年 | 1931"}},
		{"with its kind behind", "# Sea\n- deep and wide?\n- old ships, all with the `--slow` flag and no sail", []string{
			"cloze | Sea: old ships, all with the […] flag and no sail | `--slow`",
		}},
		{"a flag that begins a sentence", "# Sea\n- deep and wide?\n- `--slow` as brake for ships in shallow water", []string{
			"basic | Sea: which flag is used as brake for ships in shallow water? | `--slow`",
		}},
		{"a field under a name", "- `Pump`\n  - tall\n  - `maxDepth` for the depth of its basin", []string{
			"basic | `Pump`: which field is for the depth of its basin? | `maxDepth`",
		}},
		{"a path and what it is", "# Sea\n- deep and wide?\n- `/etc/harbour` as home of old papers", []string{
			"basic | Sea: which path is used as the home of old papers? | `/etc/harbour`",
		}},
		{"a kind before the name", "# Sea\n- deep and wide?\n- The type `Barge` has a flat bottom and no engine", []string{
			"basic | Sea: which type has a flat bottom and no engine? | `Barge`",
		}},
		{"a name of no kind", "# Sea\n- deep and wide?\n- `barge` has a flat bottom", nil},
		{"a stage under a name", "# Sea\n## Sails\n- wide?\n- beta since 1.5, GA in 1.9", []string{
			"basic | In which version did Sails become beta? | 1.5",
			"basic | In which version did Sails become GA? | 1.9",
		}},
		{"a stage of what is named", "# Sea\n- deep?\n- lateen rig deprecated in v1.4", []string{
			"basic | In which version was lateen rig deprecated? | v1.4",
		}},
		{"a default of a field", "# Sea\n- deep?\n- `maxDepth` limits the depth (default: `12m`)", []string{
			"basic | What is the default of `maxDepth`? | `12m`",
		}},
		{"an end that tells more", "# Sea\n- deep?\n- The mast of any ship that sails in summer must be within 40 feet of the keel, with ropes and hooks and flags on each side of it", []string{
			"cloze | The mast of any ship that sails in summer must be within […] feet of the keel | 40",
		}},
		{"a number of nothing", "# Sea\n- deep?\n- The old lighthouse needs 10251", nil},
		{"a decade", "# Sea\n- deep?\n- Until the 1860s there were sails everywhere", nil},
		{"an example", "# Sea\n- deep?\n- The first example of depth is `12m`", nil},
		{"a name in passing", "# Sea\n- deep?\n- The ship works well with `barge`", nil},
		{"two numbers", "# Sea\n- deep and wide?\n- Tickets cost 12,50 in winter and 14 in summer", nil},
		{"a single digit", "# Sea\n- deep and wide?\n- The list of ships has 1 entry", nil},
		{"part of a word", "# Sea\n- deep and wide?\n- A maximum depth of 15m at noon", []string{"cloze | A maximum depth of […] at noon | 15m"}},
		{"no unit", "# Sea\n- deep and wide?\n- The harbour has 12a as a berth and v22 too", nil},
		{"points elsewhere", "# Sea\n- deep and wide?\n- It was built in 1931 by them", nil},
		{"an announcement", "# Sea\n- deep and wide?\n- The pumps of 1931 are these:", nil},
		{"a command", "# Sea\n- deep and wide?\n- Nobody runs `git log` before noon", nil},
		{"three pieces of code", "# Sea\n- deep and wide?\n- One needs `a`, `b` and `c` there", nil},
		{"gives itself away", "# Sea\n- deep and wide?\n- The `port` of the port is the port", nil},
		{"no subject anywhere", "- listens on 8080 at night", nil},
		{"in a link", "# Sea\n- deep and wide?\n- The harbour is on [page 12](https://example.org) of it", nil},
		{"a question", "# Sea\n- deep and wide?\n- Was the station opened in 1931?", nil},
	})
}

func TestGap(t *testing.T) {
	testRule(t, "gap", []ruleCase{
		{"stressed", "# Sea\n- deep and wide?\n- A ship with the name **Ada** on its bow", []string{
			"cloze | A ship with the name […] on its bow | Ada",
		}},
		{"a term that is said to be something", "# Sea\n- deep and wide?\n- **trade winds** are streams of warm air that move towards the equator during summer months", []string{
			"basic | Which term is meant: streams of warm air that move towards the equator during summer months? | trade winds",
		}},
		{"what something is called", "# Sea\n- deep and wide?\n- side of a ship away from wind is called **lee**", []string{
			"basic | What is the side of a ship away from wind called? | lee",
		}},
		{"a part in passing", "# Sea\n- deep and wide?\n- Ships carry rope for **mooring** in each harbour", nil},
		{"a name at the end", "# Sea\n- deep and wide?\n- Old bread ovens made by Turin", []string{"cloze | Old bread ovens made by […] | Turin"}},
		{"a name behind a preposition", "# Sea\n- deep and wide?\n- The engine, an old one, called Watt.", []string{
			"cloze | The engine, an old one, called […]. | Watt",
		}},
		{"another language", "# Sea\n- deep and wide?\n- La torre fue vendida por Eiffel", []string{
			"cloze | La torre fue vendida por […] | Eiffel",
		}},
		{"under a term", "- lighthouse\n  - tall\n  - a lamp and a house, drawn by Fresnel", []string{
			"cloze | lighthouse: a lamp and a house, drawn by […] | Fresnel",
		}},
		{"an item of a list", "# Sea\n- deep and wide?\n- parts of a ship:\n  - old sail sewn by hand in Genoa\n  - keel", nil},
		{"two names", "# Sea\n- deep and wide?\n- All rivers are said to flow to Rome and Paris", nil},
		{"two stressed", "# Sea\n- deep and wide?\n- Of all ships **Ada** and later **Bea** came back", nil},
		{"stress without a name", "# Sea\n- deep and wide?\n- The ship was **not** repainted", nil},
		{"no name", "# Sea\n- deep and wide?\n- The ship was repainted twice", nil},
		{"a name in the middle", "# Sea\n- deep and wide?\n- The crew saw Turin burn all night", nil},
		{"gives itself away", "# Sea\n- deep and wide?\n- **Ada** is the daughter of Ada", nil},
		{"too little left", "# Sea\n- deep and wide?\n- **Ada** and **Bea**", nil},
		{"points elsewhere", "# Sea\n- deep and wide?\n- Its sail was sewn in Genoa", nil},
	})
}
