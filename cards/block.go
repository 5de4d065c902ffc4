package cards

import "k8scards/notes"

// A Block is what of the notes a Verdict is on.
type Block string

// The blocks that are judged.
const (
	Bullet    Block = "bullet"    // an item of a list
	Paragraph Block = "paragraph" // text outside of a list, or a further paragraph of an item
	Row       Block = "row"       // a row of a table below its header, or a line in a block of commands
)

func (b *bullet) block() Block {
	switch {
	case b.row != nil || b.deed != nil:
		return Row
	case b.node.Kind == notes.Item:
		return Bullet
	}
	return Paragraph
}
