package generate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"k8scards/cards/kubectl"
)

// folder is where the facts are, as seen from the folder of a generator.
const folder = "../../trees"

// File is the file with the facts of a program.
func File(program string) string { return filepath.Join(folder, program+".json") }

// Write stores the facts of a program.
func Write(tree *kubectl.Tree) error {
	data, err := Encode(tree)
	if err != nil {
		return fmt.Errorf("write facts of %s: %w", tree.Program, err)
	}
	return os.WriteFile(File(tree.Program), data, 0o644)
}

// Encode returns the facts as JSON that differs in few lines when a program
// changes: each command and each flag begins one.
func Encode(tree *kubectl.Tree) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(tree); err != nil {
		return nil, err
	}
	return bytes.ReplaceAll(out.Bytes(), []byte(`{"name":`), []byte("\n"+`{"name":`)), nil
}
