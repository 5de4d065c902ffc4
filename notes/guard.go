package notes

import "bytes"

// goldmark needs time in proportion to depth × depth × length for nested lists,
// 28 s for 3,000 levels in 2 MB, and to the square of the number of links that
// are opened on one line and never closed. No person's notes come near these
// limits; what exceeds them is refused before goldmark sees it.
const (
	maxDepth    = 100  // levels of lists and quotes
	maxOpenings = 1000 // "](" on one line
)

// tooDeep returns the number, counted from 1, of the first line of src that
// exceeds a limit, and 0 if there is none. It may take lines of code for lists:
// the depth is an upper bound of the real one.
func tooDeep(src []byte) int {
	var lists []int // the columns of the markers that enclose the line
	for n := 1; len(src) > 0; n++ {
		line, rest, _ := bytes.Cut(src, []byte{'\n'})
		src = rest
		if len(line) > 2*maxOpenings && bytes.Count(line, []byte("](")) > maxOpenings {
			return n
		}
		quotes := 0
		lists, quotes = nest(lists, line)
		if len(lists)+quotes > maxDepth {
			return n
		}
	}
	return 0
}

// nest returns the columns of the markers that are open after line, given those
// open before it, and how many quotes the line starts with.
func nest(lists []int, line []byte) (open []int, quotes int) {
	if isRule(line) {
		return lists, 0
	}
	for i, col := 0, 0; ; {
		i, col = skipBlanks(line, i, col)
		m := markerAt(line, i)
		switch {
		case i < len(line) && line[i] == '>':
			quotes++
			i, col = i+1, col+1
		case m.size > 0:
			for len(lists) > 0 && lists[len(lists)-1] >= col {
				lists = lists[:len(lists)-1]
			}
			lists = append(lists, col)
			i, col = i+m.size, col+m.size
		default:
			return lists, quotes
		}
	}
}

// isRule reports whether line is a thematic break of bullets, such as "* * *".
func isRule(line []byte) bool {
	line = bytes.TrimSpace(line)
	if len(line) == 0 || line[0] != '-' && line[0] != '*' {
		return false
	}
	for _, c := range line {
		if c != line[0] && c != ' ' && c != '\t' {
			return false
		}
	}
	return true
}
