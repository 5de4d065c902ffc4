package cards

// An Audit is what Check finds out about notes and the cards made of them.
type Audit struct {
	Summary  Summary
	Findings []Finding // by fault in the order of Faults, then in the order of the notes
}

// A Summary counts what became of the notes.
type Summary struct {
	Files      int            `json:"files"`
	Cards      int            `json:"cards"` // with different IDs: the same card in two files is one
	Bullets    Tally          `json:"bullets"`
	Paragraphs Tally          `json:"paragraphs"`
	Rows       Tally          `json:"rows"`
	Rules      map[string]int `json:"rules"`    // cards by the rule that made them
	Reasons    map[Reason]int `json:"reasons"`  // bullets, paragraphs and rows without a card, by why
	Faults     map[Fault]int  `json:"findings"` // findings by fault
}

// A Tally counts blocks of one kind.
type Tally struct {
	All   int `json:"all"`
	Facts int `json:"facts"` // that bear a fact
	Asked int `json:"asked"` // of these, those that a card asks for
	Shown int `json:"shown"` // of the others, those that a card shows after its answer
}

// Coverage is the share of the facts that are asked for, 0 to 1; 1 if there are
// none to miss.
func (t Tally) Coverage() float64 {
	if t.Facts == 0 {
		return 1
	}
	return float64(t.Asked) / float64(t.Facts)
}

// Total counts bullets, paragraphs and rows together.
func (s Summary) Total() Tally {
	b, p, r := s.Bullets, s.Paragraphs, s.Rows
	return Tally{b.All + p.All + r.All, b.Facts + p.Facts + r.Facts, b.Asked + p.Asked + r.Asked, b.Shown + p.Shown + r.Shown}
}

// Check looks over the decks of all files together.
func Check(decks []Deck) Audit {
	a := Audit{
		Summary:  Summary{Files: len(decks), Rules: map[string]int{}, Reasons: map[Reason]int{}, Faults: map[Fault]int{}},
		Findings: findings(decks),
	}
	seen := map[string]bool{}
	for _, d := range decks {
		for _, v := range d.Verdicts {
			a.Summary.block(v)
		}
		for _, c := range d.Cards {
			if !seen[c.ID] {
				seen[c.ID] = true
				a.Summary.Cards++
				a.Summary.Rules[c.Rule]++
			}
		}
	}
	for _, f := range a.Findings {
		a.Summary.Faults[f.Fault]++
	}
	return a
}

// block counts one verdict.
func (s *Summary) block(v Verdict) {
	t := &s.Bullets
	switch v.Kind {
	case Paragraph:
		t = &s.Paragraphs
	case Row:
		t = &s.Rows
	}
	t.All++
	if bearsFact(v) {
		t.Facts++
		if len(v.Shown) > 0 {
			t.Shown++
		}
	}
	if len(v.Cards) > 0 {
		t.Asked++
	} else {
		s.Reasons[v.Reason]++
	}
}

// bearsFact says whether something is lost if no card asks for a block. Nothing
// is where there was nothing to learn, where another block says it, or where
// the author wants no card or is not sure of it.
func bearsFact(v Verdict) bool {
	if len(v.Cards) > 0 {
		return true
	}
	switch v.Reason {
	case Reference, Noise, Doubt, Label, Skipped, Duplicate:
		return false
	}
	return true
}
