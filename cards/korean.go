package cards

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A koreanClause is a sentence in Korean taken apart behind its topic.
type koreanClause struct {
	all     []string // the words of the sentence
	subject string   // the topic with its particle; the name above if there is none
	said    []string // what is said of it, the verb left out
	verb    string   // the last word in its plain form: 한다, 된다, 있다, 이다
	stated  bool     // the subject stands in the sentence
	name    string   // the label above
}

// tellKorean takes a sentence in Korean apart: said of name, unless it has a
// subject of its own.
func tellKorean(name, s string) []telling {
	ws := koreanWords(s)
	if len(ws) < 2 || leansOnContext(s) {
		return nil
	}
	k := newKoreanClause(name, ws)
	for _, read := range [...]func(k koreanClause) []telling{koreanPhrase, koreanNaming, koreanCondition, koreanDenial, koreanReason, koreanMore, koreanWhen, koreanParts, koreanDefinition, koreanUse, koreanPlace, koreanObject, koreanDeed} {
		if out := read(k); out != nil {
			return out
		}
	}
	return nil
}

// koreanWords gives the words of s between spaces; code and brackets are not taken
// apart.
func koreanWords(s string) []string {
	var out []string
	for w := range strings.FieldsSeq(s) {
		if n := len(out); n > 0 && !isOutside(out[n-1]) {
			out[n-1] += " " + w
			continue
		}
		out = append(out, w)
	}
	return out
}

func newKoreanClause(name string, ws []string) koreanClause {
	k := koreanClause{all: ws, name: name}
	last := len(ws) - 1
	rest, verb := koreanVerb(ws[last])
	k.verb = verb
	if at := topicOf(ws[:last]); at >= 0 {
		k.subject, k.stated = strings.Join(ws[:at+1], " "), true
		k.said = ws[at+1 : last : last]
	} else {
		k.said = ws[:last:last]
		if name != "" {
			k.subject = name + agree(name, "은(는)")
		}
	}
	if rest != "" {
		k.said = append(k.said, rest)
	}
	return k
}

// maxTopic is how many words the topic of a sentence may have.
const maxTopic = 6

// topicOf is the place of the word that ends the topic, or -1.
func topicOf(ws []string) int {
	for i, w := range ws {
		switch {
		case i >= maxTopic || strings.HasSuffix(w, ","):
			return -1
		case isKoreanTopic(w):
			return i
		}
	}
	return -1
}

// isKoreanTopic says whether a word is a noun with the particle 은 or 는, and not a verb
// that stands before a noun.
func isKoreanTopic(w string) bool {
	stem, ok := strings.CutSuffix(w, "는")
	if ok {
		return soundOf(stem) != endsClosed && stem != "" && !isKoreanStem(stem)
	}
	stem, ok = strings.CutSuffix(w, "은")
	return ok && soundOf(stem) != endsOpen && stem != "" && !isKoreanQuality(stem)
}

