package main

import (
	"bytes"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/cli-runtime/pkg/resource"
	"k8s.io/client-go/discovery"
	"k8s.io/client-go/rest/fake"
	"k8s.io/client-go/restmapper"

	"k8scards/cards/kubectl"
)

// A cluster answers as an API server with the resources of the facts does, and notes
// what it is asked for.
type cluster struct {
	discovery.DiscoveryInterface
	lists  []*metav1.APIResourceList
	groups []*metav1.APIGroup

	mu    sync.Mutex
	asked []string
}

func newCluster(t *testing.T) *cluster {
	t.Helper()
	facts, err := kubectl.LoadResources()
	if err != nil {
		t.Fatal(err)
	}
	c := &cluster{}
	groups, lists := map[string]*metav1.APIGroup{}, map[string]*metav1.APIResourceList{}
	for _, r := range facts.List {
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

func (c *cluster) mapper() (meta.RESTMapper, error) {
	resources, err := restmapper.GetAPIGroupResources(c)
	if err != nil {
		return nil, err
	}
	return restmapper.NewShortcutExpander(restmapper.NewDiscoveryRESTMapper(resources), c, nil), nil
}

// typeOf is the resource that kubectl takes a name for.
func (c *cluster) typeOf(t *testing.T, name string) string {
	t.Helper()
	m, err := c.mapper()
	if err != nil {
		t.Fatal(err)
	}
	full, short := schema.ParseResourceArg(name)
	if full == nil {
		v := short.WithVersion("")
		full = &v
	}
	gvr, err := m.ResourceFor(*full)
	if err != nil {
		return name
	}
	return gvr.GroupResource().String()
}

// requests are what kubectl's own resource builder asks the cluster for when it is
// given arguments, sorted.
func (c *cluster) requests(build func(*resource.Builder) *resource.Builder) ([]string, error) {
	c.asked = nil
	client := func(gv schema.GroupVersion) (resource.RESTClient, error) {
		return &fake.RESTClient{
			GroupVersion: gv, NegotiatedSerializer: resource.UnstructuredPlusDefaultContentConfig().NegotiatedSerializer,
			Client: fake.CreateHTTPClient(func(r *http.Request) (*http.Response, error) { return c.answer(gv, r) }),
		}, nil
	}
	none := func() (restmapper.CategoryExpander, error) { return restmapper.SimpleCategoryExpander{}, nil }
	b := resource.NewFakeBuilder(client, c.mapper, none).Unstructured().ContinueOnError().NamespaceParam("default").DefaultNamespace()
	_, err := build(b).Flatten().Do().Infos()
	slices.Sort(c.asked)
	return c.asked, err
}

// answer notes a request and answers it with something.
func (c *cluster) answer(gv schema.GroupVersion, r *http.Request) (*http.Response, error) {
	c.mu.Lock()
	c.asked = append(c.asked, gv.String()+r.URL.Path)
	c.mu.Unlock()
	var any unstructured.Unstructured
	any.SetGroupVersionKind(gv.WithKind("Any"))
	any.SetName(r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:])
	body, err := any.MarshalJSON()
	header := http.Header{"Content-Type": []string{"application/json"}}
	return &http.Response{StatusCode: http.StatusOK, Header: header, Body: io.NopCloser(bytes.NewReader(body))}, err
}
