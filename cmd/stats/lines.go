package stats

import (
	"fmt"
	"strings"

	"k8scards/cards"
	"k8scards/cmd/term"
	"k8scards/srs"
)

// recentDays is how many days are told one by one.
const recentDays = 14

// Lines is the report line by line, each of them whole without the others: for a
// pipe or a screen reader.
func (r Report) Lines() string {
	var b strings.Builder
	for _, row := range r.summary() {
		fmt.Fprintf(&b, "%-12s%s\n", row[0], row[1])
	}
	for _, d := range r.lastDays(recentDays) {
		if d.Count > 0 {
			fmt.Fprintf(&b, "%s  %s\n", d.Day, term.Plural(d.Count, "answer"))
		}
	}
	for _, a := range r.Ages {
		if a.Asked > 0 {
			fmt.Fprintf(&b, "age %-10s %3.0f%% of %s\n", a.name(), a.Share()*100, term.Plural(a.Asked, "answer"))
		}
	}
	for _, d := range r.Forecast {
		if d.Count > 0 {
			fmt.Fprintf(&b, "due %s  %s\n", d.Day, term.Plural(d.Count, "card"))
		}
	}
	for _, s := range r.Sections {
		fmt.Fprintf(&b, "section %3.0f%% of %s: %s\n", s.Share()*100, term.Plural(s.Asked, "answer"), term.Clean(cards.SectionName(s.Section)))
	}
	for _, h := range r.Hardest {
		fmt.Fprintf(&b, "hard %s, failed %d of %d times, %s: %s\n", h.ID, h.Lapses, h.Answers, term.Clean(h.Place), term.Clean(h.Question))
	}
	return b.String()
}

// summary is the counts, each with its name.
func (r Report) summary() [][2]string {
	retention := "not known yet"
	if r.Retention != nil {
		retention = fmt.Sprintf("%.0f%%", *r.Retention*100)
	}
	return [][2]string{
		{"cards", fmt.Sprintf("%d new, %d learning, %d in review, %d suspended",
			r.Cards["new"], r.Cards["learning"], r.Cards["review"], r.Cards["suspended"])},
		{"answers", fmt.Sprintf("%d, today %d, on %s", r.Answers, r.Today, term.Plural(r.Days, "day"))},
		{"grades", fmt.Sprintf("%d again, %d hard, %d good, %d easy",
			r.Grades["again"], r.Grades["hard"], r.Grades["good"], r.Grades["easy"])},
		{"repeated", fmt.Sprintf("%d on the same day, %d in practice", r.Drills, r.Practice)},
		{"retention", retention},
		{"streak", term.Plural(r.Streak, "day")},
		{"time", term.Clock(r.Seconds)},
	}
}

// lastDays is the last n days, today's the last.
func (r Report) lastDays(n int) []DayCount {
	list := make([]DayCount, n)
	for i := range list {
		list[i].Day = r.day + srs.Day(i-n+1)
	}
	for _, d := range r.Calendar {
		if at := int(d.Day - list[0].Day); at >= 0 && at < len(list) {
			list[at].Count = d.Count
		}
	}
	return list
}

// name is an age in days.
func (a Age) name() string {
	switch {
	case a.To == nil:
		return fmt.Sprintf("%d+ days", a.From)
	case *a.To == a.From:
		return term.Plural(a.From, "day")
	}
	return fmt.Sprintf("%d–%d days", a.From, *a.To)
}
