package stats

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"k8scards/cmd/term"
	"k8scards/srs"
	"k8scards/store"
)

// sample is a report of some months.
func sample(t *testing.T) Report {
	deck := deckOf(26)
	deck[3].Question = "Is `<script>alert(1)</script>` \x1b[31m harmless?"
	r := rand.New(rand.NewPCG(1, 2))
	states := map[string]srs.State{}
	var events []store.Event
	for day := today - 100; day <= today; day++ {
		for _, c := range deck {
			if st := states[c.ID]; st.Due <= day && r.IntN(4) == 0 {
				g := []srs.Grade{srs.Again, srs.Hard, srs.Good, srs.Easy}[r.IntN(4)]
				states[c.ID] = srs.SM2(st, g, day)
				events = append(events, answer(c.ID, day, g))
			}
		}
	}
	return collect(t, deck, states, events...)
}

func page(t *testing.T, r Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := r.WritePage(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The page loads nothing, and text of the notes is text in it.
func TestPageLoadsNothing(t *testing.T) {
	html := page(t, sample(t))
	for _, bad := range []string{"src=", "href=", "@import", "<script>alert", "fetch(", "XMLHttpRequest", "\x1b"} {
		if strings.Contains(html, bad) {
			t.Errorf("%q in the page", bad)
		}
	}
	if !strings.Contains(html, "default-src 'none'") {
		t.Error("the page may load things")
	}
}

// In a browser the page shows its plots, without an error and without a network.
func TestPageInChromium(t *testing.T) {
	if os.Getenv("K8SCARDS_BROWSER") == "" {
		t.Skip("make page installs the browser")
	}
	for name, r := range map[string]Report{"sample": sample(t), "nothing learned": collect(t, deckOf(2), nil)} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "stats.html")
			if err := os.WriteFile(file, []byte(page(t, r)), 0o600); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("node", filepath.Join("testdata", "check_page.mjs"), file, file+".png")
			cmd.Stderr = os.Stderr
			out, err := cmd.Output()
			if err != nil {
				t.Fatal(err)
			}
			var seen struct {
				Errors, Requests []string
				Title            string
				Width, Squares   int
				Plots            map[string]float64
			}
			if err := json.Unmarshal(out, &seen); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			t.Logf("%s", out)
			if len(seen.Errors) > 0 || !slices.Equal(seen.Requests, []string{"file"}) || seen.Width > 1000 {
				t.Errorf("errors %q, requests %q, width %d", seen.Errors, seen.Requests, seen.Width)
			}
			if r.Answers == 0 {
				return
			}
			for _, plot := range []string{"per-day", "ages", "forecast"} {
				if seen.Plots[plot] < 0.02 {
					t.Errorf("bars fill %.3f of the plot %s", seen.Plots[plot], plot)
				}
			}
			if seen.Squares == 0 {
				t.Error("the calendar is empty")
			}
		})
	}
}

// No line is wider than the screen, and none is there without colour but text.
func TestChartsFit(t *testing.T) {
	plain := func(_ term.Style, text string) string { return text }
	for _, r := range []Report{sample(t), collect(t, nil, nil), collect(t, deckOf(3), nil)} {
		for _, width := range []int{20, 40, 80, 200} {
			for line := range strings.Lines(r.Charts(width, plain)) {
				if w := term.Width(strings.TrimSuffix(line, "\n")); w > width {
					t.Errorf("%d cells of %d: %q", w, width, line)
				}
			}
		}
		if escape := regexp.MustCompile(`[\x00-\x09\x0b-\x1f]`).FindString(r.Charts(80, plain) + r.Lines()); escape != "" {
			t.Errorf("%q comes through", escape)
		}
	}
}

var update = flag.Bool("update", false, "write the golden files anew")

// What people see, at the widths of two screens and line by line.
func TestGolden(t *testing.T) {
	plain := func(_ term.Style, text string) string { return text }
	r := sample(t)
	for name, got := range map[string]string{
		"charts-80.golden": r.Charts(80, plain), "charts-40.golden": r.Charts(40, plain), "lines.golden": r.Lines(),
	} {
		file := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s: if that is wanted, run go test ./cmd/stats -update; got\n%s", name, got)
		}
	}
}
