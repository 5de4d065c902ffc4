//go:build unix

package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"k8scards/srs"
	"k8scards/store"
)

const (
	manyCards  = 10_000
	manyEvents = 100_000
)

// yearsLater is a time in the middle of what veteran has learned.
const yearsLater = "--now=2026-11-23T12:00:00Z"

// veteran is the home of somebody with 10,000 cards from ten files and 100,000
// answers behind them.
func veteran(b *testing.B) *home {
	b.Helper()
	h := newHome(b)
	h.dir = inMemory(b)
	for file := range 10 {
		var sb strings.Builder
		for n := range manyCards / 10 {
			if n%50 == 0 {
				fmt.Fprintf(&sb, "\n# Chapter %d of book %d\n\n", n/50, file)
			}
			fmt.Fprintf(&sb, "- Which word stands for the number %d?\n  - the word for %[1]d is long enough to look like an answer\n", file*manyCards+n)
		}
		h.write(fmt.Sprintf("notes/%02d.md", file), sb.String())
	}
	h.must("notes", "add", "notes")
	h.must("notes", "remove", "builtin")
	learn(b, h)
	if got := strings.Count(h.must("cards", "--json"), "\n"); got != manyCards {
		b.Fatalf("%d cards, want %d", got, manyCards)
	}
	return h
}

// inMemory is a temporary folder that is not on a disk if the system has such:
// there, preparing the log takes seconds, on a disk it takes minutes.
func inMemory(b *testing.B) string {
	b.Helper()
	dir, err := os.MkdirTemp("/dev/shm", "k8scards-bench")
	if err != nil {
		return b.TempDir()
	}
	b.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// learn answers each card ten times.
func learn(b *testing.B, h *home) {
	b.Helper()
	s, err := store.Open(h.db(), store.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	all, err := s.Candidates([]string{h.path("notes")}, nil)
	if err != nil || len(all) != manyCards {
		b.Fatal(len(all), err)
	}
	now := time.Date(2024, 1, 1, 12, 0, 0, 0, time.UTC)
	for n := range manyEvents {
		if n%100 == 0 {
			now = now.Add(24 * time.Hour)
		}
		e := store.Event{
			Time: now, Day: srs.DayOf(now, 4*time.Hour), Kind: store.Answer, Card: all[n*7919%manyCards].ID,
			Grade: srs.Grade(2 + n%4), Millis: 4000,
		}
		if _, err := s.Append(e); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkVersion is the least that a call of the program takes.
func BenchmarkVersion(b *testing.B) {
	h := newHome(b)
	for b.Loop() {
		h.must("version")
	}
}

// BenchmarkDue is what a shell prompt waits for.
func BenchmarkDue(b *testing.B) {
	h := veteran(b)
	if _, err := os.Stat(filepath.Join(h.dir, "notes", "09.md")); err != nil {
		b.Fatal(err) // the sync would have nothing to look at
	}
	for b.Loop() {
		h.must(yearsLater, "due")
	}
}

// BenchmarkReviewFirstCard is the time to the first card on the screen.
func BenchmarkReviewFirstCard(b *testing.B) {
	h := veteran(b)
	for b.Loop() {
		firstCard(h)
	}
}

func firstCard(h *home) {
	c := h.start(80, 24, yearsLater, "review")
	c.WaitFor("[space] show")
	c.Kill()
	c.Hangup()
}

// BenchmarkRatio takes turns, so that all meet the same noise, and reports how
// many times longer than version the others take, by the medians.
func BenchmarkRatio(b *testing.B) {
	h := veteran(b)
	var version, due, review []time.Duration
	for b.Loop() {
		version = append(version, timed(func() { h.must("version") }))
		due = append(due, timed(func() { h.must(yearsLater, "due") }))
		review = append(review, timed(func() { firstCard(h) }))
	}
	base := median(version)
	b.ReportMetric(base*1000, "ms-version")
	b.ReportMetric(median(due)/base, "x-due")
	b.ReportMetric(median(review)/base, "x-review")
}

func timed(f func()) time.Duration {
	begin := time.Now()
	f()
	return time.Since(begin)
}

// median is the one in the middle, in seconds.
func median(list []time.Duration) float64 {
	slices.Sort(list)
	return list[len(list)/2].Seconds()
}

// BenchmarkKey goes through 2,000 cards and reports the median time from a key to
// the next screen, in milliseconds, beside that of an update of a bare bbolt file,
// and how much the memory of the process has grown since the 200th card.
func BenchmarkKey(b *testing.B) {
	const sessions, early = 2000, 200
	for b.Loop() {
		h := newHome(b)
		h.dir = inMemory(b)
		h.write("notes.md", numbersDeck(sessions+1))
		h.must("notes", "add", "notes.md")
		h.must("notes", "remove", "builtin")
		c := h.start(80, 24, "review", "--new", fmt.Sprint(sessions+1))
		c.WaitFor("number 100?")
		var show, next []time.Duration
		before := 0
		for n := range sessions {
			show = append(show, timed(func() { c.Send(" "); c.WaitFor(fmt.Sprintf("word%d", 100+n)) }))
			next = append(next, timed(func() { c.Send("3"); c.WaitFor(fmt.Sprintf("number %d?", 101+n)) }))
			if n == early {
				before = resident(b, c.Pid())
			}
		}
		b.ReportMetric(median(show)*1000, "ms-show")
		b.ReportMetric(median(next)*1000, "ms-next")
		b.ReportMetric(median(bareUpdates(b))*1000, "ms-bare-update")
		b.ReportMetric(float64(resident(b, c.Pid())-before)/1024, "MiB-grown")
		c.Kill()
	}
}

// resident is the memory of a process in KiB.
func resident(b *testing.B, pid int) int {
	b.Helper()
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		b.Skip("no /proc here")
	}
	var kib int
	_, rest, _ := strings.Cut(string(data), "VmRSS:")
	if _, err := fmt.Sscan(rest, &kib); err != nil {
		b.Fatal(err)
	}
	return kib
}

// bareUpdates is how long it takes to open a bbolt file and put a record into it.
func bareUpdates(b *testing.B) []time.Duration {
	b.Helper()
	file := filepath.Join(inMemory(b), "bare.db")
	var took []time.Duration
	for n := range 200 {
		took = append(took, timed(func() {
			db, err := bolt.Open(file, 0o600, nil)
			if err != nil {
				b.Fatal(err)
			}
			err = db.Update(func(tx *bolt.Tx) error {
				bucket, err := tx.CreateBucketIfNotExists([]byte("log"))
				if err != nil {
					return err
				}
				return bucket.Put([]byte(fmt.Sprint(n)), make([]byte, 200))
			})
			if cerr := db.Close(); err != nil || cerr != nil {
				b.Fatal(err, cerr)
			}
		}))
	}
	return took
}
