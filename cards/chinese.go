package cards

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tellChinese takes a sentence in Chinese apart: said of name, unless it has a
// subject of its own.
func tellChinese(name, s string) []telling {
	if leansOnContext(s) {
		return nil
	}
	for _, read := range [...]func(name, s string) []telling{chineseCondition, chineseReason, chineseList, chineseDefinition, chineseDeed, chineseDenial, chineseAlias, chineseMore, chineseMeans} {
		if out := read(name, s); out != nil {
			return out
		}
	}
	return nil
}

// chineseCondition reads "如果 C，R" and the like: what happens, or what has to be
// done.
func chineseCondition(_, s string) []telling {
	for _, lead := range [...]string{"如果", "假如", "一旦", "当", "若"} {
		if !strings.HasPrefix(s, lead) {
			continue
		}
		c, r := firstClause(s)
		r, _, _ = strings.Cut(r, "；")
		if strings.Contains(c, ":") || lead == "当" && !endsInTime(c) || strings.HasPrefix(r, "否则") || wordCount(c) < 3 || leansOnContext(strings.TrimPrefix(c, lead)) || strings.Contains(c, "：") || r == "" {
			return nil
		}
		for _, then := range [...]string{"那么", "则", "也", "就", "那"} {
			r = strings.TrimPrefix(r, then)
		}
		if isWideAdvice(r) {
			return tell(c+"，该怎么做？", mainClause(r))
		}
		return tell(c+"，会怎么样？", mainClause(r))
	}
	if c, r := firstClause(s); endsInTime(c) && !strings.HasSuffix(c, "前") && !strings.Contains(c, ":") && wordCount(c) >= 3 && isWhole(c) && !startsAsVerb(c) && wordCount(r) >= 2 {
		return tell(c+"，会怎么样？", mainClause(strings.TrimPrefix(r, "就")))
	}
	return nil
}

