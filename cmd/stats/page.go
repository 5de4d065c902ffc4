package stats

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"

	"k8scards/cards"
	"k8scards/srs"
)

// The parts of the page. uPlot draws the plots; its licence is beside it.
var (
	//go:embed page/page.html
	pageHTML string
	//go:embed page/page.js
	pageScript string
	//go:embed page/page.css
	pageStyle string
	//go:embed page/uPlot.iife.min.js
	plotScript string
	//go:embed page/uPlot.min.css
	plotStyle string
)

// WritePage writes the report as one page of HTML that shows it with plots and
// loads nothing.
func (r Report) WritePage(w io.Writer) error {
	t, err := template.New("page").Funcs(template.FuncMap{
		"percent": func(share float64) string { return fmt.Sprintf("%.0f%%", share*100) },
		"section": cards.SectionName,
	}).Parse(pageHTML)
	if err != nil {
		return fmt.Errorf("page of statistics: %w", err)
	}
	return t.Execute(w, map[string]any{
		"Report":  r,
		"Day":     r.day,
		"Summary": r.summary(),
		"Weeks":   r.weeks(),
		"Plots":   r.plots(),
		"Style":   template.CSS(plotStyle + pageStyle),
		"Scripts": []template.JS{template.JS(plotScript), template.JS(pageScript)},
	})
}

// A square is a day of the calendar: how many answers, and how dark it is, 0 to 4.
type square struct {
	Day          srs.Day
	Count, Level int
	Future       bool
}

// weeks are the days of the last year, from Monday to Sunday in each week.
func (r Report) weeks() [][]square {
	counts, most := map[srs.Day]int{}, 0
	for _, d := range r.Calendar {
		counts[d.Day] = d.Count
		most = max(most, d.Count)
	}
	start := r.day - srs.Day(weekday(r.day)) - 7*(widestYear-1)
	list := make([][]square, widestYear)
	for week := range list {
		for day := range 7 {
			d := start + srs.Day(7*week+day)
			list[week] = append(list[week], square{Day: d, Count: counts[d], Level: level(counts[d], most, 4), Future: d > r.day})
		}
	}
	return list
}

// A series is what one plot shows.
type series struct {
	Title string    `json:"title"`
	Unit  string    `json:"unit"`
	X     []int64   `json:"x"` // seconds since 1970 of the days; or 0, 1, 2 … for the names
	Names []string  `json:"names,omitempty"`
	Y     []float64 `json:"y"`
}

// plots are the plots of the page by the ID of the element that each goes to.
func (r Report) plots() map[string]series {
	return map[string]series{
		"per-day":  days("Answers per day", "answers", r.lastDays(90)),
		"forecast": days("Due", "cards", r.Forecast),
		"ages":     r.agePlot(),
	}
}

func days(title, unit string, list []DayCount) series {
	s := series{Title: title, Unit: unit, X: []int64{}, Y: []float64{}}
	for _, d := range list {
		s.X = append(s.X, int64(d.Day)*24*60*60)
		s.Y = append(s.Y, float64(d.Count))
	}
	return s
}

func (r Report) agePlot() series {
	s := series{Title: "Retention by age of card", Unit: "%", X: []int64{}, Y: []float64{}}
	for _, a := range r.Ages {
		if a.Asked > 0 {
			s.X = append(s.X, int64(len(s.X)))
			s.Names = append(s.Names, a.name())
			s.Y = append(s.Y, a.Share()*100)
		}
	}
	return s
}
