// Command k8scards turns notes into flashcards and asks for them when they are
// due.
package main

import (
	"os"

	"k8scards/cmd"
)

func main() { os.Exit(cmd.Main()) }
