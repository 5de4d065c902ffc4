package kubectl_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"k8scards/cards/kubectl"
	"k8scards/cards/kubectl/internal/apicheck"
	"k8scards/notes"
)

// newAPIChecker returns what holds notes against the API of the exam version.
func newAPIChecker(t *testing.T) *apicheck.Checker {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "api_fields.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	graph, err := apicheck.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	tree, err := kubectl.Load("kubectl")
	if err != nil {
		t.Fatal(err)
	}
	return apicheck.New(graph, loadResources(t), kubectl.Trees{tree})
}

// builtinNotes returns the text of each file of the built-in deck by its name.
func builtinNotes(t *testing.T) map[string]string {
	t.Helper()
	files, problems, err := notes.Builtin().Files()
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	texts := map[string]string{}
	for _, f := range files {
		src, err := f.Read()
		if err != nil {
			t.Fatal(err)
		}
		texts[f.Name] = string(src)
	}
	return texts
}

func checkAPI(t *testing.T, c *apicheck.Checker, name, text string) []apicheck.Finding {
	t.Helper()
	doc, err := notes.Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return c.Check(doc)
}

// Every field path, kind, API version and resource name in the built-in deck
// exists in the exam version.
func TestBuiltinAPI(t *testing.T) {
	c := newAPIChecker(t)
	for name, text := range builtinNotes(t) {
		for _, f := range checkAPI(t, c, name, text) {
			t.Error(f)
		}
	}
}

// madeUp are bullets that each name one thing that is made up or gone.
func madeUp() []string {
	return []string{
		"- Which field of a Deployment holds the number?\n  - `spec.replicasCount`",
		"- A Pod has the field `spec.containers[].startProbe`.",
		"- The kind is `kind: StatefullSet`.",
		"- `kubectl get dpl -A`\n  - list the Deployments of all namespaces",
		"- Which API version does an Ingress have?\n  - `extensions/v1beta1`",
		"- a policy for a Pod\n  ```yaml\n  apiVersion: policy/v1beta1\n  kind: PodSecurityPolicy\n  ```",
		"- a Pod\n  ```yaml\n  apiVersion: v1\n  kind: Pod\n  spec:\n    container: []\n  ```",
	}
}

// What is made up or gone is found in each file of the deck that it is put into.
func TestBuiltinMadeUpAPI(t *testing.T) {
	c := newAPIChecker(t)
	for name, text := range builtinNotes(t) {
		var from []int
		for _, bullet := range madeUp() {
			from = append(from, strings.Count(text, "\n")+1)
			text += bullet + "\n"
		}
		found := checkAPI(t, c, name, text)
		if len(found) != len(from) {
			t.Errorf("%s: found %v, want one for each of %d", name, found, len(from))
			continue
		}
		for i, f := range found {
			if f.Line < from[i] || i+1 < len(from) && f.Line >= from[i+1] {
				t.Errorf("%s, want one from line %d on", f, from[i])
			}
		}
	}
}

// A letter too many in any path or type of the deck is found on its line.
func TestBuiltinMisspeltAPI(t *testing.T) {
	c := newAPIChecker(t)
	for what, pattern := range map[string]*regexp.Regexp{
		"path": regexp.MustCompile("(`\\.?(?:spec|status)(?:\\[\\])?\\.[A-Za-z]+)()"),
		"type": regexp.MustCompile("(`(?:kubectl|k) (?:get|describe|delete|edit|patch|label) [a-z]+)([,/ `])"),
	} {
		count := 0
		for name, text := range builtinNotes(t) {
			lines := misspell(&text, pattern, loadResources(t))
			found := foundLines(checkAPI(t, c, name, text))
			for _, line := range lines {
				if !slices.Contains(found, line) {
					t.Errorf("%s:%d: misspelt %s is not found: %s", name, line, what, strings.Split(text, "\n")[line-1])
				}
			}
			count += len(lines)
		}
		t.Logf("%d times a misspelt %s", count, what)
		if count < 10 {
			t.Errorf("%d of what looks like a %s in the deck, want more", count, what)
		}
	}
}

// misspell adds letters to what a pattern finds first in each line, unless that is
// of a custom resource, and returns the numbers of these lines.
func misspell(text *string, pattern *regexp.Regexp, resources *kubectl.Resources) []int {
	lines := strings.Split(*text, "\n")
	var changed []int
	for i, line := range lines {
		m := pattern.FindStringSubmatchIndex(line)
		if m == nil || isCustom(line[m[2]:m[3]], resources) {
			continue
		}
		lines[i] = line[:m[3]] + "zq" + line[m[3]:]
		changed = append(changed, i+1)
	}
	*text = strings.Join(lines, "\n")
	return changed
}

// isCustom reports whether a command ends in a type that the API does not have.
func isCustom(command string, resources *kubectl.Resources) bool {
	last := strings.LastIndexByte(command, ' ')
	_, known := resources.Find(command[last+1:])
	return last >= 0 && !known
}

func foundLines(found []apicheck.Finding) []int {
	var lines []int
	for _, f := range found {
		lines = append(lines, f.Line)
	}
	return lines
}
