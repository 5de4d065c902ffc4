// Package store remembers: one bbolt file holds every answer ever given, the
// state of each card that follows from them, and the deck as last read from
// the notes.
//
// # What is true and what is derived
//
// The log is the truth. Each [Event] is appended once and neither changed nor
// removed; taking something back is an event too. The states are what a replay
// of the log gives ([Store.Rebuild] does it, [Store.Check] compares), written
// along with each event so that nobody has to wait for a replay. The deck is
// what the notes gave; a file of notes that has not changed is not read again.
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
//	text     number of the file, place in it   card as JSON
//
// Numbers are big-endian, so that they sort. Each value ends in a checksum of
// its key and itself. The sequence of the log is the number of its last event,
// and the sequence of the states is how many there are, so that a lost page is
// noticed. An answer changes one page of the log and one of the states;
// counting what is due reads rows and states, never a card or an event.
//
// # Damage
//
// bbolt trusts its file: a damaged one can crash it, or send it round in
// circles. So the file is looked through before it is used, faults in the
// mapped memory are caught, and what comes out has to match its checksum. The
// answer is right or it is [ErrCorrupt].
package store
