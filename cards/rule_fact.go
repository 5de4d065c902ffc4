package cards

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// maxSentence is how many words a statement with a gap may have.
const maxSentence = 45

// gapMark stands where the answer of a cloze was.
const gapMark = "[…]"

// makeValue asks for the value that a statement gives: by what it is the value
// of where that is told, or else in a gap.
func makeValue(b *bullet) []draft {
	if b.row != nil {
		return nil
	}
	if out := perSentence(b, askSetValue); len(out) > 0 {
		return out
	}
	return makeCloze(b, valueSpot)
}

// askSetValue asks for a version or a default by what it belongs to.
func askSetValue(b *bullet, t notes.Text) []draft {
	if out := askStage(b, t); out != nil {
		return out
	}
	return askDefault(b, t)
}

// makeGap hides the part of a statement that its author set apart.
func makeGap(b *bullet) []draft { return makeCloze(b, nameSpot) }

// maxGaps is how many sentences of one bullet are asked for.
const maxGaps = 3

// makeCloze asks, in each sentence of a statement, for the spot that find
// chooses.
func makeCloze(b *bullet, find func(t notes.Text) spot) []draft {
	if b.count < 3 || b.row != nil && !b.isEnglish() || endsInColon(b.words) || endsInQuestionMark(b.words) || isIntroduction(b.words) {
		return nil
	}
	return perSentence(b, func(b *bullet, t notes.Text) []draft {
		if d, ok := clozeOf(b, t, find); ok {
			return []draft{d}
		}
		return nil
	})
}

// perSentence makes the cards that ask makes of each sentence of a bullet, until
// there are enough; the other sentences are shown after the answer. One that
// speaks of what another names is passed over.
func perSentence(b *bullet, ask func(b *bullet, t notes.Text) []draft) []draft {
	if b.isUnderLinks() {
		return nil
	}
	all := b.told()
	var out []draft
	for i, t := range all {
		if len(out) >= maxGaps || i > 0 && leansBack(plain(t)) {
			continue
		}
		for _, d := range ask(b, t) {
			others := append(slices.Clone(all[:i]), all[i+1:]...)
			d.more = joinMore(d.more, markdown(joinTexts(others)), b.detail())
			out = append(out, d)
		}
	}
	return out
}

// isUnderLinks says whether b stands under a heading for links to elsewhere: what
// is said there is said of them.
func (b *bullet) isUnderLinks() bool { return b.links && b.heading().words != "" }

// leadsElsewhere says whether a heading is one for links.
func leadsElsewhere(heading string) bool {
	switch fold(strings.TrimRight(heading, ":： ")) {
	case "links", "link", "useful links", "other links", "references", "bookmarks", "reading", "further reading", "see also", "read more", "articles", "talks", "videos", "blogs", "blog posts", "enlaces", "referencias", "参考", "参考资料", "참고":
		return true
	}
	return false
}

// told are the sentences of the bullet's body, taken apart once.
func (b *bullet) told() []notes.Text {
	if b.said == nil {
		b.said = sentences(b.body())
	}
	return b.said
}

// leansBack says whether a sentence speaks of something that one before it
// names.
func leansBack(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "it", "its", "it's", "they", "them", "their", "he", "she", "him", "her":
			return true
		}
	}
	return false
}

