package term

import (
	"cmp"
	"context"
	"fmt"

	"github.com/manifoldco/promptui"
)

// Prompt asks for a line of text; what is asked for is shown as "label> ". It
// returns ErrInterrupted after Ctrl-C, ErrCancelled after Esc, io.EOF after
// Ctrl-D and at the end of the input, or the context's error.
func (t *Terminal) Prompt(ctx context.Context, label string) (string, error) {
	label = t.promptLabel(label)
	if !t.interactive {
		return t.ask(ctx, label)
	}
	restore, err := t.Start()
	if err != nil {
		return "", err
	}
	defer restore()
	text, err := t.edit(ctx, label)
	if err != nil {
		return "", err
	}
	width, _ := t.Size()
	_, err = fmt.Fprintln(t.out, Cut(label+text, width-1))
	return text, err
}

// promptLabel is the label as it is shown: at most half as wide as the screen.
func (t *Terminal) promptLabel(label string) string {
	width, _ := t.Size()
	label = oneLine(label)
	if label != "" {
		label = Cut(label, width/2)
	}
	return label + "> "
}

// edit has promptui edit a line. The text is what promptui last asked to be
// validated, which it does at every key.
func (t *Terminal) edit(ctx context.Context, label string) (text string, err error) {
	c := newCanvas(t)
	c.line = true
	f := &feed{
		ctx: ctx, keys: t.keys, drawn: c.drawn, late: c.catchUp, bytes: lineBytes,
		done: func(k Key) bool { return k == Enter },
	}
	p := promptui.Prompt{
		Label:     drawnMark + label,
		Templates: &promptui.PromptTemplates{Prompt: "{{ . }}", Valid: "{{ . }}"},
		Validate:  func(s string) error { text = s; return nil },
		Pointer:   markCursor,
		Stdin:     f,
		Stdout:    c,
	}
	if _, err := p.Run(); !f.ended {
		return "", fmt.Errorf("prompt %q: %w", label, err)
	}
	return text, cmp.Or(f.err, c.wipe())
}

// markCursor is promptui's Pointer: it puts the mark before the character.
func markCursor(under []rune) []rune {
	return append([]rune(cursorMark), under...)
}
