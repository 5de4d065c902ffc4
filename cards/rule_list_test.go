package cards

import "testing"

func TestList(t *testing.T) {
	testRule(t, "list", []ruleCase{
		{"a number and a colon", "- Three kinds of tea:\n  - green\n  - black\n  - white", []string{
			"list | Name the three kinds of tea. | - green / - black / - white",
		}},
		{"a number behind an article", "- The two banks of a river\n  - left\n  - right", []string{
			"list | Name the two banks of a river. | - left / - right",
		}},
		{"items of one word that are verbs too", "- The three modes of a gate:\n  - Allow\n  - Close\n  - Same", []string{
			"list | Name the three modes of a gate. | - Allow / - Close / - Same",
		}},
		{"a situation before the announcement", "- The pump is silent. Two likely causes:\n  - No cable has current\n  - The fuse blew", []string{
			"list | The pump is silent. Name the two likely causes. | - No cable has current / - The fuse blew",
		}},
		{"a long announcement that counts", "- The two kinds of valve that a pump of the old series cannot drive, since its motor gives too little current for them to move:\n  - gate valve\n  - ball valve", []string{
			"list | Name the two kinds of valve that a pump of the old series cannot drive, since its motor gives too little current for them to move. | - gate valve / - ball valve",
		}},
		{"a verb that wants an object", "- a river can be\n  - wide\n  - deep", []string{
			"list | What can a river be? Name both. | - wide / - deep",
		}},
		{"the first of two lists below a paragraph", "A river can be:\n\n- wide\n- deep\n\n* The sea\n* The lake", []string{
			"list | What can a river be? Name both. | - wide / - deep",
		}},
		{"a bold announcement", "- **Doors are:**\n  - front door\n  - back door", []string{
			"list | Name the 2 doors. | - front door / - back door",
		}},
		{"there may be others", "- doors include:\n  - front door\n  - back door", nil},
		{"explained items", "- parts of a pump:\n  - valve: closes the pipe\n  - wheel: turns the belt", []string{
			"list | Name the 2 parts of a pump. | - valve / - wheel",
		}},
		{"under a sorting heading", "## Knots\n- kinds\n  - bowline\n  - reef", []string{
			"list | Name the 2 kinds of Knots. | - bowline / - reef",
		}},
		{"three names under a label", "- knots\n  - bowline\n  - reef\n  - sheet bend", []string{
			"list | Name the 3 knots. | - bowline / - reef / - sheet bend",
		}},
		{"code under a label", "- flags\n  - `-a`\n  - `-b`", []string{"list | Name the 2 flags. | - `-a` / - `-b`"}},
		{"in the line", "- three ways: by land, by sea and by air", []string{
			"list | Name the three ways. | - by land / - by sea / - by air",
		}},
		{"code in the line", "- two flags: `-a` or `-b`", []string{"list | Name the two flags. | - `-a` / - `-b`"}},
		{"another script", "- 三种茶：\n  - 绿茶\n  - 红茶\n  - 白茶", []string{"list | 有哪三种茶？ | - 绿茶 / - 红茶 / - 白茶"}},
		{"seven items", "- paints:\n  - red\n  - blue\n  - green\n  - gold\n  - grey\n  - pink\n  - teal", []string{
			"list | Name the 7 paints. | - red / - blue / - green / - gold / - grey / - pink / - teal",
		}},
		{"a doubt among them", "- parts of a pump:\n  - valve\n  - maybe a wheel\n  - pipe", []string{
			"list | Name the 2 parts of a pump. | - valve / - pipe",
		}},
		{"eight items", "- paints:\n  - red\n  - blue\n  - green\n  - gold\n  - grey\n  - pink\n  - teal\n  - lime", nil},
		{"one item", "- kinds of knot:\n  - bowline", nil},
		{"two names under a label", "- knots\n  - bowline\n  - reef", nil},
		{"the same twice", "- kinds of knot:\n  - bowline\n  - Bowline", nil},
		{"an item points elsewhere", "- kinds of knot:\n  - bowline\n  - this one", nil},
		{"an item of many words", "- kinds of knot:\n  - bowline\n  - one with a loop that never slips and never jams", nil},
		{"an item announces more", "- kinds of knot:\n  - bowline\n  - others:", nil},
		{"another name", "- knot:\n  - aka the tie\n  - a loop", nil},
		{"an introduction", "- note:\n  - red\n  - white", nil},
		{"a statement", "- knots are taught early\n  - bowline\n  - reef\n  - hitch", nil},
		{"links", "- kinds of knot:\n  - [bowline](https://example.org/a)\n  - [reef](https://example.org/b)", nil},
		{"a lead without its object", "- the pump runs on\n  - wind\n  - water", []string{
			"list | What does the pump run on? Name both. | - wind / - water",
		}},
		{"said of what stands above", "# Pump\n- responsible for\n  - pressure\n  - flow", []string{
			"list | What is Pump responsible for? Name both. | - pressure / - flow",
		}},
		{"after an opening", "# Pump\n- in general, there are two ways:\n  - by hand\n  - by steam", []string{
			"list | Pump: name the two ways. | - by hand / - by steam",
		}},
		{"a kind in the singular", "# Pump\n- operating mode\n  - idle\n  - half load\n  - full load", []string{
			"list | Pump: name the 3 operating modes. | - idle / - half load / - full load",
		}},
		{"of what stands above", "# Pump\n- main benefits:\n  - low noise\n  - long life", []string{
			"list | Name the 2 main benefits of Pump. | - low noise / - long life",
		}},
		{"a participle behind the noun", "# Pump\n- valves supported\n  - ball valve\n  - gate valve\n  - flap", []string{
			"list | Pump: name the 3 valves supported. | - ball valve / - gate valve / - flap",
		}},
		{"a sentence that counts its object", "- Every old pump has two valves:\n  - inlet\n  - outlet", []string{
			"list | Which two valves does every old pump have? | - inlet / - outlet",
		}},
		{"what is supported", "# Pumps\n- currently support two kinds of pump\n  - hand pump\n  - steam pump", []string{
			"list | Which two kinds of pump are currently supported? | - hand pump / - steam pump",
		}},
		{"the following", "# Pump\n- The following two parts are cleaned first:\n  - valve\n  - seal", []string{
			"list | Which two parts are cleaned first? | - valve / - seal",
		}},
		{"a verb behind a name", "# Pump\n- a small machine, moves:\n  - water\n  - oil", []string{
			"list | What does Pump move? Name both. | - water / - oil",
		}},
		{"deeds in one word", "# Pump\n- Valve\n  - Open\n  - Close\n  - Drain", []string{
			"list | Name the 3 operations of Valve. | - Open / - Close / - Drain",
		}},
		{"names of one kind among other facts", "- pump\n  - moves water out of a mine\n  - hand pump\n  - steam pump\n  - foot pump", []string{
			"list | Name the 3 kinds of pump. | - hand pump / - steam pump / - foot pump",
		}},
		{"functions", "- steam engine\n  - `Start()`\n  - `Stop()`\n  - `Status()`", []string{
			"list | Name the 3 functions of steam engine. | - `Start()` / - `Stop()` / - `Status()`",
		}},
		{"values in code", "- `pump.mode`\n  - `Idle`\n  - `Full`", []string{
			"list | Name the 2 values of `pump.mode`. | - `Idle` / - `Full`",
		}},
		{"fields in code", "- `pump.valve`\n  - `name`\n  - `size`", []string{
			"list | Name the 2 fields of `pump.valve`. | - `name` / - `size`",
		}},
		{"remarks on items", "- parts of a pump:\n  - valve (of brass)\n  - wheel, which turns the belt", []string{
			"list | Name the 2 parts of a pump. | - valve / - wheel",
		}},
		{"names in camel case with words about them", "- pump modes:\n  - RunOnce for tests\n  - RunAlways day and night", []string{
			"list | Name the 2 pump modes. | - RunOnce / - RunAlways",
		}},
		{"a remark behind the names", "- parts of a pump:\n  - valve\n  - wheel\n  - pipe\n  - all of them are made of brass", []string{
			"list | Name the 3 parts of a pump. | - valve / - wheel / - pipe",
		}},
		{"names in the line", "- Metals: iron, brass, tin", []string{
			"list | Name the 3 metals. | - iron / - brass / - tin",
		}},
		{"what is named before a comma", "- the mill has a steam pump, which moves\n  - water\n  - oil", []string{
			"list | What does the steam pump move? Name both. | - water / - oil",
		}},
		{"a gerund behind the noun", "# Pump\n- factors affecting wear\n  - sand in the water\n  - speed", []string{
			"list | Pump: name the 2 factors affecting wear. | - sand in the water / - speed",
		}},
		{"items that are more than names", "# Pump\n- limitations\n  - height of the water column above it\n  - noise", []string{
			"list | Name the 2 limitations of Pump. | - height of the water column above it / - noise",
		}},
		{"a remark that tells the items", "# Pump\n- two parts (`valve.wheel`):\n  - valve\n  - wheel", []string{
			"list | Name the two parts of Pump. | - valve / - wheel",
		}},
		{"the name holds an item", "# Pump\n- valve and wheel types:\n  - valve\n  - wheel", nil},
		{"one word and no owner", "# To mend old pumps\n- three ways:\n  - by hand\n  - by steam\n  - not at all", nil},
		{"a sentence that is complete", "- The pumps vary:\n  - hand pump: slow\n  - steam pump: fast", nil},
		{"fewer than promised", "- three parts of a pump:\n  - valve\n  - wheel", nil},
		{"a chapter", "- Chapter 2: pumps and valves", nil},
		{"settings", "- pump modes:\n  - speed: 3\n  - colour: red", nil},
		{"only counted", "- ways to drain:\n  - option 1\n  - option 2", nil},
		{"what people collect", "# Pump\n- commands\n  - start\n  - halt\n  - drain", nil},
		{"what is supported by all", "# Pump\n- supports:\n  - water\n  - oil", nil},
		{"a number and no noun", "# Pump\n- by default, there are 2:\n  - red\n  - blue", nil},
		{"values of a field", "- `colour`\n  - red\n  - green\n  - blue", []string{
			"list | `colour`: name all 3. | - red / - green / - blue",
		}},
		{"an example", "# Example\n- parts:\n  - valve\n  - wheel", nil},
		{"items of two forms", "- parts of a pump:\n  - valve\n  - wheel is made of brass", nil},
		{"others that are not named", "- parts of a pump:\n  - valve\n  - others", nil},
		{"statements in the line", "- two ways: one is by land, one is by sea", nil},
	})
}
