package cards

import (
	"strings"
	"testing"
)

// TestSimilarAnswers edits the answer of one card, with nothing else changed.
func TestSimilarAnswers(t *testing.T) {
	tests := []struct {
		name     string
		old, now string
		same     bool
	}{
		{"typo", "a mark on a node that keps Pods away", "a mark on a node that keeps Pods away", true},
		{"typo in a short answer", "kubelte", "kubelet", true},
		{"typo in the first letters", "ukbelet of the node", "kubelet of the node", true},
		{"letter doubled", "the scheduller of the cluster", "the scheduler of the cluster", true},
		{"filler", "a mark on the node that keeps Pods away", "the mark on a node which keeps Pods away", true},
		{"form of a word", "keeps Pods away from nodes", "keep Pod away from node", true},
		{"words joined", "the name space of the Pod", "the namespace of the Pod", true},
		{"hyphen", "a read-only file system", "a read only file system", true},
		{"synonym", "removes the Pod from the list", "deletes the Pod from the list", true},
		{"clause moved", "a daemon that restarts Pods on each node", "a daemon that on each node restarts Pods", true},
		{"extended", "keeps Pods away from nodes", "keeps Pods away from nodes, as long as the node is sick", true},
		{"extended by a sentence with a value", "keeps Pods away from nodes", "keeps Pods away from nodes. There are 3 effects.", true},
		{"shortened", "the daemon of each node, written in Go", "the daemon of each node", true},
		{"set as code", "port 2379 of the member", "port `2379` of the member", true},
		{"a name set as code", "the policy Always of the Pod", "the policy `Always` of the Pod", true},
		{"strong", "the port of the member", "the **port** of the member", true},
		{"link", "the port of the member", "the [port](https://example.org/10) of the member", true},
		{"a range kept", "from 10 to 20 seconds", "from 10 to 20 second", true},
		{"number word", "three replicas of a member", "3 replicas of a member", true},
		{"thousands", "about 10,000 objects in a list", "about 10000 objects in a list", true},

		{"value", "10", "20", false},
		{"value in prose", "waits 10 seconds for the answer of the server", "waits 20 seconds for the answer of the server", false},
		{"port", "`2379`", "`2380`", false},
		{"number word changed", "three replicas of a member", "four replicas of a member", false},
		{"policy", "`Always`", "`Never`", false},
		{"policy in prose", "Always", "Never", false},
		{"flag", "the flag `-A` of the command", "the flag `-a` of the command", false},
		{"path", "/etc/kubernetes/manifests", "/etc/kubernetes/pki", false},
		{"version", "since v1.24 of the API", "since v1.25 of the API", false},
		{"unit", "10 seconds", "10 minutes", false},
		{"negated", "restarts the container", "does not restart the container", false},
		{"negation lost", "is never restarted by the kubelet", "is restarted by the kubelet", false},
		{"before and after", "runs before the container starts", "runs after the container starts", false},
		{"exchanged around a word", "the probe runs before the hook", "the hook runs before the probe", false},
		{"exchanged around a verb", "the node contains the Pod", "the Pod contains the node", false},
		{"values exchanged", "from 10 to 20", "from 20 to 10", false},
		{"direction", "traffic from the Pod", "traffic to the Pod", false},
		{"opposite", "enables the plugin of the cluster", "disables the plugin of the cluster", false},
		{"ingress", "ingress", "egress", false},
		{"minimum", "the minimum of all the values seen", "the maximum of all the values seen", false},
		{"limited", "restarts containers of the Pod", "restarts only containers of the Pod", false},
		{"another noun", "a mark on a node that keeps Pods away", "a mark on a Pod that keeps Pods away", false},
		{"another term", "Deployment", "StatefulSet", false},
		{"a longer term", "Service", "Service account", false},
		{"a value more", "waits 10 seconds", "waits 10 seconds or 5 minutes", false},
		{"an operator", "+", "-", false},
		{"an operator in a text", "the sum a + b of the two", "the sum a - b of the two", false},
		{"names with signs", "C++ of the year", "C# of the year", false},
		{"prefix", "runs as a root user of the node", "runs as a non-root user of the node", false},
		{"words as code", "tapered loom", "`tapered loom`", true},
		{"some words as code", "the tapered loom of the mill", "the `tapered loom` of the mill", true},
		{"other words as code", "the tapered loom of the mill", "the `tapered lamp` of the mill", false},
		{"plural of a word in -ing", "the round bearing of the mill", "the round bearings of the mill", true},
		{"a verb's past", "takes oil from the upper mill", "took oil from the upper mill", true},
		{"a typo in another form", "what poens at night in the upper mill", "what opened at night in the upper mill", true},
		{"another verb's past", "takes oil from the upper mill", "sent oil from the upper mill", false},
		{"a short form like a negation", "a narrow inlet", "a narrow inlet (NI)", true},
		{"negation in capitals", "runs as the root user of the node", "runs NOT as the root user of the node", false},
		{"an escaped point", "6. the narrow gasket", `6\. the narrow gasket`, true},
		{"long texts", strings.Repeat("gear ", 200) + "10", strings.Repeat("gear ", 200) + "20", false},
		{"another vowel", "nitrate", "nitrite", false},

		{"Chinese filler", "一种保存数据的组件", "一种保存数据组件", true},
		{"Chinese typo", "负责在集群节点之间分配容器组的组建", "负责在集群节点之间分配容器组的组件", true},
		{"Chinese negation", "重启后会保存数据", "重启后不会保存数据", false},
		{"Chinese opposite", "把请求先发送到最近的主节点再写入磁盘左侧", "把请求先发送到最近的主节点再写入磁盘右侧", false},
		{"Chinese number", "默认保留三个历史版本", "默认保留五个历史版本", false},
		{"Chinese, another fact", "控制器管理副本数量", "调度器选择运行节点", false},
		{"Korean particle", "노드는 파드를 실행한다", "노드가 파드를 실행한다", true},
		{"Korean negation", "노드는 파드를 실행한다", "노드는 파드를 안 실행한다", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, pair := range [][2]string{{tt.old, tt.now}, {tt.now, tt.old}} {
				old, now := lone("What is it about?", pair[0]), lone("What is it about?", pair[1])
				if got := len(Match(old, now).Links) == 1; got != tt.same {
					t.Errorf("%q -> %q: linked %v, want %v", pair[0], pair[1], got, tt.same)
				}
			}
		})
	}
}

