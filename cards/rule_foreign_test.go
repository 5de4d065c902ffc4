package cards

import "testing"

func TestForeignChinese(t *testing.T) {
	testRule(t, foreignRule, []ruleCase{
		{"what it is", "# 海\n- 潮汐是海水在引力作用下的周期性涨落", []string{
			"basic | 潮汐是什么？ | 海水在引力作用下的周期性涨落",
			"basic | “海水在引力作用下的周期性涨落”指的是什么？ | 潮汐",
		}},
		{"what the label is", "- 船\n  - 一种水上交通工具\n  - 用来运货", []string{"basic | 船用来做什么？ | 运货"}},
		{"a side of something", "# 海\n- SSH 的默认端口是 22", []string{"basic | SSH 的默认端口是多少？ | 22"}},
		{"a place", "# 史\n- 唐朝的首都是长安", []string{"basic | 唐朝的首都是哪里？ | 长安"}},
		{"what for", "# 海\n- 灯塔用于指引船只", []string{"basic | 灯塔用于什么？ | 指引船只"}},
		{"where", "# 海\n- 压舱水存放在船底的水舱里", []string{"basic | 压舱水存放在哪里？ | 船底的水舱里"}},
		{"a condition", "# 海\n- 如果水泵停转，船舱就会进水", []string{"basic | 如果水泵停转，会怎么样？ | 船舱就会进水"}},
		{"advice", "# 海\n- 如果水泵停转，需要检查电源", []string{"basic | 如果水泵停转，该怎么做？ | 需要检查电源"}},
		{"after", "# 海\n- 锚链断裂后，船会随风漂流", []string{"basic | 锚链断裂后，会怎么样？ | 船会随风漂流"}},
		{"a reason", "# 海\n- 因为海水含盐，所以冰点低于零度", []string{"basic | 为什么冰点低于零度？ | 海水含盐"}},
		{"an aim", "# 海\n- 压舱是为了保持船的平衡", []string{"basic | 压舱是为了什么？ | 为了保持船的平衡"}},
		{"a denial", "# 海\n- 帆船不能逆风直行", []string{"basic | 帆船能逆风直行吗？ | 不能"}},
		{"a name", "# 海\n- 月球引力引起的海水涨落称为潮汐", []string{"basic | 月球引力引起的海水涨落称为什么？ | 潮汐"}},
		{"parts", "# 海\n- 船体由龙骨、肋骨和甲板组成", []string{"list | 船体由哪些部分组成？（3 项） | - 龙骨 / - 肋骨 / - 甲板"}},
		{"a term in other letters", "# 海\n- 船只采用 AIS 系统广播自己的位置", []string{"cloze | 船只采用 […] 系统广播自己的位置 | AIS"}},
		{"a side under a label", "- 灯塔\n  - 作用：在夜里给船只指路", []string{"basic | 灯塔的作用是什么？ | 在夜里给船只指路"}},
		{"more of the two", "# 海\n- 帆船比货轮慢", []string{"basic | 帆船和货轮哪个更慢？ | 帆船"}},
		{"stress", "# 海\n- 这艘船是去年造的\n- 船是去年造的", nil},
		{"pronouns", "# 海\n- 它是一种很大的船\n- 该参数用于调试", nil},
		{"talk", "# 海\n- 下面我们来看一个例子", nil},
		{"a question", "# 海\n- 船是什么？", nil},
		{"a myth", "# 常见误区\n- 帆船不能逆风直行", nil},
	})
}

