package cards

// RulesVersion is the version of all that [Make] depends on beside the notes:
// the Rules, their wordings, and how IDs follow from texts. Raise it whenever
// the cards of notes that did not change may come out otherwise, so that those
// who keep cards know to make them anew.
const RulesVersion = 3
