package term

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
)

func fixed(body string) func(int) string { return func(int) string { return body } }

func TestLayout(t *testing.T) {
	s := &Screen{
		Left: "Services › types", Right: "3 new",
		Body: fixed("question\n\nanswer"), Footer: []string{"[1] again", "[2] hard", "[q] quit"},
	}
	lines, pages := s.layout(30, 12)
	want := "Services › types         3 new||question||answer||[1] again  [2] hard  [q] quit"
	if got := strings.Join(lines, "|"); got != want || pages != 1 {
		t.Errorf("%d pages:\n%s\nwant\n%s", pages, got, want)
	}
}

// Every size shows every line of the body on some page, and no page takes more
// lines than the screen has above the last.
func TestLayoutOfEverySize(t *testing.T) {
	var body []string
	for i := range 30 {
		body = append(body, fmt.Sprintf("line %d", i))
	}
	for height := 5; height < 50; height++ {
		for _, width := range []int{10, 20, 40, 80} {
			s := &Screen{Left: "left", Right: "right", Body: fixed(strings.Join(body, "\n")), Footer: []string{"[1] again", "[2] hard"}}
			var seen []string
			for {
				lines, pages := s.layout(width, height)
				if len(lines) > height-1 {
					t.Fatalf("%d lines on a screen of %d by %d", len(lines), width, height)
				}
				for _, l := range lines {
					if strings.HasPrefix(l, "line ") && !slices.Contains(seen, l) { // the last page is full
						seen = append(seen, l)
					}
				}
				if !s.turn(Space, pages) {
					break
				}
			}
			if got := strings.Join(seen, "\n"); got != strings.Join(body, "\n") {
				t.Errorf("on %d by %d there was to be seen:\n%s", width, height, got)
			}
		}
	}
}

// A screen that has grown may have fewer pages than the one that was shown.
func TestLayoutOfAPageThatIsGone(t *testing.T) {
	s := &Screen{Body: fixed("a\nb\nc\nd"), page: 3}
	if lines, pages := s.layout(20, 24); pages != 1 || len(lines) != 7 || s.page != 0 {
		t.Errorf("page %d of %d: %q", s.page, pages, lines)
	}
}

func TestHeader(t *testing.T) {
	for _, tt := range []struct {
		left, right string
		width       int
		want        string
	}{
		{"left", "right", 20, "left           right"},
		{"left", "", 20, "left"},
		{"a long section › of the notes", "3 new", 20, "a long secti…  3 new"},
		{"a long section", "a long right end", 18, "a lon…  a long ri…"},
		{"two\nlines\x1b[1m", "r", 20, "two lines[1m       r"},
	} {
		got := header(tt.left, tt.right, tt.width)
		if got != tt.want || Width(got) > tt.width {
			t.Errorf("header(%q, %q, %d) = %q, want %q", tt.left, tt.right, tt.width, got, tt.want)
		}
	}
}

// On a wide screen lines end where they can still be read with ease.
func TestLayoutOfAWideScreen(t *testing.T) {
	s := &Screen{Left: "left", Right: "right", Body: func(width int) string { return strings.Repeat("x", width) }}
	lines, _ := s.layout(200, 20)
	for _, l := range lines {
		if w := Width(l); w > widest {
			t.Errorf("%d cells: %q", w, l)
		}
	}
	if Width(lines[0]) != widest {
		t.Errorf("the top line is %q", lines[0])
	}
}

func TestSideBySide(t *testing.T) {
	parts := []string{"[1] again", "[2] hard", "[q]"}
	for width, want := range map[int][]string{
		40: {"[1] again  [2] hard  [q]"},
		24: {"[1] again  [2] hard  [q]"},
		23: {"[1] again [2] hard [q]"}, // tighter, to save a line
		22: {"[1] again [2] hard [q]"},
		21: {"[1] again  [2] hard", "[q]"},
		5:  {"[1] again", "[2] hard", "[q]"},
	} {
		if got := sideBySide(parts, width); !slices.Equal(got, want) {
			t.Errorf("%d cells: %q, want %q", width, got, want)
		}
	}
}

func TestTurn(t *testing.T) {
	s := &Screen{}
	for _, step := range []struct {
		k    Key
		used bool
		page int
	}{
		{Up, false, 0},
		{Space, true, 1},
		{'x', false, 1},
		{Down, true, 2},
		{Space, false, 2},
		{PageDown, false, 2},
		{PageUp, true, 1},
		{Up, true, 0},
		{Enter, false, 0},
	} {
		if used := s.turn(step.k, 3); used != step.used || s.page != step.page {
			t.Fatalf("%v: used %v, page %d; want %v, %d", step.k, used, s.page, step.used, step.page)
		}
	}
}

func TestShowReturnsTheKey(t *testing.T) {
	var out bytes.Buffer
	tm := NewFake(strings.NewReader("  3"), &out, io.Discard, Fake{Interactive: true, Width: 20, Height: 6})
	s := &Screen{Left: "top", Body: fixed("1\n2\n3\n4\n5\n6\n7\nwider than the screen is"), Footer: []string{"[3] good"}}
	k, err := tm.Show(t.Context(), s)
	if k != '3' || err != nil {
		t.Errorf("key %v, %v, want 3", k, err)
	}
	want := clearScreen + "top\n6\n7\nwider than the scre…\n[3] good\n"
	if !strings.HasSuffix(out.String(), want) {
		t.Errorf("drawn: %q, want at the end %q", out.String(), want)
	}
	if _, err := tm.Show(t.Context(), s); !errors.Is(err, io.EOF) {
		t.Errorf("error %v at the end of the input, want EOF", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := tm.Show(ctx, s); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want the context's", err)
	}
}
