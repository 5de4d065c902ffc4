package main

import (
	"maps"
	"reflect"
	"slices"
	"testing"

	"k8s.io/client-go/kubernetes/scheme"
)

// The fields in the OpenAPI document are those of the Go types that kubectl has.
func TestFieldsAreThoseOfGoTypes(t *testing.T) {
	mods, err := findModules()
	if err != nil {
		t.Fatal(err)
	}
	document, goTypes := newFacts(mods), newFacts(nil)
	if err := document.readOpenAPI(); err != nil {
		t.Fatal(err)
	}
	compared := 0
	for gvk, typ := range scheme.Scheme.AllKnownTypes() {
		name, ok := document.kinds[kind{apiVersion(gvk.Group, gvk.Version), gvk.Kind}]
		if ok {
			goTypes.reflect(typ)
			compared++
		}
		_ = name
	}
	for _, name := range slices.Sorted(maps.Keys(goTypes.types)) {
		if got, want := document.types[name], goTypes.types[name]; !reflect.DeepEqual(got, want) {
			t.Errorf("%s has%s\nas a Go type%s", name, got, want)
		}
	}
	t.Logf("%d kinds, %d types", compared, len(goTypes.types))
}
