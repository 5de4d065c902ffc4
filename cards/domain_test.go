package cards

import "testing"

func TestDomainOf(t *testing.T) {
	for _, c := range []struct {
		section []string
		want    string
	}{
		{nil, ""},
		{[]string{"Cooking"}, ""},
		{[]string{"Storage"}, "storage"},
		{[]string{"services & networking"}, "networking"},
		{[]string{"Troubleshooting", "Pods"}, "troubleshooting"},
		{[]string{"Workloads & Scheduling", "Storage"}, "workloads"},
		{[]string{"Cluster Architecture, Installation & Configuration", "DNS"}, "architecture"},
		{[]string{"Notes", "Debugging"}, "troubleshooting"},
		{[]string{"Pods", "Volumes"}, "storage"},
		{[]string{"Volumes", "Cooking"}, "storage"},
		{[]string{"How to write an Ingress"}, "networking"},
		{[]string{"Kube-proxy"}, "networking"},
		{[]string{"RBAC"}, "architecture"},
		{[]string{"Taints and tolerations"}, "workloads"},
		{[]string{"Podcasts"}, ""},
	} {
		if got := domainOf(c.section); got != c.want {
			t.Errorf("%q is of domain %q, want %q", c.section, got, c.want)
		}
	}
}

func TestDomains(t *testing.T) {
	sum, seen := 0, map[string]bool{}
	for _, d := range Domains() {
		if d.Slug == "" || seen[d.Slug] {
			t.Errorf("slug %q stands for two", d.Slug)
		}
		seen[d.Slug] = true
		sum += d.Weight
		if got := domainOf([]string{d.Name}); got != d.Slug {
			t.Errorf("%q is of domain %q, want %q", d.Name, got, d.Slug)
		}
	}
	if sum != 100 || len(seen) != 5 {
		t.Errorf("%d domains weigh %d per cent", len(seen), sum)
	}
}

func TestCardsOfADomain(t *testing.T) {
	want := map[int]string{1: "", 3: "workloads", 5: "workloads"} // by line
	for _, c := range makeDeck(t, "- rope: a thing to hold a ship\n# Pods\n- mast: a pole that carries sails\n## Deck\n- lamp: a light in the night\n").Cards {
		if w, ok := want[c.Source.Line]; !ok || c.Domain != w {
			t.Errorf("%s has domain %q, want %q", onLine(c), c.Domain, w)
		}
	}
}
