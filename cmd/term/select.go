package term

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"github.com/manifoldco/promptui"
)

// SelectOptions say how a menu is used.
type SelectOptions struct {
	Start  int         // the item the cursor is on at first
	Search bool        // typing narrows the menu down to what holds all the words
	Keys   map[Key]int // keys that choose an item at once; not with Search
}

// Select has one of the items chosen and returns its index. The errors are
// those of [Terminal.Prompt]; no items are an error of their own.
func (t *Terminal) Select(ctx context.Context, label string, items []string, o SelectOptions) (int, error) {
	if len(items) == 0 {
		return 0, fmt.Errorf("select %q: nothing to choose from", label)
	}
	m := newMenu(t, label, items, o)
	if !t.interactive {
		return m.plain(ctx)
	}
	restore, err := t.Start()
	if err != nil {
		return 0, err
	}
	defer restore()
	chosen, err := m.run(ctx)
	if err != nil {
		return 0, err
	}
	width, _ := t.Size()
	_, err = fmt.Fprintln(t.out, Cut(m.label+" "+m.items[chosen].text, width-1))
	return chosen, err
}

// A menu is one question with the answers to choose from.
type menu struct {
	t      *Terminal
	label  string
	items  []item
	o      SelectOptions
	active int // the item the cursor is on, as drawn last, or -1
}

// An item is what promptui is given for one answer.
type item struct {
	index int
	text  string
}

func newMenu(t *Terminal, label string, items []string, o SelectOptions) *menu {
	m := &menu{t: t, label: oneLine(label), o: o, active: -1}
	for i, s := range items {
		m.items = append(m.items, item{i, oneLine(s)})
	}
	return m
}

// run has promptui show the menu.
func (m *menu) run(ctx context.Context) (int, error) {
	c := newCanvas(m.t)
	f := &feed{ctx: ctx, keys: m.t.keys, drawn: c.drawn, late: c.catchUp, bytes: menuBytes, done: m.chooses}
	s := m.promptui()
	s.Stdin, s.Stdout = f, c
	if _, _, err := s.Run(); !f.ended {
		return 0, fmt.Errorf("select %q: %w", m.label, err)
	}
	return m.active, cmp.Or(f.err, c.wipe())
}

// chooses says whether a key chooses an item.
func (m *menu) chooses(k Key) bool {
	if i, ok := m.o.Keys[k]; ok && !m.o.Search {
		m.active = i
		return true
	}
	return k == Enter && m.active >= 0
}

// promptui is the menu as promptui takes it.
func (m *menu) promptui() *promptui.Select {
	s := &promptui.Select{
		Label:     m.label,
		Items:     m.items,
		Size:      m.size(),
		CursorPos: m.o.Start,
		HideHelp:  true,
		Templates: m.templates(),
		Keys:      menuKeys(),
		Pointer:   markCursor,
	}
	if m.o.Search {
		s.Searcher = func(input string, i int) bool { return matches(m.items[i].text, input) }
		s.StartInSearchMode = true
	}
	return s
}

// size is how many items are shown at a time: as many as leave room for the
// label, the search, the line below and one above.
func (m *menu) size() int {
	_, height := m.t.Size()
	return max(1, min(len(m.items), height-4))
}

// templates are functions for the most part: they note which item the cursor
// is on while they draw it, as promptui tells nobody.
func (m *menu) templates() *promptui.SelectTemplates {
	return &promptui.SelectTemplates{
		Label: "{{ label . }}", Active: "{{ active . }}", Inactive: "{{ inactive . }}",
		Selected: "{{ . }}", Help: "{{ . }}",
		FuncMap: map[string]any{
			"label": func(s string) string {
				m.active = -1 // drawn first
				return drawnMark + m.t.Paint(Bold, s)
			},
			"active": func(i item) string {
				m.active = i.index
				return "> " + m.t.Paint(Bold, i.text)
			},
			"inactive": func(i item) string { return "  " + i.text },
		},
	}
}

// menuKeys are the codes menuBytes sends. There is no key for the search: it is
// on from the start or not at all, so that a slash can be searched for.
func menuKeys() *promptui.SelectKeys {
	return &promptui.SelectKeys{
		Prev:     promptui.Key{Code: promptui.KeyPrev},
		Next:     promptui.Key{Code: promptui.KeyNext},
		PageUp:   promptui.Key{Code: promptui.KeyBackward},
		PageDown: promptui.Key{Code: promptui.KeyForward},
		Search:   promptui.Key{Code: -1},
	}
}

// matches says whether text holds all the words of a query, case set aside.
func matches(text, query string) bool {
	text = strings.ToLower(text)
	for _, w := range strings.Fields(strings.ToLower(query)) {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}
