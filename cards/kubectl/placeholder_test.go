package kubectl

import "testing"

func TestIsPlaceholder(t *testing.T) {
	for word, want := range map[string]bool{
		"<pod>": true, "--x=<y>": true, "NAME": true, "POD_NAME": true, "N1": true, "$X": true, "`x`": true, "…": true, "...": true,
		"": false, "web": false, "Name": false, "10": false, "-": false, "None": false,
	} {
		if got := IsPlaceholder(word); got != want {
			t.Errorf("%q: %v", word, got)
		}
	}
}
