package kubectl

import (
	"fmt"
	"strings"

	"mvdan.cc/sh/v3/expand"
	"mvdan.cc/sh/v3/syntax"
)

// A line is a shell line taken apart.
type line struct {
	commands [][]string // the words of each command, in order
	frame    string     // the rest: pipes, redirections, assignments, with "…" for each command
}

// readLine takes a shell line apart.
func readLine(text string) (line, error) {
	text = hidePlaceholders(strings.TrimSpace(text))
	file, err := syntax.NewParser(syntax.Variant(syntax.LangBash)).Parse(strings.NewReader(text), "")
	if err != nil {
		return line{}, fmt.Errorf("%w: %w", ErrShell, err)
	}
	var l line
	calls := simpleCommands(file)
	if len(calls) == 0 || braces(calls) > maxBraces {
		return line{}, fmt.Errorf("%w: no command, or too many braces", ErrShell)
	}
	for _, call := range calls {
		hideSubstitutions(call)
		keepExpansions(call, text)
		words, err := expand.Fields(quoteOnly(), call.Args...)
		if err != nil || len(words) == 0 {
			return line{}, fmt.Errorf("%w: %w", ErrShell, err)
		}
		l.commands = append(l.commands, showPlaceholders(words))
	}
	for _, call := range calls {
		call.Args = []*syntax.Word{{Parts: []syntax.WordPart{&syntax.Lit{Value: "…"}}}}
	}
	var frame strings.Builder
	if err := syntax.NewPrinter(syntax.SingleLine(true)).Print(&frame, file); err != nil {
		return line{}, fmt.Errorf("%w: %w", ErrShell, err)
	}
	l.frame = shower().Replace(strings.TrimSpace(frame.String()))
	return l, nil
}

// hideSubstitutions puts $(…) in place of each command substitution in the words of
// a command: the commands in it are compared by themselves.
func hideSubstitutions(call *syntax.CallExpr) {
	for _, word := range call.Args {
		hideParts(word.Parts)
	}
}

func hideParts(parts []syntax.WordPart) {
	for i, part := range parts {
		switch part := part.(type) {
		case *syntax.CmdSubst:
			parts[i] = &syntax.SglQuoted{Value: "$(…)"}
		case *syntax.DblQuoted:
			hideParts(part.Parts)
		}
	}
}
