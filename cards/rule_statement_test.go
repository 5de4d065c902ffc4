package cards

import "testing"

func TestStatement(t *testing.T) {
	testRule(t, "statement", []ruleCase{
		{"what a thing is", "# Kitchen\n- Yeast is a fungus that makes dough rise.", []string{
			"basic | What is Yeast? | a fungus that makes dough rise",
			"basic | Which term is meant: a fungus that makes dough rise? | Yeast",
		}},
		{"with an article", "# Kitchen\n- A whisk is a tool that beats air into cream", []string{
			"basic | What is a whisk? | a tool that beats air into cream",
			"basic | Which term is meant: a tool that beats air into cream? | whisk",
		}},
		{"of several", "# Kitchen\n- Sieves are the tools that hold back lumps", []string{
			"basic | What are Sieves? | the tools that hold back lumps",
			"basic | Which term is meant: the tools that hold back lumps? | Sieves",
		}},
		{"behind code", "# Tools\n- `tar` is a program that packs files", []string{
			"basic | What is `tar`? | a program that packs files",
			"basic | Which term is meant: a program that packs files? | `tar`",
		}},
		{"in a free paragraph", "# Kitchen\n\nYeast is a fungus that makes dough rise. It likes sugar.", []string{
			"basic | What is Yeast? | a fungus that makes dough rise",
			"basic | Which term is meant: a fungus that makes dough rise? | Yeast",
		}},
		{"no article", "# Kitchen\n- Sieves are tools that hold back lumps of flour", []string{
			"basic | What are Sieves? | tools that hold back lumps of flour",
			"basic | Which term is meant: tools that hold back lumps of flour? | Sieves",
		}},
		{"with its short form", "# Kitchen\n- A Hot Air Machine (HAM) is a box that bakes", []string{
			"basic | What is a Hot Air Machine (HAM)? | a box that bakes",
			"basic | What does HAM stand for? | Hot Air Machine",
		}},
		{"in the second sentence", "# Kitchen\n- Bread is good. Yeast is a fungus that makes dough rise", []string{
			"basic | What is Yeast? | a fungus that makes dough rise",
			"basic | Which term is meant: a fungus that makes dough rise? | Yeast",
		}},
		{"twice of one", "# Kitchen\n- Yeast is a fungus of one cell. Yeast is a thing of bakers", []string{
			"basic | What is Yeast? | a fungus of one cell",
		}},
		{"any of its kind", "# Kitchen\n- The sieve is a tool that holds back lumps", []string{
			"basic | What is a sieve? | a tool that holds back lumps",
			"basic | Which term is meant: a tool that holds back lumps? | sieve",
		}},
		{"a judgement", "# Kitchen\n- Yeast is a great problem for brewers", nil},
		{"the only one", "# Kitchen\n- Yeast is the only fungus in bread", nil},
		{"a word for what was said", "# Kitchen\n- The result is a bread without salt", nil},
		{"nothing is named", "# Kitchen\n- This is a fungus that makes dough rise", nil},
		{"of the reader", "# Kitchen\n- Our yeast is a fungus that we keep", nil},
		{"an adjective", "# Kitchen\n- Yeast is very sensitive to salt", nil},
		{"a long subject", "# Kitchen\n- The yeast of the bread from the shop at the corner is a fungus", nil},
		{"a clause", "# Kitchen\n- If the yeast is a dry one, soak it", nil},
		{"there is", "# Kitchen\n- Notice there is a bowl with dough in it", nil},
	})
}
