package cards

import (
	"strings"
	"unicode"
)

// An atom is a word of a text as similarity sees it.
type atom struct {
	text     string // prose folded to lower case; a value as it is written
	class    atomClass
	clause   int // number of the clause it stands in: commas, colons, brackets divide
	sentence int // number of the sentence it stands in
}

// An atomClass says what a change of the atom does to the meaning.
type atomClass uint8

const (
	prose    atomClass = iota // may be spelled or bent differently
	filler                    // may come and go
	value                     // a number, code, a path, a flag: exact
	negation                  // turns the meaning round
	wide                      // a character of a script without spaces
)

// maxAtoms bounds the texts that are compared word by word; longer ones are
// recognised by equality alone.
const maxAtoms = 160

// atomise takes the Markdown of a question or an answer apart, as far as one
// atom beyond maxAtoms. A text without any words is one value.
func atomise(md string) []atom {
	a := atomiser{out: make([]atom, 0, 16)}
	for rest := md; rest != "" && len(a.out) <= maxAtoms; {
		rest = a.next(rest)
	}
	if md = strings.TrimSpace(md); len(a.out) == 0 && md != "" {
		a.add(md, value)
	}
	return a.out
}

// An atomiser collects the atoms of one text.
type atomiser struct {
	out              []atom
	clause, sentence int
}

// next takes one piece off s: white space, a code span, a link's address, or a
// chunk between spaces.
func (a *atomiser) next(s string) string {
	switch {
	case s[0] == '\n':
		a.clause, a.sentence = a.clause+1, a.sentence+1
		return s[1:]
	case s[0] == ' ' || s[0] == '\t':
		return s[1:]
	case s[0] == '`':
		return a.code(s)
	}
	end := strings.IndexAny(s, " \t\n`")
	if end < 0 {
		end = len(s)
	}
	a.chunk(s[:end])
	return s[end:]
}

// code takes a code span or fence: one value, its spaces counted as single.
func (a *atomiser) code(s string) string {
	mark := s[:len(s)-len(strings.TrimLeft(s, "`"))]
	body, rest, closed := strings.Cut(s[len(mark):], mark)
	if !closed {
		return s[len(mark):]
	}
	if body = singleSpaced(body); body != "" {
		a.add(body, value)
	}
	return rest
}

// chunk takes what stands between two spaces: marks that divide clauses around
// a value or around words.
func (a *atomiser) chunk(s string) {
	if strings.Contains(s, `\.`) {
		s = strings.ReplaceAll(s, `\.`, ".") // a number in front that begins no list
	}
	if i := strings.Index(s, "]("); i >= 0 {
		s = s[:i] // the address of a link is no part of what is said
	}
	core := strings.TrimLeft(s, "*_\"'([{<“‘（「›")
	if strings.ContainsAny(s[:len(s)-len(core)], "([{（›") {
		a.clause++
	}
	trimmed := strings.TrimRight(core, "*_\"'.,;:!?)]}>”’）」。，；：？！、…—–")
	switch {
	case trimmed == "" && isSign(s):
		a.add(s, value)
		return
	case trimmed == "" || trimmed == "-":
		a.divide(core)
		return
	case isValue(trimmed):
		a.add(withoutThousands(trimmed), value)
	case isSign(trimmed) && !strings.ContainsFunc(trimmed, unicode.IsLetter):
		a.add(trimmed, value)
	default:
		a.prose(trimmed)
	}
	a.divide(core[len(trimmed):])
}

// divide begins a new clause or sentence behind punctuation.
func (a *atomiser) divide(marks string) {
	if strings.ContainsAny(marks, ".;!?。；？！") {
		a.sentence++
	}
	if strings.ContainsAny(marks, ".,;:!?)]}-—–。，；：？！、）") {
		a.clause++
	}
}

// prose adds words divided by hyphens and slashes, and wide characters one by
// one.
func (a *atomiser) prose(s string) {
	start := -1
	flush := func(end int) {
		if start >= 0 {
			a.word(s[start:end])
		}
		start = -1
	}
	for i, r := range s {
		switch {
		case isWide(r):
			flush(i)
			a.character(r)
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '\'' || r == '’':
			if start < 0 {
				start = i
			}
		default:
			flush(i)
			a.divide(string(r))
		}
	}
	flush(len(s))
}

func (a *atomiser) word(written string) {
	w := strings.ReplaceAll(strings.ToLower(written), "’", "'")
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'")
	switch n := numeral(w); {
	case w == "":
	case n != "":
		a.add(n, value)
	case isNegation(w) && !isShortForm(written):
		a.add("not", negation)
	case isGlue(w):
		a.add(w, filler)
	default:
		a.add(w, prose)
	}
}

// isShortForm says whether a word that may be a negation in some language is
// written in capitals, as NI for "network interface". NOT is no short form.
func isShortForm(w string) bool {
	switch w {
	case "NI", "SIN", "PAS", "SANS", "ANTI", "NADA":
		return true
	}
	return false
}

// character adds one character of a script without spaces.
func (a *atomiser) character(r rune) {
	switch {
	case strings.ContainsRune("不没沒无無非未勿莫别否안못않없", r):
		a.add("not", negation)
	case strings.ContainsRune("的了地得是在着也都就很把被和与及这该其之はがをにのでも은는이가을를의에도", r):
		a.add(string(r), filler)
	case strings.ContainsRune("一二三四五六七八九十百千万两零", r):
		a.add(string(r), value)
	default:
		a.add(string(r), wide)
	}
}

func (a *atomiser) add(text string, c atomClass) {
	a.out = append(a.out, atom{text, c, a.clause, a.sentence})
}

// isValue says whether a chunk is exact by its look: a number, a version, a
// path, a field, a flag, an assignment.
func isValue(s string) bool {
	if len(s) > 1 && (s[0] == '-' || s[0] == '/' || s[0] == '$' || s[0] == '~') {
		return true
	}
	for i, r := range s {
		switch {
		case unicode.IsDigit(r), r == '=', r == '_', r == '@', r == '\\', r == '$', r == '<', r == '>', r == '%', r == '+', r == '#':
			return true
		case (r == '.' || r == ':') && i > 0 && i+1 < len(s):
			return true
		}
	}
	return strings.Count(s, "/") > 1
}

// isSign says whether s, without a letter, is an operator.
func isSign(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Sm, r) || strings.ContainsRune("&|^/%#$@", r) })
}

// withoutThousands writes 10,000 as 10000.
func withoutThousands(s string) string {
	digits := strings.ReplaceAll(s, ",", "")
	if strings.Trim(digits, "0123456789") == "" {
		return digits
	}
	return s
}

// weighs says whether a carries meaning of its own.
func (a atom) weighs() bool { return a.class != filler }

// isWord says whether a is a word that may be mistyped.
func (a atom) isWord() bool { return a.class == prose || a.class == filler }
