package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"k8scards/notes"
)

// named puts the subject in front of a sentence that does not name it.
func named(b *bullet, sentence string) string {
	subject := b.subject()
	if subject == "" || mentions(sentence, subject) || b.underHeading() && standsAlone(sentence) {
		return sentence
	}
	return subject + ": " + sentence
}

// underHeading says whether the subject of b is a heading, which is seen with
// the card anyway, and no bullet above it.
func (b *bullet) underHeading() bool {
	for u := b.up; u != nil && isPoint(u.node.Kind); u = u.up {
		if u.naming() != "" {
			return false
		}
	}
	return true
}

// standsAlone says whether a sentence is written out so that it needs no
// subject in front: with a capital, and of some length.
func standsAlone(sentence string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(sentence, "`*_"))
	return (unicode.IsUpper(r) || isWide(r)) && wordCount(sentence) >= 4
}

// mentions says whether the sentence names its subject, singular or plural.
func mentions(sentence, subject string) bool { return mentionsLower(fold(sentence), subject) }

// mentionsLower is mentions of a sentence that is folded.
func mentionsLower(sentence, subject string) bool {
	if i := strings.LastIndex(subject, " › "); i >= 0 {
		subject = subject[:i]
	}
	s := fold(strings.Trim(subject, "*_` "))
	if strings.Contains(sentence, s) && (hasLower(sentence, s) || hasLower(sentence, s+"s")) {
		return true
	}
	return strings.HasSuffix(s, "s") && hasLower(sentence, s[:len(s)-1])
}

// A language is the way questions are put in one language: templates in which
// {0} and {1} stand for what is asked.
type language struct {
	whatIs, whatAre, cell, whatDoes, whatFor, which, who, whichCommand, nameThem, inOrder, after, alias, standsFor string
}

// speech chooses the language in which b is asked: its own, or signs that need no
// words.
func speech(b *bullet) language { return languageOf(b.idiom()) }

func languageOf(i idiom) language {
	switch i {
	case inEnglish:
		return english()
	case inSpanish:
		return spanish()
	case inPortuguese:
		return portuguese()
	case inChinese:
		return chinese()
	case inKorean:
		return korean()
	}
	return neutral()
}

// isSpanish says whether s has two of the small words that Spanish is full of
// and none that English is.
func isSpanish(s string) bool {
	n := 0
	for w := range eachWord(s) {
		if n = hearSpanish(n, w); n == ruledOut {
			return false
		}
	}
	return n >= 2
}

// ruledOut is the count of small words of a language once a word of English was heard.
const ruledOut = -1

// hearSpanish is how many small words of Spanish were heard after w, n before it.
func hearSpanish(n int, w string) int {
	switch w {
	case "el", "la", "los", "las", "un", "una", "del", "que", "es", "son", "y", "para", "con", "por", "se", "en", "de", "tres", "dos", "cuatro":
		return n + 1
	case "the", "of", "is", "are", "and", "a", "to":
		return ruledOut
	}
	return n
}

// isPortuguese says whether s has two of the small words that Portuguese is
// full of and none that English is.
func isPortuguese(s string) bool {
	n := 0
	for w := range eachWord(s) {
		if n = hearPortuguese(n, w); n == ruledOut {
			return false
		}
	}
	return n >= 2
}

// hearPortuguese is the same of Portuguese.
func hearPortuguese(n int, w string) int {
	switch w {
	case "o", "os", "as", "um", "uma", "do", "da", "dos", "das", "no", "na", "nos", "nas", "que", "é", "são", "e", "para", "com", "por", "se", "em", "de", "não", "ou", "ao", "seu", "sua", "pelo", "pela":
		return n + 1
	case "the", "of", "is", "are", "and", "to", "does", "in":
		return ruledOut
	}
	return n
}

// isEnglish says whether nothing tells that s is of another language.
func isEnglish(s string) bool { return isLatin(s) && !isSpanish(s) && !isPortuguese(s) }

// readsEnglish is isEnglish of the words of b.
func (b *bullet) readsEnglish() bool {
	if b.home == inEnglish {
		return b.isEnglish() // the same, found once
	}
	return isEnglish(b.words)
}

func portuguese() language {
	return language{
		whatIs: "O que é {0}?", whatAre: "O que são {0}?", cell: "{0}: {1}?", whatDoes: "O que faz {0}?", whatFor: "Para que serve {0}?",
		which: "Que termo corresponde a esta definição: {0}?", who: "O que {0}?", whichCommand: "Qual comando de `{0}` faz isto: {1}?",
		nameThem: "{0}: quais são? ({1})", inOrder: "{0}: cite os {1} passos em ordem.",
		after: "{0}: o que vem depois de “{1}”?", alias: "Que outro nome tem {0}?", standsFor: "O que significa a sigla {0}?",
	}
}

