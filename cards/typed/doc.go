// Package typed compares what a person typed with the answer of a card.
//
// Commands are compared as the program itself reads them (package kubectl); text
// forgivingly, as a friend would who asks the cards: case, articles, closing
// punctuation and small slips do not matter, and neither do words that stand in
// the question. What differs is told in plain words.
package typed
