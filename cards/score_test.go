package cards

import (
	"strings"
	"testing"
)

func TestScoreBounds(t *testing.T) {
	deep := Card{Rule: "gap", Section: strings.Split("a b c d e f g h i j k l m n o p q r s t u v w x y z", " ")}
	if got := score(deep, 1_000_000); got != 0 {
		t.Errorf("the lowest score is %d", got)
	}
	for _, r := range Rules() {
		if got := score(Card{Rule: r.Name}, 0); got < 1 || got > 1000 {
			t.Errorf("a card of the rule %s has score %d", r.Name, got)
		}
	}
}

func TestScoreOrder(t *testing.T) {
	base := Card{Rule: "definition", Section: []string{"Sea"}, Question: "What is a mast?", Answer: "a pole"}
	deeper, longer, detail := base, base, base
	deeper.Section = []string{"Sea", "Ships"}
	longer.Answer = "a pole that carries sails"
	detail.Rule = "gap"
	for _, c := range []struct {
		name         string
		first, later int
	}{
		{"a definition before a detail", score(base, 0), score(detail, 0)},
		{"the top of a section before its depth", score(base, 0), score(deeper, 0)},
		{"a short card before a long one", score(base, 0), score(longer, 0)},
		{"the beginning before the end", score(base, 0), score(base, 1000)},
	} {
		if c.first <= c.later {
			t.Errorf("%s: %d and %d", c.name, c.first, c.later)
		}
	}
}
