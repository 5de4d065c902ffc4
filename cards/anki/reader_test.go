package anki

import (
	"fmt"
	"html"
	"regexp"
	"strings"
)

// readText reads what WriteText wrote, as strictly as the format is described:
// the header, then lines of six quoted fields.
func readText(s string) ([]note, error) {
	body, ok := strings.CutPrefix(s, header)
	if !ok {
		return nil, fmt.Errorf("the header is missing: %.60q", s)
	}
	var ns []note
	for body != "" {
		var line string
		if line, body, ok = strings.Cut(body, "\n"); !ok {
			return nil, fmt.Errorf("the last line has no end: %q", line)
		}
		n, err := readNote(line)
		if err != nil {
			return nil, fmt.Errorf("%w in %q", err, line)
		}
		ns = append(ns, n)
	}
	return ns, nil
}

func readNote(line string) (note, error) {
	fields := strings.Split(line, "\t")
	if len(fields) != 6 {
		return note{}, fmt.Errorf("%d columns", len(fields))
	}
	for i, f := range fields {
		if len(f) < 2 || f[0] != '"' || f[len(f)-1] != '"' {
			return note{}, fmt.Errorf("column %d is not quoted", i+1)
		}
		f = f[1 : len(f)-1]
		if strings.Contains(strings.ReplaceAll(f, `""`, ""), `"`) {
			return note{}, fmt.Errorf("column %d has a lone quote", i+1)
		}
		fields[i] = strings.ReplaceAll(f, `""`, `"`)
	}
	return note{fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]}, nil
}

var anyTag = regexp.MustCompile(`<[^>]*>`)

// seen is the text of HTML as a reader sees it.
func seen(htm string) string {
	return html.UnescapeString(anyTag.ReplaceAllString(strings.ReplaceAll(htm, "<br>", "\n"), ""))
}

var oneCloze = regexp.MustCompile(`\{\{c1::(.*?)\}\}`)

// fillCloze reads a field as Anki does: the first "}}" ends the cloze, and a
// hint follows "::".
func fillCloze(field string) (text, answer string, err error) {
	m := oneCloze.FindAllStringSubmatch(field, -1)
	if len(m) != 1 {
		return "", "", fmt.Errorf("%d clozes in %q", len(m), field)
	}
	if strings.Contains(m[0][1], "::") {
		return "", "", fmt.Errorf("a hint in %q", field)
	}
	return strings.Replace(field, m[0][0], m[0][1], 1), m[0][1], nil
}
