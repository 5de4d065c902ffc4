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
