package apicheck

import (
	"fmt"
	"strings"
)

// A step is one part of a path: a field, or what stands in square brackets.
type step struct {
	name   string // of the field, or the key in brackets and quotes
	index  bool   // brackets that choose elements of a list
	filter string // the condition in the brackets, if there is one
}

// readPath reads a path such as "spec.containers[0].image", ".status.phase" or
// "metadata.labels['app']". A dot behind a backslash belongs to the name.
func readPath(path string) ([]step, error) {
	r := pathReader{rest: path}
	if !strings.HasPrefix(path, ".") && !strings.HasPrefix(path, "[") {
		r.rest = "." + path
	}
	var steps []step
	for r.rest != "" {
		s, err := r.step()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		steps = append(steps, s)
	}
	return steps, nil
}

type pathReader struct{ rest string }

func (r *pathReader) step() (step, error) {
	if r.rest[0] == '[' {
		return r.brackets()
	}
	r.rest = r.rest[1:]
	if strings.HasPrefix(r.rest, "[") {
		return r.brackets()
	}
	name := r.name()
	if name == "" {
		return step{}, fmt.Errorf("no field before %q", r.rest)
	}
	return step{name: name}, nil
}

// name takes the name of a field, or a key in double quotes.
func (r *pathReader) name() string {
	if strings.HasPrefix(r.rest, `"`) {
		name, rest, _ := strings.Cut(r.rest[1:], `"`)
		r.rest = rest
		return name
	}
	var name strings.Builder
	for i := 0; i < len(r.rest); i++ {
		switch c := r.rest[i]; {
		case c == '\\' && i+1 < len(r.rest):
			i++
			name.WriteByte(r.rest[i])
			continue
		case c == '.' || c == '[':
			r.rest = r.rest[i:]
			return name.String()
		default:
			name.WriteByte(c)
		}
	}
	r.rest = ""
	return name.String()
}

// brackets takes what stands in square brackets.
func (r *pathReader) brackets() (step, error) {
	end := closing(r.rest)
	if end < 0 {
		return step{}, fmt.Errorf("no ] after %q", r.rest)
	}
	inner := strings.TrimSpace(r.rest[1:end])
	r.rest = r.rest[end+1:]
	if r.rest != "" && r.rest[0] != '.' && r.rest[0] != '[' {
		return step{}, fmt.Errorf("%q after ]", r.rest)
	}
	switch {
	case strings.HasPrefix(inner, "?("):
		return step{index: true, filter: strings.TrimSuffix(inner[2:], ")")}, nil
	case strings.HasPrefix(inner, "'") || strings.HasPrefix(inner, `"`):
		return step{name: strings.ReplaceAll(strings.Trim(inner, `'"`), `\`, "")}, nil
	}
	return step{index: true}, nil
}

// closing returns where the bracket that opens s is closed, quotes heeded.
func closing(s string) int {
	depth, quote := 0, byte(0)
	for i := range len(s) {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '[':
			depth++
		case c == ']':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}
