package kubectl

import (
	_ "embed"
	"encoding/json"
	"fmt"
)

// A Resource is a kind of object under the names that kubectl has for it.
type Resource struct {
	Name       string   `json:"name"` // the plural, in lower case
	Singular   string   `json:"singular"`
	ShortNames []string `json:"shortNames"`
	Kind       string   `json:"kind"`
	Group      string   `json:"group"`    // empty for the core group
	Versions   []string `json:"versions"` // of the group, the preferred one first
	Namespaced bool     `json:"namespaced"`
	// Categories name several resources at once, as "all" does.
	Categories []string `json:"categories"`
	// Subresources are those of RBAC rules: "log" for pods/log.
	Subresources []string `json:"subresources"`
}

// String returns the full name, which no other resource has: "pods" or
// "deployments.apps".
func (r Resource) String() string {
	if r.Group == "" {
		return r.Name
	}
	return r.Name + "." + r.Group
}

// APIVersions returns the values of the field apiVersion with which objects of
// the resource are written, the preferred one first.
func (r Resource) APIVersions() []string {
	versions := make([]string, len(r.Versions))
	for i, v := range r.Versions {
		versions[i] = v
		if r.Group != "" {
			versions[i] = r.Group + "/" + v
		}
	}
	return versions
}

// Resources are those of a cluster of the exam version, with the Gateway API,
// volume snapshots and resource metrics installed.
type Resources struct {
	// Sources are the Go modules and versions that the facts were generated from.
	Sources []string   `json:"sources"`
	List    []Resource `json:"resources"` // in the order of groups, the core group first
}

//go:embed api_resources.json
var resourceFacts []byte

// LoadResources reads the resources that are part of the program.
func LoadResources() (*Resources, error) {
	all := new(Resources)
	if err := json.Unmarshal(resourceFacts, all); err != nil {
		return nil, fmt.Errorf("read API resources: %w", err)
	}
	return all, nil
}
