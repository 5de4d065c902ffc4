// Package choice finds wrong answers for a multiple-choice question that a person
// who half knows the card could take for right, and that are wrong for sure.
//
// They are answers of other cards, those first that answer the same kind of
// question with the same kind of thing in the same part of the notes. A command is
// varied instead, where its program is known: another flag, another resource, a
// flag left out. The steps of a sequence are put into another order.
//
// An answer is never offered if it may be right too: if typing it would count as
// right, if it says the same and more, if a card asks nearly the same and it is the
// answer there.
package choice