// clozeOf asks for the spot that find chooses in one sentence.
func clozeOf(b *bullet, t notes.Text, find func(t notes.Text) spot) (draft, bool) {
	at := find(t)
	if !hasLetter(at.answer) {
		return draft{}, false
	}
	s := plain(t)
	if has(s, "you") || has(s, "see") {
		return draft{}, false
	}
	if n := wordCount(s); n < 3 || n > maxSentence || isDangling(s) || !b.isEnglish() && leansOnContext(s) || isNarrative(s) || endsInQuestionMark(s) || pointsElsewhere(t) {
		return draft{}, false
	}
	if strings.Contains(at.answer, "$(") || b.shows(at.answer) || isPlaceholder(at.answer) || at.isExampleSpot(t) {
		return draft{}, false
	}
	if q, ok := valueQuestion(b, t, at); ok && !givesAway(q, at.answer) {
		return draft{kind: Basic, question: q, answer: at.answer}, true
	}
	sentence := at.question(t)
	if !at.isDetermined(t) {
		return draft{}, false
	}
	sentence, cutOff := untilClause(sentence)
	if strings.Contains(sentence, "("+gapMark+")") || strings.HasPrefix(sentence, gapMark) && !isCode(at.answer) && isLatin(s) && at.answer[0] <= '9' {
		return draft{}, false // an aside; a number that nothing leads to
	}
	question := named(b, sentence)
	if isFaint(b, sentence) || has(s, "example") || has(b.subject(), "example") || question == sentence && startsSmall(sentence) || strings.Contains(question, " › ") && b.underHeading() {
		return draft{}, false
	}
	n := wordCount(sentence)
	if n < 2 || n < 4 && !hasFiniteVerb(sentence) && isLatin(sentence) || givesAway(question, at.answer) || question == sentence && hangs(b) {
		return draft{}, false
	}
	d := draft{kind: Cloze, question: question, answer: at.answer}
	if cutOff {
		d.more = markdown(t)
	}
	return d, true
}

// untilClause cuts a long sentence at the end of the clause that holds the gap,
// and says whether it did.
func untilClause(sentence string) (string, bool) {
	i := strings.Index(sentence, gapMark)
	if i < 0 || wordCount(sentence) <= longMeaning {
		return sentence, false
	}
	end := -1
	for _, mark := range [...]string{", ", "; ", " - ", " so that ", " because "} {
		at := strings.Index(sentence[i:], mark)
		if at > 0 && (end < 0 || at < end) && !isRelative(firstWord(sentence[i+at:])) {
			end = at
		}
	}
	if end < 0 || wordCount(sentence[:i+end]) < 6 || strings.HasPrefix(sentence[i+end:], ", and ") || !unbracketed(sentence[:i+end]) {
		return sentence, false
	}
	return sentence[:i+end], true
}

// maxGapSentence is how many words a person reads for one gap.
const maxGapSentence = 30

// isFaint says whether a sentence with a gap is too long or too loosely said to be
// asked: an example, a second remark on what is not named, a question.
func isFaint(b *bullet, sentence string) bool {
	switch firstWord(sentence) {
	case "similarly", "say", "define", "let", "assume", "given":
		return true
	}
	if w := firstWord(sentence); isAux(w) && (has(sentence, "also") || b.underHeading()) {
		return true
	}
	for _, mark := range [...]string{"?", "“" + gapMark, "\"" + gapMark, "\"*" + gapMark, ". " + gapMark} {
		if strings.Contains(sentence, mark) {
			return true
		}
	}
	return wordCount(sentence) > maxGapSentence || has(sentence, "eg")
}

// startsSmall says whether a sentence begins with a small letter and no article,
// as a fragment does that hangs on what stands above it.
func startsSmall(s string) bool {
	return s != "" && s[0] >= 'a' && s[0] <= 'z' && !isDeterminer(firstWord(s)) && !hasFiniteVerb(s)
}

// pointsElsewhere says whether a sentence sends the reader to a page: its link
// is on a word that only points.
func pointsElsewhere(t notes.Text) bool {
	for _, s := range t {
		if s.URL == "" || s.Style&notes.Image != 0 {
			continue
		}
		for w := range eachWord(s.Text) {
			if isPointer(w) || isRemarkWord(w) {
				return true
			}
		}
	}
	return false
}

// hangs says whether a statement needs a subject that nothing above it names.
func hangs(b *bullet) bool {
	return startsWithVerb(b.words) || b.subject() == "" && len(b.section) == 0
}

// givesAway says whether the question holds the answer or a telling part of it.
func givesAway(question, answer string) bool {
	f := fold(answer)
	if f == "" || hasLower(fold(question), f) {
		return true
	}
	if isCode(answer) {
		return false
	}
	for _, w := range words(answer) {
		if len(w) > 4 && has(question, w) {
			return true
		}
	}
	return false
}