// isKoreanStem says whether a word that ends in a vowel is the stem of a verb
// rather than a noun.
func isKoreanStem(s string) bool {
	switch s {
	case "크", "서", "자", "드", "두", "내", "오", "가", "지", "키", "보", "주", "쓰", "뛰", "쉬", "켜", "나", "다르":
		return true
	case "부하", "과부하", "저하", "이하", "지하", "상하", "장르", "단추", "고추":
		return false
	}
	for _, end := range [...]string{"하", "되", "르", "추", "꾸", "누", "나뉘", "시키", "가리키", "일으키", "지키", "배우", "지우", "채우", "세우", "비우", "싸우", "키우", "외우", "어주", "여주", "려주", "겨주", "해주", "아주", "나오", "들어오", "가져오", "불러오", "돌아오", "들어가", "나가", "돌아가", "올라가", "넘어가", "내려가", "보이", "움직이", "쌓이", "쓰이", "줄이", "붙이", "늘이", "놓이", "모이", "섞이", "걸리", "돌리", "늘리", "기다리", "가리", "버리", "빌리", "알리", "올리", "느리", "달리", "불리", "풀리", "열리", "놀리", "살리", "물리", "갈리", "틀리", "내리", "드리", "어지", "아지", "러지", "려지", "워지", "라지", "해지", "커지", "빠지", "옮기", "생기", "남기", "넘기", "숨기", "맡기", "당기", "일어나", "지나", "끝나", "나타나", "벗어나", "보내", "나타내", "끝내", "꺼내", "살펴보", "알아보", "해보", "만드", "힘드", "줄어드", "거치", "미치", "고치", "합치", "이루", "다루"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// isKoreanQuality says whether a word that ends in a consonant is a quality before
// 은 rather than a noun.
func isKoreanQuality(s string) bool {
	for _, end := range [...]string{"같", "많", "작", "높", "낮", "좋", "적", "깊", "짧", "넓", "얇", "젊", "밝", "않", "없", "받", "남", "묶", "담", "잡", "얻", "찾", "읽", "닫", "넣", "낳", "놓", "입", "붙", "뽑", "맞", "늦", "옳", "싶", "괜찮", "굳", "맡", "쌓", "막", "섞", "씻"} {
		if s == end || strings.HasSuffix(s, end) && (end == "않" || end == "같" || end == "많") {
			return true
		}
	}
	return false
}

// koreanVerb takes the last word of a sentence apart: what stands in front of its
// ending, and the ending in its plain form.
func koreanVerb(w string) (rest, verb string) {
	for _, e := range [...][2]string{
		{"입니다", "이다"},
		{"합니다", "한다"},
		{"됩니다", "된다"},
		{"있습니다", "있다"},
		{"없습니다", "없다"},
		{"않습니다", "않는다"},
		{"부릅니다", "부른다"},
		{"불립니다", "불린다"},
		{"쓰입니다", "쓰인다"},
		{"나뉩니다", "나뉜다"},
		{"가리킵니다", "가리킨다"},
		{"나타냅니다", "나타낸다"},
		{"줍니다", "준다"},
		{"있음", "있다"},
		{"없음", "없다"},
		{"않음", "않는다"},
		{"이다", "이다"},
		{"한다", "한다"},
		{"된다", "된다"},
		{"있다", "있다"},
		{"없다", "없다"},
		{"않는다", "않는다"},
		{"부른다", "부른다"},
		{"불린다", "불린다"},
		{"쓰인다", "쓰인다"},
		{"나뉜다", "나뉜다"},
		{"가리킨다", "가리킨다"},
		{"나타낸다", "나타낸다"},
		{"준다", "준다"},
		{"이루어진다", "이루어진다"},
		{"해줌", "해준다"},
	} {
		if rest, ok := strings.CutSuffix(w, e[0]); ok {
			return rest, e[1]
		}
	}
	return koreanNominal(w)
}

// koreanNominal reads the short endings of notes, 함, 됨 and 임, which are parts of
// nouns too, and 다 behind a vowel.
func koreanNominal(w string) (rest, verb string) {
	for _, e := range [...][2]string{{"함", "한다"}, {"됨", "된다"}, {"임", "이다"}} {
		if rest, ok := strings.CutSuffix(w, e[0]); ok && utf8.RuneCountInString(rest) >= 1 && !endsInKoreanNoun(w) {
			return rest, e[1]
		}
	}
	if rest, ok := strings.CutSuffix(w, "다"); ok && isKoreanKind(rest) {
		return rest, "이다"
	}
	if isKoreanKind(w) {
		return w, "이다"
	}
	return w, ""
}

func endsInKoreanNoun(w string) bool {
	for _, end := range [...]string{"책임", "타임", "프레임", "게임", "결함", "포함", "명함", "모임", "움직임", "쓰임", "네임", "보임"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// isKoreanKind says whether w ends in a noun that definitions are made with.
func isKoreanKind(w string) bool {
	for _, end := range [...]string{"단위", "객체", "방식", "방법", "프로토콜", "기술", "개념", "구조", "알고리즘", "도구", "서버", "프로그램", "시스템", "데이터", "함수", "클래스", "인터페이스", "언어", "규칙", "규약", "과정", "작업", "공간", "저장소", "메모리", "상태", "특성", "모델", "기법", "원칙", "장치", "역할", "집합", "명령", "명령어", "파일", "컴포넌트", "프로세스", "서비스", "리소스", "주소", "형식", "영역", "계층", "패턴", "전략", "현상", "기능", "요소", "것", "행위", "모음", "플랫폼", "솔루션", "락", "오브젝트", "노드", "네트워크", "표준", "환경", "운영체제", "스레드", "자원", "변수", "속성", "연산", "값", "키", "테이블", "자료구조", "프레임워크", "라이브러리", "에이전트", "에러", "오류", "공격", "절차", "체계", "조직", "제도", "사건", "물질", "기관", "이론", "법칙", "학문", "능력", "정도", "비율", "시간", "행동", "성질", "작품", "나라", "도시", "왕", "전쟁"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

func (k koreanClause) object() string { return strings.Join(k.said, " ") }

// koreanPhrase reads "X란 Y이다" and "X는 Y를 뜻한다".
func koreanPhrase(k koreanClause) []telling {
	for i, w := range k.all[:min(4, len(k.all)-1)] {
		term, ok := strings.CutSuffix(w, "이란")
		if !ok {
			term, ok = strings.CutSuffix(w, "란")
		}
		if !ok || term == "" || soundOf(term) == endsClosed && !strings.HasSuffix(w, "이란") || isKoreanWordInRan(w) {
			continue
		}
		meaning := strings.Join(k.all[i+1:], " ")
		if withoutKoreanEnd(meaning) == meaning && k.verb != "이다" {
			return nil
		}
		return tell(strings.Join(k.all[:i+1], " ")+" 무엇인가?", withoutKoreanEnd(meaning))
	}
	if k.subject == "" || k.verb != "한다" && k.verb != "가리킨다" && k.verb != "나타낸다" || len(k.said) == 0 {
		return nil
	}
	said, ask := k.said, koreanAsked(k.verb)
	if k.verb == "한다" {
		last := said[len(said)-1]
		if last != "의미" && last != "뜻" && last != "말" {
			return nil
		}
		ask, said = last+"하는가", said[:len(said)-1]
	}
	o, ok := withoutObject(strings.Join(said, " "))
	if !ok {
		return nil
	}
	return tell(k.subject+" 무엇을 "+ask+"?", o)
}

// koreanAsked is a verb in the form of a question; empty for those that are not
// asked with.
func koreanAsked(verb string) string {
	switch verb {
	case "한다":
		return "하는가"
	case "부른다":
		return "부르는가"
	case "불린다":
		return "불리는가"
	case "가리킨다":
		return "가리키는가"
	case "나타낸다":
		return "나타내는가"
	case "된다":
		return "되는가"
	case "있다":
		return "있는가"
	case "없다":
		return "없는가"
	}
	return ""
}

// isKoreanWordInRan knows nouns that end like the particle 란.
func isKoreanWordInRan(w string) bool {
	for _, end := range [...]string{"논란", "반란", "혼란", "교란", "이란", "칸반란", "바란", "관란", "보란", "하란", "자란", "놀란", "임진왜란", "호란", "왜란", "비고란", "입력란"} {
		if w == end || strings.HasSuffix(w, end) && end != "이란" {
			return true
		}
	}
	return false
}

// withoutObject drops the particle of an object at the end of s.
func withoutObject(s string) (string, bool) {
	if o, ok := strings.CutSuffix(s, "을"); ok {
		return o, true
	}
	return strings.CutSuffix(s, "를")
}

// withoutKoreanEnd is a meaning without the verb that only says that it is one.
func withoutKoreanEnd(s string) string {
	for _, end := range [...]string{"을 말한다", "를 말한다", "을 뜻한다", "를 뜻한다", "을 의미한다", "를 의미한다", "을 가리킨다", "를 가리킨다", "을 말합니다", "를 말합니다", "을 의미합니다", "를 의미합니다", "을 뜻합니다", "를 뜻합니다", "을 의미함", "를 의미함", "을 말함", "를 말함", "이라고 한다", "이다", "입니다"} {
		if rest, ok := strings.CutSuffix(s, end); ok {
			return rest
		}
	}
	return s
}

// koreanNaming reads "… 를 X라고 한다": the name is asked for.
func koreanNaming(k koreanClause) []telling {
	n := len(k.all)
	ask := koreanAsked(k.verb)
	if ask == "" || k.verb == "된다" || k.verb == "있다" || k.verb == "없다" || n < 3 || k.verb == "한다" && k.all[n-1] != "한다" && k.all[n-1] != "합니다" && k.all[n-1] != "함" {
		return nil
	}
	name, ok := strings.CutSuffix(k.all[n-2], "이라고")
	if !ok {
		if name, ok = strings.CutSuffix(k.all[n-2], "라고"); !ok {
			return nil
		}
	}
	from := n - 2
	for from > 0 && !endsInParticle(k.all[from-1]) {
		from--
	}
	if from == 0 || name == "" || n-2-from > 3 || strings.HasSuffix(name, "다") {
		return nil
	}
	if from < n-2 {
		name = strings.Join(k.all[from:n-2], " ") + " " + name
	}
	return tell(strings.Join(k.all[:from], " ")+" 무엇이라고 "+ask+"?", strings.Trim(name, "'\"‘’“”"))
}

// endsInParticle says whether a word is not the first part of a name.
func endsInParticle(w string) bool {
	for _, end := range [...]string{"을", "를", "은", "는", "이", "가", "에", "로", "면", "고", "며", ",", "도", "서", "의"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// koreanCondition reads "C하면 R" and "C하려면 R해야 한다".
func koreanCondition(k koreanClause) []telling {
	at := conditionEnd(k.all)
	if at < 1 || at > 12 || len(k.all)-at < 3 {
		return nil
	}
	c, r := strings.TrimRight(strings.Join(k.all[:at+1], " "), ","), strings.TrimLeft(strings.Join(k.all[at+1:], " "), "→=> ")
	if conditionEnd(k.all[at+1:]) >= 0 || leansOnContext(r) || wordCount(c) < 3 || strings.Contains(c, ",") || strings.HasSuffix(c, "라면") || strings.HasSuffix(c, "아니면") {
		return nil
	}
	for _, end := range [...]string{"것이다", "모른다", "좋다", "되겠다", "아니다", "있을 것", "자"} {
		if strings.HasSuffix(r, end) {
			return nil
		}
	}
	switch {
	case mustBe(r):
		return tell(c+" 어떻게 해야 하는가?", r)
	case strings.HasSuffix(c, "려면"):
		for _, end := range [...]string{"이 필요하다", "가 필요하다", "이 필요함", "가 필요함", "이 필요합니다", "가 필요합니다"} {
			if o, ok := strings.CutSuffix(r, end); ok {
				return tell(c+" 무엇이 필요한가?", o)
			}
		}
		if o, ok := strings.CutSuffix(r, " 사용한다"); ok {
			if o, ok = withoutObject(o); ok {
				return tell(c+" 무엇을 사용하는가?", o)
			}
		}
		return nil
	case k.verb == "" && !strings.HasSuffix(r, "다"):
		return nil
	}
	return tell(c+" 어떻게 되는가?", r)
}

// mustBe says whether a clause tells what has to be done.
func mustBe(s string) bool {
	for _, end := range [...]string{"야 한다", "야 함", "야 합니다", "하면 된다"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// conditionEnd is the place of the word that ends a condition, or -1.
func conditionEnd(ws []string) int {
	for i, w := range ws {
		w = strings.TrimRight(w, ",")
		if !strings.HasSuffix(w, "면") || utf8.RuneCountInString(w) < 2 {
			continue
		}
		for _, noun := range [...]string{"화면", "측면", "반면", "장면", "평면", "표면", "단면", "전면", "후면", "그러면", "이면", "어쩌면", "라면", "내면", "외면", "정면"} {
			if w == noun {
				return -1
			}
		}
		return i
	}
	return -1
}

// koreanDenial reads "… 할 수 없다" and "… 하지 않는다": whether it is so.
func koreanDenial(k koreanClause) []telling {
	n := len(k.all)
	if k.subject == "" || n < 4 || strings.Contains(strings.Join(k.all, " "), ",") {
		return nil
	}
	body := k.all[:n-1]
	if !k.stated {
		body = append([]string{k.subject}, body...)
	}
	switch {
	case k.verb == "없다" && k.all[n-2] == "수":
		return tell(strings.Join(body, " ")+" 있는가?", "아니요")
	case k.verb == "않는다" && k.all[n-1] != "않음을":
		last := body[len(body)-1]
		if stem, ok := strings.CutSuffix(last, "지"); ok && (strings.HasSuffix(stem, "하") || strings.HasSuffix(stem, "되")) && k.stated && isKoreanAbility(stem) {
			body = append(append([]string{}, body[:len(body)-1]...), stem+"는가?")
			return tell(strings.Join(body, " "), "아니요")
		}
	}
	return nil
}

// isKoreanAbility says whether the stem of a denied verb tells what something offers.
func isKoreanAbility(stem string) bool {
	switch strings.TrimSuffix(strings.TrimSuffix(stem, "하"), "되") {
	case "보장", "지원", "제공", "허용", "저장", "유지", "포함", "공유", "의존", "요구", "확인", "보존", "사용", "복구", "암호화", "삭제", "실행", "관리":
		return true
	}
	return false
}

// koreanReason reads "C하기 때문에 R": why R.
func koreanReason(k koreanClause) []telling {
	ask := koreanAsked(k.verb)
	at := slices.Index(k.all, "때문에")
	if ask == "" || at < 2 || len(k.all)-at < 3 || !strings.HasSuffix(k.all[at-1], "기") {
		return nil
	}
	last := len(k.all) - 1
	stem, ok := strings.CutSuffix(k.all[last], k.verb)
	cause, result := k.all[:at], slices.Concat(k.all[at+1:last], []string{stem + ask + "?"})
	if !ok || leansOnContext(strings.Join(result, " ")) {
		return nil
	}
	why := "왜 "
	if n := topicOf(cause); n >= 0 && n+1 < len(cause) && topicOf(result) < 0 {
		why, cause = strings.Join(cause[:n+1], " ")+" 왜 ", cause[n+1:]
	}
	return tell(why+strings.Join(result, " "), strings.Join(cause, " ")+" 때문")
}

// koreanMore reads "A는 B보다 빠르다": which of the two.
func koreanMore(k koreanClause) []telling {
	n := len(k.all)
	quality := koreanQuality(strings.TrimSuffix(k.all[n-1], "."))
	if quality == "" || !k.stated || len(k.subject) == 0 {
		return nil
	}
	said := k.all[len(koreanWords(k.subject)) : n-1]
	if len(said) > 0 && said[len(said)-1] == "더" {
		said = said[:len(said)-1]
	}
	b, ok := strings.CutSuffix(strings.Join(said, " "), "보다")
	a := withoutTopic(k.subject)
	if !ok || len(said) > 3 || wordCount(a) > 5 || strings.Contains(b, "보다") || strings.Contains(b, ",") {
		return nil
	}
	return choose(a+agree(a, "과(와) ")+b+" 중 어느 것이 더 "+quality+"?", a)
}

// koreanQuality is an adjective in the form of a question; empty for others.
func koreanQuality(w string) string {
	switch w {
	case "빠르다", "빠름":
		return "빠른가"
	case "느리다", "느림":
		return "느린가"
	case "크다", "큼":
		return "큰가"
	case "작다", "작음":
		return "작은가"
	case "많다", "많음":
		return "많은가"
	case "적다", "적음":
		return "적은가"
	case "높다", "높음":
		return "높은가"
	case "낮다", "낮음":
		return "낮은가"
	case "쉽다", "쉬움":
		return "쉬운가"
	case "어렵다", "어려움":
		return "어려운가"
	case "가볍다", "가벼움":
		return "가벼운가"
	case "무겁다", "무거움":
		return "무거운가"
	case "비싸다", "비쌈":
		return "비싼가"
	}
	return ""
}

// koreanWhen reads "… 때 발생한다": when.
func koreanWhen(k koreanClause) []telling {
	n := len(k.said)
	if k.subject == "" || n < 3 || k.verb != "한다" || k.said[n-1] != "발생" || k.said[n-2] != "때" {
		return nil
	}
	return tell(k.subject+" 언제 발생하는가?", strings.Join(k.said[:n-1], " "))
}

// koreanParts reads "X는 A, B, C로 구성된다" and "X에는 A, B, C가 있다".
func koreanParts(k koreanClause) []telling {
	n := len(k.said)
	if k.subject == "" || n < 2 {
		return nil
	}
	verb, ask := k.verb, ""
	said := k.said
	switch last := said[n-1]; {
	case verb == "된다" && (last == "구성" || last == "분류" || last == "구분"):
		ask, said = last+"되는가", said[:n-1]
	case verb == "나뉜다":
		ask = "나뉘는가"
	case verb == "이루어진다":
		ask = "이루어지는가"
	case verb == "있다" && last == "수" && n > 2 && said[n-2] == "나눌":
		ask, said = "나눌 수 있는가", said[:n-2]
	case verb == "있다" && (strings.HasSuffix(k.subject, "에는") || strings.HasSuffix(k.subject, "로는")):
		return koreanThereAre(k)
	default:
		return nil
	}
	o := strings.Join(said, " ")
	for _, to := range [...]string{"으로", "로"} {
		if list, ok := strings.CutSuffix(o, to); ok {
			if items := koreanItems(list); items != nil {
				return []telling{{question: k.subject + " 무엇으로 " + ask + "? (" + number(len(items)) + "가지)", items: items}}
			}
			return nil
		}
	}
	return nil
}

func koreanThereAre(k koreanClause) []telling {
	o := strings.Join(k.said, " ")
	for _, end := range [...]string{"이", "가", " 등이"} {
		if list, ok := strings.CutSuffix(o, end); ok {
			if items := koreanItems(list); items != nil {
				return []telling{{question: k.subject + " 무엇이 있는가? (" + number(len(items)) + "가지)", items: items}}
			}
		}
	}
	return nil
}

func koreanItems(s string) []string {
	for _, and := range [...]string{"와 ", "과 "} {
		if before, after, ok := cutOutside(s, and); ok && !strings.Contains(after, and) && !strings.Contains(after, ",") {
			s = before + ", " + after
		}
	}
	return shortNames(s, ", ", "·", " 및 ", " 그리고 ", "、")
}

// koreanDefinition reads "X는 Y이다": what X is, or how much.
func koreanDefinition(k koreanClause) []telling {
	if k.subject == "" || k.verb != "이다" || len(k.said) == 0 {
		return nil
	}
	meaning := k.object()
	last := k.said[len(k.said)-1]
	switch {
	case last == "것" && willBe(k.said), strings.HasSuffix(last, "때문") && !strings.HasSuffix(k.subject, "이유는") && !strings.HasSuffix(k.subject, "원인은"), last == "편" || last == "셈" || last == "뿐" || last == "중" || last == "듯":
		return nil
	case !k.stated && (!isKoreanKind(last) || len(k.said) < 3):
		return nil
	case k.stated && !isKoreanSubject(k.subject), wordCount(meaning) < 2 && !hasLetter(meaning):
		return nil
	}
	if k.stated && isKoreanSide(k.subject) {
		if k.name == "" {
			return nil
		}
		k.subject = k.name + "의 " + k.subject
	}
	if isKoreanAmount(meaning) && !strings.Contains(k.subject, "포트") && !strings.Contains(k.subject, "번호") {
		return tell(k.subject+" 얼마인가?", meaning)
	}
	return []telling{{question: k.subject + " 무엇인가?", answer: meaning, whole: !k.stated, lead: k.subject, term: withoutTopic(k.subject)}}
}

// isKoreanSubject says whether a topic names a thing rather than a time or a
// circumstance.
func isKoreanSubject(s string) bool {
	for _, end := range [...]string{"에는", "에서는", "로는", "으로는", "때는", "경우는", "경우에는", "까지는", "부터는", "보다는", "에게는", "하고는", "동안은", "끼리는"} {
		if strings.HasSuffix(s, end) {
			return false
		}
	}
	return wordCount(s) <= 10 && !strings.Contains(s, ",")
}

// withoutTopic drops the particle of a topic.
func withoutTopic(s string) string {
	return strings.TrimSuffix(strings.TrimSuffix(s, "은"), "는")
}

// isKoreanSide says whether a topic is but a side of what stands above: "단점은".
func isKoreanSide(topic string) bool {
	switch topic {
	case "단점은", "장점은", "특징은", "차이점은", "다른점은", "차이는", "이유는", "목적은", "방법은", "결과는", "핵심은", "기본값은", "단위는", "크기는", "종류는", "역할은", "문제는", "문제점은", "용도는", "원인은", "의미는", "기능은", "정의는", "포트는", "주소는":
		return true
	}
	return false
}

// willBe says whether 것 at the end tells what will be: behind ㄹ.
func willBe(said []string) bool {
	if len(said) < 2 {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(said[len(said)-2])
	return r >= '가' && r <= '힣' && (r-'가')%28 == 8
}

func isKoreanAmount(s string) bool {
	s = strings.TrimLeft(s, "`약 ")
	return s != "" && s[0] >= '0' && s[0] <= '9' && utf8.RuneCountInString(s) <= 12 && !strings.Contains(s, ",")
}

// koreanUse reads "… 에 사용된다": what for, or where.
func koreanUse(k koreanClause) []telling {
	n := len(k.said)
	if k.subject == "" || n < 2 {
		return nil
	}
	said, ask := k.said, "쓰이는가"
	switch last := said[n-1]; {
	case k.verb == "쓰인다":
	case (k.verb == "된다" || k.verb == "한다") && (last == "사용" || last == "이용" || last == "활용"):
		said, ask = said[:n-1], last+"되는가"
		if k.verb == "한다" {
			ask = last + "하는가"
		}
	default:
		return nil
	}
	if len(said) < 2 {
		return nil
	}
	o := strings.Join(said, " ")
	switch last := said[len(said)-1]; {
	case last == "데" || last == "데에":
		return tell(k.subject+" 무엇을 하는 데 "+ask+"?", strings.TrimSuffix(o, "에"))
	case last == "위해" || last == "위해서":
		return tell(k.subject+" 무엇을 위해 "+ask+"?", o)
	case last == "때":
		return tell(k.subject+" 언제 "+ask+"?", o)
	case strings.HasSuffix(last, "에"):
		return tell(k.subject+" 어디에 "+ask+"?", o)
	}
	return nil
}

// koreanPlace reads "… 에 저장된다" and "… 에서 실행된다".
func koreanPlace(k koreanClause) []telling {
	n := len(k.said)
	if k.subject == "" || n < 2 || n > 6 || !isKoreanSubject(k.subject) {
		return nil
	}
	last, ask := k.said[n-1], ""
	switch {
	case k.verb == "된다" && (last == "저장" || last == "실행" || last == "설치" || last == "배치" || last == "기록" || last == "할당" || last == "생성"):
		ask = last + "되는가"
	case k.verb == "한다" && (last == "위치" || last == "존재" || last == "동작" || last == "작동"):
		ask = last + "하는가"
	default:
		return nil
	}
	place := k.said[:n-1]
	for _, w := range place {
		if strings.HasSuffix(w, "을") || strings.HasSuffix(w, "를") || strings.HasSuffix(w, ",") {
			return nil
		}
	}
	o := strings.Join(place, " ")
	if strings.HasSuffix(o, "에서") {
		return tell(k.subject+" 어디에서 "+ask+"?", o)
	}
	if strings.HasSuffix(o, "에") {
		return tell(k.subject+" 어디에 "+ask+"?", o)
	}
	return nil
}

// koreanObject reads "X는 Y를 담당한다" and other verbs that lead to one thing.
func koreanObject(k koreanClause) []telling {
	n := len(k.said)
	if k.subject == "" || n < 2 || k.verb != "한다" || !isKoreanSubject(k.subject) {
		return nil
	}
	switch k.said[n-1] {
	case "담당", "관리", "보장", "제어", "감시", "결정", "반환", "방지", "정의", "요구", "지정", "수행", "차단", "최소화", "식별":
	default:
		return nil
	}
	o, ok := withoutObject(strings.Join(k.said[:n-1], " "))
	if !ok || strings.Contains(o, ",") && len(koreanItems(o)) == 0 {
		return nil
	}
	return tell(k.subject+" 무엇을 "+k.said[n-1]+"하는가?", o)
}

// koreanDeed asks what a thing does, where a label above it is all that is known.
func koreanDeed(k koreanClause) []telling {
	n := len(k.said)
	if k.subject == "" || k.stated || n < 3 || k.verb != "한다" && k.verb != "준다" && k.verb != "해준다" {
		return nil
	}
	if mustBe(strings.Join(k.all, " ")) || conditionEnd(k.all) >= 0 {
		return nil
	}
	for _, w := range k.said {
		if strings.HasSuffix(w, "을") || strings.HasSuffix(w, "를") {
			return []telling{{question: k.subject + " 무엇을 하는가?", answer: strings.Join(k.all, " "), whole: true}}
		}
	}
	return nil
}
