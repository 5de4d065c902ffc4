package choice

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"k8scards/cards"
	"k8scards/cards/kubectl"
	"k8scards/cards/typed"
	"k8scards/notes"
)

// builtin are the cards of the built-in deck.
func builtin(t testing.TB) (deck []cards.Card) {
	t.Helper()
	files, problems, err := notes.Builtin().Files()
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	for _, f := range files {
		data, err := f.Read()
		if err != nil {
			t.Fatal(err)
		}
		doc, err := notes.Parse(f.Name, data)
		if err != nil {
			t.Fatal(err)
		}
		deck = append(deck, cards.Make(doc).Cards...)
	}
	return deck
}

// What holds for every question, tried with every other card of the built-in deck.
func TestEveryQuestion(t *testing.T) {
	t.Parallel()
	deck := builtin(t)
	m := New(deck)
	trees, err := kubectl.LoadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(deck); i += 2 {
		c := deck[i]
		answers, right := m.Of(c, 4, rand.New(rand.NewPCG(uint64(i), 0)))
		if len(answers) != 4 || answers[right] != c.Answer {
			t.Errorf("%s: of %q number %d should be %q", c.Question, answers, right, c.Answer)
			continue
		}
		if len(slices.Compact(slices.Sorted(slices.Values(answers)))) != 4 {
			t.Errorf("%s: one answer twice in %q", c.Question, answers)
		}
		for _, wrong := range slices.Delete(answers, right, right+1) {
			if typed.Check(c, cards.Plain(wrong)).Right {
				t.Errorf("%s: %q is right too", c.Question, wrong)
			}
			if _, err := trees.Read(strings.Trim(wrong, "`")); c.Kind == cards.Command && err != nil {
				t.Errorf("%s: %q is no command: %v", c.Question, wrong, err)
			}
		}
	}
}

// Questions that differ in many words are others, even if the one has all the words of
// the other.
func TestLongerQuestionIsAnother(t *testing.T) {
	a, b := content("Which command lists Pods?"), content("Which command lists Pods with their nodes and addresses, newest first?")
	if sameQuestion(a, b) || !sameQuestion(a, content("Which command lists the Pods here, with nodes?")) {
		t.Error("a longer question")
	}
}

// A seed gives the same question again, also in another run of the program.
func TestSeed(t *testing.T) {
	t.Parallel()
	deck := builtin(t)
	m, other := New(deck), New(deck)
	for i := 0; i < len(deck); i += 25 {
		one, right := m.Of(deck[i], 4, rand.New(rand.NewPCG(7, 0)))
		two, place := other.Of(deck[i], 4, rand.New(rand.NewPCG(7, 0)))
		if !slices.Equal(one, two) || right != place {
			t.Errorf("%s: %q and %q", deck[i].Question, one, two)
		}
	}
}

// An answer of the same form can nearly always be found, and two of three wrong
// commands are variations.
func TestPlausible(t *testing.T) {
	t.Parallel()
	deck := builtin(t)
	m := New(deck)
	all, alike := 0, 0
	for i := 0; i < len(deck); i += 4 {
		c := deck[i]
		e := newEntry(c)
		for _, wrong := range m.wrong(e, 3, rand.New(rand.NewPCG(uint64(i), 0))) {
			all++
			w := newEntry(cards.Card{Kind: c.Kind, Question: c.Question, Answer: wrong, Items: c.Items})
			if w.form == e.form || differentForm(e.form, w.form) <= nearForm {
				alike++
			}
		}
	}
	if share := float64(alike) / float64(all); share < 0.99 {
		t.Errorf("%.3f of %d wrong answers are of the form of the right one", share, all)
	}
}

// card is one of its own bullet.
func card(kind cards.Kind, section, question, answer string) cards.Card {
	return cards.Card{Kind: kind, Section: []string{section}, Question: question, Answer: answer, Siblings: question + answer}
}

func listOf(kind cards.Kind, question string, items ...string) cards.Card {
	c := card(kind, "Sea", question, "- "+strings.Join(items, "\n- "))
	c.Items = items
	return c
}

