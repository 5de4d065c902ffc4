// Package cmd is the command line of k8scards: one file for each command, and
// around them what all of them share.
//
// A command is a constructor that gives cobra its flags and help, a struct of
// the options it was called with, and a run function that knows no cobra. What
// it needs of the world (streams, clock, environment, files) hangs on an app,
// made once per run of the program and handed down; nothing is global, and the
// store is opened only when a command first asks for it, never for help or
// completion.
//
// Data goes to standard output, everything else to standard error. Errors come
// back up to Main, which prints them once and maps them to an exit code.
package cmd
