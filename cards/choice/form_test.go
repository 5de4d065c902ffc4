package choice

import (
	"testing"

	"k8scards/cards"
)

func TestForm(t *testing.T) {
	for _, tt := range []struct {
		question, answer string
		want             form
	}{
		{"Which?", "Yes.", bare},
		{"Which?", "true", bare},
		{"Which?", "No, never.", verdict},
		{"Which?", "`10250`", number},
		{"Which?", "30 seconds", number},
		{"Which?", "10.96.0.10", number},
		{"Which?", "`--force`", flag},
		{"Which?", "`-o name`", flag},
		{"Which?", "`spec.selector`", field},
		{"Which?", "`rules[].verbs`", field},
		{"Which field of a Secret is it?", "`stringData`", field},
		{"Which?", "`api.prod`", code},
		{"Which?", "`Always`", code},
		{"Which?", "`/etc/kubernetes`", path},
		{"Which?", "`$HOME/.kube/config`", path},
		{"Which?", "`kubectl get pods`", command},
		{"Which?", "`kubectl`", code},
		{"Which?", "the API server", phrase},
		{"Which?", "It is stopped and started anew.", sentence},
		{"Which?", "", phrase},
		{"Which?", "~", phrase},
	} {
		if got := newEntry(cards.Card{Question: tt.question, Answer: tt.answer}).form; got != tt.want {
			t.Errorf("%s %q has form %d, want %d", tt.question, tt.answer, got, tt.want)
		}
	}
}

func TestAsked(t *testing.T) {
	for question, want := range map[string]string{
		"Which kubectl command, run on a node, lists Pods?": "which kubectl command run",
		"A Pod is Pending. To which node does it go?":       "which node does it",
		"The port […] is open.":                             "is open.",
	} {
		if got := asked(question); len(got) > maxAsked || joined(got) != want {
			t.Errorf("%q asks for %q, want %q", question, joined(got), want)
		}
	}
}

// What sets answers of one form apart.
func TestUnalike(t *testing.T) {
	basic := func(answer string) cards.Card { return card(cards.Basic, "Sea", "Which one?", answer) }
	line := func(answer string) cards.Card { return card(cards.Command, "Sea", "Which one?", answer) }
	for _, tt := range []struct {
		name          string
		c, near, away cards.Card
	}{
		{"another unit", basic("`10250`"), basic("`6443`"), basic("`10250Mi`")},
		{"fewer digits", basic("`10250`"), basic("`10259`"), basic("`53`")},
		{"another program", line("`curl -k https://a`"), line("`curl -v -s https://b`"), line("`nc -z b`")},
		{"a path instead of a name", basic("`retain`"), basic("`delete`"), basic("`storage.k8s.io/v1`")},
		{"another first letter", basic("`Retain`"), basic("`Delete`"), basic("`delete`")},
		{"a full stop", basic("It is drained of all its Pods"), basic("It is marked with a taint first"), basic("It is marked with a taint first.")},
		{"more items", listOf(cards.List, "Which one?", "jib", "spinnaker"), listOf(cards.List, "Which one?", "rope", "net"), listOf(cards.List, "Which one?", "rope", "net", "hook")},
		{"a sentence", basic("the API server"), basic("the kubelet"), basic("It is drained of all its Pods.")},
	} {
		m := New([]cards.Card{tt.c, tt.near, tt.away})
		if e := m.entries; m.unalike(e[0], e[1]) >= m.unalike(e[0], e[2]) {
			t.Errorf("%s: %s is %v away, %s %v", tt.name, tt.near.Answer, m.unalike(e[0], e[1]), tt.away.Answer, m.unalike(e[0], e[2]))
		}
	}
}
