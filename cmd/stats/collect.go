package stats

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"k8scards/cards"
	"k8scards/srs"
	"k8scards/store"
)

const (
	forecastDays = 30
	hardestCards = 10
)

// ages are the days since a card's first answer at which its next age begins.
func ages() []int { return []int{1, 3, 7, 14, 30, 90, 365} }

// Collect works out the report of today: from the cards in use with their states,
// and the events that count, in order.
func Collect(deck []cards.Card, states map[string]srs.State, events iter.Seq2[store.Event, error], today srs.Day) (Report, error) {
	c := newCollector(deck, today)
	for _, card := range deck {
		c.card(card, states[card.ID])
	}
	for e, err := range events {
		if err != nil {
			return Report{}, err
		}
		c.event(e)
	}
	return c.finish(), nil
}

// A collector counts cards and events.
type collector struct {
	Report
	section  map[string][]string // of each card in use, by ID
	days     map[srs.Day]int
	first    map[string]srs.Day // of each card that was answered
	recall   Recall
	sections map[string]*Section // by path
	millis   int
}

func newCollector(deck []cards.Card, today srs.Day) *collector {
	c := &collector{
		Report: Report{
			Grades:   map[string]int{"again": 0, "hard": 0, "good": 0, "easy": 0},
			Cards:    map[string]int{"new": 0, "learning": 0, "review": 0, "suspended": 0},
			Calendar: []DayCount{}, Ages: newAges(), Hardest: []Hard{}, Sections: []Section{},
			day: today,
		},
		section: map[string][]string{}, days: map[srs.Day]int{}, first: map[string]srs.Day{}, sections: map[string]*Section{},
	}
	for i := range forecastDays {
		c.Forecast = append(c.Forecast, DayCount{Day: today + srs.Day(i)})
	}
	for _, card := range deck {
		c.section[card.ID] = card.Section
	}
	return c
}

func newAges() []Age {
	begins := ages()
	list := make([]Age, len(begins))
	for i, from := range begins {
		list[i].From = from
		if i+1 < len(begins) {
			to := begins[i+1] - 1
			list[i].To = &to
		}
	}
	return list
}

// card counts a card in use.
func (c *collector) card(card cards.Card, st srs.State) {
	c.Cards[st.Name()]++
	if st.Answers > 0 && !st.Suspended {
		if in := max(0, int(st.Due-c.day)); in < forecastDays {
			c.Forecast[in].Count++
		}
	}
	if st.Lapses > 0 {
		c.Hardest = append(c.Hardest, Hard{
			ID: card.ID, Question: cards.Plain(card.Question), Section: card.Section,
			Place: fmt.Sprintf("%s:%d", card.Source.File, card.Source.Line), Lapses: st.Lapses, Answers: st.Answers,
		})
	}
}

// event counts an event.
func (c *collector) event(e store.Event) {
	switch e.Kind {
	case store.Answer:
		c.answer(e)
	case store.Drill:
		c.Drills++
	case store.Practice:
		c.Practice++
	default:
		return
	}
	c.days[e.Day]++
	c.millis += e.Millis
}

func (c *collector) answer(e store.Event) {
	c.Answers++
	c.Grades[e.Grade.Name()]++
	if e.Day == c.day {
		c.Today++
	}
	first, seen := c.first[e.Card]
	if !seen {
		c.first[e.Card] = e.Day
	}
	if seen && first < e.Day {
		c.remembered(e, int(e.Day-first))
	}
}

// remembered counts the answer to a card seen first so many days ago.
func (c *collector) remembered(e store.Event, age int) {
	known := e.Grade >= srs.Hard
	c.recall.add(known)
	i, exact := slices.BinarySearch(ages(), age)
	if !exact {
		i--
	}
	c.Ages[i].add(known)
	path, inUse := c.section[e.Card]
	if !inUse {
		return
	}
	key := strings.Join(path, "\x00")
	if c.sections[key] == nil {
		c.sections[key] = &Section{Section: path}
	}
	c.sections[key].add(known)
}

// finish is the report, in order.
func (c *collector) finish() Report {
	c.Days, c.Seconds = len(c.days), c.millis/1000
	if c.recall.Asked > 0 {
		r := c.recall.Share()
		c.Retention = &r
	}
	for day, n := range c.days {
		c.Calendar = append(c.Calendar, DayCount{day, n})
	}
	slices.SortFunc(c.Calendar, func(a, b DayCount) int { return cmp.Compare(a.Day, b.Day) })
	c.Streak = c.streak()
	for _, s := range c.sections {
		c.Sections = append(c.Sections, *s)
	}
	slices.SortFunc(c.Sections, func(a, b Section) int {
		return cmp.Or(cmp.Compare(a.Share(), b.Share()), cmp.Compare(b.Asked, a.Asked), slices.Compare(a.Section, b.Section))
	})
	slices.SortStableFunc(c.Hardest, func(a, b Hard) int {
		return cmp.Or(cmp.Compare(b.Lapses, a.Lapses), cmp.Compare(a.Answers, b.Answers), cmp.Compare(a.ID, b.ID))
	})
	c.Hardest = c.Hardest[:min(len(c.Hardest), hardestCards)]
	return c.Report
}

// streak is how many days in a row there were answers, up to today; a day that is
// not over yet does not end it.
func (c *collector) streak() int {
	day := c.day
	if c.days[day] == 0 {
		day--
	}
	n := 0
	for c.days[day] > 0 {
		day--
		n++
	}
	return n
}