func TestForeignKorean(t *testing.T) {
	testRule(t, foreignRule, []ruleCase{
		{"what it is", "# 바다\n- 등대는 배를 안내하는 탑이다.", []string{"basic | 등대는 무엇인가? | 배를 안내하는 탑"}},
		{"behind a consonant", "# 바다\n- 밸러스트 탱크는 배의 균형을 잡는 물탱크입니다.", []string{"basic | 밸러스트 탱크는 무엇인가? | 배의 균형을 잡는 물탱크"}},
		{"a noun at the end", "# 바다\n- 조타기는 배의 방향을 바꾸는 장치", []string{"basic | 조타기는 무엇인가? | 배의 방향을 바꾸는 장치"}},
		{"a definition", "# 바다\n- 조석이란 바닷물의 높이가 주기적으로 변하는 현상을 말한다.", []string{"basic | 조석이란 무엇인가? | 바닷물의 높이가 주기적으로 변하는 현상"}},
		{"what it means", "# 바다\n- SOS는 조난 신호를 의미한다.", []string{"basic | SOS는 무엇을 의미하는가? | 조난 신호"}},
		{"a verb before a noun", "# 바다\n- 짐을 싣는 배는 화물선이다.", []string{"basic | 짐을 싣는 배는 무엇인가? | 화물선"}},
		{"how much", "# 바다\n- 등대의 기본 높이는 20m이다.", []string{"basic | 등대의 기본 높이는 얼마인가? | 20m"}},
		{"what for", "# 바다\n- 닻은 배를 멈추는 데 사용된다.", []string{"basic | 닻은 무엇을 하는 데 사용되는가? | 배를 멈추는 데"}},
		{"where", "# 바다\n- 항해 기록은 선장실에 저장된다.", []string{"basic | 항해 기록은 어디에 저장되는가? | 선장실에"}},
		{"when", "# 바다\n- 해일은 바다 밑에서 지진이 일어날 때 발생한다.", []string{"basic | 해일은 언제 발생하는가? | 바다 밑에서 지진이 일어날 때"}},
		{"a condition", "# 바다\n- 펌프가 멈추면 선실에 물이 들어온다.", []string{"basic | 펌프가 멈추면 어떻게 되는가? | 선실에 물이 들어온다"}},
		{"what has to be done", "# 바다\n- 배를 돌리려면 키를 조작해야 한다.", []string{"basic | 배를 돌리려면 어떻게 해야 하는가? | 키를 조작해야 한다"}},
		{"a denial", "# 바다\n- 돛단배는 바람을 거슬러 곧장 나아갈 수 없다.", []string{"basic | 돛단배는 바람을 거슬러 곧장 나아갈 수 있는가? | 아니요"}},
		{"what it does not offer", "# 바다\n- UDP는 순서를 보장하지 않는다.", []string{"basic | UDP는 순서를 보장하는가? | 아니요"}},
		{"a name", "# 바다\n- 배의 뒷부분을 고물이라고 한다.", []string{"basic | 배의 뒷부분을 무엇이라고 하는가? | 고물"}},
		{"parts", "# 바다\n- 선체는 용골, 늑골, 갑판으로 구성된다.", []string{"list | 선체는 무엇으로 구성되는가? (3가지) | - 용골 / - 늑골 / - 갑판"}},
		{"what it is in charge of", "- 갑판장\n  - 갑판 선원을 관리함\n  - 선장에게 보고함", []string{"basic | 갑판장은 무엇을 관리하는가? | 갑판 선원"}},
		{"a side under a label", "- 등대\n  - 목적: 밤에 배의 길을 안내하기 위함", []string{"basic | 등대의 목적은 무엇인가? | 밤에 배의 길을 안내하기 위함"}},
		{"a reason", "# 바다\n- 바닷물은 소금이 녹아 있기 때문에 낮은 온도에서 결빙된다.", []string{"basic | 바닷물은 왜 낮은 온도에서 결빙되는가? | 소금이 녹아 있기 때문"}},
		{"more of the two", "# 바다\n- 돛단배는 화물선보다 느리다.", []string{"basic | 돛단배와 화물선 중 어느 것이 더 느린가? | 돛단배"}},
		{"pronouns", "# 바다\n- 이것은 아주 큰 배이다.\n- 그 배는 화물선이다.", nil},
		{"what will be", "# 바다\n- 배는 내일 도착할 것이다.", nil},
		{"a screen", "# 바다\n- 레이더는 화면 오른쪽에 보인다.", nil},
	})
}

func TestForeignSpanish(t *testing.T) {
	testRule(t, foreignRule, []ruleCase{
		{"what it is", "# Mar\n- El faro es una torre que guía los barcos.", []string{"basic | ¿Qué es el faro? | una torre que guía los barcos"}},
		{"several", "# Mar\n- Las mareas son los cambios del nivel del mar.", []string{"basic | ¿Qué son las mareas? | los cambios del nivel del mar"}},
		{"a side of something", "# Mar\n- La velocidad máxima del barco es 20 nudos.", []string{"basic | ¿Cuál es la velocidad máxima del barco? | 20 nudos"}},
		{"what for", "# Mar\n- El ancla sirve para detener el barco.", []string{"basic | ¿Para qué sirve el ancla? | detener el barco"}},
		{"of the label", "- ancla\n  - sirve para detener el barco\n  - pesa mucho", []string{"basic | ancla: ¿para qué sirve? | detener el barco"}},
		{"where", "# Mar\n- La carga se guarda en la bodega del barco.", []string{"basic | ¿Dónde se guarda la carga? | en la bodega del barco"}},
		{"parts", "# Mar\n- El casco se divide en proa, popa y costados.", []string{"list | ¿En qué se divide el casco? (3) | - proa / - popa / - costados"}},
		{"a condition", "# Mar\n- Si la bomba se para, el barco se llena de agua.", []string{"basic | ¿Qué pasa si la bomba se para? | el barco se llena de agua"}},
		{"what has to be done", "# Mar\n- Cuando sube la marea, hay que soltar las amarras.", []string{"basic | ¿Qué hay que hacer cuando sube la marea? | hay que soltar las amarras"}},
		{"a reason", "# Mar\n- El hielo flota porque es menos denso que el agua.", []string{"basic | ¿Por qué el hielo flota? | porque es menos denso que el agua"}},
		{"a denial", "# Mar\n- Un velero no puede navegar contra el viento.", []string{"basic | ¿Puede un velero navegar contra el viento? | No"}},
		{"more of the two", "# Mar\n- El velero es más lento que el carguero.", []string{"basic | ¿Qué es más lento, el velero o el carguero? | el velero"}},
		{"a side under a label", "# Mar\n- ancla\n  - Función: detener el barco en el agua\n- El mar es hondo y los barcos son pocos.", []string{"basic | ancla: ¿cuál es la función? | detener el barco en el agua"}},
		{"how many", "# Mar\n- El velero tiene tres palos.", []string{"basic | ¿Cuántos palos tiene el velero? | tres"}},
		{"a double denial", "# Mar\n- Un velero no puede llevar a nadie.", nil},
		{"pronouns", "# Mar\n- Este barco es un velero de dos palos.\n- Lo más importante es la seguridad del barco.", nil},
		{"an opinion", "# Mar\n- La vela es la mejor parte del viaje por mar.", nil},
	})
}

