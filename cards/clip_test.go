package cards

import (
	"testing"

	"k8scards/notes"
)

func TestClip(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"short", "a bowl (of clay) with water", ""},
		{"a second predicate", "simple tool for wood, saves much time", "simple tool for wood"},
		{"a dash", "a bowl of clay — the oldest one", "a bowl of clay"},
		{"a semicolon", "a bowl of clay; it breaks", "a bowl of clay"},
		{"a list of names", "a bowl of clay, tin and wood", ""},
		{"a long relative clause", "a bowl that holds all the water of one day for a house of ten, which is what the law of the town wants", "a bowl that holds all the water of one day for a house of ten"},
		{"a bracket within", "a way to let the people of one house (the north one) go to see all the people of the house beside it", ""},
		{"a bracket at the end of a long one", "a way to let the people of one house go to see all the people of the house beside it (by day)", "a way to let the people of one house go to see all the people of the house beside it"},
		{"nothing left before", "a bowl — the oldest", ""},
	} {
		got, cut := clip(notes.Text{{Text: c.text}})
		want := c.want
		if want == "" {
			want = c.text
		}
		if plain(got) != want || cut != (c.want != "") {
			t.Errorf("%s: clip(%q) = %q, %t, want %q", c.name, c.text, plain(got), cut, want)
		}
	}
}