// endsInTime says whether a clause in Chinese ends as one of time does.
func endsInTime(s string) bool {
	for _, end := range [...]string{"时", "时候", "后", "前"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// isWideAdvice says whether a clause in Chinese says what is to be done.
func isWideAdvice(s string) bool {
	for _, lead := range [...]string{"需要", "要", "应该", "应当", "应", "可以", "可", "必须", "建议", "最好", "请", "得", "使用", "用", "通过", "尽量", "不要", "不能", "先", "推荐"} {
		if strings.HasPrefix(s, lead) {
			return true
		}
	}
	return false
}

// chineseReason reads "因为 C，所以 R" and "R，因为 C": why R.
func chineseReason(_, s string) []telling {
	for _, lead := range [...]string{"因为", "由于"} {
		if rest, ok := strings.CutPrefix(s, lead); ok {
			c, r := firstClause(rest)
			for _, then := range [...]string{"所以", "因此", "因而"} {
				if r, ok := strings.CutPrefix(r, then); ok && isWhole(r) {
					return tell(gapless("为什么", r+"？"), c)
				}
			}
			return nil
		}
	}
	for _, lead := range [...]string{"，是因为", "，因为", "，这是因为", "是因为"} {
		if r, c, ok := cutOutside(s, lead); ok && isWhole(strings.TrimPrefix(r, "之所以")) {
			return tell(gapless("为什么", strings.TrimPrefix(r, "之所以")+"？"), c)
		}
	}
	return nil
}

// gapless puts s behind a Chinese word, with a space in front of Latin letters.
func gapless(word, s string) string {
	if s != "" && s[0] < utf8.RuneSelf {
		return word + " " + s
	}
	return word + s
}

// isWhole says whether a clause in Chinese has a subject of its own, and no more
// than one clause.
func isWhole(s string) bool {
	n := utf8.RuneCountInString(s)
	if n < 5 || n > 40 || leansOnContext(s) || strings.ContainsAny(s, "，；") || isWideAdvice(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return !strings.ContainsRune("会不能就也都才再又还被把将使让只没", r)
}

// chineseList reads the items that stand in the sentence itself.
func chineseList(name, s string) []telling {
	if left, right, ok := cutOutside(s, "："); ok {
		if items := chineseItems(right); items != nil {
			if q := chineseLead(name, left, len(items)); q != "" {
				return []telling{{question: q, items: items}}
			}
		}
		return nil
	}
	for _, verb := range [...]struct{ words, ask string }{{"分为", "分为哪些？"}, {"分成", "分成哪些？"}, {"包括", "包括哪些？"}, {"包含", "包含哪些？"}} {
		left, right, ok := cutOutside(s, verb.words)
		if left = orName(left, name); !ok || !isChineseTerm(left) {
			continue
		}
		if items := chineseItems(right); items != nil {
			return []telling{{question: gapped(left, verb.ask) + countedItems(len(items)), items: items}}
		}
	}
	if left, rest, ok := cutOutside(s, "由"); ok {
		for _, end := range [...]string{"组成", "构成"} {
			if items, ok := strings.CutSuffix(rest, end); ok && isChineseTerm(orName(left, name)) {
				if items := chineseItems(items); items != nil {
					return []telling{{question: gapped(orName(left, name), "由哪些部分"+end+"？") + countedItems(len(items)), items: items}}
				}
				return tell(gapped(orName(left, name), "由什么"+end+"？"), strings.TrimSpace(items))
			}
		}
	}
	return nil
}

// countedItems says in Chinese how many items are wanted.
func countedItems(n int) string { return "（" + number(n) + " 项）" }

func orName(s, name string) string {
	if s = strings.TrimSpace(s); s == "" {
		return name
	}
	return s
}

func chineseItems(s string) []string {
	items := shortNames(s, "、", "，", ", ", "以及", "和", "与", "及")
	for _, it := range items {
		for _, word := range [...]string{"是", "来", "会", "可以", "为了", "用于", "不"} {
			if strings.Contains(it, word) || leansOnContext(it) {
				return nil
			}
		}
	}
	return items
}

// chineseLead asks for the n items that a lead announces; empty if it is a
// sentence of its own.
func chineseLead(name, lead string, n int) string {
	lead = strings.TrimRight(strings.TrimSpace(lead), ":：，, ")
	for _, end := range [...]string{"如下", "有以下", "包括以下"} {
		lead = strings.TrimSuffix(lead, end)
	}
	if leansOnContext(lead) || lead == "" || strings.HasPrefix(lead, "章") || strings.HasPrefix(lead, "第") {
		return ""
	}
	if at := countIn(lead); at >= 0 {
		return chineseCount(name, lead, at)
	}
	for _, word := range [...]string{"有", "分为", "分成", "包括", "包含", "支持", "提供"} {
		if before, ok := strings.CutSuffix(lead, word); ok && orName(before, name) != "" {
			return gapped(orName(before, name), word+"哪些？") + countedItems(n)
		}
	}
	switch {
	case isClause(lead):
		return ""
	case isWideSorter(lead) && utf8.RuneCountInString(lead) <= 3:
		if name == "" {
			return ""
		}
		return gapped(name, "的"+lead+"有哪些？") + countedItems(n)
	}
	return gapped(lead, "有哪些？") + countedItems(n)
}

// chineseCount asks for what a lead counts: "有三种" becomes "有哪三种".
func chineseCount(name, lead string, at int) string {
	before, counted := lead[:at], lead[at:]
	switch {
	case strings.ContainsAny(before, ":：;；"):
		return ""
	case before != "" && opensBare(before):
		if name == "" {
			return ""
		}
		return gapped(name, strings.TrimRight(before, " ")+gapless("哪", counted)+"？")
	case before != "":
		return strings.TrimRight(before, " ") + gapless("哪", counted) + "？"
	case utf8.RuneCountInString(counted) < 3:
		return ""
	case name != "" && !strings.Contains(counted, name):
		return gapped(name, "有"+gapless("哪", counted)+"？")
	}
	return "有" + gapless("哪", counted) + "？"
}

// opensBare says whether the beginning of a lead has no subject.
func opensBare(s string) bool {
	for _, lead := range [...]string{"主要", "共", "一共", "涉及", "分为", "分成", "包括", "包含", "有", "大致", "通常", "可分为", "可以分为", "又分为", "支持", "提供"} {
		if strings.HasPrefix(s, lead) {
			return true
		}
	}
	return false
}

// countIn is where in s a small number and what it counts stand, if they may be
// asked for; -1 if they do not.
func countIn(s string) int {
	var before rune
	for i, r := range s {
		if startsCount(s[i:]) && !strings.ContainsRune("第这那每各任同上下前后一十零0123456789.", before) {
			return i
		}
		if r != ' ' {
			before = r
		}
	}
	return -1
}

// isClause says whether a lead in Chinese has a verb that makes it a sentence.
func isClause(s string) bool {
	for _, word := range [...]string{"，", "。", "；", "在于", "进行", "通过", "具有", "可以", "需要", "会", "很", "是", "用于", "使用", "了", "不", "要", "能", "分别", "分为", "包括", "包含"} {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// startsCount says whether s begins with a small number and what it counts.
func startsCount(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune("两二三四五六七234567", r) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[size:], " "))
	return strings.ContainsRune("种个类大层步级项条点部方阶段组套代", next)
}

// gapped puts a Chinese phrase behind a name, with a space behind Latin letters.
func gapped(name, s string) string {
	r, _ := utf8.DecodeLastRuneInString(name)
	if r < utf8.RuneSelf && name != "" && r != ' ' {
		return name + " " + s
	}
	return name + s
}

// chineseDefinition reads "X 是 Y": what X is, or how much.
func chineseDefinition(name, s string) []telling {
	for _, verb := range [...]string{"指的是", "是指", "是"} {
		left, meaning, ok := cutOutside(s, verb)
		if !ok {
			continue
		}
		left, meaning = strings.TrimSpace(left), strings.TrimLeft(meaning, " :：,，")
		if startsAsVerb(left) {
			return nil
		}
		whole := left == "" && isMeasured(meaning)
		if whole {
			left = name
		}
		if verb == "是" && strings.HasPrefix(meaning, "为了") && isChineseTerm(left) && !strings.HasSuffix(meaning, "的") {
			return tell(gapped(left, "是为了什么？"), meaning)
		}
		if !isChineseTerm(left) || verb == "是" && !isChineseThing(left, meaning) || utf8.RuneCountInString(meaning) < 2 {
			return nil
		}
		if isAmount(meaning) {
			return tell(gapped(left, "是多少？"), meaning)
		}
		if ask := chineseWho(left); ask != "" {
			return tell(gapped(left, ask), meaning)
		}
		return []telling{{question: gapped(left, verb+"什么？"), answer: mainClause(meaning), whole: whole, lead: s[:len(s)-len(meaning)], term: left}}
	}
	return nil
}

// chineseWho asks for a person or a place, if a subject is one that is.
func chineseWho(left string) string {
	switch {
	case strings.HasSuffix(left, "首都"), strings.HasSuffix(left, "省会"), strings.HasSuffix(left, "位置"), strings.HasSuffix(left, "都城"):
		return "是哪里？"
	case strings.HasSuffix(left, "作者"), strings.HasSuffix(left, "发明者"), strings.HasSuffix(left, "创始人"), strings.HasSuffix(left, "皇帝"):
		return "是谁？"
	}
	return ""
}

// isMeasured says whether a meaning begins as definitions do: "一种".
func isMeasured(s string) bool {
	rest, ok := strings.CutPrefix(s, "一")
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && strings.ContainsRune("种个类组套项款台条段份张座位部本门场支片块层名家道", r)
}

// isChineseThing says whether what follows "是" tells what the subject is: no
// stress ("是……的"), no reason, no deed.
func isChineseThing(left, s string) bool {
	clause, _ := firstClause(s)
	if strings.HasSuffix(clause, "的") || strings.HasSuffix(s, "的") || strings.HasSuffix(clause, "了") || strings.HasPrefix(s, "不") && !strings.HasPrefix(s, "不可") {
		return false
	}
	for _, lead := range [...]string{"否", "因为", "由", "在", "从", "通过", "可以", "如何", "怎么", "什么", "这", "那", "它", "说", "有", "没", "会", "要", "能", "用", "先", "最", "我", "你", "很", "非常"} {
		if strings.HasPrefix(s, lead) {
			return false
		}
	}
	return isMeasured(s) || hasAspect(left) || isAmount(s) || strings.Contains(clause, "的") && wordCount(clause) >= 4
}

// hasAspect says whether a subject is a side of something: "Redis 的默认端口".
func hasAspect(s string) bool {
	for _, end := range [...]string{"端口", "端口号", "默认值", "作用", "目的", "目标", "优点", "缺点", "特点", "区别", "原因", "本质", "核心", "大小", "长度", "上限", "下限", "复杂度", "名称", "单位", "协议", "命令", "首都", "省会", "都城", "位置", "作者", "发明者", "创始人", "数量", "职责", "任务", "功能", "核心思想", "思想", "关键", "前提", "周期", "温度", "面积", "人口", "格式", "全称", "级别", "策略", "算法", "引擎", "路径", "目录", "版本", "语言", "类型", "值", "率", "好处", "代价"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// isAmount says whether s is a number, with a unit.
func isAmount(s string) bool {
	s = strings.TrimLeft(s, "`约 ")
	return s != "" && s[0] >= '0' && s[0] <= '9' && utf8.RuneCountInString(s) <= 14 && !strings.ContainsAny(s, "，,、的")
}

// isChineseTerm says whether s can be the subject of a question: short, and no
// clause.
func isChineseTerm(s string) bool {
	n := wordCount(s)
	if n == 0 || n > 9 || leansOnContext(s) || strings.ContainsAny(s, "，。；：,;:！!？?") || strings.HasSuffix(s, "的") {
		return false
	}
	for _, word := range [...]string{"如果", "因为", "所以", "但是", "不过", "只要", "无论", "虽然", "然而", "什么", "怎么", "如何", "可能", "应该", "无法"} {
		if strings.Contains(s, word) {
			return false
		}
	}
	if strings.HasSuffix(s, "首都") {
		return true
	}
	r, size := utf8.DecodeLastRuneInString(s)
	first, _ := utf8.DecodeRuneInString(s)
	return size > 0 && !strings.ContainsRune("不还就都也但而可于总只正若既算便如才又再或与和及、则并却且更最很越", r) && !strings.ContainsRune("即就也都但而则并却且又再与和及、只", first)
}

// chineseVerbs lead to one thing: how that is asked for.
var chineseVerbs = []phraseForm{
	{"负责", "负责什么？"},
	{"用于", "用于什么？"},
	{"用来", "用来做什么？"},
	{"表示", "表示什么？"},
	{"取决于", "取决于什么？"},
	{"决定了", "决定了什么？"},
	{"存储在", "存储在哪里？"},
	{"保存在", "保存在哪里？"},
	{"存放在", "存放在哪里？"},
	{"位于", "位于哪里？"},
	{"运行在", "运行在哪里？"},
	{"工作在", "工作在哪里？"},
	{"部署在", "部署在哪里？"},
	{"相当于", "相当于什么？"},
	{"意味着", "意味着什么？"},
	{"返回", "返回什么？"},
	{"默认为", "默认为多少？"},
	{"发生在", "发生在哪里？"},
	{"成立于", "成立于什么时候？"},
	{"起源于", "起源于哪里？"},
	{"适用于", "适用于什么？"},
	{"适合", "适合什么？"},
	{"依赖于", "依赖于什么？"},
	{"基于", "基于什么？"},
	{"导致", "导致什么？"},
}

// chineseDeed reads "X 负责 Y" and other verbs that lead to one thing.
func chineseDeed(name, s string) []telling {
	left, verb, object := firstPhrase(chineseVerbs, s)
	if verb.words == "" || left == "" && !standsBare(verb.words) {
		return nil
	}
	left, object = strings.TrimSuffix(orName(left, name), "是"), strings.TrimLeft(object, " ")
	if !isChineseTerm(left) || startsAsVerb(left) && verb.words != "导致" || utf8.RuneCountInString(object) < 2 || verb.words == "基于" && goesOn(object) {
		return nil
	}
	return tell(gapped(left, chineseAsk(verb, object)), mainClause(object))
}

// firstPhrase takes s apart at the first of the phrases.
func firstPhrase(all []phraseForm, s string) (left string, found phraseForm, object string) {
	left = s
	for _, v := range all {
		if before, after, ok := cutOutside(s, v.words); ok && len(before) < len(left) {
			left, found, object = before, v, after
		}
	}
	return left, found, object
}

// chineseAsk asks for what a verb leads to: when or where, how much or what.
func chineseAsk(verb phraseForm, object string) string {
	switch {
	case verb.words == "默认为" && !isAmount(object):
		return "默认为什么值？"
	case verb.words == "发生在" && strings.ContainsAny(object, "0123456789年时"):
		return "发生在什么时候？"
	}
	return verb.ask
}

// goesOn says whether an object in Chinese has a verb of its own behind it.
func goesOn(object string) bool {
	return strings.Contains(object, "了") || strings.Contains(object, "进行") || strings.Contains(object, "实现") || strings.Contains(object, "来")
}

// standsBare says whether a sentence that begins with a verb says it of the label
// above, and not of something in the sentence.
func standsBare(verb string) bool {
	switch verb {
	case "负责", "用于", "用来", "默认为", "位于", "存储在", "保存在", "存放在", "运行在", "适用于":
		return true
	}
	return false
}

// startsAsVerb says whether s begins as a clause without a subject does.
func startsAsVerb(s string) bool {
	for _, lead := range [...]string{"可以", "需要", "采用", "使用", "通过", "将", "把", "对", "在", "从", "为", "有", "没", "让", "最好", "必须", "等待", "进行", "任何", "每", "不要", "由于", "开始"} {
		if strings.HasPrefix(s, lead) {
			return true
		}
	}
	return false
}

// chineseDenial reads "X 不能 Y": whether it can.
func chineseDenial(_, s string) []telling {
	if strings.ContainsAny(s, "，；,") {
		return nil
	}
	for _, v := range [...]struct{ no, yes string }{
		{"不支持", "支持"}, {"不允许", "允许"}, {"不可以", "可以"}, {"不保证", "保证"}, {"不需要", "需要"}, {"不能", "能"}, {"无法", "能"}, {"不会", "会"}, {"不具有", "具有"}, {"不提供", "提供"},
	} {
		left, right, ok := cutOutside(s, v.no)
		if !ok {
			continue
		}
		left = strings.TrimSuffix(left, "并")
		if !isChineseTerm(left) || startsAsVerb(left) || strings.ContainsAny(right, "的（(") || utf8.RuneCountInString(right) < 2 || strings.Contains(right, "不") || strings.HasSuffix(right, "了") || strings.HasSuffix(right, "的") {
			return nil
		}
		return tell(gapped(left, v.yes+right+"吗？"), v.no)
	}
	return nil
}

// chineseAlias reads "X 称为 Y": the name is asked for.
func chineseAlias(name, s string) []telling {
	for _, verb := range [...]string{"被称为", "称之为", "称为", "称作", "叫做", "叫作", "又称", "又叫", "也称", "也叫", "简称", "俗称"} {
		left, right, ok := cutOutside(s, verb)
		if !ok {
			continue
		}
		left = orName(strings.TrimRight(left, "，, "), name)
		right = strings.Trim(right, "“”\" 为")
		if n := wordCount(right); n < 1 || n > 6 || utf8.RuneCountInString(right) < 2 || strings.ContainsAny(right, "，,。、；") || utf8.RuneCountInString(left) < 2 || leansOnContext(left) {
			return nil
		}
		return tell(gapped(left, verb+"什么？"), right)
	}
	return nil
}

// chineseMore reads "A 比 B 快": which of the two.
func chineseMore(_, s string) []telling {
	a, rest, ok := cutOutside(s, "比")
	if !ok || strings.ContainsAny(s, "，,；：") {
		return nil
	}
	for _, quality := range [...]string{"快", "慢", "大", "小", "多", "少", "高", "低", "长", "短", "早", "晚", "强", "弱", "好", "简单", "复杂", "轻量", "安全", "稳定", "便宜", "贵", "灵活", "可靠"} {
		b, ok := strings.CutSuffix(strings.TrimSuffix(strings.TrimSuffix(rest, "得多"), "很多"), quality)
		b = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(b), "更"))
		if ok && isChineseTerm(a) && isChineseTerm(b) && wordCount(a) <= 4 && wordCount(b) <= 4 {
			a = strings.TrimSpace(a)
			return choose(gapped(gapped(a, gapless("和", b)), "哪个更"+quality+"？"), a)
		}
	}
	return nil
}

// chineseMeans hides the Latin name that something is done with: "使用 Raft 协议".
func chineseMeans(_, s string) []telling {
	for _, verb := range [...]string{"使用", "采用", "利用", "通过", "借助", "调用", "引入了"} {
		before, after, ok := cutOutside(s, verb)
		if !ok || utf8.RuneCountInString(before) < 2 || leansOnContext(before) || isWideAdvice(s) || strings.ContainsAny(before, ":：") {
			continue
		}
		after = strings.TrimLeft(after, " ")
		end := latinRun(after)
		name := strings.TrimSpace(after[:end])
		if r, _ := utf8.DecodeRuneInString(after[end:]); strings.ContainsRune("、和与或及等以", r) || startsAsVerb(before) {
			continue // one of several
		}
		if len(name) < 2 || wordCount(name) > 3 || strings.Contains(before+after[end:], name) || utf8.RuneCountInString(after[end:]) < 2 {
			continue
		}
		return tell(before+verb+" "+gapMark+" "+strings.TrimLeft(after[end:], " "), name)
	}
	return nil
}

// latinRun is how far Latin letters, digits and code go at the start of s.
func latinRun(s string) int {
	if strings.HasPrefix(s, "`") {
		if i := strings.IndexByte(s[1:], '`'); i > 0 {
			return i + 2
		}
		return 0
	}
	for i, r := range s {
		if r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(" -_./+", r) {
			return i
		}
	}
	return len(s)
}
