package cards

// Reason says why a bullet made no card.
type Reason string

// The reasons.
const (
	Reference Reason = "reference" // only a link; kept as the source of the cards around it
	Noise     Reason = "noise"     // nothing to learn: punctuation, a picture, a title, a remark on a link
	Doubt     Reason = "doubt"     // the author was not sure
	Label     Reason = "label"     // only sorts what stands below it
	TooLong   Reason = "too long"  // more than can be asked at once
	Dangling  Reason = "dangling"  // what it speaks of is not named
	NoValue   Reason = "no value"  // no rule found a part to ask for
	Skipped   Reason = "skipped"   // the author wants none
	Duplicate Reason = "duplicate" // another bullet asks the same
)
