// Package store remembers: one bbolt file holds every answer ever given, the
// state of each card that follows from them, and the deck as last read from
// the notes.
//
// # What is true and what is derived
//
// The log is the truth. Each [Event] is appended once and neither changed nor
// removed; taking something back is an event too. The states are what a replay
// of the log gives ([Store.Rebuild] does it, [Store.Check] compares), written
// along with each event so that nobody has to wait for a replay; so are the
// links. The deck is what the notes gave; a file of notes that has not changed is
// not read again.
//
// # Which card is which
//
// A text has an ID that follows from it. A card has the ID of the text by which
// it was first seen, and keeps it: when [Store.PutDecks] recognises it under
// another text, a [Link] says that this text is that card, and the aliases are
// what the links add up to. So in every deck, and on every machine that has the
// same log, the ID of a card is the alias of its text or, without one, the ID
// that follows from it. Two texts of the notes in use are never one card.
//
// Only texts are lost when a card goes: what was learned is in the log for good.
// The past keeps the last text of each card that has a state, so that it is
// recognised when it comes back in other words.
//
// # Layout
//
//	meta     "schema", "device"
//	log      number of the event               event as JSON
//	state    card                              srs.State, packed
//	source   number                            Source as JSON
//	deck     source                            numbers of its files, in order, as JSON
//	file     source, 0, name                   number, stamp and counts as JSON
//	section  number of the file                its section paths as JSON
//	row      number of the file                for each card what the queue needs, packed
//	text     number of the file, place in it   entry as JSON: the card, and what follows from its text
//	alias    ID that follows from a text       ID of the card, where it is another
//	past     card                              entry as JSON, as it was before
//
// Numbers are big-endian, so that they sort. Each value ends in a checksum of
// its key and itself. The sequence of the log is the number of its last event,
// and the sequences of the states and of the aliases are how many there are, so
// that a lost page is noticed. An answer changes one page of the log and one of the states;
// counting what is due reads rows and states, never a card or an event.
//
// # Damage
//
// bbolt trusts its file: a damaged one can crash it, or send it round in
// circles. So the file is looked through before it is used, faults in the
// mapped memory are caught, and what comes out has to match its checksum. The
// answer is right or it is [ErrCorrupt].
package store
