package cards

import "strings"

// What the rules know of small words in Chinese, Korean, Spanish and Portuguese.

// leansOnContext says whether s begins with a word for something that was spoken
// of before.
func leansOnContext(s string) bool {
	s = strings.TrimLeft(s, "¿“\"'(（ ")
	for _, mark := range [...]string{
		"这", "那", "它", "他", "她", "该", "此", "其", "本文", "本章", "上述", "以上", "以下", "我", "你", "咱", "两者", "二者", "前者", "后者", "因此", "所以", "但", "并且", "而", "则", "从而", "既然", "不过", "还有", "总之", "于是", "应该注意", "注意", "然后", "另外", "同时",
		"이 ", "이를 ", "이는 ", "이것", "이런 ", "이러한 ", "이렇게 ", "이때", "이와 ", "이로 ", "이에 ", "이걸", "그 ", "그것", "그런 ", "그러나", "그래서", "그러면", "그러므로", "그리고", "그럼", "저 ", "저것", "해당 ", "위 ", "위의 ", "아래 ", "아래의 ", "다음 ", "다음과 ", "따라서", "하지만", "또한", "즉", "둘 ", "우리", "나는", "내가", "여기", "대신", "그런데", "반면", "게다가", "때로는", "물론 ", "반대로", "이처럼", "이로써", "결국", "다만", "단, ", "단 ", "만약 ", "만일 ", "혹은 ", "또는 ",
	} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	switch firstWord(s) {
	case "este", "esta", "esto", "estos", "estas", "ese", "esa", "eso", "esos", "esas", "aquel", "lo", "él", "ella", "ellos", "ellas", "ambos", "ambas", "su", "sus", "dicho", "dicha", "aquí", "ahí", "además", "también", "pero", "así",
		"isto", "isso", "esse", "essa", "esses", "essas", "ele", "ela", "eles", "elas", "seu", "sua", "seus", "suas", "nesse", "nessa", "neste", "nesta", "aqui", "aí", "além", "também", "mas", "assim", "aquele", "aquela":
		return true
	}
	return false
}

// speaksOfPage says whether s leads through a text: it speaks to the reader, or
// of what stands elsewhere on the page.
func speaksOfPage(s string) bool {
	for _, mark := range [...]string{
		"我们", "下图", "上图", "如图", "见图", "如下", "下面", "上面", "本文", "本节", "本章", "下一节", "举例", "例如", "比如", "譬如", "大家", "笔者", "这里", "필자",
		"알아보", "살펴보", "해보자", "합시다", "하자", "예를 들", "예시", "다음과 같", "아래와 같", "위와 같", "위에서", "아래에서", "아래 그림", "위 그림", "우리는", "여러분",
	} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	for w := range eachWord(s) {
		switch w {
		case "vamos", "veremos", "nosotros", "nuestro", "nuestra", "siguiente", "siguientes", "ejemplo", "aquí", "hemos", "podemos",
			"nosso", "nossa", "seguinte", "seguintes", "exemplo", "aqui", "abaixo", "acima", "nós":
			return true
		}
	}
	return false
}

// isForeignSorter says whether a label only sorts what is said behind or below it.
func isForeignSorter(s string) bool {
	s = fold(strings.TrimRight(s, ":： "))
	switch s {
	case "definición", "definiciones", "definicion", "descripción", "descripcion", "función", "funcion", "objetivo", "propósito", "características", "caracteristicas", "ventajas", "desventajas", "ventaja", "desventaja", "uso", "usos",
		"nota", "notas", "importante", "concepto", "conceptos", "tipo", "tipos", "resumen", "introducción", "conclusión", "ejemplo", "ejemplos", "funcionamiento", "beneficios", "beneficio clave", "estructura", "solución", "problema", "causa", "causas", "requisitos", "limitaciones", "comandos", "opciones",
		"definição", "descrição", "função", "propósitos", "vantagens", "desvantagens", "observação", "obs", "conceito", "conceitos", "resumo", "introdução", "conclusão", "exemplo", "exemplos", "funcionamentos", "benefícios", "estrutura", "solução", "características principais":
		return true
	}
	return isWideSorter(s) || opensSorter(firstWord(s))
}

// opensSorter says whether a heading that begins with w is one of a chapter: "tipos
// de redes".
func opensSorter(w string) bool {
	switch w {
	case "introducción", "introduccion", "proceso", "estructura", "características", "ventajas", "desventajas", "tipos", "importancia", "conclusión", "conceptos", "resumen", "ejemplos", "uso", "usos", "cómo", "qué", "diferencias", "configuración", "instalación", "comandos", "funcionamiento",
		"introdução", "processo", "estrutura", "vantagens", "desvantagens", "importância", "conclusão", "resumo", "exemplos", "como", "diferenças", "configuração", "instalação", "pontos", "puntos", "primeros", "primeiros", "criando", "comando":
		return true
	}
	return false
}
