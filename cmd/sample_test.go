package cmd

import (
	"strings"
	"testing"

	"k8scards/cards"
)

// Further lines hang below the first, so that the labels stand out.
func TestWriteSample(t *testing.T) {
	var sb strings.Builder
	err := writeSample(&sb, []cards.Card{
		{
			ID: "1", Rule: "list", Section: []string{"Bread", "Dough"}, Question: "Which flours?",
			Answer: "- rye\n- wheat", More: "```\n\tmill\n```", Source: cards.Source{File: "bread.md", Line: 7},
		},
		{ID: "2", Rule: "gap", Question: "It rests […] an \x1b[31mhour", Answer: "for"},
	})
	const want = `1. [Bread › Dough]
   Q: Which flours?
   A: - rye
      - wheat
   more: ` + "```" + `
             mill
         ` + "```" + `

2. []
   Q: It rests […] an [31mhour
   A: for
`
	if err != nil || sb.String() != want {
		t.Errorf("error %v, written\n%s\nwant\n%s", err, sb.String(), want)
	}
}
