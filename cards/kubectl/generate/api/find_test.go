package main_test

import (
	"strings"
	"testing"

	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/discovery"
	"k8s.io/client-go/restmapper"

	"k8scards/cards/kubectl"
)

// cluster answers as the API server of a cluster with the resources does.
type cluster struct {
	discovery.DiscoveryInterface
	groups []*metav1.APIGroup
	lists  []*metav1.APIResourceList
}

func newCluster(all []kubectl.Resource) *cluster {
	c := &cluster{}
	groups, lists := map[string]*metav1.APIGroup{}, map[string]*metav1.APIResourceList{}
	for _, r := range all {
		g := groups[r.Group]
		if g == nil {
			g = &metav1.APIGroup{Name: r.Group}
			groups[r.Group], c.groups = g, append(c.groups, g)
		}
		for _, v := range r.Versions {
			gv := schema.GroupVersion{Group: r.Group, Version: v}.String()
			if lists[gv] == nil {
				lists[gv] = &metav1.APIResourceList{GroupVersion: gv}
				c.lists = append(c.lists, lists[gv])
				g.Versions = append(g.Versions, metav1.GroupVersionForDiscovery{GroupVersion: gv, Version: v})
				g.PreferredVersion = g.Versions[0]
			}
			lists[gv].APIResources = append(lists[gv].APIResources, metav1.APIResource{
				Name: r.Name, SingularName: r.Singular, ShortNames: r.ShortNames, Kind: r.Kind, Namespaced: r.Namespaced,
				Verbs: metav1.Verbs{"get", "list"},
			})
		}
	}
	return c
}

func (c *cluster) ServerGroupsAndResources() ([]*metav1.APIGroup, []*metav1.APIResourceList, error) {
	return c.groups, c.lists, nil
}

func (c *cluster) mapper(t *testing.T) meta.RESTMapper {
	t.Helper()
	resources, err := restmapper.GetAPIGroupResources(c)
	if err != nil {
		t.Fatal(err)
	}
	return restmapper.NewShortcutExpander(restmapper.NewDiscoveryRESTMapper(resources), c, nil)
}

// real finds a resource as kubectl does: by its name, then by its kind.
func real(m meta.RESTMapper, name string) string {
	var gvk schema.GroupVersionKind
	full, group := schema.ParseResourceArg(name)
	if full != nil {
		gvk, _ = m.KindFor(*full)
	}
	if gvk.Empty() {
		gvk, _ = m.KindFor(group.WithVersion(""))
	}
	if !gvk.Empty() {
		return mapped(m.RESTMapping(gvk.GroupKind(), gvk.Version))
	}
	fullKind, kind := schema.ParseKindArg(name)
	if fullKind != nil {
		if found := mapped(m.RESTMapping(fullKind.GroupKind(), fullKind.Version)); found != "" {
			return found
		}
	}
	return mapped(m.RESTMapping(kind))
}

func mapped(mapping *meta.RESTMapping, err error) string {
	if err != nil {
		return ""
	}
	return mapping.Resource.GroupResource().String()
}

// spellings are ways to write the name of a resource, some of them wrong.
func spellings(r kubectl.Resource) []string {
	var list []string
	for _, name := range append([]string{r.Name, r.Singular, r.Kind}, r.ShortNames...) {
		first, _, _ := strings.Cut(r.Group, ".")
		list = append(list, name, strings.ToUpper(name), strings.ToLower(name), name+"x", name[:len(name)-1],
			name+"."+r.Group, name+"."+r.Versions[0]+"."+r.Group, name+"."+first, name+".v9."+r.Group, name+"."+r.Versions[0]+".", name+".v1.ap", name+".batch", name+".")
	}
	return list
}

// The program finds the resource that kubectl finds, whatever way it is written.
func TestFindAsKubectlDoes(t *testing.T) {
	resources, err := kubectl.LoadResources()
	if err != nil {
		t.Fatal(err)
	}
	mapper := newCluster(resources.List).mapper(t)
	tried := 0
	for _, r := range resources.List {
		for _, name := range spellings(r) {
			tried++
			found, _ := resources.Find(name)
			if want := real(mapper, name); found.String() != want {
				t.Errorf("Find(%q) = %q, kubectl finds %q", name, found, want)
			}
		}
	}
	t.Logf("%d names", tried)
}
