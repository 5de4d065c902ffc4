package anki

import "strings"

// writeRecord writes the fields with each one quoted. Anki would drop a record
// whose unquoted first field starts with "#", and would guess at others.
func writeRecord(sb *strings.Builder, sep, end string, fields ...string) {
	for i, f := range fields {
		if i > 0 {
			sb.WriteString(sep)
		}
		sb.WriteString(`"` + strings.ReplaceAll(f, `"`, `""`) + `"`)
	}
	sb.WriteString(end)
}