func spanish() language {
	return language{
		whatIs: "¿Qué es {0}?", whatAre: "¿Qué son {0}?", cell: "{0}: ¿{1}?", whatDoes: "¿Qué hace {0}?", whatFor: "¿Para qué sirve {0}?",
		which: "¿Qué término corresponde a esta definición: {0}?", who: "¿Qué {0}?", whichCommand: "¿Qué comando de `{0}` hace esto: {1}?",
		nameThem: "{0}: ¿cuáles son? ({1})", inOrder: "{0}: nombra los {1} pasos en orden.",
		after: "{0}: ¿qué viene después de «{1}»?", alias: "¿Con qué otro nombre se conoce {0}?", standsFor: "¿Qué significan las siglas {0}?",
	}
}

func chinese() language {
	return language{
		whatIs: "{0}是什么？", whatAre: "{0}是什么？", cell: "{0}：{1}？", whatDoes: "{0}做什么？", whatFor: "{0}有什么用？",
		which: "“{0}”指的是什么？", who: "“{0}”指的是什么？", whichCommand: "用哪条 `{0}` 命令：{1}？",
		nameThem: "{0}有哪些？（{1} 项）", inOrder: "{0}：按顺序列出 {1} 个步骤。",
		after: "{0}：“{1}”之后是哪一步？", alias: "{0}的别名是什么？", standsFor: "{0}的全称是什么？",
	}
}

// korean has the particles that follow a name in both of their forms; fill
// chooses the one that fits, where that can be told from the name.
func korean() language {
	return language{
		whatIs: "{0}(이)란 무엇인가?", whatAre: "{0}(이)란 무엇인가?", cell: "{0}의 {1}은(는)?", whatDoes: "{0}은(는) 무엇을 하는가?", whatFor: "{0}의 용도는 무엇인가?",
		which: "다음이 설명하는 것은 무엇인가? “{0}”", who: "다음을 하는 것은 무엇인가? “{0}”", whichCommand: "다음을 하는 `{0}` 명령은 무엇인가? “{1}”",
		nameThem: "{0} {1}가지는 무엇인가?", inOrder: "{0} {1}단계를 순서대로 나열하라.",
		after: "{0}: “{1}” 다음 단계는 무엇인가?", alias: "{0}의 다른 이름은 무엇인가?", standsFor: "{0}은(는) 무엇의 약자인가?",
	}
}

// fill puts the parts into a template, in which their places stand in order. A
// part may itself look like a place.
func fill(template string, parts ...string) string {
	var sb strings.Builder
	for i, p := range parts {
		before, after, _ := strings.Cut(template, "{"+number(i)+"}")
		sb.WriteString(before)
		sb.WriteString(p)
		template = agree(p, after)
	}
	sb.WriteString(template)
	return sb.String()
}

func english() language {
	return language{
		whatIs: "What is {0}?", whatAre: "What are {0}?", cell: "{0}: {1}?", whatDoes: "What does {0} do?", whatFor: "What is {0} for?",
		which: "Which term is meant: {0}?", who: "What {0}?", whichCommand: "Which `{0}` command: {1}?",
		nameThem: "{0}: name {1}.", inOrder: "{0}: name the {1} steps in order.",
		after: "{0}: what comes after “{1}”?", alias: "What is another name for {0}?", standsFor: "What does {0} stand for?",
	}
}

// neutral asks with signs instead of words.
func neutral() language {
	return language{
		whatIs: "{0} = ?", whatAre: "{0} = ?", cell: "{0}: {1}?", whatDoes: "{0} → ?", whatFor: "{0} → ?",
		which: "? = {0}", who: "? → {0}", whichCommand: "`{0}` …? {1}",
		nameThem: "{0} (×{1})?", inOrder: "{0} (1 → {1})?",
		after: "{0}: {1} → ?", alias: "{0} = ?", standsFor: "{0} = ?",
	}
}

// isPluralName says whether a term looks like the name of several things.
func isPluralName(term notes.Text) bool {
	s := plain(term)
	if isOneCode(term) || !strings.HasSuffix(s, "s") || len(s) < 4 {
		return false
	}
	for _, end := range []string{"ss", "us", "is", "as", "os", "S"} {
		if strings.HasSuffix(s, end) {
			return false
		}
	}
	return strings.ToUpper(s) != s
}

// inContext adds the label above to a name that does not stand for itself; the
// headings are seen anyway.
func inContext(b *bullet, name string) string {
	if b.underHeading() {
		return name
	}
	subject := b.subject()
	if subject == "" || mentions(name, subject) || mentions(subject, name) {
		return name
	}
	return name + " (" + subject + ")"
}

// allOf says how many are to be named.
func allOf(b *bullet, n int) string {
	if !b.isEnglish() {
		return number(n)
	}
	return allItems(n)
}

// nameAll asks for each of the n answers to a question in English.
func nameAll(question string, n int) string { return question + " Name " + allItems(n) + "." }

// allItems says in English how many are to be named.
func allItems(n int) string {
	if n == 2 {
		return "both"
	}
	return "all " + number(n)
}

func sequenceQuestion(b *bullet, what string, n int) string {
	return fill(speech(b).inOrder, strings.TrimRight(what, ":： "), number(n))
}

func afterQuestion(b *bullet, what, step string) string {
	return fill(speech(b).after, strings.TrimRight(what, ":： "), step)
}

func aliasQuestion(b *bullet, subject string) string { return fill(speech(b).alias, subject) }
