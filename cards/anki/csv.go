package anki

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"k8scards/cards"
)

// WriteCSV writes the cards for spreadsheets: RFC 4180, in UTF-8 without a byte
// order mark, with a header row and one record for each card, in the order
// given. The columns are those of a card's JSON; question, answer, items and
// more are Markdown, the sections are joined by " › ", the items by line feeds.
// Nothing is written if the cards have a fault, see WriteText.
func WriteCSV(w io.Writer, cs []cards.Card) error {
	if err := check(cs); err != nil {
		return fmt.Errorf("export as csv: %w", err)
	}
	var sb strings.Builder
	writeCSVRecord(&sb, "id", "kind", "rule", "section", "domain",
		"question", "answer", "items", "more", "file", "line")
	for _, c := range cs {
		writeCSVRecord(&sb, c.ID, string(c.Kind), c.Rule, strings.Join(c.Section, " › "), c.Domain,
			c.Question, c.Answer, strings.Join(c.Items, "\n"), c.More,
			c.Source.File, strconv.Itoa(c.Source.Line))
	}
	if _, err := io.WriteString(w, sb.String()); err != nil {
		return fmt.Errorf("export as csv: %w", err)
	}
	return nil
}

func writeCSVRecord(sb *strings.Builder, fields ...string) {
	for i := range fields {
		fields[i] = clean(fields[i])
	}
	writeRecord(sb, ",", "\r\n", fields...)
}
