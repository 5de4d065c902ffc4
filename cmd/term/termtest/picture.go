package termtest

import (
	"fmt"
	"html"
	"strings"

	"github.com/hinshun/vt10x"
)

// The measures of a picture, in pixels, and its colours.
const (
	cellWidth  = 8.4
	cellHeight = 18
	padding    = 14
	paper      = "#12171d"
	ink        = "#dde4ec"
)

// Picture is the screen as an SVG picture.
func (c *Console) Picture() string {
	c.screen.Lock()
	defer c.screen.Unlock()
	cols, rows := c.screen.Size()
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%d" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14">`+"\n",
		float64(cols)*cellWidth+2*padding, rows*cellHeight+2*padding)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" rx="8" fill="%s"/>`+"\n", paper)
	for y := range rows {
		for x := 0; x < cols; {
			n, text := run(c.screen, x, y, cols)
			write(&b, x, y, text, c.screen.Cell(x, y))
			x += n
		}
	}
	return b.String() + "</svg>\n"
}

// run is the text from a cell on that looks alike, and how many cells it takes.
func run(screen vt10x.View, x, y, cols int) (n int, text string) {
	first := screen.Cell(x, y)
	var b strings.Builder
	for ; x+n < cols; n++ {
		g := screen.Cell(x+n, y)
		if g.FG != first.FG || g.BG != first.BG || g.Mode != first.Mode {
			break
		}
		if g.Char != 0 {
			b.WriteRune(g.Char)
		}
	}
	return n, b.String()
}

// write puts a text on the picture.
func write(b *strings.Builder, x, y int, text string, look vt10x.Glyph) {
	text = strings.TrimRight(text, " ")
	if text == "" {
		return
	}
	const bold = 1 << 2 // of vt10x
	weight := ""
	if look.Mode&bold != 0 {
		weight = ` font-weight="bold"`
	}
	lead := len(text) - len(strings.TrimLeft(text, " "))
	fmt.Fprintf(b, `<text x="%.1f" y="%d" fill="%s"%s xml:space="preserve">%s</text>`+"\n",
		padding+float64(x+lead)*cellWidth, padding+y*cellHeight+cellHeight-5, color(look.FG), weight, html.EscapeString(text[lead:]))
}

// color is a colour of the terminal.
func color(c vt10x.Color) string {
	palette := []string{"#5c6773", "#ff6b6b", "#7fd962", "#e6b450", "#5ba1ff", "#d2a6ff", "#5fd7d7", ink}
	if c < 16 {
		return palette[c%8]
	}
	return ink
}
