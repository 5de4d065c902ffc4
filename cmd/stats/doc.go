// Package stats works out what was learned, from the log of answers and the states
// of the cards, and draws it: in a terminal of any width, in lines for a pipe or a
// screen reader, and as one page of HTML with plots that needs no network.
package stats
