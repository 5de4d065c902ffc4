package cards

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// onText edits one text of one fact, unless it is in Chinese or code.
func onText(change func(r *rand.Rand, s string) string) func(r *rand.Rand, b *book) bool {
	return func(r *rand.Rand, b *book) bool {
		for range 50 {
			f := b.someFact(r)
			if f.shape == wideDefinition {
				continue
			}
			fields := f.texts()
			s := fields[r.IntN(len(fields))]
			if now := change(r, *s); now != *s {
				*s = now
				return true
			}
		}
		return false
	}
}

func (f *fact) texts() []*string {
	var out []*string
	for _, s := range []*string{&f.head, &f.body, &f.tail} {
		if *s != "" && (s != &f.head || f.shape != commandLine) {
			out = append(out, s)
		}
	}
	for i := range f.parts {
		out = append(out, &f.parts[i].text)
		if f.parts[i].cell != "" {
			out = append(out, &f.parts[i].cell)
		}
	}
	return out
}

// mistype makes a slip in a text that has none yet.
func mistype(r *rand.Rand, b *book) bool {
	for range 50 {
		f := b.someFact(r)
		texts := f.texts()
		if s := texts[r.IntN(len(texts))]; f.shape != wideDefinition && b.mistype(r, s) {
			return true
		}
	}
	return false
}

func (b *book) mistype(r *rand.Rand, s *string) bool {
	now := typo(r, *s)
	if now == *s || b.mistyped[s] {
		return false
	}
	if b.mistyped == nil {
		b.mistyped = map[*string]bool{}
	}
	*s, b.mistyped[s] = now, true
	return true
}

// typo makes a slip in one word of five letters and more.
func typo(r *rand.Rand, s string) string {
	words := strings.Fields(s)
	for range 20 {
		i := r.IntN(len(words))
		w := []rune(words[i])
		if len(w) < 5 || strings.Trim(strings.ToLower(words[i]), "abcdefghijklmnopqrstuvwxyz") != "" {
			continue
		}
		words[i] = string(slip(r, w))
		return strings.Join(words, " ")
	}
	return s
}

func slip(r *rand.Rand, w []rune) []rune {
	w = slices.Clone(w)
	k := r.IntN(len(w) - 1)
	switch r.IntN(4) {
	case 0:
		w[k], w[k+1] = w[k+1], w[k]
	case 1:
		w = slices.Delete(w, k+1, k+2)
	case 2:
		w = slices.Insert(w, k, w[k])
	default:
		w[k+1] = nextKey(w[k+1])
	}
	return w
}

// nextKey is the letter beside another on a keyboard.
func nextKey(c rune) rune {
	const rows = "qwertyuiop asdfghjkl zxcvbnm "
	i := strings.IndexRune(rows, c)
	if i < 0 {
		return 'q'
	}
	if rows[i+1] == ' ' {
		return rune(rows[i-1])
	}
	return rune(rows[i+1])
}

func rewordFiller(r *rand.Rand, s string) string {
	swaps := [][2]string{
		{" that ", " which "},
		{"a ", "the "},
		{" the ", " a "},
		{" is ", " is simply "},
		{" in the ", " within the "},
		{" the ", " the very "},
		{" is ", " was "},
		{" of the ", " of each "},
	}
	swap := swaps[r.IntN(len(swaps)-2)]
	return strings.Replace(s, swap[0], swap[1], 1)
}

func rewordSynonym(r *rand.Rand, s string) string {
	swaps := [][2]string{{"print ", "show "}, {" by default", " per default"}, {" has ", " had "}, {"takes ", "took "}, {" stop ", " stops "}}
	swap := swaps[r.IntN(2)]
	return strings.Replace(s, swap[0], swap[1], 1)
}

// moveClause puts where something is before what it does: "that in the mill
// grinds the corn".
func moveClause(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition)
	if f == nil {
		return false
	}
	what, deed, _ := strings.Cut(f.body, " that ")
	deed, where, ok := strings.Cut(deed, " in the ")
	if !ok || strings.Contains(where, " ") {
		return false
	}
	f.body = what + " that in the " + where + " " + deed
	return true
}

// extend adds to what is said.
func extend(r *rand.Rand, b *book) bool {
	more := []string{", as the " + pick(r, places()) + " log says", " (see the " + pick(r, places()) + ")", ", made of " + pick(r, qualities()) + " steel"}
	f := b.someShape(r, inlineDefinition, nestedDefinition, asked, commandLine)
	if f == nil || strings.ContainsAny(f.body, ",(") {
		return false
	}
	f.body += more[r.IntN(len(more))]
	return true
}

// codeMarks sets a number as code.
func codeMarks(r *rand.Rand, b *book) bool {
	f := b.someShape(r, statement)
	if f == nil || strings.Contains(f.body, "`") {
		return false
	}
	words := strings.Fields(f.body)
	for i, w := range words {
		if strings.Trim(w, "0123456789") == "" {
			words[i] = "`" + w + "`"
			f.body = strings.Join(words, " ")
			return true
		}
	}
	return false
}

// addItem adds an item to a list, up to as many as there were.
func addItem(r *rand.Rand, b *book) bool {
	f := b.someShape(r, listing7)
	if f == nil || len(f.parts) > 6 || 2*f.added("extra ") >= len(f.parts)-1 {
		return false
	}
	f.parts = slices.Insert(f.parts, r.IntN(len(f.parts)+1), part{id: b.number(), text: "extra " + compound(r)})
	return true
}

