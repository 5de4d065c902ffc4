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
		{"colon behind bold", "- **Yeast**: a fungus that makes dough rise", yeast("Yeast")},
		{"colon in bold", "- **Yeast:** a fungus that makes dough rise", yeast("Yeast")},
		{"alone under the term", "- yeast\n  - a fungus that makes dough rise", yeast("yeast")},
		{"alone under the term with a colon", "- yeast:\n  - a fungus that makes dough rise", yeast("yeast")},
		{"what it does", "- valve: controls the flow of water", []string{
			"basic | What does valve do? | controls the flow of water",
		}},
		{"what it does, told apart", "- valve: stops dirty water that flows back from the well", []string{
			"basic | What does valve do? | stops dirty water that flows back from the well",
			"basic | What stops dirty water that flows back from the well? | valve",
		}},
		{"what is to be done", "- `-q`: print only the number of the pipe", []string{
			"basic | What does `-q` do? | print only the number of the pipe",
		}},
		{"what several do", "- Valves: keep the water from flowing back", []string{
			"basic | What do Valves do? | keep the water from flowing back",
		}},
		{"what it does not do", "- `pump`: does not open the valve by itself", nil},
		{"a place in a book", "- 21:1-25 Epilogue: the role of the keeper and of his pump", nil},
		{"what it is for", "- `basin`: for water that is not used yet", []string{
			"basic | What is `basin` for? | water that is not used yet",
		}},
		{"what a field says", "- `pipeDepth`: how far down the water comes from", []string{
			"basic | What does `pipeDepth` specify? | how far down the water comes from",
		}},
		{"what a value means", "- `Never`: the pump is not started a second time", []string{
			"basic | What does `Never` mean? | the pump is not started a second time",
		}},
		{"no article", "- cistern: underground container for rain", []string{
			"basic | What is cistern? | underground container for rain",
		}},
		{"when a value is true", "- `BasinFull`: True if the water is at the upper mark", []string{
			"basic | When is `BasinFull` true? | if the water is at the upper mark",
		}},
		{"a value under a field", "- `fillPolicy`\n  - `Always`: fills the basin at each start", []string{
			"basic | What does `fillPolicy: Always` do? | fills the basin at each start",
		}},
		{"a word in code under a heading", "## Fill policies\n- `Always`: fills the basin at each start", []string{
			"basic | What does the fill policy `Always` do? | fills the basin at each start",
		}},
		{"a remark behind the term", "- Basin (optional): a bowl that holds the water of one day", []string{
			"basic | What is Basin? | a bowl that holds the water of one day",
			"basic | Which term is meant: a bowl that holds the water of one day? | Basin",
		}},
		{"a long meaning", "- Basin: a bowl that holds all the water of one single day, which is why people who live far from a river build one under the roof", []string{
			"basic | What is Basin? | a bowl that holds all the water of one single day",
			"basic | Which term is meant: a bowl that holds all the water of one single day? | Basin",
		}},
		{"a short form", "- RPM: Rounds Per Minute", []string{"basic | What does RPM stand for? | Rounds Per Minute"}},
		{"a short form with a letter of its own", "- XTL: Extra Long", nil},
		{"a short form and what it means", "- Motor Control Unit (MCU): a box that tells the pump when to start", []string{
			"basic | What is Motor Control Unit (MCU)? | a box that tells the pump when to start",
			"basic | What does MCU stand for? | Motor Control Unit",
		}},
		{"a date", "# Pump\n- version 2: May 1931", []string{"basic | Pump: version 2: when? | May 1931"}},
		{"a side of the heading", "## Lever\n- Purpose: lifts what is too heavy for one hand", []string{
			"basic | What is the purpose of Lever? | lifts what is too heavy for one hand",
		}},
		{"a side with its thing", "- Goal of the lever: less work for the same weight", []string{
			"basic | What is the goal of the lever? | less work for the same weight",
		}},
		{"the meaning holds the term", "- mill room: the small dark room below with the mill in it", []string{
			"basic | What is mill room? | the small dark room below with the mill in it",
		}},
		{"the meaning says no more than the term", "- mill room: the room of the mill", nil},
		{"a value", "- `retries`: `3`", []string{"cloze | `retries`: […] | `3`"}},
		{"with its subject", "- pump\n  - color: `red`", []string{"basic | What is the color of a pump? | `red`"}},
		{"in a context", "Each pump has a valve and wheels.\n\n- pump\n  - valve: a part that closes the pipe\n  - wheel: a part that turns", []string{
			"basic | In a pump, what is a valve? | a part that closes the pipe",
			"basic | In a pump, which term is meant: a part that closes the pipe? | valve",
			"basic | In a pump, what is a wheel? | a part that turns",
		}},
		{"in a field", "- `pumpDepth`\n  - `unit`: for the length of the pipe", []string{
			"basic | In `pumpDepth`, what is `unit` for? | the length of the pipe",
		}},
		{"under a kind", "- three kinds of pumps\n  - sump: keeps the deep cellar dry in spring", []string{
			"basic | What does sump do? | keeps the deep cellar dry in spring",
			"basic | Which kind of pump keeps the deep cellar dry in spring? | sump",
		}},
		{"under several", "# Mill\n- workloads\n  - grinding: a task that fills the whole day", []string{
			"basic | What is grinding? | a task that fills the whole day",
			"basic | Which workload is a task that fills the whole day? | grinding",
		}},
		{"another script", "- 酵母：一种让面团发酵的真菌", []string{
			"basic | 酵母是什么？ | 一种让面团发酵的真菌",
			"basic | “一种让面团发酵的真菌”指的是什么？ | 酵母",
		}},
		{"another language", "- levadura: un hongo que hace subir la masa", []string{
			"basic | levadura: ¿qué es? | un hongo que hace subir la masa",
			"basic | ¿Qué término corresponde a esta definición: un hongo que hace subir la masa? | levadura",
		}},
		{"code in front", "- fill policy\n  - `Never` keep the basin empty\n  - `Depth` how far the water may rise", []string{
			"basic | What does the fill policy `Never` do? | keep the basin empty",
			"basic | What does the fill policy `Depth` specify? | how far the water may rise",
		}},
		{"code in front of a sentence", "- `basin` is a bowl", nil},
		{"a consequence", "- yeast: a problem in the cold", nil},
		{"a condition", "- yeast: when the dough rises", nil},
		{"a deed as the term", "- create dough: a mix of flour and water", nil},
		{"a place", "- yeast: in the dough", nil},
		{"a blank as the term", "- `x.x.x.x`: an address of one of them", nil},
		{"a sentence behind a label", "- **Cost**: The baker pays the mill each year", nil},
		{"a value without an attribute", "- mill, north: `10`", nil},
		{"an introduction", "- note: a fungus that makes dough rise", nil},
		{"a statement in front", "- Yeast makes dough rise: a slow thing", nil},
		{"a list behind", "- dough: flour, water and salt", nil},
		{"points elsewhere", "- yeast: it makes dough rise", nil},
		{"one word behind", "- yeast: fungus", nil},
		{"a date without a name", "# Pump\n- 2: May 1931", nil},
		{"what it is reckoned from", "- yield = flour - waste", []string{"basic | What does yield equal? | flour - waste"}},
		{"a picture behind the term", "- Yeast ![](a.png): a fungus that makes dough rise", yeast("Yeast")},
		{"any noun with something hung on it", "- Bran: coarse husk for the cattle", []string{"basic | What is Bran? | coarse husk for the cattle"}},
		{"what is done, of a thing that acts", "- Gate keeper: opening old gates for the carts", []string{
			"basic | What is Gate keeper for? | opening old gates for the carts",
		}},
		{"what sounds like an order", "- `Press`: create oil from olives", []string{"basic | What does `Press` do? | create oil from olives"}},
		{"one or more", "- Flock: one or more sheep that share a meadow", []string{
			"basic | What is Flock? | one or more sheep that share a meadow",
			"basic | Which term is meant: one or more sheep that share a meadow? | Flock",
		}},
		{"several, of which each does it", "- Valves: stops the water", []string{
			"basic | What does a Valve do? | stops the water",
		}},
		{"a number of a chapter", "- Chapter 8: a trip along the old river", nil},
		{"a side of many things", "- benefits of oak: keeps the water from the beam", nil},
		{"a clause as the term", "- mills that run: machines of one wheel", nil},
		{"a mark that was never closed", "- *Mill: a machine that turns a stone", nil},
		{"half a sentence behind", "- mill: a machine that moves the", nil},
		{"a sentence about some of it", "- mill: any machine which is not of iron is a wooden one", nil},
		{"what is done in a case", "- mill: for the summer, open the gate", nil},
		{"a joke", "- mill: save all the flour!", nil},
		{"a link behind", "- yeast: [a page on yeast](https://example.org)", nil},
		{"a colon behind", "- yeast: three kinds of it:", nil},
		{"inside of brackets", "- two words (a: the part of it) here", nil},
		{"no article", "- yeast\n  - very old and tired", nil},
		{"a state below", "- valve\n  - needs oil each year", nil},
		{"two points below", "- yeast\n  - a fungus that makes dough rise\n  - is old", nil},
		{"a sorting label", "- usage\n  - the way to make dough rise", nil},
		{"the separator in code", "- run `a: b` and see the water", nil},
		{"a sentence", "- Mill safety - no cart may pass a gate at night", []string{
			"basic | What is meant by “Mill safety”? | no cart may pass a gate at night",
		}},
		{"a sentence with a bound", "- Gate order: at most one gate is open at a time", nil},
		{"a case", "- **tight lease**: when rent is paid in grain", []string{
			"basic | What is meant by “tight lease”? | when rent is paid in grain",
		}},
		{"a sentence that names the term", "- mill safety: the mill safety of the town is poor", nil},
		{"a sentence behind a sorter", "- Mill cost: Users do not need a river for it", nil},
		{"a sentence in brackets", "- strong gate (each cart is weighed before it passes)", []string{
			"basic | What is meant by “strong gate”? | each cart is weighed before it passes",
		}},
		{"a thing in brackets", "- chute (a pipe that leads grain to the stone)", []string{
			"basic | What is chute? | a pipe that leads grain to the stone",
		}},
		{"a remark in brackets", "- chute (not needed in most of the mills)", nil},
		{"how it works", "- Slow grinding: uses two stones that turn against each other", []string{
			"basic | How does Slow grinding work? | uses two stones that turn against each other",
		}},
		{"what one does with it", "- Grain Exchange: Store grain of other mills for a month\n- Old Mill: no more\n- Rent: money for land\n- Tax: money for roads", []string{
			"basic | What is Grain Exchange for? | Store grain of other mills for a month",
		}},
		{"what is done", "- Seed care: keeping two kinds of seed apart", []string{
			"basic | What is Seed care? | keeping two kinds of seed apart",
		}},
		{"with the verb in front", "- tithes: are parts of the grain that the church gets\n- rent: money for land\n- tax: money for roads", []string{
			"basic | What are tithes? | parts of the grain that the church gets",
		}},
		{"a letter of a short form", "# Mill\n## ABC\n- Axle: a bar that turns\n- Beam: it\n- Cog: it", []string{
			"basic | In ABC, what is the axle? | a bar that turns",
		}},
		{"a link in the meaning", "- Yeast: a [fungus](fungus.md) that makes dough rise", yeast("Yeast")},
		{"a formula letter", "- P: the chance of a wet year in the valley", nil},
		{"a label in capitals that acts", "- MILL AND RIVER SEPARATION: keeps the water from the grain", nil},
		{"a clause of place", "- mill pond: where the water is deep", nil},
		{"gives itself away", "- `retries`: `retries`", nil},
	})
}
