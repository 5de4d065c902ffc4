package cards

import (
	"strings"
	"testing"
)

func TestQuestion(t *testing.T) {
	testRule(t, "question", []ruleCase{
		{"a name in another script", "- Which word is 第一?\n  - first", []string{"basic | Which word is 第一? | first"}},
		{"one answer", "- Why is the sky blue?\n  - Air scatters short waves most.", []string{
			"basic | Why is the sky blue? | Air scatters short waves most.",
		}},
		{"several answers", "- Which grains make flour?\n  - wheat\n  - rye\n  - spelt", []string{
			"list | Which grains make flour? | - wheat / - rye / - spelt",
		}},
		{"a demand behind the mark", "- Which grains make flour? Name both.\n  - wheat\n  - rye", []string{
			"list | Which grains make flour? Name both. | - wheat / - rye",
		}},
		{"a demand", "- The mill never stops. Name two remedies.\n  - brake it\n  - turn it out of the wind", []string{
			"list | The mill never stops. Name two remedies. | - brake it / - turn it out of the wind",
		}},
		{"under a heading, with a small letter", "# Mills\n- git gc runs on its own when?\n  - after many loose objects", []string{
			"basic | git gc runs on its own when? | after many loose objects",
		}},
		{"answers in order", "- How is tea made?\n  1. boil water\n  2. pour it on the leaves\n  3. wait", []string{
			"sequence | How is tea made? | 1. boil water / 2. pour it on the leaves / 3. wait",
		}},
		{"with a link in it, under a chapter", "- Chapter 2\n  - why is [rye](https://example.org) sour?\n    - it is fed with old dough", []string{
			"basic | Why is rye sour? | it is fed with old dough",
		}},
		{"what a thing is, and more of it", "# Mill\n## What is rye?\n- a grain that likes the cold\n- sown in autumn", []string{
			"basic | What is rye? | a grain that likes the cold",
		}},
		{"yes or no, with a list", "- Is rye sour?\n  - in bread\n  - not in beer", nil},
		{"talk to the reader", "- 我们应该磨面粉吗?\n  - 当然应该", nil},
		{"a question only by its mark", "- 水磨有问题?\n  - 修理水磨的轮子", nil},
		{"in Chinese", "- 磨坊为什么停了?\n  - 河里没有水", []string{"basic | 磨坊为什么停了? | 河里没有水"}},
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
		{"behind the mark", "- Why is the sky blue? Air scatters short waves. It does so by day.", []string{
			"basic | Why is the sky blue? | Air scatters short waves.",
		}},
		{"two sentences", "- The sky is blue. Which waves does air scatter?\n  - short ones", []string{
			"basic | The sky is blue. Which waves does air scatter? | short ones",
		}},
		{"numbered", "1. Why is the sky blue?\n   - Air scatters short waves.", []string{
			"basic | Why is the sky blue? | Air scatters short waves.",
		}},
		{"strong, with a paragraph behind it", "**Why is the sky blue?**\n\nAir scatters short waves. It does so by day.", []string{
			"basic | Why is the sky blue? | Air scatters short waves.",
		}},
		{"a heading", "## Why is the sky blue?\n\nAir scatters short waves. It does so by day.", []string{
			"basic | Why is the sky blue? | Air scatters short waves.",
		}},
		{"a heading with a list", "## Which grains make flour?\n- wheat\n- rye", []string{
			"list | Which grains make flour? | - wheat / - rye",
		}},
		{"a heading that names nothing", "## What is it?\n\nAir scatters short waves.", nil},
		{"a heading that asks the reader", "## Ready to sail?\n\nLift the anchor.", nil},
		{"an aside behind it", "- Why is the sky blue? (by day)", nil},
		{"asked of the reader", "- Does this look familiar? That's a cutter.", nil},
		{"no answer", "- Why is the sky blue?", nil},
		{"only a link", "- What is the plan for winter?\n  - [a page](https://example.org/plan)", nil},
		{"a single word", "- Why?\n  - Because of the rain.", nil},
		{"the mark is code", "- Press `?`\n  - Help appears at once.", nil},
		{"no question mark", "- The sky is blue\n  - Air scatters short waves most.", nil},
		{"two question marks", "- How big is it??\n  - Very big indeed.", nil},
		{"eight answers", "- Which paints?\n  - red\n  - blue\n  - green\n  - gold\n  - grey\n  - pink\n  - teal\n  - lime", nil},
		{"long answers", "- Which books?\n" + strings.Repeat("  - a novel with a long title that nobody could recall in full\n", 4), nil},
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
