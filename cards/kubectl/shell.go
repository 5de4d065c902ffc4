package kubectl

import (
	"fmt"
	"strings"

	"mvdan.cc/sh/v3/expand"
	"mvdan.cc/sh/v3/syntax"
)

// Split returns the words of each simple command in a shell text: those joined
// by pipes and the like, and those in substitutions. Redirections and
// assignments are left out; what the shell would put in, such as $POD or the
// output of a command, stays as it is written, as does a placeholder like <pod>.
func Split(text string) ([][]string, error) {
	text = hidePlaceholders(text)
	file, err := syntax.NewParser(syntax.Variant(syntax.LangBash)).Parse(strings.NewReader(text), "")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrShell, err)
	}
	calls := simpleCommands(file)
	if braces(calls) > maxBraces {
		return nil, fmt.Errorf("%w: more than %d {…,…} to expand", ErrShell, maxBraces)
	}
	var commands [][]string
	for _, call := range calls {
		keepExpansions(call, text)
		words, err := expand.Fields(quoteOnly(), call.Args...)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrShell, err)
		}
		commands = append(commands, showPlaceholders(words))
	}
	return commands, nil
}

// simpleCommands returns the commands in file that have a name, in order.
func simpleCommands(file *syntax.File) []*syntax.CallExpr {
	var calls []*syntax.CallExpr
	syntax.Walk(file, func(node syntax.Node) bool {
		if call, ok := node.(*syntax.CallExpr); ok && len(call.Args) > 0 {
			calls = append(calls, call)
		}
		return true
	})
	return calls
}

// keepExpansions puts the source of each expansion in a command in place of it,
// in quotes.
func keepExpansions(call *syntax.CallExpr, text string) {
	syntax.Walk(call, func(node syntax.Node) bool {
		switch node := node.(type) {
		case *syntax.Word:
			keepParts(node.Parts, text)
		case *syntax.DblQuoted:
			keepParts(node.Parts, text)
		}
		return true
	})
}

// keepParts does the same for the parts of one word.
func keepParts(parts []syntax.WordPart, text string) {
	for i, part := range parts {
		switch part.(type) {
		case *syntax.Lit, *syntax.SglQuoted, *syntax.DblQuoted:
		default:
			parts[i] = &syntax.SglQuoted{Value: text[part.Pos().Offset():part.End().Offset()]}
		}
	}
}

// quoteOnly lets the shell remove quotes and expand braces, and look at no
// variable, user or file.
func quoteOnly() *expand.Config {
	return &expand.Config{Env: expand.FuncEnviron(func(name string) string {
		if user, ok := strings.CutPrefix(name, "HOME"); ok {
			return "~" + strings.TrimSpace(user)
		}
		return ""
	})}
}
