package apicheck

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// checkBlock checks a code block: commands, or YAML. Lines count from the fence.
func (c *Checker) checkBlock(n *notes.Node, s surroundings) []problem {
	switch lang := strings.ToLower(n.Lang); {
	case slices.Contains([]string{"yaml", "yml", "json"}, lang), lang == "" && looksLikeYAML(n.Code):
		return c.checkYAML(n.Code, s)
	case slices.Contains([]string{"", "sh", "bash", "shell", "console"}, lang):
		return c.checkScript(n.Code, s)
	}
	return nil
}

// checkYAML checks all documents of a block. Templates and files of other
// programs are left alone.
func (c *Checker) checkYAML(src string, s surroundings) []problem {
	if strings.Contains(src, "{{") || s.foreign() {
		return nil
	}
	docs, err := decode(src)
	if err != nil {
		return []problem{{1, "YAML: " + err.Error()}}
	}
	var found []problem
	for _, doc := range docs {
		if isObject(doc) {
			found = append(found, c.graph.checkObject(doc)...)
			found = append(found, c.checkRules(doc)...)
		} else {
			found = append(found, c.graph.checkFragment(doc, c.named(s))...)
		}
	}
	return found
}

// foreign reports whether a card is on files that do not belong to the API.
func (s surroundings) foreign() bool {
	for _, w := range []string{"Helm", "Chart", "chart", "values.yaml", "crictl.yaml", "containerd", "Corefile"} {
		if strings.Contains(s.card, w) || strings.Contains(s.headings, w) && w == "Chart" {
			return true
		}
	}
	return false
}

// named returns the kinds that a card names, or else the heading over it.
func (c *Checker) named(s surroundings) []Kind {
	if kinds := c.names.in(s.card); len(kinds) > 0 {
		return kinds
	}
	return c.names.in(s.headings)
}

// checkScript checks the commands of a block, a line each.
func (c *Checker) checkScript(src string, s surroundings) []problem {
	var found []problem
	for i, line := range strings.Split(src, "\n") {
		line = strings.TrimPrefix(strings.TrimSpace(line), "$ ")
		if c.commands.Concerns(line) {
			for _, text := range c.checkCommand(line, s) {
				found = append(found, problem{i + 1, text})
			}
		}
	}
	return found
}
