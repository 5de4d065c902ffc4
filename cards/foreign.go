package cards

import (
	"strings"
	"unicode/utf8"
)

// isForeignDeed says whether s tells what is done in Spanish, Portuguese or
// French: it begins with an infinitive.
func isForeignDeed(s string) bool {
	w := firstWord(s)
	if len(w) < 4 || !isForeignWords(s) {
		return false
	}
	for _, end := range [...]string{"ar", "er", "ir", "re"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// isForeignWords says whether s is in Latin letters and not in English, by its
// small words and by letters with marks.
func isForeignWords(s string) bool {
	english, other := 0, 0
	for w := range eachWord(s) {
		switch {
		case isEnglishSmall(w):
			english++
		case isForeignSmall(w) || !isASCII(w):
			other++
		}
	}
	return other > english
}

func isEnglishSmall(w string) bool {
	switch w {
	case "the", "of", "is", "are", "and", "to", "with", "for", "by", "in", "on", "an", "from", "this", "that":
		return true
	}
	return false
}

func isForeignSmall(w string) bool {
	switch w {
	case "de", "da", "das", "dos", "com", "para", "em", "um", "uma", "os", "el", "la", "los", "las", "del", "una", "un", "que", "por", "en", "y", "sem", "sin",
		"und", "der", "die", "mit", "für", "le", "les", "des", "et", "est":
		return true
	}
	return false
}

// tongue is the language in which a command is asked for by its purpose: signs
// alone where the language of the purpose is not known.
func tongue(b *bullet, purpose string) language {
	if b.isEnglish() && isForeignWords(purpose) {
		return neutral()
	}
	return speech(b)
}

// foreignMeaning reads a meaning in a language of which only some words are known:
// by the first of them.
func foreignMeaning(s string) meaningKind {
	switch w := firstWord(s); {
	case w == "un", w == "una", w == "um", w == "uma", w == "conjunto", w == "ein", w == "eine", w == "une", isRomanceGenus(w):
		return romanceThing(s)
	case isRomanceDeed(w) && wordCount(s) > 3, strings.HasPrefix(fold(s), "se encarga de"):
		return asDeed
	}
	return noMeaning
}

// romanceThing reads a phrase that begins with the name of a kind: a thing, unless
// it goes on to be a sentence.
func romanceThing(s string) meaningKind {
	for w := range eachWord(s) {
		switch w {
		case "que", "qui", "die", "das", "der", "donde", "onde", "cuyo", "cuya", "cujo", "cuja":
			return asThing
		case "es", "son", "é", "são", "está", "están", "pode", "puede", "ist", "est", "fue", "foi":
			return noMeaning
		}
	}
	return asThing
}

// isRomanceGenus says whether w is a noun in Spanish or Portuguese that definitions
// are made with.
func isRomanceGenus(w string) bool {
	switch w {
	case "proceso", "protocolo", "número", "dirección", "valor", "técnica", "método", "programa", "herramienta", "sistema", "ataque", "persona", "dispositivo", "software", "servicio", "servidor", "archivo", "comando", "mecanismo", "estructura", "unidad", "parte", "grupo", "red", "lenguaje", "modelo", "función", "área", "lugar", "espacio", "objeto", "componente", "elemento", "capacidad", "acción", "forma", "práctica", "medida", "política", "regla", "información", "documento", "biblioteca", "código", "vulnerabilidad", "tecnología", "disciplina", "ciencia", "sustancia", "órgano", "periodo", "período", "teoría", "lista", "registro", "identificador", "permiso", "interfaz", "plataforma", "algoritmo", "secuencia", "colección", "tipo", "cantidad", "porcentaje",
		"processo", "endereço", "ferramenta", "dispositivos", "serviço", "arquivo", "estrutura", "unidade", "rede", "linguagem", "modelos", "função", "lugares", "espaço", "componentes", "elementos", "capacidade", "ação", "prática", "medidas", "regra", "informação", "vulnerabilidade", "tecnologia", "ciência", "teoria", "permissão", "interface", "sequência", "coleção", "quantidade", "camada":
		return true
	}
	return false
}

// isRomanceDeed says whether w is a verb in Spanish or Portuguese that tells what
// something does.
func isRomanceDeed(w string) bool {
	switch w {
	case "permite", "controla", "gestiona", "define", "garantiza", "proporciona", "determina", "transmite", "establece", "convierte", "almacena", "crea", "envía", "recibe", "ejecuta", "muestra", "elimina", "devuelve", "asigna", "administra", "traduce", "conecta", "protege", "detecta", "representa", "transforma", "organiza", "mantiene", "agrupa", "distribuye", "cifra", "reemplaza", "guarda", "facilita", "evita", "reduce", "ofrece",
		"gerencia", "garante", "fornece", "estabelece", "converte", "armazena", "cria", "envia", "recebe", "executa", "mostra", "retorna", "atribui", "traduz", "mantém", "distribui", "substitui", "agenda", "lista", "oferece", "reduz":
		return true
	}
	return false
}

// wideMeaning reads a meaning in a script that writes no spaces or whose words
// are not known: by the words with which definitions begin or end there.
func wideMeaning(s string) meaningKind {
	if scriptOf(s) == inKorean {
		return koreanMeaning(s)
	}
	switch {
	case strings.HasPrefix(s, "用于"), strings.HasPrefix(s, "用来"):
		return asPurpose
	case strings.HasPrefix(s, "负责"):
		return asDeed
	case isMeasured(s) && !isPredicated(s), strings.HasPrefix(s, "是指"), strings.HasPrefix(s, "表示"), strings.HasPrefix(s, "指的是"):
		return asThing
	}
	return noMeaning
}

// isPredicated says whether a phrase in Chinese that begins like a definition goes
// on to be a sentence.
func isPredicated(s string) bool {
	clause, _ := firstClause(s)
	if strings.Contains(clause, "如果") || strings.HasSuffix(clause, "的话") {
		return true
	}
	for _, word := range [...]string{"需要", "可以", "会", "包含", "包括", "必须", "应该", "只能", "不能", "都", "就"} {
		if at := strings.Index(clause, word); at >= 0 && !strings.Contains(clause[at:], "的") {
			return true
		}
	}
	return false
}

// koreanMeaning reads a meaning in Korean by its last word: a kind of thing, or
// what is done.
func koreanMeaning(s string) meaningKind {
	ws := koreanWords(strings.TrimRight(s, ". "))
	if len(ws) < 3 {
		return noMeaning
	}
	if _, verb := koreanVerb(ws[len(ws)-1]); verb == "이다" && (topicOf(ws) < 0 || strings.HasSuffix(ws[len(ws)-2], "다는")) {
		return asThing
	}
	return noMeaning
}

// isLooseMeaning says whether words behind a colon in another script tell the
// meaning of those in front although they have no known form.
func isLooseMeaning(left, right string) bool {
	if wordCount(left) > 5 || wordCount(right) < 4 || strings.ContainsAny(right, "=;；、") || endsInQuestionMark(right) || isWideSorter(left) || leansOnContext(right) {
		return false
	}
	if scriptOf(left+right) == inKorean {
		return !strings.Contains(right, " / ")
	}
	return !strings.ContainsAny(left, "有是如何什么先好要") && !startsAsDeed(left) && !isAboutOther(left, right)
}

// startsAsDeed says whether a label in Chinese tells what to do.
func startsAsDeed(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("只不使用缓增删改查设把将让避减提保加尽切优先如", r)
}

// isAboutOther says whether what stands behind a label begins with the name of
// something else, of which it tells more.
func isAboutOther(left, right string) bool {
	name := strings.TrimSpace(right[:latinRun(right)])
	if name == "" || strings.Contains(left, name) {
		return false
	}
	rest := strings.TrimLeft(right[latinRun(right):], " ")
	for _, verb := range [...]string{"支持", "只", "不", "会", "可以", "需要", "使用", "崩溃", "是", "能", "有", "采用", "比", "更"} {
		if strings.HasPrefix(rest, verb) {
			return true
		}
	}
	return false
}

// languageFor is the language in which the meaning m is asked for. What Korean
// tells of a label in no known form is asked for in the fewest words.
func languageFor(i idiom, m string) language {
	l := languageOf(i)
	if i == inKorean && koreanMeaning(m) == noMeaning {
		l.whatIs, l.whatAre = "{0}은(는)?", "{0}은(는)?"
	}
	return l
}

// labelled is a language in which a label that stands without the article it would
// need in a sentence is put in front of the question.
func labelled(l language, d definition) language {
	t := plain(d.term)
	if !isLatin(t) && l == korean() {
		l.whatIs, l.whatAre, l.whatDoes, l.whatFor = "{0}은(는)?", "{0}은(는)?", "{0}은(는)?", "{0}은(는)?"
		return l // what stands behind the label is in Latin letters
	}
	if d.stated || isOneCode(d.term) || isDistinct(t) || isDeterminer(firstWord(t)) {
		return l
	}
	switch l {
	case spanish():
		l.whatIs, l.whatAre, l.whatDoes, l.whatFor = "{0}: ¿qué es?", "{0}: ¿qué son?", "{0}: ¿qué hace?", "{0}: ¿para qué sirve?"
	case portuguese():
		l.whatIs, l.whatAre, l.whatDoes, l.whatFor = "{0}: o que é?", "{0}: o que são?", "{0}: o que faz?", "{0}: para que serve?"
	}
	return l
}
