package cards

// score orders new cards: what is most fundamental first. A definition comes
// before a detail, a section's top before its depth, and within a section what
// its author put first; place is how many of its cards stand before. So the first
// days go through the beginnings of all sections.
func score(c Card, place int) int {
	s := ruleScore(c.Rule)
	s -= 30 * max(0, len(c.Section)-1)
	s -= min((wordCount(c.Question)+wordCount(c.Answer))/4, 15)
	s -= min(3*place, 300)
	return min(max(s, 0), 1000)
}

func ruleScore(rule string) int {
	switch rule {
	case "definition", "meaning":
		return 950
	case "question":
		return 900
	case "command", codeRule:
		return 850
	case "list":
		return 750
	case "sequence":
		return 700
	case "value":
		return 650
	}
	return 550
}
