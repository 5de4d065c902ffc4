package notes

import "strings"

// lineIndex finds the line of an offset. Successive questions are mostly about
// the same line or the ones after it, so it starts where the last one ended.
type lineIndex struct {
	starts []int // the offset at which each line starts
	before int   // lines above the first of them
	last   int
	size   int // of the text, in bytes
}

func newLineIndex(text string, before int) lineIndex {
	starts := make([]int, 1, 1+strings.Count(text, "\n"))
	for i := strings.IndexByte(text, '\n') + 1; i > 0 && i < len(text); {
		starts = append(starts, i)
		j := strings.IndexByte(text[i:], '\n') + 1
		if j == 0 {
			break
		}
		i += j
	}
	return lineIndex{starts: starts, before: before, size: len(text)}
}

// count returns the number of lines; an empty text has none.
func (x *lineIndex) count() int {
	if x.size == 0 {
		return 0
	}
	return len(x.starts)
}

// of returns the line, counted from 1, of an offset.
func (x *lineIndex) of(offset int) int {
	for x.last > 0 && x.starts[x.last] > offset {
		x.last--
	}
	for x.last+1 < len(x.starts) && x.starts[x.last+1] <= offset {
		x.last++
	}
	return x.before + x.last + 1
}
