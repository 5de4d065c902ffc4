package store

import "k8scards/cards"

// A Report says what became of the cards of a load. Cards that are as they were
// are not counted.
type Report struct {
	Edited  int // their text is another
	Moved   int // their text is the same in another place
	Back    int // were gone, and are there again
	New     int
	Gone    int
	Unclear int // new, but might be one of several that are gone, or were; see Unclear

	Learned bool // one that was ever answered is among them
}

// report counts what was decided.
func (l *load) report() Report {
	var r Report
	for _, n := range l.news {
		if count := n.count(&r); count != nil {
			*count++
			r.Learned = r.Learned || l.learned[n.id] || n.maybe != nil
		}
	}
	for _, k := range l.old {
		if k.now == nil {
			r.Gone++
			r.Learned = r.Learned || l.learned[k.ID]
		}
	}
	return r
}

// count is where in r a newcomer counts, nil for one that is as it was.
func (n *newcomer) count(r *Report) *int {
	switch {
	case n.was == nil && n.how == cards.Same:
		return nil
	case n.was == nil && n.maybe != nil:
		return &r.Unclear
	case n.was == nil:
		return &r.New
	case n.was.gone:
		return &r.Back
	case n.how == cards.Moved:
		return &r.Moved
	case n.card.ID == n.was.derived():
		return nil
	}
	return &r.Edited
}
