package srs

import (
	"fmt"
	"time"
)

const (
	secondsPerDay = 24 * 60 * 60
	dayLayout     = "2006-01-02"
)

// DayOf is the calendar day, in t's own zone, that t counts for when a day
// begins start after midnight. Only the clock on the wall matters: an hour
// skipped or repeated by daylight saving does not move the start of a day.
func DayOf(t time.Time, start time.Duration) Day {
	year, month, day := t.Date()
	hour, minute, second := t.Clock()
	// The wall clock read as if it were UTC, where every day has 24 hours.
	wall := time.Date(year, month, day, hour, minute, second, t.Nanosecond(), time.UTC).Add(-start)
	return Day(floorDiv(wall.Unix(), secondsPerDay))
}

// floorDiv rounds towards minus infinity, so that the days before 1970 are
// whole days too.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// String is the day as year-month-day, such as "2026-11-23".
func (d Day) String() string {
	return time.Unix(int64(d)*secondsPerDay, 0).UTC().Format(dayLayout)
}

// ParseDay reads what [Day.String] writes, for the years 0 to 9999.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(dayLayout, s)
	if err != nil {
		return 0, fmt.Errorf("day %q: want year-month-day, such as 2026-11-23", s)
	}
	return Day(floorDiv(t.Unix(), secondsPerDay)), nil
}

// MarshalText writes the day as [Day.String] does.
func (d Day) MarshalText() ([]byte, error) {
	return []byte(d.String()), nil
}

// UnmarshalText reads the day as [ParseDay] does.
func (d *Day) UnmarshalText(text []byte) error {
	parsed, err := ParseDay(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
