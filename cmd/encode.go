package cmd

import (
	"encoding/json"
	"io"
)

// newEncoder writes one JSON object per line, with <, > and & as they are: what
// reads it is no browser, and people grep in it.
func newEncoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}
