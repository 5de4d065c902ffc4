package cards

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// harbour are the sections of a note.
func harbour() [][]string {
	return [][]string{
		{"Ships"},
		{"Ships", "Sailing ships"},
		{"Ships", "Sailing ships", "Rigging"},
		{"Ships", "Engines"},
		{"Cranes", "Engines", "Fuel"},
		{"Cranes", "Fuel"},
		{"Charts / Maps"},
		{"Charts / Maps", "Scale"},
		{"Lights", "UI / Dashboard"},
		{"Lights", "Night", "Lights"},
		{"Dock", "Rope"},
		{"Dock", "Gate", "Rope"},
		{"Küste 海岸"},
		{"Hull", "Landscape"},
		{"Pier", "Crane", "Pier", "Hook"},
	}
}

func TestFindSection(t *testing.T) {
	for _, c := range []struct{ query, want string }{
		{"Ships", "Ships"},
		{"ships", "Ships"},
		{"  SHIPS ", "Ships"},
		{"sailing  ships", "Ships › Sailing ships"},
		{"sail", "Ships › Sailing ships"},
		{"rig", "Ships › Sailing ships › Rigging"},
		{"gging", "Ships › Sailing ships › Rigging"},
		{"ships/rigging", "Ships › Sailing ships › Rigging"},
		{"Ships/Engines", "Ships › Engines"},
		{"ships / eng", "Ships › Engines"},
		{"Ships › Engines", "Ships › Engines"},
		{"cranes/engines", "Cranes › Engines"},
		{"Cranes", "Cranes"},
		{"engines/fuel", "Cranes › Engines › Fuel"},
		{"Cranes/Fuel", "Cranes › Fuel"},
		{"UI / Dashboard", "Lights › UI / Dashboard"},
		{"ui/dashboard", "Lights › UI / Dashboard"},
		{"dashboard", "Lights › UI / Dashboard"},
		{"ui", "Lights › UI / Dashboard"},
		{"lights/ui / dashboard", "Lights › UI / Dashboard"},
		{"Charts / Maps", "Charts / Maps"},
		{"charts/maps/scale", "Charts / Maps › Scale"},
		{"maps/scale", "Charts / Maps › Scale"},
		{"Lights", "Lights"},
		{"light", "Lights"},
		{"sca", "Charts / Maps › Scale"},
		{"crane/pier/hook", "Pier › Crane › Pier › Hook"},
		{"lights/lights", "Lights › Night › Lights"},
		{"lights/night/lights", "Lights › Night › Lights"},
		{"dock/rope", "Dock › Rope"},
		{"gate/rope", "Dock › Gate › Rope"},
		{"KÜSTE", "Küste 海岸"},
		{"海岸", "Küste 海岸"},
	} {
		got, err := FindSection(harbour(), c.query)
		if err != nil || SectionName(got) != c.want {
			t.Errorf("%q finds %q (%v), want %q", c.query, SectionName(got), err, c.want)
		}
	}
}

func TestFindSectionFails(t *testing.T) {
	for _, c := range []struct {
		query string
		want  error
		names []string // what the message lists
		not   []string
	}{
		{"engines", ErrAmbiguousSection, []string{"Ships › Engines", "Cranes › Engines"}, []string{"Fuel"}},
		{"fuel", ErrAmbiguousSection, []string{"Cranes › Engines › Fuel", "Cranes › Fuel"}, []string{"Ships"}},
		{"rope", ErrAmbiguousSection, []string{"Dock › Rope", "Dock › Gate › Rope"}, nil},
		{"enginse", ErrUnknownSection, []string{"did you mean", "Ships › Engines", "Cranes › Engines"}, []string{"Fuel"}},
		{"sailng", ErrUnknownSection, []string{"Ships › Sailing ships"}, nil},
		{"ships/dashbord", ErrUnknownSection, []string{"UI / Dashboard"}, nil},
		{"zzzzzzzz", ErrUnknownSection, []string{"k8scards sections"}, []string{"Ships"}},
		{"rigging/ships", ErrUnknownSection, nil, nil},
		{"cranes/rope", ErrUnknownSection, nil, nil},
		{"", ErrUnknownSection, nil, nil},
		{" / ", ErrUnknownSection, nil, nil},
	} {
		got, err := FindSection(harbour(), c.query)
		if !errors.Is(err, c.want) {
			t.Errorf("%q finds %q and fails with %v, want %v", c.query, SectionName(got), err, c.want)
			continue
		}
		for _, name := range c.names {
			if !strings.Contains(err.Error(), name) {
				t.Errorf("%q: %v\nshould name %q", c.query, err, name)
			}
		}
		for _, name := range c.not {
			if strings.Contains(err.Error(), name) {
				t.Errorf("%q: %v\nshould not name %q", c.query, err, name)
			}
		}
	}
}

