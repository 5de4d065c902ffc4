package stats

import "k8scards/srs"

// A Report is what `k8scards stats --json` prints. Every list is there, if empty.
type Report struct {
	Answers   int            `json:"answers"`   // that moved the schedule
	Today     int            `json:"today"`     // of them, today
	Drills    int            `json:"drills"`    // repeated on the same day until good
	Practice  int            `json:"practice"`  // in quizzes and crams
	Days      int            `json:"days"`      // on which there was an answer of any kind
	Streak    int            `json:"streak"`    // of them, in a row up to today or yesterday
	Seconds   int            `json:"seconds"`   // spent on all of them
	Grades    map[string]int `json:"grades"`    // answers by grade: again, hard, good, easy
	Retention *float64       `json:"retention"` // 0 to 1; null before the first answer to a card seen before
	Cards     map[string]int `json:"cards"`     // in use, by state: new, learning, review, suspended
	Calendar  []DayCount     `json:"calendar"`  // the days with answers, oldest first
	Ages      []Age          `json:"ages"`      // retention by age of card
	Forecast  []DayCount     `json:"forecast"`  // cards due on each of the next 30 days; what is overdue counts today
	Hardest   []Hard         `json:"hardest"`   // the cards failed most often, at most 10
	Sections  []Section      `json:"sections"`  // those with answers to cards seen before, worst first

	day srs.Day // today
}

// A DayCount is how many of something there are on a day.
type DayCount struct {
	Day   srs.Day `json:"day"`
	Count int     `json:"count"` // answers, drills and practice together; or cards due
}

// Recall counts answers to cards seen on an earlier day.
type Recall struct {
	Asked int `json:"asked"`
	Known int `json:"known"` // graded 3 or better
}

// Share is how much was known, 0 to 1; 0 if nothing was asked.
func (r Recall) Share() float64 {
	if r.Asked == 0 {
		return 0
	}
	return float64(r.Known) / float64(r.Asked)
}

func (r *Recall) add(known bool) {
	r.Asked++
	if known {
		r.Known++
	}
}

// An Age is how well cards of an age were known.
type Age struct {
	From int  `json:"from_days"` // since the first answer to the card
	To   *int `json:"to_days"`   // null for no end
	Recall
}

// A Hard is a card that was failed.
type Hard struct {
	ID       string   `json:"id"`
	Question string   `json:"question"`
	Section  []string `json:"section"`
	Place    string   `json:"place"`  // file and line
	Lapses   int      `json:"lapses"` // how often it was failed after it had been seen
	Answers  int      `json:"answers"`
}

// A Section is how well the cards of a section were known.
type Section struct {
	Section []string `json:"section"`
	Recall
}
