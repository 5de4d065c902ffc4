package cards

import "testing"

func TestSequence(t *testing.T) {
	testRule(t, "sequence", []ruleCase{
		{"numbered", "- bread\n  1. knead\n  2. wait\n  3. bake", []string{
			"sequence | bread: name the 3 steps in order. | 1. knead / 2. wait / 3. bake",
		}},
		{"all numbered zero", "- bread\n  0. knead\n  0. bake", []string{
			"sequence | bread: name the 2 steps in order. | 1. knead / 2. bake",
		}},
		{"announced as steps", "- Steps to bake:\n  - knead\n  - bake", []string{
			"sequence | Steps to bake: name the 2 steps in order. | 1. knead / 2. bake",
		}},
		{"under a bold paragraph", "**Bread**\n\n1. knead\n2. bake", []string{
			"sequence | **Bread**: name the 2 steps in order. | 1. knead / 2. bake",
		}},
		{"four steps", "- bread\n  1. mix\n  2. knead\n  3. wait\n  4. bake", []string{
			"sequence | bread: name the 4 steps in order. | 1. mix / 2. knead / 3. wait / 4. bake",
			"basic | bread: what comes after “mix”? | knead",
			"basic | bread: what comes after “knead”? | wait",
			"basic | bread: what comes after “wait”? | bake",
		}},
		{"arrows behind a label", "- life of a frog: egg → tadpole → frog", []string{
			"sequence | life of a frog: name the 3 steps in order. | 1. egg / 2. tadpole / 3. frog",
		}},
		{"arrows alone", "- start -> middle -> end", nil},
		{"arrows under a heading", "# Race\n- start -> middle -> end", []string{
			"basic | Race: what comes after “start”? | middle", "basic | Race: what comes after “middle”? | end",
		}},
		{"arrows in code", "- growing up\n  - `egg => tadpole => frog`", []string{
			"sequence | growing up: name the 3 steps in order. | 1. egg / 2. tadpole / 3. frog",
		}},
		{"another script", "- 烤面包步骤\n  - 揉\n  - 烤", []string{
			"sequence | 烤面包步骤 (1 → 2)? | 1. 揉 / 2. 烤",
		}},
		{"another language", "- pasos del pan\n  - amasar\n  - hornear", []string{
			"sequence | pasos del pan: name the 2 steps in order. | 1. amasar / 2. hornear",
		}},
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
	for _, c := range makeDeck(t, "- bread\n  1. mix\n  2. knead\n  3. wait\n  4. bake").Cards[1:] {
		if want := "1. mix\n2. knead\n3. wait\n4. bake"; c.More != want {
			t.Errorf("%q has more %q, want the whole sequence", c.Question, c.More)
		}
	}
}
