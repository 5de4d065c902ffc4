package cmd

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"k8scards/cards"
	"k8scards/store"
)

// Why a card cannot be edited.
var (
	errBuiltin  = errors.New("the built-in deck cannot be edited: add notes of your own")
	errNoEditor = errors.New("no editor: set EDITOR, as in EDITOR=nano")
)

// notesFile is the file that a card comes from.
func (a *app) notesFile(c cards.Card) (path string, err error) {
	err = a.withStore(func(s *store.Store) error {
		sources, err := a.sources(s)
		if err != nil {
			return err
		}
		path, err = fileIn(s, sources, c)
		return err
	})
	return path, err
}

// fileIn is the path of a card's file below the first of the sources that has
// the card.
func fileIn(s *store.Store, sources []store.Source, c cards.Card) (string, error) {
	for _, src := range sources {
		if _, err := s.Card([]string{src.Name}, c.ID); errors.Is(err, store.ErrUnknownCard) {
			continue
		} else if err != nil {
			return "", err
		}
		switch {
		case src.Path == "":
			return "", errBuiltin
		case !isDir(src.Path):
			return src.Path, nil
		}
		return filepath.Join(src.Path, filepath.FromSlash(c.Source.File)), nil
	}
	return "", fmt.Errorf("%w: %s", store.ErrUnknownCard, c.ID)
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// editor is the command that opens a file at a line. EDITOR may have arguments,
// so that the shell takes it apart.
func (a *app) editor(ctx context.Context, path string, line int) (*exec.Cmd, error) {
	name := a.editorName()
	if name == "" {
		return nil, errNoEditor
	}
	args := append([]string{"-c", name + ` "$@"`, name}, atLine(name, path, line)...)
	c := exec.CommandContext(ctx, "sh", args...)
	c.Stdin, c.Stdout, c.Stderr = a.in, a.out, a.err
	return c, nil
}

// editorName is what the person edits with: VISUAL or EDITOR, or what there is.
func (a *app) editorName() string {
	for _, key := range []string{"VISUAL", "EDITOR"} {
		if name := strings.TrimSpace(a.getenv(key)); name != "" {
			return name
		}
	}
	for _, name := range []string{"editor", "nano", "vi"} {
		if _, err := exec.LookPath(name); err == nil {
			return name
		}
	}
	return ""
}

// atLine are the arguments with which an editor opens a file at a line: for most
// +LINE FILE.
func atLine(editor, path string, line int) []string {
	program := filepath.Base(strings.Fields(editor)[0])
	place := path + ":" + strconv.Itoa(line)
	switch {
	case slices.Contains([]string{"code", "codium", "cursor"}, program):
		return []string{"--goto", place}
	case slices.Contains([]string{"subl", "hx", "helix", "zed"}, program):
		return []string{place}
	}
	return []string{"+" + strconv.Itoa(line), path}
}
