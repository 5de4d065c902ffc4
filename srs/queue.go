package srs

import (
	"cmp"
	"slices"
)

// A Candidate is a card that may be asked.
type Candidate struct {
	ID    string
	Group uint64 // cards of one group give each other away; 0 for a card that stands alone
	Order int32  // new cards come in descending Order, then by Seq
	Seq   uint32 // the card's place in the notes
	State State
}

// Limits say how many cards a day may have; a negative number is no limit.
// What was already answered on the day counts.
type Limits struct {
	New     int // cards answered for the first time
	Reviews int // cards that were answered before
}

// A Plan holds the IDs of the cards for one day in the order in which they are
// to be asked: first Due, then New, then Drill.
type Plan struct {
	Due   []string
	New   []string
	Drill []string // graded below 4 earlier today, and not yet 4 or 5
}

// Queue plans the day.
//
// Due cards come first whose delay is longest in proportion to their interval:
// those are the likeliest to be forgotten. Equal ones come by due day, then mixed:
// neighbours in the notes give each other away. Where the limit on reviews leaves some out, it is those
// at the end.
//
// A new card waits for another day if one of its group is due, was answered
// today or is already chosen, unless there are too few others to reach the
// limit. Cards of one group that meet on a day are kept apart, see spread.
func Queue(candidates []Candidate, today Day, limits Limits) Plan {
	d := newDay(candidates, today)
	d.sort(today)
	reviews, introductions := d.room(limits)
	due := d.due[:reviews]
	fresh := d.chooseNew(introductions)
	return Plan{Due: ids(spread(due)), New: ids(spread(fresh)), Drill: ids(d.drill)}
}

// Count is how many cards Queue would plan. It is much faster, because their
// order does not matter.
func Count(candidates []Candidate, today Day, limits Limits) (due, fresh, drill int) {
	d := newDay(candidates, today)
	due, fresh = d.room(limits)
	return due, fresh, len(d.drill)
}

// A day is the candidates as they stand on one day.
type day struct {
	due, fresh, drill    []*Candidate
	introduced, reviewed int          // already answered, for the first time or again
	answered             []*Candidate // all of those
}

func newDay(candidates []Candidate, today Day) *day {
	d := &day{}
	for i := range candidates {
		d.add(&candidates[i], today)
	}
	return d
}

func (d *day) add(c *Candidate, today Day) {
	s := &c.State
	if s.Answers > 0 && s.Last == today {
		d.answered = append(d.answered, c)
		if s.First == today {
			d.introduced++
		} else {
			d.reviewed++
		}
	}
	if s.Suspended || s.Buried == today {
		return
	}
	switch {
	case s.Answers == 0:
		d.fresh = append(d.fresh, c)
	case s.Drill == today:
		d.drill = append(d.drill, c)
	case s.Due <= today:
		d.due = append(d.due, c)
	}
}

// sort puts the cards in the order of asking.
func (d *day) sort(today Day) {
	slices.SortFunc(d.due, func(a, b *Candidate) int { return compareDue(a, b, today) })
	slices.SortFunc(d.fresh, compareNew)
	slices.SortFunc(d.drill, compareSeq)
}

// room is how many due and new cards the limits leave.
func (d *day) room(limits Limits) (reviews, introductions int) {
	return within(limits.Reviews, d.reviewed, len(d.due)), within(limits.New, d.introduced, len(d.fresh))
}

// within is how many of n cards may be asked under a limit of which used are
// spent.
func within(limit, used, n int) int {
	if limit < 0 {
		return n
	}
	return min(max(limit-used, 0), n)
}

// chooseNew takes n new cards: those whose group has nothing else today, and
// if they are too few, others.
func (d *day) chooseNew(n int) []*Candidate {
	busy := map[uint64]bool{}
	for _, c := range slices.Concat(d.due, d.answered) {
		busy[c.Group] = true
	}
	var chosen, siblings []*Candidate
	for _, c := range d.fresh {
		if len(chosen) == n {
			return chosen
		}
		if c.Group != 0 && busy[c.Group] {
			siblings = append(siblings, c)
			continue
		}
		chosen = append(chosen, c)
		busy[c.Group] = true
	}
	return append(chosen, siblings[:n-len(chosen)]...)
}

func compareDue(a, b *Candidate, today Day) int {
	// lateA/intervalA > lateB/intervalB, without division.
	lateA, lateB := int64(today-a.State.Due), int64(today-b.State.Due)
	if c := cmp.Compare(lateB*int64(a.State.Interval), lateA*int64(b.State.Interval)); c != 0 {
		return c
	}
	if c := cmp.Compare(a.State.Due, b.State.Due); c != 0 {
		return c
	}
	if c := cmp.Compare(mixed(a.Seq, today), mixed(b.Seq, today)); c != 0 {
		return c
	}
	return compareSeq(a, b)
}

// mixed is a number by which cards come in an order that is another each day and has
// nothing to do with their places in the notes. It is the end of splitmix64.
func mixed(seq uint32, today Day) uint64 {
	x := uint64(seq)<<32 | uint64(uint32(today))
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

func compareNew(a, b *Candidate) int {
	if c := cmp.Compare(b.Order, a.Order); c != 0 {
		return c
	}
	return compareSeq(a, b)
}

func compareSeq(a, b *Candidate) int {
	if c := cmp.Compare(a.Seq, b.Seq); c != 0 {
		return c
	}
	return cmp.Compare(a.ID, b.ID)
}

func ids(cards []*Candidate) []string {
	list := make([]string, len(cards))
	for i, c := range cards {
		list[i] = c.ID
	}
	return list
}