func TestRightToo(t *testing.T) {
	basic := func(question, answer string) cards.Card { return card(cards.Basic, "Sea", question, answer) }
	line := func(question, answer string) cards.Card { return card(cards.Command, "Sea", question, answer) }
	pods := line("Which command lists the Pods of all namespaces?", "`kubectl get pods -A`")
	for _, tt := range []struct {
		name string
		c, o cards.Card
		want bool
	}{
		{"another fact", basic("When did the station open?", "1931"), basic("When did the mill open?", "1780"), false},
		{"the same answer, as code", basic("When did the station open?", "1931"), basic("Which port has it?", "`1931`"), true},
		{"the same answer, misspelt", basic("What is put on the keel?", "the ballast"), basic("What holds a ship upright?", "balast"), true},
		{"the same question", basic("What is a sea valve?", "a lid"), basic("What is the sea valve?", "a part that closes a pipe"), true},
		{"nearly the same question", basic("Which port does the server listen on?", "1"), basic("Which port does the server listen on by default?", "2"), true},
		{"the same question about another thing", basic("Which port does the server use?", "1"), basic("Which port does the scheduler use?", "2"), false},
		{"an answer that says more", basic("What carries a sail?", "the mast"), basic("What breaks first?", "the mast of wood"), true},
		{"an answer that says less", basic("What carries a sail?", "the mast of wood"), basic("What breaks first?", "the mast"), true},
		{"an answer that is true of many", basic("What is canal?", "flannel and calico"), basic("What is flannel?", "an add-on"), true},
		{"an answer of one thing", basic("What is canal?", "flannel and calico"), basic("What is flannel?", "an add-on for overlays"), false},
		{"an answer that is in the question", basic("What is older than 1931?", "1780"), basic("When did it open?", "1931"), true},
		{"names of one resource", basic("Which kind is short-lived?", "`po`"), basic("Which kind runs?", "Pod"), true},
		{"names of two resources", basic("Which kind is short-lived?", "`po`"), basic("Which kind runs?", "Deployment"), false},
		{"names of one flag", basic("Which flag is short?", "`-n`"), basic("Which is long?", "`--namespace`"), true},
		{"names of two flags", basic("Which flag is short?", "`-n`"), basic("Which is long?", "`--selector`"), false},
		{"a path that leads further", basic("Where is x?", "`spec.selector`"), basic("Where is y?", "`spec.selector.matchLabels`"), true},
		{"a path beside it", basic("Where is x?", "`spec.selector`"), basic("Where is y?", "`spec.selectors`"), false},
		{"one command in other words", pods, line("Which shows what runs?", "`k get po --all-namespaces`"), true},
		{"a command that does more", pods, line("Which shows what runs where?", "`kubectl get pods -A -o wide`"), true},
		{"a command that does less", pods, line("Which shows what runs here?", "`kubectl get pods`"), false},
		{"another program", pods, line("Which lists containers?", "`crictl ps`"), false},
		{"lists that overlap", listOf(cards.List, "Which sails?", "jib", "main sail"), listOf(cards.List, "What tears?", "rope", "the jib"), true},
		{"lists that do not", listOf(cards.List, "Which sails?", "jib", "main sail"), listOf(cards.List, "What tears?", "rope", "net"), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m := New([]cards.Card{tt.c, tt.o})
			if got := m.rightToo(newEntry(tt.c), newEntry(tt.o)); got != tt.want {
				t.Errorf("is %q right for %q: %v", tt.o.Answer, tt.c.Question, got)
			}
		})
	}
}

func TestSiblingsAreNotAsked(t *testing.T) {
	a, b := card(cards.Basic, "Sea", "When did it open?", "1931"), card(cards.Basic, "Sea", "How high is the mast?", "21")
	b.Siblings = a.Siblings
	if answers, _ := New([]cards.Card{a, b}).Of(a, 4, rand.New(rand.NewPCG(1, 2))); len(answers) != 1 {
		t.Errorf("an answer of the same bullet: %q", answers)
	}
}

