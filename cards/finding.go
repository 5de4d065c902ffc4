package cards

import (
	"cmp"
	"strings"
)

// A Fault is what may be wrong with notes or with a card made of them.
type Fault string

// The faults.
const (
	DoubtFault     Fault = "doubt"     // the author was not sure
	AmbiguousFault Fault = "ambiguous" // one question of a section has different answers
	DuplicateFault Fault = "duplicate" // the same is asked and answered more than once
	BigFault       Fault = "big"       // the answer is more than can be recalled at once
	GiveawayFault  Fault = "giveaway"  // the question holds the words of its answer
)

// Faults are all of them, what the author alone can mend first.
func Faults() []Fault {
	return []Fault{DoubtFault, AmbiguousFault, DuplicateFault, BigFault, GiveawayFault}
}

// A Finding is one fault, with where to look for it.
type Finding struct {
	Fault Fault    `json:"fault"`
	File  string   `json:"file"`
	Line  int      `json:"line"`           // counted from 1
	Also  []Source `json:"also,omitempty"` // where else the same question stands
	Cards []string `json:"cards"`          // IDs of the cards concerned
	Text  string   `json:"text"`           // the bullet, or the question and its answers, as plain text
}

// What is too big to be recalled at once, whatever the rules let through.
const (
	bigItems = 7
	bigWords = 40
)

// maxFindingText bounds each question and answer in a Finding, in bytes.
const maxFindingText = 200

// findings looks for each fault in turn.
func findings(decks []Deck) []Finding {
	all := readCards(decks)
	out := inVerdicts(decks, Doubt, DoubtFault)
	out = append(out, ambiguous(all)...)
	out = append(out, inVerdicts(decks, Duplicate, DuplicateFault)...)
	out = append(out, duplicates(all)...)
	for _, r := range all {
		if len(r.card.Items) > bigItems || wordCount(r.answer) > bigWords {
			out = append(out, found(BigFault, r))
		}
	}
	for _, r := range all {
		if r.givesAway() {
			out = append(out, found(GiveawayFault, r))
		}
	}
	return out
}

// inVerdicts finds the bullets that made no card for a reason which is a fault
// too.
func inVerdicts(decks []Deck, why Reason, fault Fault) (out []Finding) {
	for _, d := range decks {
		for _, v := range d.Verdicts {
			if v.Reason == why {
				out = append(out, Finding{Fault: fault, File: v.File, Line: v.Line, Cards: []string{}, Text: cut(v.Text, maxFindingText)})
			}
		}
	}
	return out
}

// A reading is a card as it is compared with others.
type reading struct {
	card             *Card
	question, answer string // as plain text
}

func readCards(decks []Deck) (out []reading) {
	for _, d := range decks {
		for i := range d.Cards {
			c := &d.Cards[i]
			out = append(out, reading{c, Plain(c.Question), Plain(c.Answer)})
		}
	}
	return out
}

// ambiguous finds questions that more than one answer fits, as far as the
// person who is asked can tell: they see the section and the question.
func ambiguous(all []reading) (out []Finding) {
	sameQuestion := func(r reading) string {
		return joinSection(r.card.Section) + "\x00" + gist(r.card.Question)
	}
	for _, g := range groups(all, sameQuestion) {
		if answers := groups(g, func(r reading) string { return gist(r.card.Answer) }); len(answers) > 1 {
			out = append(out, found(AmbiguousFault, g...))
		}
	}
	return out
}

// duplicates finds cards that ask the same and want the same, wherever they
// stand.
func duplicates(all []reading) (out []Finding) {
	same := func(r reading) string { return gist(r.card.Question) + "\x00" + gist(r.card.Answer) }
	for _, g := range groups(all, same) {
		if len(g) > 1 {
			out = append(out, found(DuplicateFault, g...))
		}
	}
	return out
}

// groups puts readings of one key together, in the order of the first of each.
func groups(all []reading, key func(reading) string) (out [][]reading) {
	at := map[string]int{}
	for _, r := range all {
		k := key(r)
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], r)
	}
	return out
}

// gist is the plain text of md without what does not set two texts apart; one of
// nothing but marks stays as it is.
func gist(md string) string {
	s := Plain(canonical(md))
	return cmp.Or(strings.Trim(s, "`*_.,;:!?()[]\"' "), s)
}

// found writes the finding on cards that share a question.
func found(fault Fault, rs ...reading) Finding {
	first := rs[0].card.Source
	f := Finding{Fault: fault, File: first.File, Line: first.Line}
	var ids, answers distinct
	for i, r := range rs {
		ids.add(r.card.ID)
		answers.add(cut(r.answer, maxFindingText))
		if i > 0 {
			f.Also = append(f.Also, r.card.Source)
		}
	}
	f.Cards = ids.list
	f.Text = cut(rs[0].question, maxFindingText) + " → " + strings.Join(answers.list, " | ")
	return f
}

// distinct is a list of different texts in the order in which they came.
type distinct struct {
	list []string
	has  map[string]bool
}

func (d *distinct) add(s string) {
	if d.has == nil {
		d.has = map[string]bool{}
	}
	if !d.has[s] {
		d.has[s] = true
		d.list = append(d.list, s)
	}
}

// givesAway says whether the question holds the answer, or in other forms all
// the words of it that mean something.
func (r reading) givesAway() bool {
	if has(fold(r.question), fold(r.answer)) {
		return true
	}
	asked := map[string]bool{}
	for w := range eachWord(r.question) {
		asked[wordStem(w)] = true
	}
	found := false
	for w := range eachWord(r.answer) {
		if isGlue(w) {
			continue
		}
		if !asked[wordStem(w)] {
			return false
		}
		found = true
	}
	return found
}
