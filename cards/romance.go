package cards

import "strings"

// A romance is what the rules know of a language in which the words asked for move
// to the front of a sentence and the rest stays as it is: Spanish, Portuguese.
type romance struct {
	verbs      []phraseForm // what a verb leads to, and how that is asked for
	parts      []phraseForm // the same of what leads to several things
	options    []phraseForm // the same of what leads to a list below
	denials    []phraseForm // what is denied, and how that is asked
	copulas    []copulaOf   // that define
	articles   []string     // that begin what something is
	conditions [][3]string  // the word, what happens then, what has to be done then
	advice     []string     // begin what has to be done
	because    string
	why        string // asks for a reason
	no         string

	moreThan moreForm
	has      phraseForm // tells how many, asked with how many of what, and whose
	howMany  [2]string  // masculine and feminine

	masculine, feminine string // articles in the plural
	theseAre, nameThem  string // ask for several things, with an article and without
	points              string // asks for what stands under one thing
}

// A phraseForm is a run of words within a sentence with the question that it gives.
type phraseForm struct{ words, ask string }

// A moreForm is the words around a quality, and how it is asked which has more of
// it.
type moreForm struct{ words, than, ask string }

// A copulaOf is a verb of definitions: within a sentence and at its start, with the
// questions for what a thing is and for a side of one.
type copulaOf struct{ within, first, what, which string }

// tell takes a sentence apart: said of name, unless it has a subject of its own.
func (r *romance) tell(name, s string) []telling {
	if leansOnContext(s) {
		return nil
	}
	for _, read := range [...]func(name, s string) []telling{r.condition, r.reason, r.more, r.count, r.definition, r.denial, r.part, r.verb} {
		if out := read(name, s); out != nil {
			return out
		}
	}
	return nil
}

// condition reads "Si C, R": what happens, or what has to be done.
func (r *romance) condition(_, s string) []telling {
	for _, lead := range r.conditions {
		if !hasFoldPrefix(s, lead[0]) {
			continue
		}
		c, rest := firstClause(s[len(lead[0]):])
		if wordCount(c) < 2 || wordCount(rest) < 2 || leansOnContext(c) || strings.Contains(c, ":") {
			return nil
		}
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "entonces "), "então ")
		if hasAnyPrefix(rest, r.advice) {
			return tell(fill(lead[2], c), rest)
		}
		return tell(fill(lead[1], c), rest)
	}
	return nil
}

// reason reads "R porque C": why R.
func (r *romance) reason(name, s string) []telling {
	result, cause, ok := cutOutside(s, r.because)
	if !ok || wordCount(result) < 3 || wordCount(result) > 20 || wordCount(cause) < 2 || strings.ContainsAny(result, ",:;") {
		return nil
	}
	if !hasAnyPrefix(result, r.articles) && !opensWithName(result) {
		return nil
	}
	return tell(fill(r.why, lowerLead(lowerFirst(result))), "porque "+cause)
}

// more reads "X es más lento que Y": which of the two.
func (r *romance) more(_, s string) []telling {
	left, rest, ok := cutOutside(s, r.moreThan.words)
	quality, right, than := cutOutside(rest, r.moreThan.than)
	if !ok || !than || !isRomanceTerm(left) || !isRomanceTerm(right) || wordCount(quality) != 1 || wordCount(right) > 5 {
		return nil
	}
	left = lowerLead(left)
	return choose(fill(r.moreThan.ask, quality, left, right), left)
}

// count reads "X tiene siete capas": how many.
func (r *romance) count(_, s string) []telling {
	left, rest, ok := cutOutside(s, r.has.words)
	n, noun, more := strings.Cut(rest, " ")
	if !ok || !more || !isRomanceTerm(left) || !isRomanceNumber(n) || strings.ContainsAny(noun, ",;:") || wordCount(noun) > 6 {
		return nil
	}
	switch r.article(firstWord(noun)) {
	case r.masculine:
		return tell(fill(r.has.ask, r.howMany[0], noun, lowerLead(left)), n)
	case r.feminine:
		return tell(fill(r.has.ask, r.howMany[1], noun, lowerLead(left)), n)
	}
	return nil
}

// isRomanceNumber says whether w is a number that is worth to be asked for.
func isRomanceNumber(w string) bool {
	switch w {
	case "dos", "dois", "duas", "ocho", "oito", "nueve", "nove", "diez", "dez", "doce", "doze":
		return true
	}
	return counts(w) || w != "" && w != "1" && strings.Trim(w, "0123456789.") == ""
}

