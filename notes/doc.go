// Package notes reads Markdown notes into an outline.
//
// It is the first room of the house: a Source names files, Parse turns the
// bytes of one file into a Document, and a Document is a tree of Nodes
// (headings, list items, paragraphs, code, tables) that know their lines. What
// a card is, and what a note means, is none of this package's business; it only
// promises that nothing a person wrote in a list gets lost or merged on the way.
//
// # How a file is read
//
// Parse goes through four steps, each in a file of its own:
//
//   - normalise.go makes the bytes plain: one kind of line break, valid UTF-8, no
//     control characters. It never adds or removes a line.
//   - frontmatter.go sets the front matter aside.
//   - markdown.go has goldmark parse the rest, with tables and strikethrough.
//     While goldmark works, rescue.go turns bullets that CommonMark would swallow
//     into real list items; guard.go has refused before what would take goldmark
//     minutes.
//   - outline.go says what comes out, and build.go and inline.go convert goldmark's
//     tree to it.
//
// # What is rescued
//
// People indent as they please. CommonMark takes a bullet that is indented four
// columns too far for the text of the line above it, or for code. Such lines
// become items here: after a paragraph, if the line is indented and starts with
// a bullet, or with the number 0 or 1; and in place of an indented code block,
// if all of it is bullets and none of them looks like YAML, a diff or options of
// a command. Fenced code is never touched.
//
// # Text
//
// The inline content of a block is a Text: spans that hold the source as it was
// written, mostly without copying it. Text.Plain is for comparing and counting,
// Text.Markdown for showing.
//
// The package keeps no state, and a Document is not changed after Parse has
// returned it: both may be used from several goroutines.
package notes
