// Command api writes what the tests and the program have to know of the
// Kubernetes API of the exam version: the resources with all their names, and
// the fields of each kind. Run it in its own directory.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if err := generate(filepath.Join("..", "..")); err != nil {
		fmt.Fprintln(os.Stderr, "api:", err)
		os.Exit(1)
	}
}

// generate writes all files of the package in dir.
func generate(dir string) error {
	mods, err := findModules()
	if err != nil {
		return err
	}
	f := newFacts(mods)
	if err := f.collect(); err != nil {
		return err
	}
	if err := write(filepath.Join(dir, "api_resources.json"), f.resourcesJSON()); err != nil {
		return err
	}
	return write(filepath.Join(dir, "testdata", "api_fields.txt"), f.fieldsText())
}

func write(file string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, content, 0o644)
}