// definition reads "X es un Y": what X is, or which.
func (r *romance) definition(name, s string) []telling {
	for _, c := range r.copulas {
		left, meaning, ok := cutOutside(s, c.within)
		whole := false
		if rest, first := cutFoldPrefix(s, c.first); first && name != "" {
			left, meaning, ok, whole = name, rest, true, true
		}
		side := isRomanceSide(left)
		if !ok || !isRomanceTerm(left) && !side {
			continue
		}
		clause := mainClause(meaning)
		switch {
		case side && wordCount(meaning) >= 1:
			return tell(fill(c.which, lowerLead(left)), bareAmount(clause))
		case hasAnyPrefix(meaning, r.articles) && wordCount(meaning) >= 4 && !judgesRomance(meaning):
			return []telling{{question: r.of(c.what, left, whole), answer: clause, whole: whole, lead: s[:len(s)-len(meaning)], term: lowerLead(left)}}
		}
		return nil
	}
	return nil
}

// denial reads "X no puede Y": whether it can.
func (r *romance) denial(_, s string) []telling {
	for _, d := range r.denials {
		left, rest, ok := cutOutside(s, d.words)
		if !ok || !isRomanceTerm(left) || strings.ContainsAny(rest, ",;:") || saysNever(rest) {
			continue
		}
		return tell(upperFirst(fill(d.ask, lowerLead(left), rest)), r.no)
	}
	return nil
}

// saysNever says whether a denial goes on, which a question must not.
func saysNever(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "ni", "nem", "ningún", "ninguno", "ninguna", "nada", "nunca", "nadie", "nenhum", "nenhuma", "ninguém", "sino", "mas", "pero", "más", "mais", "sólo", "solo", "só":
			return true
		}
	}
	return false
}

// part reads "X se divide en A y B": a list, if it is one of names.
func (r *romance) part(name, s string) []telling {
	ask, _, object := r.asked(r.parts, name, s)
	if ask == "" {
		return nil
	}
	if items := namedItems(object); items != nil {
		return []telling{{question: ask + " (" + number(len(items)) + ")", items: items}}
	}
	return r.verbOf(r.parts, name, s)
}

// verb reads "X sirve para Y" and other verbs that lead to one thing.
func (r *romance) verb(name, s string) []telling { return r.verbOf(r.verbs, name, s) }

func (r *romance) verbOf(verbs []phraseForm, name, s string) []telling {
	ask, verb, object := r.asked(verbs, name, s)
	clause := mainClause(object)
	if ask == "" || wordCount(clause) < 2 && !hasLetter(clause) || strings.Contains(clause, ":") {
		return nil
	}
	return tell(ask, verb.place(clause))
}

// asked finds the first of the verbs in s, the question that it gives and what it
// leads to; the question is empty if there is none with a subject.
func (r *romance) asked(verbs []phraseForm, name, s string) (ask string, verb phraseForm, object string) {
	for _, v := range verbs {
		if rest, ok := cutFoldPrefix(s, v.words[1:]); ok && name != "" {
			return r.of(v.ask, name, true), v, rest
		}
	}
	left, verb, object := firstPhrase(verbs, s)
	if verb.words == "" || !isRomanceTerm(left) {
		return "", verb, ""
	}
	return r.of(verb.ask, left, false), verb, object
}

// place gives the answer to a question for a place the preposition back that the
// verb ended in.
func (v phraseForm) place(object string) string {
	for _, where := range [...]string{"¿Dónde ", "Onde ", "¿En qué ", "Em que "} {
		if strings.HasPrefix(v.ask, where) {
			return v.words[strings.LastIndexByte(v.words[:len(v.words)-1], ' ')+1:] + object
		}
	}
	return object
}

// namedItems are the items of a list of names, behind a colon if there is one.
func namedItems(s string) []string {
	if _, after, ok := cutOutside(s, ": "); ok {
		s = after
	}
	if !strings.Contains(s, ", ") && wordCount(s) > 6 {
		return nil
	}
	items := shortNames(s, ", ", " y ", " e ")
	for _, it := range items {
		if wordCount(it) > 4 {
			return nil
		}
	}
	return items
}

// of asks a question of a name: in front of it with a colon, if the name stood as a
// label, without the article that it would need.
func (r *romance) of(ask, name string, implied bool) string {
	if !implied || isDistinct(name) && !strings.Contains(name, " ") || isDeterminer(firstWord(name)) {
		return upperFirst(fill(ask, lowerLead(name)))
	}
	before, after, _ := strings.Cut(ask, " {0}")
	return name + ": " + lowerQuestion(before+after)
}

// lowerQuestion writes the first letter of a question small, as behind a colon.
func lowerQuestion(s string) string {
	if rest, ok := strings.CutPrefix(s, "¿"); ok {
		return "¿" + lowerFirst(rest)
	}
	return lowerFirst(s)
}

