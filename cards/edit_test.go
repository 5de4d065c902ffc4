package cards

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A tally counts what became of the cards of edited notes.
type tally struct {
	should   int // the fact is still asked for
	followed int // of these, linked to its card
	touched  int // of should, those whose text or section changed
	lost     int // of touched, those not linked to their card
	wrong    int // linked to the card of another fact
	unclear  int
}

func (t *tally) add(o tally) {
	t.should += o.should
	t.followed += o.followed
	t.touched += o.touched
	t.lost += o.lost
	t.wrong += o.wrong
	t.unclear += o.unclear
}

// all is how many of all cards were followed, changed how many of those alone
// that changed.
func (t tally) all() rate     { return rate{t.followed, t.should} }
func (t tally) changed() rate { return rate{t.touched - t.lost, t.touched} }

// A rate is a share of a sample.
type rate struct{ hits, of int }

func (r rate) String() string {
	if r.of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.2f%%", 100*float64(r.hits)/float64(r.of))
}

// clump is how many cards are lost together: a fact has two cards, and each is
// matched there and back.
const clump = 4

// below says whether the sample proves that the true rate is below least. The
// edits are drawn by chance, so now and then a rate well above least is measured
// below it. What is asked is therefore how likely at least so many losses are if
// the rate is exactly least, by the binomial distribution: below is false but
// once in 10,000 runs.
func (r rate) below(least float64) bool {
	n, lost := float64(r.of/clump), (r.of-r.hits)/clump
	if float64(r.hits) >= least*float64(r.of) {
		return false
	}
	fewer := 0.0 // chance of fewer losses
	for i := range lost {
		k := float64(i)
		fewer += math.Exp(logChoose(n, k) + k*math.Log(1-least) + (n-k)*math.Log(least))
	}
	return 1-fewer < 1e-4
}

// logChoose is the logarithm of n over k.
func logChoose(n, k float64) float64 {
	a, _ := math.Lgamma(n + 1)
	b, _ := math.Lgamma(k + 1)
	c, _ := math.Lgamma(n - k + 1)
	return a - b - c
}

func TestRateBelow(t *testing.T) {
	for _, c := range []struct {
		hits, of int
		want     bool
	}{
		{0, 0, false},
		{0, 3, false},
		{92, 100, false},
		{80, 100, true},
		{980, 1000, false},
		{950, 1000, true},
		{98_000, 100_000, true},
		{98_900, 100_000, false},
		{99_000, 100_000, false},
	} {
		if got := (rate{c.hits, c.of}).below(0.99); got != c.want {
			t.Errorf("%d of %d: below is %v, want %v", c.hits, c.of, got, c.want)
		}
	}
}

// sampleSize is how many changed cards each kind of edit is measured on, at
// least, or as many as maxBooks give. The environment may ask for more.
func sampleSize(t *testing.T) int {
	return int(fromEnvironment(t, "K8SCARDS_EDIT_CARDS", 60))
}

// editSeeds are a fixed seed and a random one, or the one in the environment to
// see a failure again.
func editSeeds(t *testing.T) []uint64 {
	if seed := fromEnvironment(t, "K8SCARDS_EDIT_SEED", 0); seed > 0 {
		return []uint64{seed}
	}
	return []uint64{1, uint64(time.Now().UnixNano())}
}

func fromEnvironment(t *testing.T, name string, otherwise uint64) uint64 {
	given := os.Getenv(name)
	if given == "" {
		return otherwise
	}
	n, err := strconv.ParseUint(given, 10, 64)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n
}

// TestHistoryFollowsEdits edits notes as people do, in both directions: an
// edit undone is an edit too. What the notes say after it is known, and so is
// which card is which.
func TestHistoryFollowsEdits(t *testing.T) {
	size := sampleSize(t)
	for _, seed := range editSeeds(t) {
		t.Run(fmt.Sprintf("seed=%d", seed), func(t *testing.T) {
			m := measurement{T: t, r: rand.New(rand.NewPCG(seed, 0)), size: size, kinds: map[string]tally{}}
			m.heading(fmt.Sprintf("seed %d", seed))
			reworded := m.measureAll("reworded", rewording())
			arranged := m.measureAll("arranged", arranging())
			changed := m.measureAll("other facts", changing())
			both := m.measure("all kinds at once", slices.Concat(rewording(), arranging(), changing()))
			kept := reworded
			kept.add(arranged)
			m.row("= all that keep the facts", kept)
			t.Log(m.table.String())

			if n := kept.wrong + changed.wrong + both.wrong; n > 0 {
				t.Errorf("%d cards were linked to another fact", n)
			}
			for name, r := range map[string]rate{
				"by a typo": m.kinds["typo"].changed(), "reworded": reworded.changed(), "arranged": arranged.changed(), "in other respects": changed.all(), "in many ways": both.all(),
			} {
				if r.below(0.99) {
					t.Errorf("of the cards that were changed %s only %v were followed", name, r)
				}
			}
		})
	}
}

