package typed

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"k8scards/cards"
)

func TestAsks(t *testing.T) {
	for _, c := range []struct {
		card cards.Card
		want bool
	}{
		{cards.Card{Kind: cards.Command, Answer: "`git log` on the main branch of it"}, true},
		{cards.Card{Answer: "`spec.hull`"}, true},
		{cards.Card{Answer: "on the upper deck"}, true},
		{cards.Card{Answer: "somewhere on the upper deck"}, false},
		{cards.Card{Items: []string{"jib", "main sail"}}, true},
		{cards.Card{Items: []string{"jib", "a sail that is set before the wind"}}, false},
	} {
		if got := Asks(c.card); got != c.want {
			t.Errorf("%+v: %v", c.card, got)
		}
	}
}

func TestCheckText(t *testing.T) {
	const question = "Which part of a ship holds the anchor?"
	for _, c := range []struct {
		question, answer, given string
		right                   bool
		remarks                 []string
	}{
		{question, "the bow", "bow", true, nil},
		{question, "The bow.", "  a BOW ", true, nil},
		{question, "the bow of the ship", "bow", true, nil},
		{question, "bow", "the bow of a ship", true, nil},
		{question, "bow", "row", false, nil},
		{question, "capstan", "capstain", true, []string{"spelt capstan"}},
		{question, "capstan", "capstian", true, []string{"spelt capstan"}},
		{question, "cathead", "hawsehole", false, nil},
		{question, "hawse hole", "hawse-hole", true, nil},
		{question, "hawse hole", "hawsehole", true, nil},
		{question, "internal", "external", false, nil},
		{question, "ingress", "egress", false, nil},
		{question, "upstream", "downstream", false, nil},
		{question, "stable", "unstable", false, nil},
		{question, "authorized", "unauthorized", false, nil},
		{question, "node", "mode", false, nil},
		{question, "not at night", "at night", false, []string{"missing: not"}},
		{question, "at night", "never at night", false, []string{"too much: never"}},
		{question, "three masts", "3 masts", true, nil},
		{question, "12 knots", "13 knots", false, []string{"missing: 12", "too much: 13"}},
		{question, "oars and sails", "sails and oars", true, nil},
		{question, "oars and sails", "sails, oars", true, nil},
		{question, "oars then sails", "sails then oars", false, nil},
		{"Which is larger, a brig or a sloop?", "a brig", "brig", true, nil},
		{"Which is larger, a brig or a sloop?", "a brig", "sloop", false, nil},
		{question, "锚", "锚", true, nil},
		{question, "ship", "", false, nil},
	} {
		got := Check(cards.Card{Question: c.question, Answer: c.answer}, c.given)
		if got.Right != c.right || !slices.Equal(got.Remarks, c.remarks) {
			t.Errorf("%q for %q: %v %q, want %v %q", c.given, c.answer, got.Right, got.Remarks, c.right, c.remarks)
		}
	}
}

func TestCheckCode(t *testing.T) {
	for _, c := range []struct {
		answer, given string
		right         bool
		remarks       []string
	}{
		{"`6443`", "6443", true, nil},
		{"`6443`", "`6443`", true, nil},
		{"`6443`", "6444", false, nil},
		{"`maxUnavailable`", "maxunavailable", true, []string{"written maxUnavailable"}},
		{"`maxUnavailable`", "maxUnavailble", false, []string{"nearly: maxUnavailable"}},
		{"`spec.hull.planks[].wood`", "spec.hull.planks.wood", true, nil},
		{"`spec.hull.planks[].wood`", ".spec.hull.planks[*].wood", true, nil},
		{"`spec.hull.planks[].wood`", "spec.hull.planks[0].wood", true, nil},
		{"`spec.hull.planks[].wood`", "spec.hull.wood", false, nil},
		{"`/var/lib/ships`", "/var/lib/ships/", false, []string{"nearly: /var/lib/ships"}},
	} {
		got := Check(cards.Card{Question: "Which?", Answer: c.answer}, c.given)
		if got.Right != c.right || !slices.Equal(got.Remarks, c.remarks) {
			t.Errorf("%q for %q: %v %q, want %v %q", c.given, c.answer, got.Right, got.Remarks, c.right, c.remarks)
		}
	}
}

func TestCheckCommand(t *testing.T) {
	for _, c := range []struct {
		answer, given string
		right         bool
		remarks       string
	}{
		{"`kubectl get pods -n sea`", "k get -n=sea po", true, ""},
		{"`kubectl get pods -n sea`", "`kubectl -n 'sea' get pods`", true, ""},
		{"`kubectl get pods -n sea`", "kubectl get pods", false, "missing: --namespace=sea"},
		{"`kubectl get pods -n sea`", "kubectl get pods -n sea | sort", false, "too much: sort"},
		{"`kubectl get pods -n sea`", "kubectl get pods -n 'sea", false, "not a shell line"},
		{"`kubectl get pods -n sea`", "kubectl get pods --sea", false, "kubectl get: unknown flag: --sea"},
		{"`helm list -A`", "helm ls --all-namespaces", true, ""},
		{"`sort -k 2 ships`", "sort  -k 2 'ships'", true, ""},
		{"`sort -k 2 ships`", "sort -k 1 ships", false, "missing: -k 2 ships"},
	} {
		got := Check(cards.Card{Kind: cards.Command, Question: "Which?", Answer: c.answer}, c.given)
		if got.Right != c.right || !strings.HasPrefix(strings.Join(got.Remarks, "; "), c.remarks) {
			t.Errorf("%q for %q: %+v, want %v %s", c.given, c.answer, got, c.right, c.remarks)
		}
	}
}