// A spot is the part of a text that a cloze hides: from byte From to byte To
// of span Span.
type spot struct {
	span, from, to int
	answer         string // as Markdown
}

// question is the text with the gap.
func (p spot) question(t notes.Text) string {
	out := append(notes.Text(nil), t...)
	s := t[p.span].Text
	gap := notes.Span{Text: s[:p.from] + gapMark + s[p.to:]}
	if p.from > 0 || p.to < len(s) {
		gap.Style = t[p.span].Style
	}
	out[p.span] = gap
	return bareGap(strings.TrimSpace(out.Markdown()))
}

// bareGap drops the escapes from a gap, and sets it apart from what would make a
// link of it.
func bareGap(md string) string {
	for _, escaped := range []string{`\[…\]`, `[…\]`, `\[…]`} {
		before, after, ok := strings.Cut(md, escaped)
		if !ok {
			continue
		}
		if strings.HasPrefix(after, "(") || strings.HasPrefix(after, "[") {
			after = " " + after
		}
		return before + gapMark + after
	}
	return md
}

// valueSpot finds the value of a statement: the last code span that the words
// before it lead to, or else the only number.
func valueSpot(t notes.Text) spot {
	if codes(t) > 2 {
		return spot{}
	}
	for i := len(t) - 1; i >= 0; i-- {
		s := t[i]
		if s.Style&notes.CodeSpan == 0 || wordCount(s.Text) > 4 || isCommandLine(s.Text) || !hasLetter(s.Text) {
			continue
		}
		number := strings.Trim(s.Text, "0123456789.%") == ""
		if i > 0 && (number || leadsToValue(t[:i].Plain()) && (endsPhrase(t[i+1:]) || namesKind(t[i+1:].Plain()))) || isShortLead(t[:i]) && whoQuestion(codeSpan(s.Text), t[:i].Plain(), t[i+1:].Plain()) != "" {
			return spot{span: i, to: len(s.Text), answer: codeSpan(s.Text)}
		}
		break
	}
	at := numberSpot(t)
	if at.answer == "" {
		return spot{}
	}
	if s := plain(t); isEnglish(s) && !saysValue(s) || !isLatin(s) && !saysWideValue(s) {
		return spot{}
	}
	return at
}

// isShortLead says whether t is nothing, or at most two words in front of a name.
func isShortLead(t notes.Text) bool { return wordCount(t.Plain()) < 3 }

// saysValue says whether a sentence tells what a number is of: it has a verb, or
// one of the words that come with values.
func saysValue(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "max", "maximum", "min", "minimum", "default", "limit", "limits", "version", "port", "ports", "size", "since", "ga", "beta", "alpha", "per", "up", "feature":
			return true
		}
		if _, form := verbOf(w); isFiniteVerb(w) || form == participle || form == pastForm || form == thirdForm && !isNounToo(w) || form == gerund {
			return true
		}
	}
	return false
}

// isDetermined says whether the words around a spot tell what is wanted there: of
// code whose form does not tell what it is the words that lead to it have to, and
// of a number its unit or what it counts.
func (p spot) isDetermined(t notes.Text) bool {
	before, after := t[:p.span].Plain()+t[p.span].Text[:p.from], t[p.span].Text[p.to:]+t[p.span+1:].Plain()
	switch {
	case !isCode(p.answer), strings.Trim(p.answer, "`0123456789.,%") == "":
		return p.isMeasured(before, after)
	case kindOfCode(strings.Trim(p.answer, "` ")) != "" || namesKind(after):
		return hasLetter(before)
	}
	return leadsToName(before) || !isLatin(before)
}

// isMeasured says whether a number is told to be of something. At the beginning
// of a sentence nothing tells which one is meant.
func (p spot) isMeasured(before, after string) bool {
	if !strings.ContainsAny(strings.Trim(p.answer, "`")[:1], "0123456789") || !isLatin(before+after) {
		return true
	}
	if wordCount(before) < 2 && !bounds(strings.ToLower(before)) || strings.HasSuffix(p.answer, "0s") || strings.HasSuffix(before, ",") {
		return false
	}
	if hasLetter(p.answer) && strings.ContainsFunc(p.answer, unicode.IsLetter) || strings.HasSuffix(p.answer, "%") {
		return true
	}
	return hasUnit(after) || leadsToNumber(before)
}

