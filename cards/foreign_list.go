package cards

import (
	"slices"
	"strings"
)

// foreignListQuestion asks in the language of b for the n items that a name or a
// lead announces. It is empty if the lead is a sentence of its own.
func foreignListQuestion(b *bullet, lead string, n int) string {
	lead = strings.TrimRight(strings.TrimLeft(unmarked(dropNumber(lead)), `\. `), ":： ")
	if ps := b.points(); len(ps) > 0 && ps[0].pair() != nil && isForeignSorter(plain(ps[0].pair().left)) {
		return "" // the sides of one thing
	}
	name := cleanName(b.subject())
	q := ""
	switch b.idiom() {
	case inChinese:
		q = chineseLead(name, lead, n)
	case inKorean:
		q = koreanLead(name, lead, n)
	case inSpanish:
		q = spanishForms.lead(name, lead, n)
	case inPortuguese:
		q = portugueseForms.lead(name, lead, n)
	default:
		return fill(speech(b).nameThem, named(b, lead), allOf(b, n))
	}
	if q == "" || leansOnContext(lead) || speaksOfPage(lead) {
		return ""
	}
	return b.underLabel(q)
}

// isLead says whether a label in another language than English only announces what
// stands below it.
func isLead(s string) bool {
	return announcesAbroad(s) || isRomanceClause(s) || scriptOf(s) == inChinese && isClause(s)
}