// added counts the parts that begin like this.
func (f *fact) added(prefix string) (n int) {
	for _, p := range f.parts {
		if strings.HasPrefix(p.text, prefix) {
			n++
		}
	}
	return n
}

// splitOff makes the second sentence a bullet of its own.
func splitOff(r *rand.Rand, b *book) bool {
	for _, c := range b.chapters {
		for i, f := range c.facts {
			if f.tail != "" && f.shape != paragraph && r.IntN(2) == 0 {
				c.facts = slices.Insert(c.facts, i+1, &fact{id: f.tailID, shape: statement, body: f.tail})
				f.tail = ""
				return true
			}
		}
	}
	return false
}

// nest puts a meaning under its term.
func nest(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition)
	if f == nil || f.tail != "" {
		return false
	}
	f.shape = nestedDefinition
	return true
}

// rewordArticle drops or adds an article.
func rewordArticle(r *rand.Rand, s string) string {
	swaps := [][2]string{{" in the ", " in "}, {" of the ", " of "}, {" that ", " that the "}, {" has a ", " has "}}
	for _, i := range r.Perm(len(swaps)) {
		if strings.Contains(s, swaps[i][0]) {
			return strings.Replace(s, swaps[i][0], swaps[i][1], 1)
		}
	}
	return s
}

// rewordForm puts a verb into another form.
func rewordForm(r *rand.Rand, s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if slices.Contains(actions(), w) && (i == 0 || words[i-1] == "that") {
			words[i] = otherForm(r, w)
			return strings.Join(words, " ")
		}
	}
	for _, swap := range [][2]string{{" opens ", " opened "}, {"print ", "prints "}, {" stop ", " stops "}, {" takes ", " took "}} {
		if now := strings.Replace(s, swap[0], swap[1], 1); now != s {
			return now
		}
	}
	return s
}

func otherForm(r *rand.Rand, w string) string {
	base := strings.TrimSuffix(w, "s")
	if strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "xes") {
		base = strings.TrimSuffix(w, "es")
	} else if stem, ok := strings.CutSuffix(w, "ies"); ok {
		base = stem + "y"
	}
	if r.IntN(2) == 0 {
		return base
	}
	if base == "cut" {
		base = "cutt"
	}
	return "is " + strings.TrimSuffix(base, "e") + "ing"
}

// emphasise sets a word between marks.
func emphasise(mark string) func(r *rand.Rand, s string) string {
	return onWord(func(w string) string { return mark + w + mark })
}

func linkWord(r *rand.Rand, s string) string {
	return onWord(func(w string) string { return "[" + w + "](https://example.org/" + w + ")" })(r, s)
}

// onWord changes one long word of a text that has no marks yet.
func onWord(change func(w string) string) func(r *rand.Rand, s string) string {
	return func(r *rand.Rand, s string) string {
		words := strings.Fields(s)
		i := r.IntN(len(words))
		if len(words[i]) < 5 || len(words) < 4 || strings.ContainsAny(s, "*`[\"") || strings.Trim(strings.ToLower(words[i]), "abcdefghijklmnopqrstuvwxyz") != "" {
			return s
		}
		words[i] = change(words[i])
		return strings.Join(words, " ")
	}
}

// endMark ends what is said with a point.
func endMark(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition, asked, marked, commandLine, statement)
	if f == nil || f.tail != "" || strings.HasSuffix(f.body, ".") {
		return false
	}
	f.body += "."
	return true
}

// markTerm sets a term otherwise: bold, as code, not at all.
func markTerm(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition, group)
	if f == nil {
		return false
	}
	f.mark = map[string]string{"": "**", "**": "`", "`": "_", "_": ""}[f.mark]
	return true
}

func pluralTerm(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition)
	if f == nil || strings.HasSuffix(f.head, "s") || strings.HasSuffix(f.head, ")") {
		return false
	}
	f.head += "s"
	return true
}

// shortForm writes the short form of a term behind it.
func shortForm(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition)
	if f == nil || strings.HasSuffix(f.head, ")") {
		return false
	}
	short := ""
	for _, w := range strings.Fields(f.head) {
		short += strings.ToUpper(w[:1])
	}
	f.head += " (" + short + ")"
	return true
}

func otherSeparator(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition)
	if f == nil {
		return false
	}
	f.sep = pick(r, []string{" - ", " – ", " -- ", ": "})
	return true
}

// addSentence adds what is not said yet.
func addSentence(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition, statement, paragraph)
	if f == nil || f.tail != "" || strings.HasSuffix(f.body, ".") {
		return false
	}
	b.addTail(r, f)
	return true
}

// splitAtAnd makes two bullets of two statements in one. Undone it joins them.
func splitAtAnd(r *rand.Rand, b *book) bool {
	f := b.someShape(r, doubled)
	if f == nil || f.apart {
		return false
	}
	f.apart = true
	return true
}

func nestExample(r *rand.Rand, b *book) bool {
	f := b.someShape(r, inlineDefinition, nestedDefinition, statement, commandLine, asked)
	if f == nil || f.example != "" {
		return false
	}
	f.example = pick(r, []string{"e.g. ", "for example ", "example: "}) + "the " + compound(r) + " in " + pick(r, cities())
	return true
}
