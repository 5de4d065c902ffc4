package kubectl

import "strings"

// The shell reads <pod> as two redirections. While it looks at a text, the
// brackets of placeholders, and what is in them that means something to the
// shell, are written with characters of the private use area.
const (
	hiddenOpen  = '\uE000'
	hiddenClose = '\uE001'
	hiddenSpace = '\uE002'
	hiddenBar   = '\uE003'
)

// hidePlaceholders hides the placeholders of text from the shell.
func hidePlaceholders(text string) string {
	var out strings.Builder
	for {
		start, end := findPlaceholder(text)
		if start < 0 {
			out.WriteString(text)
			return out.String()
		}
		out.WriteString(text[:start])
		out.WriteString(hider().Replace(text[start:end]))
		text = text[end:]
	}
}

// showPlaceholders undoes hidePlaceholders in words.
func showPlaceholders(words []string) []string {
	for i, word := range words {
		words[i] = shower().Replace(word)
	}
	return words
}

func hider() *strings.Replacer {
	return strings.NewReplacer("<", string(hiddenOpen), ">", string(hiddenClose), " ", string(hiddenSpace), "|", string(hiddenBar))
}

func shower() *strings.Replacer {
	return strings.NewReplacer(string(hiddenOpen), "<", string(hiddenClose), ">", string(hiddenSpace), " ", string(hiddenBar), "|")
}

// findPlaceholder returns where the first placeholder of text is: a word or some
// in angle brackets, which touch them. Without one, start is negative.
func findPlaceholder(text string) (start, end int) {
	for start = range len(text) {
		if text[start] != '<' {
			continue
		}
		if n := strings.IndexByte(text[start:], '>'); n > 1 && isPlaceholderText(text[start+1:start+n]) {
			return start, start + n + 1
		}
	}
	return -1, 0
}

// isPlaceholderText says whether s can stand between the brackets.
func isPlaceholderText(s string) bool {
	letter := s[0]|0x20 >= 'a' && s[0]|0x20 <= 'z'
	return letter && s[len(s)-1] != ' ' && strings.IndexFunc(s, func(r rune) bool {
		return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./: |", r)
	}) < 0
}
