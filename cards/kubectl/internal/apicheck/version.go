package apicheck

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

var apiVersion = regexp.MustCompile(`^([a-z0-9]([a-z0-9.-]*[a-z0-9])?/)?v[1-9][0-9]*((alpha|beta)[1-9][0-9]*)?$`)

// checkVersion says what is wrong with an API version, or nothing.
func (g *Graph) checkVersion(version string) string {
	if g.versions[version] || foreign(version) {
		return ""
	}
	if gone := g.removed[version]; len(gone) > 0 {
		return fmt.Sprintf("API version %s was removed: %s", version, releases(gone))
	}
	return fmt.Sprintf("API version %s does not exist", version)
}

// releases says in which release each kind went.
func releases(gone map[string]string) string {
	var list []string
	for _, kind := range slices.Sorted(maps.Keys(gone)) {
		list = append(list, fmt.Sprintf("%s in %s", kind, gone[kind]))
	}
	return strings.Join(list, ", ")
}

// checkKind says what is wrong with a kind of an API version, or nothing.
func (g *Graph) checkKind(version, kind string) string {
	if _, ok := g.kind(version, kind); ok || foreign(version) {
		return ""
	}
	if release := g.removed[version][kind]; release != "" {
		return fmt.Sprintf("%s %s was removed in %s", version, kind, release)
	}
	if ks := g.kinds[kind]; len(ks) > 0 {
		return fmt.Sprintf("%s is no kind of %s, but of %s", kind, version, ks[0].APIVersion)
	}
	return fmt.Sprintf("%s %s does not exist", version, kind)
}

// foreign reports whether an API version is of a group that neither Kubernetes
// nor its projects own, such as that of a custom resource.
func foreign(version string) bool {
	group, _, ok := strings.Cut(version, "/")
	return ok && strings.Contains(group, ".") && !strings.HasSuffix(group, ".k8s.io")
}

// gone returns the API version that a kind of no other had last, and the release
// that serves it no more.
func (g *Graph) gone(kind string) (version, release string) {
	for _, v := range slices.Sorted(maps.Keys(g.removed)) {
		if r := g.removed[v][kind]; len(r) > len(release) || len(r) == len(release) && r > release {
			version, release = v, r
		}
	}
	return version, release
}
