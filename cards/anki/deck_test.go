package anki

import "k8scards/cards"

// A hardCase is a card whose text is easily lost on the way to Anki, and
// what must be seen of it there.
type hardCase struct {
	card        cards.Card
	front, back []string
}

// yaml has the indentation that must survive, by tabs too.
const yaml = "spec:\n  template:\n    # pods\n    - \"name\": <none>\n\targs: {{ .Values.args }}"

// hardCases is a deck of them, of every kind. Decks within a deck come before
// it, and one is spelled in two ways.
func hardCases() []hardCase {
	section := []string{"Services & Networking", `The "Service" :: API`}
	at := func(line int) cards.Source { return cards.Source{File: "notes/net.md", Line: line, EndLine: line} }
	return []hardCase{
		{cards.Card{
			ID: "000000000001", Kind: cards.Basic, Rule: "fact", Section: section, Domain: "Services & Networking",
			Question: "What does `<none>` in EXTERNAL-IP & <pending> without code mean?",
			Answer:   "`<none>`: not asked for; <pending>: **no** load balancer yet",
			More:     "- see [the docs](https://kubernetes.io/docs/)\n- <!-- hidden -->and [here](other.md)",
			Source:   at(1),
		}, []string{"<none>", "& <pending> without code"}, []string{"<pending>: no load", "the docs", "and here", "notes/net.md:1"}},
		{cards.Card{
			ID: "000000000002", Kind: cards.Command, Rule: "command", Section: section,
			Question: "# Which command: names and restarts of all Pods?",
			Answer:   "`kubectl get po -o jsonpath='{range .items[*]}{.metadata.name}{\"\\t\"}{end}'`",
			Source:   at(2),
		}, []string{"# Which command"}, []string{`jsonpath='{range .items[*]}{.metadata.name}{"\t"}{end}'`}},
		{cards.Card{
			ID: "000000000003", Kind: cards.Basic, Rule: "question", Section: section,
			Question: "What is wrong here?\n\n```yaml\n" + yaml + "\n```",
			Answer:   "```\n" + yaml + "\n```",
			Source:   at(3),
		}, []string{"spec:\n  template:\n    # pods\n    - \"name\": <none>\n\targs: {{ .Values.args }}"}, []string{yaml}},
		{cards.Card{
			ID: "000000000004", Kind: cards.Cloze, Rule: "fact", Section: section,
			Question: "In `{{ .Chart }}`, the IPv6 loopback address is […], and {{c2::this}} is no cloze.",
			Answer:   "`::1` {{ .x }}",
			Source:   at(4),
		}, []string{"{{ .Chart }}, the IPv6 loopback address is [...], and {{c2::this}} is no cloze."}, []string{"::1 {{ .x }}"}},
		{cards.Card{
			ID: "000000000005", Kind: cards.Cloze, Rule: "fact", Section: section,
			Question: "Two gaps: […] and […]", Answer: "a, b", Source: at(5),
		}, []string{"Two gaps: […] and […]"}, []string{"a, b"}},
		{cards.Card{
			ID: "000000000006", Kind: cards.List, Rule: "enumeration", Section: section[:1],
			Question: `Name the 2 things Anki takes for its own: \\(x\\) and \\[y\\] and [sound:a.mp3] [latex]x[/latex] [$]1[/$]`,
			Answer:   "- `\\(x\\)`\n- b", Items: []string{"`\\(x\\)` [anki:tts lang=en]", "*b*"}, Source: at(6),
		}, []string{`\(x\) and \[y\] and [sound:a.mp3] [latex]x[/latex] [$]1[/$]`}, []string{`\(x\) [anki:tts lang=en]`}},
		{cards.Card{
			ID: "000000000007", Kind: cards.Sequence, Rule: "sequence", Section: []string{"Cafe\u0301 DNS"},
			Question: "The same question", Answer: "1. cafe\u0301\n2. 节点", Items: []string{"cafe\u0301", "节点"}, Source: at(7),
		}, []string{"The same question"}, []string{"caf\u00e9", "节点"}},
		{cards.Card{
			ID: "000000000008", Kind: cards.Basic, Rule: "question", Section: nil,
			Question: "The same question", Answer: "says \"no\",\tand ends in a backslash `\\`", Source: at(8),
		}, []string{"The same question"}, []string{`says "no", and ends in a backslash \`}},
		{cards.Card{
			ID: "000000000009", Kind: cards.Command, Rule: "command", Section: []string{"Caf\u00e9 DNS"},
			Question: "``\u0338 =\u0338`` *\u0338*", Answer: "a", Source: at(9),
		}, []string{"\u0338 \u2260"}, []string{"a"}},
	}
}

func hardCards() []cards.Card {
	var cs []cards.Card
	for _, h := range hardCases() {
		cs = append(cs, h.card)
	}
	return cs
}
