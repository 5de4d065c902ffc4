package kubectl

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// FuzzRead reads any text; what it reads of a command, written out in full, is
// the same command.
func FuzzRead(f *testing.F) {
	for _, s := range samples(f) {
		f.Add(s.line)
	}
	trees := allTrees(f)
	f.Fuzz(func(t *testing.T, text string) {
		calls, err := trees.Read(text)
		if err != nil {
			return
		}
		for _, call := range calls {
			checkInFull(t, trees, call)
		}
	})
}

func checkInFull(t *testing.T, trees Trees, call Invocation) {
	t.Helper()
	tree := trees.named(call.Program)
	if tree.Rules.Library != "cobra" || !isSimple(call) {
		return
	}
	again, err := tree.Parse(inFull(call))
	if err != nil {
		t.Fatalf("%q: %v", inFull(call), err)
	}
	if !reflect.DeepEqual(trim(again), trim(call)) {
		t.Fatalf("%q:\n got %+v\nwant %+v", inFull(call), again, call)
	}
}

// inFull returns the words of a command with each flag as --name=value, before
// the arguments.
func inFull(call Invocation) []string {
	words := slices.Clone(call.Path)
	for _, s := range call.Flags {
		for _, value := range s.Values {
			words = append(words, "--"+s.Name+"="+value)
		}
	}
	words = append(words, call.Args...)
	if call.AfterDash != nil {
		words = append(append(words, "--"), call.AfterDash...)
	}
	return words
}

// isSimple says whether the values of a command can be written as they are: those
// of a list may need quotes of their own, and an empty list cannot be written.
func isSimple(call Invocation) bool {
	for _, s := range call.Flags {
		if len(s.Values) == 0 || strings.ContainsAny(strings.Join(s.Values, ""), ",\"\n\r") || slices.Contains(s.Values, "") {
			return false
		}
	}
	return true
}
