package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// A table is what the rows of one table have in common.
type table struct {
	header   []notes.Text
	key      int    // the column that names what a row is about; -1 if none does
	crossed  bool   // the rows name aspects of what the columns name
	distinct []bool // of each column: no two cells say the same
	constant []bool // of each column: all cells say the same
	foreign  bool   // the words are of a language whose questions are not known
}

func newTable(b *bullet, rows [][]notes.Text) *table {
	t := &table{header: rows[0], key: -1, foreign: isForeign(rows)}
	if slices.ContainsFunc(rows[0], isData) {
		return t
	}
	for i := range rows[0] {
		d, c := compareCells(rows[1:], i)
		t.distinct, t.constant = append(t.distinct, d), append(t.constant, c && len(rows) > 2)
		if t.key < 0 && d && (i == 0 || names(rows[0][i])) && !isIndex(rows, i) {
			t.key = i
		}
	}
	t.crossed = t.key == 0 && len(rows[0]) > 2 && (isAspectWord(plain(rows[0][0])) || comparesColumns(b, rows[0]))
	return t
}

// isData says whether the head of a column has a flag in it, as in a table that
// was written without a header.
func isData(head notes.Text) bool {
	_, flag, ok := strings.Cut(plain(head), " -")
	return ok && flag != "" && flag[0] != ' '
}

// isForeign says whether a table is not in English, by its small words.
func isForeign(rows [][]notes.Text) bool {
	english, other := 0, 0
	for _, r := range rows {
		for _, c := range r {
			for w := range eachWord(plain(c)) {
				switch {
				case isEnglishSmall(w):
					english++
				case isForeignSmall(w) || !isLatin(w):
					other++
				}
			}
		}
	}
	return other > english
}

// compareCells says whether the cells of a column are all different, or all the
// same.
func compareCells(rows [][]notes.Text, col int) (distinct, constant bool) {
	distinct, constant = true, true
	seen := make(map[string]bool, len(rows))
	for _, r := range rows {
		s := fold(plain(cellAt(r, col)))
		constant = constant && (len(seen) == 0 || seen[s])
		distinct = distinct && !seen[s]
		seen[s] = true
	}
	return distinct, constant
}

// cellAt is a cell of a row, empty where the row is too short.
func cellAt(row []notes.Text, col int) notes.Text {
	if col < len(row) {
		return row[col]
	}
	return nil
}

// isIndex says whether a column only counts the rows.
func isIndex(rows [][]notes.Text, col int) bool {
	switch fold(plain(rows[0][col])) {
	case "", "#", "no", "nr", "num", "number", "s.no", "sno", "id", "index", "step", "序号", "№":
	default:
		return false
	}
	for i, r := range rows[1:] {
		if s := strings.Trim(plain(cellAt(r, col)), ". )"); s != number(i+1) && s != number(i) {
			return false
		}
	}
	return true
}

// isAspectWord says whether the head of the first column says that the rows are
// points of a comparison.
func isAspectWord(s string) bool {
	switch fold(s) {
	case "", "feature", "features", "aspect", "aspects", "criteria", "criterion", "property", "properties", "attribute", "characteristic", "characteristics",
		"category", "dimension", "factor", "metric", "comparison", "point", "difference", "differences", "basis", "特性", "对比", "比较", "구분", "característica":
		return true
	}
	return false
}

// comparesColumns says whether the heading above names two of the columns: "cats
// and dogs".
func comparesColumns(b *bullet, header []notes.Text) bool {
	h := b.up.heading()
	if h == nil {
		return false
	}
	n := 0
	for _, c := range header[1:] {
		if s := plain(c); s != "" && has(h.words, s) {
			n++
		}
	}
	return n > 1
}

// isAside says whether a column holds remarks and examples, or only rates.
func isAside(head string) bool {
	for w := range eachWord(head) {
		switch w {
		case "note", "notes", "comment", "comments", "remark", "remarks", "example", "examples", "link", "links", "doc", "docs", "documentation", "reference", "references",
			"status", "url", "source", "sources", "done", "progress", "topic", "topics", "chapter", "lecture", "video", "weight", "author", "date", "difficulty", "priority", "file", "lab":
			return true
		}
	}
	return false
}

// tellsMeaning says whether a column says what the things of the rows are.
func tellsMeaning(head string) bool {
	switch fold(head) {
	case "", "description", "meaning", "definition", "explanation", "details", "detail", "what it does", "what", "does", "summary", "what it is", "what is it", "about",
		"说明", "描述", "含义", "설명", "descripción", "descripcion", "descrição", "significado", "definición", "definicion", "definição":
		return true
	}
	return false
}

// isSpanishHead says whether a column that tells meanings does so in Spanish.
func isSpanishHead(head string) bool {
	switch fold(head) {
	case "descripción", "descripcion", "significado", "definición", "definicion", "descrição", "definição":
		return true
	}
	return false
}

// leadsBack says whether the value in column i leads back to what its row is
// about.
func (r *row) leadsBack(i int) bool {
	if !r.distinct[i] || r.crossed {
		return false
	}
	cell, kind := r.cells[i], plain(r.header[r.key])
	head := fold(plain(r.header[i]))
	short := isOneCode(cell) || wordCount(plain(cell)) <= 3
	return short && isNounPhrase(kind) && isNounPhrase(plain(r.header[i])) && !isPluralName(notes.Text{{Text: kind}}) &&
		(len(r.cells) == 2 || isIdentifying(head) || head == "name" && strings.Trim(plain(r.cells[r.key]), "0123456789") == "") && !has(plain(cell), plain(r.cells[r.key])) && !has(plain(r.cells[r.key]), plain(cell))
}

// isIdentifying knows what belongs to one thing alone.
func isIdentifying(head string) bool {
	for w := range eachWord(head) {
		switch w {
		case "port", "ports", "shortname", "short", "abbreviation", "acronym", "alias", "flag", "code", "path", "symbol", "signal", "key", "shortcut", "端口", "缩写":
			return true
		}
	}
	return false
}
