package cmd

import (
	"testing"
	"time"

	"k8scards/cards"
)

// The innermost heading is whole as long as fewer words on the progress make room.
func TestHeading(t *testing.T) {
	for _, tt := range []struct {
		section           string
		width             int
		fresh, due, drill int
		left, right       string
	}{
		{"Services", 80, 3, 12, 0, "Domain › Services", "3 new · 12 due · 0:41"},
		{"Services", 40, 3, 12, 0, "Domain › Services", "3 new · 12 due · 0:41"},
		{"Services", 40, 3, 0, 2, "… › Services", "3 new · 2 again · 0:41"},
		{"Resource Definitions", 40, 3, 0, 2, "Domain › Resource Definitions", "5 left"},
		{"Terminologies", 40, 17, 0, 2, "Domain › Terminologies", "17 new · 2 again"},
		{"Sea", 40, 17, 0, 2, "… › Sea", "17 new · 0 due · 2 again · 0:41"},
		{"Pods and what runs", 40, 17, 0, 2, "… › Pods and what runs", "17 new · 2 again"},
		{"a heading longer than any screen is wide", 40, 3, 0, 2, "… › a heading longer than any screen is wide", "5 left"},
	} {
		q := question{card: cards.Card{Section: []string{"Domain", tt.section}}, fresh: tt.fresh, due: tt.due, drill: tt.drill, elapsed: 41 * time.Second}
		if left, right := heading(q, tt.width); left != tt.left || right != tt.right {
			t.Errorf("%s, %d cells: %q and %q, want %q and %q", tt.section, tt.width, left, right, tt.left, tt.right)
		}
	}
}

// Of a cram only is told what is left of it.
func TestHeadingOfACram(t *testing.T) {
	for width, want := range map[int]string{80: "3 left · 2 again · 0:41", 34: "5 left · 0:41", 25: "5 left"} {
		q := question{card: cards.Card{Section: []string{"Domain", "Services"}}, due: 3, drill: 2, elapsed: 41 * time.Second, cram: true}
		if _, right := heading(q, width); right != want {
			t.Errorf("%d cells: %q, want %q", width, right, want)
		}
	}
}

func TestMore(t *testing.T) {
	for more, want := range map[string]string{
		"up to 8 of them":    "more: up to 8 of them",
		"- one\n- two":       "more:\n\n- one\n- two",
		"```yaml\na: b\n```": "more:\n\n```yaml\na: b\n```",
		"`kubectl get`":      "more: `kubectl get`",
	} {
		if got := (question{card: cards.Card{More: more}}).more(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
