package cards

import (
	"cmp"
	"slices"
)

// An edit is an old card that a new one may be.
type edit struct {
	old, new int
	likeness likeness
	score    float64 // 0 to 1
}

// clearly is by how much a pair must be better than the next best of either of
// its cards.
const clearly = 0.06

// maxRounds is how often the pairs left are looked at again after others were
// linked.
const maxRounds = 32

// edited links the cards that say the same in other words.
func (m *matcher) edited() {
	m.arrange()
	olds, news := m.old.rest(), m.new.rest()
	if len(olds) == 0 || len(news) == 0 {
		return
	}
	m.learnWords(olds, news)
	known := m.indexOld(olds)
	rivals := m.listRivals(olds)
	var edits []edit
	for _, n := range news {
		for _, o := range m.candidates(known, n) {
			if e := m.judge(o, n, rivals); e.likeness > unlike {
				edits = append(edits, e)
			}
		}
	}
	m.settle(edits)
}

// learnWords notes which words of the undecided cards stand in others too.
func (m *matcher) learnWords(olds, news []int) {
	asked := map[string]bool{}
	for _, o := range olds {
		m.old.sense(o).eachWord(func(w string) { asked[w] = true })
	}
	for _, n := range news {
		m.new.sense(n).eachWord(func(w string) { asked[w] = true })
	}
	m.words = vocabulary{}
	for n, o := range m.new.link {
		if o >= 0 {
			m.words.learn(m.new.cards[n].Question, asked)
			m.words.learn(m.new.cards[n].Answer, asked)
		}
	}
}

// rivals are the undecided old questions and answers.
type rivals struct{ questions, answers map[string]bool }

func (m *matcher) listRivals(olds []int) rivals {
	r := rivals{questions: map[string]bool{}, answers: map[string]bool{}}
	for _, o := range olds {
		r.questions[m.old.sections[o]+sectionMark+canonical(m.old.cards[o].Question)] = true
		r.answers[canonical(m.old.cards[o].Answer)] = true
	}
	return r
}

// judge holds an old card against a new one.
func (m *matcher) judge(o, n int, r rivals) edit {
	a, b := m.old.sense(o), m.new.sense(n)
	e := edit{old: o, new: n}
	if a.long || b.long {
		return e // one that is not compared to its end
	}
	here := m.sections.same(m.old.sections[o], m.new.sections[n])
	question, answer, known := comparison{}, comparison{}, false
	if here {
		question, answer, known = m.words.valueAsked(a, b)
	}
	if !known {
		if question = m.compareQuestions(o, n, here); question.likeness == unlike {
			return e
		}
		answer = m.words.compareAnswers(*a, *b)
	}
	around := m.atOldPlace(o, n)
	e.likeness = together(question, answer, here, around)
	if e.likeness > unsure && m.contested(o, n, r) {
		e.likeness = unsure
	}
	e.score = 0.7*(question.share+answer.share)/2 + 0.1*float64(around)
	if here {
		e.score += 0.1
	}
	return e
}

// compareQuestions holds two questions against each other, without the names of
// the section if these have changed. An equal answer backs them.
func (m *matcher) compareQuestions(o, n int, here bool) comparison {
	a, b := m.old.sense(o), m.new.sense(n)
	backing := 0
	if m.old.cards[o].Answer == m.new.cards[n].Answer {
		backing = weight(a.answer)
	}
	if here && m.old.sections[o] != m.new.sections[n] {
		return m.words.compareBacked(a.bare, b.bare, backing)
	}
	c := m.words.compareBacked(a.question, b.question, backing)
	if here && c.likeness == unsure && !c.inside {
		// A heading in front of what was cut away keeps apart what is one piece.
		c.inside = m.words.compareBacked(a.bare, b.bare, backing).inside
	}
	return c
}

// together judges a card by its question, its answer and its place: the more
// its text changed, the more its place must be the same.
func together(question, answer comparison, here bool, around int) likeness {
	if question.inside && answer.likeness == alike && here && around > 0 {
		question.likeness = kindred
	}
	l := min(question.likeness, answer.likeness)
	switch {
	case l <= unsure:
		return l
	case l == alike && (here || question.common+answer.common >= 4):
		return alike
	case question.likeness == alike && here:
		return kindred
	case answer.likeness == alike && here && around > 0:
		return kindred
	case here && around == 2:
		return kindred
	}
	return unsure
}

// contested says whether the new question, or the new answer, is word for word
// that of yet another old card: then the two may have been exchanged.
func (m *matcher) contested(o, n int, r rivals) bool {
	before, now := m.old.cards[o], m.new.cards[n]
	question, answer := canonical(now.Question), canonical(now.Answer)
	return answer != canonical(before.Answer) && r.answers[answer] ||
		question != canonical(before.Question) && r.questions[m.new.sections[n]+sectionMark+question]
}

// settle links each pair that is clearly the best for both of its cards, until
// no more are; what is left is for a person.
func (m *matcher) settle(edits []edit) {
	slices.SortFunc(edits, func(a, b edit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.new, b.new), cmp.Compare(a.old, b.old))
	})
	for range maxRounds {
		if !m.settleOnce(edits) {
			break
		}
		edits = slices.DeleteFunc(edits, func(e edit) bool { return m.old.set[e.old] || m.new.set[e.new] })
	}
	for _, e := range edits {
		if !m.new.set[e.new] && !m.old.set[e.old] {
			m.maybe[e.new] = append(m.maybe[e.new], e.old)
		}
	}
}

// settleOnce goes once through the pairs, the best first, and says whether it
// linked any.
func (m *matcher) settleOnce(edits []edit) bool {
	bestOld, bestNew := map[int]edit{}, map[int]edit{}
	rivalled := map[edit]bool{}
	for _, e := range edits {
		if e.likeness > unsure {
			m.compete(e, bestOld, e.old, rivalled)
			m.compete(e, bestNew, e.new, rivalled)
		}
	}
	linked := false
	for n, e := range bestNew {
		if bestOld[e.old].new == n && !rivalled[e] {
			m.link(e.old, n, m.howEdited(e.old, n))
			linked = true
		}
	}
	return linked
}

// compete enters e for the card at key: the first to come is the best, one that
// is about as good makes it doubtful.
func (m *matcher) compete(e edit, best map[int]edit, key int, rivalled map[edit]bool) {
	first, ok := best[key]
	if !ok {
		best[key] = e
	} else if first.score-e.score < clearly {
		rivalled[first] = true
	}
}

func (m *matcher) howEdited(o, n int) How {
	if m.old.sections[o] == m.new.sections[n] && canonical(m.old.cards[o].Question) == canonical(m.new.cards[n].Question) {
		return AnswerEdited
	}
	return SimilarEnough
}
