package cards

import "testing"

func TestMeaningOf(t *testing.T) {
	for s, want := range map[string]meaningKind{
		"a mark on a node":                            asThing,
		"key/value pair attached to an object":        asThing,
		"monitoring agent":                            asThing,
		"monitoring nodes":                            noMeaning,
		"total separation of environments":            asThing,
		"keeps everybody away":                        asDeed,
		"stores cluster state":                        asDeed,
		"stores of wood":                              noMeaning,
		"limit the amount of it":                      asDeed,
		"modify object":                               asDeed,
		"secure remote access":                        noMeaning,
		"for tests of the pump":                       asPurpose,
		"for tests, the pump is off":                  noMeaning,
		"used to test it":                             asPurpose,
		"used by tests":                               noMeaning,
		"how long to wait":                            asContent,
		"where all the water goes":                    noMeaning,
		"when it is full":                             noMeaning,
		"a problem for all":                           noMeaning,
		"a feature of version 2":                      noMeaning,
		"the nodes sit on a shelf":                    noMeaning,
		"the pods run on a node":                      noMeaning,
		"the water is cold":                           noMeaning,
		"file content matches value":                  noMeaning,
		"type list":                                   noMeaning,
		"Network Layer":                               noMeaning,
		"(Normal User)":                               noMeaning,
		"water, oil and salt in a bowl":               noMeaning,
		"the default kind of well":                    asThing,
		"the default for wells":                       noMeaning,
		"one part of a well in use":                   asThing,
		"one visit to a well, with a name of its own": asThing,
		"Watt drew the engine":                        noMeaning,
		"it moves water":                              noMeaning,
		"un hongo que hace subir la masa":             asThing,
		"um programa que lê os dados":                 asThing,
		"o cluster é um conjunto de nós":              noMeaning,
		"一种让面团发酵的真菌":                                  asThing,
		"让面团发酵":                                       noMeaning,
		"requires a key":                              noMeaning,
		"we use it for tests":                         noMeaning,
		"deploying a second part beside the one":      asThing,
	} {
		if got := meaningOf(s); got != want {
			t.Errorf("%q tells %d, want %d", s, got, want)
		}
	}
}

func TestIsAction(t *testing.T) {
	for s, want := range map[string]bool{
		"create the bowl": true, "install a pump": true, "cleaning the bowl": true, "what is a pump": true, "pump": false, "label selector": false, "label the pump": true,
	} {
		if got := isAction(s); got != want {
			t.Errorf("isAction(%q) = %t", s, got)
		}
	}
}
