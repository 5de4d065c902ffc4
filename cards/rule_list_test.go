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
			"list | Knots: name the 2 kinds. | - bowline / - reef",
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
