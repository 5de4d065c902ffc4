package cards

import (
	"strings"
	"testing"
)

func TestMarked(t *testing.T) {
	testRule(t, "marked", []ruleCase{
		{"answer nested", "- Q: Who drew the engine?\n  - A: Watt", []string{"basic | Who drew the engine? | Watt"}},
		{"answer beside", "- Q: Who drew the engine?\n- A: Watt", []string{"basic | Who drew the engine? | Watt"}},
		{"answer behind", "- Q: Who drew the engine? A: Watt", []string{"basic | Who drew the engine? | Watt"}},
		{"in free paragraphs", "Q: Who drew the engine?\n\nA: Watt", []string{"basic | Who drew the engine? | Watt"}},
		{"with numbers", "Q1. Who drew the engine?\n\nAnswer: Watt", []string{"basic | Who drew the engine? | Watt"}},
		{"strong marks", "- **Question**: Who drew the engine?\n  - **Answer:** Watt", []string{"basic | Who drew the engine? | Watt"}},
		{"answer without a mark", "- Q: Who drew the engine?\n  - Watt", []string{"basic | Who drew the engine? | Watt"}},
		{"a long answer", "- Q: Who drew the engine?\n  - A: Watt did. " + strings.Repeat("He drew it well. ", 9), []string{"basic | Who drew the engine? | Watt did."}},
		{"an answer that only announces", "- Q: Who drew the engine?\n  - A: Two people:\n    - Watt\n    - Papin", nil},
		{"a name with a stroke", "- A-frame: a gable", nil},
		{"two signs of a comparison", "- a pump == a lifter and a wheel == a disc", nil},
		{"in Chinese", "- 问：谁画了发动机\n  - 答：瓦特", []string{"basic | 谁画了发动机 | 瓦特"}},
		{"double colon", "- capital of France :: Paris", []string{"basic | capital of France | Paris"}},
		{"double colon with its subject", "# Capitals\n- France :: Paris", []string{"basic | Capitals: France | Paris"}},
		{"highlight", "# Sea\n- the mast is ==21 feet== high", []string{"cloze | Sea: the mast is […] high | 21 feet"}},
		{"two highlights", "# Sea\n- The ==mast== is ==21 feet== high", []string{
			"cloze | The […] is 21 feet high | mast", "cloze | The mast is […] high | 21 feet",
		}},
		{"no answer", "- Q: Who drew the engine?", nil},
		{"a property", "- draught:: 21", nil},
		{"colons in code", "- the address `:: 1` is short", nil},
		{"equals signs in code", "- `a ==b== c` compares", nil},
		{"an open highlight", "- the mast is ==21 feet high", nil},
	})
}
