package cards

import (
	"testing"

	"k8scards/notes"
)

func TestIdiom(t *testing.T) {
	for _, c := range []struct {
		name, note string
		want       idiom
	}{
		{"English", "- the sea is deep", inEnglish},
		{"nothing to tell", "- anchor", inEnglish},
		{"Spanish", "- el mar es profundo", inSpanish},
		{"Portuguese", "- o mar é profundo e não tem fim", inPortuguese},
		{"Chinese with English terms", "- Pod 是最小的 unit", inChinese},
		{"Korean with English terms", "- the Pod 단위", inKorean},
		{"Japanese", "- みなと", inOther},
		{"as the rest of the notes", "- ancla\n- El mar es la parte del mundo que está con agua y los peces", inSpanish},
		{"a quotation in them", "- the sea is deep\n- El mar es la parte del mundo que está con agua y los peces y las algas", inEnglish},
		{"a name in Korean notes", "- etcd\n- 바다는 깊다\n- 배는 크다\n- 바람은 세다", inKorean},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := notes.Parse("note.md", []byte(c.note))
			if err != nil {
				t.Fatal(err)
			}
			top := &bullet{node: doc.Root, passage: &passage{home: homeOf(doc.Root)}}
			if got := top.below()[0].idiom(); got != c.want {
				t.Errorf("%q is read as %d, want %d", c.note, got, c.want)
			}
		})
	}
}
