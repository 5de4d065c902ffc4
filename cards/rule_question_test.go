package cards

import "testing"

func TestQuestion(t *testing.T) {
	testRule(t, "question", []ruleCase{
		{"one answer", "- Why is the sky blue?\n  - Air scatters short waves most.", []string{
			"basic | Why is the sky blue? | Air scatters short waves most.",
		}},
		{"several answers", "- Which grains make flour?\n  - wheat\n  - rye\n  - spelt", []string{
			"list | Which grains make flour? | - wheat / - rye / - spelt",
		}},
		{"answers in order", "- How is tea made?\n  1. boil water\n  2. pour it on the leaves\n  3. wait", []string{
			"sequence | How is tea made? | 1. boil water / 2. pour it on the leaves / 3. wait",
		}},
		{"a command", "- How do you list hidden files?\n  - `ls -a`", []string{
			"command | How do you list hidden files? | `ls -a`",
		}},
		{"a code block", "- How does a loop look in Go?\n  ```go\n  for i := range 3 {}\n  ```", []string{
			"basic | How does a loop look in Go? | ```go / for i := range 3 {} / ```",
		}},
		{"about the term above", "- water\n  - Why does it boil?\n    - Heat frees its molecules.", []string{
			"basic | water: Why does it boil? | Heat frees its molecules.",
		}},
		{"a wide question mark", "- 为什么天是蓝色的？\n  - 空气散射短波。", []string{
			"basic | 为什么天是蓝色的？ | 空气散射短波。",
		}},
		{"a link beside the answer", "- Why is the sky blue?\n  - [a page](https://example.org)\n  - Air scatters short waves.", []string{
			"basic | Why is the sky blue? | Air scatters short waves.",
		}},
		{"no answer", "- Why is the sky blue?", nil},
		{"only a link", "- What is the plan for winter?\n  - [a page](https://example.org/plan)", nil},
		{"a single word", "- Why?\n  - Because of the rain.", nil},
		{"the mark is code", "- Press `?`\n  - Help appears at once.", nil},
		{"no question mark", "- The sky is blue\n  - Air scatters short waves most.", nil},
		{"two question marks", "- How big is it??\n  - Very big indeed.", nil},
		{"eight answers", "- Which paints?\n  - red\n  - blue\n  - green\n  - gold\n  - grey\n  - pink\n  - teal\n  - lime", nil},
		{"long answers", "- Which books?\n  - a novel with a long title that nobody could recall in full\n  - another one", nil},
	})
}

func TestQuestionWithCodeDoesNotRepeatIt(t *testing.T) {
	c := makeDeck(t, "- How does a loop look?\n  ```\n  for {}\n  ```\n  - [manual](https://example.org)").Cards[0]
	if c.More != "- [manual](https://example.org)" || c.Source.EndLine != 4 {
		t.Errorf("more is %q, the source ends on line %d", c.More, c.Source.EndLine)
	}
}

func TestQuestionTooLongAnAnswer(t *testing.T) {
	long := "- Who came?\n  - one"
	for range maxAnswer {
		long += " more"
	}
	testRule(t, "question", []ruleCase{{"a word too many", long, nil}})
}
