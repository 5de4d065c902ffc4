package cards

import "testing"

func TestSequence(t *testing.T) {
	testRule(t, "sequence", []ruleCase{
		{"a link in the name", "Steps to mount a [stone](https://example.org):\n\n1. Clean the shaft\n2. Push the stone on\n3. Drive the key in", []string{
			"sequence | Name the 3 steps to mount a stone, in order. | 1. Clean the shaft / 2. Push the stone on / 3. Drive the key in",
		}},
		{"numbered", "- bread\n  1. prepare it\n  2. wait\n  3. test it", []string{
			"sequence | bread: name the 3 steps in order. | 1. prepare it / 2. wait / 3. test it",
		}},
		{"all numbered zero", "- bread\n  0. mark it\n  0. open the oven", []string{
			"sequence | bread: name the 2 steps in order. | 1. mark it / 2. open the oven",
		}},
		{"announced as steps", "- Steps to bake:\n  - knead\n  - bake", []string{
			"sequence | Name the 2 steps to bake, in order. | 1. knead / 2. bake",
		}},
		{"under a bold paragraph", "**Bread**\n\n1. mark it\n2. open the oven", []string{
			"sequence | Bread: name the 2 steps in order. | 1. mark it / 2. open the oven",
		}},
		{"four steps", "- bread\n  1. prepare it\n  2. mark it\n  3. wait\n  4. test it", []string{
			"sequence | bread: name the 4 steps in order. | 1. prepare it / 2. mark it / 3. wait / 4. test it",
			"basic | bread: what comes after “prepare it”? | mark it",
			"basic | bread: what comes after “mark it”? | wait",
			"basic | bread: what comes after “wait”? | test it",
		}},
		{"arrows behind a label", "- life of a frog: egg → tadpole → frog", []string{
			"cloze | life of a frog: egg → […] → frog | tadpole",
		}},
		{"arrows alone", "- start -> middle -> end", nil},
		{"arrows under a heading", "# Race\n- start -> middle -> end", []string{
			"cloze | start → […] → end | middle",
		}},
		{"arrows in code", "- growing up\n  - `egg => tadpole => frog`", []string{
			"cloze | growing up: egg → […] → frog | tadpole", "cloze | growing up: egg → tadpole → […] | frog",
		}},
		{"another script", "- 烤面包步骤\n  - 揉\n  - 烤", []string{
			"sequence | 烤面包步骤：按顺序列出 2 个步骤。 | 1. 揉 / 2. 烤",
		}},
		{"another language", "- pasos del pan\n  - amasar\n  - hornear", []string{
			"sequence | pasos del pan: name the 2 steps in order. | 1. amasar / 2. hornear",
		}},
		{"steps with a remark", "- bread\n  1. prepare all the dough of the day in the large bowl (or two)\n  2. **Wait**: an hour at least", []string{
			"sequence | bread: name the 2 steps in order. | 1. prepare all the dough of the day in the large bowl / 2. Wait",
		}},
		{"what is announced by a deed", "## Oven\n- works in 2 steps\n  1. open the door\n  2. close the door", []string{
			"sequence | Oven: name the 2 steps in order. | 1. open the door / 2. close the door",
		}},
		{"a chain whose link the heading shows", "# Egg\n- start -> egg -> frog", []string{"cloze | start → egg → […] | frog"}},
		{"a chain that ends in a deed", "- frog\n  - egg -> larva -> moved on to land", []string{"cloze | frog: egg → […] → moved on to land | larva"}},
		{"an aim", "# Bakery\n- to replace the oven:\n  - open the door\n  - remove it\n  - install the new one", []string{
			"sequence | Bakery: name the 3 steps to replace the oven, in order. | 1. open the door / 2. remove it / 3. install the new one",
		}},
		{"steps of what stands above", "# Bread\n- steps\n  - knead\n  - bake", []string{
			"sequence | Bread: name the 2 steps in order. | 1. knead / 2. bake",
		}},
		{"a flow of work", "- Bakery\n  - basic work flow is:\n    - knead\n    - bake", []string{
			"sequence | Bakery workflow: name the 2 steps in order. | 1. knead / 2. bake",
		}},
		{"numbered under a heading", "# Bake bread\n1. mark it\n2. open the oven", []string{
			"sequence | Bake bread: name the 2 steps in order. | 1. mark it / 2. open the oven",
		}},
		{"more than can be recalled as a whole", "- Steps to bake:\n  - mix\n  - knead\n  - fold\n  - wait\n  - roll\n  - cut\n  - bake\n  - eat", []string{
			"basic | Steps to bake: what comes after “mix”? | knead", "basic | Steps to bake: what comes after “knead”? | fold",
			"basic | Steps to bake: what comes after “fold”? | wait", "basic | Steps to bake: what comes after “wait”? | roll",
			"basic | Steps to bake: what comes after “roll”? | cut", "basic | Steps to bake: what comes after “cut”? | bake",
			"basic | Steps to bake: what comes after “bake”? | eat",
		}},
		{"two ways to reach an aim", "# Bakery\n- to replace the oven, either:\n  - add wood\n  - open the gas", nil},
		{"a place among the steps", "- Steps to bake:\n  - knead\n  - on each tray\n  - bake", nil},
		{"what is being done", "- baking a loaf\n  1. prepare it\n  2. test it", []string{
			"sequence | Name the 2 steps of baking a loaf, in order. | 1. prepare it / 2. test it",
		}},
		{"numbered things", "- bread\n  1. flour 2.0\n  2. water", nil},
		{"numbered duties", "- the baker is responsible for\n  1. mark it\n  2. open the oven", nil},
		{"numbered in another script", "- 面包\n  1. 揉\n  2. 烤", nil},
		{"numbered kinds", "- kinds of bread\n  1. rye\n  2. wheat", nil},
		{"one step", "- bread\n  1. knead", nil},
		{"not numbered", "- bread\n  - knead\n  - bake", nil},
		{"partly numbered", "- bread\n  1. knead\n\n  - bake", nil},
		{"the same step twice", "- bread\n  1. knead\n  2. Knead", nil},
		{"eight steps", "- bread\n  1. mix\n  2. knead\n  3. fold\n  4. wait\n  5. roll\n  6. cut\n  7. bake\n  8. eat", nil},
		{"a step of many words", "- bread\n  1. take all the flour that you have found in the house and put it into a large bowl\n  2. bake", nil},
		{"two parts", "- start -> end", nil},
		{"arrows without spaces", "- a->b->c", nil},
		{"the same part twice", "- a -> b -> a", nil},
		{"a link above", "- [bread](https://example.org)\n  1. knead\n  2. bake", nil},
	})
}

func TestAfterQuestionsShareTheWhole(t *testing.T) {
	for _, c := range makeDeck(t, "- bread\n  1. prepare it\n  2. mark it\n  3. wait\n  4. test it").Cards[1:] {
		if want := "1. prepare it\n2. mark it\n3. wait\n4. test it"; c.More != want {
			t.Errorf("%q has more %q, want the whole sequence", c.Question, c.More)
		}
	}
}
