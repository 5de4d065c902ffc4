package anki

import (
	"strings"
	"testing"

	"k8scards/cards"
)

func TestDeckName(t *testing.T) {
	for _, c := range []struct {
		name, root string
		section    []string
		want       string
	}{
		{"no section", "CKA", nil, "CKA"},
		{"sections", "CKA", []string{"Networking", "Service"}, "CKA::Networking::Service"},
		{"too deep", "CKA", []string{"a", "b", "c", "d"}, "CKA::a::b::c"},
		{"nested root", "Exams::CKA", []string{"a", "b", "c", "d"}, "Exams::CKA::a::b::c"},
		{"colons", "CKA", []string{"std::::string", ":::", "a:", "::b:"}, "CKA::std:string::a::b"},
		{"one colon", "CKA", []string{"DNS: names"}, "CKA::DNS: names"},
		{"colons around space", "CKA", []string{"a: ", " :b"}, "CKA::a::b"},
		{"colons around a control character", "CKA", []string{"a:\x00:b"}, "CKA::a:b"},
		{"white space", "CKA", []string{" a\tb\nc\x1fd ", " "}, "CKA::a b cd"},
		{"quotes and tags", "CKA", []string{`"a" <b> & 'c'`}, `CKA::"a" <b> & 'c'`},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := deckName(c.root, c.section); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestParentsFirst(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"none", "", ""},
		{"in order", "a a::b a::b::c a", "a a::b a::b::c a"},
		{"unrelated", "b a c ab", "b a c ab"},
		{"child first", "x a::b::c a::b a a::b a", "x a a::b a::b::c a::b a"},
		{"gap between", "a::b::c x a", "a a::b::c x"},
		{"all levels", "a::b::c::d a::b::c a::b a", "a a::b a::b::c a::b::c::d"},
		{"other case", "CKA::Net::DNS cka::net", "cka::net CKA::Net::DNS"},
		{"same start", "a::bc a::b", "a::bc a::b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var in []note
			for _, d := range strings.Fields(c.in) {
				in = append(in, note{deck: d})
			}
			var got []string
			for _, n := range parentsFirst(in) {
				got = append(got, n.deck)
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
}

func TestTags(t *testing.T) {
	for _, c := range []struct {
		name string
		card cards.Card
		want string
	}{
		{"none", cards.Card{}, ""},
		{"all", cards.Card{
			Rule: "definition", Kind: cards.Basic, Domain: "Services & Networking",
			Section: []string{"Services & Networking", "Service"},
		}, "rule::definition kind::basic domain::services-networking section::services-networking::service"},
		{"nothing left of a heading", cards.Card{Section: []string{"???", "a::b \"c\"", "\t"}}, "section::a-b-c"},
		{"nothing left of any", cards.Card{Section: []string{"!", "::"}}, ""},
		{"other scripts", cards.Card{Section: []string{"服务 Ünï e\u0301 हिन्दी"}}, "section::服务-ünï-\u00e9-हिन्दी"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := tags(c.card); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
