package notes

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// MaxFileSize is the size in bytes of the largest file that is read, 16 MiB. Years
// of notes are a tenth of that. Parsing takes 30 times the size of the file in
// memory, and 200 times for bullets of a letter or two, mostly for goldmark's tree.
const MaxFileSize = 16 << 20

// Errors of Source and File.
var (
	// ErrNoNotes says that there is no Markdown file below a directory.
	ErrNoNotes = errors.New("no Markdown files (.md, .markdown) in this folder")
	// ErrTooLarge says that a file exceeds MaxFileSize.
	ErrTooLarge = errors.New("larger than 16 MiB, the limit for one file: split it")
	// ErrNotRegular says that a path leads to a pipe, a device or a socket.
	ErrNotRegular = errors.New("not a regular file")
)

// A Source is a place that notes come from: a file, a directory, or the deck
// that is part of the program.
type Source struct {
	Name string
	Path string // empty for the built-in deck
}

// A File is one Markdown file of a Source.
type File struct {
	Name  string // within its source, slash-separated
	Stamp string // changes when the content does
	open  func() (fs.File, error)
	where string // for messages
}

// Files lists the Markdown files of a source, sorted by name: the one file, if
// the path is that of a file, whatever it is called; otherwise all .md and
// .markdown files below the directory. Hidden files and directories,
// node_modules and vendor are left out, and links to directories are not
// followed.
//
// What cannot be read below a directory is a problem, one error each, and does
// not keep the rest from being listed. err is not nil if there is nothing to
// read at all: it wraps fs.ErrNotExist, fs.ErrPermission, ErrNotRegular or
// ErrNoNotes.
func (s Source) Files() (files []File, problems []error, err error) {
	if s.Path == "" {
		files, err = builtinFiles()
		return files, nil, err
	}
	info, err := os.Stat(s.Path)
	if err != nil {
		return nil, nil, fmt.Errorf("read notes: %w", err)
	}
	if !info.IsDir() {
		f, err := diskFile(s.Path, filepath.Base(s.Path))
		if err != nil {
			return nil, nil, fmt.Errorf("read notes: %w", err)
		}
		return []File{f}, nil, nil
	}
	return dirFiles(s.Path)
}

// dirFiles lists the Markdown files below a directory.
func dirFiles(root string) (files []File, problems []error, err error) {
	resolved, err := filepath.EvalSymlinks(root) // WalkDir does not enter a link
	if err != nil {
		return nil, nil, fmt.Errorf("read notes: %w", err)
	}
	err = filepath.WalkDir(resolved, func(path string, d fs.DirEntry, err error) error {
		if path == resolved {
			return err
		}
		if skipped(d) {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if err == nil && !d.IsDir() {
			var f File
			if f, err = noteBelow(resolved, path); err == nil && f.Name != "" {
				files = append(files, f)
			}
		}
		if err != nil {
			problems = append(problems, err)
		}
		return nil
	})
	switch {
	case err != nil:
		return nil, problems, fmt.Errorf("read notes: %w", err)
	case len(files) == 0:
		return nil, problems, fmt.Errorf("%s: %w", root, ErrNoNotes)
	}
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return files, problems, nil
}

// skipped reports whether a file or directory holds no notes by its name.
func skipped(d fs.DirEntry) bool {
	name := d.Name()
	if strings.HasPrefix(name, ".") {
		return true
	}
	if d.IsDir() {
		return name == "node_modules" || name == "vendor"
	}
	ext := strings.ToLower(filepath.Ext(name))
	return ext != ".md" && ext != ".markdown"
}

// noteBelow returns the file at path, or none if it is a link to a directory.
func noteBelow(root, path string) (File, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return File{}, nil
	}
	rel, err := filepath.Rel(root, path)
	if err != nil {
		return File{}, err
	}
	return diskFile(path, filepath.ToSlash(rel))
}

// diskFile describes the file at path without opening it.
func diskFile(path, name string) (File, error) {
	info, err := os.Stat(path)
	if err != nil {
		return File{}, err
	}
	if !info.Mode().IsRegular() {
		return File{}, fmt.Errorf("%s: %w", path, ErrNotRegular)
	}
	return File{
		Name:  name,
		Stamp: fmt.Sprintf("%d-%d", info.Size(), info.ModTime().UnixNano()),
		open:  func() (fs.File, error) { return os.Open(path) },
		where: path,
	}, nil
}

// Read returns the content of the file. It fails with ErrTooLarge, or with what
// the operating system says, the path included.
func (f File) Read() ([]byte, error) {
	r, err := f.open()
	if err != nil {
		return nil, fmt.Errorf("read notes: %w", err)
	}
	defer r.Close()
	var src bytes.Buffer
	if info, err := r.Stat(); err == nil && info.Size() <= MaxFileSize {
		src.Grow(int(info.Size()) + bytes.MinRead)
	}
	if _, err := src.ReadFrom(io.LimitReader(r, MaxFileSize+1)); err != nil {
		return nil, fmt.Errorf("read notes: %w", err)
	}
	if src.Len() > MaxFileSize {
		return nil, fmt.Errorf("%s: %w", f.where, ErrTooLarge)
	}
	return src.Bytes(), nil
}
