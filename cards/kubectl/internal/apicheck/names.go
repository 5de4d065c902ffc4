package apicheck

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"k8scards/cards/kubectl"
)

// names knows the kinds by the words that people write for them.
type names map[string][]Kind

var word = regexp.MustCompile(`[A-Za-z]+`)

// newNames collects the words: the kind and its plural as they are spelled, and
// in lower case.
func newNames(g *Graph, resources *kubectl.Resources) names {
	n := names{}
	for name, kinds := range g.kinds {
		n[name] = kinds
		n[plural(name)] = kinds
		n[strings.ToLower(name)] = append(n[strings.ToLower(name)], kinds...)
	}
	for _, r := range resources.List {
		n[r.Name] = append(n[r.Name], g.kinds[r.Kind]...)
		for _, short := range r.ShortNames {
			n[short] = append(n[short], g.kinds[r.Kind]...)
		}
	}
	for alias, kind := range aliases() {
		n[alias] = append(n[alias], g.kinds[kind]...)
	}
	for _, w := range []string{"container", "containers", "Container", "Containers"} {
		n[w] = []Kind{{"v1", "container", "core/v1.Container"}, {"v1", "container status", "core/v1.ContainerStatus"}}
	}
	return n
}

// aliases are the words that people write for kinds with other names.
func aliases() map[string]string {
	return map[string]string{
		"claim": "PersistentVolumeClaim", "claims": "PersistentVolumeClaim",
		"kubeconfig":     "Config",
		"kustomization":  "Kustomization",
		"Kustomize":      "Kustomization",
		"autoscaler":     "HorizontalPodAutoscaler",
		"KubeletConfig":  "KubeletConfiguration",
		"PVC":            "PersistentVolumeClaim",
		"PV":             "PersistentVolume",
		"HPA":            "HorizontalPodAutoscaler",
		"CRD":            "CustomResourceDefinition",
		"PDB":            "PodDisruptionBudget",
		"sidecar":        "Pod",
		"PodTemplate":    "PodTemplate",
		"snapshot":       "VolumeSnapshot",
		"Snapshot":       "VolumeSnapshot",
		"CustomResource": "CustomResourceDefinition",
	}
}

// plural returns the English plural of a kind: NetworkPolicies, Ingresses.
func plural(kind string) string {
	switch {
	case strings.HasSuffix(kind, "y") && !strings.HasSuffix(kind, "ay"):
		return strings.TrimSuffix(kind, "y") + "ies"
	case strings.HasSuffix(kind, "s"):
		return kind + "es"
	}
	return kind + "s"
}

// in returns the kinds that a text names, in the order of its words.
func (n names) in(texts ...string) []Kind {
	var found []Kind
	for _, w := range word.FindAllString(strings.Join(texts, " "), -1) {
		for _, k := range n[w] {
			if !slices.Contains(found, k) {
				found = append(found, k)
			}
		}
	}
	return found
}

// titles returns the names of kinds once each, for a message.
func titles(kinds []Kind) string {
	set := map[string]bool{}
	for _, k := range kinds {
		set[k.Name] = true
	}
	return strings.Join(slices.Sorted(maps.Keys(set)), ", ")
}
