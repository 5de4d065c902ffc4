package cards

import (
	"strconv"
	"strings"

	"pgregory.net/rapid"
)

// A sketch is a generated section of a note: its lines below the heading.
type sketch struct {
	heading string
	lines   []string
}

// sketches generates notes of one to five sections with different headings, in
// which every rule and every reason finds something.
func sketches() *rapid.Generator[[]sketch] {
	line := sketchLine()
	return rapid.Custom(func(t *rapid.T) []sketch {
		out := make([]sketch, rapid.IntRange(1, 5).Draw(t, "sections"))
		for i := range out {
			out[i] = sketch{"Part " + strconv.Itoa(i), rapid.SliceOfN(line, 1, 12).Draw(t, "lines")}
		}
		return out
	})
}

func sketchLine() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		indent := rapid.SampledFrom([]string{"", "", "  ", "    "}).Draw(t, "indent")
		mark := rapid.SampledFrom([]string{"- ", "- ", "* ", "1. ", ""}).Draw(t, "mark")
		text := rapid.SampledFrom([]string{
			"pump", "wheel", "green", "**Valves**", "Why does it turn?", "Steps of the mill:", "three kinds of pump",
			"a machine that moves water", "controls the flow", "also called lifter", "opened in 1931", "made in Turin",
			"The wheel has `12` spokes", "valve: a part that closes a pipe", "`git log`", "shows what happened before",
			"egg -> frog -> pond", "not sure about the rope", "[a page](https://example.org)", "...", "this is why", "酵母：一种真菌",
		}).Draw(t, "text")
		return indent + mark + text
	})
}

func writeSketches(all []sketch) string {
	var sb strings.Builder
	for _, s := range all {
		sb.WriteString("# " + s.heading + "\n\n" + strings.Join(s.lines, "\n") + "\n\n")
	}
	return sb.String()
}
