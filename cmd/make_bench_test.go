package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"k8scards/notes"
)

// lesson is what notes are made of here: shapes that give cards and shapes
// that give none.
const lesson = `## Lesson %[1]d about looms

- Loom %[1]d: a frame that holds threads under tension.
- width of loom %[1]d
	- default is ` + "`%[1]d cm`" + `
	- see https://example.org/looms/%[1]d
- three parts of loom %[1]d
	- beam
	- heddle
	- reed
- ` + "`make loom-%[1]d`" + `
  - build loom %[1]d
- Why does thread %[1]d break?
	- It is too dry.
- the frame of loom %[1]d was built in Ghent and
  is painted by hand since **1870**
- [Handbook](https://example.org/handbook/%[1]d)

1. Wind the warp
2. Thread the heddles
3. Tie the ends

`

// manyFiles writes 100 files of about 2,000 lines.
func manyFiles(b *testing.B) []notes.File {
	b.Helper()
	dir := b.TempDir()
	for n := range 100 {
		var sb strings.Builder
		for i := range 91 {
			fmt.Fprintf(&sb, lesson, 1000*n+i)
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%02d.md", n)), []byte(sb.String()), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	files, problems, err := notes.Source{Name: "looms", Path: dir}.Files()
	if err != nil || len(problems) > 0 || len(files) != 100 {
		b.Fatal(len(files), problems, err)
	}
	return files
}

// BenchmarkFilesRatio makes the cards of 100 files as the program does, and
// reports how many times longer that takes than to read and parse them with
// goldmark one after another and to walk the trees.
func BenchmarkFilesRatio(b *testing.B) {
	files := manyFiles(b)
	var bare, all []time.Duration
	for b.Loop() {
		bare = append(bare, timed(func() { parseBare(b, files) }))
		all = append(all, timed(func() {
			for _, r := range makeDecks(files) {
				if r.err != nil || len(r.deck.Cards) == 0 {
					b.Fatal(len(r.deck.Cards), r.err)
				}
			}
		}))
	}
	base := median(bare)
	b.ReportMetric(base*1000, "ms-goldmark")
	b.ReportMetric(median(all)/base, "x-cards")
}

func parseBare(b *testing.B, files []notes.File) {
	for _, f := range files {
		data, err := f.Read()
		if err != nil {
			b.Fatal(err)
		}
		root := goldmark.New().Parser().Parse(text.NewReader(data))
		walk := func(ast.Node, bool) (ast.WalkStatus, error) { return ast.WalkContinue, nil }
		if err := ast.Walk(root, walk); err != nil {
			b.Fatal(err)
		}
	}
}
