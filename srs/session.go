package srs

import "slices"

// Phase says why a card is asked.
type Phase uint8

// The phases of a session, in the order in which they come.
const (
	PhaseReview Phase = iota // a card that is due
	PhaseNew                 // a card never answered before
	PhaseDrill               // a card graded below 4 today, once more
)

// String is the phase in one word.
func (p Phase) String() string {
	return [...]string{"review", "new", "drill"}[p]
}

// A Session is the order of one sitting. Make it with [NewSession].
type Session struct {
	queues [PhaseDrill + 1][]string // what is left, the current card included
	steps  []step
}

// A step is what Back takes back.
type step struct {
	id    string
	phase Phase
}

// NewSession is a session that asks the cards of a plan.
func NewSession(p Plan) *Session {
	s := &Session{}
	s.queues[PhaseReview] = slices.Clone(p.Due)
	s.queues[PhaseNew] = slices.Clone(p.New)
	s.queues[PhaseDrill] = slices.Clone(p.Drill)
	return s
}

// Next is the card to ask now, and why. It stays the same until the card is
// answered, skipped or dropped; ok is false when the session is done.
func (s *Session) Next() (id string, phase Phase, ok bool) {
	for p, queue := range s.queues {
		if len(queue) > 0 {
			return queue[0], Phase(p), true
		}
	}
	return "", 0, false
}

// Answered moves on. A card graded below 4 comes once more at the end, and
// again until it is graded 4 or 5.
func (s *Session) Answered(g Grade) {
	id, ok := s.leave()
	if ok && g < drilled {
		s.queues[PhaseDrill] = append(s.queues[PhaseDrill], id)
	}
}

// Skip moves on without an answer: the card was suspended or buried, and Back
// brings it back.
func (s *Session) Skip() {
	s.leave()
}

// Drop moves on from a card that no longer exists and leaves nothing for Back to
// take back.
func (s *Session) Drop() {
	if _, phase, ok := s.Next(); ok {
		s.queues[phase] = s.queues[phase][1:]
	}
}

// Replace puts another card in the place of the current one, which the notes have
// no more.
func (s *Session) Replace(id string) {
	if _, phase, ok := s.Next(); ok {
		s.queues[phase] = append([]string{id}, s.queues[phase][1:]...)
	}
}

// leave takes the current card from its queue and notes where it stood.
func (s *Session) leave() (string, bool) {
	id, phase, ok := s.Next()
	if !ok {
		return "", false
	}
	s.queues[phase] = s.queues[phase][1:]
	s.steps = append(s.steps, step{id, phase})
	return id, true
}

// Back takes back the last Answered or Skip and returns its card, which is
// then the next one. It can be repeated up to the start of the session, where
// ok is false.
func (s *Session) Back() (id string, ok bool) {
	if len(s.steps) == 0 {
		return "", false
	}
	last := s.steps[len(s.steps)-1]
	s.steps = s.steps[:len(s.steps)-1]
	drill := slices.DeleteFunc(slices.Clone(s.queues[PhaseDrill]), func(id string) bool { return id == last.id })
	s.queues[PhaseDrill] = drill
	s.queues[last.phase] = slices.Insert(slices.Clone(s.queues[last.phase]), 0, last.id)
	return last.id, true
}

// Left is how many cards are still to be asked, the current one included.
func (s *Session) Left() (due, fresh, drill int) {
	return len(s.queues[PhaseReview]), len(s.queues[PhaseNew]), len(s.queues[PhaseDrill])
}