func TestForeignPortuguese(t *testing.T) {
	testRule(t, foreignRule, []ruleCase{
		{"what it is", "# Mar\n- O farol é uma torre que guia os navios.", []string{"basic | O que é o farol? | uma torre que guia os navios"}},
		{"a side of something", "# Mar\n- A capital do Brasil é Brasília.\n- O porto não é grande.", []string{"basic | Qual é a capital do Brasil? | Brasília"}},
		{"what for", "# Mar\n- A âncora serve para parar o navio.", []string{"basic | Para que serve a âncora? | parar o navio"}},
		{"where", "# Mar\n- As cartas ficam em um armário da cabine.", []string{"basic | Onde ficam as cartas? | em um armário da cabine"}},
		{"a condition", "# Mar\n- Se a bomba para, o navio enche de água.", []string{"basic | O que acontece se a bomba para? | o navio enche de água"}},
		{"how many", "# Mar\n- O veleiro não anda só.\n- O navio tem duas bombas e o casco é de aço.\n- O navio tem duas bombas.", []string{"basic | Quantas bombas tem o navio? | duas"}},
		{"a denial", "# Mar\n- Um veleiro não pode navegar contra o vento.", []string{"basic | Um veleiro pode navegar contra o vento? | Não"}},
		{"pronouns", "# Mar\n- Isso é um navio de dois mastros.", nil},
	})
}

func TestForeignListQuestion(t *testing.T) {
	testRule(t, "list", []ruleCase{
		{"Chinese, counted", "# 海\n- 船有三种动力\n  - 风力\n  - 人力\n  - 蒸汽", []string{"list | 船有哪三种动力？ | - 风力 / - 人力 / - 蒸汽"}},
		{"Chinese, of the label", "- 帆船\n  - 优点：\n    - 安静\n    - 省油", []string{"list | 帆船的优点有哪些？（2 项） | - 安静 / - 省油"}},
		{"Korean, counted", "# 바다\n- 배를 움직이는 방법 세 가지\n  - 돛\n  - 노\n  - 엔진", []string{"list | 배를 움직이는 방법 세 가지는 무엇인가? | - 돛 / - 노 / - 엔진"}},
		{"Korean, of the label", "- 돛단배\n  - 장점:\n    - 조용함\n    - 연료가 필요 없음", []string{"list | 돛단배의 장점 2가지는 무엇인가? | - 조용함 / - 연료가 필요 없음"}},
		{"Spanish, counted", "# Mar\n- Hay dos clases de velas:\n  - cuadradas\n  - latinas", []string{"list | ¿Cuáles son las dos clases de velas? | - cuadradas / - latinas"}},
		{"Spanish, the beginning of a sentence", "# Mar\n- El mar es hondo y los barcos son pocos.\n- Una vela puede ser:\n  - cuadrada\n  - latina", []string{"list | ¿Qué puede ser una vela? (2) | - cuadrada / - latina"}},
		{"Portuguese, counted", "# Mar\n- O mar é fundo e os navios são poucos.\n- Existem três tipos de vela:\n  - quadrada\n  - latina\n  - bujarrona", []string{"list | Quais são os três tipos de vela? | - quadrada / - latina / - bujarrona"}},
		{"a sentence of its own", "# Mar\n- El barco es seguro porque tiene:\n  - un casco fuerte\n  - dos bombas", nil},
	})
}
