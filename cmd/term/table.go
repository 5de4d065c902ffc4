package term

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// between stands between the cells of a table.
const between = " | "

// table writes the rows of a table, the cells below each other if that fits
// and one row after another as text if it does not.
func (r *renderer) table(n ast.Node) {
	rows := r.rows(n)
	widths := columns(rows)
	total := -len(between)
	for _, w := range widths {
		total += w + len(between)
	}
	for _, row := range rows {
		if total <= r.room() {
			r.line(r.aligned(row, widths))
			continue
		}
		for _, l := range joinedCells(row).lines(r.room(), r.color) {
			r.line(l)
		}
	}
}

// rows are the cells of a table, the header's in bold.
func (r *renderer) rows(table ast.Node) [][]flow {
	var rows [][]flow
	for n := table.FirstChild(); n != nil; n = n.NextSibling() {
		style := Style(0)
		if n == table.FirstChild() {
			style = Bold
		}
		var row []flow
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			var f flow
			r.inline(&f, c, style)
			row = append(row, f)
		}
		rows = append(rows, row)
	}
	return rows
}

// columns is how many cells the widest text of each column takes.
func columns(rows [][]flow) []int {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], Width(string(cell.text)))
		}
	}
	return widths
}

// aligned is a row whose cells are filled up to the width of their columns.
func (r *renderer) aligned(row []flow, widths []int) string {
	var b strings.Builder
	for i, cell := range row {
		if i > 0 {
			b.WriteString(between)
		}
		b.WriteString(cell.line(r.color))
		b.WriteString(strings.Repeat(" ", widths[i]-Width(string(cell.text))))
	}
	return b.String()
}

// joinedCells is a row as running text.
func joinedCells(row []flow) *flow {
	var all flow
	for i, cell := range row {
		if i > 0 {
			all.add(between, 0)
		}
		for _, r := range cell.runs {
			all.runs = append(all.runs, run{len(all.text) + r.end, r.style})
		}
		all.text = append(all.text, cell.text...)
	}
	return &all
}
