package anki

import (
	"fmt"
	"io"
	"strings"

	"k8scards/cards"
)

// Options name what the notes are filed under in Anki. The zero value is what
// a person with an English Anki wants.
type Options struct {
	// Deck holds the decks of the sections; "::" nests it. "CKA" if empty.
	Deck string
	// BasicType and ClozeType are the note types as the person's Anki calls
	// them: it translates the names of those it brings along ("Einfach" and
	// "Lückentext" in German), and skips notes of types it does not know.
	// "Basic" and "Cloze" if empty.
	BasicType, ClozeType string
}

func (o Options) withDefaults() Options {
	o.Deck = orElse(oneLine(o.Deck), "CKA")
	o.BasicType = orElse(oneLine(o.BasicType), "Basic")
	o.ClozeType = orElse(oneLine(o.ClozeType), "Cloze")
	return o
}

func orElse(s, fallback string) string {
	if s == "" {
		return fallback
	}
	return s
}

// header tells Anki how to read the file. The last two lines would otherwise be
// what the person chose at some earlier import.
const header = `#separator:Tab
#html:true
#guid column:1
#notetype column:2
#deck column:3
#tags column:6
#match scope:notetype
#if matches:update current
`

// WriteText writes the cards for Anki's "Import File": the header, then one
// line for each card, with six quoted columns separated by tabs, in the order
// given (save that the first card of a deck stands before the decks in it):
//
//  1. GUID: the card's ID
//  2. note type: ClozeType for a card with one gap, else BasicType
//  3. deck: Options.Deck and the sections of the card
//  4. the note type's first field: the question, with the sections below it
//  5. its second field: the answer (none for a cloze), more, file and line
//  6. tags: rule, kind, domain and section
//
// Importing it sets the tags of a note to these. Nothing is written if the
// cards have a fault: ErrInvalidID, ErrDuplicateID or ErrNoQuestion.
func WriteText(w io.Writer, cs []cards.Card, o Options) error {
	if err := check(cs); err != nil {
		return fmt.Errorf("export for anki: %w", err)
	}
	m := newNoteMaker(o)
	notes := make([]note, 0, len(cs))
	for _, c := range cs {
		notes = append(notes, m.note(c))
	}
	var sb strings.Builder
	sb.WriteString(header)
	for _, n := range parentsFirst(notes) {
		writeRecord(&sb, "\t", "\n", n.guid, n.noteType, n.deck, n.first, n.second, n.tags)
	}
	if _, err := io.WriteString(w, sb.String()); err != nil {
		return fmt.Errorf("export for anki: %w", err)
	}
	return nil
}
