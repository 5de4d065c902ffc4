package stats

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"k8scards/cmd/term"
	"k8scards/srs"
)

// A Paint sets a text apart, as [term.Terminal.Paint] does.
type Paint func(s term.Style, text string) string

const (
	widestBar  = 50 // cells
	widestYear = 53 // weeks
	worstShown = 5  // sections and cards

	tellingAnswers = 5 // of a section, from which on it can be called known well or not
)

// Charts is the report in lines of at most width cells, for a screen.
func (r Report) Charts(width int, paint Paint) string {
	c := chart{Report: r, width: max(width, 20), paint: paint}
	c.summary()
	if r.Days > 0 {
		c.calendar()
		c.perDay()
	}
	c.ages()
	c.forecast()
	c.sections()
	c.hardest()
	return c.String()
}

// A chart is written from top to bottom.
type chart struct {
	Report
	strings.Builder
	width int
	paint Paint
}

// summary shows the counts, what does not fit beside its name below it.
func (c *chart) summary() {
	const indent = "            "
	for _, row := range c.Report.summary() {
		for i, line := range term.Wrap(row[1], c.width-len(indent)) {
			name := indent
			if i == 0 {
				name = fmt.Sprintf("%-*s", len(indent), row[0])
			}
			c.line(name + line)
		}
	}
}

// line writes a line, cut to the width.
func (c *chart) line(s string) { c.WriteString(term.Cut(s, c.width) + "\n") }

func (c *chart) heading(s string) {
	c.WriteString("\n" + c.paint(term.Bold, term.Cut(s, c.width)) + "\n")
}

// calendar shows the last weeks, a column each, as dark as there were answers.
func (c *chart) calendar() {
	const shades = " ░▒▓█"
	weeks := min((c.width-4)/2, widestYear)
	monday := c.day - srs.Day(weekday(c.day))
	start := monday - srs.Day(7*(weeks-1))
	counts, most := map[srs.Day]int{}, 0
	for _, d := range c.Calendar {
		counts[d.Day] = d.Count
		if d.Day >= start {
			most = max(most, d.Count)
		}
	}
	c.heading(fmt.Sprintf("Answers, %s, at most %d a day", term.Plural(weeks, "week"), most))
	for row, name := range []string{"Mon", "", "Wed", "", "Fri", "", "Sun"} {
		line := fmt.Sprintf("%-4s", name)
		for week := range weeks {
			day := start + srs.Day(7*week+row)
			shade := []rune(shades)[level(counts[day], most, 4)]
			if day <= c.day && counts[day] == 0 {
				shade = '·'
			}
			line += strings.Repeat(string(shade), 2)
		}
		c.line(c.paint(term.Green, strings.TrimRight(line, " ")))
	}
}

// weekday counts from Monday, 0.
func weekday(d srs.Day) int {
	return (int(time.Unix(int64(d)*24*60*60, 0).UTC().Weekday()) + 6) % 7
}

// level is n of most in steps 1 to top, 0 for none.
func level(n, most, top int) int {
	if n == 0 || most == 0 {
		return 0
	}
	return max(1, (n*top+most-1)/most)
}

// perDay shows the answers of the last days, a bar each, from the first of them with
// an answer on.
func (c *chart) perDay() {
	days := c.lastDays(recentDays)
	first := slices.IndexFunc(days, func(d DayCount) bool { return d.Count > 0 })
	if first < 0 {
		return
	}
	days = days[first:]
	if len(days) == 1 {
		c.heading("Today")
	} else {
		c.heading(fmt.Sprintf("The last %d days", len(days)))
	}
	most := slices.MaxFunc(days, func(a, b DayCount) int { return a.Count - b.Count }).Count
	for _, d := range days {
		c.bar(dayName(d.Day), d.Count, most, fmt.Sprint(d.Count))
	}
}

func dayName(d srs.Day) string {
	return time.Unix(int64(d)*24*60*60, 0).UTC().Format("Mon 02 Jan")
}

// bar is a line with a bar for n of most between its name and what is said of it.
func (c *chart) bar(name string, n, most int, said string) {
	const nameWidth = 12
	room := min(widestBar, c.width-nameWidth-term.Width(said)-2)
	length := 0
	if n > 0 && most > 0 && room > 0 {
		length = max(1, n*room/most)
	}
	c.line(fmt.Sprintf("%-*s%s", nameWidth, name, c.paint(term.Green, strings.Repeat("█", length))) + " " + said)
}

// ages shows how well cards are known by how long ago they were first seen.
func (c *chart) ages() {
	if c.Retention == nil {
		return
	}
	c.heading("Retention by age of card")
	for _, a := range c.Ages {
		if a.Asked > 0 {
			c.bar(a.name(), a.Known*100/a.Asked, 100, fmt.Sprintf("%.0f%% of %d", a.Share()*100, a.Asked))
		}
	}
}

// forecast shows what is due, a column for each day.
func (c *chart) forecast() {
	const columns = " ▁▂▃▄▅▆▇█"
	most, all := 0, 0
	for _, d := range c.Forecast {
		most = max(most, d.Count)
		all += d.Count
	}
	if all == 0 {
		return
	}
	c.heading(fmt.Sprintf("Due in the next %d days: %d, at most %d a day", len(c.Forecast), all, most))
	wide := max(1, min(2, (c.width-1)/len(c.Forecast)))
	var bars, axis string
	for i, d := range c.Forecast {
		bars += strings.Repeat(string([]rune(columns)[level(d.Count, most, 8)]), wide)
		if i%10 == 0 {
			axis += fmt.Sprintf("%-*s", 10*wide, d.Day.String()[5:])
		}
	}
	c.line(c.paint(term.Green, bars))
	c.line(axis)
}

// sections shows those known worst.
func (c *chart) sections() {
	worst := slices.DeleteFunc(slices.Clone(c.Sections), func(s Section) bool { return s.Asked < tellingAnswers })
	if len(worst) == 0 {
		return
	}
	c.heading("Sections known worst")
	for _, s := range worst[:min(worstShown, len(worst))] {
		said := fmt.Sprintf("%3.0f%% of %-4d ", s.Share()*100, s.Asked)
		c.line(said + term.Section(s.Section, c.width-len(said)))
	}
}

// hardest shows the cards failed most often.
func (c *chart) hardest() {
	if len(c.Hardest) == 0 {
		return
	}
	c.heading("Hardest cards")
	for _, h := range c.Hardest[:min(worstShown, len(c.Hardest))] {
		c.line(fmt.Sprintf("%s  failed %d of %d  %s", h.ID[:min(4, len(h.ID))], h.Lapses, h.Answers, term.Clean(h.Question)))
	}
}
