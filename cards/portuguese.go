package cards

func tellPortuguese(name, s string) []telling { return portugueseForms.tell(name, s) }

// portugueseForms are the sentences in Portuguese that are understood.
var portugueseForms = romance{
	verbs: []phraseForm{
		{" serve para ", "Para que serve {0}?"}, {" servem para ", "Para que servem {0}?"},
		{" é usado para ", "Para que é usado {0}?"}, {" é usada para ", "Para que é usada {0}?"}, {" são usados para ", "Para que são usados {0}?"}, {" são usadas para ", "Para que são usadas {0}?"},
		{" é utilizado para ", "Para que é utilizado {0}?"}, {" é utilizada para ", "Para que é utilizada {0}?"}, {" são utilizados para ", "Para que são utilizados {0}?"}, {" são utilizadas para ", "Para que são utilizadas {0}?"},
		{" se encarrega de ", "De que se encarrega {0}?"}, {" é responsável por ", "{0} é responsável por quê?"}, {" são responsáveis por ", "{0} são responsáveis por quê?"},
		{" significa ", "O que significa {0}?"}, {" representa ", "O que representa {0}?"}, {" indica ", "O que indica {0}?"},
		{" permite ", "O que {0} permite?"}, {" permitem ", "O que {0} permitem?"},
		{" consiste em ", "Em que consiste {0}?"}, {" baseia-se em ", "Em que se baseia {0}?"}, {" se baseia em ", "Em que se baseia {0}?"},
		{" fica em ", "Onde fica {0}?"}, {" ficam em ", "Onde ficam {0}?"}, {" é armazenado em ", "Onde é armazenado {0}?"}, {" é armazenada em ", "Onde é armazenada {0}?"},
		{" é executado em ", "Onde é executado {0}?"}, {" roda em ", "Onde roda {0}?"}, {" se chama ", "Como se chama {0}?"}, {" chama-se ", "Como se chama {0}?"},
		{" é chamado de ", "Como é chamado {0}?"}, {" é chamada de ", "Como é chamada {0}?"}, {" é conhecido como ", "Como é conhecido {0}?"}, {" é conhecida como ", "Como é conhecida {0}?"},
		{" depende de ", "De que depende {0}?"}, {" dependem de ", "De que dependem {0}?"}, {" equivale a ", "A que equivale {0}?"},
		{" retorna ", "O que {0} retorna?"}, {" garante ", "O que {0} garante?"}, {" define ", "O que {0} define?"}, {" gerencia ", "O que {0} gerencia?"}, {" controla ", "O que {0} controla?"},
		{" evita ", "O que {0} evita?"}, {" descreve ", "O que {0} descreve?"}, {" determina ", "O que {0} determina?"}, {" mede ", "O que {0} mede?"},
	},
	parts: []phraseForm{
		{" pode ser ", "O que {0} pode ser?"}, {" podem ser ", "O que {0} podem ser?"}, {" divide-se em ", "Em que se divide {0}?"}, {" se divide em ", "Em que se divide {0}?"},
		{" é dividido em ", "Em que é dividido {0}?"}, {" é dividida em ", "Em que é dividida {0}?"}, {" é composto por ", "De que é composto {0}?"}, {" é composta por ", "De que é composta {0}?"},
	},
	denials: []phraseForm{
		{" não pode ", "{0} pode {1}?"}, {" não podem ", "{0} podem {1}?"}, {" não garante ", "{0} garante {1}?"}, {" não permite ", "{0} permite {1}?"},
		{" não suporta ", "{0} suporta {1}?"}, {" não precisa ", "{0} precisa {1}?"}, {" não exige ", "{0} exige {1}?"}, {" não inclui ", "{0} inclui {1}?"}, {" não mantém ", "{0} mantém {1}?"}, {" não guarda ", "{0} guarda {1}?"},
	},
	copulas: []copulaOf{
		{" é ", "É ", "O que é {0}?", "Qual é {0}?"}, {" são ", "São ", "O que são {0}?", "Quais são {0}?"},
		{" era ", "Era ", "O que era {0}?", "Qual era {0}?"}, {" eram ", "Eram ", "O que eram {0}?", "Quais eram {0}?"},
	},
	articles: []string{"um ", "uma ", "o ", "a ", "os ", "as ", "uns ", "umas ", "qualquer ", "conjunto ", "conjuntos "},
	conditions: [][3]string{
		{"Se ", "O que acontece se {0}?", "O que é preciso fazer se {0}?"}, {"Quando ", "O que acontece quando {0}?", "O que é preciso fazer quando {0}?"},
	},
	advice:  []string{"é preciso ", "deve-se ", "deve ", "devem ", "é necessário ", "convém ", "use ", "usar ", "utilize ", "recomenda-se "},
	because: " porque ", why: "Por que {0}?", no: "Não",
	masculine: "os", feminine: "as", theseAre: "Quais são {0} {1}?", nameThem: "{0}: quais são? ({1})",
}
