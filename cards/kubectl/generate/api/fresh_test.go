package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The committed files are what the program writes, twice the same.
func TestFactsAreFresh(t *testing.T) {
	dir := t.TempDir()
	for range 2 {
		if err := generate(dir); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"api_resources.json", filepath.Join("testdata", "api_fields.txt")} {
			want, err := os.ReadFile(filepath.Join("..", "..", name))
			if err != nil {
				t.Fatal(err)
			}
			if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s is not what the sources say: make generate (%v)", name, err)
			}
		}
	}
}