// hasUnit says whether the words behind a number tell what it counts.
func hasUnit(after string) bool {
	w, _, _ := strings.Cut(strings.TrimPrefix(strings.ToLower(after), " "), " ")
	w = strings.TrimRight(w, ".,;)")
	return w != "" && after[0] == ' ' && isWordOnly(w) && !isPreposition(w) && !isAux(w) && w != "and" && w != "or"
}

// leadsToNumber says whether the words before a number tell of what it is: no
// verb is its only lead.
func leadsToNumber(before string) bool {
	last := lastWord(before)
	_, form := verbOf(last)
	return leadsToName(before) || isPreposition(last) || strings.HasSuffix(strings.TrimSpace(before), "(") || wordCount(before) > 2 && (form == noVerb || isDeterminer(lastWord(strings.TrimSuffix(strings.TrimSpace(before), last))))
}

// leadsToName says whether the words before a name say that it is one, of what
// has been told.
func leadsToName(before string) bool {
	last := lastWord(before)
	if last == "is" || last == "are" || endsInColon(strings.TrimSpace(before)) || strings.HasSuffix(strings.TrimSpace(before), "=") {
		return wordCount(before) > 1
	}
	switch last {
	case "to", "as", "called", "named", "port", "version", "path", "file", "field", "flag", "option", "command", "directory", "folder",
		"key", "label", "annotation", "setting", "parameter", "policy", "mode", "type", "class", "state", "phase", "code", "status", "reason",
		"es", "en", "por", "con", "com", "como", "é", "em", "no", "na", "directorio", "archivo", "fichero", "comando", "opción":
		return wordCount(before) > 2
	}
	return false
}

// namesKind says whether the words behind a value tell what it is: "the […] flag".
func namesKind(behind string) bool {
	switch firstWord(behind) {
	case "flag", "field", "option", "command", "port", "annotation", "label", "parameter", "setting", "file", "directory", "key", "argument", "variable":
		return true
	}
	return false
}

// leadsToValue says whether the words before a value tell that it is one, and
// not one of several or a name in passing.
func leadsToValue(before string) bool {
	if strings.HasSuffix(before, "=") || endsInColon(before) || strings.HasSuffix(before, "(") && wordCount(before) > 2 {
		return true
	}
	if !isLatin(before) {
		return leadsToWideValue(before)
	}
	switch lastWord(before) {
	case "is", "are", "be", "defaults", "to", "in", "at", "on", "under", "called", "named", "port", "version", "path", "file", "field", "flag", "option",
		"command", "directory", "folder", "key", "value", "label", "annotation", "setting", "parameter", "policy", "mode", "type", "class", "state", "phase", "kind", "code", "status", "reason", "via", "using", "with", "as", "by", "through", "from", "use", "than", "the", "below", "above", "after", "before", "over", "until", "every", "about",
		"es", "en", "por", "con", "com", "como", "é", "em", "no", "na", "directorio", "archivo", "fichero", "comando", "opción":
		return true
	}
	return false
}

func codes(t notes.Text) int {
	n := 0
	for _, s := range t {
		if s.Style&notes.CodeSpan != 0 {
			n++
		}
	}
	return n
}

// numberSpot finds the only number of a text, with its range and unit.
func numberSpot(t notes.Text) spot {
	var found spot
	for i, s := range t {
		if s.Style&(notes.CodeSpan|notes.RawHTML|notes.Image) != 0 || s.URL != "" {
			continue
		}
		for _, w := range numbers(s.Text) {
			if found.answer != "" {
				return spot{}
			}
			found = spot{span: i, from: w[0], to: w[1], answer: s.Text[w[0]:w[1]]}
		}
	}
	return found
}

