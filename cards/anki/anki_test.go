package anki

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestAnki asks Anki itself. It needs a Python that has what
// testdata/requirements.txt names.
func TestAnki(t *testing.T) {
	for _, c := range []struct {
		lang string
		opts Options
	}{
		{"en", Options{}},
		{"de", Options{Deck: `Prüfungen::Meine "CKA"`, BasicType: "Einfach", ClozeType: "Lückentext"}},
	} {
		t.Run(c.lang, func(t *testing.T) {
			var sb strings.Builder
			if err := WriteText(&sb, hardCards(), c.opts); err != nil {
				t.Fatal(err)
			}
			if said, err := askAnki(t, c.lang, sb.String()); err != nil {
				t.Errorf("%v\n%s", err, said)
			}
		})
	}
}

// TestAnkiFindsFaults shows that the check can fail: each change is one that
// an exporter might get wrong.
func TestAnkiFindsFaults(t *testing.T) {
	good := write(t, asText, hardCards())
	for _, c := range []struct {
		name  string
		spoil func(string) string
		fault string
	}{
		{"note type", replace(`"Basic"`, `"Einfach"`), "did not add all records"},
		{"one GUID twice", replace("000000000002", "000000000001"), "not exactly one card"},
		{"no quotes", replace(`"000000000001"`, "#00000000001"), "did not add all records"},
		{"no match header", replace("#if matches:update current\n", ""), "the edit did not arrive"},
		{"no html header", replace("#html:true", "#html:false"), "fields were changed"},
		{"decks before their parents", backwards, "deck is 'CKA+'"},
		{"deck not composed", replace("Caf\u00e9", "Cafe\u0301"), "Caf\u00e9 DNS+'"},
		{"formula", replace("&#92;<span>(</span>", `\(`), "MathJax"},
		{"sound", replace("&#91;sound:", "[sound:"), "plays sound"},
		{"braces in a cloze", replace("&#125;", "}"), "reads"},
		{"hint in a cloze", replace("&#58;&#58;1", "::1"), "reads"},
		{"mark after a tag", replace("&#824;", "\u0338"), "fields were changed"},
		{"indentation", replace("<br>  template", "<br>template"), "lacks"},
	} {
		t.Run(c.name, func(t *testing.T) {
			said, err := askAnki(t, "en", c.spoil(good))
			if err == nil || !strings.Contains(said, c.fault) {
				t.Errorf("want a fault with %q, got %v\n%s", c.fault, err, said)
			}
		})
	}
}

func replace(old, changed string) func(string) string {
	return func(s string) string { return strings.ReplaceAll(s, old, changed) }
}

// backwards turns the order of the records around.
func backwards(s string) string {
	lines := strings.SplitAfter(strings.TrimPrefix(s, header), "\n")
	slices.Reverse(lines)
	return header + strings.Join(lines, "")
}

// askAnki runs the check on a file of the hard cases and gives what it printed.
func askAnki(t *testing.T, lang, text string) (string, error) {
	t.Helper()
	python := os.Getenv("K8SCARDS_ANKI_PYTHON")
	if python == "" {
		t.Skip("set K8SCARDS_ANKI_PYTHON to a python with testdata/requirements.txt installed to ask Anki itself")
	}
	type sides struct {
		Front []string `json:"front"`
		Back  []string `json:"back"`
	}
	expect := map[string]sides{}
	for _, h := range hardCases() {
		expect[h.card.ID] = sides{h.front, h.back}
	}
	wanted, err := json.Marshal(expect)
	if err != nil {
		t.Fatal(err)
	}
	file, expected := tempFile(t, "deck.txt", text), tempFile(t, "expect.json", string(wanted))
	script := filepath.Join("testdata", "check_anki.py")
	out, err := exec.Command(python, script, "--lang", lang, "--expect", expected, file).CombinedOutput()
	return string(out), err
}

func tempFile(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}