// announcesAbroad says whether s promises a list in another language than English.
func announcesAbroad(s string) bool {
	switch scriptOf(s) {
	case inChinese:
		return countIn(s) >= 0
	case inKorean:
		return strings.Contains(s, "가지") || endsInKoreanPlural(s)
	}
	for _, end := range [...]string{" puede ser", " pueden ser", " se divide en", " se dividen en", " se compone de", " consta de", " pode ser", " podem ser", " divide-se em", " é composto por"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// endsInKoreanPlural says whether a label in Korean ends in a word for several
// things of one kind.
func endsInKoreanPlural(s string) bool {
	for _, end := range [...]string{"종류", "특징", "장점", "단점", "구성 요소", "구성요소", "조건", "유형", "특성", "원칙", "기능"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// koreanLead asks for the n items that a label announces.
func koreanLead(name, lead string, n int) string {
	for _, end := range [...]string{"다", "요", "음", "함", "면", "자", "며", "고", "은", "는", "때", "서"} {
		if strings.HasSuffix(lead, end) {
			return ""
		}
	}
	if isWideSorter(lead) && !strings.Contains(lead, " ") {
		if name == "" {
			return ""
		}
		lead = name + "의 " + lead
	}
	if strings.HasSuffix(lead, "가지") {
		return lead + "는 무엇인가?"
	}
	return lead + " " + number(n) + "가지는 무엇인가?"
}

// lead asks for the n items that a name or the beginning of a sentence announces.
func (r *romance) lead(name, lead string, n int) string {
	lead = cutAnyPrefix(lead, "Hay ", "Existen ", "hay ", "existen ", "Há ", "Existem ", "há ", "existem ")
	if q := r.openLead(lead); q != "" {
		return q + inParens(n)
	}
	lead = cutAnySuffix(lead, " son las siguientes", " son los siguientes", " son", " são as seguintes", " são os seguintes", " são", " incluyen", " incluem")
	lead = cutAnyPrefix(lead, "varias ", "varios ", "diferentes ", "distintos ", "distintas ", "diversos ", "diversas ", "vários ", "várias ", "algunas ", "algunos ", "algumas ", "alguns ")
	ws := words(lead)
	if len(ws) == 0 || len(ws) > 12 || isRomanceClause(lead) || name == "" && isForeignSorter(lead) {
		return ""
	}
	if !isForeignSorter(lead) && wordCount(dropArticle(lead)) > 1 {
		name = "" // the lead stands for itself
	}
	if name == "" {
		return r.these(ws, lead, n)
	}
	return name + ": " + lowerQuestion(r.these(ws, lead, n))
}

// openLead asks for what a lead lacks that ends in a verb: "se divide en".
func (r *romance) openLead(lead string) string {
	for _, v := range slices.Concat(r.parts, r.options) {
		if left, ok := strings.CutSuffix(lead, strings.TrimRight(v.words, " ")); ok && isRomanceTerm(left) {
			return fill(v.ask, lowerLead(left))
		}
	}
	return ""
}

// these asks which things a name in the plural is of; of another name, what stands
// under it.
func (r *romance) these(ws []string, lead string, n int) string {
	counted := len(ws) > 1 && counts(ws[0])
	noun := ws[0]
	if counted {
		noun = ws[1]
	}
	article := r.article(noun)
	switch {
	case article == "" && !isPluralWord(ws[0]):
		return fill(r.points, lead, number(n))
	case article == "":
		return fill(r.nameThem, lead, number(n))
	case counted:
		return fill(r.theseAre, article, lowerFirst(lead))
	}
	if rest, ok := cutFoldPrefix(lead, article+" "); ok {
		lead = rest
	}
	return fill(r.theseAre, article, lowerFirst(lead)) + inParens(n)
}

// inParens says behind a question how many items are wanted.
func inParens(n int) string { return " (" + number(n) + ")" }

func cutAnyPrefix(s string, all ...string) string {
	for _, p := range all {
		if rest, ok := strings.CutPrefix(s, p); ok {
			return rest
		}
	}
	return s
}

func cutAnySuffix(s string, all ...string) string {
	for _, p := range all {
		if rest, ok := strings.CutSuffix(s, p); ok {
			return rest
		}
	}
	return s
}

// isRomanceClause says whether a lead has a verb that makes it a sentence.
func isRomanceClause(s string) bool {
	for w := range eachWord(s) {
		switch w {
		case "es", "son", "está", "están", "porque", "tiene", "tienen", "puede", "pueden", "hay", "permite", "debe", "se", "si", "cuando", "cuenta", "é", "são", "estão", "tem", "têm", "pode", "podem", "há", "deve", "quando", "existe", "existen", "utiliza", "usa", "hace", "faz", "encuentra", "consiste", "cuenta con":
			return true
		}
	}
	return false
}

// article is the one that a noun in the plural takes, where its ending tells; empty
// for others.
func (r *romance) article(noun string) string {
	switch noun {
	case "los", "las", "os", "as":
		return noun
	case "partes", "fases", "clases", "redes", "bases", "claves", "llaves":
		return r.feminine
	case "niveles", "componentes", "roles", "límites", "valores", "días", "elementos", "roteadores", "níveis", "tipos", "modos":
		return r.masculine
	}
	for _, end := range [...]string{"emas", "amas", "omas", "ores", "os"} {
		if strings.HasSuffix(noun, end) {
			return r.masculine
		}
	}
	for _, end := range [...]string{"as", "iones", "dades", "ções", "sões"} {
		if strings.HasSuffix(noun, end) {
			return r.feminine
		}
	}
	return ""
}

// saysWideValue says whether a sentence in another script tells what its number
// is of, and not of an example or a place on the page.
func saysWideValue(s string) bool {
	if s[0] >= '0' && s[0] <= '9' || strings.Contains(s, "第") || strings.Contains(s, "假设") || strings.Contains(s, "가정") || strings.Contains(s, "번째") || speaksOfPage(s) {
		return false
	}
	for _, word := range [...]string{
		"默认", "最大", "最小", "最多", "至少", "最少", "上限", "端口", "超过", "约", "等于", "大小", "长度", "版本", "引入", "共", "位", "字节", "年", "倍", "%", "分钟", "小时", "毫秒", "秒", "为", "是",
		"기본", "최대", "최소", "이상", "이하", "포트", "초과", "약 ", "년", "버전", "시간", "바이트", "비트", "초", "배", "개",
	} {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// leadsToWideValue says whether the words before a value in code tell that it is
// one, in scripts whose words are not divided.
func leadsToWideValue(before string) bool {
	before = strings.TrimRight(before, " ")
	for _, end := range [...]string{"是", "为", "在", "使用", "通过", "用", "端口", "命令", "参数", "字段", "文件", "目录", "叫", "值", "于", "至", "到", "은", "는", "포트", "명령어", "파일"} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}