func TestFindSectionListsNotTooMany(t *testing.T) {
	var paths [][]string
	for _, r := range "abcdefghijklmnopqrstuvwxy" {
		paths = append(paths, []string{string(r), "Engines"})
	}
	_, err := FindSection(paths, "engines")
	if got := strings.Count(err.Error(), "Engines"); got != 20 || !strings.HasSuffix(err.Error(), "… and 5 more") {
		t.Errorf("the message lists %d: %v", got, err)
	}
	_, err = FindSection(paths, "enginse")
	if got := strings.Count(err.Error(), "Engines"); got != maxNear {
		t.Errorf("the message suggests %d: %v", got, err)
	}
}

// What SectionQuery and SectionName write is found.
func TestSectionQueryIsFound(t *testing.T) {
	heading := rapid.StringMatching(`[A-Ca-c]( [A-C])?`)
	rapid.Check(t, func(rt *rapid.T) {
		paths := rapid.SliceOfN(rapid.SliceOfN(heading, 1, 4), 1, 6).Draw(rt, "paths")
		for _, p := range withParents(paths) {
			for _, query := range []string{SectionQuery(p), SectionName(p)} {
				got, err := FindSection(paths, query)
				if errors.Is(err, ErrAmbiguousSection) && twins(paths, p) {
					continue
				}
				if err != nil || !slices.Equal(got, p) {
					rt.Errorf("%q finds %q: %v", query, got, err)
				}
			}
		}
	})
}

// twins says whether a path differs from p in case only.
func twins(paths [][]string, p []string) bool {
	return slices.ContainsFunc(withParents(paths), func(q []string) bool {
		return !slices.Equal(p, q) && strings.EqualFold(SectionQuery(p), SectionQuery(q))
	})
}

func FuzzFindSection(f *testing.F) {
	f.Add("Ships\nShips/Engines\nCranes/Engines", "engines")
	f.Add("UI|/ Dashboard\nUI", "ui / dashboard")
	f.Add("/\n›\n", "/")
	f.Add("a/a/a/a", "a/a/a")
	f.Fuzz(func(t *testing.T, sections, query string) {
		var paths [][]string
		for line := range strings.Lines(sections) {
			paths = append(paths, strings.Split(strings.TrimSuffix(line, "\n"), "|"))
		}
		got, err := FindSection(paths, query)
		switch known := slices.ContainsFunc(withParents(paths), func(p []string) bool { return slices.Equal(p, got) }); {
		case err == nil && !known:
			t.Errorf("%q finds %q, which is no section", query, got)
		case err != nil && !errors.Is(err, ErrUnknownSection) && !errors.Is(err, ErrAmbiguousSection):
			t.Error(err)
		case err != nil && got != nil:
			t.Errorf("%q finds %q and fails", query, got)
		}
	})
}

func TestInSection(t *testing.T) {
	ships := []string{"Ships"}
	for _, c := range []struct {
		path, section []string
		want          bool
	}{
		{[]string{"Ships"}, ships, true},
		{[]string{"Ships", "Engines"}, ships, true},
		{[]string{"Ships", "Engines"}, nil, true},
		{[]string{"Cranes", "Ships"}, ships, false},
		{[]string{"ships"}, ships, false},
		{nil, ships, false},
		{ships, []string{"Ships", "Engines"}, false},
	} {
		if got := InSection(c.path, c.section); got != c.want {
			t.Errorf("%q in %q is %v", c.path, c.section, got)
		}
	}
}

func TestSections(t *testing.T) {
	deck := []Card{
		{Section: []string{"Ships", "Engines"}},
		{Section: []string{"Cranes"}},
		{Section: []string{"Ships"}},
		{Section: []string{}},
		{Section: []string{"Ships", "Engines"}},
		{Section: []string{"Cranes", "Engines"}},
	}
	var got []string
	for _, s := range Sections(deck) {
		got = append(got, SectionName(s.Path)+" "+number(s.Cards))
	}
	if want := []string{"Ships 3", "Ships › Engines 2", "Cranes 2", "Cranes › Engines 1"}; !slices.Equal(got, want) {
		t.Errorf("sections are %q, want %q", got, want)
	}
}
