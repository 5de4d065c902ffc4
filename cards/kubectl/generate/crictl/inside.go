package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// inside is Go source for crictl's own package main.
//
//go:embed inside.txt
var inside string

// runInside compiles inside into crictl, from the checkout of its sources in
// folder, and runs it with env.
func runInside(folder string, env ...string) error {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return err
	}
	overlay, err := writeOverlay(folder)
	if err != nil {
		return err
	}
	defer os.RemoveAll(filepath.Dir(overlay))
	run := exec.Command("go", "test", "-count=1", "-overlay", overlay, "./cmd/crictl")
	run.Dir = folder
	run.Env = append(os.Environ(), env...)
	if out, err := run.CombinedOutput(); err != nil {
		return fmt.Errorf("run crictl from %s: %w\n%s", folder, err, out)
	}
	return nil
}

// writeOverlay writes a file that tells the go command to compile inside as a
// test of crictl, and returns its name.
func writeOverlay(folder string) (string, error) {
	temp, err := os.MkdirTemp("", "crictl")
	if err != nil {
		return "", err
	}
	source := filepath.Join(temp, "inside_test.go")
	overlay, err := json.Marshal(map[string]map[string]string{
		"Replace": {filepath.Join(folder, "cmd/crictl/inside_test.go"): source},
	})
	if err != nil {
		return "", err
	}
	if err := os.WriteFile(source, []byte(inside), 0o644); err != nil {
		return "", err
	}
	file := filepath.Join(temp, "overlay.json")
	return file, os.WriteFile(file, overlay, 0o644)
}
