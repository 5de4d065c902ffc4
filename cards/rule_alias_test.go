package cards

import "testing"

func TestAlias(t *testing.T) {
	testRule(t, "alias", []ruleCase{
		{"under a term", "- pump\n  - also called water lifter", []string{
			"basic | What is another name for a pump? | water lifter",
		}},
		{"of one of many", "- wells have pumps\n- pump\n  - also called water lifter", []string{
			"basic | What is another name for a pump? | water lifter",
		}},
		{"under a heading", "## Pump\n- aka water lifter", []string{"basic | What is another name for Pump? | water lifter"}},
		{"a former name", "- pump\n  - Formerly known as **the lifter**.", []string{
			"basic | What is another name for a pump? | **the lifter**",
		}},
		{"among other points", "- pump\n  - is made of iron\n  - also known as lifter", []string{
			"basic | What is another name for a pump? | lifter",
		}},
		{"a short form", "- wheels\n  - Revolving Wooden Wheel (RWW)\n  - is made of oak", []string{
			"basic | What does RWW stand for? | Revolving Wooden Wheel",
		}},
		{"a short form in front", "# Mill\n- RWW (Revolving Wooden Wheel)", []string{
			"basic | What does RWW stand for? | Revolving Wooden Wheel",
		}},
		{"a short form that the heading shows", "# Revolving Wooden Wheel\n- RWW (Revolving Wooden Wheel)", nil},
		{"brackets of another kind", "# Mill\n- RWW (the one in the yard)", nil},
		{"what it is short for", "- pump\n  - short for water pump", nil},
		{"nothing above", "- also called water lifter", nil},
		{"its own name", "- pump\n  - also called Pump", nil},
		{"in a sentence", "- pump\n  - people say it is also called lifter", nil},
		{"too long a name", "- pump\n  - also called the thing that lifts water out of wells", nil},
		{"under a statement", "## Well\n- The pump is old\n  - also called lifter", nil},
	})
}