func TestCheckItems(t *testing.T) {
	list := cards.Card{Kind: cards.List, Question: "Which are the sails?", Items: []string{"main sail", "`jib`", "spinnaker"}}
	sequence := cards.Card{Kind: cards.Sequence, Question: "Which are the steps?", Items: []string{"aim", "load", "fire"}}
	pairs := cards.Card{Kind: cards.List, Question: "Which are the tools?", Items: []string{"needle and thread", "palm"}}
	for _, c := range []struct {
		card     cards.Card
		given    string
		right    bool
		recalled float64
		remarks  []string
	}{
		{list, "jib, spinnaker and main sail", true, 1, nil},
		{list, "spinaker; JIB\nmain", true, 1, []string{"written jib", "spelt spinnaker"}},
		{list, "main, jib", false, 2.0 / 3, []string{"missing: spinnaker"}},
		{list, "main jib spinnaker", true, 1, nil},
		{list, "main, jib, spinnaker, keel", false, 1, []string{"too much: keel"}},
		{sequence, "aim, load, fire", true, 1, nil},
		{sequence, "load, aim, fire", false, 1, []string{"too late: load"}},
		{pairs, "palm, thread and needle", true, 1, nil},
		{pairs, "palm and needle", false, 0.5, []string{"missing: needle and thread", "too much: needle"}},
	} {
		got := Check(c.card, c.given)
		if got.Right != c.right || got.Recalled != c.recalled || !slices.Equal(got.Remarks, c.remarks) {
			t.Errorf("%q: %+v, want %v %v %q", c.given, got, c.right, c.recalled, c.remarks)
		}
	}
}

func TestCheckMarkdown(t *testing.T) {
	card := func(answer string) cards.Card {
		return cards.Card{Kind: cards.Basic, Question: "Which?", Answer: answer}
	}
	items := func(kind cards.Kind, items ...string) cards.Card {
		return cards.Card{Kind: kind, Question: "Which?", Items: items}
	}
	for _, c := range []struct {
		card  cards.Card
		given string
		want  bool
	}{
		{card("`git log`"), "`git log`", true},
		{card("`git log`"), "git", false},
		{card("`rm *a* <file>`"), "rm *a* <file>", true},
		{card("`rm *a* <file>`"), "rm a", false},
		{card("**Ada** of [Rome](https://example.org)"), "ada of rome", true},
		{card("a \\* b &amp; c"), "a * b & c", true},
		{card("`!`"), "!", true},
		{card("`!`"), "?", false},
		{card("1931"), "1932", false},
		{items(cards.List, "red", "white"), "white and red", true},
		{items(cards.List, "red", "`white`"), "White,red", true},
		{items(cards.List, "red", "white"), "red", false},
		{items(cards.List, "red", "white"), "red, red", false},
		{items(cards.List, "red", "white"), "red, white, blue", false},
		{items(cards.List, "salt and pepper", "bread"), "bread, salt", false},
		{items(cards.Sequence, "knead", "wait", "bake"), "knead, wait, bake", true},
		{items(cards.Sequence, "knead", "wait", "bake"), "1. knead, 2. wait, and 3. bake", true},
		{items(cards.Sequence, "knead", "wait", "bake"), "knead, bake, wait", false},
		{items(cards.Sequence, "knead", "wait"), "wait, knead", false},
		{items(cards.Sequence, "烤", "揉"), "烤、揉", true},
	} {
		if got := Check(c.card, c.given); got.Right != c.want {
			t.Errorf("%q for %q: %+v", c.given, c.card.Answer, got)
		}
	}
}

// The answer itself is always right, and nothing typed makes it fail.
func TestTheAnswerIsRight(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		answer := rapid.StringMatching("[a-z`]{1,8}( [a-z,.0-9`]{1,8}){0,5}").Draw(rt, "answer")
		c := cards.Card{Question: rapid.String().Draw(rt, "question"), Answer: answer}
		if plain := cards.Plain(answer); strings.TrimSpace(plain) != "" && !Check(c, plain).Right {
			rt.Errorf("%q for %q is wrong: %+v", plain, answer, Check(c, plain))
		}
		Check(c, rapid.String().Draw(rt, "given"))
	})
}

func TestRemark(t *testing.T) {
	for want, remarks := range map[string][]string{
		"":                                       nil,
		"missing: a, b; too much: c":             {"missing: a", "missing: b", "too much: c"},
		"web instead of api; missing: a":         {"web instead of api", "missing: a"},
		"missing: a; x instead of y; missing: b": {"missing: a", "x instead of y", "missing: b"},
		"spelt jib; missing: a: b, c":            {"spelt jib", "missing: a: b", "missing: c"},
	} {
		if got := (Verdict{Remarks: remarks}).Remark(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
