package notes

// Kind says what a Node of an outline is.
type Kind uint8

// The kinds of Node. Block quotes have no kind of their own: what they hold
// stands where the quote stood.
const (
	Root      Kind = iota // the document itself
	Heading               // a heading; holds everything down to the next heading of its level or above
	Item                  // a list item; holds its further blocks and the items nested in it
	Paragraph             // a paragraph outside of a list, or the second and later ones of an item
	Code                  // a fenced or indented code block
	Table                 // a table; the first row is the header
	HTML                  // a block of raw HTML, comments included
)

// A Node is one block of a document, with the blocks that belong to it.
type Node struct {
	Kind    Kind
	Level   int    // Heading: 1 to 6. Item: how deep its list is nested, 1 for the outermost.
	Ordered bool   // Item: of an ordered list
	List    int    // Item: which list of the document it belongs to, counted from 1; two lists side by side differ
	Text    Text   // Heading, Item, Paragraph: the inline content, soft line breaks read as one space
	Code    string // Code: the lines without indentation and fence. HTML: the source.
	Lang    string // Code: the first word of the info string, as written
	Rows    [][]Text
	Line    int // first line, counted from 1
	EndLine int // last line of the node's own text or code, its children not counted
	// Children stand in the order of the file.
	Children []*Node
}

// A Document is the outline of one Markdown file.
type Document struct {
	File  string // the name of the file within its source, slash-separated
	Root  *Node
	Meta  map[string]string // front matter: the scalar `key: value` lines, keys in lower case
	Lines int
}

// Style is a set of the ways in which a Span is set apart.
type Style uint8

// The styles of a Span.
const (
	CodeSpan Style = 1 << iota // `code`
	Strong                     // **strong**
	Emphasis                   // *emphasis*
	Strike                     // ~~struck out~~
	Image                      // the alternative text of an image; the span's URL is the picture's
	RawHTML                    // an HTML tag or comment inside of a line
)

// A Span is a run of inline text of one style.
type Span struct {
	Text  string // as it stands in the file: backslash escapes and entities unresolved, line breaks as one space
	Style Style
	URL   string // the target, if the span is a link or an image or a bare address
}

// Text is the inline content of a block.
type Text []Span

// Walk calls visit for n and, wherever visit returns true, for the children, in
// the order of the file.
func (n *Node) Walk(visit func(*Node) bool) {
	if !visit(n) {
		return
	}
	for _, c := range n.Children {
		c.Walk(visit)
	}
}

// Items returns the number of list items of the document.
func (d *Document) Items() int {
	count := 0
	d.Root.Walk(func(n *Node) bool {
		if n.Kind == Item {
			count++
		}
		return true
	})
	return count
}
