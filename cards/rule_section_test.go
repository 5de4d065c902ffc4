package cards

import "testing"

func TestSection(t *testing.T) {
	testRule(t, "section", []ruleCase{
		{"names under a heading", "# Sails of a ship\n- jib\n- spinnaker\n- mainsail", []string{
			"list | Name the 3 sails of a ship. | - jib / - spinnaker / - mainsail",
		}},
		{"terms with their meanings", "# Sails\n- jib: a sail before the mast\n- spinnaker: a sail for the wind from behind\n- mainsail: the sail behind the mast", []string{
			"list | Name the 3 sails. | - jib / - spinnaker / - mainsail",
		}},
		{"code", "# Manifest keys\n- `kind`\n- `metadata`\n- `spec`", []string{"list | Name the 3 manifest keys. | - `kind` / - `metadata` / - `spec`"}},
		{"one word under a heading", "# Ship\n## Sails\n- jib\n- spinnaker\n- mainsail", []string{
			"list | Ship: name the 3 sails. | - jib / - spinnaker / - mainsail",
		}},
		{"remarks", "# Ship\n## Sails\n- **jib (small)**\n- spinnaker (of silk)\n- mainsail", []string{
			"list | Ship: name the 3 sails. | - jib / - spinnaker / - mainsail",
		}},
		{"a heading of one thing", "# Ship\n- jib\n- spinnaker\n- mainsail", nil},
		{"under a heading that only sorts", "# Ship\n## Overview\n- jib\n- spinnaker\n- mainsail", nil},
		{"two are few", "# Sails\n- jib\n- mainsail", nil},
		{"eight are many", "# Sails\n- a1\n- b1\n- c1\n- d1\n- e1\n- f1\n- g1\n- h1", nil},
		{"a statement among them", "# Sails\n- jib\n- the mainsail is large\n- spinnaker", nil},
		{"a paragraph among them", "# Sails\nSome text.\n\n- jib\n- spinnaker\n- mainsail", nil},
	})
}
