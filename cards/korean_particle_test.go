package cards

import "testing"

func TestAgree(t *testing.T) {
	for _, c := range []struct{ name, template, want string }{
		{"바다", "은(는) 무엇인가?", "는 무엇인가?"},
		{"등불", "은(는) 무엇인가?", "은 무엇인가?"},
		{"등불", "(이)란?", "이란?"},
		{"결합(coupling)", "을(를)", "을"},
		{"**바다**", "이(가)", "가"},
		{"HTTP", "은(는)", "는"},
		{"SQL", "은(는)", "은"},
		{"`kubelet`", "은(는)", "은"},
		{"container", "과(와)", "와"},
		{"Pod", "은(는)", "은(는)"}, // 파드 or 팟
		{"버전 3", "은(는)", "은"},
		{"버전 2", "은(는)", "는"},
		{"etcd", "是什么？", " 是什么？"},
		{"船", "是什么？", "是什么？"},
		{"sea", "?", "?"},
	} {
		if got := agree(c.name, c.template); got != c.want {
			t.Errorf("%s takes %s as %q, want %q", c.name, c.template, got, c.want)
		}
	}
}
