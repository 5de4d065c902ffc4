package cards

import "testing"

func TestStatement(t *testing.T) {
	testRule(t, "statement", []ruleCase{
		{"what a thing is", "# Kitchen\n- Yeast is a fungus that makes dough rise.", []string{
			"basic | What is Yeast? | a fungus that makes dough rise.",
			"basic | Which term is meant: a fungus that makes dough rise? | Yeast",
		}},
		{"with an article", "# Kitchen\n- A whisk is a tool for beating air into cream", []string{
			"basic | What is whisk? | a tool for beating air into cream",
			"basic | Which term is meant: a tool for beating air into cream? | whisk",
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
			"basic | What is Yeast? | a fungus that makes dough rise.",
			"basic | Which term is meant: a fungus that makes dough rise? | Yeast",
		}},
		{"nothing is named", "# Kitchen\n- This is a fungus that makes dough rise", nil},
		{"of the reader", "# Kitchen\n- Our yeast is a fungus that we keep", nil},
		{"an adjective", "# Kitchen\n- Yeast is very sensitive to salt", nil},
		{"a long subject", "# Kitchen\n- The yeast of the bread from the shop at the corner is a fungus", nil},
		{"a clause", "# Kitchen\n- If the yeast is a dry one, soak it", nil},
		{"there is", "# Kitchen\n- Notice there is a bowl with dough in it", nil},
	})
}
