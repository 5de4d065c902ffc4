package srs

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

const four = 4 * time.Hour

func zone(t *testing.T, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	if err != nil {
		t.Skipf("no time zone data: %v", err)
	}
	return loc
}

func TestDayOf(t *testing.T) {
	berlin := zone(t, "Europe/Berlin")
	newYork := zone(t, "America/New_York")
	kiritimati := time.FixedZone("", 14*60*60)
	tests := []struct {
		name  string
		at    time.Time
		start time.Duration
		want  string
	}{
		{"epoch", time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC), 0, "1970-01-01"},
		{"before the epoch", time.Date(1969, 12, 31, 23, 59, 59, 0, time.UTC), 0, "1969-12-31"},
		{"just before the start", time.Date(2026, 11, 23, 3, 59, 59, 999_999_999, time.UTC), four, "2026-11-22"},
		{"at the start", time.Date(2026, 11, 23, 4, 0, 0, 0, time.UTC), four, "2026-11-23"},
		{"midnight belongs to the day before", time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), four, "2026-11-22"},
		{"a day that begins at midnight", time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), 0, "2026-11-23"},
		{"own zone, not UTC", time.Date(2026, 11, 23, 5, 0, 0, 0, kiritimati), four, "2026-11-23"},
		{"new year", time.Date(2027, 1, 1, 1, 0, 0, 0, time.UTC), four, "2026-12-31"},
		{"leap day", time.Date(2028, 2, 29, 12, 0, 0, 0, time.UTC), four, "2028-02-29"},
		{"spring: four on the wall, though three hours after midnight", time.Date(2026, 3, 29, 4, 0, 0, 0, berlin), four, "2026-03-29"},
		{"spring: before", time.Date(2026, 3, 29, 3, 59, 0, 0, berlin), four, "2026-03-28"},
		{"autumn: before four on the wall, though over four hours after midnight", time.Date(2026, 10, 25, 3, 59, 0, 0, berlin), four, "2026-10-24"},
		{"autumn: at four", time.Date(2026, 10, 25, 4, 0, 0, 0, berlin), four, "2026-10-25"},
		{"the same moment elsewhere is another day", time.Date(2026, 11, 23, 4, 30, 0, 0, berlin).In(newYork), four, "2026-11-22"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := DayOf(tt.at, tt.start).String(); got != tt.want {
				t.Errorf("DayOf(%v, %v) = %s, want %s", tt.at, tt.start, got, tt.want)
			}
		})
	}
}

// Whatever daylight saving does, noon to noon is a day.
func TestDayOfCountsEveryNoonOnce(t *testing.T) {
	for _, name := range []string{"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"} {
		loc := zone(t, name)
		previous := DayOf(time.Date(2025, 12, 31, 12, 0, 0, 0, loc), four)
		for n := range 365 {
			noon := time.Date(2026, 1, 1+n, 12, 0, 0, 0, loc)
			got := DayOf(noon, four)
			if got != previous+1 {
				t.Fatalf("%s, %v: day %v after %v", name, noon, got, previous)
			}
			previous = got
		}
	}
}

func TestDayOfFollowsTheWallClock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		offset := rapid.IntRange(-12*3600, 14*3600).Draw(t, "offset")
		seconds := rapid.Int64Range(-1<<35, 1<<36).Draw(t, "seconds")
		start := time.Duration(rapid.IntRange(0, 24*60-1).Draw(t, "start")) * time.Minute
		at := time.Unix(seconds, 0).In(time.FixedZone("", offset))
		begin := at.Add(-start)
		want := time.Date(begin.Year(), begin.Month(), begin.Day(), 0, 0, 0, 0, time.UTC)
		if got := DayOf(at, start); int64(got)*secondsPerDay != want.Unix() {
			t.Fatalf("DayOf(%v, %v) = %v, want %v", at, start, got, want)
		}
	})
}

func TestParseDayRefuses(t *testing.T) {
	for _, s := range []string{"", "2026", "2026-2-03", "2026-02-30", "23.11.2026", "2026-11-23 ", "2026-11-23T00:00:00Z", "-026-01-01"} {
		if d, err := ParseDay(s); err == nil {
			t.Errorf("ParseDay(%q) = %v, want an error", s, d)
		}
	}
}

func TestDayAsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := Day(rapid.Int32Range(-719_528, 2_932_896).Draw(t, "day"))
		text, err := want.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var got Day
		if err := got.UnmarshalText(text); err != nil || got != want {
			t.Fatalf("%d is written %s and read %d, %v", want, text, got, err)
		}
	})
	var d Day
	if d.UnmarshalText([]byte("tomorrow")) == nil {
		t.Error("a word was read as a day")
	}
}

func FuzzParseDay(f *testing.F) {
	f.Add("2026-11-23")
	f.Add("0000-01-01")
	f.Add("2026-02-30")
	f.Fuzz(func(t *testing.T, s string) {
		if d, err := ParseDay(s); err == nil && d.String() != s {
			t.Errorf("ParseDay(%q).String() = %q", s, d)
		}
	})
}