// lone is a deck of one card.
func lone(question, answer string) []Card {
	return []Card{{Kind: Basic, Section: []string{"S"}, Question: question, Answer: answer, Source: Source{File: "a.md", Line: 3}}}
}

func TestSimilarLists(t *testing.T) {
	tests := []struct {
		name     string
		kind     Kind
		old, now string
		same     bool
	}{
		{"reordered", List, "spur bevel worm", "worm spur bevel", true},
		{"item added", List, "spur bevel worm", "spur bevel worm helical", true},
		{"item added to two", List, "spur bevel", "spur bevel worm", true},
		{"one of three replaced", List, "spur bevel worm", "spur bevel helical", true},
		{"one of two replaced", List, "spur bevel", "spur worm", false},
		{"two of three replaced", List, "spur bevel worm", "spur helical hypoid", false},
		{"value of two replaced", List, "`10` `20`", "`10` `30`", false},
		{"most gone", List, "spur bevel worm helical hypoid", "spur bevel", false},
		{"step added", Sequence, "clean push tighten", "clean oil push tighten", true},
		{"steps exchanged", Sequence, "clean push tighten", "push clean tighten", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			old, now := listCard(tt.kind, tt.old), listCard(tt.kind, tt.now)
			if got := len(Match(old, now).Links) == 1; got != tt.same {
				t.Errorf("linked %v, want %v", got, tt.same)
			}
			if len(Match(old, listCard(map[Kind]Kind{List: Sequence, Sequence: List}[tt.kind], tt.now)).Links) > 0 {
				t.Error("a list was taken for a sequence")
			}
		})
	}
}

func listCard(kind Kind, items string) []Card {
	c := lone("Name the "+number(len(strings.Fields(items)))+" gears of the clock.", "")
	c[0].Kind, c[0].Items = kind, strings.Fields(items)
	c[0].Answer = itemList(c[0].Items, kind == Sequence)
	return c
}

func TestWordStem(t *testing.T) {
	for _, forms := range []string{"run runs running", "stop stops stopped stopping", "policy policies", "create creates created creating", "class classes", "match matches matched"} {
		words := strings.Fields(forms)
		for _, w := range words {
			if wordStem(w) != wordStem(words[0]) {
				t.Errorf("%s is %q, %s is %q", w, wordStem(w), words[0], wordStem(words[0]))
			}
		}
	}
	if wordStem("stateful") == wordStem("stateless") {
		t.Error("stateful is stateless")
	}
}

func TestOneBlockMoved(t *testing.T) {
	tests := map[string]bool{"": true, "0": true, "012": true, "120": true, "201": true, "0231": true, "210": false, "1032": false, "0321": false}
	for perm, want := range tests {
		var p []int
		for _, c := range perm {
			p = append(p, int(c-'0'))
		}
		if got := oneBlockMoved(p); got != want {
			t.Errorf("%s: %v, want %v", perm, got, want)
		}
	}
}
