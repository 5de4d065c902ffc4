package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sigs.k8s.io/yaml"
)

// readCustom reads the kinds that are installed as CustomResourceDefinitions:
// those of the Gateway API (standard channel) and of volume snapshots.
func (f *facts) readCustom() error {
	for _, pattern := range []string{
		filepath.Join(f.mods[gateway].Dir, "config", "crd", "standard", "*.yaml"),
		filepath.Join(f.mods[snapshotter].Dir, "config", "crd", "snapshot.*.yaml"),
	} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			return fmt.Errorf("%s: no definitions: %w", pattern, err)
		}
		for _, file := range files {
			if err := f.readDefinition(file); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
		}
	}
	return nil
}

// A definition is a CustomResourceDefinition.
type definition struct {
	Kind string `json:"kind"`
	Spec struct {
		Group string `json:"group"`
		Scope string `json:"scope"`
		Names struct {
			Kind       string   `json:"kind"`
			Plural     string   `json:"plural"`
			Singular   string   `json:"singular"`
			ShortNames []string `json:"shortNames"`
			Categories []string `json:"categories"`
		} `json:"names"`
		Versions []definedVersion `json:"versions"`
	} `json:"spec"`
}

type definedVersion struct {
	Name         string         `json:"name"`
	Served       bool           `json:"served"`
	Subresources map[string]any `json:"subresources"`
	Schema       struct {
		OpenAPIV3Schema *schema `json:"openAPIV3Schema"`
	} `json:"schema"`
}

// readDefinition adds what a file defines, if it is a CustomResourceDefinition.
func (f *facts) readDefinition(file string) error {
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var def definition
	if err := yaml.Unmarshal(src, &def); err != nil || def.Kind != "CustomResourceDefinition" {
		return err
	}
	slices.SortFunc(def.Spec.Versions, func(a, b definedVersion) int { return byPreference(a.Name, b.Name) })
	for _, v := range def.Spec.Versions {
		if v.Served {
			f.addDefined(def, v)
		}
	}
	return nil
}

func (f *facts) addDefined(def definition, v definedVersion) {
	names := def.Spec.Names
	r := resource{
		Name: names.Plural, Singular: names.Singular, ShortNames: names.ShortNames, Kind: names.Kind,
		Namespaced: def.Spec.Scope == "Namespaced", Categories: names.Categories,
	}
	var subs []string
	for sub := range v.Subresources {
		subs = append(subs, sub)
	}
	slices.Sort(subs)
	f.addResource(def.Spec.Group, v.Name, r, subs...)
	version := apiVersion(def.Spec.Group, v.Name)
	first, _, _ := strings.Cut(def.Spec.Group, ".")
	place := first + "/" + v.Name + "." + names.Kind
	f.object(place, v.Schema.OpenAPIV3Schema)
	f.types[place]["metadata"] = "meta/v1.ObjectMeta"
	f.kinds[kind{version, names.Kind}] = place
}

// byPreference puts stable versions before betas and these before alphas, as
// the API server does, and of each the newest first.
func byPreference(a, b string) int { return versionWeight(b) - versionWeight(a) }

func versionWeight(v string) int {
	var major, minor int
	switch n, _ := fmt.Sscanf(v, "v%dalpha%d", &major, &minor); {
	case n == 2:
		return major*100 + minor
	}
	switch n, _ := fmt.Sscanf(v, "v%dbeta%d", &major, &minor); {
	case n == 2:
		return 1e4 + major*100 + minor
	}
	return 2e4 + major*100
}
