package notes

// A marker is what starts a list item.
type marker struct {
	size   int  // in bytes; 0 if there is no marker
	char   byte // '-', '+' or '*', or the '.' or ')' after a number
	number int  // the number, if ordered reports true
}

func (m marker) ordered() bool { return m.char == '.' || m.char == ')' }

// markerAt returns the marker at line[i:], if a blank or the end of the line
// follows it.
func markerAt(line []byte, i int) marker {
	var m marker
	start := i
	for i < len(line) && i-start < 9 && '0' <= line[i] && line[i] <= '9' {
		m.number = 10*m.number + int(line[i]-'0')
		i++
	}
	if i == len(line) {
		return marker{}
	}
	m.char = line[i]
	switch m.char {
	case '-', '+', '*':
		if i > start {
			return marker{}
		}
	case '.', ')':
		if i == start {
			return marker{}
		}
	default:
		return marker{}
	}
	i++
	if i < len(line) && line[i] != ' ' && line[i] != '\t' && line[i] != '\n' {
		return marker{}
	}
	m.size = i - start
	return m
}

// skipBlanks returns the index of the first byte of line from i on that is no
// space or tab, and its column, given the column of i.
func skipBlanks(line []byte, i, col int) (int, int) {
	for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
		col = advance(col, line[i])
		i++
	}
	return i, col
}

// advance returns the column after c at column col. Tabs stop every four columns.
func advance(col int, c byte) int {
	if c == '\t' {
		return col + 4 - col%4
	}
	return col + 1
}
