package cards

import "testing"

func TestStandsFor(t *testing.T) {
	for _, c := range []struct {
		short, long string
		want        bool
	}{
		{"CPU", "central processing unit", true},
		{"CPUs", "Central Processing Unit", true},
		{"HTML", "HyperText Markup Language", true},
		{"FIFO", "first-in first-out", true},
		{"DoS", "Denial of Service", false}, // not all capitals
		{"IoT", "Internet of Things", false},
		{"RFC", "Request for Comments", true},
		{"CPU", "central unit", false},
		{"CPU", "central processing unit of it all now", false},
		{"A", "apple", false},
		{"", "", false},
	} {
		if got := standsFor(c.short, c.long); got != c.want {
			t.Errorf("standsFor(%q, %q) = %t", c.short, c.long, got)
		}
	}
}

func TestLooselyStandsFor(t *testing.T) {
	for _, c := range []struct {
		short, long string
		want        bool
	}{
		{"XML", "Xtended Markup of Things", true},
		{"XML", "Language of Markup", false},
		{"XML", "Xtended markup tongue", false},
		{"XML", "X", false},
		{"xml", "Xtended Markup", false},
	} {
		if got := looselyStandsFor(c.short, c.long); got != c.want {
			t.Errorf("looselyStandsFor(%q, %q) = %t", c.short, c.long, got)
		}
	}
}

func TestExpansionIn(t *testing.T) {
	for meaning, want := range map[string]string{
		"Extra Cold Room, a store for ice":     "Extra Cold Room",
		"Extra Cold Room: a store for ice":     "Extra Cold Room",
		"Extra Cold Room for ice":              "Extra Cold Room",
		"a store for ice, an extra cold room":  "",
		"a room for ice. Extra cold rooms too": "",
	} {
		if got := expansionIn("ECR", meaning); got != want {
			t.Errorf("the short form of %q is spelled out as %q, want %q", meaning, got, want)
		}
	}
}
