package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// readDiscovery reads what the API server answers when it is asked for its
// resources.
func (f *facts) readDiscovery() error {
	if err := f.readCore(); err != nil {
		return err
	}
	return f.readGroups()
}

// discover decodes a file of answers.
func (f *facts) discover(name string, into any) error {
	file := filepath.Join(f.mods[kubernetes].Dir, "api", "discovery", name)
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(src, into); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// readCore reads the core group, where a subresource stands as "pods/log".
func (f *facts) readCore() error {
	var list struct {
		Resources []struct {
			Name         string   `json:"name"`
			SingularName string   `json:"singularName"`
			ShortNames   []string `json:"shortNames"`
			Kind         string   `json:"kind"`
			Namespaced   bool     `json:"namespaced"`
			Categories   []string `json:"categories"`
		} `json:"resources"`
	}
	if err := f.discover("api__v1.json", &list); err != nil {
		return err
	}
	for _, r := range list.Resources {
		name, sub, _ := strings.Cut(r.Name, "/")
		f.addResource("", "v1", resource{
			Name: name, Singular: r.SingularName, ShortNames: r.ShortNames, Kind: r.Kind,
			Namespaced: r.Namespaced, Categories: r.Categories,
		}, sub)
	}
	return nil
}

// readGroups reads the groups with a name, their versions in the order of
// preference.
func (f *facts) readGroups() error {
	var list discoveryList
	if err := f.discover("aggregated_v2.json", &list); err != nil {
		return err
	}
	for _, g := range list.Items {
		for _, v := range g.Versions {
			for _, r := range v.Resources {
				f.addDiscovered(g.Metadata.Name, v.Version, r)
			}
		}
	}
	return nil
}

// discoveryList is an APIGroupDiscoveryList.
type discoveryList struct {
	Items []struct {
		Metadata struct {
			Name string `json:"name"`
		} `json:"metadata"`
		Versions []struct {
			Version   string               `json:"version"`
			Resources []discoveredResource `json:"resources"`
		} `json:"versions"`
	} `json:"items"`
}

type discoveredResource struct {
	Resource         string   `json:"resource"`
	SingularResource string   `json:"singularResource"`
	ShortNames       []string `json:"shortNames"`
	Categories       []string `json:"categories"`
	Scope            string   `json:"scope"`
	ResponseKind     struct {
		Kind string `json:"kind"`
	} `json:"responseKind"`
	Subresources []struct {
		Subresource string `json:"subresource"`
	} `json:"subresources"`
}

func (f *facts) addDiscovered(group, version string, r discoveredResource) {
	var subs []string
	for _, s := range r.Subresources {
		subs = append(subs, s.Subresource)
	}
	f.addResource(group, version, resource{
		Name: r.Resource, Singular: r.SingularResource, ShortNames: r.ShortNames,
		Kind: r.ResponseKind.Kind, Namespaced: r.Scope == "Namespaced", Categories: r.Categories,
	}, subs...)
}

// addResource adds a version or subresources of a resource.
func (f *facts) addResource(group, version string, r resource, subresources ...string) {
	i := slices.IndexFunc(f.resources, func(have resource) bool {
		return have.Group == group && have.Name == r.Name
	})
	if i < 0 {
		r.Group, i = group, len(f.resources)
		f.resources = append(f.resources, r)
	}
	have := &f.resources[i]
	have.Versions = with(have.Versions, version)
	for _, sub := range subresources {
		have.Subresources = with(have.Subresources, sub)
	}
}

// with returns the list with s in it.
func with(list []string, s string) []string {
	if s == "" || slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}
