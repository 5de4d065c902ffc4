package term

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// maxLine is the longest line ReadLine takes, in bytes.
const maxLine = 64 << 10

// ErrLongLine is returned by ReadLine for a line of more than 64 KiB.
var ErrLongLine = errors.New("a line of input is too long")

// ReadLine reads the next line, without its end. Bytes that are not UTF-8
// become U+FFFD. The last line may lack its end; after it comes io.EOF. It is
// for a plain terminal: in raw mode there are no lines.
func (t *Terminal) ReadLine(ctx context.Context) (string, error) {
	var line []byte
	for len(line) <= maxLine {
		b, err := t.keys.in.next(ctx, nil, nil)
		switch {
		case errors.Is(err, io.EOF) && len(line) > 0, err == nil && b == '\n':
			return strings.ToValidUTF8(strings.TrimSuffix(string(line), "\r"), "\ufffd"), nil
		case err != nil:
			return "", err
		}
		line = append(line, b)
	}
	return "", ErrLongLine
}

// ask is Prompt at a plain terminal.
func (t *Terminal) ask(ctx context.Context, prompt string) (string, error) {
	if _, err := io.WriteString(t.out, prompt); err != nil {
		return "", err
	}
	return t.ReadLine(ctx)
}

// plain is Select at a plain terminal: the items are listed with numbers, and a
// number, a key or a part of the text chooses one. It asks until one is chosen.
func (m *menu) plain(ctx context.Context) (int, error) {
	list := m.items
	for {
		for _, i := range list {
			if _, err := fmt.Fprintf(m.t.out, "%d) %s\n", i.index+1, i.text); err != nil {
				return 0, err
			}
		}
		answer, err := m.t.ask(ctx, m.label+"> ")
		if err != nil {
			return 0, err
		}
		if list = m.named(strings.TrimSpace(answer)); len(list) == 1 {
			return list[0].index, nil
		}
		if len(list) > 0 {
			continue
		}
		if _, err := fmt.Fprintf(m.t.out, "no such choice; 1 to %d\n", len(m.items)); err != nil {
			return 0, err
		}
	}
}

// named are the items an answer may mean.
func (m *menu) named(answer string) []item {
	if k := []rune(answer); len(k) == 1 && !m.o.Search {
		if i, ok := m.o.Keys[Key(k[0])]; ok {
			return m.items[i : i+1]
		}
	}
	if n, err := strconv.Atoi(answer); err == nil && n >= 1 && n <= len(m.items) {
		return m.items[n-1 : n]
	}
	var found []item
	for at, i := range m.items {
		switch {
		case strings.EqualFold(i.text, answer):
			return m.items[at : at+1]
		case matches(i.text, answer):
			found = append(found, i)
		}
	}
	return found
}
