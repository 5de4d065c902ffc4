package cards

import "strings"

// Kind says how a card is asked and answered.
type Kind string

// The kinds of card.
const (
	Basic    Kind = "basic"    // a question with one answer
	Cloze    Kind = "cloze"    // a sentence with a gap; the answer fills it
	Command  Kind = "command"  // the answer is a command line and can be typed
	List     Kind = "list"     // the answer is a set of items, in any order
	Sequence Kind = "sequence" // the answer is a list of items in this order
)

// A Card is one question with its answer. Question, Answer, Items and More are
// Markdown.
type Card struct {
	ID       string   `json:"id"` // 12 letters and digits, given once
	Kind     Kind     `json:"kind"`
	Rule     string   `json:"rule"`    // the rule that made it, see Rules
	Section  []string `json:"section"` // the headings above it, outermost first, as plain text
	Domain   string   `json:"domain"`  // the exam domain, see Domains; empty if none fits
	Question string   `json:"question"`
	Answer   string   `json:"answer"`
	Items    []string `json:"items"` // List and Sequence: the parts of the answer
	More     string   `json:"more"`  // shown after the answer, not to be recalled
	Source   Source   `json:"source"`
	Siblings string   `json:"siblings"` // cards made from the same bullet share it
	Score    int      `json:"score"`    // 0 to 1000; new cards come in descending order
}

// A Source says where in the notes a card comes from.
type Source struct {
	File    string `json:"file"` // within its source of notes, slash-separated
	Line    int    `json:"line"` // counted from 1
	EndLine int    `json:"end_line"`
}

// isEmpty says whether nothing is asked, or the answer is nothing but separators.
func (c Card) isEmpty() bool {
	return c.Answer == "" || !hasLetter(c.Question) && !strings.Contains(c.Question, "`")
}
