package cmd

import (
	"bufio"
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"k8scards/cards"
	"k8scards/cmd/term"
)

// writeCheck writes for people what was found. A failed write is told by the
// writer's Flush.
func writeCheck(w *bufio.Writer, decks []cards.Deck, all bool) {
	if all {
		for _, d := range decks {
			for _, v := range d.Verdicts {
				fmt.Fprintf(w, "%s:%d: %s: %s\n", term.Clean(v.File), v.Line, verdict(v), term.Clean(v.Text))
			}
		}
		fmt.Fprintln(w)
	}
	audit := cards.Check(decks)
	for _, f := range cards.Faults() {
		if n := audit.Summary.Faults[f]; n > 0 {
			fmt.Fprintf(w, "%s (%d)\n", faultTitle(f), n)
			writeFindings(w, audit.Findings, f)
			fmt.Fprintln(w)
		}
	}
	writeSummary(w, audit.Summary)
}

// verdict is what became of a bullet, in a few words.
func verdict(v cards.Verdict) string {
	switch {
	case len(v.Shown) > 0:
		return "shown by " + strings.Join(v.Shown, " ") + " (" + string(v.Reason) + ")"
	case len(v.Cards) == 0:
		return "none (" + string(v.Reason) + ")"
	}
	return fmt.Sprintf("%s (%s)", strings.Join(v.Cards, " "), v.Rule)
}

// faultTitle tells people what a fault is.
func faultTitle(f cards.Fault) string {
	switch f {
	case cards.DoubtFault:
		return "Doubts of your own; they make no card"
	case cards.AmbiguousFault:
		return "One question, different answers"
	case cards.DuplicateFault:
		return "The same question and answer more than once"
	case cards.BigFault:
		return "Answers too big to recall at once"
	case cards.GiveawayFault:
		return "Questions that hold their answer"
	}
	return string(f)
}

func writeFindings(w *bufio.Writer, all []cards.Finding, fault cards.Fault) {
	for _, f := range all {
		if f.Fault == fault {
			fmt.Fprintf(w, "  %s:%d: %s%s\n", term.Clean(f.File), f.Line, term.Clean(f.Text), also(f.Also))
		}
	}
}

// maxAlso is how many further places of a finding are named.
const maxAlso = 3

// also names the further places of a finding.
func also(places []cards.Source) string {
	if len(places) == 0 {
		return ""
	}
	text := " (also"
	for i, p := range places[:min(len(places), maxAlso)] {
		if i > 0 {
			text += ","
		}
		text += fmt.Sprintf(" %s:%d", term.Clean(p.File), p.Line)
	}
	if n := len(places) - maxAlso; n > 0 {
		text += fmt.Sprintf(" and %d more", n)
	}
	return text + ")"
}

func writeSummary(w *bufio.Writer, s cards.Summary) {
	fmt.Fprintf(w, "%s, %s\n\n", term.Plural(s.Files, "file"), term.Plural(s.Cards, "card"))
	fmt.Fprintf(w, "%-12s %7s %7s %7s %7s  %s\n", "", "all", "facts", "asked", "shown", "coverage")
	for _, row := range []struct {
		name  string
		tally cards.Tally
	}{{"bullets", s.Bullets}, {"paragraphs", s.Paragraphs}, {"table rows", s.Rows}, {"together", s.Total()}} {
		t := row.tally
		fmt.Fprintf(w, "%-12s %7d %7d %7d %7d  %8s\n", row.name, t.All, t.Facts, t.Asked, t.Shown, percent(t))
	}
	writeCounts(w, "Cards by rule", s.Rules)
	writeCounts(w, "Without a card, by reason", s.Reasons)
}

// percent is the coverage of a tally, if there is something to cover. It is
// rounded down: 100% leaves nothing out.
func percent(t cards.Tally) string {
	if t.Facts == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f%%", math.Floor(1000*t.Coverage())/10)
}

// writeCounts lists counts, the largest first.
func writeCounts[K ~string](w *bufio.Writer, title string, counts map[K]int) {
	if len(counts) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n", title)
	names := slices.SortedFunc(maps.Keys(counts), func(a, b K) int {
		return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b))
	})
	for _, n := range names {
		fmt.Fprintf(w, "  %-10s %7d\n", n, counts[n])
	}
}
