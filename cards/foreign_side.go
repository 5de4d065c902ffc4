package cards

import "strings"

// foreignSide reads a label that names a side of what stands above it, with what is
// said of that side: "목적: …" under a name.
func foreignSide(b *bullet, name string, ask func(i idiom, name, label string) string) []draft {
	p := b.pair()
	if p == nil || name == "" || !isTerm(p.left) || scriptOf(plain(p.right)) != scriptOf(b.words) && !isLatin(b.words) {
		return nil
	}
	first, rest := firstSentence(p.right)
	question, answer := ask(b.idiom(), name, fold(strings.TrimRight(plain(p.left), ":： "))), bareSentence(first)
	n := wordCount(answer)
	if question == "" || n < 2 || n > maxMeaning || endsInColon(plain(p.right)) || leansOnContext(answer) || speaksOfPage(answer) || isLinkOnly(p.right) {
		return nil
	}
	return []draft{{kind: Basic, question: question, answer: answer, more: joinMore(markdown(rest), b.detail())}}
}

// sideQuestion asks for a side of a name; empty if the label names none.
func sideQuestion(i idiom, name, label string) string {
	switch label {
	case "作用", "目的", "用途", "原理", "核心思想", "默认值", "默认端口", "时间复杂度", "空间复杂度", "本质":
		return gapped(name, "的"+label+"是什么？")
	case "역할", "목적", "용도", "기본값", "시간복잡도", "시간 복잡도", "핵심", "원리":
		return name + "의 " + label + agree(label, "은(는) 무엇인가?")
	case "función", "funcion", "finalidad":
		return name + ": ¿cuál es la " + label + "?"
	case "objetivo", "propósito", "papel", "rol", "valor por defecto", "puerto por defecto":
		if i == inPortuguese {
			return name + ": qual é o " + label + "?"
		}
		return name + ": ¿cuál es el " + label + "?"
	case "função", "finalidade", "porta padrão":
		return name + ": qual é a " + label + "?"
	}
	return ""
}

// meaningQuestion asks what a name is; empty if the label does not say that it is
// told.
func meaningQuestion(_ idiom, name, label string) string {
	several := isPluralWord(strings.ToLower(name)) && isLatin(name)
	switch label {
	case "定义", "概念", "含义", "是什么":
		return gapped(name, "是什么？")
	case "정의", "개념", "의미":
		return name + agree(name, "(이)란 무엇인가?")
	case "definición", "definicion", "descripción", "descripcion", "concepto":
		if several {
			return name + ": ¿qué son?"
		}
		return name + ": ¿qué es?"
	case "definição", "descrição", "conceito":
		if several {
			return name + ": o que são?"
		}
		return name + ": o que é?"
	}
	return ""
}