// numbers gives where numbers stand in s: words of digits, points, commas and
// range marks, with a percent sign. A single 0 or 1 is no value.
func numbers(s string) [][2]int {
	var out [][2]int
	for i := 0; i < len(s); {
		if s[i] < '0' || s[i] > '9' || !startsNumber(s[:i]) {
			i++
			continue
		}
		j := i
		for j < len(s) && (s[j] >= '0' && s[j] <= '9' || strings.IndexByte(".-,:/%", s[j]) >= 0) {
			j++
		}
		for strings.IndexByte(".-,:/", s[j-1]) >= 0 {
			j--
		}
		j += unitLength(s[j:])
		if (j-i > 1 || bounds(s[:i])) && endsNumber(s[j:]) {
			out = append(out, [2]int{i, j})
		}
		i = j + 1
	}
	return out
}

// bounds says whether the words before a number make it a limit, so that a
// single digit is worth asking for.
func bounds(before string) bool {
	for _, words := range [...]string{
		"at most ", "at least ", "up to ", "maximum of ", "minimum of ", "exactly ", "maximum ", "minimum ",
		"最多", "最多 ", "至少", "至少 ", "최대 ", "최소 ", "máximo ", "mínimo ", "hasta ", "al menos ", "até ", "pelo menos ",
	} {
		if strings.HasSuffix(before, words) {
			return true
		}
	}
	return false
}

// unitLength is the length of the unit right behind a number: "5GB", "10ms".
func unitLength(s string) int {
	n := 0
	for n < len(s) && (s[n] >= 'a' && s[n] <= 'z' || s[n] >= 'A' && s[n] <= 'Z') {
		n++
	}
	switch s[:n] {
	case "B", "KB", "MB", "GB", "TB", "PB", "kB", "Ki", "Mi", "Gi", "Ti", "KiB", "MiB", "GiB", "TiB", "Mb", "Gb", "Kb", "Mbps", "Gbps", "bit",
		"ms", "s", "sec", "min", "h", "hrs", "d", "m", "km", "cm", "mm", "kg", "g", "mg", "l", "ml", "Hz", "MHz", "GHz", "W", "kW", "V", "A", "K", "C", "F", "x":
		return n
	}
	return 0
}

// startsNumber says whether a number can begin behind before.
func startsNumber(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || isNumberEdge(r)
}

// endsNumber says whether a number can end before after, be it at the end of a
// clause.
func endsNumber(after string) bool {
	r, size := utf8.DecodeRuneInString(after)
	if r == '.' || r == ':' {
		return len(after) == size || after[size] == ' '
	}
	return after == "" || r == '+' || isNumberEdge(r)
}

func isNumberEdge(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("()[],;~<>≥≤=\"'，。、；：（）", r) || isWide(r)
}

// nameSpot finds the part that the author set apart as strong, or else a name
// that the sentence ends in.
func nameSpot(t notes.Text) spot {
	for i, s := range t {
		if s.Style&notes.Strong == 0 || s.Style&notes.CodeSpan != 0 || strongs(t) > 1 || endsInColon(s.Text) || strings.HasPrefix(strings.TrimSpace(t[i+1:].Plain()), ":") {
			continue
		}
		if n := wordCount(s.Text); n >= 1 && n <= 4 && !isFiller(s.Text) && endsPhrase(t[i+1:]) && isLedTo(t[:i].Plain(), t[i+1:].Plain()) {
			return spot{span: i, to: len(s.Text), answer: markdown(notes.Text{{Text: s.Text}})}
		}
	}
	return lastName(t)
}

// isLedTo says whether the words around a part that its author made strong say
// that it is what something is or is called.
func isLedTo(before, after string) bool {
	before, after = strings.TrimSpace(before), strings.TrimLeft(after, " ")
	if !isLatin(before + after) {
		return strings.HasPrefix(after, "是") || endsInNaming(before)
	}
	if before == "" || fold(before) == "the" {
		return definesOn(after) != ""
	}
	switch last := lastWord(before); last {
	case "called", "named", "as", "is", "are", "from", "by", "via", "using", "name":
		return wordCount(before) > 2
	case "a", "an", "the":
		verb := lastWord(strings.TrimSpace(before[:len(before)-len(last)]))
		return verb == "is" || verb == "are" || verb == "called"
	}
	return false
}

