package cmd

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestSM2ThroughTheProgram answers one card on the days on which it is due and
// looks at the intervals that come of it, for some of the vectors of package
// srs whose grades have a button.
func TestSM2ThroughTheProgram(t *testing.T) {
	vectors := map[string]bool{"4444444": true, "4442444": true, "44222444": true, "4453535": true, "333333333333": true}
	data, err := os.ReadFile("../srs/testdata/sm2.tsv")
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for line := range strings.Lines(string(data)) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if len(fields) != 3 || !vectors[fields[0]] {
			continue
		}
		tried++
		t.Run(fields[0], func(t *testing.T) {
			t.Parallel()
			followVector(t, fields[0], numbers(t, fields[1]), numbers(t, fields[2]))
		})
	}
	if tried != 5 {
		t.Errorf("%d vectors tried, want 5", tried)
	}
}

func followVector(t *testing.T, grades string, intervals, easiness []int) {
	h := newHomeWith(t, oneCard)
	now := time.Date(2026, 3, 1, 21, 0, 0, 0, time.UTC)
	for i, grade := range grades {
		session := fmt.Sprintf("\n%c\n", grade-1) // the buttons 1 to 4 are the grades 2 to 5
		if grade < '4' {
			session += "\n3\n" // the drill, on the same day
		}
		at := now.Format(time.RFC3339)
		if o := h.run(session, "--now", at, "review"); !strings.Contains(o.out, "all done for today") {
			t.Fatalf("review %d did not end:\n%s%s", i+1, o.out, o.errOut)
		}
		var card struct {
			Interval int     `json:"interval_days"`
			Easiness float64 `json:"easiness"`
			Due      string  `json:"due"`
		}
		if err := json.Unmarshal([]byte(h.must("--now", at, "cards", "--json")), &card); err != nil {
			t.Fatal(err)
		}
		if card.Interval != intervals[i] || int(card.Easiness*100+0.5) != easiness[i] {
			t.Fatalf("after grade %d interval %d, easiness %.2f; want %d and %d", i+1, card.Interval, card.Easiness, intervals[i], easiness[i])
		}
		dayBefore := now.AddDate(0, 0, card.Interval-1).Format(time.RFC3339)
		now = now.AddDate(0, 0, card.Interval)
		if want := now.Format(time.DateOnly); card.Due != want {
			t.Fatalf("after grade %d due %s, want %s", i+1, card.Due, want)
		}
		if got := h.must("--now", dayBefore, "due"); got != "0 due, 0 new\n" {
			t.Fatalf("the day before it is due: %s", got)
		}
		if got := h.must("--now", now.Format(time.RFC3339), "due"); got != "1 due, 0 new\n" {
			t.Fatalf("on the day it is due: %s", got)
		}
	}
}

func numbers(t *testing.T, list string) (out []int) {
	t.Helper()
	for f := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, n)
	}
	return out
}
