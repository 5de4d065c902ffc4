package cards

import (
	"testing"

	"k8scards/notes"
)

func TestAsSubject(t *testing.T) {
	const note = `# Mill
- a miller grinds flour with each pump or two valves
- the wheel turns; the wheel is of oak; a belt hangs on the wheel
- a wooden wheel rack is near an old stone kept dry
- RPMs and a Grain Box, some software, a software
- a new mill-server is a load-balancer, another load-balancer for all load-balancers
- Watt and steam are here, by the brook, the brook
- "a" (miller)
- policies, classes

| part | use |
| --- | --- |
| lever | an axe for wood |
`
	doc, err := notes.Parse("note.md", []byte(note))
	if err != nil {
		t.Fatal(err)
	}
	b := &bullet{passage: &passage{articles: &articles{root: doc.Root}}}
	for name, want := range map[string]string{
		"miller":         "a miller",
		"Miller":         "a Miller",
		"**miller**":     "a **miller**",
		"miller (mill)":  "a miller (mill)",
		"a miller":       "a miller",
		"each miller":    "each miller",
		"pump":           "a pump",
		"iron pump":      "an iron pump",
		"valve":          "a valve",
		"valves":         "valves",
		"brook":          "the brook",
		"wheel rack":     "a wheel rack",
		"stone":          "a stone",
		"axe":            "an axe",
		"policy":         "a policy",
		"class":          "a class",
		"RPM":            "an RPM",
		"Grain Box":      "a Grain Box",
		"Stone Age Pump": "Stone Age Pump",
		"software":       "software",
		"steam":          "steam",
		"Watt":           "Watt",
		"`miller`":       "`miller`",
		"miller of pump": "miller of pump",
		"server":         "a server",
		"mill-server":    "mill-server",
		"load-balancer":  "a load-balancer",
		"Server":         "Server",
		"grinding":       "grinding",
		"酵母":             "酵母",
		"":               "",
	} {
		if got := b.asSubject(name); got != want {
			t.Errorf("%q is asked for as %q, want %q", name, got, want)
		}
	}
	if got := (&bullet{passage: &passage{}}).asSubject("miller"); got != "miller" {
		t.Errorf("without a document it is %q", got)
	}
}

func TestWithArticle(t *testing.T) {
	for name, want := range map[string]string{
		"pump": "a pump", "axe": "an axe", "**Axe**": "an **Axe**", "HPA": "an HPA", "PVC": "a PVC", "URL": "a URL", "NAT box": "a NAT box", "unit": "a unit",
		"user": "a user", "unindexed file": "an unindexed file", "hour": "an hour", "host": "a host", "one": "a one", "SSDs": "an SSDs", "": "a ",
	} {
		if got := withArticle(name); got != want {
			t.Errorf("%q with its article is %q, want %q", name, got, want)
		}
	}
}