// bareAmount drops the article in front of a number: "el 22".
func bareAmount(s string) string {
	rest := dropArticle(s)
	if before, after, ok := strings.Cut(s, " "); ok && (before == "a" || before == "o") {
		rest = after
	}
	if rest != "" && (rest[0] >= '0' && rest[0] <= '9' || rest[0] == '`') {
		return rest
	}
	return s
}

// isRomanceTerm says whether s can be the subject of a question: short, and no
// clause.
func isRomanceTerm(s string) bool {
	if n := wordCount(s); n == 0 || n > 7 || s[0] == '(' || isRomanceAdverb(lastWord(s)) || strings.ContainsAny(s, ",;:?!¿¡") || leansOnContext(s) {
		return false
	}
	for w := range eachWord(s) {
		switch w {
		case "que", "si", "cuando", "se", "no", "es", "son", "porque", "como", "y", "pero", "não", "é", "são", "quando", "e", "ou", "o que", "está", "fue", "foi", "hay", "há", "puede", "pode", "también", "también,":
			return false
		}
	}
	switch firstWord(s) {
	case "en", "em", "no", "na", "por", "para", "con", "com", "sin", "sem", "al", "ao", "desde", "hasta", "entre", "lo", "cada", "todo", "toda", "todos", "todas", "otro", "otra", "outro", "outra", "de", "del", "do", "da", "uno", "una de", "así", "ya", "solo", "sólo", "só":
		return false
	}
	return true
}

// isRomanceAdverb says whether w stands between a subject and its verb.
func isRomanceAdverb(w string) bool {
	switch w {
	case "tambien", "también", "solo", "sólo", "siempre", "además", "ya", "aún", "também", "só", "sempre", "ainda", "já", "normalmente", "generalmente", "geralmente", "solamente", "principalmente", "actualmente", "atualmente":
		return true
	}
	return false
}

// isRomanceSide says whether a subject is a side of something: "el puerto por
// defecto de Redis".
func isRomanceSide(s string) bool {
	switch firstWord(s) {
	case "el", "la", "los", "las", "o", "a", "os", "as":
	default:
		return false
	}
	for i, w := range words(s) {
		switch w {
		case "puerto", "valor", "tamaño", "límite", "función", "objetivo", "propósito", "diferencia", "ventaja", "desventaja", "finalidad", "capital", "unidad", "velocidad", "comando", "nombre", "ruta", "complejidad", "causa", "resultado", "problema", "papel", "rol", "característica", "motivo", "razón", "duración", "temperatura", "fórmula", "símbolo", "máximo", "mínimo", "puertos", "valores", "diferencias", "ventajas", "causas", "capitales",
			"porta", "tamanho", "limite", "função", "diferença", "vantagem", "desvantagem", "finalidade", "unidade", "velocidade", "nome", "caminho", "complexidade", "razão", "motivos", "duração", "fórmulas", "diferenças", "vantagens":
			return true
		}
		if i >= 1 {
			return false
		}
	}
	return false
}

// judgesRomance says whether a meaning tells what somebody thinks of a thing.
func judgesRomance(s string) bool {
	for i, w := range words(s) {
		switch w {
		case "problema", "buena", "buen", "mejor", "mala", "boa", "bom", "melhor", "ejemplo", "exemplo", "mismo", "misma", "mesmo", "mesma", "única", "único", "más", "mais", "lo":
			return true
		}
		if i >= 2 {
			return false
		}
	}
	return false
}

// lowerLead writes an article that begins a sentence small.
func lowerLead(s string) string {
	s = strings.TrimSpace(s)
	switch w := firstWord(s); w {
	case "el", "la", "los", "las", "un", "una", "unos", "unas", "o", "a", "os", "as", "um", "uma", "uns", "umas":
		if len(s) > len(w) && strings.EqualFold(s[:len(w)], w) {
			return w + s[len(w):]
		}
	}
	return s
}

// opensWithName says whether s begins with a name that needs no article.
func opensWithName(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return isDistinct(strings.Trim(first, "`")) || strings.HasPrefix(s, "`") || isPluralWord(strings.ToLower(first)) && len(first) > 4
}

func hasAnyPrefix(s string, all []string) bool {
	for _, p := range all {
		if hasFoldPrefix(s, p) {
			return true
		}
	}
	return false
}

func hasFoldPrefix(s, p string) bool { return len(s) > len(p) && strings.EqualFold(s[:len(p)], p) }

func cutFoldPrefix(s, p string) (string, bool) {
	if p == "" || !hasFoldPrefix(s, p) {
		return s, false
	}
	return s[len(p):], true
}
