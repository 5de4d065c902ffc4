// Package termtest runs a command in a terminal of its own and sees what a
// person would see there: [Start] it, [Console.Send] keys, and
// [Console.WaitFor] what should come up. It waits for what is on the screen,
// never for a time, so that a busy machine makes a test slower but not fail.
package termtest
