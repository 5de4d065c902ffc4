package term

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// between stands between the cells of a table.
const between = " | "

// leastColumn is how narrow a column may become, in cells, before a table is
// better read as running text.
const leastColumn = 6

// table writes the rows of a table, the cells below each other. Where it is too
// wide its widest columns shrink, and their cells break into lines; where that
// leaves too little of them, one row comes after another as text.
func (r *renderer) table(n ast.Node) {
	rows := r.rows(n)
	widths, ok := shrink(columns(rows), r.room())
	for _, row := range rows {
		lines := joinedCells(row).lines(r.room(), r.color)
		if ok {
			lines = r.aligned(row, widths)
		}
		for _, l := range lines {
			r.line(l)
		}
	}
}

// shrink takes cells off the widest columns until they fit into room. It says
// whether they do.
func shrink(widths []int, room int) ([]int, bool) {
	room += len(between)
	for _, w := range widths {
		room -= w + len(between)
	}
	for ; room < 0; room++ {
		widest := 0
		for i, w := range widths {
			if w > widths[widest] {
				widest = i
			}
		}
		if widths[widest] <= leastColumn {
			return widths, false
		}
		widths[widest]--
	}
	return widths, true
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

// aligned is a row whose cells are filled up to the width of their columns, in as
// many lines as the longest of them takes.
func (r *renderer) aligned(row []flow, widths []int) []string {
	cells, height := make([][]string, len(row)), 1
	for i := range row {
		cells[i] = row[i].lines(widths[i], r.color)
		height = max(height, len(cells[i]))
	}
	out := make([]string, height)
	for n := range out {
		var b strings.Builder
		for i, lines := range cells {
			text := ""
			if n < len(lines) {
				text = lines[n]
			}
			if i > 0 {
				b.WriteString(between)
			}
			b.WriteString(text + strings.Repeat(" ", max(0, widths[i]-Width(text))))
		}
		out[n] = b.String()
	}
	return out
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
