package anki

import (
	"errors"
	"fmt"
	"strings"

	"k8scards/cards"
)

// What can be wrong with the cards of an export. The error around it names the
// card and where in the notes it comes from.
var (
	ErrInvalidID   = errors.New("card id is not made of letters and digits")
	ErrDuplicateID = errors.New("card id is used twice") // Anki would add both notes
	ErrNoQuestion  = errors.New("card has no question")  // Anki would skip the note
)

// check finds the first fault of the cards.
func check(cs []cards.Card) error {
	seen := make(map[string]bool, len(cs))
	for _, c := range cs {
		if err := fault(c, seen); err != nil {
			return fmt.Errorf("%s:%d: card %q: %w", c.Source.File, c.Source.Line, c.ID, err)
		}
		seen[c.ID] = true
	}
	return nil
}

func fault(c cards.Card, seen map[string]bool) error {
	switch {
	case !isAlphanumeric(c.ID):
		return ErrInvalidID
	case seen[c.ID]:
		return ErrDuplicateID
	case oneLine(c.Question) == "":
		return ErrNoQuestion
	}
	return nil
}

// isAlphanumeric says whether s has only ASCII letters and digits, and some.
func isAlphanumeric(s string) bool {
	other := func(r rune) bool {
		return (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	}
	return s != "" && strings.IndexFunc(s, other) < 0
}
