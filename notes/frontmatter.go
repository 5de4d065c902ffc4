package notes

import "strings"

// frontMatter splits the front matter off src: the lines between two lines
// "---" (YAML) or "+++" (TOML) at its very top. It returns the scalar entries
// and the number of bytes of the front matter, 0 if src has none. A file that
// starts with a thematic break has none: its lines are no entries.
func frontMatter(src string) (meta map[string]string, size int) {
	fence, rest := cutLine(src)
	fence = strings.TrimRight(fence, " \t")
	sep := map[string]string{"---": ":", "+++": "="}[fence]
	if sep == "" {
		return nil, 0
	}
	m := matter{sep: sep, meta: map[string]string{}}
	for rest != "" {
		var line string
		line, rest = cutLine(rest)
		line = strings.TrimRight(line, " \t")
		if line == fence || line == "..." && sep == ":" {
			return m.meta, len(src) - len(rest)
		}
		if !m.line(line) {
			return nil, 0
		}
	}
	return nil, 0
}

// matter collects the entries of a front matter line by line.
type matter struct {
	sep     string
	meta    map[string]string
	begun   bool // an entry has been seen
	section bool // inside of a TOML table, whose keys are not the document's
}

// line takes one line and reports whether it can be part of a front matter.
func (m *matter) line(line string) bool {
	if line == "" || line[0] == '#' && (m.sep == "=" || !strings.HasPrefix(line, "# ")) {
		return true
	}
	switch line[0] {
	case ' ', '\t', '-', ']', '}', '#': // a list, a mapping or a longer text under a key; a comment
		return m.begun
	case '[':
		m.begun, m.section = true, true
		return m.sep == "="
	}
	key, value, ok := strings.Cut(line, m.sep)
	key = strings.ToLower(strings.Trim(strings.TrimSpace(key), `"'`))
	if !ok || key == "" || m.sep == ":" && value != "" && value[0] != ' ' && value[0] != '\t' {
		return false
	}
	m.begun = true
	if value, ok := scalar(value); ok && !m.section {
		m.meta[key] = value
	}
	return true
}

// scalar returns a value without quotes and comment. It reports false for what
// is no scalar: lists, mappings, texts of several lines, references, nothing.
func scalar(value string) (string, bool) {
	value = strings.TrimSpace(value)
	if value == "" {
		return "", false
	}
	switch q := value[0]; q {
	case '"', '\'':
		if end := strings.IndexByte(value[1:], q); end >= 0 {
			return value[1 : 1+end], true
		}
	case '[', '{', '|', '>', '&', '*', '!', '#':
		return "", false
	}
	value, _, _ = strings.Cut(value, " #")
	return strings.TrimSpace(value), true
}

// cutLine returns the first line of s without its line break, and the rest.
func cutLine(s string) (line, rest string) {
	line, rest, _ = strings.Cut(s, "\n")
	return line, rest
}
