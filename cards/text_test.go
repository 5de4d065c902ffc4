package cards

import "testing"

func TestHas(t *testing.T) {
	for _, c := range []struct {
		text, part string
		want       bool
	}{
		{"the red mast", "red", true},
		{"the Red mast", "rED", true},
		{"the red mast", "red mast", true},
		{"the hatred", "red", false},
		{"the redness", "red", false},
		{"the redness of red", "red", true},
		{"(red)", "red", true},
		{"red-hot", "red", true},
		{"`-a`", "-a", true},
		{"x1931", "1931", false},
		{"红色的船", "红色", true},
		{"the red mast", "", false},
		{"", "red", false},
	} {
		if got := has(c.text, c.part); got != c.want {
			t.Errorf("%q has %q is %v", c.text, c.part, got)
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		" The  `Red`\tMast. ": "the `red` mast",
		"**Mast**":            "mast",
		"(mast!)":             "mast",
		"...":                 "",
		"a\nb":                "a b",
	} {
		if got := fold(in); got != want {
			t.Errorf("%q folds to %q, want %q", in, got, want)
		}
	}
}

func TestWordCount(t *testing.T) {
	for in, want := range map[string]int{"": 0, "one": 1, " two  words ": 2, "a - b": 2, "1931.": 1, "四个汉字": 2, "三个字": 2, "Küste 海岸": 2} {
		if got := wordCount(in); got != want {
			t.Errorf("%q has %d words, want %d", in, got, want)
		}
	}
}

func TestTidy(t *testing.T) {
	for in, want := range map[string]string{
		"- [ ] paint the mast": "paint the mast",
		"- [x] paint the mast": "paint the mast",
		"- @@ mast @@":         "mast",
		"- ⭐ mast":             "mast",
		"- mast 🚢":             "mast",
		"- ❓ mast":             "❓ mast",
		"- mast":               "mast",
		"- `mast` @@":          "mast",
	} {
		if got := makeDeck(t, in).Verdicts[0].Text; got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		in   string
		n    int
		want string
	}{{"mast", 4, "mast"}, {"masts", 4, "mast…"}, {"one\ntwo", 5, "one"}, {"aé", 2, "a…"}} {
		if got := cut(c.in, c.n); got != c.want {
			t.Errorf("%q is cut to %q, want %q", c.in, got, c.want)
		}
	}
}
