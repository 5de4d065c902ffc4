package notes

import (
	"errors"
	"fmt"
	"strings"
)

// Errors of Parse.
var (
	// ErrBinary says that a file holds no text.
	ErrBinary = errors.New("not a text file")
	// ErrTooDeep says that lists, quotes or links are nested as deeply as no
	// person's notes are, and that reading them would take minutes.
	ErrTooDeep = errors.New("nested too deeply")
)

// Parse reads the Markdown of one file; file is its name in messages and in the
// Document. It fails for ErrBinary and ErrTooDeep only: Markdown has no syntax
// errors, and neither have line breaks of any kind, byte order marks and invalid
// UTF-8. An empty file has an empty outline. It does not keep src.
func Parse(file string, src []byte) (*Document, error) {
	if isBinary(src) {
		return nil, fmt.Errorf("%s: %w", file, ErrBinary)
	}
	src = normalise(src)
	whole := string(src)
	meta, size := frontMatter(whole)
	before := strings.Count(whole[:size], "\n")
	if line := tooDeep(src[size:]); line > 0 {
		return nil, fmt.Errorf("%s:%d: %w", file, before+line, ErrTooDeep)
	}
	b := newBuilder(src[size:], whole[size:], before)
	b.blocks(b.tree.root, &scope{owner: b.root})
	lines := before + b.lines.count()
	b.root.EndLine = max(lines, 1)
	return &Document{File: file, Root: b.root, Meta: meta, Lines: lines}, nil
}
