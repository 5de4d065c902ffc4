package srs

// Day counts calendar days; day 0 is 1970-01-01.
type Day int32

// Grade is the quality of an answer, 0 to 5, as SM-2 defines it.
type Grade uint8

// The grades that the four buttons stand for.
const (
	Again Grade = 2
	Hard  Grade = 3
	Good  Grade = 4
	Easy  Grade = 5
)

// Name is the name of the button that a grade belongs to.
func (g Grade) Name() string {
	switch {
	case g <= Again:
		return "again"
	case g == Hard:
		return "hard"
	case g == Good:
		return "good"
	}
	return "easy"
}

// State is what the scheduler remembers of one card. The zero value is a card
// that was never answered.
type State struct {
	Reps      int  // n of I(n), the step on the ladder of intervals; 0 for a new card
	Interval  int  // days from the last answer to Due
	Easiness  int  // the easiness factor in hundredths, 130 at the least; 0 for a new card
	Due       Day  // the day on which the card is due
	First     Day  // the day of the first answer
	Last      Day  // the day of the last answer that moved the schedule
	Answers   int  // how many answers moved the schedule
	Lapses    int  // how many of them were below 3, the first answer to the card not counted
	Drill     Day  // the day on which it is to be drilled until it is graded 4 or 5; 0 for none
	Buried    Day  // hidden on this day; 0 for none
	Suspended bool // hidden until resumed
}

// leechLapses is how often a card must be failed to be a leech.
const leechLapses = 8

// Leech reports whether the card was failed so often that it costs more time than
// it is worth as it is.
func (s State) Leech() bool { return s.Lapses >= leechLapses }

// Name is the state in a word: new, learning, review or suspended. A card on the
// first step of the ladder of intervals is still being learned.
func (s State) Name() string {
	switch {
	case s.Suspended:
		return "suspended"
	case s.Answers == 0:
		return "new"
	case s.Reps <= 1:
		return "learning"
	}
	return "review"
}
