// Package anki writes cards in formats that other programs read: Anki's own
// text import, and plain CSV for spreadsheets.
//
// A card becomes one note of Anki. Its ID is the note's GUID, so that
// importing a second time adds nothing and importing an edited card updates
// its note and leaves its scheduling alone. Its sections become nested decks
// and tags.
//
// What happens to the text, in this order: the card's Markdown is turned into
// HTML in which markup of the notes' own is shown rather than obeyed
// (converter), then everything that Anki would take for an instruction is
// written as character references (guard), then the field is quoted. So the
// text in Anki is the text of the notes, whatever it holds: templates in double
// braces, placeholders in angle brackets, jsonpath, IPv6 addresses.
//
// The judge of all this is Anki itself, see testdata/check_anki.py.
package anki