// endsInNaming says whether s, in a script without spaces, leads on to a name.
func endsInNaming(s string) bool {
	for _, end := range [...]string{"是", "为", "叫", "称", "称作", "叫做"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// definesOn is what the words behind a name say that it is; empty if they do
// not.
func definesOn(after string) string {
	for _, link := range [...]string{"is ", "are ", "refers to ", ", "} {
		if rest, ok := strings.CutPrefix(after, link); ok && startsLikeNoun(rest) && contentWords(rest) >= 4 {
			return strings.TrimRight(rest, ".;, ")
		}
	}
	if rest, ok := strings.CutPrefix(after, "are "); ok && contentWords(rest) >= 5 {
		return strings.TrimRight(rest, ".;, ")
	}
	return ""
}

// endsPhrase says whether a phrase ends before rest: what follows is no further
// noun, of which the phrase would only be a quality.
func endsPhrase(rest notes.Text) bool {
	s := rest.Plain()
	trimmed := strings.TrimLeft(s, " ")
	r, _ := utf8.DecodeRuneInString(trimmed)
	if trimmed == "" || !unicode.IsLetter(r) || isWide(r) {
		return true
	}
	w := firstWord(trimmed)
	switch w {
	case "and", "or", "of", "in", "on", "at", "by", "from", "to", "into", "with", "without", "through", "via", "as", "for", "inside", "within", "between",
		"if", "when", "while", "so", "because", "but", "which", "that", "who", "where", "before", "after", "until", "unless", "y", "o", "de", "para", "con", "que":
		return true
	}
	return isFiniteVerb(w) || isActionVerb(w)
}

// isExampleSpot says whether the words before a spot only introduce an example.
func (p spot) isExampleSpot(t notes.Text) bool {
	before := strings.ToLower(t[:p.span].Plain() + t[p.span].Text[:p.from])
	for lead, end := range map[string]string{
		"such as": ").;", "like": ").;", "examples include": ").;", "including": ").;", // a list of examples goes on
		"e.g": ",).;", "for example": ",).;", "for instance": ",).;", // a comma ends one
	} {
		if i := strings.LastIndex(before, lead); i >= 0 && !strings.ContainsAny(strings.TrimLeft(before[i+len(lead):], ".,: "), end) {
			return true
		}
	}
	return false
}

// strongs counts the parts of t that are strong.
func strongs(t notes.Text) int {
	n := 0
	for _, s := range t {
		if s.Style&notes.Strong != 0 && hasLetter(s.Text) {
			n++
		}
	}
	return n
}

// lastName finds the name that a sentence ends in, behind a word such as "by"
// or "called": one word with a capital.
func lastName(t notes.Text) spot {
	i := len(t) - 1
	if i < 0 || t[i].Style&(notes.CodeSpan|notes.RawHTML|notes.Image) != 0 || t[i].URL != "" {
		return spot{}
	}
	s := strings.TrimRight(t[i].Text, ". ")
	at := strings.LastIndexByte(s, ' ') + 1
	w := s[at:]
	if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) || len(w) < 2 || isFiller(w) || strings.ContainsAny(w, "()[]/,;:") || !isLatin(w) {
		return spot{}
	}
	if strings.HasSuffix(s[:at], "as well as ") {
		return spot{}
	}
	switch lastWord(s[:at]) {
	case "by", "called", "named", "from", "via", "through", "using", "as", "into", "de", "por", "como", "usando", "com", "con":
		return spot{span: i, from: at, to: at + len(w), answer: w}
	}
	return spot{}
}

// isFiller says whether s is a word that people stress, not one to learn.
func isFiller(s string) bool {
	switch fold(s) {
	case "not", "no", "never", "always", "only", "must", "should", "can", "cannot", "can't", "all", "any", "both", "one", "also",
		"note", "important", "warning", "very", "and", "or", "but", "is", "are", "the", "a", "an", "without", "before", "after", "same",
		"does not", "do not", "don't", "will", "may", "has", "have", "every", "each", "default", "i", "ok", "yes":
		return true
	}
	return false
}
