package kubectl_test

import (
	"slices"
	"testing"

	"k8scards/cards/kubectl"
)

func loadResources(t testing.TB) *kubectl.Resources {
	t.Helper()
	resources, err := kubectl.LoadResources()
	if err != nil {
		t.Fatal(err)
	}
	return resources
}

func TestFindResource(t *testing.T) {
	resources := loadResources(t)
	for name, want := range map[string]string{
		"po": "pods", "pod": "pods", "pods": "pods", "Pod": "pods", "PODS": "pods", "pods.v1.": "pods",
		"svc": "services", "ns": "namespaces", "no": "nodes", "cm": "configmaps", "sa": "serviceaccounts",
		"pv": "persistentvolumes", "pvc": "persistentvolumeclaims", "ep": "endpoints", "ev": "events",
		"quota": "resourcequotas", "limits": "limitranges", "rc": "replicationcontrollers",
		"deploy": "deployments.apps", "deploy.apps": "deployments.apps", "deployments.v1.apps": "deployments.apps",
		"rs": "replicasets.apps", "ds": "daemonsets.apps", "sts": "statefulsets.apps",
		"cj": "cronjobs.batch", "jobs": "jobs.batch", "hpa": "horizontalpodautoscalers.autoscaling",
		"ing": "ingresses.networking.k8s.io", "ingress.networking": "ingresses.networking.k8s.io",
		"netpol": "networkpolicies.networking.k8s.io", "pdb": "poddisruptionbudgets.policy",
		"sc": "storageclasses.storage.k8s.io", "pc": "priorityclasses.scheduling.k8s.io",
		"csr": "certificatesigningrequests.certificates.k8s.io", "crds": "customresourcedefinitions.apiextensions.k8s.io",
		"gtw": "gateways.gateway.networking.k8s.io", "gc": "gatewayclasses.gateway.networking.k8s.io",
		"HTTPRoute": "httproutes.gateway.networking.k8s.io", "vs": "volumesnapshots.snapshot.storage.k8s.io",
		"events.events.k8s.io": "events.events.k8s.io", "nodes.metrics.k8s.io": "nodes.metrics.k8s.io",
		"PO": "", "pody": "", "psp": "", "deployments.batch": "", "all": "", "": "", ".": "", "pods.v2.": "",
	} {
		r, ok := resources.Find(name)
		if got := r.String(); ok != (want != "") || got != want {
			t.Errorf("Find(%q) = %q, %v, want %q", name, got, ok, want)
		}
	}
}

// Every resource is found by its full name.
func TestFullNames(t *testing.T) {
	resources := loadResources(t)
	for _, want := range resources.List {
		if got, ok := resources.Find(want.String()); !ok || got.String() != want.String() {
			t.Errorf("Find(%q) = %q", want, got)
		}
	}
}

func TestCategory(t *testing.T) {
	var names []string
	for _, r := range loadResources(t).Category("all") {
		names = append(names, r.Name)
	}
	slices.Sort(names)
	want := []string{
		"cronjobs", "daemonsets", "deployments", "horizontalpodautoscalers", "jobs", "pods", "replicasets",
		"replicationcontrollers", "services", "statefulsets",
	}
	if !slices.Equal(names, want) {
		t.Errorf("all is %v, want %v", names, want)
	}
}

func TestAPIVersions(t *testing.T) {
	resources := loadResources(t)
	for name, want := range map[string][]string{
		"pods": {"v1"}, "hpa": {"autoscaling/v2", "autoscaling/v1"}, "deploy": {"apps/v1"},
		"httproutes": {"gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1beta1"},
	} {
		if r, _ := resources.Find(name); !slices.Equal(r.APIVersions(), want) {
			t.Errorf("%s is in %v, want %v", name, r.APIVersions(), want)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("po.v1.")
	f.Add("deploy.apps")
	resources := loadResources(f)
	f.Fuzz(func(_ *testing.T, name string) { resources.Find(name) })
}
