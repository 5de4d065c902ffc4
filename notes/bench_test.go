package notes

import (
	"fmt"
	"strings"
	"testing"
)

// messyNotes returns about that many lines in the manner of notes that grew
// over the years.
func messyNotes(lines int) []byte {
	section := `
# Part %d
## Objects
* **pod**: what runs; see [the page](https://example.org/pods/%d) for more
    * one or more containers that share a network and
      the volumes they mount
    * restarted by the ` + "`kubelet`" + `, never moved
* service
	* a name and an address for pods, found by label
	* types
		* ` + "`ClusterIP`" + ` - inside of the cluster
		* ` + "`NodePort`" + ` - a port of every node, 30000-32767
            * jumps two levels
* https://example.org/a_page?of=%d
    - what the page says in its title

### Commands
1. look at it: ` + "`kubectl get pods -o wide`" + `
2. ask why:
` + "```sh\nkubectl describe pod web\nkubectl logs web --previous\n```" + `

| field | meaning |
|---|---|
| ` + "`replicas`" + ` | how many |

A paragraph with *emphasis*, ~~an error~~ and &lt;entities&gt;.
`
	var s strings.Builder
	s.WriteString("---\ntitle: notes\n---\n")
	for i := 0; strings.Count(s.String(), "\n") < lines; i++ {
		fmt.Fprintf(&s, section, i, i, i)
	}
	return []byte(s.String())
}

// BenchmarkParse is to be compared with BenchmarkGoldmark.
func BenchmarkParse(b *testing.B) {
	src := messyNotes(2100)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("notes.md", src); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkGoldmark is a bare parse by goldmark and a walk of its tree.
func BenchmarkGoldmark(b *testing.B) {
	src := messyNotes(2100)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if bareItems(src) == 0 {
			b.Fatal("no items")
		}
	}
}
