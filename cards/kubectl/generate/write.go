package generate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"k8scards/cards/kubectl"
)

// Write stores the facts of a program in folder, in a file named after it.
func Write(folder string, tree *kubectl.Tree) error {
	data, err := Encode(tree)
	if err != nil {
		return fmt.Errorf("write facts of %s: %w", tree.Program, err)
	}
	return os.WriteFile(filepath.Join(folder, "tree_"+tree.Program+".json"), data, 0o644)
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
