package apicheck

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// checkFragment checks a piece of YAML that does not say of what kind it is: it
// has to fit somewhere into one of the kinds. If it fits nowhere, it says what is
// wrong where it fits best.
func (g *Graph) checkFragment(n *yaml.Node, kinds []Kind) []problem {
	if len(kinds) == 0 {
		return []problem{{n.Line, "YAML without a kind, and no kind is named near it"}}
	}
	var best []problem
	for _, k := range kinds {
		found := g.fit(n, k)
		if len(found) == 0 {
			return nil
		}
		if best == nil || better(found, best) {
			best = found
		}
	}
	return best
}

// better reports whether a fragment fits better where a problems are found than
// where b are: there are fewer, or they begin later.
func better(a, b []problem) bool {
	return len(a) < len(b) || len(a) == len(b) && len(a) > 0 && a[0].line > b[0].line
}

// fit returns what is wrong with a fragment at the place in a kind where it fits
// best: as the whole object, or as any part.
func (g *Graph) fit(n *yaml.Node, k Kind) []problem {
	best := g.checkValue(n, k.Ref, "")
	g.reach(k.Ref, func(name string, t fields) {
		ref := name
		if n.Kind == yaml.SequenceNode {
			ref = "[]" + name
		}
		if found := g.checkValue(n, ref, ""); better(found, best) {
			best = found
		}
	})
	for i := range best {
		best[i].text = fmt.Sprintf("fits nowhere in a %s: %s", k.Name, best[i].text)
	}
	return best
}

// looksLikeYAML reports whether a code block without a language is YAML.
func looksLikeYAML(src string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(src), "\n")
	key, _, ok := strings.Cut(strings.TrimPrefix(first, "- "), ":")
	return ok && key != "" && !strings.ContainsAny(key, " /$|=(\"'")
}
