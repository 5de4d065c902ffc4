package cards

import (
	"fmt"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"k8scards/notes"
)

// chapter is written as notes are: every rule, links, code and bullets that
// give no card. The marks are replaced by the number of the chapter.
const chapter = `## Chapter %[1]d about gears

- Gear %[1]d: a wheel with teeth that passes on a turn.
- ratio of gear %[1]d
	- a number that says how often the small wheel turns
	- default is ` + "`4.%[1]d`" + `
	- see https://example.org/gears/%[1]d
- three kinds of gear %[1]d
	- spur
	- bevel
	- worm
- ` + "`git show v%[1]d`" + `
  - print what changed in version %[1]d
- [Handbook of gears](https://example.org/handbook/%[1]d)
	- very detailed explanation
- Why does gear %[1]d slip?
	- It has worn teeth.

**Steps to mount gear %[1]d**

1. Clean the shaft
2. Push the wheel on
3. Drive the key in
4. Tighten the nut

` + "```sh\nmake gear-%[1]d\n```" + `

- the housing of gear %[1]d has been cast in Turin and
  painted by hand since **1950**
- not sure whether gear %[1]d needs oil
- usage
	- in clocks, mills and cars, where a lasting turn is asked for
	- ...
`

// manyNotes are about 2,100 lines.
func manyNotes() []byte {
	var sb strings.Builder
	for i := range 60 {
		fmt.Fprintf(&sb, chapter+"\n", i+10)
	}
	return []byte(sb.String())
}

// BenchmarkMake reads notes and makes their cards. BenchmarkGoldmark is its
// baseline.
func BenchmarkMake(b *testing.B) {
	src := manyNotes()
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		doc, err := notes.Parse("gears.md", src)
		if err != nil {
			b.Fatal(err)
		}
		if len(Make(doc).Cards) == 0 {
			b.Fatal("no cards")
		}
	}
}

// BenchmarkGoldmark parses and walks the same bytes and does nothing else.
func BenchmarkGoldmark(b *testing.B) {
	src := manyNotes()
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		root := goldmark.New().Parser().Parse(text.NewReader(src))
		nodes := 0
		_ = ast.Walk(root, func(ast.Node, bool) (ast.WalkStatus, error) {
			nodes++
			return ast.WalkContinue, nil
		})
		if nodes == 0 {
			b.Fatal("no nodes")
		}
	}
}