// The likeliest are of the same form, asked for in the same words, near in the notes.
func TestNear(t *testing.T) {
	deck := []cards.Card{
		card(cards.Basic, "Sea", "When did the station open?", "1931"),
		card(cards.Basic, "Land", "Why did the mill close?", "It had no wind left."),
		card(cards.Basic, "Land", "Who built the mill?", "Jan"),
		card(cards.Basic, "Land", "How many sails has the mill?", "4"),
		card(cards.Basic, "Land", "When did the mill open?", "1780"),
		card(cards.Basic, "Sea", "When did the harbour open?", "1820"),
	}
	m := New(deck)
	var got []string
	for _, o := range m.near(newEntry(deck[0])) {
		got = append(got, o.text)
	}
	if want := []string{"1820", "1780", "4", "It had no wind left.", "Jan"}; !slices.Equal(got, want) {
		t.Errorf("the likeliest are %q, want %q", got, want)
	}
}

// Where the answer is yes or no there are two; where it begins so, these words are
// balanced.
func TestYesAndNo(t *testing.T) {
	deck := []cards.Card{
		card(cards.Basic, "Sea", "Is a brig a ship?", "Yes."),
		card(cards.Basic, "Sea", "Can a ship be turned?", "No, only righted."),
	}
	for _, word := range []string{"kelp", "sand", "rope", "tar"} {
		deck = append(deck, card(cards.Basic, "Sea", "Is "+word+" of use?", "Yes, as "+word+"."), card(cards.Basic, "Sea", "Does "+word+" sink?", "No, "+word+" floats."))
	}
	m := New(deck)
	if answers, right := m.Of(deck[0], 4, rand.New(rand.NewPCG(1, 2))); len(answers) != 2 || answers[1-right] != "No." {
		t.Errorf("%q", answers)
	}
	for seed := range uint64(20) {
		answers, _ := m.Of(deck[1], 4, rand.New(rand.NewPCG(seed, 2)))
		no := 0
		for _, a := range answers {
			if strings.HasPrefix(a, "No") {
				no++
			}
		}
		if no != 2 {
			t.Errorf("%d of 4 begin with no: %q", no, answers)
		}
	}
}

func TestSequences(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		items := rapid.SliceOfNDistinct(rapid.StringMatching(`[a-z]{3}`), 2, 6, rapid.ID[string]).Draw(rt, "items")
		n := rapid.IntRange(0, 4).Draw(rt, "n")
		got := reordered(items, n, rand.New(rand.NewPCG(rapid.Uint64().Draw(rt, "seed"), 0)))
		want := 3
		if len(items) == 2 {
			want = 1
		}
		if len(got) != min(n, want) || slices.Contains(got, numbered(items)) {
			rt.Errorf("%q of %q", got, items)
		}
		if slices.Sort(got); len(slices.Compact(slices.Clone(got))) != len(got) {
			rt.Errorf("one order twice: %q", got)
		}
	})
}

// A deck with few cards gives few answers, and never panics.
func TestSmallDecks(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.StringMatching("[`a-zA-Z0-9 .,-]{0,12}")
		draw := rapid.Custom(func(rt *rapid.T) cards.Card {
			kind := rapid.SampledFrom([]cards.Kind{cards.Basic, cards.Cloze, cards.Command}).Draw(rt, "kind")
			return card(kind, "Sea", text.Draw(rt, "question"), text.Draw(rt, "answer"))
		})
		deck := rapid.SliceOfN(draw, 1, 6).Draw(rt, "deck")
		n := rapid.IntRange(0, 6).Draw(rt, "n")
		answers, right := New(deck).Of(deck[0], n, rand.New(rand.NewPCG(1, 2)))
		if len(answers) > max(n, 1) || answers[right] != deck[0].Answer {
			rt.Errorf("%q, right is number %d", answers, right)
		}
	})
}
