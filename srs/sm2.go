package srs

// SM2Version names the scheduler and its reading in the log, so that a later
// reading can be told from this one.
const SM2Version = "sm2/1"

// MaxInterval is the longest interval in days, about a hundred years. Without
// a limit a card answered well for ever would run out of calendar.
const MaxInterval = 36_500

const (
	firstEasiness  = 250 // hundredths
	lowestEasiness = 130 // hundredths
	passing        = 3   // the lowest grade that counts as remembered
	drilled        = 4   // grades below it are drilled until they reach it
)

// Valid reports whether g is one of the six grades of SM-2.
func (g Grade) Valid() bool {
	return g <= Easy
}

// SM2 is the state of a card after it was graded g on the given day. The grade
// must be valid.
//
// The intervals are I(1) = 1, I(2) = 6 and I(n) = ⌈I(n−1)·EF⌉ days, with the
// easiness EF as it is after this answer. EF begins at 2.5, changes by
// 0.1 − (5−g)·(0.08 + (5−g)·0.02) for grades from 3, stays as it is for lower
// ones, and never falls below 1.3. A grade below 3 means that the card is
// memorised anew on that day: 1 day, then 6. The scheduled interval is what
// grows, however late the answer came. A grade below 4 asks for a drill on the
// same day, see [Drill].
func SM2(s State, g Grade, today Day) State {
	if s.Answers == 0 {
		s.First = today
		s.Easiness = firstEasiness
	}
	if g < passing {
		s = forget(s)
	} else {
		s = remember(s, g)
	}
	s.Answers++
	s.Last = today
	s.Due = today + Day(s.Interval)
	s.Drill = 0
	if g < drilled {
		s.Drill = today
	}
	return s
}

func forget(s State) State {
	if s.Answers > 0 {
		s.Lapses++
	}
	s.Reps = 1
	s.Interval = 1
	return s
}

func remember(s State, g Grade) State {
	s.Easiness = ease(s.Easiness, g)
	s.Reps++
	switch s.Reps {
	case 1:
		s.Interval = 1
	case 2:
		s.Interval = 6
	default:
		s.Interval = min((s.Interval*s.Easiness+99)/100, MaxInterval)
	}
	return s
}

// ease counts in whole hundredths, because the sum of many floating point
// tenths is not exact and would push ⌈I·EF⌉ over to the next day.
func ease(easiness int, g Grade) int {
	d := int(Easy) - int(g)
	return max(easiness+10-d*(8+2*d), lowestEasiness)
}

// Drill is the state after a card was asked again on the day it was graded
// below 4. A grade of 4 or 5 ends the drill; nothing else changes, above all
// not the schedule. This is step 7 of SM-2.
func Drill(s State, g Grade) State {
	if g >= drilled {
		s.Drill = 0
	}
	return s
}
