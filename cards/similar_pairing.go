package cards

import "strings"

// A pairing lays two texts beside each other: for each atom the place of its
// counterpart, or -1.
type pairing struct {
	a, b     []atom
	ofA, ofB []int
	words    vocabulary
	backing  int // see compareBacked
}

// pair finds counterparts, the surest first: the common beginning and end, then
// equal words, then forms of one word and words of one meaning, then slips.
func (p *pairing) pair() {
	p.ofA, p.ofB = unpaired(len(p.a)), unpaired(len(p.b))
	from := 0
	for from < min(len(p.a), len(p.b)) && equalAtoms(p.a[from], p.b[from]) {
		p.link(from, from)
		from++
	}
	i, j := len(p.a)-1, len(p.b)-1
	for i >= from && j >= from && equalAtoms(p.a[i], p.b[j]) {
		p.link(i, j)
		i, j = i-1, j-1
	}
	p.each(from, i, j, equalAtoms)
	p.each(from, i, j, sameWord)
	p.joined()
	p.quoted()
	common := p.common() + p.backing
	p.each(from, i, j, func(x, y atom) bool { return p.mistyped(x, y, common) })
}

func unpaired(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = -1
	}
	return out
}

func (p *pairing) link(i, j int) { p.ofA[i], p.ofB[j] = j, i }

// each links the free atoms up to i and j that are the same, in order.
func (p *pairing) each(from, i, j int, same func(x, y atom) bool) {
	for x := from; x <= i; x++ {
		for y := from; y <= j && p.ofA[x] < 0; y++ {
			if p.ofB[y] < 0 && same(p.a[x], p.b[y]) {
				p.link(x, y)
			}
		}
	}
}

// equalAtoms says whether two atoms are written alike. A word set as code is
// the same word.
func equalAtoms(x, y atom) bool {
	return x.text == y.text || x.class != y.class && (x.class == prose || y.class == prose) && strings.EqualFold(x.text, y.text)
}

// sameWord says whether two words are forms of one, or mean the same.
func sameWord(x, y atom) bool {
	if x.class != prose || y.class != prose {
		return false
	}
	return wordStem(present(x.text)) == wordStem(present(y.text)) || synonym(x.text) == synonym(y.text)
}

// mistyped says whether one of two words is a slip for the other. A slip may
// look like a word of its own ("form" for "from"), not like a value.
func (p *pairing) mistyped(x, y atom, common int) bool {
	if !x.isWord() || !y.isWord() {
		return false
	}
	return p.words.slip(x.text, y.text, common) || p.words.slipInForm(x.text, y.text, common)
}

// joined links a word to the two that it is written as in the other text, as
// "namespace" and "name space".
func (p *pairing) joined() {
	for i := 0; i+1 < len(p.a); i++ {
		p.join(i, true)
	}
	for j := 0; j+1 < len(p.b); j++ {
		p.join(j, false)
	}
}

func (p *pairing) join(i int, inA bool) {
	two, one, ofTwo, ofOne := p.a, p.b, p.ofA, p.ofB
	if !inA {
		two, one, ofTwo, ofOne = p.b, p.a, p.ofB, p.ofA
	}
	if ofTwo[i] >= 0 || ofTwo[i+1] >= 0 || !two[i].isWord() || !two[i+1].isWord() {
		return
	}
	for j := range one {
		if ofOne[j] < 0 && one[j].text == two[i].text+two[i+1].text {
			ofTwo[i], ofTwo[i+1], ofOne[j] = j, j, i
			return
		}
	}
}

// quoted links words to the code that they are set as in the other text.
func (p *pairing) quoted() {
	for i, x := range p.a {
		if p.ofA[i] < 0 && x.class == value && strings.Contains(x.text, " ") {
			quote(x, i, p.ofA, p.b, p.ofB)
		}
	}
	for j, y := range p.b {
		if p.ofB[j] < 0 && y.class == value && strings.Contains(y.text, " ") {
			quote(y, j, p.ofB, p.a, p.ofA)
		}
	}
}

// quote links code, which is atom i of its text, to the same words in a row.
func quote(code atom, i int, of []int, words []atom, ofWords []int) {
	fields := strings.Fields(code.text)
	for from := 0; from+len(fields) <= len(words); from++ {
		same := true
		for k, field := range fields {
			w := words[from+k]
			same = same && ofWords[from+k] < 0 && w.isWord() && strings.EqualFold(w.text, field)
		}
		if !same {
			continue
		}
		for k := range fields {
			ofWords[from+k] = i
		}
		of[i] = from
		return
	}
}

// common counts the linked atoms that carry meaning.
func (p *pairing) common() int {
	n := 0
	for i, at := range p.ofA {
		if at >= 0 && p.a[i].weighs() {
			n++
		}
	}
	return n
}

// left gives the atoms without counterpart.
func (p *pairing) left(as []atom, of []int) []atom {
	var out []atom
	for i, a := range as {
		if of[i] < 0 {
			out = append(out, a)
		}
	}
	return out
}

// inOrder says whether the common words stand in the same order but for one
// block of them that moved. Exchanging what stands around a word ("the A of a
// B", "A before B") moves more than one.
func (p *pairing) inOrder() bool {
	otherForm := beginsAsQuestion(p.a) != beginsAsQuestion(p.b)
	var places []int
	for i, at := range p.ofA {
		if at < 0 || isArticle(p.a[i].text) || !p.once(i) || otherForm && isAuxiliary(p.a[i].text) {
			continue
		}
		if n := len(places); n == 0 || places[n-1] != at { // two words may be joined in one
			places = append(places, at)
		}
	}
	return oneBlockMoved(ranks(places))
}

// once says whether atom i of a is the only one of its text, or at least one
// with a meaning: where filler stands says little if it stands everywhere.
func (p *pairing) once(i int) bool {
	if p.a[i].weighs() {
		return true
	}
	for j, o := range p.a {
		if j != i && o.text == p.a[i].text {
			return false
		}
	}
	return true
}

// beginsAsQuestion says whether a text begins as a question does. Where a statement has its
// verb, "the default is", a question has it elsewhere.
func beginsAsQuestion(text []atom) bool {
	if len(text) == 0 {
		return false
	}
	switch text[0].text {
	case "what", "which", "who", "how", "where", "when", "why":
		return true
	}
	return false
}

func isAuxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "does", "do", "did":
		return true
	}
	return false
}

func isArticle(w string) bool { return w == "a" || w == "an" || w == "the" }

// ranks replaces places by their order, counted from 0.
func ranks(places []int) []int {
	out := make([]int, len(places))
	for i, p := range places {
		for _, q := range places {
			if q < p {
				out[i]++
			}
		}
	}
	return out
}

// oneBlockMoved says whether a permutation is the identity with two adjacent
// blocks exchanged.
func oneBlockMoved(perm []int) bool {
	from, to := 0, len(perm)
	for from < to && perm[from] == from {
		from++
	}
	for to > from && perm[to-1] == to-1 {
		to--
	}
	n := to - from
	for i := from; i < to; i++ {
		next := from + (i-from+1)%n
		if perm[next]-from != (perm[i]-from+1)%n {
			return false
		}
	}
	return true
}
