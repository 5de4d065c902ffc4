package cards

func tellSpanish(name, s string) []telling { return spanishForms.tell(name, s) }

// spanishForms are the sentences in Spanish that are understood.
var spanishForms = romance{
	verbs: []phraseForm{
		{" sirve para ", "¿Para qué sirve {0}?"}, {" sirven para ", "¿Para qué sirven {0}?"},
		{" se usa para ", "¿Para qué se usa {0}?"}, {" se usan para ", "¿Para qué se usan {0}?"},
		{" se utiliza para ", "¿Para qué se utiliza {0}?"}, {" se utilizan para ", "¿Para qué se utilizan {0}?"},
		{" se emplea para ", "¿Para qué se emplea {0}?"},
		{" se encarga de ", "¿De qué se encarga {0}?"}, {" se encargan de ", "¿De qué se encargan {0}?"},
		{" es responsable de ", "¿De qué es responsable {0}?"}, {" es el encargado de ", "¿De qué es el encargado {0}?"},
		{" se ocupa de ", "¿De qué se ocupa {0}?"},
		{" significa ", "¿Qué significa {0}?"}, {" representa ", "¿Qué representa {0}?"}, {" indica ", "¿Qué indica {0}?"},
		{" permite ", "¿Qué permite {0}?"}, {" permiten ", "¿Qué permiten {0}?"},
		{" consiste en ", "¿En qué consiste {0}?"}, {" se basa en ", "¿En qué se basa {0}?"}, {" se basan en ", "¿En qué se basan {0}?"},
		{" se almacena en ", "¿Dónde se almacena {0}?"}, {" se almacenan en ", "¿Dónde se almacenan {0}?"},
		{" se guarda en ", "¿Dónde se guarda {0}?"}, {" se guardan en ", "¿Dónde se guardan {0}?"},
		{" se encuentra en ", "¿Dónde se encuentra {0}?"}, {" se encuentran en ", "¿Dónde se encuentran {0}?"},
		{" se ejecuta en ", "¿Dónde se ejecuta {0}?"}, {" se ejecutan en ", "¿Dónde se ejecutan {0}?"},
		{" reside en ", "¿Dónde reside {0}?"}, {" se llama ", "¿Cómo se llama {0}?"}, {" se denomina ", "¿Cómo se denomina {0}?"},
		{" se conoce como ", "¿Cómo se conoce {0}?"}, {" depende de ", "¿De qué depende {0}?"}, {" dependen de ", "¿De qué dependen {0}?"},
		{" equivale a ", "¿A qué equivale {0}?"}, {" devuelve ", "¿Qué devuelve {0}?"}, {" garantiza ", "¿Qué garantiza {0}?"},
		{" define ", "¿Qué define {0}?"}, {" gestiona ", "¿Qué gestiona {0}?"}, {" controla ", "¿Qué controla {0}?"},
		{" evita ", "¿Qué evita {0}?"}, {" describe ", "¿Qué describe {0}?"}, {" determina ", "¿Qué determina {0}?"}, {" mide ", "¿Qué mide {0}?"},
	},
	parts: []phraseForm{
		{" puede ser ", "¿Qué puede ser {0}?"}, {" pueden ser ", "¿Qué pueden ser {0}?"}, {" se divide en ", "¿En qué se divide {0}?"}, {" se dividen en ", "¿En qué se dividen {0}?"},
		{" se compone de ", "¿De qué se compone {0}?"}, {" se componen de ", "¿De qué se componen {0}?"}, {" consta de ", "¿De qué consta {0}?"},
	},
	denials: []phraseForm{
		{" no puede ", "¿Puede {0} {1}?"}, {" no pueden ", "¿Pueden {0} {1}?"}, {" no garantiza ", "¿Garantiza {0} {1}?"}, {" no garantizan ", "¿Garantizan {0} {1}?"},
		{" no permite ", "¿Permite {0} {1}?"}, {" no soporta ", "¿Soporta {0} {1}?"}, {" no requiere ", "¿Requiere {0} {1}?"}, {" no necesita ", "¿Necesita {0} {1}?"},
		{" no establece ", "¿Establece {0} {1}?"}, {" no mantiene ", "¿Mantiene {0} {1}?"}, {" no incluye ", "¿Incluye {0} {1}?"}, {" no guarda ", "¿Guarda {0} {1}?"},
	},
	copulas: []copulaOf{
		{" es ", "Es ", "¿Qué es {0}?", "¿Cuál es {0}?"}, {" son ", "Son ", "¿Qué son {0}?", "¿Cuáles son {0}?"},
		{" era ", "Era ", "¿Qué era {0}?", "¿Cuál era {0}?"}, {" eran ", "Eran ", "¿Qué eran {0}?", "¿Cuáles eran {0}?"},
	},
	articles: []string{"un ", "una ", "el ", "la ", "los ", "las ", "unos ", "unas ", "cualquier ", "aquel ", "conjunto ", "conjuntos "},
	conditions: [][3]string{
		{"Si ", "¿Qué pasa si {0}?", "¿Qué hay que hacer si {0}?"}, {"Cuando ", "¿Qué pasa cuando {0}?", "¿Qué hay que hacer cuando {0}?"},
	},
	advice:  []string{"hay que ", "se debe ", "se deben ", "debe ", "deben ", "debes ", "es necesario ", "conviene ", "usa ", "usar ", "utiliza ", "utilizar ", "se recomienda ", "es recomendable "},
	because: " porque ", why: "¿Por qué {0}?", no: "No",
	masculine: "los", feminine: "las", theseAre: "¿Cuáles son {0} {1}?", nameThem: "{0}: ¿cuáles son? ({1})",
}