// A measurement tries kinds of edits on notes drawn by chance.
type measurement struct {
	*testing.T
	r     *rand.Rand
	size  int // see sampleSize
	table strings.Builder
	shown int // pairs told
	kinds map[string]tally
}

// measureAll measures the edits one kind at a time and then all mixed.
func (m *measurement) measureAll(name string, edits []noteEdit) (total tally) {
	m.heading(name)
	for _, e := range edits {
		t := m.measure(e.name, []noteEdit{e})
		total.add(t)
	}
	t := m.measure("these mixed", edits)
	total.add(t)
	m.row("= "+name, total)
	return total
}

func (m *measurement) heading(name string) {
	fmt.Fprintf(&m.table, "%-25s %8s %8s %8s %8s %6s %8s\n", name, "cards", "followed", "changed", "followed", "wrong", "unclear")
}

func (m *measurement) row(name string, t tally) {
	fmt.Fprintf(&m.table, "%-25s %8d %8v %8d %8v %6d %8d\n", name, t.should, t.all(), t.touched, t.changed(), t.wrong, t.unclear)
}

// measure edits some books in some places and matches there and back, until
// enough cards have changed. Some edits change few or none.
func (m *measurement) measure(name string, edits []noteEdit) (total tally) {
	m.shown = 0
	enough := func() bool {
		return total.touched >= m.size || total.should >= 20*m.size || total.touched == 0 && total.should >= 5*m.size
	}
	for !enough() {
		facts := 30 + m.r.IntN(170)
		before := newBook(m.r, facts)
		after := before.clone()
		for range 1 + m.r.IntN(facts/5) {
			edits[m.r.IntN(len(edits))].apply(m.r, after)
		}
		old, oldNames := before.cards(m)
		now, newNames := after.cards(m)
		total.add(m.agreement(old, now, oldNames, newNames))
		total.add(m.agreement(now, old, newNames, oldNames))
	}
	m.row(name, total)
	m.kinds[name] = total
	return total
}

// isOneCard says whether two cards are equal word for word, but for the articles
// that the notes around them give to the names in a question.
func isOneCard(a, b Card) bool { return withoutArticles(a) == withoutArticles(b) }

func withoutArticles(c Card) content {
	c.Question = strings.Join(slices.DeleteFunc(strings.Fields(c.Question), isDeterminer), " ")
	return canonically(c, "")
}

// agreement counts how far a matching agrees with the names of the cards. One
// card is one, whatever its names.
func (m *measurement) agreement(old, now []Card, oldNames, newNames []string) tally {
	matching := Match(old, now)
	out := tally{unclear: len(matching.Unclear)}
	linked := map[int]int{}
	for _, l := range matching.Links {
		linked[l.Old] = l.New
		if oldNames[l.Old] != newNames[l.New] && !isOneCard(old[l.Old], now[l.New]) {
			out.wrong++
			m.show("wrong", old[l.Old], now[l.New])
		}
	}
	for o, n := range counterparts(oldNames, newNames) {
		out.should++
		at, found := linked[o]
		if found = found && at == n; found {
			out.followed++
		}
		if canonically(old[o], joinSection(old[o].Section)) == canonically(now[n], joinSection(now[n].Section)) {
			continue
		}
		out.touched++
		if !found {
			out.lost++
			m.show("lost", old[o], now[n])
		}
	}
	return out
}

// counterparts gives for old cards the new ones of the same name. Where several
// have one name they go by their order, and if there are not as many of them
// on both sides nobody knows.
func counterparts(oldNames, newNames []string) map[int]int {
	olds, news := byName(oldNames), byName(newNames)
	out := map[int]int{}
	for name, list := range olds {
		if len(list) != len(news[name]) || strings.HasSuffix(name, noName) {
			continue
		}
		for i, o := range list {
			out[o] = news[name][i]
		}
	}
	return out
}

func byName(names []string) map[string][]int {
	out := map[string][]int{}
	for i, name := range names {
		out[name] = append(out[name], i)
	}
	return out
}

// maxShown bounds how many pairs of one kind of edit are told.
const maxShown = 6

// show prints a pair that was not matched right.
func (m *measurement) show(what string, o, n Card) {
	if m.shown++; m.shown > maxShown {
		return
	}
	m.Logf("%s\n  %v %s | %s\n  %v %s | %s", what, o.Section, o.Question, o.Answer, n.Section, n.Question, n.Answer)
}
