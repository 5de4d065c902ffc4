// Command helm writes the facts of helm's command line.
package main

import (
	"log"

	"k8scards/cards/kubectl/generate"
)

func main() {
	log.SetFlags(0)
	if err := generate.Write(helmProgram().Tree()); err != nil {
		log.Fatal(err)
	}
}
