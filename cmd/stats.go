package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"k8scards/srs"
	"k8scards/store"
)

func newStats(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "stats",
		Short: "what was learned",
		Long: `Counts the answers in the log, those taken back left out, and the cards in use by
what is remembered of them. Retention is the share of answers to cards seen on
an earlier day that were graded 3 or better.`,
		Example: `  k8scards stats
  k8scards stats --json`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return runStats(a, asJSON) },
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as one JSON object")
	return c
}

// statistics is what `stats --json` prints.
type statistics struct {
	Answers   int            `json:"answers"`   // that moved the schedule
	Today     int            `json:"today"`     // of them, today
	Drills    int            `json:"drills"`    // repeated on the same day until good
	Practice  int            `json:"practice"`  // in quizzes and crams
	Days      int            `json:"days"`      // on which there was an answer of any kind
	Seconds   int            `json:"seconds"`   // spent on all of them
	Grades    map[string]int `json:"grades"`    // answers by grade: again, hard, good, easy
	Retention *float64       `json:"retention"` // 0 to 1; null before the first answer to a card seen before
	Cards     map[string]int `json:"cards"`     // in use, by state: new, learning, review, suspended
}

func runStats(a *app, asJSON bool) error {
	var st statistics
	err := a.withStore(func(s *store.Store) (err error) {
		st, err = a.count(s)
		return err
	})
	if err != nil {
		return err
	}
	if asJSON {
		return newEncoder(a.out).Encode(st)
	}
	return a.printStats(st)
}

// count works the statistics out.
func (a *app) count(s *store.Store) (statistics, error) {
	st := statistics{
		Grades: map[string]int{"again": 0, "hard": 0, "good": 0, "easy": 0},
		Cards:  map[string]int{"new": 0, "learning": 0, "review": 0, "suspended": 0},
	}
	all, _, err := a.candidates(s, "")
	if err != nil {
		return st, err
	}
	for _, c := range all {
		st.Cards[stateName(c.State)]++
	}
	t := tally{st: &st, today: a.day(a.now()), days: map[srs.Day]bool{}, seen: map[string]srs.Day{}}
	for e, err := range s.Effective() {
		if err != nil {
			return st, err
		}
		t.add(e)
	}
	t.finish()
	return st, nil
}

// A tally counts the events of a log.
type tally struct {
	st           *statistics
	today        srs.Day
	days         map[srs.Day]bool
	seen         map[string]srs.Day // the first day of each card
	asked, known int                // answers to cards seen on an earlier day, and the good ones of them
	millis       int
}

func (t *tally) add(e store.Event) {
	switch e.Kind {
	case store.Answer:
		t.answer(e)
	case store.Drill:
		t.st.Drills++
	case store.Practice:
		t.st.Practice++
	default:
		return
	}
	t.days[e.Day] = true
	t.millis += e.Millis
}

func (t *tally) answer(e store.Event) {
	t.st.Answers++
	t.st.Grades[gradeName(e.Grade)]++
	if e.Day == t.today {
		t.st.Today++
	}
	first, seen := t.seen[e.Card]
	if !seen {
		t.seen[e.Card] = e.Day
	}
	if seen && first < e.Day {
		t.asked++
		if e.Grade >= srs.Hard {
			t.known++
		}
	}
}

func (t *tally) finish() {
	t.st.Days = len(t.days)
	t.st.Seconds = t.millis / 1000
	if t.asked > 0 {
		r := float64(t.known) / float64(t.asked)
		t.st.Retention = &r
	}
}

// gradeName is the name of the button that a grade belongs to.
func gradeName(g srs.Grade) string {
	switch {
	case g <= srs.Again:
		return "again"
	case g == srs.Hard:
		return "hard"
	case g == srs.Good:
		return "good"
	}
	return "easy"
}

func (a *app) printStats(st statistics) error {
	retention := "not known yet"
	if st.Retention != nil {
		retention = fmt.Sprintf("%.0f%%", *st.Retention*100)
	}
	_, err := fmt.Fprintf(a.out, `cards       %d new, %d learning, %d in review, %d suspended
answers     %d, today %d, on %s
grades      %d again, %d hard, %d good, %d easy
repeated    %d on the same day, %d in practice
retention   %s
time        %s
`,
		st.Cards["new"], st.Cards["learning"], st.Cards["review"], st.Cards["suspended"],
		st.Answers, st.Today, plural(st.Days, "day"),
		st.Grades["again"], st.Grades["hard"], st.Grades["good"], st.Grades["easy"],
		st.Drills, st.Practice, retention, clock(st.Seconds))
	return err
}

// clock writes seconds as h:mm:ss or m:ss.
func clock(seconds int) string {
	if seconds >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", seconds/3600, seconds/60%60, seconds%60)
	}
	return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
}
