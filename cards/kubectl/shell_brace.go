package kubectl

import "mvdan.cc/sh/v3/syntax"

// maxBraces is how many {a,b} a text may have. The words multiply with each.
const maxBraces = 8

// braces counts the {a,b} and {1..9} in the words of commands.
func braces(calls []*syntax.CallExpr) int {
	count := 0
	for _, call := range calls {
		for _, word := range call.Args {
			count += bracesIn(*word)
		}
	}
	return count
}

// bracesIn counts those of one word, which is a copy.
func bracesIn(word syntax.Word) int {
	if !syntax.SplitBraces(&word) {
		return 0
	}
	return bracesOf(word.Parts)
}

// bracesOf counts those among the parts of a word, and in these.
func bracesOf(parts []syntax.WordPart) int {
	count := 0
	for _, part := range parts {
		brace, ok := part.(*syntax.BraceExp)
		if !ok {
			continue
		}
		count++
		for _, elem := range brace.Elems {
			count += bracesOf(elem.Parts)
		}
	}
	return count
}
