package cards

import "testing"

func TestDefinition(t *testing.T) {
	yeast := func(term string) []string {
		return []string{
			"basic | What is " + term + "? | a fungus that makes dough rise",
			"basic | Which term is meant: a fungus that makes dough rise? | " + term,
		}
	}
	testRule(t, "definition", []ruleCase{
		{"colon", "- Yeast: a fungus that makes dough rise", yeast("Yeast")},
		{"hyphen", "- Yeast - a fungus that makes dough rise", yeast("Yeast")},
		{"two hyphens", "- yeast -- a fungus that makes dough rise", yeast("yeast")},
		{"en dash", "- yeast – a fungus that makes dough rise", yeast("yeast")},
		{"em dash", "- yeast — a fungus that makes dough rise", yeast("yeast")},
		{"assignment", "- yeast := a fungus that makes dough rise", yeast("yeast")},
		{"equals sign", "- yeast = a fungus that makes dough rise", yeast("yeast")},
		{"colon behind bold", "- **Yeast**: a fungus that makes dough rise", yeast("**Yeast**")},
		{"colon in bold", "- **Yeast:** a fungus that makes dough rise", yeast("**Yeast**")},
		{"alone under the term", "- yeast\n  - a fungus that makes dough rise", yeast("yeast")},
		{"alone under the term with a colon", "- yeast:\n  - a fungus that makes dough rise", yeast("yeast")},
		{"what it does", "- valve: controls the flow of water", []string{
			"basic | What does valve do? | controls the flow of water",
			"basic | What controls the flow of water? | valve",
		}},
		{"what a field is for", "- `pipe.depth`: how far down the water comes from", []string{
			"basic | What is `pipe.depth` for? | how far down the water comes from",
		}},
		{"the meaning holds the term", "- pump room: the small dark room below with the pump in it", []string{
			"basic | What is pump room? | the small dark room below with the pump in it",
		}},
		{"the meaning says no more than the term", "- pump room: the room of the pump", nil},
		{"a value", "- `retries`: `3`", []string{"cloze | `retries`: […] | `3`"}},
		{"with its subject", "- pump\n  - color: `red`", []string{"cloze | pump: color: […] | `red`"}},
		{"in a context", "- pump\n  - valve: a part that closes the pipe\n  - wheel: a part that turns", []string{
			"basic | What is valve (pump)? | a part that closes the pipe",
			"basic | pump: which term is meant: a part that closes the pipe? | valve",
			"basic | What is wheel (pump)? | a part that turns",
			"basic | pump: which term is meant: a part that turns? | wheel",
		}},
		{"another script", "- 酵母：一种让面团发酵的真菌", []string{
			"basic | 酵母 = ? | 一种让面团发酵的真菌",
			"basic | ? = 一种让面团发酵的真菌 | 酵母",
		}},
		{"another language", "- levadura: un hongo que hace subir la masa", []string{
			"basic | ¿Qué es levadura? | un hongo que hace subir la masa",
			"basic | ¿Qué término es: un hongo que hace subir la masa? | levadura",
		}},
		{"an introduction", "- note: a fungus that makes dough rise", nil},
		{"a statement in front", "- Yeast makes dough rise: a slow thing", nil},
		{"a list behind", "- dough: flour, water and salt", nil},
		{"points elsewhere", "- yeast: it makes dough rise", nil},
		{"one word behind", "- yeast: fungus", nil},
		{"a link behind", "- yeast: [a page on yeast](https://example.org)", nil},
		{"a colon behind", "- yeast: three kinds of it:", nil},
		{"inside of brackets", "- two words (a: the part of it) here", nil},
		{"no article", "- yeast\n  - very old and tired", nil},
		{"a state below", "- valve\n  - needs oil each year", nil},
		{"two points below", "- yeast\n  - a fungus that makes dough rise\n  - is old", nil},
		{"a sorting label", "- usage\n  - the way to make dough rise", nil},
		{"the separator in code", "- run `a: b` and see the water", nil},
		{"gives itself away", "- `retries`: `retries`", nil},
	})
}

func TestMeaning(t *testing.T) {
	testRule(t, "meaning", []ruleCase{
		{"a noun first of several", "- pump\n  - a machine that moves water\n  - needs oil each year", []string{
			"basic | What is pump? | a machine that moves water",
		}},
		{"a deed", "- pump\n  - is made of iron\n  - drives the wheel", []string{
			"basic | What does pump do? | drives the wheel",
		}},
		{"under a field", "- `pump.depth`\n  - is new this year\n  - controls the flow of water", []string{
			"basic | What does `pump.depth` do? | controls the flow of water",
		}},
		{"under a bold paragraph", "**Pump**\n\n- a machine that moves water\n- is made of iron", []string{
			"basic | What is **Pump**? | a machine that moves water",
		}},
		{"two deeds", "- pump\n  - drives the wheel\n  - turns the belt", nil},
		{"the noun is not first", "- pump\n  - is made of iron\n  - a machine that moves water", nil},
		{"under a statement", "- Pumps are old\n  - a machine that moves water\n  - is made of iron", nil},
		{"under a heading", "## Pump\n- a machine that moves water\n- is made of iron", nil},
		{"under a link", "- [pump](https://example.org)\n  - drives the old wheel\n  - is made of iron", nil},
		{"a state", "- pump\n  - needs oil each year\n  - is made of iron", nil},
		{"two words", "- pump\n  - drives wheels\n  - is made of iron", nil},
		{"an announcement", "- pump\n  - drives the wheel of:\n  - is made of iron", nil},
	})
}
