// Package cards turns the outline of a person's notes into question/answer
// cards.
//
// Make walks a document once. Each bullet is first judged for what can be no
// card (a link, noise, a doubt), then offered to the rules of Rules in order;
// the first rule that fits makes its cards. A rule is one small type of bullet,
// read from the shape of the text and its children, not from its subject, so
// that notes on anything give cards. Whatever becomes of a bullet is kept in a
// Verdict: the cards it made, or the Reason why it made none.
//
// The package also knows who a card is (its ID, which follows from its content
// and place), the section and exam domain it belongs to, and how sections are
// named on a command line. It knows nothing of time, grades, storage or
// terminals.
package cards
