package cmd

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A disk that fills up in the middle of an export costs nothing.
func TestExportFailsInTheMiddle(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "cka.txt")
	if err := os.WriteFile(path, []byte("was here before"), 0o600); err != nil {
		t.Fatal(err)
	}
	full := errors.New("no space left")
	err := writeFile(path, func(w io.Writer) error {
		if _, err := io.WriteString(w, "half of"); err != nil {
			t.Error(err)
		}
		return full
	})
	if !errors.Is(err, full) || !strings.Contains(err.Error(), path) {
		t.Errorf("error %v, want one that names the file and the cause", err)
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != "was here before" {
		t.Errorf("the file holds %q, %v", got, err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
