package term

import "testing"

func TestWidth(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "abc": 3, "é": 1, "e\u0301": 1, "日本": 4, "👩‍👩‍👧": 2, "a\x1b[1;36mb\x1b[0mc": 3, "🇩🇪": 2,
	} {
		if got := Width(s); got != want {
			t.Errorf("Width(%q) = %d, want %d", s, got, want)
		}
	}
}

func TestCut(t *testing.T) {
	for _, tt := range []struct {
		in    string
		width int
		want  string
	}{
		{"abc", 3, "abc"},
		{"abcd", 3, "ab…"},
		{"日本語", 5, "日本…"},
		{"日本語", 4, "日…"},
		{"日本語a", 4, "日…"},
		{"abc", 1, "…"},
		{"abc", 0, ""},
		{"\x1b[1mabcd\x1b[0m", 4, "\x1b[1mabcd\x1b[0m"},
		{"\x1b[1mabcd\x1b[0m", 3, "\x1b[1mab\x1b[0m…\x1b[0m"},
		{"a\x1b[2Jb\ac\r", 9, "a[2Jbc"},
	} {
		if got := Cut(tt.in, tt.width); got != tt.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", tt.in, tt.width, got, tt.want)
		}
	}
}

func TestFitLine(t *testing.T) {
	cursor := func(s string) string { return "\x1b[7m" + s + sgrReset }
	for _, tt := range []struct{ in, want string }{
		{"short", "short"},
		{"longer than ten", "longer th…"},
		{"ab" + cursorMark, "ab" + cursor(" ")},
		{"ab" + cursorMark + "cd", "ab" + cursor("c") + "d"},
		{"abcdefghi" + cursorMark, "abcdefghi" + cursor(" ")},
		{"abcdefghij" + cursorMark, "…cdefghij" + cursor(" ")},
		{"abcdefghij" + cursorMark + "k", "…cdefghij" + cursor("k")},
		{"abcd" + cursorMark + "efghijkl", "abcd" + cursor("e") + "fghi…"},
		{"日本語日本語" + cursorMark + "語", "…日本語" + cursor("語")},
	} {
		if got := fitLine(tt.in, 10); got != tt.want {
			t.Errorf("fitLine(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}
