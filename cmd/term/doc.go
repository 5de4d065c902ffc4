// Package term is the terminal as the commands see it: streams that know
// whether a person sits at them, one key at a time, menus and typed answers,
// and a card drawn within the screen.
//
// A [Terminal] is either interactive or plain. Interactive, it reads keys in
// raw mode, draws screens ([Terminal.Show]) and asks with promptui
// ([Terminal.Select], [Terminal.Prompt]). Plain (no terminal, TERM=dumb or
// asked for), the same calls work line by line, so that a pipe or a screen
// reader can follow; each prompt then ends in "> ".
//
// All input passes one decoder, that of [Terminal.ReadKey], promptui's
// included. A byte is read only when somebody waits for it, so what is typed
// ahead stays where it is: for the next prompt, for an editor started in
// between, or for the shell. promptui is never handed the key that ends it;
// it sees the end of its input instead, which is the one way out it takes
// without racing against its own goroutines.
//
// Nothing here ends at a signal by itself. [NotifyContext] turns signals into
// the end of a context, every wait ends with its context, and the deferred
// call of what [Terminal.Start] returned puts the terminal right again.
//
// Text from files goes through [Clean] or [Render] before it is shown; neither
// lets a control sequence pass.
package term
