package cards

import "testing"

func TestMeaning(t *testing.T) {
	testRule(t, "meaning", []ruleCase{
		{"a noun first of several", "- pump\n  - a machine that moves water\n  - needs oil each year", []string{
			"basic | What is a pump? | a machine that moves water",
			"basic | Which term is meant: a machine that moves water? | pump",
		}},
		{"a deed", "- pump\n  - is made of iron\n  - drives the wheel", []string{
			"basic | What does a pump do? | drives the wheel",
		}},
		{"a deed that asks for more as a claim", "- valve\n  - is made of iron\n  - closes the main pipe", nil},
		{"under a field", "- `pump.depth`\n  - is new this year\n  - controls the flow of water", []string{
			"basic | What does `pump.depth` do? | controls the flow of water",
		}},
		{"under a bold paragraph", "**Pump**\n\n- a machine that moves water\n- is made of iron", []string{
			"basic | What is Pump? | a machine that moves water",
			"basic | Which term is meant: a machine that moves water? | Pump",
		}},
		{"what it is used for", "- pump\n  - used to lift water\n  - is made of iron", []string{
			"basic | What is a pump used for? | to lift water",
		}},
		{"two purposes", "- pump\n  - for water from wells\n  - for oil from the mill", nil},
		{"a purpose and an order", "- pump\n  - to start the pump by hand, open the gate\n  - is made of iron", nil},
		{"names in a list", "- pumps\n  - iron machines\n  - hand machines", nil},
		{"what the code is for", "**Pump**\n\nTo start the pump by hand\n\n```sh\nstart\n```", nil},
		{"two deeds", "- pump\n  - drives the wheel\n  - turns the belt", nil},
		{"the noun is not first", "- pump\n  - is made of iron\n  - a machine that moves water", []string{
			"basic | What is a pump? | a machine that moves water",
			"basic | Which term is meant: a machine that moves water? | pump",
		}},
		{"no article", "- pump\n  - simple machine for water\n  - is made of iron", []string{
			"basic | What is a pump? | simple machine for water",
		}},
		{"under a heading", "## 1.2 Pump\n- a machine that moves water\n- is made of iron", []string{
			"basic | What is Pump? | a machine that moves water",
		}},
		{"a paragraph under a heading", "## Pump\n\nSimple machine for water.\n\nIt is old.", []string{
			"basic | What is Pump? | Simple machine for water",
		}},
		{"a paragraph under a strong line", "# Farm\n\n**Pump**\n\nA machine that moves water.", []string{
			"basic | What is Pump? | A machine that moves water",
			"basic | Which term is meant: a machine that moves water? | Pump",
		}},
		{"a short form", "## RPM\n- rounds per minute\n- is told by the maker", []string{
			"basic | What does RPM stand for? | rounds per minute",
		}},
		{"a part that is not first", "- pump\n  - is made of iron\n  - a handle of oak", nil},
		{"two nouns, one of which leads to the term", "- pump\n  - is made of iron\n  - a machine that moves water\n  - a thing to look at", []string{
			"basic | Which term is meant: a machine that moves water? | pump",
		}},
		{"not first under a heading", "## Pump\n- is made of iron\n- a machine that moves water", nil},
		{"under a heading that is a deed", "## Install the pump\n- a machine that moves water", nil},
		{"a sentence without articles", "- pump\n  - water level matches the wheel\n  - is made of iron", nil},
		{"under a statement", "- Pumps are old\n  - a machine that moves water\n  - is made of iron", nil},
		{"under a link", "- [pump](https://example.org)\n  - drives the old wheel\n  - is made of iron", nil},
		{"a state", "- pump\n  - needs oil each year\n  - is made of iron", nil},
		{"two words", "- pump\n  - drives wheels\n  - is made of iron", nil},
		{"an announcement", "- pump\n  - drives the wheel of:\n  - is made of iron", nil},
	})
}
